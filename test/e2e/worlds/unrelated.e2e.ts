/// <reference types="mocha" />
// A folder without documents of ours: bekwaam costs nothing there until a YAML file opens, and next to nothing then.
import * as assert from "node:assert/strict";
import * as fs from "node:fs";
import * as vscode from "vscode";
import { measured } from "../suite/tell.ts";
import { folder, until } from "../suite/workspace.ts";

const extension = () => vscode.extensions.getExtension("bekwaam.bekwaam")!;

/** Language servers of ours among the processes of this machine that this extension host started. */
function servers(): string[] {
  if (!fs.existsSync("/proc")) return [];
  return fs.readdirSync("/proc").filter((id) => /^\d+$/.test(id)).flatMap((id) => {
    try {
      const parent = /^PPid:\s+(\d+)$/m.exec(fs.readFileSync(`/proc/${id}/status`, "utf8"))?.[1];
      const line = fs.readFileSync(`/proc/${id}/cmdline`, "utf8").replaceAll("\0", " ");
      return Number(parent) === process.pid && line.includes("bekwaam") && line.includes("server.js") ? [line] : [];
    } catch {
      return [];
    }
  });
}

suite("in an unrelated folder", () => {
  test("is installed, and not active", async () => {
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder(), "README.md")));
    await new Promise((resolve) => setTimeout(resolve, 3000));
    assert.ok(extension());
    assert.equal(extension().isActive, false);
    assert.deepEqual(servers(), []);
  });

  test("other YAML activates it, without a language server", async () => {
    const started = Date.now();
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder(), "docker-compose.yml")));
    await extension().activate();
    measured("activation by other YAML, without a server", Date.now() - started);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    assert.deepEqual(servers(), []);
    assert.equal(vscode.languages.getDiagnostics().filter(([, list]) => list.some(({ source }) => source === "bekwaam")).length, 0);
  });

  test("the first document of ours starts it", async () => {
    const uri = vscode.Uri.joinPath(folder(), "nieuw.kwalificatiedossier.yaml");
    await vscode.workspace.fs.writeFile(uri, Buffer.from("soort: kwalificatiedossier\nid: kd\nrollen: x\n"));
    const started = Date.now();
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
    await until("findings", () => vscode.languages.getDiagnostics(uri).some(({ source }) => source === "bekwaam"), 30_000);
    measured("first document of ours to its findings, server start included", Date.now() - started);
    assert.equal(servers().length, fs.existsSync("/proc") ? 1 : 0);
  });
});
