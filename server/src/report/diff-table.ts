// What changed between two versions of a document as rows of a spreadsheet: one per text or reference that became another.
import type { Sheet } from "../interchange/export/xlsx.ts";
import type { Language, Localized } from "../text/localized.ts";
import { DIFF_WORDS, kindsOf, titleOf, valuesOf, type Difference } from "./diff.ts";

const HEADS = {
  kind: { nl: "Soort onderdeel", en: "Kind of item" },
  oldId: { nl: "Id was", en: "Id was" },
  newId: { nl: "Id is nu", en: "Id is now" },
  title: { nl: "Titel", en: "Title" },
} satisfies Record<string, Localized>;

/** What separates the entries of a list in one cell. */
const BETWEEN = "\n";

/** In the order of the new version; what was dropped stands where it stood. */
export function diffTable({ comparison }: Difference, language: Language): Sheet {
  const heads: [Localized, number][] = [[HEADS.kind, 18], [HEADS.oldId, 18], [HEADS.newId, 18], [HEADS.title, 36], [DIFF_WORDS.change, 24], [DIFF_WORDS.key, 18], [DIFF_WORDS.was, 56], [DIFF_WORDS.is, 56]];
  const own = [...comparison.texts, ...comparison.tags].map(({ key, dropped, added }) => [DIFF_WORDS.document[language], "", "", "", "", key, dropped.join(BETWEEN), added.join(BETWEEN)]);
  const items = comparison.items.flatMap((change) => {
    const head = [(change.new ?? change.old)!.kind, change.old?.id ?? "", change.new?.id ?? "", titleOf(change), kindsOf(change, language)];
    const values = valuesOf(change, language);
    if (values.length === 0) return [[...head, "", change.new ? "" : titleOf(change), change.old ? "" : titleOf(change)]];
    return values.map(({ key, dropped, added }) => [...head, key, dropped.join(BETWEEN), added.join(BETWEEN)]);
  });
  return { name: "bekwaam", columns: heads.map(([title, width]) => ({ title: title[language], width })), rows: [...own, ...items] };
}
