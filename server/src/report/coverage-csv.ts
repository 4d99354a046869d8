// Coverage for a spreadsheet.
import type { Language } from "../text/localized.ts";
import type { CoverageEntry } from "./coverage.ts";
import { csv } from "./csv.ts";

const COLUMNS = ["document", "path", "profiel", "eenheid", "niveau", "bereik", "kader", "element", "label", "parent", "covered", "direct", "indirect", "strength"];

/** One row per element, with a heading. */
export function coverageCsv(entries: readonly CoverageEntry[], language: Language): string {
  const rows = entries.flatMap((entry) =>
    entry.elements.map((element) => [
      entry.document, entry.path, entry.profiel ?? "", entry.eenheid ?? "", entry.niveau ?? "", entry.bereik ?? "", entry.kader,
      element.id, element.label[language], element.parent ?? "", element.covered ? "1" : "0", element.direct.join(" "), element.indirect.join(" "), element.strength,
    ]),
  );
  return csv([COLUMNS, ...rows], language);
}
