// Tables for a spreadsheet, as Excel expects them in each language.
import type { Language } from "../text/localized.ts";

/** What Excel takes for the end of a cell where the language is spoken: a Dutch one would put a line with commas into one cell. */
const SEPARATORS: Readonly<Record<Language, string>> = { nl: ";", en: "," };

/** Without it Excel takes UTF-8 for something else, and "cliënt" becomes "cliÃ«nt". */
const BYTE_ORDER_MARK = "\ufeff";

/** Lines end as in Windows; a cell that starts like a formula gets an apostrophe, so that no spreadsheet runs it. */
export function csv(rows: readonly (readonly string[])[], language: Language): string {
  const separator = SEPARATORS[language];
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map((text) => cell(text, separator)).join(separator)}\r\n`).join("");
}

function cell(text: string, separator: string): string {
  const harmless = /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
  return /["\r\n]/.test(harmless) || harmless.includes(separator) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
