// Where a finding about the document as a whole stands.
import { splitName } from "../../frameworks/names.ts";
import type { Document, KnownDocument } from "../../model/document.ts";
import type { Span } from "../../text/span.ts";
import { pairOf } from "../../yaml/tree.ts";

/** The value in which the document names its ordering; else its entry in `kaders`. */
export function orderingSpan(document: Document, kader: string): Span | undefined {
  return document.header?.gemeenschappelijkKader?.ordening?.span ?? kaderSpan(document, splitName(kader)[0]);
}

/** The entry of framework `id` in `kaders`. */
export function kaderSpan(document: Document, id: string): Span | undefined {
  return document.header?.kaders?.find((kader) => splitName(kader.value)[0] === id)?.span;
}

/** The first of `keys` that the document has at the top level; else its first key. */
export function keySpan(document: KnownDocument, ...keys: readonly string[]): Span | undefined {
  for (const key of keys) {
    const pair = pairOf(document.root, key);
    if (pair) return pair.key.span;
  }
  return document.root?.pairs[0]?.key.span;
}

/** Texts that start with these characters name a place on a disk or the web, not a document. */
const PLACES = [/^[a-z][a-z0-9+.-]*:\/\//i, /^[a-z]:[\\/]/i, /^[~/\\]/, /(^|[\\/])\.\.?([\\/]|$)/, /\.ya?ml(#|$)/i];

/** What one of these must have; nearly no reference has it. */
const MAY_BE_PLACE = /[\\/~]|^\.\.?$|\.ya?ml/i;

/** Whether a reference is written as a path or web address. */
export function isPath(written: string): boolean {
  return MAY_BE_PLACE.test(written) && PLACES.some((pattern) => pattern.test(written));
}

/** Whether what stands behind the key at `span` is told to be of the wrong kind (schema/type): then the key stands in the wrong place too. */
export function hasWrongValue({ problems }: Document, span: Span): boolean {
  return problems.some(({ code, span: wrong }) => code === "schema/type" && wrong.start === span.start && span.end === wrong.end);
}

/** Whether the form of what stands at `span` is told as wrong (schema/form): it is then not looked up as well. */
export function hasWrongForm({ problems }: Document, span: Span): boolean {
  return problems.some(({ code, span: wrong }) => code === "schema/form" && wrong.start <= span.start && span.end <= wrong.end);
}
