// What changed between two versions of a document, item by item.
import type { Document } from "../model/document.ts";
import type { Item } from "../model/item.ts";
import { Contents, withProfiles, type Content, type Values } from "./content.ts";
import { matchItems } from "./match.ts";

/** Kinds of change; one item may have been moved, renamed, reworded and retagged at once. */
const CHANGE_KINDS = ["added", "dropped", "moved", "renamed", "reworded", "retagged"] as const;
/** What may have become of an item; the words for it are in report/diff.ts. */
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** Values that one key lost and got; a text that was reworded is one of each. */
export interface ValueChange {
  readonly key: string;
  readonly dropped: readonly string[];
  readonly added: readonly string[];
}

/** An item that is not the same in both versions, with what it lost and got. Of what is new or gone, the item itself says it all. */
export interface ItemChange {
  /** In the order of `CHANGE_KINDS`; never empty. */
  readonly kinds: readonly ChangeKind[];
  /** Absent of what was added. */
  readonly old: Item | undefined;
  /** Absent of what was dropped. */
  readonly new: Item | undefined;
  /** Empty for what was added or dropped. */
  readonly texts: readonly ValueChange[];
  /** What it points to; empty for what was added or dropped. */
  readonly tags: readonly ValueChange[];
}

/** What `bekwaam diff` tells, and what the editor says of a source that has a newer version. */
export interface Comparison {
  /** In the order of the new text; what was dropped stands where it stood, behind what is left of what came before it. */
  readonly items: readonly ItemChange[];
  /** Of the document itself, outside its items. */
  readonly texts: readonly ValueChange[];
  readonly tags: readonly ValueChange[];
  /** Items that are the same in both. */
  readonly same: number;
}

/** Never throws; of texts that cannot be read there is nothing to compare. */
export function compareDocuments(old: Document, now: Document): Comparison {
  const [before, after] = [new Contents(old), new Contents(now)];
  const pairs = matchItems(old.items, now.items, (item) => before.of(item), (item) => after.of(item));
  const newOf = new Map(pairs.map((pair) => [pair.old, pair.new]));
  const oldOf = new Map(pairs.map((pair) => [pair.new, pair.old]));
  const moved = movedItems(now.items, old.items, oldOf);
  const renames = new Map(pairs.filter((pair) => pair.old.id !== pair.new.id).map((pair) => [pair.old.id, pair.new.id]));
  const ids = new Set(now.items.map(({ id }) => id));
  const changes = now.items.flatMap((item) => changeOf(oldOf.get(item), item, before, after, moved, { renames, ids }) ?? []);
  const items = withDropped(changes, old.items.filter((item) => !newOf.has(item)), old.items, newOf);
  const [was, is] = [before.of(undefined), after.of(undefined)];
  return { items, texts: valueChanges(was.texts, is.texts), tags: valueChanges(followedTags(was, is, { renames, ids }), is.tags), same: now.items.length - changes.length };
}

/** The change of the item `id` of the old version; undefined when it is the same, or was never there. */
export function changeOfItem({ items }: Comparison, item: Item): ItemChange | undefined {
  return items.find((change) => change.old === item);
}

/** How many changes there are of each kind. */
export function countChanges({ items }: Comparison): Readonly<Record<ChangeKind, number>> {
  const counts = { added: 0, dropped: 0, moved: 0, renamed: 0, reworded: 0, retagged: 0 };
  for (const { kinds } of items) for (const kind of kinds) counts[kind] += 1;
  return counts;
}

function changeOf(old: Item | undefined, item: Item, before: Contents, after: Contents, moved: ReadonlySet<Item>, names: Names): ItemChange | undefined {
  if (!old) return { kinds: ["added"], old: undefined, new: item, texts: [], tags: [] };
  const [was, is] = [before.of(old), after.of(item)];
  const texts = valueChanges(withProfiles(was.texts, names.renames), is.texts);
  const tags = valueChanges(followedTags(was, is, names), is.tags);
  const kinds: ChangeKind[] = [
    ...(moved.has(item) ? ["moved" as const] : []),
    ...(old.id !== item.id ? ["renamed" as const] : []),
    ...(texts.length > 0 ? ["reworded" as const] : []),
    ...(tags.length > 0 ? ["retagged" as const] : []),
  ];
  return kinds.length === 0 ? undefined : { kinds, old, new: item, texts, tags };
}

/** What items are called now. */
interface Names {
  /** From their old ids to the new ones. */
  readonly renames: ReadonlyMap<string, string>;
  readonly ids: ReadonlySet<string>;
}

/** A reference within the document that only followed a new id was not changed, and neither was one that still has an id that nothing has. */
function followedTags({ tags }: Content, now: Content, { renames, ids }: Names): Values {
  if (renames.size === 0) return tags;
  return new Map([...withProfiles(tags, renames)].map(([key, values]) => {
    const left = new Set(now.tags.get(key)?.filter((value) => !ids.has(value)));
    return [key, FOLLOWING.has(key) ? values : values.map((value) => (left.has(value) ? value : (renames.get(value) ?? value)))];
  }));
}

/** What these name lies in other documents. */
const FOLLOWING: ReadonlySet<string> = new Set(["rollen", "dekt", "kaders"]);

function valueChanges(old: Values, now: Values): ValueChange[] {
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((key) => {
    const [was, is] = [old.get(key) ?? [], now.get(key) ?? []];
    const dropped = without(was, is);
    const added = without(is, was);
    return dropped.length + added.length === 0 ? [] : [{ key, dropped, added }];
  });
}

/** `values` without those in `others`, each as often as it is there. */
function without(values: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const other of others) left.set(other, (left.get(other) ?? 0) + 1);
  return values.filter((value) => {
    const count = left.get(value) ?? 0;
    left.set(value, count - 1);
    return count <= 0;
  });
}

/** Items with another parent, and the fewest that explain a new order among those that stayed together. */
function movedItems(now: readonly Item[], old: readonly Item[], oldOf: ReadonlyMap<Item, Item>): Set<Item> {
  const moved = new Set<Item>();
  const places = new Map(old.map((item, index) => [item, index]));
  const siblings = new Map<Item | undefined, Item[]>();
  for (const item of now) {
    const was = oldOf.get(item);
    if (!was) continue;
    const parent = item.parent && oldOf.get(item.parent);
    // What stood in something that is new was put there.
    if (was.parent !== parent || (item.parent && !parent)) moved.add(item);
    else siblings.set(item.parent, [...(siblings.get(item.parent) ?? []), item]);
  }
  for (const group of siblings.values()) {
    const kept = increasing(group.map((item) => places.get(oldOf.get(item)!)!));
    for (const [index, item] of group.entries()) if (!kept.has(index)) moved.add(item);
  }
  return moved;
}

/** Indexes of a longest increasing run within `values`, not necessarily side by side. */
function increasing(values: readonly number[]): Set<number> {
  const ends: number[] = [];
  const before: number[] = [];
  for (const [index, value] of values.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (values[ends[middle]!]! < value) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? ends[low - 1]! : -1;
    ends[low] = index;
  }
  const kept = new Set<number>();
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at]!) kept.add(at);
  return kept;
}

function withDropped(changes: readonly ItemChange[], dropped: readonly Item[], old: readonly Item[], newOf: ReadonlyMap<Item, Item>): ItemChange[] {
  const gone = new Set(dropped);
  const after = new Map<Item | undefined, ItemChange[]>();
  let last: Item | undefined;
  for (const item of old) {
    if (gone.has(item)) after.set(last, [...(after.get(last) ?? []), { kinds: ["dropped"], old: item, new: undefined, texts: [], tags: [] }]);
    else last = newOf.get(item);
  }
  const starts = (change: ItemChange): number => change.new?.span.start ?? 0;
  const placed: { at: number; rank: number; change: ItemChange }[] = changes.map((change) => ({ at: starts(change), rank: 0, change }));
  for (const [item, list] of after) for (const [index, change] of list.entries()) placed.push({ at: item?.span.start ?? -1, rank: index + 1, change });
  return placed.sort((a, b) => a.at - b.at || a.rank - b.rank).map(({ change }) => change);
}
