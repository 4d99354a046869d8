// What stands at an offset of a document that could be read: the key or value, the way to it, the reference and the item.
import type { Document } from "../model/document.ts";
import type { Item, Reference } from "../model/item.ts";
import type { UnfoldedSpec } from "../schema/kinds.ts";
import { touches, type Span } from "../text/span.ts";
import type { PathStep, ScalarNode, YamlNode } from "../yaml/tree.ts";
import { specOfPath } from "./root.ts";

/** A key or a single value that can be pointed at; between them, in comments and on lists there is none. */
export interface Place {
  /** From the root up to and including the key, or the value's own step. */
  readonly path: readonly PathStep[];
  /** Whether the offset is on the key or on the value. */
  readonly on: "key" | "value";
  /** The key or the scalar at the offset. */
  readonly node: ScalarNode;
  /** Of the node as written, quotes included. */
  readonly span: Span;
}

/** The key or scalar that `offset` touches. */
export function placeAt(document: Document, offset: number): Place | undefined {
  return document.tree.root && descend(document.tree.root, offset, []);
}

function descend(node: YamlNode, offset: number, path: readonly PathStep[]): Place | undefined {
  if (!touches(node.span, offset)) return undefined;
  if (node.kind === "scalar") return { path, on: "value", node, span: node.span };
  if (node.kind === "seq") {
    for (const [index, item] of node.items.entries()) {
      const found = item && descend(item, offset, [...path, index]);
      if (found) return found;
    }
    return undefined;
  }
  for (const { key, value } of node.pairs) {
    if (touches(key.span, offset)) return { path: [...path, key.text], on: "key", node: key, span: key.span };
    const found = value && descend(value, offset, [...path, key.text]);
    if (found) return found;
  }
  return undefined;
}

/** The row of the key table for `place`; of a list given as a single value the row of the value. */
export function specOf(document: Document, place: Place): UnfoldedSpec | undefined {
  return specOfPath(document, place.path);
}

/** The reference that `offset` touches. */
export function referenceAt(document: Document, offset: number): Reference | undefined {
  return document.references.find((reference) => touches(reference.span, offset));
}

/** The item whose id `offset` touches. */
export function itemIdAt(document: Document, offset: number): Item | undefined {
  return document.items.find((item) => item.id !== "" && touches(item.idSpan, offset));
}

/** The innermost item around `offset`; before or on its dash counts too, as whoever sees the line takes it for that of the item. */
export function itemAround(document: Document, offset: number): Item | undefined {
  const { lines } = document.tree;
  const { line } = lines.positionAt(offset);
  const dash = /^ *(?:- +)+(?=\S)/.exec(lines.lineText(line))?.[0].length ?? 0;
  const at = Math.max(offset, lines.lineStart(line) + dash);
  let innermost: Item | undefined;
  for (const item of document.items) {
    if (touches(item.span, at) && (!innermost || item.span.start >= innermost.span.start)) innermost = item;
  }
  return innermost;
}

/** Whether an empty line at `offset` goes on with a text of several lines: it is indented like that text, or more. */
export function goesOnWithText({ tree: { root, lines } }: Document, offset: number): boolean {
  const { line, character } = lines.positionAt(offset);
  let above = line - 1;
  while (above >= 0 && lines.lineText(above).trim() === "") above -= 1;
  const text = lines.lineText(above);
  const isHeader = /[|>][-+\d]*$/.test(text.trimEnd());
  return above >= 0 && character >= text.length - text.trimStart().length + (isHeader ? 1 : 0) && isBlockAt(root, lines.lineEnd(above));
}

function isBlockAt(node: YamlNode | undefined, offset: number): boolean {
  if (!node || node.span.start > offset || node.span.end < offset) return false;
  if (node.kind === "scalar") return node.style === "block";
  const inside = node.kind === "seq" ? node.items : node.pairs.map(({ value }) => value);
  return inside.some((each) => isBlockAt(each, offset));
}
