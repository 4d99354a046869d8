// A text where an object belongs, and that says all the object has to: `30 ECTS`, or only a title.
import type { ProposedFix } from "../../text/problem.ts";
import { slugOf } from "../../text/slug.ts";
import { yamlScalar } from "../../yaml/scalar.ts";
import type { ScalarNode, YamlNode } from "../../yaml/tree.ts";
import { unfold, type EnumSpec, type ObjectSpec } from "../spec.ts";
import { meantValues } from "./choices.ts";
import { replacing } from "./edits.ts";
import { nameKey } from "./spelling.ts";

/** Longer texts are no titles. */
const LONGEST = 120;

/** `{ waarde: 30, eenheid: EC }` for `30 ECTS`, `{ id: jeugd, titel: Jeugd }` for `Jeugd`; nothing where an object needs more than that. */
export function asObject(node: YamlNode, spec: ObjectSpec): ProposedFix[] {
  if (node.kind !== "scalar" || node.text.length > LONGEST || /[\r\n]/.test(node.text)) return [];
  const newText = amount(node, spec) ?? titled(node, spec) ?? paired(node, spec);
  return newText === undefined ? [] : [replacing(node.span, newText, { nl: `Schrijf ${newText}`, en: `Write ${newText}` }, false)];
}

/** A number with a unit. */
function amount({ text }: ScalarNode, spec: ObjectSpec): string | undefined {
  const [, number, unit] = /^(\d{1,9}(?:[.,]\d{1,3})?)\s*([\p{L}-]*)$/u.exec(text.trim()) ?? [];
  const keys = Object.entries(spec.keys).map(([key, folded]) => ({ key, spec: unfold(folded) }));
  const value = keys.find((one) => one.spec.type === "number" || one.spec.type === "integer");
  const choice = keys.find((one) => one.spec.type === "enum");
  if (number === undefined || !value || !choice || !needsOnly(spec, [value.key, choice.key])) return undefined;
  const meant = unit === "" ? [] : meantValues(unit!, choice.spec as EnumSpec).values;
  if (unit !== "" && meant.length !== 1) return undefined;
  return `{ ${value.key}: ${number.replace(",", ".")}${meant.length === 1 ? `, ${choice.key}: ${meant[0]!}` : ""} }`;
}

/** A title, label or text, of which the id is made unless it has a number: `2.1 Luisteren`, `EK 3: Luistert`, `vk-3 heeft kennis`. */
function titled({ text }: ScalarNode, spec: ObjectSpec): string | undefined {
  const name = spec.item?.titel ?? nameKey(spec);
  if (!("id" in spec.keys) || name === undefined || !needsOnly(spec, ["id", name])) return undefined;
  const [, number, called] = /^(\d{1,4}(?:\.\d{1,4}){0,5})[.):]?\s+(\S.*)$/.exec(text.trim()) ?? /^(\p{L}{1,5}[ -]?\d{1,4}(?=[.):])|[a-z]{1,4}-\d{1,4})[.):]?\s+(\S.*)$/u.exec(text.trim()) ?? [];
  const id = number !== undefined && /^\d/.test(number) ? number : slugOf(number ?? text, "");
  return id === "" ? undefined : `{ id: ${inBraces(id)}, ${name}: ${inBraces(called ?? text)} }`;
}

/** Two elements with an arrow between them; how they relate is told to be missing. */
function paired({ text }: ScalarNode, { keys }: ObjectSpec): string | undefined {
  const [, from, to] = /^([^\s=>→]{1,60}?)\s*(?:[-=–]?>|→|=)\s*([^\s=>→-][^\s=>→]*)$/u.exec(text.trim()) ?? [];
  return from === undefined || to === undefined || !keys["van"]?.required || !keys["naar"]?.required ? undefined : `{ van: ${inBraces(from)}, naar: ${inBraces(to)} }`;
}

function needsOnly({ keys }: ObjectSpec, those: readonly string[]): boolean {
  return Object.entries(keys).every(([key, folded]) => those.includes(key) || unfold(folded).required !== true);
}

function inBraces(text: string): string {
  return yamlScalar(text.trim(), { flow: true, quote: undefined });
}
