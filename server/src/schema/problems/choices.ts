// Words that are none of the values that can be chosen from.
import { orList } from "../../text/localized.ts";
import { nearestName, plain } from "../../text/nearest.ts";
import type { ProposedFix } from "../../text/problem.ts";
import { nameAndExplanation } from "../../text/several.ts";
import { valueWithComment } from "../../yaml/value-comment.ts";
import type { ScalarNode } from "../../yaml/tree.ts";
import type { EnumSpec } from "../spec.ts";
import { changingTo } from "./edits.ts";
import { isReplaceable, shownSpan, type Place, type Walk } from "./place.ts";
import { keyName, shortened } from "./words.ts";

/** Problem `schema/enum`, with the value that is meant where that can be told. */
export function wrongChoice(walk: Walk, node: ScalarNode, spec: EnumSpec, place: Place): void {
  walk.out.add("schema/enum", shownSpan(walk, node, place), () => {
    const params = { key: keyName(place), written: shortened(node.text), allowed: orList(Object.keys(spec.values)) };
    const several = severalIn(node.text, spec);
    if (several.length > 1) return { variant: "several", params: { ...params, several: orList(several) } };
    const more = withExplanation(walk, node, spec);
    if (more) return { variant: "near", params: { ...params, near: more.value }, fixes: more.fixes };
    const { values, same: isSame } = meantValues(node.text, spec);
    const fixes = !isReplaceable(walk, node.span) ? [] : values.map((value) => changingTo(node.span, value, isSame));
    return values.length === 1 ? { variant: "near", params: { ...params, near: values[0]! }, fixes } : { params, fixes };
  });
}

/** One value with something said behind it: `praktijk (in de wijk)`. What is said becomes a comment, where one can stand. */
function withExplanation({ tree }: Walk, { text, span }: ScalarNode, spec: EnumSpec): { readonly value: string; readonly fixes: ProposedFix[] } | undefined {
  const said = nameAndExplanation(text);
  const [value, ...others] = said ? meantValues(said.name, spec).values : [];
  if (!said || value === undefined || others.length > 0) return undefined;
  const edit = valueWithComment(tree, span, value, said.explanation);
  const title = { nl: `Schrijf "${value}", met de rest als opmerking`, en: `Write "${value}", with the rest as a comment` };
  return { value, fixes: edit ? [{ title, safe: false, edits: [edit] }] : [] };
}

/** The values that a text names beside each other: `formatief en summatief`. */
function severalIn(written: string, spec: EnumSpec): readonly string[] {
  const parts = written.length > LONGEST ? [] : written.split(/[,;/&+]|\s(?:en|of|and|or)\s/);
  const meant = parts.flatMap((part) => Object.keys(spec.values).filter((value) => [value, ...namesOf(value, spec)].some((name) => plain(name) === plain(part))).slice(0, 1));
  return [...new Set(meant)];
}

/** Longer texts name no values. */
const LONGEST = 120;

/** The values that may be meant, several where the word fits them equally; `same` when it is one in another spelling. */
export function meantValues(written: string, spec: EnumSpec): { values: readonly string[]; same: boolean } {
  const values = Object.keys(spec.values);
  const wanted = plain(written);
  const exact = values.find((value) => plain(value) === wanted);
  if (exact !== undefined) return { values: [exact], same: true };
  const named = values.filter((value) => namesOf(value, spec).some((name) => plain(name) === wanted));
  const meant = [named, endingIn(written, spec)].find((found) => found.length > 0);
  return { values: meant ?? nearest(written, spec), same: false };
}

function namesOf(value: string, spec: EnumSpec): readonly string[] {
  const { nl, en, also = [] } = spec.values[value]!;
  return [nl[0], en[0], ...also];
}

/** Values that begin or end with what was written: `bachelor` may be one of hbo or of wo. */
function endingIn(written: string, spec: EnumSpec): string[] {
  const word = written.toLowerCase();
  return Object.keys(spec.values).filter((value) => value.endsWith(`-${word}`) || value.startsWith(`${word}-`));
}

function nearest(written: string, spec: EnumSpec): string[] {
  const named = Object.keys(spec.values).flatMap((value) => [value, ...namesOf(value, spec)].map((name) => ({ name, value })));
  const name = nearestName(written, named.map((one) => one.name));
  return named.filter((one) => one.name === name).slice(0, 1).map(({ value }) => value);
}
