// The ranged tree: what a YAML text holds and where each part of it stands.
import type { LineIndex } from "../text/lines.ts";
import type { Problem } from "../text/problem.ts";
import type { Span } from "../text/span.ts";

/** A single value. `text` is the value as written, so that `1.10` is not lost in the number 1.1. */
export interface ScalarNode {
  readonly kind: "scalar";
  readonly value: string | number | boolean | null;
  readonly text: string;
  readonly style: "plain" | "single" | "double" | "block";
  readonly span: Span;
}

/** A key with what stands behind its colon. After an alias or a merge key it is that of another place, so its span need not lie in that of the map. */
export interface Pair {
  readonly key: ScalarNode;
  /** Absent after a key that has no value yet. */
  readonly value: YamlNode | undefined;
  /** From the key to the end of the value; of the key alone when the value is an alias. */
  readonly span: Span;
}

/** Keys with values, in the order of the text; of two equal keys both are here. */
export interface MapNode {
  readonly kind: "map";
  readonly pairs: readonly Pair[];
  /** Written in braces. */
  readonly flow: boolean;
  readonly span: Span;
}

/** A list; one without brackets starts at its first dash. */
export interface SeqNode {
  readonly kind: "seq";
  /** An item that is not typed yet is absent. */
  readonly items: readonly (YamlNode | undefined)[];
  /** Written in brackets. */
  readonly flow: boolean;
  readonly span: Span;
}

/** An alias (`*name`) stands in the tree as the node it points to; the size of the whole is bounded. */
export type YamlNode = ScalarNode | MapNode | SeqNode;

/** A comment with its `#`, without the line break. */
export type Comment = Readonly<{ text: string; span: Span }>;

/** Everything that was read from one text; `root` is the first document in it. */
export interface YamlTree {
  readonly text: string;
  readonly lines: LineIndex;
  readonly root: YamlNode | undefined;
  readonly comments: readonly Comment[];
  /** Problems with codes `syntax/…`, in the order of the text. */
  readonly problems: readonly Problem[];
  /** False when the text was not parsed at all because a guard refused it. */
  readonly parsed: boolean;
  /** One document without anchors, aliases, tags and directives: a part of it may be read again by itself. */
  readonly plain: boolean;
}

/** The pair with `key`; of two equal keys the first. */
export function pairOf(node: YamlNode | undefined, key: string): Pair | undefined {
  if (node?.kind !== "map") return undefined;
  for (const pair of node.pairs) if (pair.key.text === key) return pair;
  return undefined;
}

/** The value under `key`, or undefined. */
export function valueOf(node: YamlNode | undefined, key: string): YamlNode | undefined {
  return pairOf(node, key)?.value;
}

/** One step from the root to a node: a key or a list index. */
export type PathStep = string | number;

/** The node at `path`, or undefined; never throws. */
export function nodeAt(root: YamlNode | undefined, path: readonly PathStep[]): YamlNode | undefined {
  let node = root;
  for (const step of path) {
    if (node?.kind === "map") node = valueOf(node, String(step));
    else if (node?.kind === "seq") node = node.items[Number(step)];
    else return undefined;
  }
  return node;
}

/** Plain data for a validator; objects have no prototype, so keys such as `__proto__` are ordinary. */
export function toData(node: YamlNode | undefined): unknown {
  if (node === undefined) return null;
  if (node.kind === "scalar") return node.value;
  if (node.kind === "seq") return node.items.map(toData);
  const data: Record<string, unknown> = Object.create(null);
  for (const pair of node.pairs) if (!(pair.key.text in data)) data[pair.key.text] = toData(pair.value);
  return data;
}
