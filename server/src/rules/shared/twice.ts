// A key that a group has twice: where both stand, and what may be done about it without losing anything that was written.
import type { Document } from "../../model/document.ts";
import { specAt } from "../../schema/kinds.ts";
import { shortened } from "../../schema/problems/words.ts";
import { isOneLine } from "../../text/lines.ts";
import type { ProposedFix, TextEdit } from "../../text/problem.ts";
import { emptySpan, type Span } from "../../text/span.ts";
import { pairOf, type MapNode, type Pair, type PathStep, type YamlNode, type YamlTree } from "../../yaml/tree.ts";
import { behindColon, joined, saySame, trimmed } from "./joined.ts";

/** A pair of equal keys, found again from the place of the problem. */
export interface Twice {
  /** From the root to the group. */
  readonly path: readonly PathStep[];
  readonly map: MapNode;
  /** The one that counts. */
  readonly first: Pair;
  /** The one that is reported, and that does not count. */
  readonly second: Pair;
}

/** The key that is written at `offset`, with the earlier one of the same name; undefined when there is none. */
export function twiceAt({ root }: YamlTree, offset: number): Twice | undefined {
  const holds = (node: YamlNode | undefined): boolean => node !== undefined && node.span.start <= offset && offset < node.span.end;
  const path: PathStep[] = [];
  let node = root;
  while (node && node.kind !== "scalar") {
    if (node.kind === "seq") {
      const index: number = node.items.findIndex(holds);
      path.push(index);
      node = node.items[index];
      continue;
    }
    const second = node.pairs.find(({ key }) => key.span.start === offset);
    if (second) {
      const first = pairOf(node, second.key.text)!;
      return first === second ? undefined : { path, map: node, first, second };
    }
    const around: Pair | undefined = node.pairs.find(({ value }) => holds(value));
    path.push(around?.key.text ?? "");
    node = around?.value;
  }
  return undefined;
}

/** Likeliest first. None in a text with aliases, or that cannot be read in full: what stands where is not sure there. */
export function fixesForTwice({ tree, soort }: Document, twice: Twice): ProposedFix[] {
  if (!tree.plain) return [];
  const { path, map, first, second } = twice;
  const name = first.key.text;
  const removal = withoutSecond(tree, twice);
  const asItem = newItem(tree, twice);
  if (isEmpty(second.value) || saySame(first.value, second.value)) return [...fix(`Haal de tweede "${name}" weg`, `Remove the second "${name}"`, removal, true), ...asItem];
  if (asItem.length > 0 && name !== map.pairs[0]!.key.text) return asItem;
  if (isEmpty(first.value)) return [...asItem, ...fix(`Haal de lege "${name}" weg`, `Remove the empty "${name}"`, removal && [...filled(tree, first, second), ...removal])];
  const both = removal && joined(tree, first, second, soort && specAt(soort, [...path, name]), map.flow);
  return [...asItem, ...(both ? fix(both.title.nl, both.title.en, [...both.edits, ...removal]) : choices(tree, twice))];
}

function fix(nl: string, en: string, edits: readonly TextEdit[] | undefined, safe = false): ProposedFix[] {
  return edits ? [{ title: { nl, en }, safe, edits }] : [];
}

function isEmpty(node: YamlNode | undefined): boolean {
  if (node?.kind === "scalar") return node.value === null;
  return node === undefined || (node.kind === "seq" ? node.items : node.pairs).length === 0;
}

/** Takes the second away: with its lines, or in a group in braces with the comma before it. Undefined when a comment would go too. */
function withoutSecond({ text, lines, comments }: YamlTree, { map, second }: Twice): TextEdit[] | undefined {
  const before = text.slice(0, second.span.start).trimEnd();
  if (map.flow) return before.endsWith(",") ? [{ span: { start: before.length - 1, end: second.span.end }, newText: "" }] : undefined;
  const [from, to] = linesOf({ text, lines }, second);
  const region = { start: lines.lineStart(from), end: lines.lineStart(to + 1) };
  const hasComment = comments.some(({ span }) => region.start <= span.start && span.end <= region.end);
  return !hasComment && beginsLine({ text, lines }, second) ? [{ span: region, newText: "" }] : undefined;
}

/** Of an item of which the first key comes again, the next item is meant; it lacks its dash. */
function newItem(tree: YamlTree, { map, second }: Twice): ProposedFix[] {
  const { text, lines } = tree;
  const opening = map.pairs[0]!.key;
  const again = map.pairs.find(({ key }) => key !== opening && key.text === opening.text)?.key;
  if (map.flow || !again || again.span.start > second.key.span.start) return [];
  const { line, character } = lines.positionAt(opening.span.start);
  const dash = /- +$/.exec(text.slice(lines.lineStart(line), opening.span.start))?.[0];
  if (dash === undefined || lines.positionAt(again.span.start).character !== character) return [];
  return fix("Begin hier een nieuw onderdeel van de lijst", "Start a new item of the list here", [{ span: { start: again.span.start - dash.length, end: again.span.start }, newText: dash }]);
}

/** What stands behind the second, behind the first. */
function filled({ text }: YamlTree, { key, value }: Pair, second: Pair): TextEdit[] {
  const start = behindColon(text, key.span.end);
  const newText = text.slice(behindColon(text, second.key.span.end), trimmed(text, second.span).end);
  return [{ span: { start, end: value ? value.span.end : start }, newText }];
}

/** One of two values that cannot stand together; the other is kept behind a hash. */
function choices(tree: YamlTree, { map, first, second }: Twice): ProposedFix[] {
  if (map.flow || !beginsLine(tree, second)) return [];
  const nameOf = (pair: Pair, word: string): string => (pair.value?.kind === "scalar" ? `"${shortened(pair.value.text)}"` : word);
  return [
    ...fix(`Gebruik ${nameOf(first, "de eerste")} en zet een hekje voor de andere`, `Use ${nameOf(first, "the first")} and put a hash before the other`, hashed(tree, second)),
    ...fix(`Gebruik ${nameOf(second, "de tweede")} en zet een hekje voor de andere`, `Use ${nameOf(second, "the second")} and put a hash before the other`, beginsLine(tree, first) ? hashed(tree, first) : swapped(tree, first, second)),
  ];
}

/** The lines of a pair as comment. */
function hashed({ text, lines }: YamlTree, pair: Pair): TextEdit[] {
  const [from, to] = linesOf({ text, lines }, pair);
  const { character } = lines.positionAt(pair.key.span.start);
  const starts = Array.from({ length: to - from + 1 }, (_, index) => lines.lineStart(from + index));
  return starts.flatMap((start, index) => (lines.lineText(from + index).trim() === "" ? [] : [{ span: emptySpan(start + character), newText: "# " }]));
}

/** Behind a dash nothing can become comment: there the values change places. */
function swapped(tree: YamlTree, first: Pair, second: Pair): TextEdit[] | undefined {
  const [mine, theirs] = [first, second].map(({ value }) => trimmed(tree.text, value!.span)) as [Span, Span];
  const [own, other] = [mine, theirs].map(({ start, end }) => tree.text.slice(start, end)) as [string, string];
  if (!isOneLine(own) || !isOneLine(other) || second.value!.kind !== "scalar" || first.value!.kind !== "scalar") return undefined;
  return [{ span: mine, newText: other }, ...hashed(tree, second), { span: theirs, newText: own }];
}

type Text = Pick<YamlTree, "text" | "lines">;

/** The first and the last line that a pair stands on. */
function linesOf({ text, lines }: Text, { span }: Pair): [number, number] {
  return [lines.positionAt(span.start).line, lines.positionAt(trimmed(text, span).end).line];
}

function beginsLine({ text, lines }: Text, { span }: Pair): boolean {
  return text.slice(lines.lineStart(lines.positionAt(span.start).line), span.start).trim() === "";
}
