// Collects what each test did, tells it line by line, and writes it down.
import fs from "node:fs";
import path from "node:path";
import { stripVTControlCharacters } from "node:util";

/**
 * @typedef {object} TestResult
 * @property {string} group where it ran, for example "extension host"
 * @property {string} title
 * @property {"passed" | "failed" | "skipped"} state
 * @property {number} ms
 * @property {string} [reason] error text of a failure, or why it was skipped
 * @property {string} [firstTry] error text of the first try of a test that passed at the second
 */

const LABEL = { passed: "ok     ", failed: "FAIL   ", skipped: "skipped" };

/** @param {(line: string) => void} log */
export function collectResults(log) {
  /** @type {TestResult[]} */
  const tests = [];
  /** @type {{ name: string, ms: number }[]} */
  const measures = [];
  const count = (/** @type {TestResult["state"]} */ state) => tests.filter((test) => test.state === state).length;
  const summary = () => ({ passed: count("passed"), failed: count("failed"), skipped: count("skipped") });
  return {
    summary,
    add(/** @type {TestResult} */ result) {
      const test = { ...result, reason: result.reason && stripVTControlCharacters(result.reason), firstTry: result.firstTry && stripVTControlCharacters(result.firstTry) };
      tests.push(test);
      log(`${LABEL[test.state]} ${test.group} › ${test.title}${test.state === "skipped" ? "" : ` (${Math.round(test.ms)} ms)`}`);
      if (test.firstTry) log(`at the second try; the first:\n${test.firstTry}`.replace(/^/gm, "          "));
      if (test.reason) log(test.reason.replace(/^/gm, "          "));
    },
    /** How long something took, for people to read: no test fails by it. */
    measured(/** @type {string} */ name, /** @type {number} */ ms) {
      measures.push({ name, ms: Math.round(ms) });
      log(`measured ${name}: ${Math.round(ms)} ms`);
    },
    /** @param {string} file @param {object} facts about the run as a whole */
    write(file, facts) {
      fs.mkdirSync(path.dirname(file), { recursive: true });
      fs.writeFileSync(file, `${JSON.stringify({ ...facts, summary: summary(), measures, tests }, null, 2)}\n`);
    },
  };
}

/** @typedef {ReturnType<typeof collectResults>} Results */

/** The line every runner of this project ends with. */
export const summaryLine = (/** @type {{ passed: number, failed: number, skipped: number }} */ { passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`;
