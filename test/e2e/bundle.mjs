// Turns the suite into an extension that VS Code can run as extension tests, and reads back what it told.
import fs from "node:fs";
import { SourceMap } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import esbuild from "esbuild";

const here = (/** @type {string} */ name) => fileURLToPath(new URL(name, import.meta.url));

/** Activates before any other extension, so that the network guard watches them all. */
const MANIFEST = {
  name: "e2e-harness",
  publisher: "bekwaam",
  version: "0.0.0",
  engines: { vscode: "^1.100.0" },
  extensionKind: ["workspace"],
  activationEvents: ["*"],
  main: "./network-guard.cjs",
};

/**
 * @param {string} dir new folder for the harness extension
 * @param {string[]} suites suite files to take along
 */
export async function bundleSuite(dir, suites) {
  await esbuild.build({
    entryPoints: [here("suite/runner.ts"), ...suites].map((file) => ({ in: file, out: path.basename(file, ".ts") })),
    outdir: dir,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    external: ["vscode"],
    sourcemap: true,
    logLevel: "error",
  });
  fs.copyFileSync(here("host/network-guard.cjs"), path.join(dir, "network-guard.cjs"));
  fs.writeFileSync(path.join(dir, "package.json"), JSON.stringify(MANIFEST));
  const networkLog = path.join(dir, "network.log");
  const resultsFile = path.join(dir, "results.jsonl");
  return {
    /** The two folders that VS Code wants to be told. */
    extensionDevelopmentPath: dir,
    extensionTestsPath: path.join(dir, "runner.js"),
    /** One line for each connection that was refused; absent when there was none. */
    networkLog,
    /** What the extension host must find in its environment. */
    env: (/** @type {string} */ grep) => ({
      E2E_NETWORK_LOG: networkLog,
      E2E_MOCHA: fileURLToPath(import.meta.resolve("mocha")),
      E2E_GREP: grep,
    }),
    /** See readResults. */
    readResults: (/** @type {string} */ group, /** @type {import("./results.mjs").Results} */ results) => readResults(eventsIn(resultsFile), group, results, inSource),
  };
}

/** @typedef {Awaited<ReturnType<typeof bundleSuite>>} Harness */

function eventsIn(/** @type {string} */ file) {
  const lines = fs.existsSync(file) ? fs.readFileSync(file, "utf8").trim().split("\n") : [];
  return lines.map((line) => JSON.parse(line));
}

/**
 * @param {any[]} events what the suite told from inside the extension host, see suite/reporter.ts
 * @param {string} group
 * @param {import("./results.mjs").Results} results receives one result per test, and a failure when none ran or one never ended
 * @param {(stack: string) => string} inSource replaces places in the bundles by places in the sources
 * @returns {Record<string, unknown>} facts about the VS Code it ran in
 */
export function readResults(events, group, results, inSource) {
  const ended = events.filter(({ event }) => event === "end");
  for (const { name, ms } of events.filter(({ event }) => event === "measured")) results.measured(name, ms);
  const retried = new Map(events.filter(({ event }) => event === "retry").map(({ title, reason }) => [title, inSource(reason)]));
  for (const { title, state, ms = 0, reason } of ended) results.add({ group, title, state, ms, reason: reason && inSource(reason), firstTry: state === "passed" ? retried.get(title) : undefined });

  const last = events.filter(({ event }) => event !== "measured").at(-1);
  if (last?.event === "begin") {
    results.add({ group, title: last.title, state: "failed", ms: 0, reason: "did not end before VS Code was stopped" });
  } else if (!ended.some(({ state }) => state !== "skipped")) {
    results.add({ group, title: "the suite runs", state: "failed", ms: 0, reason: "no test ran" });
  }
  const { event, ...facts } = events.find(({ event }) => event === "host") ?? {};
  return facts;
}

/** VS Code formats stacks itself, without source maps. */
function inSource(/** @type {string} */ stack) {
  return stack.replace(/([^\s(]+\.js):(\d+):(\d+)/g, (place, bundle, line, column) => placeInSource(bundle, Number(line), Number(column)) ?? place);
}

/** @returns the place in a source of a one-based line and column of a bundle; undefined when its source map does not tell */
export function placeInSource(/** @type {string} */ bundle, /** @type {number} */ line, /** @type {number} */ column) {
  if (!fs.existsSync(`${bundle}.map`)) return undefined;
  const map = new SourceMap(JSON.parse(fs.readFileSync(`${bundle}.map`, "utf8")));
  const entry = map.findEntry(line - 1, column - 1);
  if (!("originalSource" in entry)) return undefined;
  const source = path.relative(process.cwd(), path.resolve(path.dirname(bundle), entry.originalSource));
  return `${source}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
}
