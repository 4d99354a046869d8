/// <reference types="mocha" />
// Coverage as VS Code itself sees it: commands, the text document, adding an element, and the panel that opens.
import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { behind, DOSSIER, folder, open, until } from "./workspace.ts";

suite("coverage", () => {
  teardown(async () => {
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
  });

  test("as text: a table for every framework of the document, which follows the document", async () => {
    const { document } = await open(DOSSIER);
    await vscode.commands.executeCommand("bekwaam.showCoverage");
    const text = async (): Promise<string> => {
      await vscode.commands.executeCommand("bekwaam.coverageAsText");
      return vscode.window.activeTextEditor?.document.getText() ?? "";
    };
    const before = await until("the text", async () => {
      await vscode.window.showTextDocument(document);
      const found = await text();
      return found.includes("## Dekking") && found;
    });
    assert.equal(vscode.window.activeTextEditor?.document.languageId, "markdown");
    for (const framework of ["canmeds@nl-mbo-2026", "nphf@2015-herzien", "sbb", "kracht@1"]) assert.ok(before.includes(framework), framework);
    assert.match(before, /7 van 25 gedekt/);
    const shown = vscode.window.activeTextEditor!.document;
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, behind(document, /dekt: \[/), "sbb:B, ");
    await vscode.workspace.applyEdit(edit);
    await until("the text to follow", () => shown.getText().includes("8 van 25 gedekt"));
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand("workbench.action.files.revert");
  });

  test("a reference that leads nowhere does not count", async () => {
    const { document } = await open(DOSSIER);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, behind(document, /dekt: \[/), "sbb:ZZ, ");
    await vscode.workspace.applyEdit(edit);
    await vscode.commands.executeCommand("bekwaam.coverageAsText");
    await until("the text", () => /7 van 25 gedekt/.test(vscode.window.activeTextEditor?.document.getText() ?? ""));
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand("workbench.action.files.revert");
  });

  test("an element goes into the item at the cursor, in the form of the file", async () => {
    const editor = await open(DOSSIER);
    const at = behind(editor.document, /code: B1-K1-W1/);
    editor.selection = new vscode.Selection(at, at);
    const kader = { kader: "sbb@2024", elements: [{ id: "B" }] };
    const name = await until("the framework", async () => /sbb@[^\s·]+/.exec(await coverageText(editor.document))?.[0]);
    await vscode.window.showTextDocument(editor.document);
    await vscode.commands.executeCommand("bekwaam.addCoverageHere", { type: "element", kader: { ...kader, kader: name }, place: 0, label: "B Aansturen" });
    await until("the element", () => /dekt: \[sbb:D, nphf:2\.2, kracht:kiezen, sbb:B\]/.test(editor.document.getText()));
    await vscode.commands.executeCommand("undo");
    assert.ok(!editor.document.getText().includes("sbb:B]"), "one undo takes it back");
  });

  test("the matrix opens once, and again after it was closed", async () => {
    await open(DOSSIER);
    const matrices = () => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.includes("bekwaam.matrix"));
    await vscode.commands.executeCommand("bekwaam.openMatrix");
    await vscode.commands.executeCommand("bekwaam.openMatrix");
    await until("the matrix", () => matrices().length === 1);
    await vscode.window.tabGroups.close(matrices());
    await vscode.commands.executeCommand("bekwaam.openMatrix");
    await until("the matrix again", () => matrices().length === 1);
  });

  test("views answer while the server is started again", async () => {
    await open(DOSSIER);
    await vscode.commands.executeCommand("bekwaam.openMatrix");
    await vscode.commands.executeCommand("bekwaam.restartServer");
    const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder(), DOSSIER));
    await until("coverage after the restart", async () => /7 van 25 gedekt/.test(await coverageText(document)));
  });
});

async function coverageText(document: vscode.TextDocument): Promise<string> {
  await vscode.window.showTextDocument(document);
  await vscode.commands.executeCommand("bekwaam.coverageAsText");
  return vscode.window.activeTextEditor?.document.getText() ?? "";
}
