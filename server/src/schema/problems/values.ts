// Single values that do not fit: another type, another form, out of range.
import type { Localized, TextParams } from "../../text/localized.ts";
import type { ProposedFix } from "../../text/problem.ts";
import { NUMBER, SIGN, SYMBOL } from "../../text/bullets.ts";
import { betweenSigns } from "../../text/several.ts";
import type { ScalarNode, YamlNode } from "../../yaml/tree.ts";
import { readDate } from "../dates.ts";
import { DOCUMENT_REFERENCE, FRAMEWORK_REFERENCE, ID } from "../forms.ts";
import type { BooleanSpec, DateSpec, NumberSpec, ObjectSpec, Spec, TextSpec } from "../spec.ts";
import { unfold } from "../spec.ts";
import { asObject } from "./as-object.ts";
import { changingTo, replacing } from "./edits.ts";
import { isReplaceable, isUnreadable, nextContent, shownSpan, type Place, type Walk } from "./place.ts";
import { expectedWords, foundWords, keyExamples, keyName, shortened } from "./words.ts";

type Words = { variant?: string; params: TextParams; fixes?: ProposedFix[]; isLoss?: boolean };

/** Reports a key without a value. */
export function empty(walk: Walk, node: YamlNode | undefined, place: Place): void {
  const span = place.key?.span ?? node?.span;
  if (!span || isUnreadable(walk, span.start) || (!node && isUnreadable(walk, nextContent(walk, span.end)))) return;
  const code = place.required ? "schema/empty" : "schema/unfinished";
  walk.out.add(code, span, () => ({ params: { key: keyName(place) } }));
}

/** Reports a value of a kind that cannot stand here at all. */
export function wrongType(walk: Walk, node: YamlNode, folded: Spec, place: Place): void {
  const spec = unfold(folded);
  // `dekt: nphf: 2.2` is told as a line that cannot be read.
  if (isUnreadable(walk, node.span.start)) return;
  walk.out.add("schema/type", shownSpan(walk, node, place), () => {
    const params = { key: keyName(place), found: foundWords(node), expected: expectedWords(spec, place.stands === "for-list") };
    const isReference = spec.type === "text" && spec.refersTo !== undefined;
    const isLoss = isReference || (node.kind !== "scalar" && (spec.type === "object" || spec.type === "map"));
    const list = isReference ? namesInGroup(walk, node, spec, place) : undefined;
    if (list) return { ...list, params: { ...params, ...list.params }, isLoss };
    const colon = (spec.type === "text" && !isReference) || spec.type === "localized" ? colonInText(walk, node) : undefined;
    if (colon) return { variant: "colon", params, fixes: [colon] };
    const named = isReference ? explainedName(node) : undefined;
    if (named) return { variant: "explained", params: { ...params, ...named }, isLoss };
    if (spec.type === "object") return { variant: "object", params: { ...params, keys: keyExamples(spec as ObjectSpec) }, fixes: place.stands === "for-list" && isNumbered(walk, node) ? numbered(walk, node) : asObject(node, spec as ObjectSpec), isLoss };
    return { params, ...(isLoss && { isLoss }) };
  });
}

/** What people put before the lines of a list of their own. */
const BULLET = new RegExp(`^(?:${SYMBOL}[ \\t]*|(?:${SIGN}|${NUMBER})[ \\t]+)(?=\\S)`, "u");

const MOST_BEFORE = 40;

/** Whether a text is several lines, each with a number or bullet before it. */
function isNumbered({ tree: { text } }: Walk, { kind, span }: YamlNode): boolean {
  const lines = text.slice(span.start, span.end).split(/\r\n|[\r\n]/);
  return kind === "scalar" && lines.length > 1 && lines.every((line) => BULLET.test(line.trim().slice(0, MOST_BEFORE)));
}

/** A dash in the place of each number; what each line says is then told to be an item. */
function numbered({ tree: { text } }: Walk, { span }: YamlNode): ProposedFix[] {
  const edits = [...text.slice(span.start, span.end).matchAll(/(?<=^|[\r\n])[ \t]*(?=\S)/g)].map(({ 0: indent, index }) => {
    const start = span.start + index + indent.length;
    return { span: { start, end: start + BULLET.exec(text.slice(start, start + MOST_BEFORE))![0].length }, newText: "- " };
  });
  return [{ title: { nl: "Maak er een lijst van, met streepjes", en: "Make it a list, with dashes" }, safe: false, edits }];
}

/** `rollen: {communicator, leider}`, or `dekt: [dublin: communicatie]` with a space too many: references that were read as keys. */
function namesInGroup(walk: Walk, node: YamlNode, spec: TextSpec, place: Place): (Words & { variant: string }) | undefined {
  if (node.kind !== "map" || node.pairs.length === 0) return undefined;
  const { start, end } = node.span;
  const written = walk.tree.text.slice(start, end);
  const isBare = node.flow && node.pairs.every(({ value }) => value === undefined);
  const joint = spec.refersTo === "kader" ? "@" : ":";
  const isSpaced = (spec.refersTo === "dekking" || spec.refersTo === "kader") && node.pairs.every(({ value }) => value?.kind === "scalar");
  if (place.stands === "alone" || (!isBare && !isSpaced)) return undefined;
  const names = node.pairs.map(({ key, value }) => (value?.kind === "scalar" ? `${key.text}${joint}${value.text}` : key.text));
  // `ordering: canmeds@bn2030` is no framework with its version.
  if (joint === "@" && spec.form && !names.every((name) => new RegExp(spec.form!.source, "u").test(name))) return undefined;
  const isOne = place.stands === "in-list" && (names.length === 1 || !node.flow);
  const list = isOne ? names.join(", ") : `[${names.join(", ")}]`;
  const fits = names.every((name) => /^[\p{L}\p{N}][\p{L}\p{N}.:@#-]*$/u.test(name)) && !written.includes("#") && !(isOne && names.length > 1);
  const fixes = fits ? [replacing(node.span, list, { nl: `Schrijf ${list}`, en: `Write ${list}` }, false)] : [];
  return { variant: isBare ? "braces" : joint === "@" ? "version" : "spaced", params: { list }, fixes };
}

/** `- communicator: als het spannend wordt`: a reference with something said about it. */
function explainedName(node: YamlNode): { name: string; value: string } | undefined {
  const pair = node.kind === "map" && node.pairs.length === 1 ? node.pairs[0]! : undefined;
  return pair?.value?.kind === "scalar" && pair.value.text !== "" ? { name: shortened(pair.key.text), value: shortened(pair.value.text) } : undefined;
}

/** `- vraagt door: wat speelt er?` makes a key of a text; quotes make it a text again. */
export function colonInText(walk: Walk, node: YamlNode): ProposedFix | undefined {
  if (node.kind !== "map" || node.flow || node.pairs.length !== 1) return undefined;
  const [pair] = node.pairs;
  const { start, end } = node.span;
  const written = walk.tree.text.slice(start, end);
  if (pair!.key.span.start !== start || pair!.value?.kind !== "scalar" || /[\r\n]/.test(written)) return undefined;
  return replacing(node.span, JSON.stringify(written), { nl: "Zet de tekst tussen aanhalingstekens", en: "Put the text in quotes" }, false);
}

/** Problems of a text that is empty, does not have its form, or is a number or date without quotes. */
export function wrongText(walk: Walk, node: ScalarNode, spec: TextSpec, place: Place): void {
  const fits = !spec.form || new RegExp(spec.form.source, "u").test(node.text);
  if (node.value === "" && place.required) return empty(walk, node, place);
  if (!fits) return wrongForm(walk, node, spec, place);
  if (typeof node.value === "string" || lacksKader(node, spec)) return;
  walk.out.add("schema/quote", node.span, () => ({
    params: { key: keyName(place), written: shortened(node.text) },
    fixes: [replacing(node.span, `"${node.text}"`, { nl: `Zet aanhalingstekens om ${shortened(node.text)}`, en: `Put quotes around ${shortened(node.text)}` }, true)],
  }));
}

/** `dekt: 2.2`: that it lacks its framework is told when it is looked up; with that it needs no quotes. */
function lacksKader(node: ScalarNode, spec: TextSpec): boolean {
  return spec.refersTo === "dekking" && !node.text.includes(":");
}

function wrongForm(walk: Walk, node: ScalarNode, spec: TextSpec, place: Place): void {
  const form = spec.form!;
  walk.out.add("schema/form", shownSpan(walk, node, place), (): Words => {
    const fits = (text: string): boolean => new RegExp(form.source, "u").test(text);
    const written = place.stands === "alone" ? [] : betweenSigns(node.text);
    // No name of a framework has a comma in it, so that capitals and spaces need not keep them together.
    const parts = form === FRAMEWORK_REFERENCE ? written.map((part) => idFrom(part, true)) : written;
    if (parts.length > 1 && parts.every(fits)) {
      const list = place.stands === "in-list" ? parts.join(", ") : `[${parts.join(", ")}]`;
      const fixes = place.stands === "for-list" || isInBrackets(walk, node) ? [replacing(node.span, list, { nl: "Maak er een lijst van", en: "Make it a list" }, false)] : [];
      return { variant: "several", params: { key: keyName(place), list: `[${parts.join(", ")}]` }, fixes };
    }
    const better = form === ID || form === DOCUMENT_REFERENCE || form === FRAMEWORK_REFERENCE ? idFrom(node.text, form !== ID) : undefined;
    const isBetter = better !== undefined && fits(better);
    const fixes = isBetter && isReplaceable(walk, node.span) ? [changingTo(node.span, better, false)] : [];
    return { params: { key: keyName(place), written: shortened(node.text), form: form.name, example: isBetter && form === ID ? shortened(better) : form.example }, fixes };
  });
}

function isInBrackets({ tree: { text } }: Walk, { span }: ScalarNode): boolean {
  return /[[,]\s*$/.test(text.slice(Math.max(0, span.start - 200), span.start));
}

/** "KD Wijkzorg" as an id: `kd-wijkzorg`; what stands behind `@` is a version and stays. */
function idFrom(written: string, hasVersion: boolean): string {
  const [id, ...version] = hasVersion ? written.slice(0, 120).replace(/^([^@\s]+) (?=\d[^@\s]*$)/, "$1@").split("@") : [written.slice(0, 120)];
  const letters = id!.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const joined = letters.replace(/[^a-z0-9.-]+/g, "-").replace(/^[-.]+|[-.]+$/g, "");
  return [joined, ...version.map((part) => part.trim())].join("@");
}

const YES = new Set(["true", "ja", "yes", "waar", "j", "y"]);
const NO = new Set(["false", "nee", "no", "onwaar", "n"]);

/** Problem `schema/type`, for what is neither `true` nor `false`; a fix where a word such as "ja" says which. */
export function wrongBoolean(walk: Walk, node: ScalarNode, _spec: BooleanSpec, place: Place): void {
  walk.out.add("schema/type", shownSpan(walk, node, place), () => {
    const word = node.text.trim().toLowerCase();
    const meant = YES.has(word) ? "true" : NO.has(word) ? "false" : undefined;
    return { variant: "boolean", params: { key: keyName(place), found: foundWords(node) }, fixes: meant ? [changingTo(node.span, meant, true)] : [] };
  });
}

/** Problems of what is no number, no whole one, or out of range. */
export function wrongNumber(walk: Walk, node: ScalarNode, spec: NumberSpec, place: Place): void {
  const span = shownSpan(walk, node, place);
  if (typeof node.value === "number" && Number.isFinite(node.value) && (spec.type === "number" || Number.isInteger(node.value))) {
    return walk.out.add("schema/range", span, () => rangeWords(node, spec, place));
  }
  walk.out.add("schema/type", span, () => {
    const params = { key: keyName(place), found: foundWords(node), expected: expectedWords(spec, place.stands === "for-list") };
    const meant = numberIn(node, spec);
    return { params, fixes: meant ? [changingTo(node.span, meant.text, meant.same)] : [] };
  });
}

function rangeWords(node: ScalarNode, spec: NumberSpec, place: Place): Words {
  const { minimum, maximum } = spec;
  const params: Record<string, string | number | Localized> = { key: keyName(place), written: shortened(node.text) };
  if (minimum !== undefined && maximum !== undefined) return { params: { ...params, minimum, maximum } };
  if (minimum !== undefined) return { variant: "minimum", params: { ...params, minimum } };
  return { variant: "maximum", params: { ...params, maximum: maximum ?? "" } };
}

/** The number in `"4800"`, `4.800`, `4800 uur`, `50%` or `niveau 6`; sure only when nothing but quotes is in the way. */
function numberIn(node: ScalarNode, spec: NumberSpec): { text: string; same: boolean } | undefined {
  const written = node.text.trim();
  const isFraction = spec.type === "number";
  if (/^-?\d{1,15}$/.test(written) || (isFraction && /^-?\d{1,15}\.\d{1,6}$/.test(written))) return { text: written, same: true };
  if (!isFraction && /^\d{1,3}(\.\d{3}){1,3}$/.test(written)) return { text: written.replaceAll(".", ""), same: false };
  if (isFraction && /^\d{1,15},\d{1,6}$/.test(written)) return { text: written.replace(",", "."), same: false };
  const beside = /^(\d{1,15}) ?(?:%|[a-zA-Z]{1,20})$/.exec(written) ?? /^(?:[\p{L}.]{1,15}|[±~])\s?(\d{1,15})$/u.exec(written);
  return beside ? { text: beside[1]!, same: false } : undefined;
}

/** Problem `schema/date`, for what is no day of the calendar; a fix where it can be read as one. */
export function wrongDate(walk: Walk, node: ScalarNode, _spec: DateSpec, place: Place): void {
  walk.out.add("schema/date", shownSpan(walk, node, place), () => {
    const { date, impossible } = readDate(node.text);
    const params = { key: keyName(place), written: shortened(node.text) };
    if (impossible) return { variant: "no-such-day", params };
    if (!date) return { params };
    return { variant: "order", params: { ...params, date }, fixes: [changingTo(node.span, date, true)] };
  });
}
