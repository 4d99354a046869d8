// How many findings of one file a reader is shown: what there is too much of is counted instead.
import { andList, fill } from "../text/localized.ts";
import { SEVERITIES } from "../text/severity.ts";
import type { Finding } from "./finding.ts";
import { helpOf } from "./run.ts";
import more from "./syntax/more.ts";

/** A hundred times the same tells a reader what is wrong. */
const MOST_OF_A_RULE = 100;
/** More than this in one file nobody reads. */
const MOST_OF_A_FILE = 1000;
const MOST_NAMES = 3;

/** What is left for a reader of the findings of one file. */
export interface Shown {
  /** In the order of the text. */
  readonly findings: readonly Finding[];
  /** Stands for all that is left out; undefined when that is nothing. */
  readonly more?: Finding;
}

/**
 * The first hundred findings of each rule and at most a thousand of a file, the most severe before others.
 * For readers only: counts, exit codes, baselines and JSON go by all findings.
 */
export function shownOf(findings: readonly Finding[]): Shown {
  if (findings.length <= MOST_OF_A_RULE) return { findings };
  const perRule = new Map<string, number>();
  const first = findings.filter(({ rule }) => {
    const count = (perRule.get(rule) ?? 0) + 1;
    perRule.set(rule, count);
    return count <= MOST_OF_A_RULE;
  });
  const kept = new Set(first.length <= MOST_OF_A_FILE ? first : mostSevere(first));
  const hidden = findings.filter((finding) => !kept.has(finding));
  return hidden.length === 0 ? { findings } : { findings: findings.filter((finding) => kept.has(finding)), more: standingFor(hidden) };
}

function mostSevere(findings: readonly Finding[]): Finding[] {
  return SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity)).slice(0, MOST_OF_A_FILE);
}

/** One finding at the place of the first that is left out. */
function standingFor(hidden: readonly Finding[]): Finding {
  const rules = [...new Set(hidden.map(({ rule }) => rule))];
  const names = rules.length <= MOST_NAMES ? andList(rules) : andList([...rules.slice(0, MOST_NAMES), { nl: "andere", en: "others" }]);
  const message = fill(more.messages.rules, { count: hidden.length, rules: names });
  return { rule: more.id, severity: more.severity, message, span: hidden[0]!.span, related: [], fixes: [], help: helpOf(more.id) };
}
