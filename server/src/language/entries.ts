// The lists that items stand in: which lines belong to which entry, comments included.
import type { Document } from "../model/document.ts";
import type { Item } from "../model/item.ts";
import { withEdits } from "../text/edits.ts";
import type { TextEdit } from "../text/problem.ts";
import type { Span } from "../text/span.ts";
import type { SeqNode, YamlNode } from "../yaml/tree.ts";

/** An item of a list with all that goes with it when it is moved or taken away. */
export interface Entry {
  readonly item: Item;
  /** Whole lines without the last line break, from the comments right above it; within brackets the entry alone. */
  readonly region: Span;
}

/** A list of which every entry is an item with lines of its own, so that entries can change places as text. */
export interface Entries {
  /** In the order of the text. */
  readonly all: readonly Entry[];
  /** Place of the item that was asked about. */
  readonly index: number;
  readonly flow: boolean;
}

/** The entries of the list around `item`; undefined where it stands in none, or where lines are shared with something else. */
export function entriesAround(document: Document, item: Item): Entries | undefined {
  // An anchor or alias makes one text stand in two places.
  if (!document.tree.plain || !document.tree.root) return undefined;
  const seq = listOf(document.tree.root, item);
  if (!seq) return undefined;
  const items = new Map(document.items.map((each) => [each.node as YamlNode, each]));
  const all: Entry[] = [];
  for (const node of seq.items) {
    const each = node && items.get(node);
    const region = each && (seq.flow ? each.span : linesOf(document, seq, each));
    if (!each || !region) return undefined;
    all.push({ item: each, region });
  }
  return { all, index: all.findIndex((entry) => entry.item === item), flow: seq.flow };
}

function listOf(node: YamlNode, item: Item): SeqNode | undefined {
  if (node.kind === "scalar" || node.span.start > item.span.start || node.span.end < item.span.end) return undefined;
  if (node.kind === "seq" && node.items.includes(item.node)) return node;
  const inside = node.kind === "seq" ? node.items : node.pairs.map(({ value }) => value);
  for (const each of inside) {
    const found = each && listOf(each, item);
    if (found) return found;
  }
  return undefined;
}

/** The column of the dash of an entry; undefined when something else stands before it on its line. */
export function dashColumn({ tree: { text, lines } }: Document, item: Item): number | undefined {
  const { line } = lines.positionAt(item.span.start);
  const before = text.slice(lines.lineStart(line), item.span.start);
  return /^ *- +$/.test(before) ? before.indexOf("-") : undefined;
}

function linesOf(document: Document, seq: SeqNode, item: Item): Span | undefined {
  const column = dashColumn(document, item);
  if (column === undefined) return undefined;
  const { lines } = document.tree;
  const isComment = (line: number, from: number): boolean => {
    const text = lines.lineText(line);
    const at = text.length - text.trimStart().length;
    return text.startsWith("#", at) && at >= from;
  };
  let first = lines.positionAt(item.span.start).line;
  const previous = seq.items[seq.items.indexOf(item.node) - 1];
  const floor = previous ? lastLine(document, previous) : first - MOST_COMMENTS;
  // What is indented like the entry itself belongs to what follows; deeper comments to what came before.
  while (first - 1 > floor && first > 0 && isComment(first - 1, column) && indentOf(lines.lineText(first - 1)) === column) first -= 1;
  let last = lastLine(document, item.node);
  while (last + 1 < lines.count && isComment(last + 1, column + 1)) last += 1;
  return { start: lines.lineStart(first), end: lines.lineEnd(last) };
}

/** A list has no end of comments above its first entry that matters. */
const MOST_COMMENTS = 50;

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** The line of the last sign of a value; block texts end with the line break behind them. */
function lastLine({ tree: { text, lines } }: Document, node: YamlNode): number {
  let end = node.span.end;
  while (end > node.span.start && /\s/.test(text[end - 1]!)) end -= 1;
  return lines.positionAt(end).line;
}

/** What the text in `region` becomes by those of `edits` that lie in it. */
export function textAfter({ tree: { text } }: Document, region: Span, edits: readonly TextEdit[]): string {
  const inside = edits.filter(({ span }) => isWithin(span, region));
  const within = inside.map(({ span: { start, end }, newText }) => ({ span: { start: start - region.start, end: end - region.start }, newText }));
  return withEdits(text.slice(region.start, region.end), within);
}

/** Whether no part of `span` lies outside `region`. */
export function isWithin(span: Span, region: Span): boolean {
  return span.start >= region.start && span.end <= region.end;
}
