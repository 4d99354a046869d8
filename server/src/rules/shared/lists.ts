// References that stand together in one list.
import type { Document } from "../../model/document.ts";
import type { Item, Reference } from "../../model/item.ts";
import { forLatest } from "../../project/latest.ts";
import type { RefersTo } from "../../schema/spec.ts";

/** The references of one kind that one item gives under one key, for one profile or for all; in the order of the text. */
export function listsOf(document: Document, refersTo: readonly RefersTo[]): Lists {
  const known = listsIn(document);
  const name = refersTo.join(" ");
  const lists = known.get(name) ?? gather(document, refersTo);
  known.set(name, lists);
  return lists;
}

type Lists = readonly (readonly Reference[])[];

const listsIn = forLatest((_document: Document) => new Map<string, Lists>());

function gather(document: Document, refersTo: readonly RefersTo[]): Lists {
  const perItem = new Map<Item | undefined, Map<string, Reference[]>>();
  for (const reference of document.references) {
    if (!refersTo.includes(reference.refersTo)) continue;
    const lists = perItem.get(reference.item) ?? new Map<string, Reference[]>();
    perItem.set(reference.item, lists);
    const name = `${reference.key} ${reference.profiel ?? ""}`;
    const list = lists.get(name);
    if (list) list.push(reference);
    else lists.set(name, [reference]);
  }
  return [...perItem.values()].flatMap((lists) => [...lists.values()]);
}

/** Whether two references are one text that the file uses twice through a YAML alias. */
export function isSamePlace(a: Reference, b: Reference): boolean {
  return a.span.start === b.span.start;
}
