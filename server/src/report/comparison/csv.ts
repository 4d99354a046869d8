// A comparison for a spreadsheet: a row per element, with what each side has of it.
import type { ComparedElement } from "../../coverage/compare.ts";
import type { Language } from "../../text/localized.ts";
import { partOfEntry, type CoverageEntry } from "../coverage.ts";
import { csv } from "../csv.ts";
import type { ComparedCoverage, ComparedEntry } from "./entries.ts";

const SIDE = ["document", "path", "kader", "covered", "strength", "items", "crosswalk"] as const;
const COLUMNS = ["part", "element", "label", "parent", "which", "stronger", ...SIDE.map((name) => `left_${name}`), ...SIDE.map((name) => `right_${name}`)];

/** Left is what was before, or the document that was asked about; the cells of a side without the element are empty. */
export function comparisonCsv({ entries }: ComparedCoverage, language: Language): string {
  return csv([COLUMNS, ...entries.flatMap((entry) => entry.comparison.elements.map((element) => row(entry, element, language)))], language);
}

function row({ left, right }: ComparedEntry, element: ComparedElement, language: Language): string[] {
  const { id, label, parent, which, stronger } = element;
  const part = partOfEntry((right ?? left)!) ?? "";
  return [part, id, label[language], parent ?? "", which, stronger > 0 ? "right" : stronger < 0 ? "left" : "", ...side(left, element.left), ...side(right, element.right)];
}

function side(entry: CoverageEntry | undefined, element: ComparedElement["left"]): string[] {
  if (!entry || !element) return SIDE.map(() => "");
  return [entry.document, entry.path, entry.kader, element.covered ? "1" : "0", element.strength, element.items.join(" "), element.crosswalk.join(" ")];
}
