// End-to-end tests: the packaged extension in a real VS Code, tested from inside the extension host and through the screen.
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { bundleSuite } from "./bundle.mjs";
import { runInDesktop } from "./desktop.mjs";
import { findChromium, startBrowser } from "./host/browser.mjs";
import { installHost } from "./host/install.mjs";
import { installExtension, startServer, writeUserSettings } from "./host/server.mjs";
import { Unavailable } from "./host/unavailable.mjs";
import { DEFAULT_VERSION, VERSIONS } from "./host/versions.mjs";
import { findPackage } from "./package.mjs";
import { collectResults, summaryLine } from "./results.mjs";
import { createUi, WITHOUT_MACHINE, withLimit } from "./ui.mjs";
import { CLOSED, IN_MEMORY, testInBrowser } from "./web.mjs";
import { packed, WEB_WORLDS, WORLDS } from "./worlds.mjs";

const HELP = `node test/e2e/run.mjs [options]

  --suite               only the suite in the extension host, on a machine and in a browser
  --web                 only the suite in the extension host of a browser
  --ui                  only the scripts that drive the screen
  --pictures            only the scripts that picture every surface in both languages, light and dark, which no other run has
  --scale               only the scripts that measure large workspaces, which no other run has
  --grep <pattern>      only tests whose title matches this regular expression
  --vscode <version>    VS Code to run in: 1.139.1 (default) or 1.100.3
  --vsix <file>         test this package instead of dist/bekwaam.vsix
  --extension-dir <dir> test an unpackaged extension
  --screenshots <dir>   write the pictures here instead of test-results/screenshots
  --desktop             run the suite in desktop VS Code (also when VSCODE_EXECUTABLE is set)
  --keep                keep the temporary folder of the run

Environment: CHROMIUM, VSCODE_EXECUTABLE; with CI set, tests that cannot run are a failure.`;

const SUITE_LIMIT_MS = 360_000;
const UI_LIMIT_MS = 600_000;

const root = fileURLToPath(new URL("../..", import.meta.url));
const hosts = path.join(root, ".vscode-host");
const outputs = path.join(root, "test-results");
const log = console.log;

const { values: options } = parseArgs({
  options: {
    suite: { type: "boolean" },
    web: { type: "boolean" },
    ui: { type: "boolean" },
    pictures: { type: "boolean" },
    scale: { type: "boolean" },
    grep: { type: "string", default: "" },
    vscode: { type: "string", default: DEFAULT_VERSION },
    vsix: { type: "string" },
    "extension-dir": { type: "string" },
    screenshots: { type: "string", default: path.join(outputs, "screenshots") },
    desktop: { type: "boolean", default: Boolean(process.env.VSCODE_EXECUTABLE) },
    keep: { type: "boolean" },
    help: { type: "boolean" },
  },
});
if (options.help) {
  log(HELP);
  process.exit();
}

const started = Date.now();
/** @type {RegExp[]} what scripts that break something on purpose may leave in the log */
const expectedErrors = [];
const results = collectResults(log);
const special = options.scale ? "scale" : options.pictures ? "pictures" : undefined;
const asksForSuite = options.suite || options.web;
const suites = (options.ui || special) && !asksForSuite ? [] : filesIn("suite", ".e2e.ts");
const isSuiteWanted = suites.some(isWanted);
const scripts = (asksForSuite && !options.ui) || options.desktop ? [] : filesIn(special ?? "ui", ".ui.mjs");
const worlds = suites.length === 0 || options.desktop || options.web ? [] : WORLDS.filter(({ suite }) => isWanted(suite));
const webWorlds = suites.length === 0 || options.desktop ? [] : WEB_WORLDS.filter(({ suite }) => isWanted(suite));
const runDir = fs.mkdtempSync(path.join(os.tmpdir(), "bekwaam-e2e-"));
process.on("exit", () => options.keep || fs.rmSync(runDir, { recursive: true, force: true, maxRetries: 3 }));

let facts;
try {
  facts = await (options.desktop ? testInDesktop() : testInServer());
} catch (error) {
  if (error instanceof Unavailable) facts = skipAll(error.message);
  else results.add({ group: "harness", title: "runs", state: "failed", ms: 0, reason: error.stack ?? String(error) });
}
if (results.summary().failed > 0) keepLogs();
results.write(path.join(outputs, "e2e.json"), { ...facts, ms: Date.now() - started });
log(`\nend-to-end tests took ${Math.round((Date.now() - started) / 1000)} s${options.keep ? `; files kept in ${runDir}` : ""}`);
log(summaryLine(results.summary()));
process.exit(results.summary().failed > 0 ? 1 : 0);

/** The suite, then the screen scripts, against one VS Code server and one browser. */
async function testInServer() {
  const chromium = findChromium();
  const host = await installHost(options.vscode, hosts, log);
  const extension = await findExtension();
  const harness = await bundleSuite(path.join(runDir, "harness"), options.web ? [] : onMachine());
  writeUserSettings(runDir);
  if (extension.vsix) await installExtension(host, runDir, extension.vsix);
  const server = await startServer(host, runDir, harness.env(options.grep));
  const browser = await startBrowser(chromium);
  try {
    const inHost = isSuiteWanted && !options.web ? await testInExtensionHost(server, browser, harness, extension, "extension host", freshWorkspace("suite")) : undefined;
    const inBrowser = isSuiteWanted ? await testInWebHost(host, server, browser, extension) : undefined;
    for (const world of webWorlds) await testInWebWorld(host, server, browser, extension, world);
    for (const script of scripts) await testOnScreen(host, server, browser, script, extension, harness.env(options.grep));
    for (const world of worlds) await testInWorld(host, server, browser, world, extension);
    if (!extension.extensionDir) checkNetwork(browser.outside, harness.networkLog, inHost?.networkGuarded);
    checkLog();
    return { ...inHost, inBrowser };
  } finally {
    await withLimit(browser.close(), 10_000).catch(() => {});
    await server.stop();
  }
}

/** The suites that a machine with this version can run; those that it cannot are told. */
function onMachine() {
  const { noTerminal } = VERSIONS[options.vscode] ?? {};
  const needsTerminal = (/** @type {string} */ file) => path.basename(file) === "tasks.e2e.ts";
  if (noTerminal) for (const file of suites.filter(needsTerminal)) results.add({ group: "extension host", title: path.basename(file), state: "skipped", ms: 0, reason: noTerminal });
  return noTerminal ? suites.filter((file) => !needsTerminal(file)) : suites;
}

/** A suite of its own in another kind of workspace, beside other extensions. */
async function testInWorld(host, server, browser, /** @type {import("./worlds.mjs").World} */ world, /** @type {Extension} */ extension) {
  const dir = path.join(runDir, "worlds", path.basename(world.suite, ".e2e.ts"));
  if (world.beside) await installExtension(host, runDir, await packed(world.beside, dir));
  const harness = await bundleSuite(path.join(dir, "harness"), [world.suite]);
  await testInExtensionHost(server, browser, harness, extension, world.name, world.make(dir, path.join(root, "examples")));
}

/** Whether `--grep` leaves something of a file. */
function isWanted(/** @type {string} */ file) {
  return options.grep === "" || [...fs.readFileSync(file, "utf8").matchAll(/(?:test|suite)\("(.+?)",/g)].some(([, title]) => new RegExp(options.grep, "i").test(title));
}

async function testInExtensionHost(server, browser, /** @type {Harness} */ harness, /** @type {Extension} */ { extensionDir }, /** @type {string} */ group, /** @type {string} */ workspace) {
  const page = await browser.newPage();
  // VS Code calls these two when run() settles and whenever a test logs something.
  const ended = new Promise((resolve) => page.exposeFunction("codeAutomationExit", resolve));
  await page.exposeFunction("codeAutomationLog", (type, args) => process.env.E2E_VERBOSE && log(`  [${type}]`, ...args));
  const payload = [
    ["extensionDevelopmentPath", server.remote(extensionDir ?? harness.extensionDevelopmentPath)], // the workbench takes one
    ["extensionTestsPath", server.remote(harness.extensionTestsPath)],
  ];
  const late = await withLimit(
    page.goto(server.address(workspace, payload)).then(() => ended),
    SUITE_LIMIT_MS,
  ).then(() => undefined, (error) => error);
  const failedBefore = results.summary().failed;
  const facts = harness.readResults(group, results);
  if (results.summary().failed > failedBefore || late) await takePicture(page, path.join(outputs, `failures/${group.replaceAll(" ", "-")}.png`));
  if (late) results.add({ group, title: "the suite ends", state: "failed", ms: SUITE_LIMIT_MS, reason: String(late) });
  await page.context().close();
  return facts;
}

/** The same suite with the build for the browser, without a machine. */
async function testInWebHost(host, server, browser, /** @type {Extension} */ extension) {
  return testWithoutMachine(host, server, browser, extension, {
    suites,
    group: "extension host in a browser",
    workspace: freshWorkspace("web-suite"),
    files: { folder: IN_MEMORY, closed: CLOSED },
    dir: path.join(runDir, "web-harness"),
  });
}

async function testInWebWorld(host, server, browser, /** @type {Extension} */ extension, /** @type {typeof WEB_WORLDS[number]} */ { name, suite, make, files, opens, settings }) {
  const dir = path.join(runDir, "web-worlds", path.basename(suite, ".e2e.ts"));
  const made = make(path.join(dir, "workspace"), path.join(root, "examples"));
  const workspace = opens ? path.dirname(made) : made;
  return testWithoutMachine(host, server, browser, extension, { suites: [suite], group: name, workspace, files, opens, settings, dir: path.join(dir, "harness") });
}

async function testWithoutMachine(host, server, browser, /** @type {Extension} */ { extensionDir }, /** @type {Pick<import("./web.mjs").WebRun, "suites" | "group" | "workspace" | "files" | "opens" | "dir"> & { settings?: object }} */ { settings, ...what }) {
  const page = await browser.newPage();
  const failedBefore = results.summary().failed;
  const facts = await testInBrowser({
    ...what,
    page, host, server,
    installed: extensionDir ?? installedFolder(),
    logs: path.join(runDir, "user/logs/browser", path.basename(path.dirname(what.dir))),
    grep: options.grep,
    settings: { ...WITHOUT_MACHINE, ...settings },
    limitMs: SUITE_LIMIT_MS,
  }, results);
  if (results.summary().failed > failedBefore) await takePicture(page, path.join(outputs, `failures/${what.group.replace(/\W+/g, "-")}.png`));
  await page.context().close();
  return facts;
}

/** A server that opens folders in restricted mode, with the same extensions and settings of its own. */
async function startRestrictedServer(host, /** @type {Record<string, string>} */ env) {
  const dir = path.join(runDir, "restricted");
  writeUserSettings(dir, true);
  fs.mkdirSync(path.join(dir, "home"), { recursive: true });
  fs.symlinkSync(path.join(runDir, "extensions"), path.join(dir, "extensions"));
  return startServer(host, dir, env, true);
}

async function testOnScreen(host, shared, browser, script, /** @type {Extension} */ { extensionDir }, /** @type {Record<string, string>} */ env) {
  const group = path.basename(script, ".ui.mjs");
  const { default: drive, asksForTrust } = await import(pathToFileURL(script).href);
  const server = asksForTrust ? await startRestrictedServer(host, env) : shared;
  const page = await browser.newPage();
  const workspace = options.scale ? emptyWorkspace(group) : freshWorkspace(group);
  const ui = createUi({
    page, server, host, workspace, group, results, extensionDir,
    installed: extensionDir ?? installedFolder(),
    screenshots: path.resolve(options.screenshots),
    log,
    failures: path.join(outputs, "failures"),
    grep: new RegExp(options.grep, "i"),
    expected: expectedErrors,
  });
  try {
    await withLimit(drive(ui), UI_LIMIT_MS);
  } catch (error) {
    results.add({ group, title: "the script ends", state: "failed", ms: 0, reason: error.stack ?? String(error) });
  }
  await page.context().close();
  if (server !== shared) await server.stop();
}

/**
 * bekwaam promises to use no network: neither a page nor a Node process with extensions in it may have tried.
 * @param {Set<string>} outside origins that pages asked for
 * @param {string} networkLog connections refused by the guard
 * @param {unknown} guarded false when the guard was not in place; undefined when the suite did not run
 */
function checkNetwork(outside, networkLog, guarded) {
  const refused = fs.existsSync(networkLog) ? fs.readFileSync(networkLog, "utf8").trim().split("\n") : [];
  const tried = [...new Set([...outside, ...refused])];
  const reason = tried.length > 0 ? `asked for:\n${tried.join("\n")}` : guarded === false ? "the extension host was not watched" : undefined;
  results.add({ group: "network", title: "no request leaves this machine", state: reason ? "failed" : "passed", ms: 0, reason });
}

/** The lines of a log until its window began to close: what is asked after that finds nobody, in every extension. */
function beforeTheEnd(logs, name) {
  const lines = fs.readFileSync(path.join(logs, name), "utf8").split("\n");
  const host = path.join(logs, path.dirname(path.dirname(name)), "remoteexthost.log");
  const end = fs.existsSync(host) ? /^(\S+) .*Extension host terminating/m.exec(fs.readFileSync(host, "utf8"))?.[1] : undefined;
  return end === undefined ? lines : lines.filter((line) => !/^\d{4}-/.test(line) || line.slice(0, end.length) < end);
}

/** What went wrong inside the extension without anybody seeing it: its own log, of every window of the run. */
function checkLog() {
  const logs = path.join(runDir, "user/logs");
  const names = fs.existsSync(logs) ? fs.readdirSync(logs, { recursive: true }).map(String) : [];
  const own = names.filter((name) => /bekwaam\.bekwaam[\\/].*\.log$/.test(name));
  const lines = own.flatMap((name) => beforeTheEnd(logs, name));
  const errors = [...new Set(lines.filter((line) => line.includes("[error]") && !expectedErrors.some((pattern) => pattern.test(line))).map((line) => line.slice(line.indexOf("[error]"))))];
  const reason = own.length === 0 ? "there is no log" : errors.length > 0 ? errors.slice(0, 10).join("\n") : undefined;
  results.add({ group: "log", title: "the extension logs no error", state: reason ? "failed" : "passed", ms: 0, reason });
}

async function testInDesktop() {
  const extension = await findExtension();
  const harness = await bundleSuite(path.join(runDir, "harness"), suites);
  return runInDesktop(
    {
      ...extension,
      root: runDir,
      downloads: path.join(hosts, "desktop"),
      workspace: freshWorkspace("suite"),
      harness,
      grep: options.grep,
      limitMs: SUITE_LIMIT_MS,
    },
    results,
  );
}

/** @typedef {import("./bundle.mjs").Harness} Harness */
/** @typedef {{ vsix?: string, extensionDir?: string }} Extension packaged, or a folder */

/** @returns {Promise<Extension>} */
async function findExtension() {
  if (options["extension-dir"]) return { extensionDir: path.resolve(options["extension-dir"]) };
  return { vsix: options.vsix ? path.resolve(options.vsix) : await findPackage(root, log) };
}

/** Where the packaged extension was unpacked. */
function installedFolder() {
  const dir = path.join(runDir, "extensions");
  return path.join(dir, String(fs.readdirSync(dir).find((name) => name.startsWith("bekwaam.bekwaam-"))));
}

/** For a script that makes its own files. */
function emptyWorkspace(/** @type {string} */ name) {
  const dir = path.join(runDir, "workspaces", name);
  fs.mkdirSync(dir, { recursive: true });
  return dir;
}

/** A copy of the examples that nobody has touched. */
function freshWorkspace(/** @type {string} */ name) {
  const dir = path.join(runDir, "workspaces", name, "examples");
  fs.cpSync(path.join(root, "examples"), dir, { recursive: true });
  return dir;
}

/** Reports every test as not run: skipped on someone's own machine, failed where CI is set. */
function skipAll(/** @type {string} */ reason) {
  const inCi = Boolean(process.env.CI);
  for (const file of [...suites, ...scripts, ...worlds.map(({ suite }) => suite), ...webWorlds.map(({ suite }) => suite)]) {
    const titles = fs.readFileSync(file, "utf8").matchAll(/^\s*(?:test|await step)\("(.+?)",/gm);
    for (const [, title] of titles) results.add({ group: path.basename(file), title, state: "skipped", ms: 0 });
  }
  if (inCi) results.add({ group: "harness", title: "can run (CI is set)", state: "failed", ms: 0, reason });
  else log(`\nNot run: ${reason}`);
  return { notRun: reason };
}

/** After a failure: what the server, the extension hosts and the extension's own output channels wrote. */
function keepLogs() {
  const target = path.join(outputs, "logs");
  fs.rmSync(target, { recursive: true, force: true });
  fs.mkdirSync(target, { recursive: true });
  for (const name of ["server.log", "user/logs"]) {
    const source = path.join(runDir, name);
    if (fs.existsSync(source)) fs.cpSync(source, path.join(target, name), { recursive: true });
  }
  log(`\nlogs of the run: ${path.relative(process.cwd(), target)}`);
}

async function takePicture(page, file) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  await page.screenshot({ path: file, timeout: 10_000 }).catch(() => {});
}

function filesIn(/** @type {string} */ folder, /** @type {string} */ ending) {
  const dir = fileURLToPath(new URL(folder, import.meta.url));
  return fs.readdirSync(dir).filter((name) => name.endsWith(ending)).sort().map((name) => path.join(dir, name));
}
