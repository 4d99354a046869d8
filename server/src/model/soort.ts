// What kind of document a text is: by its first key, else by its file name.
import { SOORT_NAMES, type Soort } from "../schema/keys/header.ts";
import { meantSoort } from "../schema/soort.ts";
import { lineBreakOf } from "../text/lines.ts";
import { nearestName } from "../text/nearest.ts";
import type { Problem, ProposedFix } from "../text/problem.ts";
import { pairOf, type MapNode, type Pair, type YamlNode, type YamlTree } from "../yaml/tree.ts";

/** The kind of a document, and what is to be said about how it is given. */
export interface SoortReading {
  /** Undefined when neither the text nor the file name says it, or the text could not be parsed. */
  readonly soort: Soort | undefined;
  /** Codes `schema/soort`, with variants `missing`, `other-key`, `unknown`, `not-first`, `file-name`, `empty`, `no-keys`. */
  readonly problems: readonly Problem[];
}

/** The kind of the document in `tree`. A file name `x.<soort>.yaml` counts when the text itself does not say. */
export function soortOf(uri: string, tree: YamlTree): SoortReading {
  const named = soortOfName(uri);
  if (!tree.parsed) return { soort: undefined, problems: [] };
  if (tree.root?.kind !== "map") return { soort: undefined, problems: [noKeys(tree)] };
  const pair = pairOf(tree.root, "soort");
  if (!pair && startsUnreadable(tree, tree.root)) return { soort: named, problems: [] };
  if (!pair) return { soort: named, problems: [otherKey(tree.root) ?? missing(tree.root.pairs[0], named)] };
  if (pair.value?.kind !== "scalar") return { soort: named, problems: pair.value && isBroken(tree, pair.value) ? [] : [{ code: "schema/soort", variant: "empty", span: pair.key.span }] };
  const written = pair.value.text;
  const soort = SOORT_NAMES.find((name) => name === written);
  if (!soort) return { soort: named, problems: [unknownSoort(tree, pair, written, named)] };
  return { soort, problems: placeProblems(tree, pair, soort, named) };
}

/** Whether a line within `node` could not be read, which is told. */
function isBroken({ problems }: YamlTree, { span: { start, end } }: YamlNode): boolean {
  return problems.some(({ code, span }) => code === "syntax/yaml" && start <= span.start && span.start <= end);
}

/** Whether the first line could not be read, on which the kind may stand. */
function startsUnreadable({ problems }: YamlTree, { pairs: [first] }: MapNode): boolean {
  return problems.some(({ code, span }) => code === "syntax/yaml" && span.start <= (first?.key.span.start ?? 0));
}

/** The kind that a file name such as `wijkzorg.kwalificatiedossier.yaml` announces. */
export function soortOfName(uri: string): Soort | undefined {
  const match = /\.([a-z]+)\.ya?ml$/i.exec(uri);
  const name = match?.[1]?.toLowerCase();
  return SOORT_NAMES.find((soort) => soort === name);
}

function noKeys(tree: YamlTree): Problem {
  const span = tree.root?.span ?? { start: 0, end: 0 };
  return { code: "schema/soort", variant: tree.root ? "no-keys" : "empty-file", span: { start: span.start, end: Math.min(span.end, tree.lines.lineEnd(tree.lines.positionAt(span.start).line)) } };
}

/** `Soort: Kwalificatiedossier`. */
function otherKey(root: MapNode): Problem | undefined {
  const meant = meantSoort(root);
  if (!meant) return undefined;
  const { pair: { key, value }, soort } = meant;
  const title = { nl: `Verander in "soort: ${soort}"`, en: `Change to "soort: ${soort}"` };
  const edits = [{ span: key.span, newText: "soort" }, ...(value ? [{ span: value.span, newText: soort }] : [])];
  return { code: "schema/soort", variant: "other-key", span: key.span, params: { written: key.text, soort }, fixes: [{ title, safe: false, edits }] };
}

function missing(first: Pair | undefined, named: Soort | undefined): Problem {
  const span = first?.key.span ?? { start: 0, end: 0 };
  const code = "schema/soort";
  if (!named) return { code, variant: "missing", span };
  const title = { nl: `Zet "soort: ${named}" bovenaan`, en: `Put "soort: ${named}" at the top` };
  const fix = { title, safe: true, edits: [{ span: { start: span.start, end: span.start }, newText: `soort: ${named}\n` }] };
  return { code, variant: "missing", span, params: { soort: named }, fixes: [fix] };
}

function unknownSoort(tree: YamlTree, pair: Pair, written: string, named: Soort | undefined): Problem {
  const whole = pair.value?.span ?? pair.key.span;
  const lineEnd = tree.lines.lineEnd(tree.lines.positionAt(whole.start).line);
  const span = { start: whole.start, end: Math.min(whole.end, lineEnd) };
  const near = nearestName(written, SOORT_NAMES) ?? named;
  if (!near) return { code: "schema/soort", variant: "unknown", span, params: { written } };
  const title = { nl: `Verander in "${near}"`, en: `Change to "${near}"` };
  return { code: "schema/soort", variant: "unknown-near", span, params: { written, near }, fixes: whole.end > lineEnd ? [] : [{ title, safe: false, edits: [{ span, newText: near }] }] };
}

function placeProblems(tree: YamlTree, pair: Pair, soort: Soort, named: Soort | undefined): Problem[] {
  const problems: Problem[] = [];
  const first = tree.root?.kind === "map" ? tree.root.pairs[0] : undefined;
  if (first && first !== pair) problems.push({ code: "schema/soort", variant: "not-first", span: pair.key.span, fixes: movedUp(tree, pair, first) });
  if (named && named !== soort) problems.push({ code: "schema/soort", variant: "file-name", span: pair.value?.span ?? pair.key.span, params: { soort, named } });
  return problems;
}

/** Moves the line of `pair` above that of the first key, where both have a line of their own. */
function movedUp({ text, lines }: YamlTree, pair: Pair, first: Pair): ProposedFix[] {
  const lineOf = (offset: number): number => lines.positionAt(offset).line;
  const line = lineOf(pair.span.start);
  const [start, end, top] = [lines.lineStart(line), lines.lineStart(line + 1), lines.lineStart(lineOf(first.span.start))];
  const hasOwnLine = lineOf(pair.span.end) === line && /^\s*$/.test(text.slice(start, pair.span.start)) && /^\s*$/.test(text.slice(top, first.span.start));
  if (!hasOwnLine || top >= start) return [];
  const moved = text.slice(start, end);
  const newText = /[\r\n]$/.test(moved) ? moved : moved + lineBreakOf(text);
  return [{ title: { nl: 'Zet "soort:" bovenaan', en: 'Put "soort:" at the top' }, safe: true, edits: [{ span: { start: top, end: top }, newText }, { span: { start, end }, newText: "" }] }];
}

/** A document says what it is at its top; other people's files are not read further. */
const HEAD = 4096;

/**
 * Whether `soort`, with a kind that we know, is among the outermost keys at the top of a text: how other people's YAML is told
 * from ours, without parsing it. As the first key it may be misspelt.
 */
export function namesSoort(text: string): boolean {
  const head = text.slice(0, HEAD);
  const first = firstLine(head)?.replace(/^---\s+/, "");
  if (first === undefined) return false;
  const written = soortAt(/^\s*\{?\s*(["']?)soort\1\s*:\s+["']?([a-z-]+)/i, first);
  if (written !== undefined && nearestName(written, SOORT_NAMES) !== undefined) return true;
  if (first.startsWith("{")) return isOurs(soortAt(/[{,]\s*(["']?)soort\1\s*:\s*["']?([a-z]+)\b/, outermost(head)));
  const indent = /^ */.exec(first)![0];
  return isOurs(soortAt(new RegExp(`^${indent}(["']?)soort\\1\\s*:\\s+["']?([a-z]+)\\b`, "m"), head));
}

function isOurs(written: string | undefined): boolean {
  return (SOORT_NAMES as readonly (string | undefined)[]).includes(written);
}

/** A text that starts with a brace without what stands in further braces and brackets. */
function outermost(head: string): string {
  let depth = 0;
  let kept = "";
  for (const [token] of head.matchAll(/"(?:[^"\\]|\\.)*"|[{[]|[}\]]|[^"{}[\]]+|"/g)) {
    if (token === "}" || token === "]") depth--;
    // Of texts in quotes only words can be a key or a kind.
    if (depth <= 1) kept += /^"\W*"$|^".*\W.*"$/s.test(token) ? '""' : token;
    if (token === "{" || token === "[") depth++;
  }
  return kept;
}

function soortAt(place: RegExp, text: string): string | undefined {
  return place.exec(text)?.[2];
}

/** Whether someone may be typing such a first line now: an empty text, `so`, `soort: kwal`. */
export function mayBecomeOurs(text: string): boolean {
  const line = firstLine(text);
  return line === undefined || /^\s*["']?(s|so|soo|soor|soort["']?\s*(:.*)?)$/.test(line);
}

/** The first line with content; undefined for a text without any. */
function firstLine(text: string): string | undefined {
  for (const [line] of text.matchAll(/[^\r\n]+/g)) if (!/^\s*(#|$)|^---\s*(#|$)|^%/.test(line)) return line;
  return undefined;
}
