/// <reference types="mocha" />
// A workspace of several folders: each has its own documents, configuration and language.
import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { definition, behind, hoverText, ourDiagnostics, PROFILE, ruleOf, until, WRONG_DOSSIER } from "../suite/workspace.ts";

const inFolder = (index: number, file: string): vscode.Uri => vscode.Uri.joinPath(vscode.workspace.workspaceFolders![index]!.uri, file);
const show = async (uri: vscode.Uri): Promise<vscode.TextDocument> => (await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri))).document;

/** Now and then VS Code opens a workspace as if nothing were in its file, and leaves it at that; then they are added. */
async function openFolders(): Promise<void> {
  const areOpen = (): boolean => vscode.workspace.workspaceFolders?.length === 2;
  if (await until("the folders", areOpen, 8_000).catch(() => false)) return;
  const file = vscode.workspace.workspaceFile;
  assert.ok(file, "a workspace is open");
  const folders = ["een", "twee"].map((name) => ({ uri: vscode.Uri.joinPath(file, "..", name) }));
  assert.ok(vscode.workspace.updateWorkspaceFolders(0, vscode.workspace.workspaceFolders?.length ?? 0, ...folders));
  await until("the folders", areOpen);
}

suite("several folders", () => {
  suiteSetup(async () => {
    const settings = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration("bekwaam");
    const isSet = (): boolean => settings().inspect("language")?.workspaceValue === "auto";
    const write = (language: string): Thenable<void> => settings().update("language", language, vscode.ConfigurationTarget.Workspace);
    await openFolders();
    // A busy VS Code in a browser may miss the settings in its workspace file, and then sees a change of them only.
    await until("the language of the workspace", async () => {
      if (!isSet()) await write("nl").then(() => write("auto"));
      return isSet();
    });
  });

  test("are all checked, each in the language of its own configuration", async () => {
    const second = inFolder(1, "zorg.beroepsprofiel.yaml");
    await show(second);
    const unknown = await until("the finding", () => ourDiagnostics(second).find((finding) => ruleOf(finding).endsWith("unknown-element")), 30_000);
    await until("English", () => ourDiagnostics(second).some((finding) => ruleOf(finding) === ruleOf(unknown) && /\b(does not|no|is not)\b/.test(finding.message)));
    const first = inFolder(0, WRONG_DOSSIER);
    await show(first);
    await until("findings in the other folder", () => ourDiagnostics(first).length > 0);
  });

  test("know nothing of each other's documents", async () => {
    const second = inFolder(1, "zorg.beroepsprofiel.yaml");
    const document = await show(second);
    await until("the reference to be unknown", () => ourDiagnostics(second).some(({ range }) => document.getText(range).includes("bp.wijkverzorgende")));
    assert.equal(await definition(document, behind(document, /uit: bp\.wijk/)), undefined);
    const profile = await show(inFolder(0, PROFILE));
    assert.notEqual(await hoverText(profile, behind(profile, /^tit/m)), "");
  });

  test("are checked also when something in them cannot be read", async () => {
    const refused = inFolder(0, "lus.beroepsprofiel.yaml");
    await vscode.commands.executeCommand("bekwaam.checkWorkspace");
    const first = inFolder(0, WRONG_DOSSIER);
    await until("findings beside it", () => ourDiagnostics(first).some((finding) => ruleOf(finding) === "roles/unknown-role"));
    assert.deepEqual(ourDiagnostics(refused), []);
    assert.deepEqual(ourDiagnostics(inFolder(0, "map.beroepsprofiel.yaml")), []);
  });

  let second: vscode.Uri;

  test("go when their folder goes", async () => {
    second ??= inFolder(1, "zorg.beroepsprofiel.yaml");
    if (vscode.workspace.workspaceFolders?.length === 1) assert.ok(vscode.workspace.updateWorkspaceFolders(1, 0, { uri: vscode.Uri.joinPath(second, "..") })); // a first try took it away
    await vscode.commands.executeCommand("bekwaam.checkWorkspace");
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    await until("findings in the closed file", () => ourDiagnostics(second).length > 0);
    assert.ok(vscode.workspace.updateWorkspaceFolders(1, 1));
    await until("the findings to go", () => ourDiagnostics(second).length === 0, 45_000);
    assert.ok(ourDiagnostics(inFolder(0, WRONG_DOSSIER)).length > 0, "those of the other folder stay");
  });
});
