// Parts of a check put together are what one check of everything gives, to the letter.
import fc from "../../support/fast-check.ts";
import { describe, expect, test } from "vitest";
import { checkJson } from "../../../server/src/report/check-json.ts";
import type { CheckedFile, CheckResult } from "../../../server/src/report/check.ts";
import { mergeResults, type Merged } from "../../../server/src/report/merge.ts";
import { sarif } from "../../../server/src/report/sarif.ts";
import { SEVERITIES } from "../../../server/src/text/severity.ts";
import { fileOf, findingAt, resultOf } from "../../support/results.ts";

const TEXT = "soort: beroepsprofiel\nid: a\ntitel: é 😀\n";
const RENDER = { json: checkJson, sarif } as const;

/** Files by path, as a check lists them; the nth has n findings of changing severity. */
function filesNamed(paths: readonly string[]): CheckedFile[] {
  const sorted = [...new Set(paths)].sort((a, b) => (a < b ? -1 : 1));
  return sorted.map((path, index) => fileOf(TEXT, Array.from({ length: index % 4 }, (_, place) => findingAt(TEXT, "titel", { severity: SEVERITIES[(index + place) % 4]!, span: { start: place, end: place + 2 } })), path, index % 3 === 0 ? { known: [findingAt(TEXT, "id")] } : {}));
}

function merged(format: keyof typeof RENDER, results: readonly CheckResult[]): Merged {
  const found = mergeResults(results.map((result, index) => ({ name: `deel-${index}`, text: RENDER[format](result) })));
  if ("problem" in found) throw new Error(found.problem.en);
  return found;
}

const failure = { path: "weg.yaml", message: { nl: "bestaat niet", en: "does not exist" } };

describe.each(["json", "sarif"] as const)("%s", (format) => {
  test("any division in parts gives the whole back", () => {
    fc.assert(fc.property(fc.array(fc.stringMatching(/^[a-zé😀 #%/]{1,6}$/u).filter((path) => !/^\/|\/\/|\/$|^\.|^ | $/.test(path)), { maxLength: 12 }), fc.integer({ min: 1, max: 4 }), fc.boolean(), (paths, count, fails) => {
      const files = filesNamed(paths);
      const changes = fails ? { failures: [failure] } : {};
      const parts = Array.from({ length: count }, (_, part) => resultOf(files.filter((_, index) => index % count === part), changes));
      expect(merged(format, parts).text).toBe(RENDER[format](resultOf(files, changes)));
    }), { numRuns: 25 });
  });

  test("counts what is shown, and knows of what could not be read", () => {
    const whole = merged(format, [resultOf(filesNamed(["a", "b", "c", "d"]))]);
    expect(whole.counts).toMatchObject({ error: 1, warning: 2 });
    expect(whole).toMatchObject({ format, files: 4, isWhole: true });
    expect(merged(format, [resultOf([]), resultOf([], { failures: [failure] })]).isWhole).toBe(false);
  });

  test("the same part twice is no matter; other findings for one file are", () => {
    const part = resultOf(filesNamed(["a", "b"]));
    expect(merged(format, [part, part]).text).toBe(RENDER[format](part));
    const other = resultOf([fileOf(TEXT, [findingAt(TEXT, "id")], "b")]);
    const found = mergeResults([part, other].map((result, index) => ({ name: `deel-${index}`, text: RENDER[format](result) })));
    expect(found).toMatchObject({ problem: { nl: expect.stringContaining("deel-1 heeft b met andere bevindingen") } });
  });
});

test("sarif: what does not fit is counted over all parts", () => {
  const text = `soort: beroepsprofiel\n${"a: x\n".repeat(4000)}`;
  const many = (path: string): CheckedFile => fileOf(text, Array.from({ length: 4000 }, (_, index) => findingAt(text, "x", { severity: index % 2 === 0 ? "error" : "warning", span: { start: 22 + 5 * index, end: 23 + 5 * index } })), path);
  const [a, b] = [many("a.yaml"), many("b.yaml")];
  const whole = resultOf([a, b]);
  expect(merged("sarif", [resultOf([a]), resultOf([b])]).text).toBe(sarif(whole));
  expect(merged("sarif", [whole, resultOf([])]).text).toBe(sarif(whole));
});

describe("what is no part", () => {
  const good = { name: "goed.json", text: checkJson(resultOf([])) };
  test.each([
    ["no JSON", "soort: beroepsprofiel\n"],
    ["another JSON", '{"files":[]}'],
    ["a list", "[1]"],
    ["null", "null"],
    ["a result without severities", '{"version":1,"tool":{"version":"1.2.3"},"files":[{"path":"a","findings":[{}]}]}'],
    ["SARIF of another tool", '{"runs":[{"tool":{"driver":{"name":"anders","version":"1"}},"artifacts":[],"results":[],"invocations":[]}]}'],
    ["half a SARIF", '{"runs":[{"tool":{"driver":{"name":"bekwaam","version":"1"}}}]}'],
  ])("%s", (_, text) => {
    expect(mergeResults([good, { name: "x", text }])).toMatchObject({ problem: { en: "x is no JSON or SARIF of `bekwaam check`" } });
  });

  test("another format or another version of the tool", () => {
    expect(mergeResults([good, { name: "x", text: sarif(resultOf([])) }])).toMatchObject({ problem: { en: "x is sarif, and goed.json is json" } });
    expect(mergeResults([good, { name: "x", text: checkJson(resultOf([], { tool: { name: "bekwaam", version: "2.0.0" } })) }])).toMatchObject({ problem: { en: expect.stringContaining("another version of bekwaam (2.0.0)") } });
  });

  test("any text whatever", () => {
    fc.assert(fc.property(fc.json(), (text) => void expect(mergeResults([{ name: "x", text }])).toHaveProperty("problem")));
  });
});
