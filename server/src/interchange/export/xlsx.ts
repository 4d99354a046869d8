// Rows as an Excel workbook: one sheet, the heading frozen, long texts wrapped.
import writeXlsxFile from "write-excel-file/universal";
import { COLUMNS, type Column, type Row } from "./rows.ts";

const WIDTHS: Readonly<Partial<Record<Column, number>>> = { titel: 40, tekst: 60, kennis: 40, inzicht: 30, vaardigheden: 40, houding: 30, gedrag: 50, rollen: 24, dekt: 24, uit: 30, document: 22 };
/** Excel refuses longer cells. */
const LONGEST = 32_000;

/** The bytes of a .xlsx. Cells are text, so nothing is read as a formula or a date. */
export async function rowsXlsx(rows: readonly Row[]): Promise<Uint8Array> {
  const heading = COLUMNS.map((column) => ({ value: column, type: String, fontWeight: "bold" as const, backgroundColor: "#e8eef5" }));
  const data = rows.map((row) => COLUMNS.map((column) => (row[column] === "" ? null : { value: row[column].slice(0, LONGEST), type: String, wrap: true, alignVertical: "top" as const })));
  const columns = COLUMNS.map((column) => ({ width: WIDTHS[column] ?? 14 }));
  const blob = await writeXlsxFile([heading, ...data], { columns, stickyRowsCount: 1, sheet: "bekwaam" }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}
