// Rules by the names that they had before: what was written with an old name goes on working.
import type { Rule, Severity } from "./rule.ts";

const maps = new WeakMap<readonly Rule[], ReadonlyMap<string, Rule>>();

/** The rule that goes, or went, by `id`; one that has the name now comes before one that had it. */
export function ruleNamed(rules: readonly Rule[], id: string): Rule | undefined {
  let known = maps.get(rules);
  if (!known) {
    known = new Map([...rules.flatMap((rule) => (rule.formerly ?? []).map((old) => [old, rule] as const)), ...rules.map((rule) => [rule.id as string, rule] as const)]);
    maps.set(rules, known);
  }
  return known.get(id);
}

/** What levels set for old names come to: the first that keeps the rule on, or off when all its parts were switched off. */
export function formerLevel({ formerly = [] }: Rule, levelOf: (id: string) => Severity | "off" | undefined): Severity | "off" | undefined {
  const levels = formerly.map(levelOf);
  return levels.find((level) => level !== undefined && level !== "off") ?? (levels.length > 0 && levels.every((level) => level === "off") ? "off" : undefined);
}
