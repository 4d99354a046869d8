// Items that have the id of an earlier one.
import type { Item } from "../../model/item.ts";

/** Each item whose id an earlier item has, with the first of them; an item used twice through an alias is one item. */
export function secondsOf(items: readonly Item[]): { item: Item; first: Item }[] {
  const first = new Map<string, Item>();
  return items.flatMap((item) => {
    if (item.id === "") return [];
    const known = first.get(item.id);
    if (!known) first.set(item.id, item);
    return known && known.idSpan.start !== item.idSpan.start ? [{ item, first: known }] : [];
  });
}
