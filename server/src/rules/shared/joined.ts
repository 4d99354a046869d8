// Two values of one key made into one: lists behind each other, groups below each other, texts one after the other.
import type { Spec } from "../../schema/spec.ts";
import { isOneLine, lineBreakOf } from "../../text/lines.ts";
import type { Localized } from "../../text/localized.ts";
import type { TextEdit } from "../../text/problem.ts";
import { emptySpan, type Span } from "../../text/span.ts";
import { yamlScalar } from "../../yaml/scalar.ts";
import { pairOf, toData, type MapNode, type Pair, type ScalarNode, type SeqNode, type YamlNode, type YamlTree } from "../../yaml/tree.ts";

/** A way in which both values of a repeated key can be kept, as a fix to offer. */
export interface Joined {
  readonly title: Localized;
  /** What changes where the first value stands; the second is still to be taken away. */
  readonly edits: readonly TextEdit[];
}

/**
 * `second` taken into `first`, two pairs of one key in a text without aliases; nothing that either says is lost, and what both say
 * stands there once. Undefined when they cannot stand together, such as two numbers.
 * @param spec what the format has under the key
 * @param inFlow whether the pairs stand in a group in braces
 */
export function joined(tree: YamlTree, first: Pair, second: Pair, spec: Spec | undefined, inFlow: boolean): Joined | undefined {
  const [mine, theirs] = [first.value, second.value];
  if (!mine || !theirs) return undefined;
  const name = first.key.text;
  if (mine.kind === "map" && theirs.kind === "map") return titled(`Voeg samen wat onder de twee "${name}" staat`, `Join what stands below the two "${name}"`, joinedMaps(tree, mine, theirs));
  const isList = spec?.type === "list" || mine.kind === "seq" || theirs.kind === "seq";
  if (isList) return titled("Voeg de twee samen tot één lijst", "Join the two into one list", joinedLists(tree, first, mine, theirs, inFlow));
  const areTexts = spec?.type === "text" && spec.prose === true && mine.kind === "scalar" && theirs.kind === "scalar" && !inFlow;
  return areTexts ? titled("Voeg de twee teksten samen", "Join the two texts", joinedTexts(tree, first, mine, theirs)) : undefined;
}

function titled(nl: string, en: string, edits: readonly TextEdit[] | undefined): Joined | undefined {
  return edits && { title: { nl, en }, edits };
}

/** Whether two values say the same, however they are written. */
export function saySame(a: YamlNode | undefined, b: YamlNode | undefined): boolean {
  return JSON.stringify(toData(a)) === JSON.stringify(toData(b));
}

/** What both have with another value comes below the first too, where it is told as a key that stands there twice. */
function joinedMaps(tree: YamlTree, mine: MapNode, theirs: MapNode): TextEdit[] | undefined {
  const added = theirs.pairs.filter((pair) => {
    const own = pairOf(mine, pair.key.text);
    return !own || !saySame(own.value, pair.value);
  });
  return appended(tree, mine, mine.pairs, theirs, added);
}

function joinedLists(tree: YamlTree, first: Pair, mine: YamlNode, theirs: YamlNode, inFlow: boolean): TextEdit[] | undefined {
  const [entries, others] = [entriesOf(mine), entriesOf(theirs)];
  if (!entries || !others) return undefined;
  const added = others.filter((entry) => !entries.some((own) => saySame(own, entry)));
  if (mine.kind === "seq") return appended(tree, mine, entries, theirs, added);
  return added.length === 0 ? [] : newList(tree, first, [...entries, ...added], inFlow);
}

/** The entries of a list; of anything else itself, because a list of one may be written so. Undefined when one is not typed yet. */
function entriesOf(node: YamlNode): readonly YamlNode[] | undefined {
  if (node.kind !== "seq") return [node];
  return node.items.every((item): item is YamlNode => item !== undefined) ? node.items : undefined;
}

type Part = YamlNode | Pair;

/** `added`, parts of `theirs`, behind the last of the parts of `mine`, and written as `mine` is. */
function appended(tree: YamlTree, mine: MapNode | SeqNode, own: readonly Part[], theirs: YamlNode, added: readonly Part[]): TextEdit[] | undefined {
  const last = own.at(-1);
  if (!last) return undefined;
  const { lines, text } = tree;
  const column = columnOf(tree, mine);
  const written = added.map((part) => {
    if (mine.flow) return between(text, part);
    return theirs.kind === mine.kind && !theirs.flow ? movedLines(tree, part, columnOf(tree, theirs), column) : onOneLine(text, part, mine.kind === "seq" ? "- " : "", column);
  });
  if (written.includes(undefined)) return undefined;
  const end = mine.flow ? last.span.end : lines.lineEnd(lines.positionAt(trimmed(text, last.span).end).line);
  const before = mine.flow ? ", " : lineBreakOf(text);
  return written.length === 0 ? [] : [{ span: emptySpan(end), newText: written.map((part) => before + part).join("") }];
}

/** Where the dashes of a list, or the keys of a group, stand that is written on lines. */
function columnOf({ lines, text }: YamlTree, node: MapNode | SeqNode): number {
  const start = (node.kind === "map" ? node.pairs[0] : node.items[0])?.span.start ?? node.span.start;
  const { line, character } = lines.positionAt(start);
  return node.kind === "map" ? character : text.slice(lines.lineStart(line), start).lastIndexOf("-");
}

/** The lines of a part, moved from one column to another; undefined when it does not stand on lines of its own. */
function movedLines({ lines, text }: YamlTree, part: Part, from: number, to: number): string | undefined {
  const start = lines.lineStart(lines.positionAt(part.span.start).line);
  const all = text.slice(start, trimmed(text, part.span).end).split(/\r?\n/);
  if (from < 0 || all.some((line) => line.slice(0, from).trim() !== "")) return undefined;
  return all.map((line) => (line.trim() === "" ? "" : " ".repeat(to) + line.slice(from))).join(lineBreakOf(text));
}

function onOneLine(text: string, part: Part, lead: string, column: number): string | undefined {
  const written = writtenIn(text, part.span);
  return isOneLine(written) ? " ".repeat(column) + lead + written : undefined;
}

/** A part as it may stand in brackets or braces. */
function between(text: string, part: Part): string | undefined {
  if ("key" in part) {
    const value = part.value && between(text, part.value);
    return value === undefined ? undefined : `${writtenIn(text, part.key.span)}: ${value}`;
  }
  const written = writtenIn(text, part.span);
  if (part.kind !== "scalar") return part.flow ? written : undefined;
  const isWhole = part.style === "double" || part.style === "single" || (part.style === "plain" && isOneLine(written) && !/[,[\]{}]/.test(written));
  return isWhole ? written : yamlScalar(part.text, { flow: true, quote: undefined });
}

/** Texts up to this length stand between brackets. */
const SHORT = 40;

/** A list of texts in the place of the one value of `first`. */
function newList({ text, lines }: YamlTree, { key, value }: Pair, entries: readonly YamlNode[], inFlow: boolean): TextEdit[] | undefined {
  if (!entries.every((entry): entry is ScalarNode => entry.kind === "scalar")) return undefined;
  const isShort = inFlow || entries.every((entry) => entry.text.length <= SHORT && !/[,\n]/.test(entry.text));
  const written = entries.map((entry) => (typeof entry.value === "string" ? yamlScalar(entry.text, { flow: isShort, quote: undefined }) : entry.text));
  const indent = " ".repeat(lines.positionAt(key.span.start).character + 2);
  const span = trimmed(text, value!.span);
  if (isShort) return [{ span, newText: `[${written.join(", ")}]` }];
  return [{ span: { start: behindColon(text, key.span.end), end: span.end }, newText: written.map((entry) => `${lineBreakOf(text)}${indent}- ${entry}`).join("") }];
}

/** One behind the other; texts of more lines below each other. */
function joinedTexts({ text, lines }: YamlTree, { key }: Pair, mine: ScalarNode, theirs: ScalarNode): TextEdit[] {
  const texts = [mine.text.trim(), theirs.text.trim()];
  const span = trimmed(text, mine.span);
  if (!texts.some((one) => one.includes("\n"))) return [{ span, newText: yamlScalar(texts.join(" "), { flow: false, quote: undefined }) }];
  const indent = " ".repeat(lines.positionAt(key.span.start).character + 2);
  const body = texts.join("\n\n").split("\n").map((line) => (line === "" ? "" : indent + line));
  return [{ span, newText: ["|-", ...body].join(lineBreakOf(text)) }];
}

/** The place right behind the colon of a key that ends at `end`. */
export function behindColon(text: string, end: number): number {
  return text.indexOf(":", end) + 1;
}

/** A span without the blanks at its end. */
export function trimmed(text: string, { start, end }: Span): Span {
  return { start, end: start + writtenIn(text, { start, end }).length };
}

function writtenIn(text: string, { start, end }: Span): string {
  return text.slice(start, end).trimEnd();
}
