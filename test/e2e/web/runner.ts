// Runs inside the extension host of a browser, a web worker: mocha over the suite files in the same bundle.
import "mocha/mocha.js";
import type * as mocha from "mocha";
import * as vscode from "vscode";
import { reporter } from "../suite/reporter.ts";

/** In place of these the bundle has what the run was asked for. */
declare const E2E_GREP: string;
declare const E2E_MARK: string;

const { Mocha, mocha: suite } = globalThis as unknown as { Mocha: typeof mocha.default; mocha: BrowserMocha };

interface BrowserMocha {
  setup(options: object): void;
  run(ended: (failures: number) => void): void;
}

/** A worker has no files; what it logs reaches the harness. */
function tell(event: object): void {
  console.log(E2E_MARK + JSON.stringify(event));
}

suite.setup({ ui: "tdd", timeout: 60_000, retries: 1, grep: new RegExp(E2E_GREP, "i"), reporter: reporter(Mocha, tell) });

/** Called by VS Code. Rejects when a test failed, which VS Code turns into its exit code. */
export async function run(): Promise<void> {
  tell({ event: "host", vscode: vscode.version, app: vscode.env.appName, uiKind: vscode.UIKind[vscode.env.uiKind], isWorker: "WorkerGlobalScope" in globalThis });
  const failures = await new Promise<number>((resolve) => suite.run(resolve));
  if (failures > 0) throw new Error(`${failures} tests failed`);
}
