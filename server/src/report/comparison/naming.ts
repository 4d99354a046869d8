// How a comparison names what it compares, and how much it differs.
import type { ComparedElement } from "../../coverage/compare.ts";
import type { Language } from "../../text/localized.ts";
import { partOfEntry, percentOf, type CoverageEntry } from "../coverage.ts";
import { STRENGTH_WORDS } from "../strength-words.ts";
import { visible } from "../terminal.ts";
import { bare, changesOf, type Changes, type ComparedCoverage, type ComparedEntry } from "./entries.ts";
import { WORDS } from "./words.ts";

/** The document and part that are compared; of two documents side by side the names of both. */
export function headOf({ left, right }: ComparedEntry, { isSideBySide, names }: ComparedCoverage): string {
  const entry = (right ?? left)!;
  const part = partOfEntry(entry);
  const name = isSideBySide ? `${names.left} | ${names.right}` : entry.titel === "" ? entry.document : `${entry.titel} (${bare(entry.document)})`;
  return `${name}${part === undefined ? "" : `, ${part}`}`;
}

/** The framework; both versions where they differ. */
export function kaderOf({ left, right }: ComparedEntry, { isSideBySide }: ComparedCoverage): string {
  if (left && right && left.kader !== right.kader) return `${left.kader} ${isSideBySide ? "|" : "→"} ${right.kader}`;
  return (right ?? left)!.kader;
}

/** `3 van 7 (42%)`. */
export function shareOf(entry: CoverageEntry | undefined, language: Language): string {
  if (!entry) return "-";
  const percent = percentOf(entry);
  return `${entry.covered} ${WORDS.of[language]} ${entry.total}${percent === undefined ? "" : ` (${percent}%)`}`;
}

/** How much more or less of its framework is covered, and what became weaker or stronger, in words. */
export function difference(entry: ComparedEntry, { isSideBySide }: ComparedCoverage, language: Language): string {
  if (!entry.left) return WORDS.isNew[language];
  if (!entry.right) return WORDS.gone[language];
  const points = pointsOf(entry)!;
  const share = points === 0 ? WORDS.same[language] : `${points > 0 ? "▲ +" : "▼ −"}${Math.abs(points)} ${WORDS.points[language]}`;
  const { weaker, stronger } = changesOf(entry);
  return isSideBySide ? share : [share, ...changesInWords({ lost: 0, gained: 0, weaker, stronger }, language)].join(", ");
}

/** `2 niet meer gedekt`, `1 zwakker`; nothing for what did not happen. */
export function changesInWords(changes: Changes, language: Language): string[] {
  return (["lost", "gained", "weaker", "stronger"] as const).flatMap((way) => (changes[way] === 0 ? [] : [`${changes[way]} ${WORDS[way][language].toLowerCase()}`]));
}

/** Percentage points that the right side covers more; undefined when a side is missing. */
export function pointsOf({ left, right }: ComparedEntry): number | undefined {
  return left && right && (percentOf(right) ?? 100) - (percentOf(left) ?? 100);
}

/** The label, with how strong both sides are where that differs, and crosswalks where only those lead to it. */
export function named(element: ComparedElement, { names, isSideBySide }: ComparedCoverage, language: Language): string {
  const label = visible(element.label[language]);
  const { which, left, right } = element;
  if (!isSideBySide && which === "both" && element.stronger !== 0) return `${label} (${STRENGTH_WORDS[left!.strength][language]} → ${STRENGTH_WORDS[right!.strength][language]})`;
  const led = [...(left && !left.covered && left.crosswalk.length > 0 ? [names.left] : []), ...(right && !right.covered && right.crosswalk.length > 0 ? [names.right] : [])];
  return isSideBySide && led.length > 0 ? `${label} (${visible(led.join(", "))}: ${WORDS.crosswalk[language]})` : label;
}
