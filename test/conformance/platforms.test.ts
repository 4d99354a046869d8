// What platforms ask beyond their schemas: limits, unique and stable names, counting from one, and that every text comes back as it was.
import { createHash } from "node:crypto";
import fc from "../support/fast-check.ts";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { azure } from "../../server/src/report/azure.ts";
import type { CheckedFile, CheckResult } from "../../server/src/report/check.ts";
import { checkstyle } from "../../server/src/report/checkstyle.ts";
import { FORMATS } from "../../server/src/report/formats.ts";
import { github } from "../../server/src/report/github.ts";
import { gitlab } from "../../server/src/report/gitlab.ts";
import { html, HTML_STYLE, HTML_STYLE_HASH } from "../../server/src/report/html.ts";
import { junit } from "../../server/src/report/junit.ts";
import { legal, oneLine } from "../../server/src/text/legal.ts";
import { checkMarkdown, cutMarkdown } from "../../server/src/report/markdown.ts";
import { rdjson } from "../../server/src/report/rdjson.ts";
import { sarif } from "../../server/src/report/sarif.ts";
import { PLAIN } from "../../server/src/report/terminal.ts";
import { applyEdits } from "../../server/src/rules/fix.ts";
import type { Finding } from "../../server/src/rules/finding.ts";
import { shownOf } from "../../server/src/rules/shown.ts";
import { spoken } from "../../server/src/rules/sources.ts";
import { LineIndex } from "../../server/src/text/lines.ts";
import { SEVERITIES } from "../../server/src/text/severity.ts";
import { fileOf, findingAt, resultOf } from "../support/results.ts";
import { cases, examples, hostile, HOSTILE_PATHS, HOSTILE_TEXTS } from "./cases.ts";

const all = Object.entries(cases());
const findingsIn = (result: CheckResult): { file: CheckedFile; finding: Finding }[] => result.files.flatMap((file) => file.findings.map((finding) => ({ file, finding })));
/** How many findings a reader is shown: of thousands the first, and one that counts the rest. */
const shownIn = (result: CheckResult): number => result.files.reduce((sum, file) => {
  const { findings, more } = shownOf(file.findings);
  return sum + findings.length + (more ? 1 : 0);
}, 0);
const many = (count: number): CheckResult => {
  const text = `soort: beroepsprofiel\n${"a: x\n".repeat(count)}`;
  return resultOf([fileOf(text, Array.from({ length: count }, (_, index) => findingAt(text, "x", { severity: SEVERITIES[(index + 2) % 4]!, span: { start: 22 + 5 * index, end: 23 + 5 * index } })))]);
};
const look = { width: 100, paint: PLAIN };

describe.each(Object.entries(FORMATS))("%s", (_, format) => {
  test("the same result gives the same text, in both languages and without a byte order mark", () => {
    for (const language of ["nl", "en"] as const) {
      const result = { ...examples(), language };
      const text = format.render(result, look);
      expect(text).toBe(format.render(result, look));
      expect(text.startsWith("\ufeff")).toBe(false);
      expect(text.endsWith("\n")).toBe(true);
    }
    expect(format.render(examples(), look)).not.toBe(format.render({ ...examples(), language: "en" }, look));
  });

  test("what a file says is never half a character", () => {
    expect(format.render(hostile(), look)).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/);
  });
});

interface Region { startLine: number; startColumn: number; endLine: number; endColumn: number }
interface Artifact { uri: string; uriBaseId?: string; index?: number }
interface Location { id?: number; physicalLocation: { artifactLocation: Artifact; region: Region }; message?: { text: string } }
interface SarifResult {
  ruleId: string; ruleIndex?: number; level: string; message: { text: string }; locations: Location[]; relatedLocations?: Location[]; baselineState?: string;
  partialFingerprints: Record<string, string>; suppressions?: { kind: string; justification?: string }[];
  fixes?: { artifactChanges: { artifactLocation: Artifact; replacements: { deletedRegion: Region; insertedContent?: { text: string } }[] }[] }[];
}
interface SarifRun {
  tool: { driver: { rules: { id: string; name: string; helpUri?: string; shortDescription: { text: string }; fullDescription: { text: string }; help: { text: string; markdown: string }; properties: { tags: string[]; precision: string } }[] } };
  results: SarifResult[]; columnKind: string; originalUriBaseIds: Record<string, object>; artifacts: { location: Artifact }[];
  invocations: { executionSuccessful: boolean; toolExecutionNotifications: { level: string; message: { text: string }; descriptor: { id: string } }[] }[];
}
const runOf = (result: CheckResult): SarifRun => (JSON.parse(sarif(result)) as { runs: SarifRun[] }).runs[0]!;

describe("sarif", () => {
  test.each(all)("every result has a rule, a place that counts from one and a unique fingerprint: %s", (_, result) => {
    const run = runOf(result);
    const seen = new Set<string>();
    for (const { ruleId, ruleIndex, locations, partialFingerprints, relatedLocations } of run.results) {
      expect(run.tool.driver.rules[ruleIndex!]?.id).toBe(ruleId);
      const { artifactLocation, region } = locations[0]!.physicalLocation;
      expect(run.artifacts[artifactLocation.index!]!.location.uri).toBe(artifactLocation.uri);
      expect(artifactLocation.uriBaseId).toBe("%SRCROOT%");
      expect(artifactLocation.uri).not.toMatch(/^\/|^\.\/|^\w+:|[^\w\-.~!*'()%/]/);
      const file = result.files[artifactLocation.index!]!;
      expect(decodeURIComponent(artifactLocation.uri)).toBe(file.path);
      const lines = new LineIndex(file.document.tree.text);
      expect(region.startLine).toBeGreaterThanOrEqual(1);
      expect(region.startColumn).toBeGreaterThanOrEqual(1);
      expect(region.endLine).toBeLessThanOrEqual(lines.count);
      expect(region.endLine > region.startLine || region.endColumn >= region.startColumn).toBe(true);
      const key = `${artifactLocation.uri} ${partialFingerprints.primaryLocationLineHash}`;
      expect(seen.has(key)).toBe(false);
      seen.add(key);
      const ids = (relatedLocations ?? []).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
    expect(run.columnKind).toBe("utf16CodeUnits");
    expect(Object.keys(run.originalUriBaseIds)).toEqual(["%SRCROOT%"]);
  });

  test("every rule is described, within the limits of GitHub", () => {
    for (const { id, name, helpUri, shortDescription, fullDescription, help, properties } of runOf(examples()).tool.driver.rules) {
      expect(name).toMatch(/^[A-Z][A-Za-z0-9]+$/);
      for (const text of [shortDescription.text, fullDescription.text, help.text, help.markdown]) expect(text.trim().length, id).toBeGreaterThan(0);
      expect(shortDescription.text.length).toBeLessThanOrEqual(1024);
      expect(fullDescription.text.length).toBeLessThanOrEqual(1024);
      expect(properties.tags.length).toBeLessThanOrEqual(10);
      expect(["very-high", "high", "medium", "low"]).toContain(properties.precision);
      expect(helpUri).toBeUndefined();
      expect((help.markdown.match(/^```/gm) ?? []).length % 2).toBe(0);
    }
  });

  test("the other language stands beside the chosen one", () => {
    const [nl, en] = [runOf(examples()), runOf({ ...examples(), language: "en" })].map((run) => run.tool.driver.rules[0] as unknown as Record<string, unknown> & { properties: Record<string, Record<string, unknown>> });
    expect(nl!.properties.en!.help).toEqual(en!.help);
    expect(en!.properties.nl!.shortDescription).toEqual(nl!.shortDescription);
  });

  test("messages come back as they were", () => {
    const texts = new Set(runOf(hostile()).results.map(({ message }) => message.text.replaceAll("\\[", "[")));
    for (const text of HOSTILE_TEXTS) expect(texts).toContain(legal(text));
    // No text of a file becomes a link.
    for (const text of texts) if (text.includes("](")) expect(runOf(hostile()).results.some(({ message }) => message.text.includes("\\[link]("))).toBe(true);
  });

  test("fixes do what they do in the editor", () => {
    for (const result of [examples(), hostile()]) {
      const { results } = runOf(result);
      for (const { locations, fixes, ...rest } of results) {
        const file = result.files[locations[0]!.physicalLocation.artifactLocation.index!]!;
        const { text } = file.document.tree;
        const wanted = new Set(file.findings.flatMap((finding) => finding.fixes.map(({ edits }) => applyEdits(text, edits))));
        for (const { artifactChanges } of fixes ?? []) expect(wanted.has(applied(text, artifactChanges[0]!.replacements)), JSON.stringify(rest)).toBe(true);
      }
      expect(results.some(({ fixes }) => fixes)).toBe(true);
    }
  });

  test("what was silenced and what is in the baseline is there, marked as such", () => {
    const { results } = runOf(hostile());
    const silenced = results.filter(({ suppressions }) => suppressions?.[0]?.kind === "inSource");
    expect(silenced).toHaveLength(4 * HOSTILE_PATHS.length);
    expect(silenced.map(({ suppressions }) => suppressions![0]!.justification)).toContain(legal(HOSTILE_TEXTS[1]!));
    const states = new Set(results.map(({ baselineState, suppressions }) => `${baselineState} ${suppressions?.[0]?.kind}`));
    expect(states).toEqual(new Set(["new undefined", "new inSource", "unchanged external", "undefined undefined", "undefined inSource"]));
  });

  test("at most 5,000 results, the most serious ones, and it says so", () => {
    const run = runOf(many(6001));
    expect(run.results).toHaveLength(5000);
    expect(run.results.filter(({ level }) => level === "error")).toHaveLength(1500);
    expect(run.results.filter(({ level }) => level === "warning")).toHaveLength(1500);
    expect(run.results.map(({ locations }) => locations[0]!.physicalLocation.region.startLine)).toEqual(run.results.map(({ locations }) => locations[0]!.physicalLocation.region.startLine).sort((a, b) => a - b));
    expect(run.invocations[0]!.toolExecutionNotifications.map(({ message }) => message.text).join()).toContain("1001");
    expect(runOf(many(5000)).invocations[0]!.toolExecutionNotifications).toEqual([]);
  });

  test("a file that cannot be read and a rule that fails make the run unsuccessful", () => {
    const message = { nl: "bestaat niet", en: "does not exist" };
    expect(runOf(examples()).invocations[0]!.executionSuccessful).toBe(true);
    const unread = runOf(resultOf([], { failures: [{ path: "a.yaml", message }] })).invocations[0]!;
    expect(unread).toMatchObject({ executionSuccessful: false, toolExecutionNotifications: [{ level: "error", message: { text: "a.yaml bestaat niet" } }] });
    expect(runOf(resultOf([], { troubles: [{ level: "error", rule: "refs/unknown-element", message }] })).invocations[0]!.executionSuccessful).toBe(false);
    expect(runOf(resultOf([], { troubles: [{ level: "warning", message }] })).invocations[0]!.executionSuccessful).toBe(true);
  });

  test("paths are from the root of the repository", () => {
    const result = resultOf([fileOf("id: a\n", [], "../b.yaml"), fileOf("id: a\n", [], "c/d.yaml")], { base: "map/in/" });
    expect(runOf(result).artifacts.map(({ location }) => location.uri)).toEqual(["map/b.yaml", "map/in/c/d.yaml"]);
  });
});

/** Replaces regions, last one first. */
function applied(text: string, replacements: readonly { deletedRegion: Region; insertedContent?: { text: string } }[]): string {
  const lines = new LineIndex(text);
  const at = (line: number, column: number): number => lines.lineStart(line - 1) + column - 1;
  const edits = replacements.map(({ deletedRegion: region, insertedContent }) => ({ start: at(region.startLine, region.startColumn), end: at(region.endLine, region.endColumn), newText: insertedContent?.text ?? "" }));
  return edits.sort((a, b) => b.start - a.start).reduce((result, { start, end, newText }) => result.slice(0, start) + newText + result.slice(end), text);
}

interface Command { readonly kind: string; readonly properties: Record<string, string>; readonly message: string }

/** As the runner of GitHub Actions reads it. */
function githubCommand(line: string): Command | undefined {
  const match = /^::(\w+)(?: ([^:]*(?::(?!:)[^:]*)*?))?::(.*)$/.exec(line);
  if (!match) return undefined;
  const unescape = (text: string): string => text.replaceAll("%3A", ":").replaceAll("%2C", ",").replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
  return { kind: match[1]!, properties: Object.fromEntries((match[2] ?? "").split(",").filter(Boolean).map((pair) => [pair.slice(0, pair.indexOf("=")), unescape(pair.slice(pair.indexOf("=") + 1))])), message: match[3]!.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%") };
}

describe("github", () => {
  test.each(all)("at most ten of each kind, errors first, and one line that counts: %s", (_, result) => {
    const lines = github(result).trimEnd().split("\n");
    const commands = lines.slice(0, -1).map(githubCommand);
    expect(commands.every(Boolean)).toBe(true);
    expect(githubCommand(lines.at(-1)!)).toBeUndefined();
    const kinds = commands.map((command) => command!.kind);
    expect(kinds).toEqual([...kinds].sort((a, b) => ["error", "warning", "notice"].indexOf(a) - ["error", "warning", "notice"].indexOf(b)));
    for (const kind of new Set(kinds)) expect(kinds.filter((other) => other === kind).length).toBeLessThanOrEqual(10);
    for (const { properties } of commands as Command[]) {
      if (properties.line === undefined) continue;
      expect(Number(properties.line)).toBeGreaterThanOrEqual(1);
      expect(Number(properties.endLine)).toBeGreaterThanOrEqual(Number(properties.line));
      if (properties.col !== undefined) expect(properties.endLine).toBe(properties.line);
      if (properties.col !== undefined) expect(Number(properties.endColumn)).toBeGreaterThanOrEqual(Number(properties.col));
    }
  });

  test("says how many are left out", () => {
    expect(github(many(50)).split("\n").at(-2)).toMatch(/50 bevindingen.* 20 daarvan staan niet hierboven/);
    expect(github(resultOf([fileOf("id: a\n", [])]))).toBe("bekwaam: Geen bevindingen in 1 bestand.\n");
  });

  test("messages and file names come back as they were", () => {
    for (const path of HOSTILE_PATHS) {
      for (const text of HOSTILE_TEXTS) {
        const command = githubCommand(github(resultOf([fileOf("id: a\n", [findingAt("id: a\n", "id", { message: { nl: text, en: text } })], path)])).split("\n")[0]!)!;
        expect(command).toMatchObject({ kind: "error", message: legal(text) });
        expect(command.properties).toEqual({ file: legal(path), line: "1", endLine: "1", col: "1", endColumn: "3", title: "refs/unknown-element" });
      }
    }
  });
});

describe("azure", () => {
  test("one command a line at most, at its start, and texts come back as they were", () => {
    for (const path of HOSTILE_PATHS) {
      for (const text of HOSTILE_TEXTS) {
        for (const severity of SEVERITIES) {
          const lines = azure(resultOf([fileOf("id: a\n", [findingAt("id: a\n", "id", { severity, message: { nl: text, en: text } })], path)])).trimEnd().split("\n");
          expect(lines).toHaveLength(2);
          if (severity === "information" || severity === "hint") {
            expect(lines[0]).not.toMatch(/##vso\[|##\[/);
            continue;
          }
          // As the agent does: the first `##vso[` up to the first `]`, the rest is the message.
          const match = /^##vso\[task\.logissue ([^\]]*)\](.*)$/.exec(lines[0]!)!;
          const unescape = (value: string): string => value.replaceAll("%5D", "]").replaceAll("%3B", ";").replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%AZP25", "%");
          const properties = Object.fromEntries(match[1]!.split(";").filter(Boolean).map((pair) => [pair.slice(0, pair.indexOf("=")), unescape(pair.slice(pair.indexOf("=") + 1))]));
          expect(properties).toEqual({ type: severity, sourcepath: legal(path), linenumber: "1", columnnumber: "1", code: "refs/unknown-element" });
          expect(match[2]!.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%AZP25", "%")).toBe(legal(text));
        }
      }
    }
  });
});

describe("gitlab", () => {
  interface Issue { description: string; check_name: string; fingerprint: string; severity: string; location: { path: string; lines: { begin: number; end: number } } }
  const issuesOf = (result: CheckResult): Issue[] => JSON.parse(gitlab(result)) as Issue[];

  test.each(all)("unique fingerprints, known severities, relative paths, lines from one: %s", (_, result) => {
    const issues = issuesOf(result);
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
    expect(issues).toHaveLength(findingsIn(result).length + result.failures.length);
    for (const { check_name, severity, fingerprint, description, location } of issues) {
      expect(check_name).toMatch(/^[\w-]+(\/[\w-]+)?$/);
      expect(["info", "minor", "major", "critical", "blocker"]).toContain(severity);
      expect(fingerprint).toMatch(/^[0-9a-f]{32}$/);
      expect(description).not.toMatch(/[\r\n]/);
      expect(location.path).not.toMatch(/^\.?\//);
      expect(location.lines.begin).toBeGreaterThanOrEqual(1);
      expect(location.lines.end).toBeGreaterThanOrEqual(location.lines.begin);
    }
  });

  test("descriptions on one line, otherwise as they were", () => {
    const texts = new Set(issuesOf(hostile()).map(({ description }) => description));
    for (const text of HOSTILE_TEXTS) expect(texts).toContain(oneLine(text));
  });

  test("a path from the root of the repository", () => {
    expect(issuesOf(resultOf([fileOf("id: a\n", [findingAt("id: a\n", "id")], "./a.yaml")], { base: "map/" }))[0]!.location.path).toBe("map/a.yaml");
  });
});

interface Element { readonly name: string; readonly attributes: Record<string, string>; text: string; readonly children: Element[] }

/** @throws when it is not well-formed */
function parseXml(xml: string): Element {
  const root: Element = { name: "", attributes: {}, text: "", children: [] };
  const open = [root];
  const parser = new SaxesParser();
  parser.on("error", (error) => { throw error; });
  parser.on("opentag", ({ name, attributes }) => {
    const element: Element = { name, attributes: attributes as Record<string, string>, text: "", children: [] };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => void (open.at(-1)!.text += text));
  parser.on("closetag", () => void open.pop());
  parser.write(xml).close();
  return root.children[0]!;
}

describe("junit", () => {
  test.each(all)("every file is a suite, counts are right, names are unique: %s", (_, result) => {
    const suites = parseXml(junit(result)).children;
    expect(suites.map(({ attributes }) => attributes.name)).toEqual([...result.failures, ...result.files].map(({ path }) => legal(path)));
    const names = new Set<string>();
    suites.forEach(({ attributes, children }, index) => {
      const tests = children.filter(({ name }) => name === "testcase");
      const having = (name: string): number => tests.filter((element) => element.children.some((child) => child.name === name)).length;
      expect(attributes).toMatchObject({ id: String(index), tests: String(tests.length), failures: String(having("failure")), errors: String(having("error")), skipped: String(having("skipped")) });
      expect(tests.length).toBeGreaterThan(0);
      for (const { attributes: { classname, name } } of tests) {
        const key = `${classname} :: ${name}`.replace(/\s+/g, " ");
        expect(names.has(key)).toBe(false);
        names.add(key);
      }
    });
  });

  test("errors and warnings are failures, the rest is seen but not red", () => {
    const [suite] = parseXml(junit(many(8))).children;
    expect(suite!.attributes).toMatchObject({ tests: "8", failures: "4", skipped: "4" });
    const [clean] = parseXml(junit(resultOf([fileOf("id: a\n", [])]))).children;
    expect(clean!.attributes).toMatchObject({ tests: "1", failures: "0", skipped: "0", timestamp: "2026-03-01T12:00:00" });
  });

  test("messages come back as they were", () => {
    const suites = parseXml(junit(hostile())).children.slice(HOSTILE_PATHS.length);
    const failures = suites[0]!.children.flatMap(({ children }) => children).filter(({ name }) => name === "failure");
    const texts = HOSTILE_TEXTS.filter((_, index) => index % 4 < 2);
    expect(failures.map(({ attributes }) => attributes.message)).toEqual(texts.map(legal));
    failures.forEach(({ text }, index) => expect(text).toContain(legal(texts[index]!)));
  });
});

describe("checkstyle", () => {
  test.each(all)("every file, lines and columns from one, messages as they were: %s", (_, result) => {
    const files = parseXml(checkstyle(result)).children;
    expect(files.map(({ attributes }) => attributes.name)).toEqual([...result.failures, ...result.files].map(({ path }) => legal(path)));
    files.slice(result.failures.length).forEach(({ children }, index) => {
      const { findings } = result.files[index]!;
      expect(children.map(({ attributes }) => [attributes.source, attributes.message])).toEqual(findings.map((finding) => [finding.rule, legal(spoken(finding)[result.language])]));
      for (const { attributes } of children) expect(Math.min(Number(attributes.line), Number(attributes.column))).toBeGreaterThanOrEqual(1);
    });
  });

  test("any text whatever", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
      const result = resultOf([fileOf("id: a\n", [findingAt("id: a\n", "id", { message: { nl: text, en: text } })], text)]);
      const [file] = parseXml(checkstyle(result)).children;
      expect(file!.attributes.name).toBe(legal(text));
      expect(file!.children[0]!.attributes.message).toBe(legal(text));
      parseXml(junit(result));
      expect(githubCommand(github(result).split("\n")[0]!)!.message).toBe(legal(text));
    }));
  });
});

describe("rdjson", () => {
  interface Position { line: number; column: number }
  interface RdRange { start: Position; end: Position }
  interface Diagnostic { message: string; severity: string; code: { value: string }; location: { path: string; range?: RdRange }; suggestions?: { range: RdRange; text: string }[]; related_locations?: object[] }
  const read = (result: CheckResult): { source: { name: string }; diagnostics: Diagnostic[] } => JSON.parse(rdjson(result)) as { source: { name: string }; diagnostics: Diagnostic[] };

  test("columns count bytes, as in the definition of the format", () => {
    const text = "a𐐀b: x\n";
    const [first, second] = read(resultOf([fileOf(text, [findingAt(text, "𐐀"), findingAt(text, "b")])])).diagnostics;
    expect(first!.location.range).toEqual({ start: { line: 1, column: 2 }, end: { line: 1, column: 6 } });
    expect(second!.location.range).toEqual({ start: { line: 1, column: 6 }, end: { line: 1, column: 7 } });
  });

  test.each(all)("wanted keys, counted from one: %s", (_, result) => {
    const { source, diagnostics } = read(result);
    expect(source.name).toBe("bekwaam");
    expect(diagnostics).toHaveLength(findingsIn(result).length + result.failures.length);
    for (const { message, severity, code, location } of diagnostics) {
      expect(typeof message).toBe("string");
      expect(["ERROR", "WARNING", "INFO"]).toContain(severity);
      expect(code.value).not.toBe("");
      expect(location.path).not.toBe("");
      if (location.range) expect(Math.min(location.range.start.line, location.range.start.column, location.range.end.line, location.range.end.column)).toBeGreaterThanOrEqual(1);
    }
  });

  test("suggestions do what the fix does, in bytes", () => {
    for (const result of [examples(), hostile()]) {
      const { diagnostics } = read(result);
      let index = result.failures.length;
      for (const { file, finding } of findingsIn(result)) {
        const { suggestions = [] } = diagnostics[index++]!;
        const { text } = file.document.tree;
        const fixes = finding.fixes.filter(({ edits }) => edits.length > 0);
        expect(suggestions.map(({ range, text: newText }) => appliedBytes(text, range, newText))).toEqual(fixes.map(({ edits }) => applyEdits(text, edits)));
      }
    }
  });

  function appliedBytes(text: string, { start, end }: RdRange, newText: string): string {
    const lines = new LineIndex(text);
    const at = ({ line, column }: Position): number => Buffer.byteLength(text.slice(0, lines.lineStart(line - 1))) + column - 1;
    const bytes = Buffer.from(text);
    return Buffer.concat([bytes.subarray(0, at(start)), Buffer.from(newText), bytes.subarray(at(end))]).toString();
  }
});

describe("stylish", () => {
  test.each(all)("nothing of a file steers the terminal: %s", (_, result) => {
    expect(FORMATS.stylish!.render(result, look).replaceAll("\n", "")).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
  });
});

describe("markdown", () => {
  test.each(all)("tables hold together and nothing of a file becomes markup: %s", (_, result) => {
    const markdown = checkMarkdown(result);
    for (const line of markdown.split("\n")) {
      if (line.startsWith("|")) expect([4, 5]).toContain(line.replace(/\\./g, "").split("|").length - 1);
      expect(line.replaceAll(/<\/?code>/g, "").replace(/\\./g, "")).not.toMatch(/[<>`*[\]]/);
    }
    expect(markdown.split("\n").filter((line) => /^\| \d+:\d+ \|/.test(line))).toHaveLength(shownIn(result));
  });

  test("cut off within a number of bytes, between lines", () => {
    const whole = checkMarkdown(hostile());
    expect(cutMarkdown(whole, 10_000_000, "nl")).toBe(whole);
    for (const bytes of [0, 10, 100, 1000, 20_000]) {
      const cut = cutMarkdown(whole, bytes, "nl");
      expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(bytes);
      if (bytes >= 1000) expect(cut).toMatch(/afgebroken: de rest paste niet\.\n$/);
    }
  });
});

describe("html", () => {
  test("the policy allows this style sheet and nothing else", () => {
    expect(createHash("sha256").update(HTML_STYLE).digest("base64")).toBe(HTML_STYLE_HASH);
    expect(html(examples())).toContain(`content="default-src 'none'; style-src 'sha256-${HTML_STYLE_HASH}'; base-uri 'none'; form-action 'none'"`);
  });

  test.each(all)("no scripts, no other files, nothing of a file as markup: %s", (_, result) => {
    const page = html(result);
    const tags = [...page.matchAll(/<(\/?[a-z][a-z0-9]*)([^>]*)>/g)];
    const names = new Set(tags.map((match) => match[1]!.replace("/", "")));
    for (const name of ["script", "img", "iframe", "link", "object", "form"]) expect(names).not.toContain(name);
    for (const [, , attributes] of tags) expect(attributes).not.toMatch(/\son\w+=|\ssrc=|\shref="(?!#)|\sstyle=/);
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]!);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of page.matchAll(/(?:href="#|aria-labelledby=")([^"]+)"/g)) expect(ids).toContain(target);
    expect(page).toContain(`<html lang="${result.language}">`);
    expect((page.match(/<h1>/g) ?? []).length).toBe(1);
    expect((page.match(/<li class="(error|warning|information|hint)">\n/g) ?? []).length).toBe(shownIn(result));
    // Every element that is opened is closed, in order.
    const open: string[] = [];
    for (const [, name] of tags) {
      if (name!.startsWith("/")) expect(open.pop()).toBe(name!.slice(1));
      else if (name !== "meta") open.push(name!);
    }
    expect(open).toEqual([]);
  });

  test("readable in light, dark and on paper: text stands out at least 4.5 to 1", () => {
    const blocks = [...HTML_STYLE.matchAll(/:root \{([^}]*)\}/g)].map((match) => Object.fromEntries([...match[1]!.matchAll(/--([a-z]+): (#[0-9a-f]+)/g)].map(([, name, value]) => [name!, value!])));
    expect(blocks).toHaveLength(3);
    for (const block of blocks) {
      const colours = { ...blocks[0], ...block } as Record<string, string>;
      for (const name of ["text", "soft", "error", "warning", "information", "hint"]) expect(contrast(colours[name]!, colours.back!), name).toBeGreaterThanOrEqual(4.5);
      for (const behind of ["code", "mark"]) expect(contrast(colours.text!, colours[behind]!), behind).toBeGreaterThanOrEqual(4.5);
    }
  });
});

/** Contrast ratio of WCAG 2. */
function contrast(one: string, other: string): number {
  const luminance = (colour: string): number => {
    const hex = colour.length === 4 ? [...colour.slice(1)].map((digit) => digit + digit).join("") : colour.slice(1);
    const [r, g, b] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255).map((value) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  };
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}
