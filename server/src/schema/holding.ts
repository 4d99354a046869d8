// Which parts of the format hold something, so that whoever looks for it in a document need not go through the rest.
import { unfold, type Spec } from "./spec.ts";

/**
 * Tells of a part of the format whether what `isWanted` stands in it, at whatever depth; each part is looked at once.
 * @param isWanted asked about each part with the key that it stands under, empty when that is not known
 */
export function holding(isWanted: (spec: ReturnType<typeof unfold>, key: string) => boolean): (spec: Spec, key?: string) => boolean {
  const known = new WeakMap<Spec, boolean>();
  const holds = (folded: Spec, key = ""): boolean => {
    const spec = unfold(folded);
    if (isWanted(spec, key)) return true;
    const before = known.get(folded);
    if (before !== undefined) return before;
    // Of a table within itself this is taken to be so: looking for nothing costs little.
    known.set(folded, true);
    const found = spec.type === "list" || spec.type === "map" ? holds(spec.of) : spec.type === "object" && Object.entries(spec.keys).some(([inner, value]) => holds(value, inner));
    known.set(folded, found);
    return found;
  };
  return holds;
}
