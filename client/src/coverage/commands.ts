// Commands of the coverage view and matrix.
import * as vscode from "vscode";
import { t } from "../l10n.ts";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { RangeLike } from "../../../server/src/lsp/requests.ts";
import { ActiveDocument } from "./active.ts";
import { addHere, addTo, openItem, placeAt, type ElementName } from "./editing.ts";
import { tableOf } from "./matrix/table.ts";
import { Cells, FIRST_CHOICE, viewOf } from "./matrix/view.ts";
import { MatrixPanels } from "./panel.ts";
import { saveTable, type TextFormat } from "./saving.ts";
import { ShapePanel } from "./shapePanel.ts";
import { CoverageStore } from "./store.ts";
import { CoverageText } from "./text.ts";
import { CoverageView, VIEW, type TreeScope } from "./tree.ts";
import type { CoverageNode } from "./treeModel.ts";
import { wordsIn } from "./words.ts";

export function registerCoverage(context: vscode.ExtensionContext, client: BaseLanguageClient): vscode.Disposable[] {
  const store = new CoverageStore(client);
  const active = new ActiveDocument();
  const view = new CoverageView(store, active, context.workspaceState);
  const panels = new MatrixPanels(context, client, store, active);
  const text = new CoverageText(store);
  const shapes = new ShapePanel(context.extensionUri, client, store);
  const register = vscode.commands.registerCommand;
  return [
    store, active, view, panels, text, shapes,
    register("bekwaam.showCoverage", () => vscode.commands.executeCommand(`${VIEW}.focus`)),
    register("bekwaam.openMatrix", (node?: CoverageNode) => panels.open(node?.type === "kader" ? { kader: node.kader.kader } : {})),
    register("bekwaam.coverageAsText", () => text.open(view.uri)),
    register("bekwaam.showTShape", () => showShape(client, store, active, shapes)),
    register("bekwaam.saveShape", () => shapes.save()),
    register("bekwaam.exportCoverage", () => exportCoverage(store)),
    register("bekwaam.coverageScope", () => chooseScope(store, active, view)),
    register("bekwaam.addCoverageHere", (node?: CoverageNode) => withElement(store, node, (element) => addHere(client, active.editor, element))),
    register("bekwaam.addCoverageTo", (node?: CoverageNode) => withElement(store, node, (element) => (active.uri === undefined ? addHere(client, undefined, element) : addTo(client, active.uri, element)))),
    register("bekwaam.openCoverageItem", (uri: string, range: RangeLike) => openItem(uri, range)),
  ];
}

async function withElement(store: CoverageStore, node: CoverageNode | undefined, work: (element: ElementName) => Promise<void>): Promise<void> {
  if (node?.type === "element") {
    const { id } = node.kader.elements[node.place]!;
    return work({ kader: node.kader.kader, element: id, label: node.label });
  }
  const chosen = await chooseGap(store);
  if (chosen) await work(chosen);
}

type Pick<T> = vscode.QuickPickItem & { readonly value: T };

/** Of every framework that is spoken, what is not covered yet. */
async function chooseGap(store: CoverageStore): Promise<ElementName | undefined> {
  const reply = await store.sums({});
  if (!reply) return undefined;
  const picks = reply.kaders.flatMap(({ kader, elements }) =>
    elements.filter(({ items }) => items === 0).map(({ id, label }): Pick<ElementName> => ({ label: label[reply.language], description: `${kader}:${id}`, value: { kader, element: id, label: label[reply.language] } })),
  );
  return (await vscode.window.showQuickPick(picks, { placeHolder: t("Which element has to be covered?"), matchOnDescription: true }))?.value;
}

async function chooseScope(store: CoverageStore, active: ActiveDocument, view: CoverageView): Promise<void> {
  const { uri } = active;
  const parts = uri === undefined ? [] : await partsOf(store, uri);
  const picks: Pick<TreeScope>[] = [
    { label: t("The document in the editor"), description: t("changes along with the editor"), value: { kind: "document" } },
    ...parts,
    { label: t("The whole workspace"), value: { kind: "workspace" } },
  ];
  const chosen = await vscode.window.showQuickPick(picks, { placeHolder: t("Coverage of what?") });
  if (chosen) view.scope = chosen.value;
}

/** Of the profile that the cursor stands in; elsewhere someone chooses the document or one of its parts. */
async function showShape(client: BaseLanguageClient, store: CoverageStore, active: ActiveDocument, shapes: ShapePanel): Promise<void> {
  const { editor, uri } = active;
  if (!editor || uri === undefined) return void vscode.window.showInformationMessage(t("Open the document that you want to see the T of."));
  const [parts, place, whole] = await Promise.all([partsOf(store, uri), placeAt(client, editor).catch(() => null), store.get({ uri })]);
  const document: Pick<TreeScope> = { label: whole?.documents[0]?.titel ?? "", description: t("the whole document"), value: { kind: "document" } };
  const around = parts.find(({ value }) => value.kind === "part" && place?.parts.includes(value.part));
  const chosen = around ?? (parts.length === 0 ? document : await vscode.window.showQuickPick([document, ...parts], { placeHolder: t("The T of what?") }));
  if (!chosen) return;
  const part = chosen.value.kind === "part" ? chosen.value.part : undefined;
  await shapes.open(part === undefined ? { uri } : { uri, part }, chosen.label);
}

/** Profiles, exit profiles and units of a document. */
async function partsOf(store: CoverageStore, uri: string): Promise<Pick<TreeScope>[]> {
  const replies = await Promise.all((["profiel", "eenheid"] as const).map((per) => store.get({ uri, per })));
  return replies.flatMap((reply) => reply?.scopes ?? []).flatMap(({ id, titel }) => (id === undefined ? [] : [{ label: `${id} ${titel === id ? "" : titel}`.trim(), value: { kind: "part", uri, part: id, title: titel } }]));
}

const FORMATS: readonly Pick<TextFormat>[] = [
  { label: "Excel", description: ".xlsx", value: "xlsx" },
  { label: "CSV", description: ".csv", value: "csv" },
  { label: "HTML", description: ".html", value: "html" },
  { label: "SVG", description: ".svg", value: "svg" },
  { label: "Markdown", description: ".md", value: "md" },
];

/** The matrix of one framework, without opening it. */
async function exportCoverage(store: CoverageStore): Promise<void> {
  const spoken = await store.frameworks({});
  if (!spoken || spoken.frameworks.length === 0) return void vscode.window.showInformationMessage(t("There is no coverage yet to save."));
  const kaders = spoken.frameworks.map(({ name, title }): Pick<string> => ({ label: title, description: name, value: name }));
  const kader = await vscode.window.showQuickPick(kaders, { placeHolder: t("Coverage of which framework?"), matchOnDescription: true });
  const format = kader && (await vscode.window.showQuickPick(FORMATS, { placeHolder: t("In which format?") }));
  const data = format && (await store.matrix({ kader: kader.value, columns: "document" }));
  if (!data) return;
  const words = wordsIn(data.language);
  await saveTable(tableOf(data, viewOf(data, new Cells(data), FIRST_CHOICE, words), FIRST_CHOICE, words), format.value);
}
