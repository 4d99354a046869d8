// The options of rules as a configuration may set them: what each one holds follows from its default.
import type { Localized } from "../text/localized.ts";
import type { YamlNode } from "../yaml/tree.ts";
import type { Rule } from "./rule.ts";

/** What an option holds; `pairs` are texts by a text, `list` is a list of texts. */
export type OptionType = "number" | "text" | "list" | "pairs" | "boolean";

const NAMES: Readonly<Record<OptionType, Localized>> = {
  number: { nl: "een getal", en: "a number" },
  text: { nl: "een tekst", en: "a text" },
  list: { nl: "een lijst", en: "a list" },
  pairs: { nl: "paren, zoals `{ oud: nieuw }`", en: "pairs, such as `{ old: new }`" },
  boolean: { nl: "`true` of `false`", en: "`true` or `false`" },
};

/** "een getal" / "a number". */
export function optionTypeName(type: OptionType): Localized {
  return NAMES[type];
}

/** What an option of `rule` holds; undefined when it has no such option. */
export function optionType(rule: Rule, name: string): OptionType | undefined {
  if (!rule.defaultOptions || !Object.hasOwn(rule.defaultOptions, name)) return undefined;
  const value = rule.defaultOptions[name];
  if (Array.isArray(value)) return "list";
  if (typeof value === "number" || typeof value === "boolean") return typeof value as "number" | "boolean";
  return typeof value === "object" && value !== null ? "pairs" : "text";
}

/** Names of the options of a rule, in its own order. */
export function optionNames(rule: Rule): string[] {
  return Object.keys(rule.defaultOptions ?? {});
}

/** Whether a value that someone wrote is one that the option can hold; a list of one may be a single value. */
export function isOfType(node: YamlNode | undefined, type: OptionType): boolean {
  if (!node || (node.kind === "scalar" && node.value === null)) return true;
  if (type === "list") return node.kind !== "map";
  if (type === "pairs") return node.kind === "map";
  if (node.kind !== "scalar") return false;
  return type === "text" || typeof node.value === type;
}
