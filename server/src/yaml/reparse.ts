// Reads a changed text again by reading only the list item or key that the change lies in; equal to a full reading.
import { DEFAULT_LIMITS, guard, type Limits, loneSurrogates } from "../text/guards.ts";
import type { Problem } from "../text/problem.ts";
import type { Span } from "../text/span.ts";
import { blockSpan } from "./build.ts";
import { inOrder, parseYaml, readUnlessTooDeep } from "./parse.ts";
import { keyBefore } from "./syntax/lines.ts";
import type { Comment, MapNode, Pair, ScalarNode, SeqNode, YamlNode, YamlTree } from "./tree.ts";

/** The tree of `text`, given the tree of the text before one change. Never differs from `parseYaml(text)`. */
export function reparseYaml(previous: YamlTree, text: string, limits: Limits = DEFAULT_LIMITS): YamlTree {
  return reparsePart(previous, text, limits) ?? parseYaml(text, limits);
}

/** What one edit did: `[start, oldEnd)` of the old text became `[start, oldEnd + delta)` of the new one. */
interface Change {
  readonly start: number;
  readonly oldEnd: number;
  readonly delta: number;
}

/** One item of a block list, or one key of a block map, with the whole lines it stands on in the old text. */
interface Part {
  /** From the root to the list or map that holds the part. */
  readonly path: readonly Step[];
  readonly holder: MapNode | SeqNode;
  readonly index: number;
  readonly region: Span;
  readonly indent: number;
}
interface Step {
  readonly node: MapNode | SeqNode;
  readonly index: number;
}

function reparsePart(previous: YamlTree, text: string, limits: Limits): YamlTree | undefined {
  if (!previous.parsed || !previous.plain || !previous.root) return undefined;
  const change = changeBetween(previous.text, text);
  if (!change) return previous;
  const parts = partsAround(previous, change);
  if (parts.length === 0 || (!isTypedInWords(previous, text, change, limits) && guard(text, limits).length > 0)) return undefined;
  for (const [index, part] of parts.entries()) {
    if (index > 0 && part.region.end - part.region.start > text.length / WORTH_TRYING) return undefined;
    const read = reread(previous, text, part, change);
    if (read) return spliced(previous, text, part, change, read);
  }
  return undefined;
}

/** A part of more than one in so many characters of the text is read with all of it: should it not be enough, both were read. */
const WORTH_TRYING = 16;

function reread(previous: YamlTree, text: string, part: Part, change: Change): Fragment | undefined {
  // What is told at its beginning (a key that stands there twice, that is not in line) may be seen only beside its brothers.
  const { start } = childSpans(part.holder)[part.index]!;
  if (!previous.problems.every(({ span }) => isWithin(span, part.region) && span.start > start)) return undefined;
  const fragment = text.slice(part.region.start, part.region.end + change.delta);
  const read = staysInPlace(fragment, part) ? readFragment(fragment, part) : undefined;
  // Lines elsewhere tell that a word is meant as a key, or are mended together with this one.
  const isOfMore = ({ variant, span }: Problem): boolean => variant === "decorated-key" || (variant === "not-a-key" && keyBefore(fragment.slice(span.start, span.end), text) !== undefined);
  return read?.problems.some(isOfMore) ? undefined : read;
}

function changeBetween(before: string, after: string): Change | undefined {
  if (before === after) return undefined;
  const shortest = Math.min(before.length, after.length);
  const start = sameLength(before, after, shortest, 1);
  const tail = sameLength(before, after, shortest - start, -1);
  return { start, oldEnd: before.length - tail, delta: after.length - before.length };
}

/** Texts are compared in pieces of this length first, which is many times as fast as by character. */
const PIECE = 4_096;

/** How many characters two texts have in common from their start (`step` 1) or their end (-1), at most `most`. */
function sameLength(a: string, b: string, most: number, step: 1 | -1): number {
  const piece = (text: string, from: number): string => (step > 0 ? text.slice(from, from + PIECE) : text.slice(text.length - from - PIECE, text.length - from));
  let length = 0;
  while (length + PIECE <= most && piece(a, length) === piece(b, length)) length += PIECE;
  const at = (text: string): number => text.charCodeAt(step > 0 ? length : text.length - 1 - length);
  while (length < most && at(a) === at(b)) length += 1;
  return length;
}

/** Whether a change within one line, behind its first letter, has nothing that the guards count: they would find what they found before. */
function isTypedInWords(previous: YamlTree, text: string, change: Change, limits: Limits): boolean {
  const changed = previous.text.slice(change.start, change.oldEnd) + text.slice(change.start, change.oldEnd + change.delta);
  const { line } = previous.lines.positionAt(change.start);
  const before = previous.text.slice(previous.lines.lineStart(line), change.start);
  const isShort = previous.lines.lineText(line).length + changed.length < SHORT_LINE;
  const counted = text.length > limits.parts ? /[\0\r\n,[\]{}]/ : /[\0\r\n[\]{}]/;
  return isShort && text.length <= limits.length && !counted.test(changed) && /^[ -]*[\p{L}\p{N}"']/u.test(before);
}

/** The guards look at longer lines in another way. */
const SHORT_LINE = 500;

function isWithin(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The list items and keys that begin a line and hold the whole change behind their own first character, innermost first. */
function partsAround(tree: YamlTree, change: Change): Part[] {
  const found: Part[] = [];
  const path: Step[] = [];
  let node = tree.root;
  while (node && node.kind !== "scalar" && !node.flow) {
    const holder: MapNode | SeqNode = node;
    const index = childAt(holder, change.start, tree);
    if (index === undefined) break;
    const part = partOf(tree, path.slice(), holder, index, change);
    if (part) found.unshift(part);
    path.push({ node: holder, index });
    node = holder.kind === "map" ? holder.pairs[index]!.value : holder.items[index];
  }
  return found;
}

/** The last child whose line begins at or before `offset`. */
function childAt(holder: MapNode | SeqNode, offset: number, tree: YamlTree): number | undefined {
  const children = childSpans(holder);
  for (let index = children.length - 1; index >= 0; index--) {
    const span = children[index];
    if (!span) return undefined;
    if (lineStartOf(tree, span.start) <= offset) return index;
  }
  return undefined;
}

function childSpans(holder: MapNode | SeqNode): (Span | undefined)[] {
  return holder.kind === "map" ? holder.pairs.map((pair) => pair.key.span) : holder.items.map((item) => item?.span);
}

function lineStartOf(tree: YamlTree, offset: number): number {
  return tree.lines.lineStart(tree.lines.positionAt(offset).line);
}

function partOf(tree: YamlTree, path: Step[], holder: MapNode | SeqNode, index: number, change: Change): Part | undefined {
  const spans = childSpans(holder);
  const own = spans[index]!;
  const start = lineStartOf(tree, own.start);
  const lead = tree.text.slice(start, own.start);
  const indent = lead.length - lead.trimStart().length;
  const beginsLine = holder.kind === "map" ? lead.trim() === "" : /^ *- +$/.test(lead);
  const next = spans[index + 1];
  if (!beginsLine || (index + 1 < spans.length && !next)) return undefined;
  const end = next ? lineStartOf(tree, next.start) : endOfLast(tree, Math.max(own.end, partEnd(holder, index)));
  const isInside = change.start > start + indent && (change.oldEnd < end || end === tree.text.length);
  return isInside ? { path, holder, index, region: { start, end }, indent } : undefined;
}

function partEnd(holder: MapNode | SeqNode, index: number): number {
  return holder.kind === "map" ? holder.pairs[index]!.span.end : (holder.items[index]?.span.end ?? 0);
}

/** Behind the last part come blank lines and comments; its lines end where the next line with content begins. */
function endOfLast(tree: YamlTree, end: number): number {
  let line = tree.lines.positionAt(end).line + 1;
  while (line < tree.lines.count && /^\s*(#|$)/.test(tree.lines.lineText(line))) line += 1;
  return line < tree.lines.count ? tree.lines.lineStart(line) : tree.text.length;
}

/** Whether the new lines can only be this part and brothers of it, so that nothing around them reads differently. */
function staysInPlace(fragment: string, part: Part): boolean {
  if (/[\t\r\u0085\u2028\u2029\uFEFF]|^(?:---|\.\.\.|%)/m.test(fragment)) return false;
  const isList = part.holder.kind === "seq";
  return fragment.split("\n").every((line, number) => {
    const content = line.trimStart();
    if (content === "") return true;
    const indent = line.length - content.length;
    if (indent < part.indent) return false;
    if (indent > part.indent) return true;
    const isDash = content.startsWith("- ") || content === "-";
    return isList ? isDash : number === 0 ? !isDash && !content.startsWith("? ") : !content.startsWith("#") && !content.startsWith("? ");
  });
}

interface Fragment {
  readonly parts: readonly (YamlNode | undefined)[] | readonly Pair[];
  readonly comments: readonly Comment[];
  readonly problems: readonly Problem[];
}

/**
 * Reads the lines by themselves, with one more brother behind them: when that one is read as written, nothing in
 * the lines (an open quote, an open bracket) reaches into what follows.
 */
function readFragment(fragment: string, part: Part): Fragment | undefined {
  const lines = fragment.endsWith("\n") || fragment === "" ? fragment : `${fragment}\n`;
  const isList = part.holder.kind === "seq";
  const sentinel = `${" ".repeat(part.indent)}${isList ? `- ${SENTINEL}` : `${SENTINEL}: ${SENTINEL}`}\n`;
  const read = readUnlessTooDeep(lines + sentinel);
  // How the parser goes on behind an error depends on what comes next.
  if (!read?.isLocal) return undefined;
  const { root, comments, problems, plain } = read;
  if (!plain || !root || root.kind === "scalar" || root.flow || (root.kind === "seq") !== isList) return undefined;
  if (!problems.every((problem) => problem.span.end <= fragment.length)) return undefined;
  // The end of a list whose last item is not typed yet depends on the lines behind it.
  if (root.kind === "seq" && root.items.at(-2) === undefined) return undefined;
  if (root.kind === "seq") return isSentinel(root.items.at(-1), lines.length + part.indent + 2) ? { parts: root.items.slice(0, -1), comments, problems } : undefined;
  const last = root.pairs.at(-1);
  const pairs = root.pairs.slice(0, -1);
  const own = (part.holder as MapNode).pairs[part.index]!;
  const isSameKey = pairs.length === 1 && pairs[0]!.key.text === own.key.text;
  return isSameKey && isSentinel(last?.key, lines.length + part.indent) && isSentinel(last?.value) ? { parts: pairs, comments, problems } : undefined;
}

function movedProblem(problem: Problem, distance: number): Problem {
  const fixes = problem.fixes?.map((fix) => ({ ...fix, edits: fix.edits.map((edit) => ({ ...edit, span: movedSpan(edit.span, distance) })) }));
  return { ...problem, span: movedSpan(problem.span, distance), ...(fixes && { fixes }) };
}

const SENTINEL = "bekwaam-sentinel";

function isSentinel(node: YamlNode | undefined, start?: number): boolean {
  return node?.kind === "scalar" && node.text === SENTINEL && (start === undefined || node.span.start === start);
}

function spliced(previous: YamlTree, text: string, part: Part, change: Change, read: Fragment): YamlTree {
  const { region } = part;
  const { delta } = change;
  const behind = (children: readonly Child[], index: number): Child[] => children.slice(index + 1).map((child) => moved(child, delta));
  const children = childrenOf(part.holder);
  const replaced = [...children.slice(0, part.index), ...read.parts.map((child) => moved(child, region.start)), ...behind(children, part.index)];
  const isLast = part.index === children.length - 1;
  const endOf = (holder: MapNode | SeqNode): number => holder.span.end + (holder.span.end >= region.end ? delta : 0);
  let node = withChildren(part.holder, replaced, isLast ? part.holder.span.end : endOf(part.holder));
  let reachesEnd = isLast;
  for (const { node: outer, index } of [...part.path].reverse()) {
    const outerChildren = childrenOf(outer);
    reachesEnd &&= index === outerChildren.length - 1;
    const inner = outer.kind === "map" ? pairWith(outer.pairs[index]!, node) : node;
    node = withChildren(outer, [...outerChildren.slice(0, index), inner, ...behind(outerChildren, index)], reachesEnd ? outer.span.end : endOf(outer));
  }
  const problems = [...loneSurrogates(text), ...read.problems.map((problem) => movedProblem(problem, region.start))];
  const lines = previous.lines.withChange(text, region, delta);
  return { text, lines, root: node, comments: splicedComments(previous.comments, read.comments, region, delta), problems: inOrder(problems), parsed: true, plain: true };
}

type Child = YamlNode | Pair | undefined;

function childrenOf(holder: MapNode | SeqNode): readonly Child[] {
  return holder.kind === "map" ? holder.pairs : holder.items;
}

function pairWith(pair: Pair, value: YamlNode): Pair {
  return { key: pair.key, value, span: { start: pair.span.start, end: Math.max(pair.key.span.end, value.span.end) } };
}

/** @param end of the holder, should its last child not be the last thing in it */
function withChildren(holder: MapNode | SeqNode, children: readonly Child[], end: number): MapNode | SeqNode {
  const span = blockSpan({ start: holder.span.start, end }, children as readonly { span: Span }[]);
  return holder.kind === "map" ? { ...holder, pairs: children as Pair[], span } : { ...holder, items: children as YamlNode[], span };
}

/** A copy in which every span is moved by `distance`; whatever stands behind a change is moved as a whole. */
function moved<C extends Child>(child: C, distance: number): C {
  if (!child || distance === 0) return child;
  return ("key" in child ? movedPair(child, distance) : movedNode(child, distance)) as C;
}

function movedPair({ key, value, span }: Pair, distance: number): Pair {
  return { key: movedScalar(key, distance), value: value && movedNode(value, distance), span: movedSpan(span, distance) };
}

function movedNode(node: YamlNode, distance: number): YamlNode {
  const { kind } = node;
  if (kind === "scalar") return movedScalar(node, distance);
  const { flow } = node;
  const span = movedSpan(node.span, distance);
  if (kind === "map") return { kind, pairs: node.pairs.map((pair) => movedPair(pair, distance)), flow, span };
  return { kind, items: node.items.map((item) => item && movedNode(item, distance)), flow, span };
}

function movedScalar({ kind, value, text, style, span }: ScalarNode, distance: number): ScalarNode {
  return { kind, value, text, style, span: movedSpan(span, distance) };
}

function movedSpan({ start, end }: Span, distance: number): Span {
  return { start: start + distance, end: end + distance };
}

function splicedComments(old: readonly Comment[], fresh: readonly Comment[], region: Span, delta: number): Comment[] {
  const before = old.filter((comment) => comment.span.start < region.start);
  const after = old.filter((comment) => comment.span.start >= region.end);
  const place = (distance: number) => (comment: Comment): Comment => ({ text: comment.text, span: movedSpan(comment.span, distance) });
  return [...before, ...fresh.map(place(region.start)), ...after.map(place(delta))];
}
