// Commands in the palette.
import * as vscode from "vscode";
import type { BaseLanguageClient, Location, Position } from "vscode-languageclient";
import { CHECK_WORKSPACE, FRAMEWORKS, SHOW_HOVER, SHOW_REFERENCES, type FrameworkInfo, type FrameworkList, type WorkspaceCounts } from "../../server/src/lsp/requests.ts";
import { t } from "./l10n.ts";

export function registerCommands(client: BaseLanguageClient, output: vscode.LogOutputChannel): vscode.Disposable[] {
  const register = vscode.commands.registerCommand;
  return [
    register("bekwaam.checkWorkspace", () => checkWorkspace(client)),
    register("bekwaam.restartServer", () => restart(client)),
    register("bekwaam.showOutput", () => output.show()),
    register("bekwaam.openFramework", () => openFramework(client)),
    register(SHOW_REFERENCES, (uri: string, position: Position, locations: Location[]) => showReferences(client, uri, position, locations)),
    register(SHOW_HOVER, (uri: string, position: Position) => showHover(client, uri, position)),
  ];
}

/** Also when it was never started, is starting, or gave up. */
async function restart(client: BaseLanguageClient): Promise<void> {
  if (client.needsStop()) await client.stop().catch(() => undefined); // one that is starting cannot be stopped
  await client.start().catch((error: unknown) => client.error("The server did not start.", error, "force"));
}

/** Behind a code lens. */
async function showReferences({ protocol2CodeConverter: to }: BaseLanguageClient, uri: string, position: Position, locations: Location[]): Promise<void> {
  await vscode.commands.executeCommand("editor.action.showReferences", to.asUri(uri), to.asPosition(position), locations.map(to.asLocation));
}

/** Behind a code lens. */
async function showHover({ protocol2CodeConverter: to }: BaseLanguageClient, uri: string, position: Position): Promise<void> {
  const at = to.asPosition(position);
  await vscode.window.showTextDocument(to.asUri(uri), { selection: new vscode.Range(at, at) });
  await vscode.commands.executeCommand("editor.action.showHover");
}

async function checkWorkspace(client: BaseLanguageClient): Promise<void> {
  const title = t("Checking all documents");
  const counts = await vscode.window.withProgress({ location: vscode.ProgressLocation.Window, title }, (_, token) => client.sendRequest<WorkspaceCounts>(CHECK_WORKSPACE, {}, token));
  await vscode.commands.executeCommand("workbench.actions.view.problems");
  if (counts.documents === 0) {
    void vscode.window.showInformationMessage(t("No documents found. A document is called name.kwalificatiedossier.yaml, name.beroepsprofiel.yaml and so on, or starts with “soort:”."));
  } else if (counts.findings === 0) {
    void vscode.window.showInformationMessage(t("{0} documents checked, nothing found.", counts.documents));
  }
}

type FrameworkItem = vscode.QuickPickItem & { readonly framework?: FrameworkInfo };

async function openFramework(client: BaseLanguageClient): Promise<void> {
  const listed = client.sendRequest<FrameworkList>(FRAMEWORKS, {});
  const items = listed.then(({ frameworks }) => {
    const below = (label: string, those: readonly FrameworkInfo[]): FrameworkItem[] => (those.length === 0 ? [] : [{ label, kind: vscode.QuickPickItemKind.Separator }, ...those.map(frameworkItem)]);
    return [...below(t("In your documents"), frameworks.filter(({ spokenBy }) => spokenBy > 0)), ...below(t("Others"), frameworks.filter(({ spokenBy }) => spokenBy === 0))];
  });
  const chosen = await vscode.window.showQuickPick(items, { placeHolder: t("Which framework?"), matchOnDescription: true });
  if (chosen?.framework) await vscode.window.showTextDocument(vscode.Uri.parse(chosen.framework.uri));
}

function frameworkItem(framework: FrameworkInfo): FrameworkItem {
  return { framework, label: framework.title, description: framework.name, ...(framework.bundled ? {} : { detail: t("of this workspace") }) };
}
