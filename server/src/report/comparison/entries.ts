// Coverage beside other coverage: two documents, or the same documents before and after a change.
import { compareCoverage, type Comparable, type ComparedElement, type CoverageComparison } from "../../coverage/compare.ts";
import { splitName } from "../../frameworks/names.ts";
import { filled, type Language } from "../../text/localized.ts";
import { coveringItems, partOfEntry, type CoverageEntry } from "../coverage.ts";
import { WORDS } from "./words.ts";

/** Coverage of one framework on both sides; a side without it is undefined. */
export interface ComparedEntry {
  readonly left: CoverageEntry | undefined;
  readonly right: CoverageEntry | undefined;
  readonly comparison: CoverageComparison;
}

/** What `bekwaam coverage --compare` tells, in any format. */
export interface ComparedCoverage {
  readonly entries: readonly ComparedEntry[];
  /** What the sides are called: two documents, or `vorige` and `nu`. */
  readonly names: { readonly left: string; readonly right: string };
  /** Whether two different documents stand side by side; otherwise it is a change of the same ones. */
  readonly isSideBySide: boolean;
}

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
  const [lefts, rights] = [grouped(left, placeOf), grouped(right, placeOf)];
  const paired = new Set<CoverageEntry>();
  const pairs = right.map((entry): { left: CoverageEntry | undefined; right: CoverageEntry } => {
    const place = placeOf(entry);
    const here = (lefts.get(place) ?? []).filter((one) => !paired.has(one));
    const isSpoken = (kader: string): boolean => rights.get(place)!.some((one) => one.kader === kader);
    const other = here.find(({ kader }) => kader === entry.kader) ?? here.find(({ kader }) => bare(kader) === bare(entry.kader) && !isSpoken(kader));
    if (other) paired.add(other);
    return { left: other, right: entry };
  });
  const all = [...pairs, ...left.filter((entry) => !paired.has(entry)).map((entry) => ({ left: entry, right: undefined }))];
  const titleOf = ({ titel, document }: CoverageEntry): string => (titel === "" ? document : titel);
  const names = isOther ? { left: titleOf(left[0]!), right: titleOf(right[0]!) } : { left: WORDS.before[language], right: WORDS.after[language] };
  const entries = all.map((pair) => {
    const known = pair.left && pair.right && pair.left.kader !== pair.right.kader ? same(pair.left.kader, pair.right.kader) : undefined;
    return { ...pair, comparison: compareCoverage(comparable(pair.left), comparable(pair.right), known) };
  });
  return { entries, names, isSideBySide: isOther };
}

function grouped(entries: readonly CoverageEntry[], placeOf: (entry: CoverageEntry) => string): Map<string, CoverageEntry[]> {
  const groups = new Map<string, CoverageEntry[]>();
  for (const entry of entries) {
    const place = placeOf(entry);
    const group = groups.get(place);
    if (group) group.push(entry);
    else groups.set(place, [entry]);
  }
  return groups;
}

function documentsIn(entries: readonly CoverageEntry[]): string[] {
  return [...new Set(entries.map(nameOf))];
}

function nameOf({ document, path }: CoverageEntry): string {
  return document.includes("/") || document === "" ? path : bare(document);
}

/** The id of a document or framework, without its version. */
export function bare(name: string): string {
  return splitName(name)[0];
}

function comparable(entry: CoverageEntry | undefined): Comparable {
  if (!entry) return { total: 0, covered: 0, elements: [] };
  return { total: entry.total, covered: entry.covered, elements: entry.elements.map(({ id, label, parent, covered, strength, direct, indirect, crosswalk }) => ({ id, label, parent, covered, strength, items: coveringItems({ direct, indirect, crosswalk }), crosswalk })) };
}

/** Elements that a comparison tells of together. */
export interface Group {
  readonly title: string;
  /** What it means: less than before, more than before, missing still, or neither. */
  readonly tone: "less" | "more" | "gap" | "plain";
  readonly elements: readonly ComparedElement[];
}

/** Elements at the top, in groups: of a change what was lost first, side by side what both have last. */
export function groupsOf({ comparison, left, right }: ComparedEntry, { isSideBySide, names }: ComparedCoverage, language: Language): Group[] {
  if (!left || !right) return [];
  const top = comparison.elements.filter(({ parent }) => parent === undefined);
  const group = (title: string, tone: Group["tone"], fits: (element: ComparedElement) => boolean): Group => ({ title, tone, elements: top.filter(fits) });
  const groups = isSideBySide
    ? [
        group(WORDS.neither[language], "gap", ({ which }) => which === "neither"),
        group(filled(WORDS.onlyIn, language, { name: names.left }), "plain", ({ which }) => which === "left"),
        group(filled(WORDS.onlyIn, language, { name: names.right }), "plain", ({ which }) => which === "right"),
        group(filled(WORDS.bothStronger, language, { name: names.left }), "plain", ({ which, stronger }) => which === "both" && stronger < 0),
        group(filled(WORDS.bothStronger, language, { name: names.right }), "plain", ({ which, stronger }) => which === "both" && stronger > 0),
        group(WORDS.both[language], "plain", ({ which, stronger }) => which === "both" && stronger === 0),
      ]
    : [
        group(WORDS.lost[language], "less", ({ which }) => which === "left"),
        group(WORDS.gained[language], "more", ({ which }) => which === "right"),
        group(WORDS.weaker[language], "less", ({ which, stronger }) => which === "both" && stronger < 0),
        group(WORDS.stronger[language], "more", ({ which, stronger }) => which === "both" && stronger > 0),
        group(WORDS.gaps[language], "gap", ({ which, right: now }) => which === "neither" && now !== undefined),
      ];
  return groups.filter(({ elements }) => elements.length > 0);
}

/** How many elements at the top changed, and in which way. */
export interface Changes {
  readonly lost: number;
  readonly gained: number;
  readonly weaker: number;
  readonly stronger: number;
}

/** Of an entry that both sides have; one that came or went says so itself. */
export function changesOf({ comparison, left, right }: ComparedEntry): Changes {
  const top = left && right ? comparison.elements.filter(({ parent }) => parent === undefined) : [];
  const count = (fits: (element: ComparedElement) => boolean): number => top.filter(fits).length;
  return {
    lost: count(({ which }) => which === "left"), gained: count(({ which }) => which === "right"),
    weaker: count(({ which, stronger }) => which === "both" && stronger < 0), stronger: count(({ which, stronger }) => which === "both" && stronger > 0),
  };
}

/** What there is to tell: of a change only what changed, losses first. */
export function shownEntries({ entries, isSideBySide }: ComparedCoverage): readonly ComparedEntry[] {
  if (isSideBySide) return entries;
  const weights = new Map(entries.filter(hasChanged).map((entry) => [entry, weightOf(entry)]));
  return [...weights.keys()].sort((a, b) => weights.get(a)! - weights.get(b)!);
}

/** Lower for what a reader must see first. */
function weightOf(entry: ComparedEntry): number {
  const { lost, weaker } = changesOf(entry);
  return lost > 0 ? 0 : !entry.right ? 1 : weaker > 0 ? 2 : 3;
}

/** Whether anything is covered more or less than before. */
function hasChanged({ comparison, left, right }: ComparedEntry): boolean {
  return !left || !right || left.total !== right.total || comparison.elements.some(({ which, stronger }) => which === "left" || which === "right" || stronger !== 0);
}
