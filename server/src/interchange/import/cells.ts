// Cells of a spreadsheet as values of a document: the key table says what a name of a column stands for and what its text is.
import { holdsItems, LOCALIZED_OBJECT, unfold, type ObjectSpec, type Spec } from "../../schema/spec.ts";
import { SIGN, SYMBOL } from "../../text/bullets.ts";
import { plain } from "../../text/nearest.ts";
import type { Value } from "./data.ts";

/** An object of a document under construction. */
export type Draft = Record<string, Value | undefined>;

/** Sets what stands at `path` to `text`, as the format has it there. @returns false when the format has nothing there */
export function set(draft: Draft, spec: ObjectSpec, path: string, text: string): boolean {
  const found = resolve(spec, path.split("."));
  const value = found && valueOf(found.spec, text);
  if (!found || value === undefined) return false;
  let target: Record<string, unknown> = draft;
  found.steps.forEach((step, index) => {
    if (index === found.steps.length - 1) target[step] = value;
    else {
      const next = target[step];
      // A text that turns out to have parts, such as a title in two languages.
      if (typeof next !== "object" || next === null) target[step] = typeof found.steps[index + 1] === "number" ? [] : typeof next === "string" ? { nl: next } : {};
      target = target[step] as Record<string, unknown>;
    }
  });
  return true;
}

interface Resolved {
  readonly steps: readonly (string | number)[];
  readonly spec: Spec;
}

function resolve(folded: Spec, [name, ...rest]: readonly string[]): Resolved | undefined {
  const spec = unfold(folded);
  if (name === undefined) return { steps: [], spec };
  const [step, next] = stepOf(spec, name);
  const found = next && !holdsItems(next) ? resolve(next, rest) : undefined;
  return found && { steps: [step!, ...found.steps], spec: found.spec };
}

/** The key, place in a list or name in a map that `name` is, in any spelling, and what stands there. */
export function stepOf(spec: Exclude<Spec, { type: "recursive" }>, name: string): [step: string | number, spec: Spec] | [] {
  if (spec.type === "list") return /^[1-9]\d{0,3}$/.test(name) ? [Number(name) - 1, spec.of] : [];
  if (spec.type === "map") return name === "__proto__" ? [] : [name, spec.of];
  const keys = spec.type === "object" ? spec.keys : spec.type === "localized" ? LOCALIZED_OBJECT.keys : {};
  const wanted = plain(name);
  const key = Object.keys(keys).find((candidate) => plain(candidate) === wanted || plain(keys[candidate]!.nl[0]) === wanted);
  return key === undefined ? [] : [key, keys[key]!];
}

const YES = new Set(["true", "ja", "waar", "yes", "x"]);
const NO = new Set(["false", "nee", "onwaar", "no"]);

/** A cell as the value that the format has at a place; undefined where it has more than one value. */
function valueOf(folded: Spec, text: string): Value | undefined {
  const spec = unfold(folded);
  switch (spec.type) {
    case "list":
      return entriesOf(text, spec.of).map((entry) => valueOf(spec.of, entry)).filter((value) => value !== undefined);
    case "object":
      return spec.short === undefined ? undefined : valueOf(spec.keys[spec.short]!, text);
    case "map":
      return undefined;
    case "integer":
    case "number": {
      const number = Number(text.replace(",", "."));
      return Number.isFinite(number) ? number : text;
    }
    case "boolean":
      return YES.has(text.toLowerCase()) ? true : NO.has(text.toLowerCase()) ? false : text;
    case "enum":
      return Object.keys(spec.values).find((value) => plain(value) === plain(text) || plain(spec.values[value]!.nl[0]) === plain(text)) ?? text;
    default:
      return text;
  }
}

/** What a cell holds for a list of `folded`, as texts. */
export function entriesOf(cell: string, folded: Spec): string[] {
  const of = unfold(folded);
  return of.type === "object" || (of.type === "text" && of.prose === true) ? partsOf(cell, ";") : namesIn(cell);
}

/** A list of names or references in one cell: its lines, or what stands between commas or semicolons on one line. */
export function namesIn(cell = ""): string[] {
  return partsOf(cell, /[;,]/);
}

function partsOf(cell: string, onOneLine: string | RegExp): string[] {
  const parts = cell.split(cell.includes("\n") ? "\n" : onOneLine).map((part) => part.trim()).filter((part) => part !== "");
  return parts.every((part) => BULLET.test(part)) ? parts.map((part) => part.replace(BULLET, "")) : parts;
}

/** What people put before the lines of a list. */
const BULLET = new RegExp(`^(?:${SYMBOL}|${SIGN}(?=\\s))\\s*(?=\\S)`);

/** `draft` with its keys, and those of all that is in it, in the order of the format. */
export function ordered(value: unknown, folded: Spec): unknown {
  const spec = unfold(folded);
  if (Array.isArray(value)) return Array.from(value as unknown[], (entry) => (spec.type === "list" ? ordered(entry, spec.of) : entry)).filter((entry) => entry !== undefined);
  if (typeof value !== "object" || value === null) return value;
  const draft = value as Record<string, unknown>;
  if (spec.type === "map") return Object.fromEntries(Object.entries(draft).map(([key, entry]) => [key, ordered(entry, spec.of)]));
  if (spec.type === "list") return ordered(value, spec.of);
  const keys = spec.type === "object" ? spec.keys : LOCALIZED_OBJECT.keys;
  const order = Object.keys(keys).filter((key) => draft[key] !== undefined);
  return Object.fromEntries(order.map((key) => [key, ordered(draft[key], keys[key]!)]));
}
