// Feature: suggestions while typing.
import type { Document } from "../model/document.ts";
import type { Project } from "../project/project.ts";
import { SOORTEN, SOORT_NAMES } from "../schema/keys/header.ts";
import type { UnfoldedSpec } from "../schema/kinds.ts";
import { unfold } from "../schema/spec.ts";
import type { Language } from "../text/localized.ts";
import { codeSuggestions } from "./completion/codes.ts";
import { insert, type Asked, type Subject, type Suggestion } from "./completion/item.ts";
import { itemSuggestion, keySuggestions } from "./completion/keys.ts";
import { referenceSuggestions, versionSuggestions } from "./completion/references.ts";
import { frameworkKeys, optionKeys, ruleKeys, silencerSuggestions } from "./completion/rules.ts";
import { templateSuggestions } from "./completion/templates.ts";
import { booleanSuggestions, dateSuggestions, enumSuggestions, usualSuggestions } from "./completion/values.ts";
import { contextAt, type Context, type Slot } from "./context.ts";
import { documentMarkdown, elementMarkdown, itemMarkdown, kaderMarkdown, valueMarkdown } from "./describe.ts";
import { isConfig, rootOf, specOfPath } from "./root.ts";

export type { Subject, Suggestion, SuggestionKind } from "./completion/item.ts";

/** What suggestions depend on beside the text. */
export interface CompletionOptions {
  readonly language: Language;
  /** `yyyy-mm-dd`. */
  readonly today: string;
}

/** Suggestions in the order in which they are shown. Never throws. */
export function completionAt(project: Project, document: Document, offset: number, options: CompletionOptions): Suggestion[] {
  const { text } = document.tree;
  if (text.trim() === "" && !isConfig(document.uri)) return templateSuggestions(document, options.language, options.today);
  const context = contextAt(document, offset);
  if (!context) return silencerSuggestions(document, offset, options.language);
  if (!rootOf(document)) return soortSuggestions(context, options.language);
  const found = inContext(project, document, context, options);
  return found.length === 0 && context.asText ? inContext(project, document, context.asText, options) : found;
}

function inContext(project: Project, document: Document, context: Context, options: CompletionOptions): Suggestion[] {
  return unique(context.slots.flatMap((slot) => inSlot(project, document, context, slot, options)));
}

/** A file whose kind is not known yet needs that first. */
function soortSuggestions(context: Context, language: Language): Suggestion[] {
  return context.slots.flatMap((slot): Suggestion[] => {
    if (slot.as === "value" && slot.path.length === 1 && slot.path[0] === "soort") {
      return SOORT_NAMES.map((soort) => ({ label: soort, kind: "value", detail: SOORTEN[soort][language][1], documentation: valueMarkdown(soort, SOORTEN[soort], language), edit: insert(context, soort), isSnippet: false }));
    }
    const isFirstKey = slot.as === "key" && slot.path.length === 0 && !slot.taken.has("soort") && context.word.start === 0 && !context.hasColon;
    return isFirstKey ? [{ label: "soort", kind: "key", edit: insert(context, "soort: "), isSnippet: false, again: true }] : [];
  });
}

function inSlot(project: Project, document: Document, context: Context, slot: Slot, options: CompletionOptions): Suggestion[] {
  const spec = specOfPath(document, slot.path);
  if (!spec) return [];
  const asked: Asked = { project, document, context, slot, spec, ...options };
  if (slot.as === "key") return inObject(asked, spec);
  if (slot.as === "item") return spec.type === "list" ? newItem(asked, spec) : [];
  // On a line of its own a list starts with a dash; the slot `item` offers that.
  if (spec.type === "list" && context.ownLine) return [];
  return valueSuggestions(asked, spec);
}

function inObject(asked: Asked, spec: UnfoldedSpec): Suggestion[] {
  // A list of one may be written without its dash or brackets; with nothing there yet it starts as a list.
  const isListOfOne = spec.type === "list" && (asked.slot.taken.size > 0 || asked.context.flow);
  if (isListOfOne) return inObject(asked, unfold(spec.of));
  if (spec.type === "object") return [...keySuggestions(asked, spec), ...(isConfig(asked.document.uri) ? optionKeys(asked) : [])];
  if (spec.type === "localized") return languageKeys(asked);
  if (spec.type !== "map") return [];
  return spec.keys === "profiel" ? profileKeys(asked) : configKeys(asked);
}

/** In the configuration: ids of rules under `regels`, of frameworks under `dekking`. */
function configKeys(asked: Asked): Suggestion[] {
  if (!isConfig(asked.document.uri)) return [];
  return asked.slot.path[asked.slot.path.length - 1] === "dekking" ? frameworkKeys(asked) : ruleKeys(asked);
}

function languageKeys(asked: Asked): Suggestion[] {
  const names = { nl: { nl: "Nederlands", en: "Dutch" }, en: { nl: "Engels", en: "English" } };
  return (["nl", "en"] as const)
    .filter((key) => !asked.slot.taken.has(key))
    .map((key) => ({ label: key, kind: "key", detail: names[key][asked.language], edit: insert(asked.context, asked.context.hasColon ? key : `${key}: `), isSnippet: false }));
}

/** Codes of the profiles of this document. */
function profileKeys(asked: Asked): Suggestion[] {
  const profiles = asked.document.items.filter((item) => item.kind === "profiel" && item.id !== "" && !asked.slot.taken.has(item.id));
  return profiles.map((item) => ({ label: item.id, kind: "item", detail: item.titel?.value, edit: insert(asked.context, asked.context.hasColon ? item.id : `${item.id}: `), isSnippet: false, filterText: `${item.id} ${item.titel?.value ?? ""}` }));
}

function newItem(asked: Asked, spec: Extract<UnfoldedSpec, { type: "list" }>): Suggestion[] {
  const of = unfold(spec.of);
  if (of.type === "object") return [itemSuggestion(asked, of, true)];
  const context: Context = { ...asked.context, lead: `${asked.context.lead}- ` };
  return valueSuggestions({ ...asked, context, spec: of }, of);
}

function valueSuggestions(asked: Asked, spec: UnfoldedSpec): Suggestion[] {
  switch (spec.type) {
    case "list": {
      const of = unfold(spec.of);
      return of.type === "object" ? [] : valueSuggestions(asked, of);
    }
    case "enum":
      return enumSuggestions(asked, spec);
    case "boolean":
      return booleanSuggestions(asked);
    case "date":
      return dateSuggestions(asked);
    case "text":
      return [...codesFor(asked), ...usualSuggestions(asked, spec), ...referenceSuggestions(asked, spec)];
    case "object": {
      // Behind a dash a whole new item; elsewhere a text that stands for its short form.
      const short = spec.short === undefined ? undefined : unfold(spec.keys[spec.short]!);
      const started = asked.context.ownLine && typeof asked.slot.path[asked.slot.path.length - 1] === "number" && asked.slot.taken.size === 0;
      return [...(started && !asked.context.flow ? [itemSuggestion(asked, spec, false)] : []), ...(short?.type === "text" || short?.type === "enum" ? valueSuggestions(asked, short) : [])];
    }
    default:
      return [];
  }
}

function codesFor(asked: Asked): Suggestion[] {
  const { path } = asked.slot;
  const owner = specOfPath(asked.document, path.slice(0, -1));
  if (owner?.type !== "object") return [];
  return owner.item?.id === path[path.length - 1] ? codeSuggestions(asked, owner) : versionSuggestions(asked, owner);
}

/** Markdown for a suggestion that was sent without its explanation. */
export function describeSuggestion(project: Project, subject: Subject, language: Language): string | undefined {
  if ("kader" in subject) {
    const kader = project.frameworks.get(subject.kader);
    const element = subject.element === "" ? undefined : kader?.element(subject.element);
    return kader && (element ? elementMarkdown(kader, element, language) : kaderMarkdown(kader, language));
  }
  const document = project.document(subject.uri);
  const item = document?.itemsById.get(subject.item)?.[0];
  return document && (item ? itemMarkdown(item, document, language) : documentMarkdown(document, language));
}

function unique(suggestions: readonly Suggestion[]): Suggestion[] {
  const seen = new Set<string>();
  return suggestions.filter(({ label, edit }) => {
    const key = `${label}\0${edit.newText}`;
    return !seen.has(key) && seen.add(key);
  });
}

