// The place of an item in the T: what it says itself, else what its place in the document implies (ZIN-2016 §4.1).
import type { Item } from "../model/item.ts";

/** The bar of the T: what all share, or what one branch has of its own. */
export type Bereik = "generiek" | "specifiek";

/**
 * `bereik` of `item`: as written on it or on an item around it; in a qualification file the common part is
 * generic and a profile specific. Undefined when nothing says it.
 */
export function bereikOf(item: Item): Bereik | undefined {
  for (let current: Item | undefined = item; current; current = current.parent) {
    const written = current.bereik?.value;
    if (written === "generiek" || written === "specifiek") return written;
    if (current.kind === "basisdeel") return "generiek";
    if (current.kind === "profiel") return "specifiek";
  }
  return undefined;
}
