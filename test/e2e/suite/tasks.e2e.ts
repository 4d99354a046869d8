/// <reference types="mocha" />
// Tasks that run the command line, and the problem matchers that VS Code reads their lines with.
import * as assert from "node:assert/strict";
import * as path from "node:path";
import * as vscode from "vscode";
import { folder, ourDiagnostics, ruleOf, until } from "./workspace.ts";

/** No file that the extension looks at by itself: what is found in it comes from the task. */
const NAME = "een map/proef 100%.txt";
const WRONG = "soort: beroepsprofiel\nid: bp.taak\ntitel: Taak\nversie: \"2026\"\nbekwaamheden:\n  - id: a\n    titel: Luistert\n    dekt: [nphf:2.22]\n";

suite("tasks", () => {
  const file = (): vscode.Uri => vscode.Uri.joinPath(folder(), NAME);
  const found = (): vscode.Diagnostic | undefined => ourDiagnostics(file()).find((finding) => ruleOf(finding) === "refs/unknown-element");

  suiteSetup(() => vscode.workspace.fs.writeFile(file(), Buffer.from(WRONG)));
  suiteTeardown(() => vscode.workspace.fs.delete(vscode.Uri.joinPath(folder(), "een map"), { recursive: true }));

  function task(matcher: string, ...more: string[]): vscode.Task {
    const cli = path.join(vscode.extensions.getExtension("bekwaam.bekwaam")!.extensionPath, "dist/cli.js");
    const run = new vscode.ProcessExecution(process.execPath, [cli, "check", NAME, "--quiet", "--format", "unix", ...more], { cwd: folder().fsPath, env: { ELECTRON_RUN_AS_NODE: "1" } });
    const made = new vscode.Task({ type: "process" }, vscode.TaskScope.Workspace, matcher, "bekwaam", run, matcher);
    made.isBackground = more.includes("--watch");
    return made;
  }

  function assertFound(): void {
    const finding = found()!;
    assert.equal(finding.severity, vscode.DiagnosticSeverity.Error);
    assert.deepEqual([finding.range.start.line, finding.range.start.character], [7, 16]);
    assert.match(finding.message, /2\.22/);
  }

  test("$bekwaam: findings of a check", async () => {
    await vscode.tasks.executeTask(task("$bekwaam"));
    await until("the finding of the task", found, 30_000);
    assertFound();
  });

  test("$bekwaam-watch: findings come, and go when they are mended", async () => {
    const execution = await vscode.tasks.executeTask(task("$bekwaam-watch", "--watch"));
    try {
      await until("the finding of the task", found, 30_000);
      assertFound();
      await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder(), "een map/aanleiding.yaml"), Buffer.from("a: 1\n"));
      await vscode.workspace.fs.writeFile(file(), Buffer.from(WRONG.replace("2.22", "2.2")));
      await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder(), "een map/aanleiding.yaml"), Buffer.from("a: 2\n"));
      await until("the finding to go", () => !found(), 30_000);
    } finally {
      execution.terminate();
    }
  });
});
