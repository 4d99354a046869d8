// Commands in the palette.
import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { CHECK_WORKSPACE, FRAMEWORKS, type FrameworkInfo, type FrameworkList, type WorkspaceCounts } from "../../server/src/lsp/requests.ts";

export function registerCommands(client: LanguageClient, output: vscode.LogOutputChannel): vscode.Disposable[] {
  const register = vscode.commands.registerCommand;
  return [
    register("bekwaam.checkWorkspace", () => checkWorkspace(client)),
    register("bekwaam.restartServer", () => client.restart()),
    register("bekwaam.showOutput", () => output.show()),
    register("bekwaam.openFramework", () => openFramework(client)),
  ];
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
