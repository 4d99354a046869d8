// Rows as CSV that opens in Excel with a double click, also in a Dutch one.
import type { Table } from "./rows.ts";

/** With a byte order mark and semicolons, as a Dutch Excel expects; every cell in quotes, so that any text fits. */
export function tableCsv({ columns, rows }: Table): string {
  return `\ufeff${[columns, ...rows].map((row) => row.map(cell).join(";")).join("\r\n")}\r\n`;
}

/** A text that a spreadsheet would take for a formula gets an apostrophe before it, as people do by hand. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
