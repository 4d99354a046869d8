// Coverage in a few lines of Markdown: below the findings in the summary of a CI step.
import type { Language, Localized } from "../text/localized.ts";
import { gapsOf, percentOf, type CoverageEntry } from "./coverage.ts";
import { codeMarkdown, plainMarkdown } from "./markdown-text.ts";

const WORDS = {
  title: { nl: "Dekking", en: "Coverage" },
  columns: { nl: "| document | kader | gedekt | niet gedekt |", en: "| document | framework | covered | not covered |" },
  more: { nl: "en nog", en: "and" },
  moreEnd: { nl: "", en: " more" },
} as const satisfies Record<string, Localized>;

/** Names of gaps per row; the rest is counted. */
const MOST_GAPS = 5;

/** A row per document and framework; empty when nothing is covered by anything. */
export function coverageSummary(entries: readonly CoverageEntry[], language: Language): string {
  const rows = entries.filter(({ total }) => total > 0).map((entry) => `| ${codeMarkdown(entry.path)} | ${plainMarkdown(entry.kader)} | ${entry.covered}/${entry.total} (${percentOf(entry)}%) | ${gaps(entry, language)} |`);
  return rows.length === 0 ? "" : `### ${WORDS.title[language]}\n\n${[WORDS.columns[language], "|---|---|--:|---|", ...rows].join("\n")}\n`;
}

function gaps(entry: CoverageEntry, language: Language): string {
  const labels = gapsOf(entry).map(({ label }) => plainMarkdown(label[language]));
  const more = labels.length - MOST_GAPS;
  return `${labels.slice(0, MOST_GAPS).join(", ")}${more > 0 ? `, ${WORDS.more[language]} ${more}${WORDS.moreEnd[language]}` : ""}`;
}
