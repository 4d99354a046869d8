// Going to an item, and letting one cover an element: the edit comes from the server, so that it follows the form of the file.
import * as vscode from "vscode";
import { t } from "../l10n.ts";
import type { BaseLanguageClient } from "vscode-languageclient";
import { ADD_COVERAGE, COVERAGE_ITEMS, COVERAGE_PLACE, type AddCoverageAnswer, type AddCoverageParams, type CoverageItem, type CoveragePlace, type PlaceParams, type RangeLike, type UriParams } from "../../../server/src/lsp/requests.ts";

/** An element of a framework: `kader` is `id@versie`. */
export interface ElementName {
  readonly kader: string;
  readonly element: string;
  readonly label: string;
}

/** Shows a document, with the item at `range` selected where that is known; in the column where it is open already. */
export async function openItem(uri: string, range: RangeLike | undefined): Promise<void> {
  const selection = range && new vscode.Range(range.start.line, range.start.character, range.end.line, range.end.character);
  await vscode.window.showTextDocument(vscode.Uri.parse(uri), { selection, preview: true, viewColumn: columnOf(uri) });
}

/** Beside a panel that fills the first group, a document opens where it is already, or next to the panel. */
function columnOf(uri: string): vscode.ViewColumn | undefined {
  const there = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri);
  if (there) return there.viewColumn;
  const isPanel = vscode.window.tabGroups.activeTabGroup.activeTab?.input instanceof vscode.TabInputWebview;
  if (!isPanel) return undefined;
  const other = vscode.window.tabGroups.all.find((group) => !group.isActive);
  return other?.viewColumn ?? vscode.ViewColumn.Beside;
}

/** What stands at the cursor, as coverage sees it; null in a document that has no coverage. */
export function placeAt(client: BaseLanguageClient, editor: vscode.TextEditor): Promise<CoveragePlace | null> {
  const params: PlaceParams = { uri: editor.document.uri.toString(), position: client.code2ProtocolConverter.asPosition(editor.selection.active) };
  return client.sendRequest<CoveragePlace | null>(COVERAGE_PLACE, params);
}

/** Adds to the item at the cursor of `editor`; where there is none, someone chooses. */
export async function addHere(client: BaseLanguageClient, editor: vscode.TextEditor | undefined, element: ElementName): Promise<void> {
  if (!editor) return void vscode.window.showInformationMessage(t("Open the document that the coverage must be added to, and put the cursor in an item."));
  const place = await placeAt(client, editor);
  if (place?.item) await add(client, editor.document.uri.toString(), place.item, element);
  else await addTo(client, editor.document.uri.toString(), element);
}

type ItemPick = vscode.QuickPickItem & { readonly item: CoverageItem };

/** Someone chooses the item of the document. */
export async function addTo(client: BaseLanguageClient, uri: string, element: ElementName): Promise<void> {
  const params: UriParams = { uri };
  const items = await client.sendRequest<readonly CoverageItem[]>(COVERAGE_ITEMS, params);
  if (items.length === 0) return void vscode.window.showInformationMessage(t("This document has no items yet that can cover anything."));
  const picks = items.map((item): ItemPick => ({ item, label: `${"    ".repeat(item.depth)}${item.name}`, description: item.title === item.name ? item.kind : `${item.title} · ${item.kind}` }));
  // The matrix that asks may take the focus back, which would close the question.
  const chosen = await vscode.window.showQuickPick(picks, { placeHolder: t("Which item covers “{0}”?", element.label), matchOnDescription: true, ignoreFocusOut: true });
  if (chosen) await add(client, uri, chosen.item, element);
}

async function add(client: BaseLanguageClient, uri: string, item: CoverageItem, { kader, element, label }: ElementName): Promise<void> {
  const params: AddCoverageParams = { uri, position: item.range.start, kader, element };
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
  const answer = await client.sendRequest<AddCoverageAnswer>(ADD_COVERAGE, params);
  if ("refused" in answer) return void vscode.window.showWarningMessage(answer.refused);
  if (answer.version !== undefined && answer.version !== document.version) return void vscode.window.showWarningMessage(t("The document changed in the meantime. Try again."));
  const range = new vscode.Range(answer.range.start.line, answer.range.start.character, answer.range.end.line, answer.range.end.character);
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, range, answer.newText);
  if (!(await vscode.workspace.applyEdit(edit))) return;
  const end = document.positionAt(document.offsetAt(range.start) + answer.newText.length);
  await openItem(uri, { start: end, end });
  vscode.window.setStatusBarMessage(t("{0} now covers “{1}”.", answer.item, label), 5000);
}
