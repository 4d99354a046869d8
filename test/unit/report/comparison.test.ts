// A comparison of many documents: who is held beside whom, what comes first, and how long a summary gets.
import { describe, expect, test } from "vitest";
import { compareEntries, shownEntries, type ComparedCoverage } from "../../../server/src/report/comparison/entries.ts";
import { comparisonMarkdown } from "../../../server/src/report/comparison/markdown.ts";
import { comparisonHtml } from "../../../server/src/report/comparison/page.ts";
import type { CoverageEntry, CoveredElement } from "../../../server/src/report/coverage.ts";

const label = (text: string) => ({ nl: text, en: text });

function element(id: string, items: number): CoveredElement {
  const direct = Array.from({ length: items }, (_, place) => `i-${place}`);
  return { id, label: label(`Element ${id}`), parent: undefined, covered: items > 0, direct, indirect: [], crosswalk: [], strength: items === 0 ? "none" : items === 1 ? "mentioned" : "repeated" };
}

/** @param items per element how many items cover it */
function entry(document: string, items: readonly number[], more: Partial<CoverageEntry> = {}): CoverageEntry {
  const elements = items.map((count, place) => element(`e${place}`, count));
  return { kader: "k@1", kaderTitel: label("Kader"), document, titel: `Titel ${document}`, path: `${document}.yaml`, total: elements.length, covered: elements.filter(({ covered }) => covered).length, elements, ...more };
}

const compare = (before: readonly CoverageEntry[], now: readonly CoverageEntry[]): ComparedCoverage => compareEntries(before, now, () => new Map(), "nl");
const pairs = (compared: ComparedCoverage): (string | undefined)[][] => compared.entries.map(({ left, right }) => [left && `${left.document} ${left.kader}`, right && `${right.document} ${right.kader}`]);

describe("who is held beside whom", () => {
  test("the next version of a document and of a framework, and part by part", () => {
    expect(pairs(compare([entry("a@1", [1]), entry("b@1", [1])], [entry("b@2", [1]), entry("a@2", [1], { kader: "k@2" })]))).toEqual([["b@1 k@1", "b@2 k@1"], ["a@1 k@1", "a@2 k@2"]]);
    const parts = compare([entry("a@1", [1], { profiel: "P1" }), entry("a@1", [2], { profiel: "P2" })], [entry("a@1", [1], { profiel: "P2" })]);
    expect(parts.entries.map(({ left, right }) => [left?.profiel, right?.profiel])).toEqual([["P2", "P2"], ["P1", undefined]]);
  });

  test("a version that is still spoken is not taken for an older one", () => {
    const now = [entry("a@1", [1], { kader: "k@2" }), entry("a@1", [1])];
    expect(pairs(compare([entry("a@1", [1])], now))).toEqual([[undefined, "a@1 k@2"], ["a@1 k@1", "a@1 k@1"]]);
  });

  test("documents that came and went", () => {
    expect(pairs(compare([entry("a@1", [1]), entry("b@1", [1])], [entry("b@1", [1]), entry("c@1", [1])]))).toEqual([["b@1 k@1", "b@1 k@1"], [undefined, "c@1 k@1"], ["a@1 k@1", undefined]]);
  });
});

test("what was lost comes first, then what is gone, then what is weaker; what stayed the same is left out", () => {
  const before = [entry("gelijk@1", [1]), entry("sterker@1", [1]), entry("zwakker@1", [2]), entry("weg@1", [1]), entry("verloren@1", [1, 1])];
  const now = [entry("gelijk@1", [1]), entry("sterker@1", [2]), entry("zwakker@1", [1]), entry("verloren@1", [0, 1])];
  expect(shownEntries(compare(before, now)).map(({ left }) => left!.document)).toEqual(["verloren@1", "weg@1", "zwakker@1", "sterker@1"]);
});

describe("of thousands of changes", () => {
  const many = (items: readonly number[]): CoverageEntry[] => Array.from({ length: 2000 }, (_, place) => entry(`d${place}@1`, items));
  const compared = compare(many([2, 1, 0, 3, 1, 1]), many([0, 2, 1, 3, 0, 2]));

  test("a summary stays below the megabyte that a step may have, and says what is left out", () => {
    const text = comparisonMarkdown(compared, "nl");
    expect(text).toMatch(/^## Dekking vergeleken\n\n\*\*4000 niet meer gedekt · 2000 erbij · 4000 sterker\*\*\n/);
    expect(Buffer.byteLength(text)).toBeLessThan(1_000_000);
    expect(text).toContain("De tabel heeft de eerste 1000 van 2000.");
    expect(text).toContain("De eerste 60 van 2000 zijn uitgewerkt.");
  });

  test("a page works out some, and names all", () => {
    const page = comparisonHtml({ compared, missed: [], language: "nl", tool: { name: "bekwaam", version: "1" }, date: "2026-01-01" });
    expect(page.match(/<h2 id="comparison-/g)).toHaveLength(60);
    expect(page.match(/<th scope="row"><a href="#comparison-\d+">|<th scope="row">Titel/g)).toHaveLength(2000);
    expect(page).toContain("De eerste 60 van 2000 zijn uitgewerkt.");
  });
});
