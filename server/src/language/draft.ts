// Writes a first version of a text by its key table: keys in the order of the table, hints as comments behind `#`.
import { descriptionOf, unfold, type ObjectSpec, type Spec } from "../schema/spec.ts";
import type { Language } from "../text/localized.ts";
import { yamlScalar } from "../yaml/scalar.ts";

/** What stands behind a key. An object of `Draft` follows the key table of its place; absent values are left out. */
export type DraftValue = string | number | boolean | Fill | Hint | DraftObject | readonly DraftValue[] | undefined;
/** Keys of one object, written in the order of its key table whatever their order here. */
export interface DraftObject {
  readonly [key: string]: DraftValue;
}

/** A place for the author: what the key table says about the key. */
export interface Fill {
  readonly fill: true;
}
/** A key that may come in handy: its line is a comment. */
export interface Hint {
  readonly hint: DraftValue;
}

/** The value of keys that only the author can answer. */
export const FILL: Fill = { fill: true };
/** Gives a key with an example behind `#`, which costs nothing to leave. */
export const hint = (value: DraftValue): Hint => ({ hint: value });

const FILL_IN = { nl: "(vul in)", en: "(fill in)" };

/** Lines of `draft`, which must use keys of `spec` only. @throws for a key that `spec` does not have */
export function draftLines(spec: ObjectSpec, draft: DraftObject, language: Language): string[] {
  for (const key of Object.keys(draft)) if (!Object.hasOwn(spec.keys, key)) throw new Error(`${spec.name} has no key ${key}`);
  return Object.entries(spec.keys).flatMap(([key, of]) => {
    const value = Object.hasOwn(draft, key) ? draft[key] : undefined;
    if (value === undefined) return [];
    if (isHint(value)) return [`# ${key}: ${flow(of, value.hint, language)}  # ${descriptionOf(of)[language]}`];
    return keyLines(key, of, value, language);
  });
}

function keyLines(key: string, folded: Spec, value: DraftValue, language: Language): string[] {
  const spec = unfold(folded);
  if (spec.type === "list" && Array.isArray(value) && value.some((item) => isObject(item) || isFill(item))) {
    return [`${key}:`, ...(value as readonly DraftValue[]).flatMap((item) => itemLines(spec.of, item, language).map((line) => `  ${line}`))];
  }
  if (spec.type === "object" && isObject(value)) return [`${key}:`, ...draftLines(spec, value, language).map((line) => `  ${line}`)];
  return [`${key}: ${flow(folded, value, language)}`];
}

/** One item of a list; its first line must be a key, not a hint. */
function itemLines(folded: Spec, value: DraftValue, language: Language): string[] {
  const spec = unfold(folded);
  if (spec.type !== "object" || !isObject(value)) return [`- ${flow(folded, value, language)}`];
  const lines = draftLines(spec, value, language);
  const first = lines.findIndex((line) => !line.startsWith("#"));
  const inOrder = [lines[first]!, ...lines.slice(0, first), ...lines.slice(first + 1)];
  return inOrder.map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`));
}

/** On one line. */
function flow(folded: Spec, value: DraftValue, language: Language, inside = false): string {
  const spec = unfold(folded);
  if (isFill(value)) return yamlScalar(`${FILL_IN[language]} ${descriptionOf(spec)[language]}`, { flow: inside, quote: undefined });
  if (Array.isArray(value)) return `[${value.map((item) => flow(spec.type === "list" ? spec.of : spec, item, language, true)).join(", ")}]`;
  if (isObject(value)) return `{ ${Object.entries(value).map(([key, item]) => `${key}: ${flow(below(spec, key), item, language, true)}`).join(", ")} }`;
  if (typeof value !== "string") return String(value);
  return spec.type === "date" ? value : yamlScalar(value, { flow: inside, quote: undefined });
}

function below(spec: Spec, key: string): Spec {
  const one = spec.type === "list" ? unfold(spec.of) : spec;
  return one.type === "map" ? one.of : one.type === "object" ? (one.keys[key] ?? one) : one;
}

function isHint(value: DraftValue): value is Hint {
  return isObject(value) && "hint" in value;
}

function isFill(value: DraftValue): value is Fill {
  return value === FILL;
}

function isObject(value: DraftValue): value is DraftObject {
  return typeof value === "object" && value !== null && !Array.isArray(value) && value !== FILL;
}
