// What a value is, and what it should have been, in the words of people who do not know YAML.
import { andList, same, type Localized } from "../../text/localized.ts";
import type { YamlNode } from "../../yaml/tree.ts";
import { unfold, type ObjectSpec, type Spec } from "../spec.ts";
import type { Place } from "./place.ts";

const LONGEST_SHOWN = 40;

/** `de tekst "ja"`, `een lijst`, `het getal 5`. */
export function foundWords(node: YamlNode): Localized {
  if (node.kind === "seq") return { nl: "een lijst", en: "a list" };
  if (node.kind === "map") return { nl: "een groep sleutels", en: "a group of keys" };
  if (typeof node.value === "string") return { nl: `de tekst "${shortened(node.text)}"`, en: `the text "${shortened(node.text)}"` };
  if (typeof node.value === "number") return { nl: `het getal ${shortened(node.text)}`, en: `the number ${shortened(node.text)}` };
  return same(shortened(node.text));
}

/** The first words of a text on one line. */
export function shortened(text: string): string {
  const line = text.slice(0, LONGEST_SHOWN * 2).replace(/\s+/g, " ").trim();
  if (line.length <= LONGEST_SHOWN && text.length <= LONGEST_SHOWN * 2) return line;
  const cut = line.slice(0, LONGEST_SHOWN);
  // Never half of a character that takes two units.
  return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}

const ONE: Record<Exclude<Spec["type"], "list" | "recursive">, Localized> = {
  text: { nl: "een tekst", en: "a text" },
  enum: { nl: "één van de vaste waarden", en: "one of the fixed values" },
  integer: { nl: "een heel getal", en: "a whole number" },
  number: { nl: "een getal", en: "a number" },
  boolean: { nl: "true (ja) of false (nee)", en: "true (yes) or false (no)" },
  date: { nl: "een datum als 2026-08-01", en: "a date such as 2026-08-01" },
  localized: { nl: "een tekst, of een groep met nl en en", en: "a text, or a group with nl and en" },
  map: { nl: "een groep sleutels", en: "a group of keys" },
  object: { nl: "een groep sleutels", en: "a group of keys" },
};

/** `een tekst`, or `een tekst, of een lijst daarvan` where a list may stand. */
export function expectedWords(folded: Spec, orList: boolean): Localized {
  const spec = unfold(folded);
  if (spec.type === "list") return expectedWords(spec.of, true);
  const one = ONE[spec.type];
  return orList ? { nl: `${one.nl}, of een lijst daarvan`, en: `${one.en}, or a list of these` } : one;
}

/** A few keys of an object that are not `present`, required ones first: `code, titel en omschrijving`. */
export function keyExamples(spec: ObjectSpec, most = 3, present: ReadonlySet<string> = new Set()): Localized {
  const names = Object.keys(spec.keys).filter((name) => !present.has(name));
  const required = names.filter((name) => spec.keys[name]!.required);
  return andList([...required, ...names.filter((name) => !required.includes(name))].slice(0, most));
}

/** The document as a whole, where other objects have a title. */
export const WHOLE_DOCUMENT: Localized = { nl: "het document zelf", en: "the document itself" };

/** The key that a value stands under, in messages. */
export function keyName(place: Place): Localized {
  return same(shortened(place.key?.text ?? ""));
}
