// A matrix as an Excel workbook: headings stay in sight, numbers are numbers, shades as on the screen.
import writeExcelFile from "write-excel-file/universal";
import type { Cell, SheetData } from "write-excel-file/universal";
import type { Heading, Table, TableCell } from "../matrix/table.ts";
import type { Strength } from "../matrix/data.ts";

const COLOURS: Readonly<Record<Strength, string | undefined>> = { none: undefined, mentioned: "#DBE9F8", repeated: "#A9CDF0", assessed: "#A9CDF0" };
const GROUP = "#F3F3F3";
const BOLD = { fontWeight: "bold" } as const;
/** Excel refuses more. */
const MOST_COLUMNS = 16_384;
const LONGEST_TEXT = 32_767;

/** @throws when there are more columns than a workbook can hold */
export async function tableXlsx(table: Table): Promise<Uint8Array> {
  if (table.columns.length + 1 > MOST_COLUMNS) throw new RangeError("too many columns for a workbook");
  const data: SheetData = [
    [{ value: cut(table.title), fontWeight: "bold", fontSize: 14 }],
    [{ value: cut(table.subtitle) }],
    [{ value: table.corner, fontWeight: "bold" }, ...table.columns.map(columnHead)],
    ...table.rows.map(({ heading, cells }) => [rowHead(heading), ...cells.map(cellOf)]),
    [],
    ...table.legend.map(({ strength, text }): Cell[] => [{ value: text, ...shade(COLOURS[strength]), ...(strength === "assessed" ? BOLD : {}) }]),
  ];
  const columns = [{ width: 48 }, ...table.columns.map(() => ({ width: 9 }))];
  const blob = await writeExcelFile(data, { sheet: sheetName(table.title), columns, stickyRowsCount: 3, stickyColumnsCount: 1 }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

function columnHead({ label, isGroup }: Heading): Cell {
  return { value: cut(label), fontWeight: "bold", textRotation: 90, alignVertical: "bottom", ...(isGroup ? shade(GROUP) : {}) };
}

function rowHead({ label, depth, isGroup }: Heading): Cell {
  return { value: cut(label), indent: depth, ...(isGroup ? { fontWeight: "bold", ...shade(GROUP) } : {}) };
}

function cellOf({ text, strength, isGroup }: TableCell): Cell {
  if (text === "") return null;
  const number = Number(text);
  const bold = strength === "assessed" && !isGroup ? BOLD : {};
  return { value: Number.isInteger(number) ? number : text, align: "center", ...shade(isGroup ? GROUP : COLOURS[strength]), ...bold };
}

function shade(backgroundColor: string | undefined): { backgroundColor?: string } {
  return backgroundColor === undefined ? {} : { backgroundColor };
}

function cut(text: string): string {
  return text.slice(0, LONGEST_TEXT);
}

/** At most 31 characters, without those that Excel does not take. */
function sheetName(title: string): string {
  return title.replace(/[\\/?*[\]:]/g, " ").replace(/\s+/g, " ").trim().slice(0, 31) || "Matrix";
}
