// What a change can have made wrong in the form of a document that was right before it.
import { toData, type MapNode, type YamlNode } from "../yaml/tree.ts";

/**
 * `now` as data for a validator, without the list items that `before` holds as well. The schemas look at each item of a list by itself:
 * where `before` is valid, `now` is valid exactly when this is.
 */
export function changedData(before: YamlNode | undefined, now: YamlNode | undefined): unknown {
  if (now?.kind === "map" && before?.kind === "map" && haveSameKeys(before, now)) return changedMap(before, now);
  if (now?.kind !== "seq" || before?.kind !== "seq" || before.items.length !== now.items.length) return toData(now);
  const changed: unknown[] = [];
  now.items.forEach((item, index) => {
    if (!isSame(before.items[index], item)) changed.push(changedData(before.items[index], item));
  });
  return changed;
}

function changedMap(before: MapNode, now: MapNode): Record<string, unknown> {
  const data: Record<string, unknown> = Object.create(null);
  now.pairs.forEach(({ key, value }, index) => {
    // Of two equal keys the first counts.
    if (!(key.text in data)) data[key.text] = changedData(before.pairs[index]!.value, value);
  });
  return data;
}

function haveSameKeys(a: MapNode, b: MapNode): boolean {
  return a.pairs.length === b.pairs.length && a.pairs.every(({ key }, index) => key.text === b.pairs[index]!.key.text);
}

/** Whether two trees are the same data; what was only moved mostly has the very same strings, so that this is quick. */
function isSame(a: YamlNode | undefined, b: YamlNode | undefined): boolean {
  if (a === b) return true;
  if (a === undefined || b === undefined) return false;
  if (a.kind === "scalar") return b.kind === "scalar" && a.value === b.value;
  if (a.kind === "seq") return b.kind === "seq" && a.items.length === b.items.length && a.items.every((item, index) => isSame(item, b.items[index]));
  return b.kind === "map" && haveSameKeys(a, b) && a.pairs.every(({ value }, index) => isSame(value, b.pairs[index]!.value));
}
