/// <reference types="mocha" />
// Beside an extension that speaks about all YAML, as that of Red Hat does: nothing is said twice about our documents.
import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { ask, behind, DOSSIER, folder, hoverText, open, ourDiagnostics, until, WRONG_DOSSIER } from "../suite/workspace.ts";

const itsDiagnostics = (uri: vscode.Uri) => vscode.languages.getDiagnostics(uri).filter(({ source }) => source === "yaml-schema");

suite("beside another YAML extension", () => {
  test("both are active", async () => {
    await open(DOSSIER);
    for (const id of ["redhat.vscode-yaml", "bekwaam.bekwaam"]) await until(id, () => vscode.extensions.getExtension(id)?.isActive, 30_000);
  });

  test("findings are ours alone", async () => {
    const { document } = await open(WRONG_DOSSIER);
    await until("our findings", () => ourDiagnostics(document.uri).length > 0, 30_000);
    await vscode.window.activeTextEditor!.edit((edit) => edit.insert(new vscode.Position(0, 0), "# x\n"));
    await until("the other to be quiet", () => itsDiagnostics(document.uri).length === 0);
    await vscode.commands.executeCommand("workbench.action.files.revert");
  });

  test("one hover", async () => {
    const { document } = await open(DOSSIER);
    const text = await until("the hover", () => hoverText(document, behind(document, /^tit/m)));
    assert.ok(!text.includes("Stand-in"), text);
  });

  test("each key is offered once, with our explanation", async () => {
    const { document } = await open(DOSSIER);
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit((edit) => edit.insert(document.lineAt(document.lineCount - 1).range.end, "\n"));
    const list = await ask<vscode.CompletionList>("vscode.executeCompletionItemProvider", document.uri, document.lineAt(document.lineCount - 1).range.end);
    const labels = list.items.map(({ label }) => (typeof label === "string" ? label : label.label));
    assert.deepEqual(labels.filter((label, index) => labels.indexOf(label) !== index), []);
    assert.ok(list.items.some(({ kind }) => kind === vscode.CompletionItemKind.Property), "our own keys are there");
    await vscode.commands.executeCommand("workbench.action.files.revert");
  });

  test("files that are not ours are left to it", async () => {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder(), "docker-compose.yaml"));
    await vscode.window.showTextDocument(document);
    assert.equal(ourDiagnostics(document.uri).length, 0);
    assert.equal(await hoverText(document, new vscode.Position(0, 2)), "");
  });
});
