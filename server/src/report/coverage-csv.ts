// Coverage for a spreadsheet.
import type { Language } from "../text/localized.ts";
import type { CoverageEntry } from "./coverage.ts";

const COLUMNS = ["document", "path", "profiel", "eenheid", "niveau", "bereik", "kader", "element", "label", "parent", "covered", "direct", "indirect", "strength"] as const;

/** What Excel takes for the end of a cell where the language is spoken: a Dutch one would put a line with commas into one cell. */
const SEPARATORS: Readonly<Record<Language, string>> = { nl: ";", en: "," };

/** Without it Excel takes UTF-8 for something else, and "cliënt" becomes "cliÃ«nt". */
const BYTE_ORDER_MARK = "\ufeff";

/** One row per element, with a heading; lines end as in Windows. */
export function coverageCsv(entries: readonly CoverageEntry[], language: Language): string {
  const separator = SEPARATORS[language];
  const rows = entries.flatMap((entry) =>
    entry.elements.map((element) => [
      entry.document, entry.path, entry.profiel ?? "", entry.eenheid ?? "", entry.niveau ?? "", entry.bereik ?? "", entry.kader,
      element.id, element.label[language], element.parent ?? "", element.covered ? "1" : "0", element.direct.join(" "), element.indirect.join(" "), element.strength,
    ]),
  );
  return BYTE_ORDER_MARK + [COLUMNS, ...rows].map((row) => `${row.map((text) => cell(text, separator)).join(separator)}\r\n`).join("");
}

/** A cell that starts like a formula gets an apostrophe, so that no spreadsheet runs it. */
function cell(text: string, separator: string): string {
  const harmless = /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
  return /["\r\n]/.test(harmless) || harmless.includes(separator) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
