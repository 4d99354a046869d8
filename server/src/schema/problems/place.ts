// Where in the document a value stands, while the problems of a tree are put into words.
import { isOneLine } from "../../text/lines.ts";
import type { Span } from "../../text/span.ts";
import type { MapNode, Pair, ScalarNode, YamlNode, YamlTree } from "../../yaml/tree.ts";
import type { Soort } from "../keys/header.ts";
import type { Collector } from "./collect.ts";

/** What stays the same during one walk. */
export interface Walk {
  readonly tree: YamlTree;
  /** Absent for the configuration file. */
  readonly soort: Soort | undefined;
  readonly out: Collector;
  /** JSON pointers to the values that the validator refused. */
  readonly wrong: ReadonlySet<string>;
  /** Where lines could not be read; what seems unknown or missing there follows from that. */
  readonly unreadable: readonly Span[];
}

/** The key that a value stands under; for an item of a list the key of the list. */
export interface Place {
  readonly path: string;
  readonly key: ScalarNode | undefined;
  /** The value of the key, the one value of a key that may have a list, or an item of a list. */
  readonly stands: "alone" | "for-list" | "in-list";
  readonly required: boolean;
}

/** The span to underline for a value: a scalar itself, of anything longer the key or the first line. */
export function shownSpan(walk: Walk, node: YamlNode, place: Place): Span {
  if (node.kind !== "scalar" && place.key && place.stands !== "in-list") return place.key.span;
  return firstLine(walk.tree, node.span);
}

/** The part of `span` on its first line. */
export function firstLine(tree: YamlTree, span: Span): Span {
  const end = tree.lines.lineEnd(tree.lines.positionAt(span.start).line);
  return { start: span.start, end: Math.max(span.start, Math.min(span.end, end)) };
}

/** The pairs that are written in `node` itself, not brought in by a merge key. */
export function ownPairs(node: MapNode): Pair[] {
  return node.pairs.filter(({ key }) => key.span.start >= node.span.start && key.span.end <= node.span.end);
}

/** Whether one word may take the place of what stands at `span`; in the place of more lines it would lose the others. */
export function isReplaceable({ tree: { text } }: Walk, { start, end }: Span): boolean {
  return isOneLine(text.slice(start, end));
}

/** Whether something between `start` and the end of its line could not be read. */
export function isUnreadable(walk: Walk, start: number): boolean {
  const { lines } = walk.tree;
  const { line } = lines.positionAt(start);
  return walk.unreadable.some((span) => lines.lineStart(line) <= span.start && span.start <= lines.lineEnd(line));
}

/** Whether a line within `span` could not be read. */
export function holdsUnreadable({ unreadable }: Walk, { start, end }: Span): boolean {
  return unreadable.some((span) => start <= span.start && span.start <= end);
}

/** Start of the next line with content behind `offset`, where the value of a key may have been meant. */
export function nextContent({ tree: { text } }: Walk, offset: number): number {
  const found = /[\r\n][ \t]*(?=[^\s#])/.exec(text.slice(offset, offset + 2000));
  return found ? offset + found.index + found[0].length : offset;
}
