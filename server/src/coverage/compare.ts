// Two coverages of one framework side by side: what both cover, what one of them only, and which is stronger.
import type { Localized } from "../text/localized.ts";
import { compareStrength, type Strength } from "./strength.ts";

/** What a comparison needs to know of one side. */
export interface Comparable {
  /** Elements at the top. */
  readonly total: number;
  readonly covered: number;
  readonly elements: readonly ComparableElement[];
}

/** An element with what covers it on one side. Names are those that people see, because one side may be the JSON of an earlier count. */
export interface ComparableElement {
  readonly id: string;
  readonly label: Localized;
  /** Id of the element around it; undefined at the top. */
  readonly parent: string | undefined;
  readonly covered: boolean;
  readonly strength: Strength;
  /** Names of the items that cover it. */
  readonly items: readonly string[];
  /** Names of items that only a crosswalk leads here. */
  readonly crosswalk: readonly string[];
}

/** Which side covers the element; being led to it by a crosswalk is not covering. */
export type Which = "both" | "left" | "right" | "neither";

/** A pair of the same element, named as the right side names it; the left side only where the right has none. */
export interface ComparedElement {
  readonly id: string;
  readonly label: Localized;
  readonly parent: string | undefined;
  /** Undefined on the side whose framework has no such element. */
  readonly left: ComparableElement | undefined;
  readonly right: ComparableElement | undefined;
  readonly which: Which;
  /** Above zero when the right side is the stronger one, below zero when the left side is. */
  readonly stronger: number;
}

/** Coverage of one framework, or of two versions of it, on two sides: two documents, or one document then (left) and now (right). */
export interface CoverageComparison {
  readonly left: Comparable;
  readonly right: Comparable;
  /** In the order of the right side; elements that only the left side has come last. */
  readonly elements: readonly ComparedElement[];
}

/**
 * Elements are the same when `same` says so, from the left to the right, or else when their ids are.
 * @param same for two versions of a framework that call one thing by different names
 */
export function compareCoverage(left: Comparable, right: Comparable, same: ReadonlyMap<string, string> = new Map()): CoverageComparison {
  const lefts = new Map(left.elements.map((element) => [same.get(element.id) ?? element.id, element]));
  const rights = new Set(right.elements.map(({ id }) => id));
  const elements = [
    ...right.elements.map((element) => compared(lefts.get(element.id), element)),
    ...[...lefts].filter(([id]) => !rights.has(id)).map(([, element]) => compared(element, undefined)),
  ];
  return { left, right, elements };
}

function compared(left: ComparableElement | undefined, right: ComparableElement | undefined): ComparedElement {
  const { id, label, parent } = (right ?? left)!;
  const which = left?.covered ? (right?.covered ? "both" : "left") : right?.covered ? "right" : "neither";
  return { id, label, parent, left, right, which, stronger: compareStrength(right?.strength ?? "none", left?.strength ?? "none") };
}
