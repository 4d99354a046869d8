// A key that is indented other than the keys it belongs with: which line is out of place, and where it was meant to stand.
import type { Problem, ProposedFix, TextEdit } from "../../text/problem.ts";
import type { Span } from "../../text/span.ts";
import { startOfLine } from "./places.ts";

/** A line with content. */
interface Line {
  readonly start: number;
  /** Spaces before it. */
  readonly indent: number;
  /** Where its key or text stands, behind the dashes. */
  readonly column: number;
  /** Its key, or all of its text when it has none. */
  readonly key: string;
  /** Whether it has a key or a dash; else it goes on with a text. */
  readonly begins: boolean;
  /** Whether nothing stands behind its key. */
  readonly isOpen: boolean;
}

/** So far from the slip the lines that tell what was meant are looked for. */
const FAR = 20_000;

/**
 * Puts the line at `start` in line with the keys that it belongs with; or, when those below stand as it does, the line above it,
 * which is then the one that is out of place. A line that starts like the items around it, but for the dash, gets a dash.
 * @param start of a line with a key that the parser cannot place
 */
export function alignment(text: string, start: number): ProposedFix[] {
  const line = lineAt(text, start);
  const group = groupAbove(text, line);
  const [nearest] = group;
  const first = group.at(-1);
  if (!nearest || !first || !line.begins || isItem(line)) return [];
  const { column } = nearest;
  if (isItem(first) && first.indent === line.indent && first.key === line.key) {
    return fixing("Zet er een streepje voor", "Put a dash before it", [{ span: { start: start + line.indent, end: start + line.indent }, newText: "- " }]);
  }
  const outer = keyAround(text, line, column);
  if (outer !== undefined) return fixing("Zet de sleutel recht onder de andere", "Put the key straight below the others", [shifted(line, outer - line.indent)]);
  const by = column - line.indent;
  const above = lineAboveOut(text, line, group);
  if (above) return fixing("Laat de regel erboven even ver inspringen", "Indent the line above equally far", [shifted(above, -by)]);
  const below = linesBelow(text, start, Math.min(line.indent, column));
  return fixing("Zet de sleutel recht onder de andere", "Put the key straight below the others", [line, ...movedAlong(line, below, column)].map((moved) => shifted(moved, by)));
}

/** Where the keys around those above stand, when the line is nearer to them; or as near, and what is within it stands as it would there. */
function keyAround(text: string, line: Line, column: number): number | undefined {
  if (line.indent > column) return undefined;
  const outer = [...linesAbove(text, line.start)].find((other) => other.column < line.indent)?.column;
  if (outer === undefined) return undefined;
  if (line.indent - outer !== column - line.indent) return line.indent - outer < column - line.indent ? outer : undefined;
  const [within] = linesBelow(text, line.start, line.indent);
  return line.isOpen && within?.indent === outer + STEP ? outer : undefined;
}

/** The line above, when it is that line that is out of place: the only one where it stands, with others before or behind it that stand as `line` does. */
function lineAboveOut(text: string, line: Line, group: readonly Line[]): Line | undefined {
  const [nearest] = group;
  if (!nearest || nearest.indent < nearest.column - line.indent) return undefined;
  if (group.length === 1) {
    const { column } = nearest;
    const below = linesBelow(text, line.start, 0);
    const behind = below.find(({ indent }) => indent < Math.min(line.indent, column));
    if (isItem(nearest) && behind && isItem(behind) && behind.indent === nearest.indent) return undefined;
    const next = below.find(({ indent }) => indent <= Math.max(line.indent, column));
    if (!next || next.indent >= Math.min(line.indent, column)) return next?.indent === line.indent ? nearest : undefined;
    // The dash of the next item tells where that of this one belongs.
    return isItem(nearest) && isItem(next) && next.indent === nearest.indent - (column - line.indent) ? nearest : undefined;
  }
  const [before] = linesAbove(text, nearest.start);
  const isBetween = before !== undefined && nearest.column < line.indent && (before.column === line.indent || (before.isOpen && before.column < line.indent));
  return isBetween && !isItem(nearest) ? nearest : undefined;
}

/** Puts the dash at `start` below the dashes of the list that it is nearest to, one or two places away; what is within the item goes along when it stands by that dash. */
export function dashAlignment(text: string, start: number): ProposedFix[] {
  const item = lineAt(text, start);
  const away = (other: Line): number => Math.abs(other.indent - item.indent);
  const [list] = [...linesAbove(text, start)].filter((other) => isItem(other) && away(other) <= 2).sort((a, b) => away(a) - away(b));
  if (!list || list.indent === item.indent) return [];
  const within = linesBelow(text, start, item.indent + 1);
  const moved = within[0]?.indent === item.column ? [item, ...within] : [item];
  return fixing("Zet het streepje onder de andere", "Put the dash below the others", moved.map((line) => shifted(line, list.indent - item.indent)));
}

/** Slips that put a line, and those behind it, under another key than its author meant. */
const PUT_ASTRAY: ReadonlySet<string> = new Set(["not-aligned", "value-and-keys", "list-among-keys", "TAB_AS_INDENT"]);

/** A reader is shown no more problems than this. */
const MOST_BLOCKS = 100;

/** Whether the problem is one of those: what it says, and how it can be mended, hangs together with the lines around it. */
export function putsAstray({ code, variant }: Problem): boolean {
  return code === "syntax/yaml" && PUT_ASTRAY.has(variant ?? "");
}

/** From each line of which `problems` say that it is indented wrongly to where the keys and items go on that have nothing to do with it. */
export function blocksAstray(problems: readonly Problem[], text: string): Span[] {
  const blocks: Span[] = [];
  for (const problem of problems) {
    if (blocks.length === MOST_BLOCKS) break;
    const isKnown = problem.span.start < (blocks.at(-1)?.end ?? 0);
    if (!isKnown && putsAstray(problem)) blocks.push(blockAround(text, problem.span.start));
  }
  return blocks;
}

/** From the line at `offset`, which is out of place, to the end of the block that it is in. */
export function blockAround(text: string, offset: number): Span {
  const line = lineAt(text, startOfLine(text, offset));
  const group = groupAbove(text, line);
  const margin = Math.min(line.indent, ...group.map(({ indent }) => indent));
  const end = linesBelow(text, line.start, 0).find(({ indent }) => indent < margin || indent === 0)?.start;
  return { start: lineAboveOut(text, line, group)?.start ?? line.start, end: end ?? offset + FAR };
}

/** The keys that `line` belongs with, nearest first; of an item of a list up to its dash. */
function groupAbove(text: string, line: Line): Line[] {
  let group: Line[] = [];
  const [above] = linesAbove(text, line.start);
  const isTooDeep = above !== undefined && above.column < line.indent;
  for (const other of linesAbove(text, line.start)) {
    const isWithin = isTooDeep ? other.column >= above.column : other.column > line.indent;
    if (!isWithin) break;
    if (group.length > 0 && other.column < group[0]!.column) group = [];
    if (group.length === 0 || other.column === group[0]!.column) group.push(other);
    if (isItem(other) && (isTooDeep ? other.column === above.column : other.indent <= line.indent)) break;
  }
  return group;
}

/** The lines behind `line` that stand as wrongly as it does, with what is in them. */
function movedAlong(line: Line, below: readonly Line[], column: number): readonly Line[] {
  const isMovedBack = line.indent > column;
  const end = below.findIndex(({ indent }) => indent < line.indent || (!isMovedBack && indent === column));
  const block = end < 0 ? below : below.slice(0, end);
  if (!isMovedBack) return block.filter(({ indent }) => indent === line.indent || indent <= column);
  // What is within the line stands well already when only the line itself slipped.
  return block[0]?.indent === column + STEP && !block.some(({ indent }) => indent === line.indent) ? [] : block;
}

/** How far what is within a key is indented, mostly. */
const STEP = 2;

function isItem({ indent, column }: Line): boolean {
  return column > indent;
}

function lineAt(text: string, start: number): Line {
  const lineEnd = /[\r\n]|$/g;
  lineEnd.lastIndex = start;
  const line = text.slice(start, Math.min(lineEnd.exec(text)!.index, start + FAR));
  const column = /^ *(?:- +)*/.exec(line)![0].length;
  const indent = /^ */.exec(line)![0].length;
  const content = line.slice(column);
  return { start, indent, column, key: content.replace(/:(?:\s.*)?$/, ""), begins: column > indent || /^[^"'].*?:(?:\s|$)/.test(content), isOpen: /:\s*$/.test(line) };
}

/** Upwards from the line at `start`. */
function* linesAbove(text: string, start: number): Generator<Line> {
  for (let end = start; end > 0 && start - end < FAR; ) {
    end = startOfLine(text, end - 1);
    const line = lineAt(text, end);
    if (hasContent(line) && line.begins) yield line;
  }
}

/** Behind the line at `start`, up to one that is indented less than `least`. */
function linesBelow(text: string, start: number, least: number): Line[] {
  const lines: Line[] = [];
  for (const match of text.slice(start, start + FAR).matchAll(/[\r\n](?=[^\r\n])/g)) {
    const line = lineAt(text, start + match.index + 1);
    if (!hasContent(line)) continue;
    if (line.indent < least) break;
    lines.push(line);
  }
  return lines;
}

function hasContent({ key }: Line): boolean {
  return key.trim() !== "" && !key.startsWith("#");
}

function shifted({ start, indent }: Line, by: number): TextEdit {
  return by > 0 ? { span: { start: start + indent, end: start + indent }, newText: " ".repeat(by) } : { span: { start: start + indent + by, end: start + indent }, newText: "" };
}

function fixing(nl: string, en: string, edits: TextEdit[]): ProposedFix[] {
  return [{ title: { nl, en }, safe: false, edits }];
}
