// Check results as a JUnit report that holds for the schemas of Jenkins and of Ant alike.
import type { Finding } from "../rules/finding.ts";
import { spoken } from "../rules/sources.ts";
import type { Language, Localized } from "../text/localized.ts";
import type { CheckedFile, CheckResult, Failure } from "./check.ts";
import { legal } from "../text/legal.ts";
import { placeOf } from "./place.ts";
import { SEVERITY_WORDS } from "./words.ts";
import { element, xmlDocument } from "./xml.ts";

const WORDS = {
  passed: { nl: "geen fouten of waarschuwingen", en: "no errors or warnings" },
  read: { nl: "lezen", en: "reading" },
} as const satisfies Record<string, Localized>;

/**
 * A suite per file. Errors and warnings are failures; information and hints are skipped tests, so that they are seen
 * without making a run red; a file without errors and warnings has one passing test.
 */
export function junit(result: CheckResult): string {
  const names = new Names();
  const suites = [
    ...result.failures.map((failure) => (id: number) => unreadSuite(failure, id, result, names)),
    ...result.files.map((file) => (id: number) => suite(file, id, result, names)),
  ];
  return xmlDocument(element("testsuites", {}, suites.map((make, index) => make(index))));
}

function suite(file: CheckedFile, id: number, result: CheckResult, names: Names): string {
  const failing = file.findings.filter(isFailure);
  const seconds = (file.milliseconds ?? 0) / 1000;
  const cases = file.findings.map((finding) => testCase(finding, file, result.language, names));
  const passed = failing.length > 0 ? [] : [element("testcase", { classname: file.path, name: names.unique(file.path, WORDS.passed[result.language]), time: seconds.toFixed(3) })];
  const counts = { tests: cases.length + passed.length, failures: failing.length, errors: 0, skipped: file.findings.length - failing.length };
  return suiteElement(file.path, id, counts, seconds, result, [...passed, ...cases]);
}

function unreadSuite({ path, message }: Failure, id: number, result: CheckResult, names: Names): string {
  const text = `${path} ${message[result.language]}`;
  const error = element("error", { type: "file-unreadable", message: text }, text);
  const test = element("testcase", { classname: path, name: names.unique(path, WORDS.read[result.language]), time: "0.000" }, [error]);
  return suiteElement(path, id, { tests: 1, failures: 0, errors: 1, skipped: 0 }, 0, result, [test]);
}

interface Counts {
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
  readonly skipped: number;
}

function suiteElement(path: string, id: number, counts: Counts, seconds: number, { startedAt }: CheckResult, cases: readonly string[]): string {
  const timestamp = startedAt.toISOString().slice(0, "2000-01-01T00:00:00".length);
  const attributes = { id, name: path, package: "bekwaam", hostname: "localhost", timestamp, time: seconds.toFixed(3), ...counts };
  return element("testsuite", attributes, [element("properties", {}), ...cases, element("system-out", {}), element("system-err", {})]);
}

function testCase(finding: Finding, file: CheckedFile, language: Language, names: Names): string {
  const { line, column } = placeOf(file.document.tree.lines, finding.span);
  const message = spoken(finding)[language];
  const outcome = isFailure(finding)
    ? element("failure", { type: finding.severity, message }, `${file.path}:${line}:${column}: ${SEVERITY_WORDS[finding.severity][language]}: ${message} (${finding.rule})`)
    : element("skipped", { message: `${line}:${column}: ${SEVERITY_WORDS[finding.severity][language]}: ${message}` });
  return element("testcase", { classname: file.path, name: names.unique(file.path, finding.rule), time: "0.000" }, [outcome]);
}

function isFailure({ severity }: Finding): boolean {
  return severity === "error" || severity === "warning";
}

/** GitLab tells tests apart by class and name, also between runs; a line number in the name would make old failures look new. */
class Names {
  readonly #taken = new Map<string, number>();

  unique(className: string, name: string): string {
    const key = `${spaced(className)}\n${spaced(name)}`;
    const count = (this.#taken.get(key) ?? 0) + 1;
    this.#taken.set(key, count);
    return count === 1 ? name : `${name} (${count})`;
  }
}

/** As a reader of the schema sees it. */
function spaced(text: string): string {
  return legal(text).replace(/\s+/g, " ").trim();
}
