// Check results as text and JSON, on findings that are made up here.
import { describe, expect, test } from "vitest";
import { readDocument } from "../../../server/src/model/document.ts";
import { checkJson, checkJsonLines } from "../../../server/src/report/check-json.ts";
import type { CheckedFile, CheckResult } from "../../../server/src/report/check.ts";
import { statistics } from "../../../server/src/report/statistics.ts";
import { stylish } from "../../../server/src/report/stylish.ts";
import { PLAIN } from "../../../server/src/report/terminal.ts";
import type { Finding } from "../../../server/src/rules/finding.ts";
import type { Language } from "../../../server/src/text/localized.ts";
import { schemaErrors } from "../../cli/json-schemas.ts";
import { fileOf, resultOf } from "../../support/results.ts";

const TEXT = "soort: beroepsprofiel\r\nid: a\r\ntitel: Een 😀 titel\r\n";

function finding(part: string, changes: Partial<Finding> = {}): Finding {
  const start = TEXT.indexOf(part);
  return {
    rule: "wording/vague",
    severity: "warning",
    message: { nl: `Over ${part}.`, en: `About ${part}.` },
    span: { start, end: start + part.length },
    related: [],
    fixes: [],
    help: { nl: "docs/rules/nl/wording/vague.md", en: "docs/rules/en/wording/vague.md" },
    ...changes,
  };
}

function file(findings: Finding[], path = "map/a.yaml"): CheckedFile {
  return fileOf(TEXT, findings, path);
}

function result(files: CheckedFile[], language: Language = "nl"): CheckResult {
  return resultOf(files, { language, locate: (uri) => (uri === "file:///b.yaml" ? { path: "b.yaml", lines: readDocument(uri, "a\nb\n").tree.lines } : undefined) });
}

const look = { width: 80, paint: PLAIN };
const FIX = { title: { nl: "Verander", en: "Change" }, safe: true, edits: [{ span: { start: 0, end: 5 }, newText: "x" }] };

describe("stylish", () => {
  test("place, severity, message, rule and the line itself", () => {
    expect(stylish(result([file([finding("titel", { severity: "error", fixes: [FIX] })])]), look)).toBe(
      [
        "map/a.yaml",
        "  3:1  fout  Over titel.  wording/vague [--fix]",
        "       3 | titel: Een 😀 titel",
        "         | ^^^^^",
        "",
        "1 bevinding in 1 bestand: 1 fout.",
        "1 is te herstellen met --fix.",
        "",
      ].join("\n"),
    );
  });

  test("carets stand below what they mean, wide letters included", () => {
    const start = TEXT.lastIndexOf("titel");
    const lines = stylish(result([file([finding("titel", { span: { start, end: start + 5 } })])]), look).split("\n");
    expect(lines[2]).toBe("        3 | titel: Een 😀 titel");
    expect(lines[3]).toBe("          |               ^^^^^");
  });

  test("two findings at one place show its line once", () => {
    const text = stylish(result([file([finding("id"), finding("id", { rule: "wording/other" })])]), look);
    expect(text.split("| id: a")).toHaveLength(2);
  });

  test("a long line is cut around the place", () => {
    const long = `${"woord ".repeat(100)}HIER ${"woord ".repeat(100)}`;
    const document = readDocument("file:///a.yaml", `x: ${long}`);
    const start = document.tree.text.indexOf("HIER");
    const lines = stylish(result([{ path: "a.yaml", document, suppressed: [], findings: [finding("id", { span: { start, end: start + 4 } })] }]), look).split("\n");
    const [source, carets] = [lines[2]!, lines[3]!];
    expect(source.length).toBeLessThanOrEqual(80);
    expect(source.slice(carets.indexOf("^"), carets.lastIndexOf("^") + 1)).toBe("HIER");
  });

  test("other places that belong to it", () => {
    const related = [
      { uri: "file:///b.yaml", span: { start: 2, end: 3 }, message: { nl: "de eerste", en: "the first" } },
      { uri: "file:///weg.yaml", span: { start: 2, end: 3 }, message: { nl: "nergens", en: "nowhere" } },
    ];
    const text = stylish(result([file([finding("id", { related })])]), look);
    expect(text).toContain("zie ook b.yaml:2:1: de eerste");
    expect(text).not.toContain("nergens");
  });

  test("plurals and kinds of findings", () => {
    const findings = [finding("soort", { severity: "error" }), finding("id", { severity: "hint" }), finding("titel", { severity: "information" }), finding("Een", { severity: "information" })];
    expect(stylish(result([file(findings), file([], "b.yaml")]), look)).toContain("4 bevindingen in 1 van 2 bestanden: 1 fout, 2 meldingen ter informatie, 1 hint.");
    expect(stylish(result([file(findings), file([], "b.yaml")], "en"), look)).toContain("4 findings in 1 of 2 files: 1 error, 2 information messages, 1 hint.");
    expect(stylish(result([file([])]), look)).toBe("Geen bevindingen in 1 bestand.\n");
  });
});

describe("JSON", () => {
  test("follows its schema and counts in UTF-16 from zero", () => {
    const related = [{ uri: "file:///b.yaml", span: { start: 2, end: 3 }, message: { nl: "de eerste", en: "the first" } }];
    const start = TEXT.lastIndexOf("titel");
    const text = checkJson({ ...result([file([finding("titel", { span: { start, end: start + 5 }, related, fixes: [FIX] })])], "en"), failures: [{ path: "weg.yaml", message: { nl: "bestaat niet", en: "does not exist" } }] });
    expect(schemaErrors("check", text)).toEqual([]);
    expect(JSON.parse(text)).toEqual({
      version: 1,
      tool: { name: "bekwaam", version: "1.2.3" },
      files: [{
        path: "map/a.yaml",
        soort: "beroepsprofiel",
        findings: [{
          rule: "wording/vague",
          severity: "warning",
          message: "About titel.",
          range: { start: { line: 2, character: 14 }, end: { line: 2, character: 19 } },
          related: [{ path: "b.yaml", range: { start: { line: 1, character: 0 }, end: { line: 1, character: 1 } }, message: "the first" }],
          fixes: [{ title: "Change", safe: true, edits: [{ path: "map/a.yaml", range: { start: { line: 0, character: 0 }, end: { line: 0, character: 5 } }, newText: "x" }] }],
          help: "docs/rules/en/wording/vague.md",
        }],
      }],
      failures: [{ path: "weg.yaml", message: "does not exist" }],
      summary: { files: 1, errors: 0, warnings: 1, informations: 0, hints: 0 },
    });
  });

  test("lines: one finding each, nothing when nothing was found", () => {
    const lines = checkJsonLines(result([file([finding("id"), finding("titel")])])).trimEnd().split("\n");
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(schemaErrors("check-line", line)).toEqual([]);
    expect(checkJsonLines(result([file([])]))).toBe("");
  });
});

test("statistics: most frequent first", () => {
  const findings = [finding("id"), finding("titel"), finding("soort", { rule: "refs/unknown-element", severity: "error", fixes: [FIX] })];
  expect(statistics([file(findings)], "nl")).toBe("2  waarschuwing  wording/vague         in 1 bestand\n1  fout          refs/unknown-element  in 1 bestand, 1 herstelbaar\n");
});
