// Runs inside the extension host: mocha over the bundled suite files, one JSON line per event for the harness outside.
import * as fs from "node:fs";
import * as net from "node:net";
import * as path from "node:path";
import { pathToFileURL } from "node:url";
import type * as mocha from "mocha";
import * as vscode from "vscode";

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

  const suite = new Mocha({ ui: "tdd", timeout: 60_000, retries: 1, grep: new RegExp(variable("E2E_GREP"), "i"), reporter: reporter(Mocha) });
  for (const name of fs.readdirSync(__dirname).filter((name) => name.endsWith(".e2e.js")).sort()) suite.addFile(path.join(__dirname, name));
  const failures = await new Promise<number>((resolve) => suite.run(resolve));
  if (failures > 0) throw new Error(`${failures} tests failed`);
}

function reporter({ Runner, reporters }: typeof mocha.default) {
  const { EVENT_TEST_BEGIN, EVENT_TEST_PASS, EVENT_TEST_FAIL, EVENT_TEST_PENDING, EVENT_TEST_RETRY } = Runner.constants;
  return class extends reporters.Base {
    constructor(runner: mocha.Runner, options: mocha.MochaOptions) {
      super(runner, options);
      runner.on(EVENT_TEST_BEGIN, (test) => tell({ event: "begin", title: title(test) }));
      runner.on(EVENT_TEST_PASS, (test) => tell({ event: "end", title: title(test), state: "passed", ms: test.duration }));
      runner.on(EVENT_TEST_PENDING, (test) => tell({ event: "end", title: title(test), state: "skipped" }));
      runner.on(EVENT_TEST_RETRY, (test, error) => tell({ event: "retry", title: title(test), reason: error.stack ?? String(error) }));
      runner.on(EVENT_TEST_FAIL, (test, error) =>
        tell({ event: "end", title: title(test), state: "failed", ms: test.duration ?? 0, reason: error.stack ?? String(error) }),
      );
    }
  };
}

const title = (test: mocha.Runnable) => test.titlePath().join(" › ");

/** Written at once, so that a host that dies or hangs has told what it did until then. */
function tell(event: object): void {
  fs.appendFileSync(path.join(__dirname, "results.jsonl"), `${JSON.stringify(event)}\n`);
}

function variable(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`environment variable ${name} is not set; start the suite with test/e2e/run.mjs`);
  return value;
}
