// The ladder of education levels, and which rungs a document stands on.
import type { Document } from "../../model/document.ts";

/** Levels of initial education from low to high; equal numbers stand side by side. */
const RUNGS: ReadonlyMap<string, number> = new Map([
  ["mbo-1", 1], ["mbo-2", 2], ["mbo-3", 3], ["mbo-4", 4], ["ad", 5], ["hbo-bachelor", 6], ["wo-bachelor", 6], ["hbo-master", 7], ["wo-master", 7],
]);

/** The levels that a document is at: its own, or those of its profiles. */
export function levelsOf(document: Document): string[] {
  const own = document.header?.niveau?.value;
  if (own !== undefined) return [own];
  return document.items.flatMap((item) => (item.kind === "profiel" && item.niveau ? [item.niveau.value] : []));
}

/** The rungs of `levels`; empty when one of them comes after initial education or is not known, so that nothing can be said. */
export function rungsOf(levels: readonly string[]): number[] {
  const rungs = levels.map((level) => RUNGS.get(level));
  return rungs.includes(undefined) ? [] : (rungs as number[]);
}

/** Whether a document is for people who have finished initial education. */
export function isPostInitial(document: Document): boolean {
  const niveau = document.header?.niveau?.value;
  return niveau === "post-initieel" || niveau === "bij-en-nascholing";
}
