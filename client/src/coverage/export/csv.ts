// A matrix as text with separators: for spreadsheets, and for the clipboard. Pure.
import type { Table } from "../matrix/table.ts";

/** Comma-separated with a heading, and a byte order mark so that Excel reads it as UTF-8. */
export function tableCsv(table: Table): string {
  return `\uFEFF${linesOf(table).map((row) => `${row.map(quoted).join(",")}\r\n`).join("")}`;
}

/** Tab-separated: what spreadsheets take from the clipboard. */
export function tableTsv(table: Table): string {
  return linesOf(table).map((row) => row.map((text) => harmless(text).replace(/[\t\r\n]+/g, " ")).join("\t")).join("\n");
}

function linesOf({ corner, columns, rows }: Table): string[][] {
  return [
    [corner, ...columns.map(({ label }) => label)],
    ...rows.map(({ heading, cells }) => [`${"  ".repeat(heading.depth)}${heading.label}`, ...cells.map(({ text }) => text)]),
  ];
}

function quoted(text: string): string {
  const safe = harmless(text);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A text that starts like a formula gets an apostrophe, so that no spreadsheet runs it. */
export function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
