// The suite in the extension host of a browser, a web worker: without a machine, and with a workspace in memory.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import esbuild from "esbuild";
import { placeInSource, readResults } from "./bundle.mjs";
import { withoutMachine } from "./host/web.mjs";
import { withLimit } from "./ui.mjs";

const here = (/** @type {string} */ name) => fileURLToPath(new URL(name, import.meta.url));

/** A file system in memory. @typedef {{ folder: string, closed?: string, isReadonly?: boolean }} Files uri of its top folder; a name in it that nobody may look into */

/** Of no extension: bekwaam has to work in folders it has never heard of. */
export const IN_MEMORY = "memfs:/workspace";

/** A folder in it that nobody may look into; that is told, see `checkClosed`. */
export const CLOSED = "dicht";

/** Told by the suite through the console, where others write as well. */
const MARK = "@@e2e ";

/** Suites that cannot run in a browser, and why. */
const NEEDS_MACHINE = new Map([["tasks.e2e.ts", "VS Code has no tasks without a machine that runs them"]]);

const manifest = (/** @type {string} */ scheme) => ({
  name: "e2e-web-harness",
  publisher: "bekwaam",
  version: "0.0.0",
  engines: { vscode: "^1.100.0" },
  activationEvents: [`onFileSystem:${scheme}`],
  capabilities: { untrustedWorkspaces: { supported: true } },
  browser: "./files.js",
});

/**
 * @typedef {object} WebRun
 * @property {import("playwright-core").Page} page
 * @property {import("./host/install.mjs").Host} host
 * @property {Awaited<ReturnType<typeof import("./host/server.mjs").startServer>>} server that gives the workbench
 * @property {string} installed folder of the extension as it was installed
 * @property {string} workspace folder whose files the workbench gets
 * @property {Files} files where the workbench finds them
 * @property {string} [opens] what is opened in that folder; absent: the folder
 * @property {string} dir new folder for the extension of the harness
 * @property {readonly string[]} suites
 * @property {string} grep
 * @property {object} settings
 * @property {number} limitMs
 * @property {string} group
 * @property {string} logs folder for what the workbench and its extensions logged
 */

/** @typedef {{ relativePath: string, contents: string }} LogFile */

/**
 * @param {WebRun} run
 * @param {import("./results.mjs").Results} results receives one result per test, those included that need a machine
 * @returns facts about the VS Code it ran in
 */
export async function testInBrowser({ page, host, server, installed, workspace, files, opens, dir, suites, grep, settings, limitMs, group, logs }, results) {
  for (const file of suites) tellLeftOut(file, group, results);
  await bundle(dir, suites.filter((file) => !NEEDS_MACHINE.has(path.basename(file))), files, { grep, files: filesOf(workspace, files), checked: checked(installed, workspace) });
  const forget = await withoutMachine(page, host, { extensions: [installed, dir], tests: "runner.js" }, settings);
  /** @type {any[]} */
  const events = [];
  const ended = new Promise((resolve) => page.exposeFunction("codeAutomationExit", (/** @type {number} */ code, /** @type {LogFile[]} */ written) => {
    for (const { relativePath, contents } of written) write(path.join(logs, relativePath), contents);
    resolve(code);
  }));
  await page.exposeFunction("codeAutomationLog", (/** @type {string} */ type, /** @type {unknown[]} */ args) => {
    if (process.env.E2E_VERBOSE) console.log(`  [${type}]`, ...args);
    events.push(...args.map(String).flatMap(eventIn));
  });
  const outcome = await withLimit(page.goto(server.address(opens ? `${files.folder}/${opens}` : files.folder), { timeout: 60_000 }).then(() => ended), limitMs).catch((error) => error);
  forget();
  const failedBefore = results.summary().failed;
  const facts = readResults(events, group, results, (stack) => inSource(stack, dir));
  if (files.closed) checkClosed(logs, group, results);
  if (facts.isWorker === false) results.add({ group, title: "runs in a worker", state: "failed", ms: 0, reason: "it ran elsewhere" });
  if (outcome !== 0 && results.summary().failed === failedBefore) results.add({ group, title: "the suite ends well", state: "failed", ms: 0, reason: `VS Code told: ${outcome}` });
  return facts;
}

/** What may not be read stands in the output of the extension, with the reason; a message tells it too, which no test can see. */
function checkClosed(/** @type {string} */ logs, /** @type {string} */ group, /** @type {import("./results.mjs").Results} */ results) {
  const names = fs.existsSync(logs) ? fs.readdirSync(logs, { recursive: true }).map(String) : [];
  const told = names.filter((name) => name.endsWith("bekwaam.log")).some((name) => /\[warning\].*"dicht" (?:mag niet|may not)/.test(fs.readFileSync(path.join(logs, name), "utf8")));
  results.add({ group, title: "a folder that may not be read is told", state: told ? "passed" : "failed", ms: 0, reason: told ? undefined : `not in a log among ${names.join(", ")}` });
}

function write(/** @type {string} */ file, /** @type {string} */ text) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text);
}

function tellLeftOut(/** @type {string} */ file, /** @type {string} */ group, /** @type {import("./results.mjs").Results} */ results) {
  const reason = NEEDS_MACHINE.get(path.basename(file));
  if (reason) results.add({ group, title: path.basename(file), state: "skipped", ms: 0, reason });
}

function eventIn(/** @type {string} */ logged) {
  const at = logged.indexOf(MARK);
  return at < 0 ? [] : [JSON.parse(logged.slice(at + MARK.length))];
}

/** Every file of a folder, by its path from there, as base64; the first name in the addresses of the workbench is that of the folder. */
function filesOf(/** @type {string} */ folder, /** @type {Files} */ { closed }) {
  const names = fs.readdirSync(folder, { recursive: true }).map(String).filter((name) => fs.statSync(path.join(folder, name)).isFile());
  const written = names.map((name) => [name.split(path.sep).join("/"), fs.readFileSync(path.join(folder, name)).toString("base64")]);
  return Object.fromEntries(closed ? [...written, [`${closed}/a.kader.yaml`, ""]] : written);
}

/** What the command line in the package says about the workspace; a browser cannot ask. */
function checked(/** @type {string} */ installed, /** @type {string} */ workspace) {
  const { stdout, stderr } = spawnSync(process.execPath, [path.join(installed, "dist/cli.js"), "check", ".", "--format", "json"], { cwd: workspace, encoding: "utf8", maxBuffer: 2 ** 26 });
  if (stdout === "") throw new Error(`the command line said nothing: ${stderr}`);
  return JSON.parse(stdout).files;
}

/** @type {import("esbuild").Plugin} */
const withoutPrograms = {
  name: "without-programs",
  setup: ({ onResolve }) => onResolve({ filter: /\/command-line\.ts$/ }, () => ({ path: here("web/command-line.ts") })),
};

/**
 * Mocha for browsers is a script that looks for `module`. Its package says it is a module, so that it would find, and replace,
 * what the whole bundle exports.
 * @type {import("esbuild").Plugin}
 */
const mochaAsScript = {
  name: "mocha-as-script",
  setup: ({ onLoad }) => onLoad({ filter: /[\\/]mocha[\\/]mocha\.js$/ }, ({ path: file }) => ({ contents: `var module, exports; ${fs.readFileSync(file, "utf8")}` })),
};

/** An extension for the browser with the suites in it, and the files of the workspace. */
async function bundle(/** @type {string} */ dir, /** @type {string[]} */ suites, /** @type {Files} */ { folder, closed = "", isReadonly = false }, /** @type {{ grep: string, files: object, checked: object }} */ { grep, files, checked }) {
  const scheme = folder.slice(0, folder.indexOf(":"));
  /** @type {import("esbuild").BuildOptions} */
  const common = { bundle: true, platform: "browser", format: "cjs", target: "es2022", external: ["vscode"], sourcemap: true, logLevel: "error", logOverride: { "import-is-undefined": "error" } };
  await esbuild.build({
    ...common,
    stdin: { contents: [`export { run } from "./web/runner.ts";`, ...suites.map((file) => `import ${JSON.stringify(file)};`)].join("\n"), resolveDir: here("."), sourcefile: "suites.ts" },
    outfile: path.join(dir, "runner.js"),
    alias: { "node:assert/strict": here("web/assert.ts") },
    define: { E2E_GREP: JSON.stringify(grep), E2E_MARK: JSON.stringify(MARK), E2E_CHECKED: JSON.stringify(checked) },
    plugins: [withoutPrograms, mochaAsScript],
  });
  await esbuild.build({
    ...common,
    entryPoints: [here("web/files.ts")],
    outfile: path.join(dir, "files.js"),
    define: { E2E_FILES: JSON.stringify(files), E2E_SCHEME: JSON.stringify(scheme), E2E_CLOSED: JSON.stringify(closed), E2E_READONLY: JSON.stringify(isReadonly) },
  });
  fs.writeFileSync(path.join(dir, "package.json"), JSON.stringify(manifest(scheme)));
}

/** VS Code wraps a script that it runs in a worker, which adds two lines at its top. */
const WRAPPED = 2;

function inSource(/** @type {string} */ stack, /** @type {string} */ dir) {
  return stack.replace(/\S+\/([\w-]+\.js)(?:#[\w-]+)?:(\d+):(\d+)/g, (place, name, line, column) => placeInSource(path.join(dir, name), Number(line) - WRAPPED, Number(column)) ?? place);
}
