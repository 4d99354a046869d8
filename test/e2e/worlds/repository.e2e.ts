/// <reference types="mocha" />
// A repository of somebody else, looked at without a copy: nothing can be written, nobody trusts it, and no machine stands behind it.
import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { behind, definition, DOSSIER, folder, hoverText, open, ourDiagnostics, ruleOf, until, WRONG_DOSSIER } from "../suite/workspace.ts";

suite("a repository that is only looked at", () => {
  test("may not be written to, and is not trusted", () => {
    assert.equal(vscode.workspace.fs.isWritableFileSystem(folder().scheme), false);
    assert.equal(vscode.workspace.isTrusted, false);
  });

  test("has its findings, across files too", async () => {
    const { document } = await open(WRONG_DOSSIER);
    await until("the findings", () => ourDiagnostics(document.uri).some((finding) => ruleOf(finding) === "roles/unknown-role"), 45_000);
    await vscode.commands.executeCommand("bekwaam.checkWorkspace");
    await until("those of other files", () => vscode.languages.getDiagnostics().some(([uri, list]) => uri.path !== document.uri.path && list.some(({ source }) => source === "bekwaam")));
    await until("an unknown version of another document", () => ourDiagnostics(document.uri).some(({ message }) => message.includes("2019")));
  });

  test("is explained, and leads to what it refers to", async () => {
    const { document } = await open(DOSSIER);
    await until("the hover", async () => (await hoverText(document, behind(document, /^tit/m))).includes("nphf@2015-herzien"));
    const profile = await until("the profile", () => definition(document, behind(document, /uit: bp\.wijkverzorgende@2025#vraag/)));
    assert.ok(profile.uri.path.endsWith(".beroepsprofiel.yaml"), profile.uri.path);
  });

  test("keeps what it has when something would be made", async () => {
    await until("an answer", () => Promise.race([vscode.commands.executeCommand("bekwaam.newConfig").then(() => true), new Promise((resolve) => setTimeout(() => resolve(true), 2000))]));
    const names = (await vscode.workspace.fs.readDirectory(folder())).map(([name]) => name);
    assert.ok(!names.includes("bekwaam.config.yaml"), names.join(", "));
  });
});
