// Coverage beside other coverage: two documents, or the same documents before and after a change; for a terminal and as Markdown.
import { compareCoverage, type Comparable, type ComparedElement, type Comparison } from "../coverage/compare.ts";
import { STRENGTHS } from "../coverage/strength.ts";
import { splitName } from "../frameworks/registry.ts";
import type { Language, Localized } from "../text/localized.ts";
import { coveringItems, partOfEntry, percentOf, type CoverageEntry } from "./coverage.ts";
import { plainMarkdown } from "./markdown-text.ts";
import { STRENGTH_WORDS } from "./strength-words.ts";
import type { Look } from "./stylish.ts";
import { cut, padEnd, padStart, visible, widthOf, wrap } from "./terminal.ts";

/** Coverage of one framework on both sides; a side without it is undefined. */
export interface ComparedEntry {
  readonly left: CoverageEntry | undefined;
  readonly right: CoverageEntry | undefined;
  readonly comparison: Comparison;
}

export interface ComparedCoverage {
  readonly entries: readonly ComparedEntry[];
  /** What the sides are called: two documents, or `vorige` and `nu`. */
  readonly names: { readonly left: string; readonly right: string };
  /** Whether two different documents stand side by side; otherwise it is a change of the same ones. */
  readonly isSideBySide: boolean;
}

const WORDS = {
  title: { nl: "Dekking vergeleken", en: "Coverage compared" },
  before: { nl: "eerst", en: "before" },
  after: { nl: "nu", en: "now" },
  of: { nl: "van", en: "of" },
  both: { nl: "Beide even sterk", en: "Both as strongly" },
  bothStronger: { nl: "Beide, sterker in {name}", en: "Both, more strongly in {name}" },
  onlyLeft: { nl: "Alleen {name}", en: "Only {name}" },
  neither: { nl: "Geen van beide", en: "Neither" },
  lost: { nl: "Niet meer gedekt", en: "No longer covered" },
  gained: { nl: "Erbij", en: "Newly covered" },
  weaker: { nl: "Zwakker", en: "Weaker" },
  stronger: { nl: "Sterker", en: "Stronger" },
  gaps: { nl: "Nog niet gedekt", en: "Still not covered" },
  none: { nl: "Niets veranderd.", en: "Nothing changed." },
  nothing: { nl: "Er is niets te vergelijken: geen van de documenten noemt een kader. Kies er een met --kader.", en: "There is nothing to compare: none of the documents names a framework. Choose one with --kader." },
  gone: { nl: "niet meer geteld", en: "no longer counted" },
  isNew: { nl: "nieuw", en: "new" },
  document: { nl: "document", en: "document" },
  framework: { nl: "kader", en: "framework" },
  element: { nl: "element", en: "element" },
  difference: { nl: "verschil", en: "difference" },
  same: { nl: "gelijk", en: "same" },
  crosswalk: { nl: "alleen via koppeling", en: "through a crosswalk only" },
  details: { nl: "Alle elementen", en: "All elements" },
} as const satisfies Record<string, Localized>;

/** From an element of one framework version to the same one of another: names of the frameworks in, ids out. */
export type Same = (from: string, to: string) => ReadonlyMap<string, string>;

/**
 * Pairs what is about the same document (whatever its version), part and framework; one document on each side is a pair by itself.
 * @param other stands left as what was before; beside a different document it stands right
 */
export function compareEntries(other: readonly CoverageEntry[], now: readonly CoverageEntry[], same: Same, language: Language): ComparedCoverage {
  const isOther = documentsIn(other).length === 1 && documentsIn(now).length === 1 && bare(other[0]!.document) !== bare(now[0]!.document);
  const [left, right] = isOther ? [now, other] : [other, now];
  const isOne = documentsIn(left).length === 1 && documentsIn(right).length === 1;
  const placeOf = (entry: CoverageEntry): string => JSON.stringify([isOne ? "" : nameOf(entry), partOfEntry(entry) ?? ""]);
  const rest = new Set(left);
  const pairs = right.map((entry): { left: CoverageEntry | undefined; right: CoverageEntry } => {
    const here = [...rest].filter((other) => placeOf(other) === placeOf(entry));
    const other = here.find(({ kader }) => kader === entry.kader) ?? here.find(({ kader }) => bare(kader) === bare(entry.kader) && !right.some((one) => one.kader === kader && placeOf(one) === placeOf(entry)));
    if (other) rest.delete(other);
    return { left: other, right: entry };
  });
  const all = [...pairs, ...[...rest].map((entry) => ({ left: entry, right: undefined }))];
  const titleOf = ({ titel, document }: CoverageEntry): string => (titel === "" ? document : titel);
  const names = isOther ? { left: titleOf(left[0]!), right: titleOf(right[0]!) } : { left: WORDS.before[language], right: WORDS.after[language] };
  const entries = all.map((pair) => {
    const known = pair.left && pair.right && pair.left.kader !== pair.right.kader ? same(pair.left.kader, pair.right.kader) : undefined;
    return { ...pair, comparison: compareCoverage(comparable(pair.left), comparable(pair.right), known) };
  });
  return { entries, names, isSideBySide: isOther };
}

function documentsIn(entries: readonly CoverageEntry[]): string[] {
  return [...new Set(entries.map(nameOf))];
}

function nameOf({ document, path }: CoverageEntry): string {
  return document.includes("/") || document === "" ? path : bare(document);
}

function bare(name: string): string {
  return splitName(name)[0];
}

function comparable(entry: CoverageEntry | undefined): Comparable {
  if (!entry) return { total: 0, covered: 0, elements: [] };
  return { total: entry.total, covered: entry.covered, elements: entry.elements.map(({ id, label, parent, covered, strength, direct, indirect, crosswalk }) => ({ id, label, parent, covered, strength, items: coveringItems({ direct, indirect, crosswalk }), crosswalk })) };
}

/** Elements at the top, in groups: of a change what was lost first, side by side what both have last. */
function groupsOf({ comparison, left, right }: ComparedEntry, { isSideBySide, names }: ComparedCoverage, language: Language): [title: string, elements: ComparedElement[]][] {
  if (!left || !right) return [];
  const top = comparison.elements.filter(({ parent }) => parent === undefined);
  const where = (fits: (element: ComparedElement) => boolean): ComparedElement[] => top.filter(fits);
  const groups: [string, ComparedElement[]][] = isSideBySide
    ? [
        [WORDS.neither[language], where(({ which }) => which === "neither")],
        [WORDS.onlyLeft[language].replace("{name}", () => names.left), where(({ which }) => which === "left")],
        [WORDS.onlyLeft[language].replace("{name}", () => names.right), where(({ which }) => which === "right")],
        [WORDS.bothStronger[language].replace("{name}", () => names.left), where(({ which, stronger }) => which === "both" && stronger < 0)],
        [WORDS.bothStronger[language].replace("{name}", () => names.right), where(({ which, stronger }) => which === "both" && stronger > 0)],
        [WORDS.both[language], where(({ which, stronger }) => which === "both" && stronger === 0)],
      ]
    : [
        [WORDS.lost[language], where(({ which }) => which === "left")],
        [WORDS.gained[language], where(({ which }) => which === "right")],
        [WORDS.weaker[language], where(({ which, stronger }) => which === "both" && stronger < 0)],
        [WORDS.stronger[language], where(({ which, stronger }) => which === "both" && stronger > 0)],
        [WORDS.gaps[language], where(({ which, right: now }) => which === "neither" && now !== undefined)],
      ];
  return groups.filter(([, elements]) => elements.length > 0);
}

/** Whether anything is covered more or less than before. */
function hasChanged({ comparison, left, right }: ComparedEntry): boolean {
  return !left || !right || left.total !== right.total || comparison.elements.some(({ which, stronger }) => which === "left" || which === "right" || stronger !== 0);
}

function headOf({ left, right }: ComparedEntry, { isSideBySide, names }: ComparedCoverage): string {
  const entry = (right ?? left)!;
  const part = partOfEntry(entry);
  const name = isSideBySide ? `${names.left} | ${names.right}` : entry.titel === "" ? entry.document : `${entry.titel} (${bare(entry.document)})`;
  return `${name}${part === undefined ? "" : `, ${part}`}`;
}

function kaderOf({ left, right }: ComparedEntry, { isSideBySide }: ComparedCoverage): string {
  if (left && right && left.kader !== right.kader) return `${left.kader} ${isSideBySide ? "|" : "→"} ${right.kader}`;
  return (right ?? left)!.kader;
}

function shareOf(entry: CoverageEntry | undefined, language: Language): string {
  if (!entry) return "-";
  const percent = percentOf(entry);
  return `${entry.covered} ${WORDS.of[language]} ${entry.total}${percent === undefined ? "" : ` (${percent}%)`}`;
}

/** For a terminal: per framework both shares, then the differences by name. */
export function comparisonTable(compared: ComparedCoverage, language: Language, look: Look): string {
  if (compared.entries.length === 0) return `${wrap(WORDS.nothing[language], look.width).join("\n")}\n`;
  const changed = compared.isSideBySide ? compared.entries : compared.entries.filter(hasChanged);
  if (changed.length === 0) return `${WORDS.none[language]}\n`;
  const blocks = new Map<string, string[]>();
  for (const entry of changed) {
    const head = headOf(entry, compared);
    blocks.set(head, [...(blocks.get(head) ?? []), entryBlock(entry, compared, language, look)]);
  }
  return [...blocks].map(([head, parts]) => `${look.paint.bold(cut(visible(head), look.width))}\n${parts.join("\n")}`).join("\n");
}

function entryBlock(entry: ComparedEntry, compared: ComparedCoverage, language: Language, { paint, width }: Look): string {
  const { left, right } = entry;
  const note = !left ? `  ${WORDS.isNew[language]}` : !right ? `  ${WORDS.gone[language]}` : "";
  const names = [compared.names.left, compared.names.right].map((name) => cut(visible(name), 24));
  const nameWidth = Math.max(...names.map(widthOf));
  const shares = [left, right].map((side) => shareOf(side, language));
  const shareWidth = Math.max(...shares.map(widthOf));
  const bars = [left, right].map((side) => (side ? bar(side) : ""));
  const lines = names.map((name, index) => `    ${padEnd(name, nameWidth)}  ${padStart(shares[index]!, shareWidth)}  ${bars[index]!}`);
  const groups = groupsOf(entry, compared, language).flatMap(([title, elements]) => hanging(visible(title), elements.map((element) => named(element, compared, language)).join("; "), width));
  return `  ${paint.bold(kaderOf(entry, compared))}${note}\n${lines.join("\n")}\n${groups.map((line) => `${line}\n`).join("")}`;
}

const BAR_CELLS = 14;

function bar({ covered, total }: CoverageEntry): string {
  if (total === 0) return "";
  const full = Math.floor((BAR_CELLS * covered) / total);
  return "█".repeat(full) + "░".repeat(BAR_CELLS - full);
}

function hanging(title: string, text: string, width: number): string[] {
  return [`    ${title}:`, ...wrap(text, Math.max(24, width - 6)).map((line) => `      ${line}`)];
}

/** The label, with how strong both sides are where that differs, and crosswalks where only those lead to it. */
function named(element: ComparedElement, { names, isSideBySide }: ComparedCoverage, language: Language): string {
  const label = visible(element.label[language]);
  const { which, left, right } = element;
  if (!isSideBySide && which === "both" && element.stronger !== 0) return `${label} (${STRENGTH_WORDS[left!.strength][language]} → ${STRENGTH_WORDS[right!.strength][language]})`;
  const led = [...(left && !left.covered && left.crosswalk.length > 0 ? [names.left] : []), ...(right && !right.covered && right.crosswalk.length > 0 ? [names.right] : [])];
  return isSideBySide && led.length > 0 ? `${label} (${visible(led.join(", "))}: ${WORDS.crosswalk[language]})` : label;
}

/** For a pull request, a step summary or a committee: what changed in one table, then the elements. */
export function comparisonMarkdown(compared: ComparedCoverage, language: Language): string {
  const title = `## ${WORDS.title[language]}`;
  if (compared.entries.length === 0) return `${title}\n\n${WORDS.nothing[language]}\n`;
  const shown = compared.isSideBySide ? compared.entries : compared.entries.filter(hasChanged);
  if (shown.length === 0) return `${title}\n\n${WORDS.none[language]}\n`;
  const { left, right } = compared.names;
  const head = [`| ${WORDS.document[language]} | ${WORDS.framework[language]} | ${plainMarkdown(left)} | ${plainMarkdown(right)} | ${WORDS.difference[language]} |`, "|---|---|--:|--:|--:|"];
  const rows = shown.map((entry) => `| ${plainMarkdown(headOf(entry, compared))} | ${plainMarkdown(kaderOf(entry, compared))} | ${shareOf(entry.left, language)} | ${shareOf(entry.right, language)} | ${difference(entry, language)} |`);
  const sections = shown.flatMap((entry) => section(entry, compared, language));
  return `${[title, [...head, ...rows].join("\n"), ...sections].join("\n\n")}\n`;
}

function difference({ left, right }: ComparedEntry, language: Language): string {
  if (!left) return WORDS.isNew[language];
  if (!right) return WORDS.gone[language];
  const points = (percentOf(right) ?? 100) - (percentOf(left) ?? 100);
  if (points === 0) return WORDS.same[language];
  return `${points > 0 ? "▲ +" : "▼ −"}${Math.abs(points)}%`;
}

function section(entry: ComparedEntry, compared: ComparedCoverage, language: Language): string[] {
  const groups = groupsOf(entry, compared, language);
  if (groups.length === 0) return [];
  const list = groups.map(([title, elements]) => `- **${plainMarkdown(title)}**: ${elements.map((element) => plainMarkdown(named(element, compared, language))).join("; ")}`);
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

/** The comparison as it stands in the JSON of `coverage`. */
export function comparisonJson({ entries }: ComparedCoverage): object[] {
  const sideOf = (entry: CoverageEntry | undefined): object | null => entry ? { kader: entry.kader, document: entry.document, path: entry.path, total: entry.total, covered: entry.covered } : null;
  return entries.map((entry) => {
    const part = partOfEntry((entry.right ?? entry.left)!);
    return {
      ...(part === undefined ? {} : { part }), left: sideOf(entry.left), right: sideOf(entry.right),
      elements: entry.comparison.elements.map(({ id, which, left, right }) => ({ id, which, left: left?.strength ?? null, right: right?.strength ?? null })),
    };
  });
}
