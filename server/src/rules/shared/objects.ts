// Where a finding about one object of a document stands, and what the object is called.
import { innerSpan } from "../../model/read.ts";
import type { Ranged, Span } from "../../text/span.ts";
import { pairOf, type MapNode } from "../../yaml/tree.ts";

/** An object as the reader gives it. */
interface Written {
  readonly node: MapNode;
  readonly span: Span;
}

/** The name of an object as it is written, without quotes; of an object without a name its first key. */
export function nameSpan({ node, span }: Written): Span {
  for (const key of ["id", "code", "titel", "naam", "omschrijving"]) {
    const value = pairOf(node, key)?.value;
    if (value?.kind === "scalar" && value.value !== null && value.style !== "block") return innerSpan(value);
  }
  return node.pairs[0]?.key.span ?? span;
}

/** The key of an object; where it has none of `keys`, its name. */
export function keySpanIn(object: Written, ...keys: readonly string[]): Span {
  for (const key of keys) {
    const pair = pairOf(object.node, key);
    if (pair) return pair.key.span;
  }
  return nameSpan(object);
}

/** What an object is called in a message: its id, else its title. */
export function calledIn({ node }: Written): string {
  for (const key of ["id", "code", "titel", "naam"]) {
    const value = pairOf(node, key)?.value;
    if (value?.kind === "scalar" && value.value !== null) return value.text;
  }
  return "…";
}

/** Whether a text says nothing (yet). */
export function isBlank(text: Ranged<string> | undefined): boolean {
  return text === undefined || text.value.trim() === "";
}

/** Whether a list holds nothing (yet). */
export function isBare(list: readonly unknown[] | undefined): boolean {
  return list === undefined || list.length === 0;
}

/** The id behind the `#` of a reference, or the whole of a bare one. */
export function partOf(written: string): string {
  return written.slice(written.indexOf("#") + 1);
}
