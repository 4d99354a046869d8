// The matrix without a page: its data, what is shown of it, where the keyboard goes, and what it is saved as.
import fc from "../../support/fast-check.ts";
import { describe, expect, test } from "vitest";
import { tableCsv, tableTsv } from "../../../client/src/coverage/export/csv.ts";
import { tableHtml } from "../../../client/src/coverage/export/html.ts";
import { tableMarkdown } from "../../../client/src/coverage/export/markdown.ts";
import { tableSvg } from "../../../client/src/coverage/export/svg.ts";
import { cellOf, columnsAt, keyOf, type MatrixColumns } from "../../../client/src/coverage/matrix/data.ts";
import { holds, kept, moved, scrolledTo, stretchOf } from "../../../client/src/coverage/matrix/grid.ts";
import { pageHtml, shapePage } from "../../../client/src/coverage/matrix/page.ts";
import { tableOf, type Table } from "../../../client/src/coverage/matrix/table.ts";
import { Cells, FIRST_CHOICE, shortTextOf, spoken, strengthOfCell, textOf, viewOf, type Choice, type View } from "../../../client/src/coverage/matrix/view.ts";
import { coverageText } from "../../../client/src/coverage/textModel.ts";
import { coverageCell } from "../../../server/src/coverage/cell.ts";
import { wordsIn } from "../../../client/src/coverage/words.ts";
import { matrixOf, projectOf } from "./reply.ts";

const words = wordsIn("nl");
const een = "file:///w/een.yaml";

function shown(choice: Partial<Choice> = {}, columns: MatrixColumns = "document", uri?: string): { view: View; table: Table } {
  const data = matrixOf({ columns, uri });
  const chosen = { ...FIRST_CHOICE, ...choice };
  const view = viewOf(data, new Cells(data), chosen, words);
  return { view, table: tableOf(data, view, chosen, words) };
}

/** `Alfa | 1/2 2 .`: the heading of each row and its cells. */
function rows({ table }: { table: Table }): string[] {
  return table.rows.map(({ heading, cells }) => `${heading.label} | ${cells.map(({ text }) => text || ".").join(" ")}`);
}
const heads = ({ table }: { table: Table }): string[] => table.columns.map(({ label }) => label);

describe("rows and columns", () => {
  test("documents, with all of them together before", () => {
    const found = shown();
    expect(heads(found)).toEqual(["Alles", "Een", "Twee"]);
    expect(rows(found)).toEqual(["a Alfa | 1/2 2 .", "b Bèta | 2/2 1 1", "c Gamma | . . ."]);
  });
  test("a reference that leads nowhere does not count", () => expect(rows(shown()).join()).not.toContain("bestaat"));
  test("elements within an opened element", () => expect(rows(shown({ folded: ["b"] })).slice(2, 4)).toEqual(["b.1 Binnen | 1/2 1 .", "b.2 <b onclick='x()'>vet</b> | `code` | . . ."]));
  test("profiles, each with the common part", () => {
    const found = shown({}, "profiel");
    expect(heads(found)).toEqual(["Alles", "P1 Profiel een", "P2 Profiel twee", "Twee"]);
    expect(rows(found)[0]).toBe("a Alfa | 2/3 2 1 .");
  });
  test("items of one document", () => {
    const found = shown({}, "item", "file:///w/een.yaml");
    expect(heads(found)).toEqual(["Alles", "B1-K1-W1 Eerste", "P1-K1-W1 Tweede"]);
    expect(rows(found)).toEqual(["a Alfa | 2/2 1 1", "b Bèta | 1/2 1 .", "c Gamma | . . ."]);
  });
  test("swapped", () => {
    const found = shown({ transposed: true });
    expect(heads(found)).toEqual(["a Alfa", "b Bèta", "c Gamma"]);
    expect(rows(found)).toEqual(["Alles | 1/2 2/2 .", "Een | 2 1 .", "Twee | . 1 ."]);
  });
});

describe("choices", () => {
  test("a search keeps what an element lies in", () => expect(rows(shown({ filterElements: "binnen" })).map((row) => row.split(" | ")[0])).toEqual(["b Bèta", "b.1 Binnen"]));
  test("a search for columns counts those alone", () => {
    const found = shown({ filterColumns: "twee" });
    expect(heads(found)).toEqual(["Alles", "Twee"]);
    expect(rows(found)[1]).toBe("b Bèta | 1/1 1");
  });
  test("gaps only", () => expect(rows(shown({ gapsOnly: true })).map((row) => row[0])).toEqual(["a", "b", "c"]));
  test("least covered first", () => expect(rows(shown({ elementOrder: "gaps" })).map((row) => row[0])).toEqual(["c", "a", "b"]));
  test("columns by what they cover", () => expect(heads(shown({ columnOrder: "covered" }))).toEqual(["Alles", "Twee", "Een"]));
  test("grouped by level", () => expect(heads(shown({ groupBy: "niveau" }, "profiel"))).toEqual(["hbo-bachelor", "Twee", "mbo-3", "P1 Profiel een", "mbo-4", "P2 Profiel twee"]));
  test("grouped by bar: a document stands in each bar that it has items in", () => {
    const found = shown({ groupBy: "bereik" });
    expect(heads(found)).toEqual(["Generiek", "Een", "Twee", "Specifiek", "Een"]);
    expect(rows(found)[0]).toBe("a Alfa | 1/2 1 . 1/1 1");
  });
  test("a closed group shows no columns", () => expect(heads(shown({ closedGroups: ["all"] }))).toEqual(["Alles"]));
});

describe("a cell", () => {
  const cell = { count: 2, direct: 1, crosswalk: 0, assessed: 0, of: undefined };
  test("is stronger by more items, and by assessment", () => {
    expect(strengthOfCell({ ...cell, count: 0 })).toBe("none");
    expect(strengthOfCell({ ...cell, count: 1 })).toBe("mentioned");
    expect(strengthOfCell(cell)).toBe("repeated");
    expect(strengthOfCell({ ...cell, count: 1, assessed: 1 })).toBe("assessed");
    expect(shown().table.rows[1]!.cells[2]!.strength).toBe("assessed");
  });
  test("of a very large group fits as a share", () => {
    const short = (count: number, of: number): string => shortTextOf({ ...cell, count, of });
    expect([short(3, 99), short(2000, 2000), short(1999, 2000), short(1, 2000), short(0, 2000)]).toEqual(["3/99", "100%", "99%", "<1%", ""]);
  });
  test("is said in words", () => {
    expect(spoken(cell, words)).toBe("2 onderdelen, 1 rechtstreeks");
    expect(spoken({ ...cell, count: 0, crosswalk: 1 }, words)).toBe("alleen via een koppeling");
    expect(textOf({ ...cell, count: 0, crosswalk: 1 })).toBe("↔");
  });
  test("leads to its items", () => {
    const names = (element: string, key?: string, columns: MatrixColumns = "document", uri?: string): string[] => {
      const asked = cellOf(matrixOf({ columns, uri }), element, key, uri);
      return asked ? coverageCell([projectOf()], asked, 500).items.map(({ name, how }) => `${name} ${how}`) : [];
    };
    expect(names("b", een)).toEqual(["B1-K1-W1 descendant"]);
    expect(names("a")).toEqual(["B1-K1-W1 direct", "P1-K1-W1 direct"]);
    expect(names("b")).toEqual(["B1-K1-W1 descendant", "ek-1 direct"]);
    expect(names("b", undefined, "item", een)).toEqual(["B1-K1-W1 descendant"]);
    expect(names("a", `${een}#P2`, "profiel")).toEqual(["B1-K1-W1 direct"]);
    expect(names("bestaat-niet")).toEqual([]);
    expect(names("a", "weg")).toEqual([]);
    const item = matrixOf({ columns: "item", uri: een }).columns[1]!;
    expect(names("a", keyOf(item, "item"), "item", een)).toEqual(["P1-K1-W1 direct"]);
  });
});

test("the place of the cursor is in the columns of its document, profile and item", () => {
  const keys = (columns: MatrixColumns): string[] => matrixOf({ columns, uri: een }).columns.map((column) => keyOf(column, columns));
  const here = columnsAt(een, ["P1"], matrixOf({ columns: "item", uri: een }).columns[1]!.range);
  expect(here).toEqual([keys("document")[0], keys("profiel")[0], keys("item")[1]]);
});

test("without frameworks there is nothing, and no failure", () => {
  const data = matrixOf({ kader: "weg@1" }, { "a.yaml": "soort: beroepsprofiel\nid: x\n", "half.yaml": "soort: kwalificatiedossier\nbasisdeel:\n  kerntaken:\n    - code: [\n" });
  expect(data).toMatchObject({ kader: undefined, elements: [], columns: [] });
  expect(viewOf(data, new Cells(data), FIRST_CHOICE, words).across).toEqual([]);
  expect(coverageText([], words)).toContain(words.emptyHow);
});

test("five thousand elements and two thousand columns are counted quickly enough to type on", () => {
  const elements = Array.from({ length: 5000 }, (_, index) => ({ id: `e${index}`, label: `E ${index}`, parent: index % 10 === 0 ? -1 : index - (index % 10), depth: index % 10 === 0 ? 0 : 1 }));
  const columns = Array.from({ length: 2000 }, (_, index) => ({ name: `c${index}`, title: "", uri: "", kind: "x" }));
  const cells = columns.map((_, index) => Array.from({ length: 20 }, (_, at) => [(index * 7 + at * 250) % 5000, 1, 0, 0, 1, 0, 0, 0, 0]).flat());
  const data = { language: "nl", kader: "k@1", kaderTitle: "K", kaders: [], elements, columnKind: "document", columns, cells } as const;
  const view = viewOf(data, new Cells(data), { ...FIRST_CHOICE, nested: true, elementOrder: "gaps" }, words);
  expect(view.elements).toHaveLength(5000);
  expect(view.across).toHaveLength(2001);
});

describe("the grid", () => {
  const size = { rows: 10, columns: 5 };
  test("arrows, Home, End and pages stay inside", () => {
    expect(moved({ row: 0, column: 0 }, "ArrowUp", false, size, 4)).toEqual({ row: -1, column: 0 });
    expect(moved({ row: 0, column: -1 }, "ArrowUp", false, size, 4)).toEqual({ row: 0, column: -1 });
    expect(moved({ row: 2, column: 3 }, "End", true, size, 4)).toEqual({ row: 9, column: 4 });
    expect(moved({ row: 2, column: 3 }, "Home", false, size, 4)).toEqual({ row: 2, column: -1 });
    expect(moved({ row: 8, column: 3 }, "PageDown", false, size, 4)).toEqual({ row: 9, column: 3 });
    expect(moved({ row: 8, column: 3 }, "x", false, size, 4)).toBeUndefined();
  });
  test("every key leads to a place that exists", () =>
    fc.assert(fc.property(fc.integer({ min: -1, max: 9 }), fc.integer({ min: -1, max: 4 }), fc.constantFrom("ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Home", "End", "PageUp", "PageDown"), fc.boolean(), (row, column, key, isControl) => {
      const to = moved(kept({ row, column }, size), key, isControl, size, 4)!;
      expect(to.row >= -1 && to.row < 10 && to.column >= -1 && to.column < 5 && (to.row >= 0 || to.column >= 0)).toBe(true);
    })));
  test("draws what is seen and some beside it", () => {
    expect(stretchOf(280, 280, 28, 100, 2)).toEqual({ from: 8, to: 22 });
    expect(stretchOf(0, 100, 28, 0)).toEqual({ from: 0, to: 0 });
    expect(holds({ from: 8, to: 22 }, { from: 10, to: 20 })).toBe(true);
    expect(holds({ from: 8, to: 22 }, { from: 7, to: 20 })).toBe(false);
  });
  test("scrolls no further than needed", () => {
    expect(scrolledTo(100, 50, 28, 280)).toBe(50);
    expect(scrolledTo(0, 280, 28, 280)).toBe(28);
    expect(scrolledTo(0, 28, 28, 280)).toBe(0);
  });
});

describe("saved as", () => {
  const { table } = shown({ nested: true });
  test("CSV, that runs nothing in a spreadsheet", () => {
    expect(tableCsv(table).startsWith("\uFEFFElement,Alles,Een,Twee\r\na Alfa,1/2,2,\r\n")).toBe(true);
    const hostile = { ...table, columns: [{ label: '=HYPERLINK("x")', detail: "", depth: 0, isGroup: false }] };
    expect(tableCsv(hostile)).toContain(`"'=HYPERLINK(""x"")"`);
    expect(tableTsv(table).split("\n")[1]).toBe("a Alfa\t1/2\t2\t");
  });
  test("HTML, in which labels stay text", () => {
    const html = tableHtml(table);
    expect(html).toContain("&lt;b onclick=&#39;x()&#39;&gt;vet&lt;/b&gt;");
    expect(html).not.toContain("<b onclick");
    expect(html).toContain('<th scope="row"');
  });
  test("SVG, in which labels stay text", () => {
    expect(tableSvg(table)).not.toContain("<b onclick");
    expect(tableSvg(table)).toMatch(/^<svg [\s\S]*<\/svg>\n$/);
  });
  test("Markdown with columns that line up", () => {
    const lines = tableMarkdown(table).split("\n").filter((line) => line.startsWith("|"));
    expect(lines[0]).toMatch(/^\| Element +\| Alles \| Een \| Twee \|$/);
    expect(new Set(lines.map((line) => line.length)).size).toBe(1);
    expect(tableMarkdown(table)).toContain("\\<b onclick='x()'\\>vet\\</b\\> \\| \\`code\\`");
  });
  test("one text with every framework", () => {
    const text = coverageText([matrixOf()], words);
    expect(text).toContain("## Dekking: Kader");
    expect(text).toContain("2 van 3 gedekt");
  });
});

test("the page takes nothing from elsewhere and runs only its own script", () => {
  const html = pageHtml({ title: "<x>", language: 'nl"', script: "s.js", style: "s.css", source: "https://bron", nonce: "abc" });
  expect(html).toContain("default-src &#39;none&#39;; script-src &#39;nonce-abc&#39;; style-src https://bron;");
  expect(html).not.toMatch(/unsafe|\son\w+=|<x>/);
  expect([...html.matchAll(/<script[^>]*>/g)].map(([tag]) => tag)).toEqual(['<script nonce="abc" src="s.js">']);
});

test("the page of pictures runs no script, and labels stay text", () => {
  const columns = { t: [words.element, words.generiek, words.specifiek], web: [words.element, words.items] };
  const page = shapePage({ title: "<x>", language: "nl", style: "s.css", source: "https://bron", inNumbers: "cijfers", empty: "leeg", columns, pictures: [{ kind: "t", title: "<i>", svg: "", themed: "<svg></svg>", rows: [{ label: "<b onclick='x()'>", numbers: [1, 2] }] }] });
  expect(page).not.toMatch(/<b onclick|<i>|<x>|<script/);
  expect(page).toContain('<th scope="row">&lt;b onclick=&#39;x()&#39;&gt;</th><td>1</td><td>2</td>');
  expect(shapePage({ title: "x", language: "nl", style: "s.css", source: "y", inNumbers: "cijfers", empty: words.noShape, columns, pictures: [] })).toContain(words.noShape.slice(0, 30));
});
