// The text of a new rule: everything a rule has, with what its author has to fill in left empty so that the tests fail until it is.
import { GROUPS } from "../../server/src/rules/rule.ts";

/** Why `id` cannot be the id of a new rule; undefined when it can. */
export function refusalOf(id: string | undefined, known: ReadonlySet<string>): string | undefined {
  if (!id) return "usage: npm run rule:new group/name";
  const [group, name, ...rest] = id.split("/");
  if (rest.length > 0 || !name || !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name)) return `"${id}" is not group/name in lower case with hyphens`;
  if (!(GROUPS as readonly string[]).includes(group!)) return `"${group}" is no group; there are: ${GROUPS.join(", ")}`;
  return known.has(id) ? `the rule ${id} exists already` : undefined;
}

/** The module of a new rule. */
export function ruleText(id: string): string {
  return `// Rule: …
import { defineRule } from "../rule.ts";
import { beroep } from "../shared/examples.ts";

export default defineRule({
  id: "${id}",
  severity: "information",
  preset: "streng",
  kinds: ["beroepsprofiel"],
  title: { nl: "", en: "" },
  messages: {
    default: { nl: "", en: "" },
  },
  why: { nl: "", en: "" },
  how: { nl: "", en: "" },
  sources: [],
  bad: { text: beroep("") },
  good: { text: beroep("") },
  check({ document }, report) {
    for (const item of document.items) if (item.kind === "bekwaamheid" && item.titel?.value === "") report(item.titel.span);
  },
});
`;
}
