// The baseline: which findings are known, and how it shrinks.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { baselineText, entriesOf, indexed, readBaseline, shrunk, withoutKnown, type BaselineEntry } from "../../../server/src/report/baseline.ts";
import { schemaErrors } from "../../cli/json-schemas.ts";
import { fileOf, findingAt } from "../../support/results.ts";

const TEXT = "soort: beroepsprofiel\nid: a\ndekt: [x]\ndekt: [x]\ndekt: [x]\nrollen: [y]\n";
const three = (text = TEXT) => [0, 1, 2].map((nth) => findingAt(text, "x", {}, nth));
const file = fileOf(TEXT, [...three(), findingAt(TEXT, "y")]);
const entries = entriesOf(file, "map/a.yaml");
const entry = (path: string, count = 1): BaselineEntry => ({ rule: "refs/unknown-element", path, fingerprint: "0123456789abcdef", count });

describe("what is known", () => {
  test("equal findings are counted together", () => {
    expect(entries.map(({ rule, path, count }) => [rule, path, count])).toEqual([["refs/unknown-element", "map/a.yaml", 3], ["refs/unknown-element", "map/a.yaml", 1]]);
  });

  test("known findings are set apart, new ones stay", () => {
    const longer = `# nieuw\n${TEXT}dekt: [x]\nbron: z\n`;
    const now = withoutKnown(fileOf(longer, [...three(longer), findingAt(longer, "x", {}, 3), findingAt(longer, "y"), findingAt(longer, "z")]), "map/a.yaml", indexed(entries));
    expect(now.known).toHaveLength(4);
    expect(now.findings.map(({ span }) => longer.slice(0, span.start).split("\n").length)).toEqual([8, 9]);
  });

  test("only in the file that it is about", () => {
    expect(withoutKnown(file, "map/b.yaml", indexed(entries))).toMatchObject({ known: [], findings: { length: 4 } });
  });

  test("a rule that failed is never known", () => {
    const failed = fileOf(TEXT, [findingAt(TEXT, "x", { rule: "meta/rule-failed" })]);
    expect(entriesOf(failed, "a")).toEqual([]);
  });
});

describe("shrinking", () => {
  const checked = new Set(["map/a.yaml"]);

  test("what is gone goes, nothing is added", () => {
    const fewer = entriesOf(fileOf(TEXT, three().slice(0, 2)), "map/a.yaml");
    expect(shrunk(entries, fewer, checked, () => true).map(({ count }) => count)).toEqual([2]);
    expect(shrunk(fewer, entries, checked, () => true).map(({ count }) => count)).toEqual([2]);
    expect(shrunk([], entries, checked, () => true)).toEqual([]);
  });

  test("files that were not checked keep theirs, unless they are gone", () => {
    const old = [entry("elders.yaml"), entry("weg.yaml")];
    expect(shrunk(old, entries, checked, (path) => path !== "weg.yaml")).toEqual([entry("elders.yaml")]);
  });
});

describe("as text", () => {
  test("comes back as it was, sorted, one entry a line, and follows its schema", () => {
    const all = [entry("b.yaml", 2), entry('a "x".yaml'), ...entries];
    const text = baselineText(all);
    expect(schemaErrors("baseline", text)).toEqual([]);
    expect(readBaseline(text)).toEqual([...all].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.fingerprint < b.fingerprint ? -1 : 1)));
    expect(text.split("\n")).toHaveLength(all.length + 6);
    expect(readBaseline(baselineText([]))).toEqual([]);
    expect(schemaErrors("baseline", baselineText([]))).toEqual([]);
  });

  test.each([
    ["", "JSON"],
    ["[]", "entries"],
    ["null", "entries"],
    ['{"version":1}', "entries"],
    ['{"version":2,"entries":[]}', "version"],
    ['{"version":1,"entries":[{"rule":"a/b","path":"a","fingerprint":"f","count":0}]}', "entries[0]"],
    ['{"version":1,"entries":[{"rule":"a/b","path":"a","fingerprint":"f","count":1},{"rule":1}]}', "entries[1]"],
    ['{"version":1,"entries":[null]}', "entries[0]"],
  ])("%s is refused", (text, word) => {
    const read = readBaseline(text);
    expect("problem" in read && read.problem.nl).toContain(word);
    expect("problem" in read && read.problem.en).toContain(word);
  });

  test("two entries about one thing are counted together", () => {
    expect([...indexed([entry("a"), entry("a", 2)]).values()]).toEqual([entry("a", 3)]);
  });
});

test("the schema refuses what the reader refuses", () => {
  expect(readFileSync("schemas/output/baseline.schema.json", "utf8")).toContain("urn:bekwaam:output:baseline");
  expect(schemaErrors("baseline", '{"version":1,"entries":[{"rule":"a/b","path":"a","fingerprint":"f","count":0}]}')).not.toEqual([]);
});
