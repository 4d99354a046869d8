// Runs inside the extension host on a machine: mocha over the bundled suite files.
import * as fs from "node:fs";
import * as net from "node:net";
import * as path from "node:path";
import { pathToFileURL } from "node:url";
import type * as mocha from "mocha";
import * as vscode from "vscode";
import { reporter } from "./reporter.ts";
import { tell } from "./tell.ts";

/** Called by VS Code. Rejects when a test failed, which VS Code turns into its exit code. */
export async function run(): Promise<void> {
  const { default: Mocha } = (await import(pathToFileURL(variable("E2E_MOCHA")).href)) as { default: typeof mocha.default };
  tell({
    event: "host",
    vscode: vscode.version,
    app: vscode.env.appName,
    uiKind: vscode.UIKind[vscode.env.uiKind],
    node: process.version,
    networkGuarded: net.Socket.prototype.connect.name === "guardedConnect",
  });

  const suite = new Mocha({ ui: "tdd", timeout: 60_000, retries: 1, grep: new RegExp(variable("E2E_GREP"), "i"), reporter: reporter(Mocha, tell) });
  for (const name of fs.readdirSync(__dirname).filter((name) => name.endsWith(".e2e.js")).sort()) suite.addFile(path.join(__dirname, name));
  const failures = await new Promise<number>((resolve) => suite.run(resolve));
  if (failures > 0) throw new Error(`${failures} tests failed`);
}

function variable(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`environment variable ${name} is not set; start the suite with test/e2e/run.mjs`);
  return value;
}
