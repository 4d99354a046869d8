// Which item of one version is which item of another: by id, and where ids were changed by what the items say.
import type { Item } from "../model/item.ts";
import type { Content } from "./content.ts";

/** An item that is taken for the same in both versions. */
export interface Pairing {
  readonly old: Item;
  readonly new: Item;
}

type ContentOf = (item: Item) => Content;

/** Comparing everything with everything would take too long beyond this many pairs. */
const MOST_COMPARED = 100_000;
/** Two texts that have this share of their words in common are taken for one that was reworded. */
const ALIKE = 0.6;
/** Below this an equal code says little: codes shift when something is put in between. */
const RELATED = 0.3;

/**
 * Pairs items of the same kind, each at most once. First those with the same id that say the same; then those that say
 * exactly the same under another id; then the same id with words in common; then texts that are alike, the most alike first;
 * and last what only has its id in common.
 */
export function matchItems(old: readonly Item[], now: readonly Item[], oldContent: ContentOf, newContent: ContentOf): Pairing[] {
  const [left, right] = [new Side(old, oldContent), new Side(now, newContent)];
  const pairs: Pairing[] = [];
  const pair = (a: Item, b: Item): void => {
    pairs.push({ old: a, new: b });
    left.take(a);
    right.take(b);
  };
  const byId = (fits: (a: Item, b: Item) => boolean): void => {
    for (const a of left.open()) {
      const b = right.withId(a).find((candidate) => fits(a, candidate));
      if (b) pair(a, b);
    }
  };
  const similarity = (a: Item, b: Item): number => sharedWords(left.words(a), right.words(b));
  byId((a, b) => left.said(a) === right.said(b));
  for (const a of left.open()) {
    const same = left.said(a) === "" ? [] : right.saying(a, left.said(a));
    if (same.length === 1 && left.saying(a, left.said(a)).length === 1) pair(a, same[0]!);
  }
  byId((a, b) => left.words(a).size === 0 || right.words(b).size === 0 || similarity(a, b) >= RELATED);
  for (const [a, b] of alike(left.open(), right.open(), similarity)) if (left.isOpen(a) && right.isOpen(b)) pair(a, b);
  byId(() => true);
  return pairs;
}

function alike(old: readonly Item[], now: readonly Item[], similarity: (a: Item, b: Item) => number): [Item, Item][] {
  if (old.length * now.length > MOST_COMPARED) return [];
  const found: { a: Item; b: Item; score: number }[] = [];
  for (const a of old) {
    for (const b of now) {
      if (a.kind !== b.kind) continue;
      const score = similarity(a, b);
      if (score >= ALIKE) found.push({ a, b, score });
    }
  }
  return found.sort((x, y) => y.score - x.score).map(({ a, b }) => [a, b]);
}

/** One version, with what has no counterpart yet. */
class Side {
  readonly #items: readonly Item[];
  readonly #open: Set<Item>;
  readonly #content: ContentOf;
  readonly #byId = new Map<string, Item[]>();
  readonly #bySaid = new Map<string, Item[]>();
  readonly #words = new Map<Item, ReadonlySet<string>>();
  readonly #said = new Map<Item, string>();

  constructor(items: readonly Item[], content: ContentOf) {
    this.#items = items;
    this.#open = new Set(items);
    this.#content = content;
    for (const item of items) {
      push(this.#byId, `${item.kind} ${item.id}`, item);
      push(this.#bySaid, `${item.kind} ${this.said(item)}`, item);
    }
  }

  open(): Item[] {
    return this.#items.filter((item) => this.#open.has(item));
  }

  isOpen(item: Item): boolean {
    return this.#open.has(item);
  }

  take(item: Item): void {
    this.#open.delete(item);
  }

  withId({ kind, id }: Item): Item[] {
    return id === "" ? [] : (this.#byId.get(`${kind} ${id}`) ?? []).filter((item) => this.#open.has(item));
  }

  saying({ kind }: Item, said: string): Item[] {
    return (this.#bySaid.get(`${kind} ${said}`) ?? []).filter((item) => this.#open.has(item));
  }

  /** All texts as one. */
  said(item: Item): string {
    let said = this.#said.get(item);
    if (said === undefined) {
      said = [...this.#content(item).texts.values()].flat().join("\n").toLowerCase();
      this.#said.set(item, said);
    }
    return said;
  }

  words(item: Item): ReadonlySet<string> {
    let words = this.#words.get(item);
    if (!words) {
      words = new Set(this.said(item).split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2));
      this.#words.set(item, words);
    }
    return words;
  }
}

/** Share of words in common (Dice), in [0, 1]. */
function sharedWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return (2 * shared) / (a.size + b.size);
}

function push(index: Map<string, Item[]>, key: string, item: Item): void {
  const known = index.get(key);
  if (known) known.push(item);
  else index.set(key, [item]);
}
