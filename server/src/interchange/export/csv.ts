// Rows as CSV that opens in Excel with a double click, also in a Dutch one.
import { COLUMNS, type Row } from "./rows.ts";

/** With a byte order mark and semicolons, as a Dutch Excel expects; every cell in quotes, so that any text fits. */
export function rowsCsv(rows: readonly Row[]): string {
  return `\ufeff${[COLUMNS.map(cell).join(";"), ...rows.map((row) => COLUMNS.map((column) => cell(row[column])).join(";"))].join("\r\n")}\r\n`;
}

/** A text that a spreadsheet would take for a formula gets an apostrophe before it, as people do by hand. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
