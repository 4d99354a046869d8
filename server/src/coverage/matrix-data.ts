// What a matrix of coverage is, as small as it can be sent: no items, only how many there are. Nothing here looks at documents.
import type { Range } from "../text/lines.ts";

/** What the columns are. */
export type MatrixColumns = "document" | "profiel" | "eenheid" | "item";

/** A row, in the order of the framework and in one language. */
export interface MatrixElement {
  readonly id: string;
  readonly label: string;
  /** Place of the element around it; -1 at the top. */
  readonly parent: number;
  /** Zero at the top. */
  readonly depth: number;
}

/** A document, a part of one, or an item, and where to go for it. */
export interface MatrixColumn {
  /** The code or id, as people know it. */
  readonly name: string;
  readonly title: string;
  /** Title of the document that it stands in; absent for a whole document. */
  readonly document?: string;
  readonly uri: string;
  /** Where it is named, zero-based UTF-16; absent for a whole document. */
  readonly range?: Range;
  /** Kind of document or item, in the words of the format. */
  readonly kind: string;
  readonly niveau?: string;
  /** Of an item: its bar of the T. */
  readonly bereik?: string;
}

/**
 * The numbers of a cell: the element; items that cover it, per bar of the T (generic, specific, not said); how many of
 * those name the element itself; items that only a crosswalk leads here; per bar how many are assessed.
 */
export const PART = { element: 0, generic: 1, specific: 2, unsaid: 3, direct: 4, crosswalk: 5, assessedGeneric: 6, assessedSpecific: 7, assessedUnsaid: 8 } as const;
/** How many numbers a cell has: as many as `PART` names. */
export const CELL_WIDTH = 9;

/** Where each cell begins in the numbers of a column. */
export function* startsIn(numbers: readonly number[]): Generator<number> {
  for (let at = 0; at + CELL_WIDTH <= numbers.length; at += CELL_WIDTH) yield at;
}

/** Items in the cell that begins at `at`. */
export function itemsAt(numbers: readonly number[], at: number): number {
  return numbers[at + PART.generic]! + numbers[at + PART.specific]! + numbers[at + PART.unsaid]!;
}

/** How many of the items in the cell that begins at `at` an assessment reaches. */
export function assessedAt(numbers: readonly number[], at: number): number {
  return numbers[at + PART.assessedGeneric]! + numbers[at + PART.assessedSpecific]! + numbers[at + PART.assessedUnsaid]!;
}

/** A name for a column that stays the same in the next answer. */
export function keyOf({ uri, name, range, document }: MatrixColumn, columns: MatrixColumns): string {
  if (columns === "item") return placeKey(uri, range!);
  return document === undefined ? uri : `${uri}#${name}`;
}

/** Keys of the columns that a place in a document belongs to. @param parts ids of profiles or units around it @param named where the item at the place is named */
export function columnsAt(uri: string, parts: readonly string[], named: Range | undefined): string[] {
  return [uri, ...parts.map((part) => `${uri}#${part}`), ...(named ? [placeKey(uri, named)] : [])];
}

function placeKey(uri: string, { start }: Range): string {
  return `${uri}:${start.line}:${start.character}`;
}
