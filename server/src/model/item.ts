// Items and references: what documents define and what they point to, the same for every kind.
import type { ItemKind, RefersTo } from "../schema/spec.ts";
import type { Ranged, Span } from "../text/span.ts";
import type { MapNode } from "../yaml/tree.ts";

/** A role or framework element that an item names; `profiel` when it holds for one profile only. */
export interface Tag extends Ranged<string> {
  readonly profiel: string | undefined;
}

/** Something with an id that others can refer to: a werkproces, a bekwaamheid, an element. */
export interface Item {
  readonly kind: ItemKind;
  /** Id or code as written; an empty string while it is not typed yet. */
  readonly id: string;
  /** Where the id stands; of an item without id its first key. */
  readonly idSpan: Span;
  readonly titel: Ranged<string> | undefined;
  readonly node: MapNode;
  readonly span: Span;
  readonly parent: Item | undefined;
  readonly rollen: readonly Tag[];
  readonly dekt: readonly Tag[];
  readonly uit: readonly Tag[];
  /** As written on the item itself; see `bereikOf` in coverage for what holds when it is absent. */
  readonly bereik: Ranged<string> | undefined;
  readonly niveau: Ranged<string> | undefined;
  readonly fase: Ranged<string> | undefined;
}

/** One place where a document points at something. */
export interface Reference {
  readonly refersTo: RefersTo;
  readonly value: string;
  readonly span: Span;
  /** The key it stands under: `rollen`, `dekt`, `vakkennis`, `kaders`. */
  readonly key: string;
  /** Which kinds of item an `item` reference may point to. */
  readonly targets: readonly ItemKind[] | undefined;
  /** The version that a key beside it names, as in `{ document: bp.x, versie: "2025" }`. */
  readonly versie?: Ranged<string> | undefined;
  readonly item: Item | undefined;
  readonly profiel: string | undefined;
}

/** The item itself and the items around it, innermost first. */
export function* withAncestors(item: Item): Generator<Item> {
  for (let current: Item | undefined = item; current; current = current.parent) yield current;
}

/** The nearest item of `kind` around `item`, or `item` itself. */
export function enclosing(item: Item | undefined, kind: ItemKind): Item | undefined {
  let current = item;
  while (current && current.kind !== kind) current = current.parent;
  return current;
}
