// Rows as an Excel workbook: one sheet, the heading frozen, long texts wrapped.
import writeXlsxFile from "write-excel-file/universal";
import { legal } from "../../text/legal.ts";
import { COLUMNS, type Column, type Row } from "./rows.ts";

const WIDTHS: Readonly<Partial<Record<Column, number>>> = { titel: 40, tekst: 60, kennis: 40, inzicht: 30, vaardigheden: 40, houding: 30, gedrag: 50, rollen: 24, dekt: 24, uit: 30, document: 22 };
/** Excel refuses longer cells. */
const LONGEST = 32_000;

export interface Table {
  readonly columns: readonly { readonly title: string; readonly width: number }[];
  /** As many texts as there are columns. */
  readonly rows: readonly (readonly string[])[];
}

/** The bytes of a .xlsx with one row per item. */
export function rowsXlsx(rows: readonly Row[]): Promise<Uint8Array> {
  return tableXlsx({ columns: COLUMNS.map((title) => ({ title, width: WIDTHS[title] ?? 14 })), rows: rows.map((row) => COLUMNS.map((column) => row[column])) });
}

/** The bytes of a .xlsx. Cells are text, so nothing is read as a formula or a date. */
export async function tableXlsx({ columns, rows }: Table): Promise<Uint8Array> {
  const heading = columns.map(({ title }) => ({ value: title, type: String, fontWeight: "bold" as const, backgroundColor: "#e8eef5" }));
  const data = rows.map((row) => row.map((text) => (text === "" ? null : { value: legal(text).slice(0, LONGEST), type: String, wrap: true, alignVertical: "top" as const })));
  const blob = await writeXlsxFile([heading, ...data], { columns: columns.map(({ width }) => ({ width })), stickyRowsCount: 1, sheet: "bekwaam" }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}
