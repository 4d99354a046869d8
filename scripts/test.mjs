// What `npm test` runs: every check of the project, one after another, with one summary.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { ensureDependencies, npm } from "./start.mjs";

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

const root = fileURLToPath(new URL("..", import.meta.url));
const { scripts } = JSON.parse(fs.readFileSync(path.join(root, "package.json"), "utf8"));
const results = (/** @type {string} */ name) => path.join(root, "test-results", name);

/** @type {[string, () => Counts][]} */
const steps = [
  ["dependencies", () => verdict(ensureDependencies())],
  ["build", () => verdict(npm(["run", "build"]))],
  ["generated files", () => ifScript("generate", "--check")],
  ["types", () => ifScript("typecheck")],
  ["unit tests", unitTests],
  ["end-to-end tests", endToEndTests],
];

/** @type {{ name: string, counts: Counts, seconds: number }[]} */
const done = [];
/** @type {string[]} tests that failed, and those that passed at the second try, each with its first reason */
const troubles = [];
for (const [name, run] of steps) {
  console.log(`\n── ${name}`);
  const started = Date.now();
  const counts = run();
  done.push({ name, counts, seconds: (Date.now() - started) / 1000 });
  if (counts.failed > 0 && (name === "dependencies" || name === "build")) break; // nothing after it can work
}

console.log("\n── summary");
for (const { name, counts, seconds } of done) {
  console.log(`${counts.failed > 0 ? "FAIL" : "ok  "} ${name.padEnd(18)} ${line(counts).padEnd(38)} ${seconds.toFixed(1).padStart(6)} s`);
}
for (const trouble of troubles) console.log(trouble);
const total = done.reduce((sum, { counts }) => add(sum, counts), { passed: 0, failed: 0, skipped: 0 });
console.log(line(total));
process.exitCode = total.failed > 0 ? 1 : 0;

/** @returns {Counts} one check that holds or not */
function verdict(/** @type {boolean} */ holds) {
  return { passed: holds ? 1 : 0, failed: holds ? 0 : 1, skipped: 0 };
}

/** @returns {Counts} */
function ifScript(/** @type {string} */ name, /** @type {string[]} */ ...args) {
  if (!scripts[name]) return { passed: 0, failed: 0, skipped: 1 };
  return verdict(npm(["run", name, ...(args.length > 0 ? ["--", ...args] : [])]));
}

/** @returns {Counts} */
function unitTests() {
  const report = results("unit.json");
  const args = ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const status = runNode(report, "node_modules/vitest/vitest.mjs", ...args);
  return counted(status, report, (unit) => {
    for (const { name, assertionResults } of unit.testResults) {
      for (const { ancestorTitles, title, status, failureMessages } of assertionResults) note([path.relative(root, name), ...ancestorTitles, title].join(" › "), status, failureMessages[0]);
    }
    return {
      passed: unit.numPassedTests,
      // a file that cannot be loaded fails without a test of its own
      failed: unit.numFailedTests + unit.testResults.filter((/** @type {any} */ file) => file.status === "failed" && file.assertionResults.length === 0).length,
      skipped: unit.numPendingTests + unit.numTodoTests,
    };
  });
}

/** @returns {Counts} */
function endToEndTests() {
  const report = results("e2e.json");
  return counted(runNode(report, "test/e2e/run.mjs"), report, (e2e) => {
    for (const { group, title, state, reason, firstTry } of e2e.tests) note(`${group} › ${title}`, state, firstTry ?? reason);
    return e2e.summary;
  });
}

/** Keeps what went wrong for the summary, which is all that is read of a long run. */
function note(/** @type {string} */ name, /** @type {string} */ state, /** @type {string | undefined} */ reason) {
  if (reason === undefined || (state !== "failed" && state !== "passed")) return;
  troubles.push(`${state === "failed" ? "failed" : "passed at the second try"}: ${name}\n${reason.split("\n").slice(0, 6).join("\n").replace(/^/gm, "    ")}`);
}

/** Runs a script that writes `report`, after removing the one of an earlier run. */
function runNode(/** @type {string} */ report, /** @type {string} */ script, /** @type {string[]} */ ...args) {
  fs.rmSync(report, { force: true });
  return spawnSync(process.execPath, [path.join(root, script), ...args], { cwd: root, stdio: "inherit" }).status;
}

/**
 * What a report counts; a runner that failed without a failed test, or wrote no report, counts as one failure.
 * @param {number | null} status
 * @param {string} report
 * @param {(report: any) => Counts} read
 * @returns {Counts}
 */
function counted(status, report, read) {
  const counts = fs.existsSync(report) ? read(JSON.parse(fs.readFileSync(report, "utf8"))) : { passed: 0, failed: 0, skipped: 0 };
  return status !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/** @returns {Counts} */
function add(/** @type {Counts} */ a, /** @type {Counts} */ b) {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

function line(/** @type {Counts} */ { passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
