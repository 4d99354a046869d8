// The edit that switches a rule off in the configuration, with room for the reason.
import { lineBreakOf } from "../text/lines.ts";
import type { Language } from "../text/localized.ts";
import type { TextEdit } from "../text/problem.ts";
import { parseYaml } from "../yaml/parse.ts";
import { pairOf, type MapNode, type Pair, type YamlTree } from "../yaml/tree.ts";

/** The configuration of a folder; without a text there is no file yet. */
export interface ConfigFile {
  readonly uri: string;
  readonly text: string | undefined;
}

const REASON = { nl: "reden", en: "reason" };

/** Undefined where the configuration cannot be read, or sets the rule in a way that is not for us to change. */
export function switchOff(text: string | undefined, rule: string, language: Language): TextEdit | undefined {
  const setting = `${rule}: uit  # ${REASON[language]}`;
  if (text === undefined || text.trim() === "") return insertion(text?.length ?? 0, `regels:\n  ${setting}\n`);
  const tree = parseYaml(text);
  if (tree.problems.length > 0 || tree.root?.kind !== "map" || tree.root.flow) return undefined;
  const rules = pairOf(tree.root, "regels");
  const eol = lineBreakOf(text);
  if (!rules) return atEnd(text, `regels:${eol}  ${setting}`, eol);
  if (rules.value?.kind === "map") return rules.value.flow ? undefined : inRules(tree, rules.value, rule, setting, eol);
  const isEmpty = rules.value === undefined || (rules.value.kind === "scalar" && rules.value.value === null && rules.value.text === "");
  return isEmpty ? behindLine(tree, rules.key.span.start, `  ${setting}`, eol) : undefined;
}

function inRules(tree: YamlTree, rules: MapNode, rule: string, setting: string, eol: string): TextEdit | undefined {
  const known = pairOf(rules, rule);
  if (known) return replaced(known);
  const first = rules.pairs[0];
  const last = rules.pairs.at(-1);
  if (!first || !last) return undefined;
  const indent = " ".repeat(tree.lines.positionAt(first.key.span.start).character);
  return behindLine(tree, Math.max(last.span.start, last.span.end - 1), `${indent}${setting}`, eol);
}

function replaced({ value }: Pair): TextEdit | undefined {
  return value?.kind === "scalar" && value.value !== null && value.style === "plain" ? { span: value.span, newText: "uit" } : undefined;
}

/** A new line behind the one that `offset` is on. */
function behindLine({ lines, text }: YamlTree, offset: number, line: string, eol: string): TextEdit {
  const at = lines.lineStart(lines.positionAt(offset).line + 1);
  return at >= text.length ? atEnd(text, line, eol) : insertion(at, `${line}${eol}`);
}

function atEnd(text: string, lines: string, eol: string): TextEdit {
  return insertion(text.length, `${/[\r\n]$/.test(text) ? "" : eol}${lines}${eol}`);
}

function insertion(at: number, newText: string): TextEdit {
  return { span: { start: at, end: at }, newText };
}
