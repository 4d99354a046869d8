// Where a finding about one object of a document stands, and what the object is called.
import { innerSpan } from "../../model/read.ts";
import type { Localized } from "../../text/localized.ts";
import type { Ranged, Span } from "../../text/span.ts";
import { pairOf, type MapNode } from "../../yaml/tree.ts";
import { quotable } from "./texts.ts";

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

/** What an object is called in a message: its id, else its title, else the first words of what it says. */
export function calledIn({ node }: Written): string | Localized {
  for (const key of ["id", "code", "titel", "naam", "omschrijving", "tekst", "wat", "situatie", "vorm"]) {
    const value = pairOf(node, key)?.value;
    if (value?.kind === "scalar" && value.value !== null && value.text.trim() !== "") return quotable(value.text);
  }
  return { nl: "(zonder naam)", en: "(without a name)" };
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
