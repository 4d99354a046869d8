// Feature: keys in the order of the key tables. Lines move as they are, with the comments above them; nothing else changes.
import type { Document } from "../model/document.ts";
import { keySpec, type UnfoldedSpec } from "../schema/kinds.ts";
import { LOCALIZED_OBJECT, unfold, type ObjectSpec } from "../schema/spec.ts";
import { lineBreakOf } from "../text/lines.ts";
import type { TextEdit } from "../text/problem.ts";
import { parseYaml } from "../yaml/parse.ts";
import type { MapNode, YamlNode, YamlTree } from "../yaml/tree.ts";
import { rootOf } from "./root.ts";

/** The pairs of one map as pieces of text, and the order that they should have. */
interface Reordering {
  readonly pieces: readonly { readonly start: number; readonly end: number }[];
  readonly order: readonly number[];
  /** Column of the keys. */
  readonly column: number;
  /** Whether the first key stands behind a dash; its piece starts there, the others at the start of a line. */
  readonly behindDash: boolean;
}

/**
 * One edit that puts the keys in order, or none. A text that cannot be read in full, or that uses anchors, is left as it
 * is; so is one whose data or comments would not come out the same. Never throws.
 */
export function formattingOf(document: Document): TextEdit[] {
  const { tree } = document;
  const spec = rootOf(document);
  if (!spec || !tree.parsed || !tree.plain || tree.problems.length > 0 || /\r(?!\n)/.test(tree.text)) return [];
  const found: Reordering[] = [];
  collect(tree, tree.root, spec, found);
  if (found.length === 0) return [];
  found.sort((a, b) => startOf(a) - startOf(b) || endOf(b) - endOf(a));
  const after = reordered(tree.text, 0, tree.text.length, found, lineBreakOf(document.tree.text));
  return after !== tree.text && isSame(tree, parseYaml(after)) ? [smallestEdit(tree.text, after)] : [];
}

function collect(tree: YamlTree, node: YamlNode | undefined, spec: UnfoldedSpec | undefined, found: Reordering[]): void {
  if (!node || !spec || node.kind === "scalar") return;
  if (node.kind === "seq") {
    if (spec.type === "list") for (const item of node.items) collect(tree, item, unfold(spec.of), found);
    return;
  }
  // A list of one may be written as a single value.
  const own = spec.type === "list" ? unfold(spec.of) : spec;
  if (own.type === "map") for (const { value } of node.pairs) collect(tree, value, unfold(own.of), found);
  const table = own.type === "localized" ? LOCALIZED_OBJECT : own.type === "object" ? own : undefined;
  if (!table) return;
  for (const { key, value } of node.pairs) {
    const row = keySpec(table, key.text);
    collect(tree, value, row && unfold(row), found);
  }
  const reordering = reorderingOf(tree, node, table);
  if (reordering) found.push(reordering);
}

function reorderingOf(tree: YamlTree, node: MapNode, spec: ObjectSpec): Reordering | undefined {
  if (node.flow || node.pairs.length < 2) return undefined;
  const order = orderOf(node, spec);
  if (order.every((place, index) => place === index)) return undefined;
  const layout = piecesOf(tree, node);
  if (!layout) return undefined;
  // A comment cannot stand between a dash and its key.
  const first = layout.pieces[order[0]!]!;
  if (layout.behindDash && order[0] !== 0 && tree.text.slice(first.start, first.end).trimStart().startsWith("#")) return undefined;
  return { ...layout, order };
}

/** A key that the table does not have stays behind the key it stood behind. */
function orderOf(node: MapNode, spec: ObjectSpec): number[] {
  const places = new Map(Object.keys(spec.keys).map((key, index) => [key, index]));
  let rank = -1;
  const ranked = node.pairs.map(({ key }, index) => ({ index, rank: (rank = places.get(key.text) ?? rank) }));
  return ranked.sort((a, b) => a.rank - b.rank || a.index - b.index).map(({ index }) => index);
}

function piecesOf({ text, lines }: YamlTree, node: MapNode): Omit<Reordering, "order"> | undefined {
  const lineOf = (offset: number): number => lines.positionAt(offset).line;
  const before = (offset: number): string => text.slice(lines.lineStart(lineOf(offset)), offset);
  const column = lines.positionAt(node.pairs[0]!.key.span.start).character;
  const keys = new Set<string>();
  const pieces: { start: number; end: number }[] = [];
  const behindDash = before(node.pairs[0]!.key.span.start).trim() !== "";
  if (behindDash && !/^\s*(-\s+)+$/.test(before(node.pairs[0]!.key.span.start))) return undefined;
  for (const [index, { key, value }] of node.pairs.entries()) {
    const { start } = key.span;
    if (keys.has(key.text) || key.text === "<<" || lines.positionAt(start).character !== column) return undefined;
    keys.add(key.text);
    if ((index > 0 || !behindDash) && before(start).trim() !== "") return undefined;
    // Empty lines at the end of such a text belong to it.
    if (value?.kind === "scalar" && value.style === "block" && /^[|>]\d*\+/.test(text.slice(value.span.start))) return undefined;
    const previous = pieces[pieces.length - 1];
    const from = previous ? previous.end : behindDash ? start : startOfFirst(text, lines.lineStart(lineOf(start)), column);
    const end = endOfPiece(text, Math.max(key.span.end, value?.span.end ?? 0), column);
    if (!/^(\s*(#[^\n]*)?\n)*\s*$/.test(text.slice(from, start))) return undefined;
    pieces.push({ start: from, end });
  }
  return { pieces, column, behindDash };
}

/** With the comments directly above the first key; what is set apart by an empty line is about the whole. */
function startOfFirst(text: string, line: number, column: number): number {
  let at = line;
  for (;;) {
    const previous = at === 0 ? -1 : text.lastIndexOf("\n", at - 2) + 1;
    const comment = previous < 0 ? undefined : /^( *)#/.exec(text.slice(previous, at));
    if (!comment || comment[1]!.length !== column) return at;
    at = previous;
  }
}

/** The start of the line behind the value and the deeper comments below it. */
function endOfPiece(text: string, end: number, column: number): number {
  let at = end;
  while (at > 0 && /\s/.test(text[at - 1]!)) at -= 1;
  let last = nextLine(text, at);
  for (let line = last; line < text.length; ) {
    const next = nextLine(text, line);
    const content = text.slice(line, next);
    if (/^ *#/.test(content) && content.indexOf("#") > column) last = next;
    else if (content.trim() !== "") break;
    line = next;
  }
  return last;
}

function nextLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end + 1;
}

const startOf = ({ pieces }: Reordering): number => pieces[0]!.start;
const endOf = ({ pieces }: Reordering): number => pieces[pieces.length - 1]!.end;

/** The text from `start` to `end` with every reordering that lies in it; they lie in each other or apart. */
function reordered(text: string, start: number, end: number, found: readonly Reordering[], eol: string): string {
  let out = "";
  let cursor = start;
  for (const [index, reordering] of found.entries()) {
    if (startOf(reordering) < cursor || endOf(reordering) > end) continue;
    out += text.slice(cursor, startOf(reordering));
    const inside = found.slice(index + 1);
    const endsLine = text[endOf(reordering) - 1] === "\n";
    reordering.order.forEach((place, position) => {
      const piece = reordering.pieces[place]!;
      const content = reordered(text, piece.start, piece.end, inside, eol);
      const isLast = position === reordering.order.length - 1;
      out += closed(placed(content, reordering, place, position), isLast && !endsLine, eol);
    });
    cursor = endOf(reordering);
  }
  return out + text.slice(cursor, end);
}

function placed(content: string, { behindDash, column }: Reordering, place: number, position: number): string {
  // Empty lines above a key have no meaning above the first one.
  const moved = position === 0 && place !== 0 ? content.replace(/^(?:[^\S\n]*\n)+/, "") : content;
  if (!behindDash || (place === 0) === (position === 0)) return moved;
  return place === 0 ? " ".repeat(column) + moved : moved.trimStart();
}

function closed(piece: string, isEnd: boolean, eol: string): string {
  if (isEnd) return piece.replace(/\r?\n$/, "");
  return piece.endsWith("\n") ? piece : piece + eol;
}

/** Whether both hold the same values, in any order of keys, and the same comments. */
function isSame(before: YamlTree, after: YamlTree): boolean {
  const comments = ({ comments }: YamlTree): string => JSON.stringify(comments.map(({ text }) => text).sort());
  return after.problems.length === 0 && comments(before) === comments(after) && sorted(before.root) === sorted(after.root);
}

function sorted(node: YamlNode | undefined): string {
  if (node === undefined) return "";
  if (node.kind === "scalar") return JSON.stringify([node.text, node.value, node.style]);
  if (node.kind === "seq") return `[${node.items.map(sorted).join()}]`;
  return `{${node.pairs.map(({ key, value }) => `${JSON.stringify(key.text)}:${sorted(value)}`).sort().join()}}`;
}

function smallestEdit(before: string, after: string): TextEdit {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  return { span: { start, end: before.length - end }, newText: after.slice(start, after.length - end) };
}
