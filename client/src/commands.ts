// Commands in the palette.
import * as vscode from "vscode";
import type { LanguageClient, Location, Position } from "vscode-languageclient/node";
import { CHECK_WORKSPACE, FRAMEWORKS, SHOW_HOVER, SHOW_REFERENCES, type FrameworkInfo, type FrameworkList, type WorkspaceCounts } from "../../server/src/lsp/requests.ts";

export function registerCommands(client: LanguageClient, output: vscode.LogOutputChannel): vscode.Disposable[] {
  const register = vscode.commands.registerCommand;
  return [
    register("bekwaam.checkWorkspace", () => checkWorkspace(client)),
    register("bekwaam.restartServer", () => client.restart()),
    register("bekwaam.showOutput", () => output.show()),
    register("bekwaam.openFramework", () => openFramework(client)),
    register(SHOW_REFERENCES, (uri: string, position: Position, locations: Location[]) => showReferences(client, uri, position, locations)),
    register(SHOW_HOVER, (uri: string, position: Position) => showHover(client, uri, position)),
  ];
}

/** Behind a code lens. */
async function showReferences({ protocol2CodeConverter: to }: LanguageClient, uri: string, position: Position, locations: Location[]): Promise<void> {
  await vscode.commands.executeCommand("editor.action.showReferences", to.asUri(uri), to.asPosition(position), locations.map(to.asLocation));
}

/** Behind a code lens. */
async function showHover({ protocol2CodeConverter: to }: LanguageClient, uri: string, position: Position): Promise<void> {
  const at = to.asPosition(position);
  await vscode.window.showTextDocument(to.asUri(uri), { selection: new vscode.Range(at, at) });
  await vscode.commands.executeCommand("editor.action.showHover");
}

async function checkWorkspace(client: LanguageClient): Promise<void> {
  const title = vscode.l10n.t("Checking all documents");
  const counts = await vscode.window.withProgress({ location: vscode.ProgressLocation.Window, title }, (_, token) => client.sendRequest<WorkspaceCounts>(CHECK_WORKSPACE, {}, token));
  await vscode.commands.executeCommand("workbench.actions.view.problems");
  if (counts.documents === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t("No documents found. A document is called name.kwalificatiedossier.yaml, name.beroepsprofiel.yaml and so on, or starts with “soort:”."));
  } else if (counts.findings === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t("{0} documents checked, nothing found.", counts.documents));
  }
}

type FrameworkItem = vscode.QuickPickItem & { readonly framework: FrameworkInfo };

async function openFramework(client: LanguageClient): Promise<void> {
  const listed = client.sendRequest<FrameworkList>(FRAMEWORKS, {});
  const items = listed.then(({ frameworks }) =>
    frameworks.map((framework): FrameworkItem => ({ framework, label: framework.title, description: framework.name, detail: framework.bundled ? undefined : vscode.l10n.t("of this workspace") })),
  );
  const chosen = await vscode.window.showQuickPick(items, { placeHolder: vscode.l10n.t("Which framework?"), matchOnDescription: true });
  if (chosen) await vscode.window.showTextDocument(vscode.Uri.parse(chosen.framework.uri));
}
