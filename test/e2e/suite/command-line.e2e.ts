/// <reference types="mocha" />
// What the editor finds is what the command line in the package finds.
import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { checkOnCommandLine } from "./command-line.ts";
import { folder, ourDiagnostics, ruleOf, until } from "./workspace.ts";

suite("findings", () => {
  test("are those of the command line", async () => {
    await vscode.commands.executeCommand("bekwaam.checkWorkspace");
    for (const { path, findings } of await checkOnCommandLine()) {
      const expected = findings.map(({ rule, severity, range: { start, end } }) => `${start.line}:${start.character}-${end.line}:${end.character} ${severity} ${rule}`);
      const seen = () => ourDiagnostics(vscode.Uri.joinPath(folder(), path)).map(asOnCommandLine);
      await until(`findings in ${path}`, () => seen().length === expected.length, 5000).catch(() => {});
      assert.deepEqual(seen().sort(), expected.sort(), path);
    }
  });
});

const SEVERITIES = ["error", "warning", "information", "hint"];

function asOnCommandLine(finding: vscode.Diagnostic): string {
  const { start, end } = finding.range;
  return `${start.line}:${start.character}-${end.line}:${end.character} ${SEVERITIES[finding.severity]} ${ruleOf(finding)}`;
}
