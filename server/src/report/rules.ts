// The rules there are, as a table and as JSON (schemas/output/rules.schema.json).
import { PRESETS, type Preset, type Rule } from "../rules/rule.ts";
import { helpOf } from "../rules/run.ts";
import { SOORT_NAMES } from "../schema/keys/header.ts";
import type { Language } from "../text/localized.ts";
import { jsonText } from "./json.ts";
import type { Look } from "./stylish.ts";
import { padEnd, wrap } from "./terminal.ts";
import { counted, SEVERITY_WORDS } from "./words.ts";

/** The presets that have the rule on: its own and every larger one. */
export function presetsWith(rule: { readonly preset: Preset }): readonly Preset[] {
  return PRESETS.slice(PRESETS.indexOf(rule.preset));
}

/** All rules as one JSON object, sorted by id. */
export function rulesJson(rules: readonly Rule[]): string {
  const data = sorted(rules).map((rule) => ({
    id: rule.id,
    severity: rule.severity,
    presets: presetsWith(rule),
    fixable: rule.fixable ?? "no",
    kinds: rule.kinds === "all" ? SOORT_NAMES : rule.kinds,
    sources: rule.sources,
    title: rule.title,
    docs: helpOf(rule.id),
  }));
  return jsonText({ version: 1, rules: data });
}

/** One row per rule: id, severity, smallest preset, title. */
export function rulesTable(rules: readonly Rule[], language: Language, { paint, width }: Look): string {
  const rows = sorted(rules);
  const idWidth = Math.max(0, ...rows.map(({ id }) => id.length));
  const wordWidth = Math.max(0, ...rows.map(({ severity }) => SEVERITY_WORDS[severity][language].length));
  const presetWidth = Math.max(...PRESETS.map((preset) => preset.length));
  const indent = idWidth + wordWidth + presetWidth + 6;
  const lines = rows.flatMap((rule) => {
    const head = `${padEnd(rule.id, idWidth)}  ${padEnd(SEVERITY_WORDS[rule.severity][language], wordWidth)}  ${padEnd(rule.preset, presetWidth)}  `;
    const [first = "", ...rest] = wrap(rule.title[language], Math.max(24, width - indent));
    return [paint.bold(head.slice(0, idWidth)) + head.slice(idWidth) + first, ...rest.map((line) => " ".repeat(indent) + line)];
  });
  const more = { nl: "bekwaam explain <regel> legt een regel uit.", en: "bekwaam explain <rule> explains a rule." }[language];
  return `${lines.join("\n")}\n\n${counted(rows.length, "rule")[language]}. ${more}\n`;
}

function sorted(rules: readonly Rule[]): Rule[] {
  return [...rules].sort((a, b) => (a.id < b.id ? -1 : 1));
}
