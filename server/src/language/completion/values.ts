// Suggests values that the key table itself knows: enumerations, usual values, booleans and dates.
import type { Documented, EnumSpec, TextSpec } from "../../schema/spec.ts";
import { valueMarkdown } from "../describe.ts";
import { snippetText } from "../snippetText.ts";
import { yamlScalar } from "../../yaml/scalar.ts";
import { insert, type Asked, type Suggestion } from "./item.ts";

/** The values that can be chosen from, each with what it means. */
export function enumSuggestions(asked: Asked, spec: EnumSpec): Suggestion[] {
  return fromTable(asked, spec.values);
}

/** Usual values; the author may write anything else. */
export function usualSuggestions(asked: Asked, spec: TextSpec): Suggestion[] {
  return spec.suggestions ? fromTable(asked, spec.suggestions) : [];
}

function fromTable(asked: Asked, values: Readonly<Record<string, Documented>>): Suggestion[] {
  const { context, slot, language } = asked;
  return Object.entries(values)
    .filter(([value]) => !slot.taken.has(value))
    .map(([value, documented]) => ({
      label: value,
      kind: "value",
      detail: documented[language][0],
      documentation: valueMarkdown(value, documented, language),
      edit: insert(context, listed(asked, yamlScalar(value, context))),
      isSnippet: false,
      filterText: [value, documented.nl[0], documented.en[0]].join(" "),
    }));
}

/** `true` and `false`, also found as "ja" and "nee". */
export function booleanSuggestions(asked: Asked): Suggestion[] {
  const words = { true: { nl: "ja", en: "yes" }, false: { nl: "nee", en: "no" } };
  return (["true", "false"] as const).map((value) => ({
    label: value,
    kind: "value",
    detail: words[value][asked.language],
    edit: insert(asked.context, value),
    isSnippet: false,
    filterText: `${value} ${words[value].nl} ${words[value].en}`,
  }));
}

/** Today, and the first day of the school year that comes. */
export function dateSuggestions(asked: Asked): Suggestion[] {
  const { context, today, language } = asked;
  const year = Number(today.slice(0, 4)) + (today.slice(5) >= "08-01" ? 1 : 0);
  const dates: [string, { nl: string; en: string }][] = [
    [today, { nl: "vandaag", en: "today" }],
    [`${year}-08-01`, { nl: "begin van het schooljaar", en: "start of the school year" }],
    [`${year + 1}-07-31`, { nl: "einde van dat schooljaar", en: "end of that school year" }],
  ];
  return dates.map(([value, detail]) => ({ label: value, kind: "value", detail: detail[language], edit: insert(context, value), isSnippet: false, filterText: `${value} ${detail.nl} ${detail.en}` }));
}

/** Whether a first value behind a key that takes a list gets brackets, so that a second one can follow. */
export function wantsBrackets({ spec, slot, context }: Asked): boolean {
  return spec.type === "list" && slot.as === "value" && context.typed === "" && !context.flow && !context.ownLine && context.quote === undefined;
}

function listed(asked: Asked, written: string): string {
  return wantsBrackets(asked) ? `[${written}]` : written;
}

/** In brackets, where wanted, as a snippet that leaves the cursor where a next value goes. */
export function listedSnippet(asked: Asked, written: string): { newText: string; isSnippet: boolean } {
  return wantsBrackets(asked) ? { newText: `[${snippetText(written)}$0]`, isSnippet: true } : { newText: written, isSnippet: false };
}
