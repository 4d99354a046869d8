// Items that do the same: of one kind, in one document, naming exactly the same elements of a framework.
import type { ItemKind } from "../schema/spec.ts";

/** Items that may be one too many: they cover the same, and a reader cannot tell from the tags what each adds. */
export interface Overlap {
  /** Places in `items`; two or more. */
  readonly items: readonly number[];
  /** Ids of the elements that each of them names. */
  readonly elements: readonly string[];
}

/**
 * Groups by what items name themselves, with the most elements first.
 * @param elements with the places in `items` of those that name them
 */
export function overlapsIn(items: readonly { readonly document: number; readonly kind: ItemKind }[], elements: readonly { readonly id: string; readonly direct: readonly number[] }[]): Overlap[] {
  const named = new Map<number, string[]>();
  for (const { id, direct } of elements) for (const item of direct) named.set(item, [...(named.get(item) ?? []), id]);
  const groups = new Map<string, { items: number[]; elements: string[] }>();
  for (const [place, ids] of named) {
    const { document, kind } = items[place]!;
    const key = JSON.stringify([document, kind, ids]);
    const group = groups.get(key);
    if (group) group.items.push(place);
    else groups.set(key, { items: [place], elements: ids });
  }
  return [...groups.values()].filter((group) => group.items.length > 1).sort((a, b) => b.elements.length - a.elements.length || b.items.length - a.items.length);
}
