// Items that have the id of an earlier one.
import type { KnownDocument } from "../../model/document.ts";
import type { Item } from "../../model/item.ts";
import { slugOf } from "../../text/slug.ts";
import type { ProposedFix } from "../../text/problem.ts";
import { replaceWith } from "./fixes.ts";

/** How many numbers that are taken are passed over. */
const MOST = 1000;

/** A longer id is no name. */
const LONGEST = 40;

/** Fixes that give an item an id of its own: the next number, `ek-4`, or what it is called. References go on meaning the first. */
export function ownId(document: KnownDocument, item: Item): ProposedFix[] {
  const { itemsById } = document;
  const [, start, number] = /^(.*?)(\d{1,6})$/.exec(item.id) ?? [];
  if (number !== undefined) {
    const next = Array.from({ length: MOST }, (_, index) => `${start}${Number(number) + index + 1}`).find((id) => !itemsById.has(id));
    return next === undefined ? [] : replaceWith(document, item.idSpan, [next]);
  }
  const called = slugOf(item.titel?.value ?? "", "");
  return called === "" || called.length > LONGEST || itemsById.has(called) ? [] : replaceWith(document, item.idSpan, [called]);
}

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
