// Suggests rules: in a comment that silences one, and in the configuration.
import type { Document } from "../../model/document.ts";
import { RULES } from "../../rules/registry.generated.ts";
import { optionNames, optionType, optionTypeName } from "../../rules/options.ts";
import type { Language } from "../../text/localized.ts";
import { optionMarkdown } from "../configHover.ts";
import { insert, type Asked, type Suggestion } from "./item.ts";

/** Behind `# bekwaam-negeer` in a comment. */
export function silencerSuggestions(document: Document, offset: number, language: Language): Suggestion[] {
  if (document.soort === undefined) return [];
  const { lines, text } = document.tree;
  const start = lines.lineStart(lines.positionAt(offset).line);
  const match = /#\s*bekwaam-negeer(?:-bestand)?\s+([\w/-]*)$/.exec(text.slice(start, offset));
  if (!match) return [];
  const rest = /^[\w/-]*/.exec(text.slice(offset))![0];
  const hasReason = /^\s*:/.test(text.slice(offset + rest.length));
  const span = { start: offset - match[1]!.length, end: offset + rest.length };
  return RULES.map((rule) => ({ label: rule.id, kind: "value", detail: rule.title[language], documentation: rule.why[language], edit: { span, newText: hasReason ? rule.id : `${rule.id}: ` }, isSnippet: false, filterText: `${rule.id} ${rule.title.nl}` }));
}

/** Keys of `regels` in the configuration. */
export function ruleKeys(asked: Asked): Suggestion[] {
  const { slot, context, language } = asked;
  return RULES.filter((rule) => !slot.taken.has(rule.id)).map((rule) => ({
    label: rule.id,
    kind: "key",
    detail: rule.title[language],
    documentation: rule.why[language],
    edit: insert(context, context.hasColon ? rule.id : `${rule.id}: `),
    isSnippet: false,
    filterText: `${rule.id} ${rule.title.nl}`,
    again: true,
  }));
}

/** Options of a rule, in its group under `regels`. */
export function optionKeys({ slot, context, language }: Asked): Suggestion[] {
  const [holder, id] = slot.path.slice(-2);
  const rule = holder === "regels" ? RULES.find((candidate) => candidate.id === id) : undefined;
  if (!rule) return [];
  return optionNames(rule).filter((name) => !slot.taken.has(name)).map((name) => {
    const documentation = optionMarkdown(rule, name, language);
    return { label: name, kind: "key", detail: optionTypeName(optionType(rule, name)!)[language], ...(documentation === undefined ? {} : { documentation }), edit: insert(context, context.hasColon ? name : `${name}: `), isSnippet: false };
  });
}

/** Keys of `dekking` in the configuration. */
export function frameworkKeys(asked: Asked): Suggestion[] {
  const { slot, context, project, language } = asked;
  const ids = project.frameworks.ids().filter((id) => !slot.taken.has(id));
  return ids.map((id) => ({ label: id, kind: "kader", detail: project.frameworks.get(id)?.kader.titel[language], edit: insert(context, context.hasColon ? id : `${id}: `), isSnippet: false }));
}
