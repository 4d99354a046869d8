// What a rule, an option of a rule or a framework in the configuration means.
import type { Document } from "../model/document.ts";
import type { Project } from "../project/project.ts";
import { optionNames, optionType, optionTypeName } from "../rules/options.ts";
import { RULES } from "../rules/registry.generated.ts";
import type { Rule } from "../rules/rule.ts";
import type { Language } from "../text/localized.ts";
import type { Place } from "./at.ts";
import { kaderMarkdown } from "./describe.ts";
import { isConfig } from "./root.ts";

const WORDS = {
  nl: { level: "Niveau", preset: "Set", options: "Instellingen", standard: "Zonder deze regel", nothing: "niets", levels: { error: "fout", warning: "waarschuwing", information: "informatie", hint: "hint" } },
  en: { level: "Level", preset: "Preset", options: "Options", standard: "Without this line", nothing: "nothing", levels: { error: "error (fout)", warning: "warning (waarschuwing)", information: "information (informatie)", hint: "hint" } },
} as const;

/** Markdown for what stands at `place`; undefined in other files and at other keys. */
export function configMarkdown(project: Project, document: Document, { path, on, node }: Place, language: Language): string | undefined {
  if (!isConfig(document.uri)) return undefined;
  const steps = path.filter((step) => typeof step === "string");
  const at = steps.indexOf("regels");
  const rule = at < 0 ? undefined : RULES.find(({ id }) => id === steps[at + 1]);
  if (rule && on === "key" && steps.length === at + 2) return ruleMarkdown(rule, language);
  if (rule && on === "key" && steps.length === at + 3) return optionMarkdown(rule, node.text, language);
  const isKader = (steps[0] === "kaders" && on === "value") || (steps[0] === "dekking" && on === "key" && steps.length === 2);
  const kader = isKader ? project.frameworks.get(node.text) : undefined;
  return kader && kaderMarkdown(kader, language);
}

/** What a rule is about, its own level, and its options. */
function ruleMarkdown(rule: Rule, language: Language): string {
  const words = WORDS[language];
  const options = optionNames(rule).map((name) => `\`${name}\``).join(", ");
  return [
    `**${rule.title[language]}**`,
    rule.why[language],
    rule.how[language],
    `${words.level}: ${words.levels[rule.severity]}. ${words.preset}: ${rule.preset}.${options === "" ? "" : ` ${words.options}: ${options}.`}`,
  ].join("\n\n");
}

/** What an option holds and what counts without it. */
export function optionMarkdown(rule: Rule, name: string, language: Language): string | undefined {
  const type = optionType(rule, name);
  if (!type) return undefined;
  const words = WORDS[language];
  const standard = standardOf(rule, name);
  return [`**\`${name}\`** (${optionTypeName(type)[language]})`, rule.how[language], `${words.standard}: ${standard === "" ? words.nothing : standard}`].join("\n\n");
}

/** The default of an option on one line; empty when there is none. */
function standardOf(rule: Rule, name: string): string {
  const value = rule.defaultOptions?.[name];
  const parts = Array.isArray(value) ? value.map(String) : typeof value === "object" && value !== null ? Object.entries(value).map(([from, to]) => `${from}: ${String(to)}`) : value === 0 || value === "" || value === undefined || value === null ? [] : [String(value)];
  return parts.length > 12 ? `${parts.slice(0, 12).join(", ")}, …` : parts.join(", ");
}
