// Rules as SARIF describes them: texts in the chosen language, with the other language beside them.
import type { Example, Group, Rule } from "../rules/rule.ts";
import { helpOf } from "../rules/run.ts";
import { LANGUAGES, type Language, type Localized } from "../text/localized.ts";
import type { Severity } from "../text/severity.ts";
import { legal } from "../text/legal.ts";

/** SARIF has three levels; a hint is a note there. */
export const LEVELS: Readonly<Record<Severity, "error" | "warning" | "note">> = { error: "error", warning: "warning", information: "note", hint: "note" };

/** Without `helpUri`: that must be an absolute address, and the documentation pages come with the tool. */
export function sarifRule(rule: Rule, language: Language): object {
  const other = LANGUAGES.find((candidate) => candidate !== language)!;
  const { shortDescription, fullDescription, help } = textsOf(rule, language);
  return {
    id: rule.id,
    name: nameOf(rule.id),
    shortDescription,
    fullDescription,
    help,
    defaultConfiguration: { level: LEVELS[rule.severity], enabled: rule.preset === "aanbevolen" },
    properties: {
      tags: [groupOf(rule), rule.preset, ...(rule.fixable ? [`fix-${rule.fixable}`] : [])],
      precision: precisionOf(rule),
      "problem.severity": rule.severity === "error" || rule.severity === "warning" ? rule.severity : "recommendation",
      docs: helpOf(rule.id),
      [other]: textsOf(rule, other),
    },
  };
}

/** `refs/unknown-element` to `RefsUnknownElement`. */
function nameOf(id: string): string {
  return id.split(/[/-]/).map((part) => part[0]!.toUpperCase() + part.slice(1)).join("");
}

function groupOf(rule: Rule): Group {
  return rule.id.split("/")[0] as Group;
}

/** Form and references are facts; wording is a matter of taste. */
function precisionOf(rule: Rule): "very-high" | "high" | "medium" {
  if (["syntax", "schema", "refs", "meta", "frameworks"].includes(groupOf(rule))) return "very-high";
  return groupOf(rule) === "wording" ? "medium" : "high";
}

const WORDS = {
  why: { nl: "Waarom", en: "Why" },
  how: { nl: "Wat te doen", en: "What to do" },
  wrong: { nl: "Fout", en: "Wrong" },
  right: { nl: "Goed", en: "Right" },
} as const satisfies Record<string, Localized>;

function textsOf(rule: Rule, language: Language) {
  const [why, how] = [legal(rule.why[language]), legal(rule.how[language])];
  const heading = (key: keyof typeof WORDS): string => `## ${WORDS[key][language]}`;
  return {
    shortDescription: { text: legal(rule.title[language]) },
    fullDescription: { text: why },
    help: {
      text: `${WORDS.why[language]}: ${why}\n${WORDS.how[language]}: ${how}\n`,
      markdown: [heading("why"), why, heading("how"), how, heading("wrong"), yaml(rule.bad), heading("right"), yaml(rule.good)].join("\n\n") + "\n",
    },
  };
}

/** Examples of limits can be long; the documentation page has them whole. */
const MOST_LINES = 40;
const MOST_LETTERS = 200;

function yaml({ text }: Example): string {
  const lines = legal(text).replace(/\s+$/, "").split(/\r\n|\r|\n/);
  const shown = lines.slice(0, MOST_LINES).map((line) => (line.length > MOST_LETTERS ? `${line.slice(0, MOST_LETTERS)}…` : line));
  return ["```yaml", ...shown, ...(lines.length > MOST_LINES ? ["# …"] : []), "```"].join("\n");
}
