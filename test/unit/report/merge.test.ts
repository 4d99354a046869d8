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

describe.each(["json", "sarif"] as const)("the parts of --shard as %s", (format) => {
  const files = filesNamed(["a", "b", "c", "d", "e"]);
  const part = (index: number, count: number): string => RENDER[format](resultOf(files.filter((_, place) => place % count === index - 1), { shard: { index, count } }));
  const merge = (...texts: readonly string[]): ReturnType<typeof mergeResults> => mergeResults(texts.map((text, index) => ({ name: `deel-${index}`, text })));

  test("all of them, in any order, are the whole, which is no part", () => {
    expect(merge(part(3, 3), part(1, 3), part(2, 3), part(1, 3))).toMatchObject({ text: RENDER[format](resultOf(files)) });
    expect(merge(part(1, 1))).toMatchObject({ text: RENDER[format](resultOf(files)) });
  });

  test("one that is not there is noticed", () => {
    expect(merge(part(1, 3), part(3, 3))).toEqual({ problem: { nl: "Deel 2 van 3 ontbreekt", en: "Part 2 of 3 is missing" } });
    expect(merge(part(2, 4), part(4, 4))).toEqual({ problem: { nl: "De delen 1 en 3 van 4 ontbreken", en: "Parts 1 and 3 of 4 are missing" } });
    expect(merge(part(1, 9999))).toMatchObject({ problem: { en: expect.stringMatching(/^Parts 2, 3, .{1,80} and … of 9999 are missing$/) } });
  });

  test("parts of another division are refused, and results of no division go along", () => {
    expect(merge(part(1, 2), part(2, 3))).toEqual({ problem: { nl: "deel-1 is een deel van 3, en deel-0 een deel van 2", en: "deel-1 is a part of 3, and deel-0 a part of 2" } });
    expect(merge(RENDER[format](resultOf(filesNamed(["x"]))), part(1, 2), part(2, 2))).toMatchObject({ files: 6 });
  });

  test("a part that is none", () => {
    for (const shard of ['{"index":0,"count":2}', '{"index":3,"count":2}', '{"index":"1","count":2}', '{"index":1,"count":1e12}', "null", "7"]) {
      expect(merge(part(1, 2).replace(/\{\s*"index": 1,\s*"count": 2\s*\}/, shard)), shard).toHaveProperty("problem");
    }
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
    ["SARIF with a path that is none", sarif(resultOf([fileOf(TEXT, [], "a"), fileOf(TEXT, [], "b")])).replace('"a"', '"%E0%"')],
    ["half a SARIF", '{"runs":[{"tool":{"driver":{"name":"bekwaam","version":"1"}}}]}'],
  ])("%s", (_, text) => {
    expect(mergeResults([{ name: "x", text }])).toMatchObject({ problem: { en: "x is no JSON or SARIF of `bekwaam check`" } });
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
