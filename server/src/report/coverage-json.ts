// Coverage as JSON, described by schemas/output/coverage.schema.json, and as CSV.
import type { Language } from "../text/localized.ts";
import { percentOf, type CoverageEntry, type Shortfall } from "./coverage.ts";

/** One JSON object; `missed` holds the minimums that were not met. */
export function coverageJson(entries: readonly CoverageEntry[], missed: readonly Shortfall[], language: Language): string {
  const coverage = entries.map((entry) => ({
    kader: entry.kader,
    document: entry.document,
    path: entry.path,
    ...partOf(entry),
    total: entry.total,
    covered: entry.covered,
    elements: entry.elements.map(({ label, parent, crosswalk, ...element }) => ({
      id: element.id,
      label: label[language],
      ...(parent === undefined ? {} : { parent }),
      covered: element.covered,
      direct: element.direct,
      indirect: element.indirect,
      ...(crosswalk.length > 0 ? { crosswalk } : {}),
    })),
  }));
  const shortfalls = missed.map(({ entry, minimum }) => ({ kader: entry.kader, document: entry.document, path: entry.path, ...partOf(entry), minimum, percent: percentOf(entry) ?? 100 }));
  return `${JSON.stringify({ version: 1, coverage, ...(shortfalls.length > 0 ? { missed: shortfalls } : {}) }, undefined, 2)}\n`;
}

function partOf({ profiel, niveau, bereik }: CoverageEntry): object {
  return { ...(profiel === undefined ? {} : { profiel }), ...(niveau === undefined ? {} : { niveau }), ...(bereik === undefined ? {} : { bereik }) };
}

const COLUMNS = ["document", "path", "profiel", "niveau", "bereik", "kader", "element", "label", "parent", "covered", "direct", "indirect"] as const;

/** One row per element, comma-separated with a heading; opens in a spreadsheet. */
export function coverageCsv(entries: readonly CoverageEntry[], language: Language): string {
  const rows = entries.flatMap((entry) =>
    entry.elements.map((element) => [
      entry.document, entry.path, entry.profiel ?? "", entry.niveau ?? "", entry.bereik ?? "", entry.kader,
      element.id, element.label[language], element.parent ?? "", element.covered ? "1" : "0", element.direct.join(" "), element.indirect.join(" "),
    ]),
  );
  return [COLUMNS, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

/** A cell that starts like a formula gets an apostrophe, so that no spreadsheet runs it. */
function cell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
