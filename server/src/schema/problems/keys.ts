// Keys that are not known and keys that are missing.
import { lineBreakOf } from "../../text/lines.ts";
import { andList, orList, type Localized } from "../../text/localized.ts";
import type { Problem, ProposedFix, TextEdit } from "../../text/problem.ts";
import type { MapNode, Pair } from "../../yaml/tree.ts";
import { keySpec, rootSpec } from "../kinds.ts";
import { meantSoort } from "../soort.ts";
import { titleOf, unfold, type ObjectSpec } from "../spec.ts";
import { firstLine, holdsUnreadable, isUnreadable, nextContent, ownPairs, type Place, type Walk } from "./place.ts";
import { namedObject, namedParts, withOwnKeys, withPartsKey, type NamedParts } from "./named-object.ts";
import { gluedKey, homeOf, meantKey, objectIn, type KeyHome } from "./spelling.ts";
import { colonInText } from "./values.ts";
import { keyExamples, shortened, WHOLE_DOCUMENT } from "./words.ts";

/** Reports a key that `spec` does not have. */
export function unknownKey(walk: Walk, pair: Pair, node: MapNode, spec: ObjectSpec, place: Place): void {
  const written = pair.key.text;
  if (isRoot(place) && meantSoort(node)?.pair === pair) return; // schema/soort
  if (isUnreadable(walk, pair.key.span.start) || isWithinMisplaced(walk, pair, node, spec) || gluedIn(node, spec).indexOf(pair) > 0 || (node.flow && isLooseWord(node.pairs[node.pairs.indexOf(pair) - 1], node, spec))) return;
  walk.out.add("schema/unknown-key", pair.key.span, () => {
    const behind = behindComma(walk, pair, node, spec);
    if (behind) return behind;
    const glued = gluedOf(pair, node, spec);
    if (glued) return apart(pair, node, glued, spec);
    const meant = meantKey(written, spec);
    if (meant?.sure) return near(pair, node, meant.key, spec);
    const home = homeIn(walk, written, place);
    const named = home ? undefined : namedObject(node, spec);
    if (named?.pair === pair) return { variant: "named", params: { key: shortened(written), identity: named.identity, name: named.name, value: shortened(named.value) }, fixes: withOwnKeys(walk, node, named) };
    const parts = home ? undefined : partsOfFirst(node, spec);
    if (parts?.pair === pair) return { variant: "parts", params: { key: shortened(written), id: parts.own[0]![1], name: parts.own[1]![0], parts: parts.parts }, fixes: withPartsKey(walk, parts), isLoss: true };
    const params = { key: shortened(written), place: placeWords(spec, place) };
    if (meant && !home) return near(pair, node, meant.key, spec);
    const isLoss = pair.value?.kind !== "scalar";
    if (home?.otherKind) return { variant: "other-kind", params: { ...params, kind: home.otherKind }, isLoss };
    if (home?.under) return { variant: "inside", params: { ...params, owner: home.owner, under: home.under.key }, fixes: home.under.isOneAtTop && isRoot(place) ? movedInto(walk, pair, node, home.under.key) : [], isLoss };
    if (home) return { variant: "elsewhere", params: { ...params, owner: home.owner }, fixes: movedOut(walk, pair, node), isLoss };
    const isPresent = presentIn(node, spec);
    const colon = textWithColon(walk, node, spec);
    if (colon) return { variant: "colon", params, fixes: [colon, ...ownNote(pair)] };
    if (Object.keys(spec.keys).every((key) => isPresent.has(key))) return { variant: "full", params, fixes: ownNote(pair) };
    return { params: { ...params, keys: keyExamples(spec, 8, isPresent) }, fixes: ownNote(pair) };
  });
}

/** `Handreiking: samen beslissen` where a text may stand for the whole object: keys of the format are no words of a sentence. */
function textWithColon(walk: Walk, node: MapNode, spec: ObjectSpec): ProposedFix | undefined {
  const key = node.pairs[0]?.key.text;
  if (spec.short === undefined || key === undefined || !/^\p{Lu}|\s/u.test(key) || keySpec(spec, key) || meantKey(key, spec)) return undefined;
  return colonInText(walk, node);
}

/** Where the key belongs; of a key of the document itself, such as `id`, only when the document does not have it yet. */
function homeIn({ soort, tree: { root } }: Walk, written: string, place: Place): KeyHome | undefined {
  const home = soort && homeOf(written, soort);
  const isThere = home && !home.under && !isRoot(place) && root?.kind === "map" && root.pairs.some(({ key }) => key.text === written);
  return isThere ? undefined : home;
}

const PRESENT = new WeakMap<MapNode, ReadonlySet<string>>();

/** The keys of `spec` that `node` has; asked again for each of its unknown keys. */
function presentIn(node: MapNode, spec: ObjectSpec): ReadonlySet<string> {
  const known = PRESENT.get(node);
  if (known) return known;
  const present = new Set(node.pairs.map(({ key }) => key.text).filter((key) => keySpec(spec, key)));
  PRESENT.set(node, present);
  return present;
}

/** Whether `pair` is no key but a word behind a comma: `{ titel: Zorgt, regelt en overlegt }`. */
function isLooseWord(pair: Pair | undefined, node: MapNode, spec: ObjectSpec): boolean {
  return pair !== undefined && isBare(pair, node) && !keySpec(spec, pair.key.text) && !meantKey(pair.key.text, spec) && !gluedOf(pair, node, spec);
}

/** Whether `pair` is a text between commas, without a colon. */
function isBare(pair: Pair, node: MapNode): boolean {
  return node.flow && !pair.value && pair.span.end === pair.key.span.end;
}

/** What is said of the first word behind a comma; those that follow come right with it. */
function behindComma(walk: Walk, pair: Pair, node: MapNode, spec: ObjectSpec): Omit<Problem, "code" | "span"> | undefined {
  const at = node.pairs.indexOf(pair);
  const previous = node.pairs[at - 1];
  if (!isLooseWord(pair, node, spec) || previous?.value?.kind !== "scalar" || previous.value.style !== "plain") return undefined;
  const words = node.pairs.slice(at);
  const count = words.findIndex((word) => !isLooseWord(word, node, spec));
  const last = words[count < 0 ? words.length - 1 : count - 1]!;
  const span = { start: previous.value.span.start, end: last.key.span.end };
  const written = walk.tree.text.slice(span.start, span.end);
  const known = keySpec(spec, previous.key.text);
  const type = known && unfold(known).type;
  const params = { key: shortened(pair.key.text), previous: shortened(previous.key.text) };
  const changed = (newText: string, title: Localized): ProposedFix[] => (/[\r\n]/.test(written) ? [] : [{ title, safe: false, edits: [{ span, newText }] }]);
  if (type === "number" && /^\d{1,15},\s*\d{1,6}$/.test(written)) {
    const number = written.replace(/,\s*/, ".");
    return { variant: "comma-number", params: { ...params, number }, fixes: changed(number, { nl: `Verander in ${number}`, en: `Change to ${number}` }) };
  }
  if (type === "list" && !/[[\]{}]/.test(written)) return { variant: "comma-list", params, fixes: changed(`[${written}]`, { nl: "Zet rechte haken om de lijst", en: "Put square brackets around the list" }) };
  return { variant: "comma", params, fixes: changed(JSON.stringify(written), { nl: "Zet de tekst tussen aanhalingstekens", en: "Put the text in quotes" }) };
}

function near(pair: Pair, node: MapNode, meant: string, spec: ObjectSpec): Omit<Problem, "code" | "span"> {
  const title = { nl: `Verander in "${meant}"`, en: `Change to "${meant}"` };
  const isTaken = node.pairs.some(({ key }) => key.text === meant);
  // Several words without a colon are a text, and nothing of a text may be lost.
  const isText = isBare(pair, node) && /\s/.test(pair.key.text);
  const fixes = isTaken || isText ? [] : [{ title, safe: false, edits: [{ span: pair.key.span, newText: meant }] }];
  const { type } = unfold(keySpec(spec, meant)!);
  return { variant: "near", params: { key: shortened(pair.key.text), near: meant }, fixes, isLoss: type === "list" || type === "object" || type === "map" };
}

/** The keys in braces that lack a colon with a space, `{ nl:Waken, en:Watching }`: told at the first, and mended together. */
function gluedIn(node: MapNode, spec: ObjectSpec): Pair[] {
  return node.flow ? node.pairs.slice(0, MOST_BACK).filter((pair) => !keySpec(spec, pair.key.text) && gluedOf(pair, node, spec) && pair.key.style === "plain") : [];
}

type Glued = NonNullable<ReturnType<typeof gluedKey>>;

/** A key with its value right behind it; in braces also with only a space between them, `{ nl Waken }`, while that key is not there yet. */
function gluedOf(pair: Pair, node: MapNode, spec: ObjectSpec): Glued | undefined {
  const { text } = pair.key;
  const glued = gluedKey(text, spec);
  if (glued || !isBare(pair, node) || meantKey(text, spec)?.sure) return glued;
  const [, key, sign] = /^([\p{L}\p{N}_-]{1,60})( +)\S/u.exec(text) ?? [];
  return key !== undefined && keySpec(spec, key) && !node.pairs.some((other) => other.key.text === key) ? { key, name: key, sign: sign! } : undefined;
}

/** Puts a colon with a space between a key and its value. */
function apart(pair: Pair, node: MapNode, { key, name, sign }: Glued, spec: ObjectSpec): Omit<Problem, "code" | "span"> {
  const { text } = pair.key;
  const title = { nl: "Zet een dubbele punt met een spatie achter de sleutel", en: "Put a colon with a space behind the key" };
  const all = gluedIn(node, spec);
  const edits = (all.length > 0 ? all : [pair]).flatMap((one) => spaced(one, node, spec));
  const isTaken = node.pairs.some((other) => other.key.text === key);
  const fixes = isTaken || edits.length === 0 ? [] : [{ title, safe: false, edits }];
  return { variant: "glued", params: { key: shortened(name), written: shortened(`${name}: ${text.slice(name.length + sign.length)}`) }, fixes, isLoss: true };
}

function spaced(pair: Pair, node: MapNode, spec: ObjectSpec): TextEdit[] {
  const { style, span } = pair.key;
  const glued = gluedOf(pair, node, spec);
  if (!glued || style !== "plain" || node.pairs.some(({ key }) => key.text === glued.key)) return [];
  const start = span.start + glued.name.length;
  return [{ span: { start, end: start + glued.sign.length }, newText: ": " }];
}

/** The key within the object that it belongs to, where that is not there yet. */
function movedInto(walk: Walk, pair: Pair, node: MapNode, under: string): ProposedFix[] {
  const written = walk.tree.text.slice(pair.span.start, pair.span.end);
  if (node.flow || /[\r\n]/.test(written) || node.pairs.some(({ key }) => key.text === under)) return [];
  return [{ title: { nl: `Zet dit onder "${under}"`, en: `Put this under "${under}"` }, safe: false, edits: [{ span: pair.span, newText: `${under}:\n  ${written}` }] }];
}

/** How many keys back an empty one is looked for that the key may have been meant to stand under. */
const MOST_BACK = 40;

/** Whether a key of the document without a value stands above, in the wrong place too, and this is a key of what belongs under it. */
function isWithinMisplaced({ soort }: Walk, pair: Pair, node: MapNode, spec: ObjectSpec): boolean {
  if (!soort || node.flow) return false;
  const at = node.pairs.indexOf(pair);
  const empty = node.pairs.slice(Math.max(0, at - MOST_BACK), at).findLast(({ key, value }) => isEmpty(value) && !keySpec(spec, key.text));
  const meant = empty && keySpec(rootSpec(soort), empty.key.text);
  const inner = meant && objectIn(meant);
  return inner !== undefined && keySpec(inner, pair.key.text) !== undefined;
}

function isEmpty(value: Pair["value"]): boolean {
  return value === undefined || (value.kind === "scalar" && value.value === null);
}

/** A key of the document that is indented: back to the margin, where that leaves all the others in their place. */
function movedOut(walk: Walk, pair: Pair, node: MapNode): ProposedFix[] {
  const { lines, text } = walk.tree;
  const first = lines.positionAt(pair.key.span.start);
  const start = lines.lineStart(first.line);
  const column = first.character;
  if (node.flow || column === 0 || !/^ +$/.test(text.slice(start, pair.key.span.start))) return [];
  const isOwner = isEmpty(pair.value) || (pair.value!.kind === "seq" && !pair.value!.flow && lines.positionAt(pair.value!.span.start).character === column);
  const next = nextContent(walk, pair.span.end);
  const isLast = node.pairs.at(-1) === pair && (next === pair.span.end || lines.positionAt(next).character === 0);
  if (!isOwner && !isLast) return [];
  const last = isOwner ? first.line : lines.positionAt(pair.span.end).line;
  const edits: TextEdit[] = [];
  for (let line = first.line; line <= last; line++) {
    const lineStart = lines.lineStart(line);
    const indent = /^ */.exec(text.slice(lineStart, lines.lineEnd(line)))![0].length;
    if (indent > 0) edits.push({ span: { start: lineStart, end: lineStart + Math.min(indent, column) }, newText: "" });
  }
  return [{ title: { nl: `Zet "${pair.key.text}" helemaal vooraan`, en: `Put "${pair.key.text}" at the margin` }, safe: false, edits }];
}

/** A key of the author's own is fine when it says so. */
function ownNote(pair: Pair): ProposedFix[] {
  const { text, style, span } = pair.key;
  if (style !== "plain" || !/^[\p{L}\p{N}_-]{1,60}$/u.test(text)) return [];
  return [{ title: { nl: `Maak er een eigen notitie van: "x-${text}"`, en: `Make it a note of your own: "x-${text}"` }, safe: false, edits: [{ span, newText: `x-${text}` }] }];
}

/** Reports the keys that have to be there and are not, all in one. */
export function missingKeys(walk: Walk, node: MapNode, spec: ObjectSpec, present: ReadonlySet<string>, place: Place): void {
  const missing = Object.keys(spec.keys).filter((key) => spec.keys[key]!.required && !present.has(key) && !(isRoot(place) && key === "soort"));
  if (missing.length === 0) return;
  if (textWithColon(walk, node, spec)) return;
  const named = namedObject(node, spec);
  const told = named && !homeIn(walk, named.pair.key.text, place) ? [named.identity, named.name] : (partsOfFirst(node, spec)?.own.map(([key]) => key) ?? []);
  for (const key of told) if (missing.includes(key)) missing.splice(missing.indexOf(key), 1);
  // `lable:` is told as a misspelt key.
  for (const pair of unknownIn(node, spec)) {
    const at = missing.indexOf((gluedOf(pair, node, spec) ?? meantKey(pair.key.text, spec))?.key ?? "");
    if (at >= 0) missing.splice(at, 1);
    if (missing.length === 0) return;
  }
  if (missing.length === 0 || holdsUnreadable(walk, node.span) || isUnreadable(walk, nextContent(walk, node.span.end))) return;
  const own = ownPairs(node);
  const span = own[0]?.key.span ?? firstLine(walk.tree, node.span);
  walk.out.add("schema/missing-key", span, () => ({
    variant: missing.length > 1 ? "several" : undefined,
    params: { keys: quoted(missing), titles: titlesOf(missing, spec), place: placeWords(spec, place) },
    fixes: insertion(walk, node, own, missing, spec),
  }));
}

function partsOfFirst(node: MapNode, spec: ObjectSpec): NamedParts | undefined {
  const [first] = node.pairs;
  return first && namedParts(first, node, spec);
}

function unknownIn(node: MapNode, spec: ObjectSpec): Pair[] {
  return node.pairs.filter(({ key }) => !keySpec(spec, key.text) && !key.text.startsWith("x-"));
}

/** `soort` has rules of its own, see model/soort.ts. */
export function isRoot(place: Place): boolean {
  return place.path === "" && place.key === undefined;
}

function placeWords(spec: ObjectSpec, place: Place): Localized {
  return isRoot(place) ? WHOLE_DOCUMENT : titleOf(spec);
}

function quoted(keys: readonly string[]): Localized {
  return andList(keys.map((key) => `"${key}"`));
}

function titlesOf(keys: readonly string[], spec: ObjectSpec): Localized {
  return andList(keys.map((key) => titleOf(spec.keys[key]!)));
}

function insertion(walk: Walk, node: MapNode, own: readonly Pair[], missing: readonly string[], spec: ObjectSpec): ProposedFix[] {
  const edits = node.flow ? inFlow(own, missing) : inBlock(walk, own, missing, spec);
  if (edits.length === 0) return [];
  const names = orList(missing.map((key) => `"${key}:"`));
  const title = missing.length === 1 ? { nl: `Voeg ${names.nl} toe`, en: `Add ${names.en}` } : { nl: "Voeg de sleutels toe die ontbreken", en: "Add the missing keys" };
  return [{ title, safe: false, edits }];
}

function inFlow(own: readonly Pair[], missing: readonly string[]): TextEdit[] {
  const last = own[own.length - 1];
  if (!last?.value) return [];
  const offset = last.span.end;
  return [{ span: { start: offset, end: offset }, newText: missing.map((key) => `, ${key}: `).join("").trimEnd() }];
}

/** New lines behind the key that comes before them in the format; above the first key when none does. */
function inBlock(walk: Walk, own: readonly Pair[], missing: readonly string[], spec: ObjectSpec): TextEdit[] {
  const [first] = own;
  if (!first) return [];
  const { lines, text } = walk.tree;
  const order = Object.keys(spec.keys);
  const before = order.slice(0, order.indexOf(missing[0]!)).reverse().map((key) => own.find((pair) => pair.key.text === key)).find((pair) => pair !== undefined);
  const indent = " ".repeat(lines.positionAt(first.key.span.start).character);
  const lineBreak = lineBreakOf(text);
  const { start } = first.key.span;
  const startsLine = /^[ \t-]*$/.test(text.slice(lines.lineStart(lines.positionAt(start).line), start));
  // Behind an anchor the indentation of the first key is not that of the others.
  if (!startsLine) return [];
  if (!before) return [{ span: { start, end: start }, newText: missing.map((key) => `${key}: ${lineBreak}${indent}`).join("") }];
  const lineEnd = lines.lineEnd(lines.positionAt(before.span.end).line);
  return [{ span: { start: lineEnd, end: lineEnd }, newText: missing.map((key) => `${lineBreak}${indent}${key}: `).join("") }];
}
