// The matrix as a workbook, read back as Excel would.
import { strFromU8, unzipSync } from "fflate";
import { readSheet } from "read-excel-file/node";
import { describe, expect, test } from "vitest";
import { tableXlsx } from "../../../client/src/coverage/export/xlsx.ts";
import { tableOf, type Table } from "../../../client/src/coverage/matrix/table.ts";
import { Cells, FIRST_CHOICE, viewOf } from "../../../client/src/coverage/matrix/view.ts";
import { wordsIn } from "../../../client/src/coverage/words.ts";
import { matrixOf } from "./reply.ts";

const words = wordsIn("nl");

function tableFor(choice = FIRST_CHOICE): Table {
  const data = matrixOf();
  return tableOf(data, viewOf(data, new Cells(data), choice, words), choice, words);
}

const rowsOf = async (table: Table): Promise<unknown[][]> => readSheet(Buffer.from(await tableXlsx(table)));
const sheetOf = async (table: Table): Promise<string> => strFromU8(unzipSync(await tableXlsx(table))["xl/worksheets/sheet1.xml"]!);

describe("a workbook", () => {
  test("has the title, the headings, and numbers that are numbers", async () => {
    expect((await rowsOf(tableFor())).map((row) => row.slice(0, 4))).toEqual([
      ["Dekking: Kader", null, null, null],
      ["k@1 · 2 van 3 gedekt · Kolommen: 2", null, null, null],
      ["Element", "Alles", "Een", "Twee"],
      ["a Alfa", "1/2", 2, null],
      ["b Bèta", "2/2", 1, 1],
      ["c Gamma", null, null, null],
      [null, null, null, null],
      ["niet gedekt", null, null, null],
      ["één onderdeel noemt het", null, null, null],
      ["meer onderdelen", null, null, null],
      ["ook getoetst", null, null, null],
    ]);
  });

  test("shows what the screen shows: swapped, with what is unfolded", async () => {
    const rows = await rowsOf(tableFor({ ...FIRST_CHOICE, transposed: true, nested: true }));
    expect(rows[2]).toEqual(["Documenten", "a Alfa", "b Bèta", "b.1 Binnen", "b.2 <b onclick='x()'>vet</b> | `code`", "c Gamma"]);
    expect(rows[4]).toEqual(["Een", 2, 1, 1, null, null]);
  });

  test("keeps headings in sight, and runs no formula", async () => {
    const table = tableFor();
    const hostile: Table = { ...table, title: "=1+1", columns: table.columns.map((column) => ({ ...column, label: '=HYPERLINK("http://x")' })) };
    const sheet = await sheetOf(hostile);
    expect(sheet).toMatch(/<pane [^>]*ySplit="3"[^>]*\/>/);
    expect(sheet).toMatch(/<pane [^>]*xSplit="1"[^>]*\/>/);
    expect(sheet).not.toMatch(/<f[ >]/);
    expect((await rowsOf(hostile))[0]![0]).toBe("=1+1");
  });

  test("holds names and texts that Excel would refuse", async () => {
    const table = tableFor();
    const long: Table = { ...table, title: `[a/b]:*?\\ ${"x".repeat(40_000)}` };
    expect(String((await rowsOf(long))[0]![0])).toHaveLength(32_767);
    const wide: Table = { ...table, columns: Array.from({ length: 16_384 }, () => table.columns[0]!) };
    await expect(tableXlsx(wide)).rejects.toThrow(RangeError);
  });
});
