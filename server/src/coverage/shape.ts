// The T of a document or profile: how many of its items are generic and how many specific.
import type { ItemKind } from "../schema/spec.ts";
import { bereikOf } from "./bereik.ts";
import type { Scope } from "./scopes.ts";

/** What a T is drawn of: the things that someone can do. */
const T_SHAPED: ReadonlySet<ItemKind> = new Set(["werkproces", "bekwaamheid", "eindkwalificatie"]);

/** Numbers of items, not shares: the bar and the stem of the T. */
export interface Shape {
  readonly generiek: number;
  readonly specifiek: number;
}

/** Counts work processes, competences and final qualifications; those of which nothing says the bar are left out. */
export function shapeOf({ document, counts }: Scope): Shape {
  const shape = { generiek: 0, specifiek: 0 };
  for (const item of document.items) {
    if (!T_SHAPED.has(item.kind) || !counts(item)) continue;
    const bereik = bereikOf(item);
    if (bereik) shape[bereik] += 1;
  }
  return shape;
}
