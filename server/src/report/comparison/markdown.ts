// A comparison for a pull request, a step summary or a committee: what changed in one table, then the elements.
import type { ComparedElement } from "../../coverage/compare.ts";
import { STRENGTHS } from "../../coverage/strength.ts";
import { filled, type Language } from "../../text/localized.ts";
import { plainMarkdown } from "../markdown-text.ts";
import { STRENGTH_WORDS } from "../strength-words.ts";
import { changesOf, groupsOf, shownEntries, type Changes, type ComparedCoverage, type ComparedEntry } from "./entries.ts";
import { changesInWords, difference, headOf, kaderOf, named, shareOf } from "./naming.ts";
import { WORDS } from "./words.ts";

/** A step summary takes one megabyte; what is worked out costs most of it. */
const MOST_ROWS = 1000;
const MOST_SECTIONS = 60;

export function comparisonMarkdown(compared: ComparedCoverage, language: Language): string {
  const title = `## ${WORDS.title[language]}`;
  if (compared.entries.length === 0) return `${title}\n\n${WORDS.nothing[language]}\n`;
  const shown = shownEntries(compared);
  if (shown.length === 0) return `${title}\n\n${WORDS.none[language]}\n`;
  const { left, right } = compared.names;
  const head = [`| ${WORDS.document[language]} | ${WORDS.framework[language]} | ${plainMarkdown(left)} | ${plainMarkdown(right)} | ${WORDS.difference[language]} |`, "|---|---|--:|--:|--:|"];
  const rows = shown.slice(0, MOST_ROWS).map((entry) => `| ${plainMarkdown(headOf(entry, compared))} | ${plainMarkdown(kaderOf(entry, compared))} | ${shareOf(entry.left, language)} | ${shareOf(entry.right, language)} | ${difference(entry, compared, language)} |`);
  const sections = shown.slice(0, MOST_SECTIONS).flatMap((entry) => section(entry, compared, language));
  const leftOut = (most: number, word: "rest" | "restOfTable"): string[] => (shown.length > most ? [filled(WORDS[word], language, { count: most, total: shown.length })] : []);
  return `${[title, ...verdict(shown, compared, language), [...head, ...rows].join("\n"), ...leftOut(MOST_ROWS, "restOfTable"), ...sections, ...leftOut(MOST_SECTIONS, "rest")].join("\n\n")}\n`;
}

/** What happened, in one sentence at the top. */
function verdict(shown: readonly ComparedEntry[], { isSideBySide }: ComparedCoverage, language: Language): string[] {
  if (isSideBySide) return [];
  const all = shown.map(changesOf);
  const sum = (way: keyof Changes): number => all.reduce((total, changes) => total + changes[way], 0);
  const words = changesInWords({ lost: sum("lost"), gained: sum("gained"), weaker: sum("weaker"), stronger: sum("stronger") }, language);
  const counted = (count: number, word: keyof typeof WORDS): string[] => (count === 0 ? [] : [`${count} ${WORDS[word][language]}`]);
  const parts = [...words, ...counted(shown.filter(({ right }) => !right).length, "gone"), ...counted(shown.filter(({ left }) => !left).length, "isNew")];
  return parts.length === 0 ? [] : [`**${parts.join(" · ")}**`];
}

function section(entry: ComparedEntry, compared: ComparedCoverage, language: Language): string[] {
  const groups = groupsOf(entry, compared, language);
  if (groups.length === 0) return [];
  const list = groups.map(({ title, elements }) => `- **${plainMarkdown(title)}**: ${elements.map((element) => plainMarkdown(named(element, compared, language))).join("; ")}`);
  const top = entry.comparison.elements.filter(({ parent }) => parent === undefined);
  const rows = top.map(({ label, left, right }) => `| ${plainMarkdown(label[language])} | ${side(left, language)} | ${side(right, language)} |`);
  const table = [`| ${WORDS.element[language]} | ${plainMarkdown(compared.names.left)} | ${plainMarkdown(compared.names.right)} |`, "|---|---|---|", ...rows].join("\n");
  return [`### ${plainMarkdown(headOf(entry, compared))}: ${plainMarkdown(kaderOf(entry, compared))}`, list.join("\n"), `<details><summary>${WORDS.details[language]}</summary>\n\n${table}\n\n</details>`];
}

/** `■■■□ ook getoetst (3)`. */
function side(element: ComparedElement["left"], language: Language): string {
  if (!element) return "-";
  const level = STRENGTHS.indexOf(element.strength);
  const squares = "■".repeat(level) + "□".repeat(STRENGTHS.length - 1 - level);
  const led = !element.covered && element.crosswalk.length > 0 ? WORDS.crosswalk[language] : STRENGTH_WORDS[element.strength][language];
  return `${squares} ${led}${element.items.length > 0 ? ` (${element.items.length})` : ""}`;
}
