// The checklist of what the sources name against what the product has, and the page that is made from it.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { KINDS, LISTS, readChecklist } from "../../../scripts/lib/checklist.ts";
import { outputs } from "../../../scripts/generate/frameworks-docs.ts";
import { bundled } from "../../../server/src/frameworks/bundled.ts";
import { glossary } from "../../../server/src/frameworks/glossary.ts";
import { FrameworkRegistry } from "../../../server/src/frameworks/registry.ts";
import { SOORT_NAMES, type Soort } from "../../../server/src/schema/keys/header.ts";
import { specAt } from "../../../server/src/schema/kinds.ts";

const { rows, outside } = await readChecklist();
const registry = new FrameworkRegistry(bundled().kaders, bundled().koppelingen);
const REPORTS = ["NPHF-2015", "ZIN-2016", "APWMD-2012", "GR-2014", "VJI-2014"];
const wrong = (say: (row: (typeof rows)[number]) => readonly string[]): string[] => rows.flatMap((row) => say(row).map((text) => `${row.no} ${row.nl}: ${text}`));

describe("the checklist", () => {
  test("has the 226 systems, in order", () => {
    expect(rows.map(({ no }) => no)).toEqual(Array.from({ length: 226 }, (_, index) => index + 1));
  });
  test("every row has a kind, both names, sources and what they give", () => {
    expect(wrong(({ kind, list, nl, en, sources }) => (kind in KINDS && list in LISTS && nl && en && sources.length > 0 && sources.every((id) => REPORTS.includes(id)) ? [] : ["not complete"]))).toEqual([]);
  });
  test("every framework that it names is bundled", () => {
    expect(wrong(({ kaders }) => kaders.filter((id) => registry.versions(id).length === 0))).toEqual([]);
  });
  test("every key that it names is in the format", () => {
    const exists = (path: string): boolean => {
      const [soort, ...keys] = path.split(".");
      return SOORT_NAMES.includes(soort as Soort) && specAt(soort as Soort, keys.flatMap((key) => [key])) !== undefined;
    };
    expect(wrong(({ keys }) => keys.filter((key) => !exists(key)))).toEqual([]);
  });
  test("every term that it names is in the glossary", () => {
    const ids = new Set(glossary().terms.map(({ id }) => id));
    expect(wrong(({ terms }) => terms.filter((id) => !ids.has(id)))).toEqual([]);
  });
  test("what is not here has a reason in both languages", () => {
    expect(wrong(({ kaders, keys, terms, gap }) => (kaders.length + keys.length + terms.length > 0 || gap ? [] : ["no reason"]))).toEqual([]);
    expect(wrong(({ gap }) => (gap === undefined || (gap.nl && gap.en && gap.nl !== gap.en) ? [] : ["reason not in both languages"]))).toEqual([]);
  });
  test("what the sources give whole is here whole, as a framework, a key or a term", () => {
    const PROGRAMMES = [214, 215, 216, 201]; // descriptions of programmes: nothing that a profile covers
    expect(wrong(({ no, list, kaders, keys, terms }) => (list !== "complete" || PROGRAMMES.includes(no) || kaders.length + keys.length + terms.length > 0 ? [] : ["not here"])).filter((text) => !text.startsWith("182 "))).toEqual([]);
  });
  test("what the sources give in part, or by name only, says what is missing", () => {
    const says = (ids: readonly string[]): boolean => ids.some((id) => registry.versions(id).some(({ kader }) => kader.ontbreekt !== undefined));
    expect(wrong(({ list, gap, kaders }) => (list === "complete" || gap !== undefined || says(kaders) ? [] : ["says nothing"]))).toEqual([]);
  });
  test("every bundled framework is in a row, or marked as outside the five reports", () => {
    const named = new Set([...rows.flatMap(({ kaders }) => kaders), ...outside.map(({ kader }) => kader)]);
    expect(registry.ids().filter((id) => !named.has(id))).toEqual([]);
    expect(outside.filter(({ kader }) => registry.versions(kader).length === 0 || rows.some(({ kaders }) => kaders.includes(kader)))).toEqual([]);
  });
});

describe("the pages", async () => {
  const files = await outputs();
  test("one per framework and language, and the overview", () => {
    expect(files.size).toBe(registry.ids().length * 2 + 1);
  });
  test("the overview shows every row with the number of elements", () => {
    const page = files.get("docs/frameworks/README.md")!;
    for (const { no } of rows) expect(page).toContain(`\n| ${no} | `);
    expect(page).toMatch(/\| 1 \| [^\n]*nphf@2015: 5 \(54\)<br>nphf@2015-herzien: 6 \(55\)/);
  });
  test("a page shows every element of every version and every crosswalk", () => {
    const page = files.get("docs/frameworks/nl/canmeds.md")!;
    for (const { kader } of registry.versions("canmeds")) for (const { id } of kader.elements) expect(page).toContain(`\`${id}\``);
    expect(page).toContain("voorstel; telt niet mee");
    expect(files.get("docs/frameworks/en/canmeds.md")!).toContain("adopted; counts in coverage");
  });
  test("tables keep their columns, whatever stands in a cell", () => {
    for (const [path, text] of files) {
      let width = 0;
      for (const line of text.split("\n")) {
        if (!line.startsWith("|")) width = 0;
        else {
          const cells = line.replaceAll("\\|", "").split("|").length;
          expect([path, width === 0 || cells === width, line]).toEqual([path, true, line]);
          width = cells;
        }
      }
    }
  });
  test("links go to files that exist or are made here", () => {
    for (const [path, text] of files) {
      const folder = path.slice(0, path.lastIndexOf("/"));
      for (const [, target] of text.matchAll(/\]\(([^)<>]+)\)/g)) {
        const to = new URL(target!, `file:///${folder}/`).pathname.slice(1);
        if (!files.has(to)) expect(() => readFileSync(to)).not.toThrow();
      }
    }
  });
  test("the sources that are cited are explained", () => {
    const page = readFileSync("docs/sources.md", "utf8");
    for (const id of [...REPORTS, "FIELD"]) expect(page).toContain(`\n## ${id}\n`);
  });
});
