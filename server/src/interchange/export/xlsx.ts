// Tables as an Excel workbook: the heading frozen, long texts wrapped.
import writeXlsxFile from "write-excel-file/universal";
import { legal } from "../../text/legal.ts";
import type { Table } from "./rows.ts";

/** Excel refuses longer cells. */
const LONGEST = 32_000;
const WIDTHS: Readonly<Record<string, number>> = { titel: 40, tekst: 60, omschrijving: 60, resultaat: 60, complexiteit: 50, verantwoordelijkheid: 50, kennis: 40, inzicht: 30, vaardigheden: 40, houding: 30, gedrag: 50, rollen: 24, dekt: 24, uit: 30, document: 22 };
const KEY_WIDTH = 34;
const VALUE_WIDTH = 80;

/** One tab of a workbook; widths are in characters, as Excel counts them. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly { readonly title: string; readonly width: number }[];
  /** As many texts as there are columns. */
  readonly rows: readonly (readonly string[])[];
}

/** The bytes of a .xlsx with one row per item, and a second sheet with what is said of the document itself. */
export function documentXlsx({ columns, rows }: Table, header: readonly (readonly [path: string, text: string])[]): Promise<Uint8Array> {
  return sheetsXlsx([
    { name: "onderdelen", columns: columns.map((title) => ({ title, width: WIDTHS[title] ?? 14 })), rows },
    { name: "document", columns: [{ title: "sleutel", width: KEY_WIDTH }, { title: "waarde", width: VALUE_WIDTH }], rows: header },
  ]);
}

/** The bytes of a .xlsx. Cells are text, so nothing is read as a formula or a date. */
export async function sheetsXlsx(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const blob = await writeXlsxFile(sheets.map(({ name, columns, rows }) => {
    const heading = columns.map(({ title }) => ({ value: title, type: String, fontWeight: "bold" as const, backgroundColor: "#e8eef5" }));
    const data = rows.map((row) => row.map((text) => (text === "" ? null : { value: legal(text).slice(0, LONGEST), type: String, wrap: true, alignVertical: "top" as const })));
    return { data: [heading, ...data], sheet: name, columns: columns.map(({ width }) => ({ width })), stickyRowsCount: 1 };
  })).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}
