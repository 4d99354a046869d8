// Coverage as Markdown, for a wiki, a pull request or a committee.
import type { Language, Localized } from "../text/localized.ts";
import { coveringItems, partOfEntry, percentOf, type CoveredElement, type CoverageEntry, type Shortfall } from "./coverage.ts";
import { plainMarkdown } from "./markdown-text.ts";

const WORDS = {
  title: { nl: "Dekking", en: "Coverage" },
  covered: { nl: "gedekt", en: "covered" },
  of: { nl: "van", en: "of" },
  heading: { nl: "| element | gedekt | onderdelen |", en: "| element | covered | items |" },
  yes: { nl: "ja", en: "yes" },
  no: { nl: "**nee**", en: "**no**" },
  crosswalk: { nl: "via koppeling", en: "through a crosswalk" },
  minimum: { nl: "minimum", en: "minimum" },
} as const satisfies Record<string, Localized>;

/** A section per document and part, a table per framework with the elements at its top. */
export function coverageMarkdown(entries: readonly CoverageEntry[], missed: readonly Shortfall[], language: Language): string {
  const sections = entries.map((entry, index) => {
    const head = headOf(entry);
    const isNew = index === 0 || headOf(entries[index - 1]!) !== head;
    return [...(isNew ? [`## ${plainMarkdown(head)}`, `\`${entry.path.replaceAll("`", "'")}\``] : []), entrySection(entry, missed.find((shortfall) => shortfall.entry === entry), language)].join("\n\n");
  });
  return `${[`# ${WORDS.title[language]}`, ...sections].join("\n\n")}\n`;
}

function headOf(entry: CoverageEntry): string {
  const { titel, document } = entry;
  return [titel === "" ? document : `${titel} (${document})`, partOfEntry(entry)].filter((part) => part !== undefined).join(", ");
}

function entrySection(entry: CoverageEntry, missed: Shortfall | undefined, language: Language): string {
  const percent = percentOf(entry);
  const minimum = missed ? `, ${WORDS.minimum[language]} ${missed.minimum}%` : "";
  const share = `${entry.covered} ${WORDS.of[language]} ${entry.total} ${WORDS.covered[language]}${percent === undefined ? "" : ` (${percent}%${minimum})`}`;
  const rows = entry.elements.filter(({ parent }) => parent === undefined).map((element) => row(element, language));
  return [`### ${plainMarkdown(entry.kader)}: ${share}`, [WORDS.heading[language], "|---|---|---|", ...rows].join("\n")].join("\n\n");
}

function row({ label, covered, direct, indirect, crosswalk }: CoveredElement, language: Language): string {
  const items = coveringItems({ direct, indirect, crosswalk }).map(plainMarkdown);
  const via = crosswalk.length === 0 ? [] : [`${WORDS.crosswalk[language]}: ${crosswalk.map(plainMarkdown).join(", ")}`];
  return `| ${plainMarkdown(label[language])} | ${(covered ? WORDS.yes : WORDS.no)[language]} | ${[...(items.length > 0 ? [items.join(", ")] : []), ...via].join("; ")} |`;
}
