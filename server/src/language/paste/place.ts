// Where pasted items go: which list the cursor is in, and how a new item of it starts there.
import type { Document } from "../../model/document.ts";
import type { UnfoldedSpec } from "../../schema/kinds.ts";
import { unfold } from "../../schema/spec.ts";
import { LineIndex } from "../../text/lines.ts";
import type { Span } from "../../text/span.ts";
import type { PathStep } from "../../yaml/tree.ts";
import { goesOnWithText } from "../at.ts";
import { contextAt, type Context, type Slot } from "../context.ts";
import { specOfPath } from "../root.ts";

/** A list that goes on at the cursor, and how its next item is written there. */
export interface PastePlace {
  /** From the root to the list. */
  readonly list: readonly PathStep[];
  /** What an item of the list is. */
  readonly of: UnfoldedSpec;
  readonly document: Document;
  readonly context: Context;
  /** What the items replace. */
  readonly span: Span;
  /** Column of the dashes; undefined within brackets. */
  readonly column: number | undefined;
  /** What stands before the first item: nothing, or a line break behind a key. */
  readonly first: "dash" | "behind dash" | "new line" | "indented dash";
}

/**
 * The list at `offset`, where nothing is typed yet. On an empty line with another indentation than the list has, the
 * nearest list above counts. Undefined where no list can go on.
 */
export function pastePlaceAt(document: Document, offset: number): PastePlace | undefined {
  const context = contextAt(document, offset);
  const here = context && placeIn(document, context, offset);
  return here ?? onEmptyLine(document, offset);
}

function placeIn(document: Document, context: Context, offset: number): PastePlace | undefined {
  if (context.word.start !== context.word.end) return undefined;
  for (const slot of context.slots) {
    const found = inSlot(document, context, slot, offset);
    if (found) return found;
  }
  return undefined;
}

function inSlot(document: Document, context: Context, slot: Slot, offset: number): PastePlace | undefined {
  const { lines, text } = document.tree;
  const { line } = lines.positionAt(offset);
  const before = text.slice(lines.lineStart(line), offset);
  if (!context.flow && text.slice(offset, lines.lineEnd(line)).trim() !== "") return undefined;
  const span = { start: offset, end: context.flow ? offset : lines.lineEnd(line) };
  const isItem = slot.as === "value" && typeof slot.path[slot.path.length - 1] === "number";
  const list = isItem ? slot.path.slice(0, -1) : slot.path;
  const spec = specOfPath(document, list);
  if (slot.as === "key" || spec?.type !== "list") return undefined;
  const place = { list, of: unfold(spec.of), document, context };
  if (slot.as === "item") return { ...place, span, column: context.column, first: "dash" };
  if (context.flow) return isItem ? { ...place, span, column: undefined, first: "dash" } : undefined;
  if (!isItem) return context.ownLine ? undefined : { ...place, span: { ...span, start: offset - (before.length - before.trimEnd().length) }, column: context.column, first: "new line" };
  return /^ *-\s*$/.test(before) ? { ...place, span, column: before.indexOf("-"), first: "behind dash" } : undefined;
}

/** Tries the columns from where the line above would go on to the margin: the deepest list is the nearest. */
function onEmptyLine(document: Document, offset: number): PastePlace | undefined {
  const { lines, text } = document.tree;
  const { line } = lines.positionAt(offset);
  if (lines.lineText(line).trim() !== "" || goesOnWithText(document, offset)) return undefined;
  const span = { start: lines.lineStart(line), end: lines.lineEnd(line) };
  let above = line - 1;
  while (above >= 0 && lines.lineText(above).trim() === "") above -= 1;
  if (above < 0) return undefined;
  for (let column = /^[ -]*/.exec(lines.lineText(above))![0].length + 2; column >= 0; column--) {
    const indented = text.slice(0, span.start) + " ".repeat(column) + text.slice(span.end);
    const there: Document = { ...document, tree: { ...document.tree, text: indented, lines: new LineIndex(indented) } };
    const context = contextAt(there, span.start + column);
    const found = context && placeIn(there, context, span.start + column);
    if (found && found.first === "dash") return { ...found, span, first: "indented dash" };
  }
  return undefined;
}
