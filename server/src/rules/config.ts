// What is wrong with a configuration, in words.
import { configProblems } from "../schema/validate.ts";
import { fill, type Localized } from "../text/localized.ts";
import { nearestName } from "../text/nearest.ts";
import type { Problem } from "../text/problem.ts";
import { parseYaml } from "../yaml/parse.ts";
import { pairOf, type YamlTree } from "../yaml/tree.ts";
import type { Finding } from "./finding.ts";
import { RULES } from "./registry.generated.ts";
import { helpOf } from "./run.ts";

const MESSAGES: Readonly<Record<string, Localized>> = {
  "config/no-keys": { nl: "Hier horen sleutels te staan, zoals `preset: aanbevolen`.", en: "Keys are expected here, such as `preset: aanbevolen`." },
  "config/unknown-rule": { nl: 'De regel "{rule}" bestaat niet.', en: 'The rule "{rule}" does not exist.' },
  "config/unknown-rule near": { nl: 'De regel "{rule}" bestaat niet. Bedoelt u "{near}"?', en: 'The rule "{rule}" does not exist. Did you mean "{near}"?' },
};

/** Every mistake in the text of a configuration, in the order of the text. */
export function checkConfig(text: string): Finding[] {
  const tree = parseYaml(text);
  const problems = [...tree.problems, ...problemsOfKeys(tree), ...unknownRules(tree)];
  return problems.map(findingOf).sort((a, b) => a.span.start - b.span.start);
}

function findingOf(problem: Problem): Finding {
  return { rule: problem.code, severity: "error", message: messageOf(problem), span: problem.span, related: [], fixes: problem.fixes ?? [], help: helpOf(problem.code) };
}

/** By the rule that would report it in a document. */
function messageOf({ code, variant, params }: Problem): Localized {
  const messages = RULES.find((rule) => rule.id === code)?.messages;
  const own = MESSAGES[variant ? `${code} ${variant}` : code];
  const template = own ?? (variant !== undefined && messages && Object.hasOwn(messages, variant) ? messages[variant] : undefined) ?? messages?.default;
  return fill(template ?? { nl: code, en: code }, params);
}

function problemsOfKeys(tree: YamlTree): readonly Problem[] {
  const { root, parsed } = tree;
  if (root?.kind === "map") return configProblems(tree, root);
  // An empty file, or one with comments only, is a configuration in which everything is left as it is.
  const isEmpty = root === undefined || (root.kind === "scalar" && root.value === null);
  return !parsed || isEmpty ? [] : [{ code: "config/no-keys", span: root.span }];
}

/** The schema cannot know which rules there are without making every validator depend on them. */
function unknownRules(tree: YamlTree): Problem[] {
  const overrides = pairOf(tree.root, "overschrijf")?.value;
  const holders = [tree.root, ...(overrides?.kind === "seq" ? overrides.items : [overrides])];
  const ids = RULES.map((rule) => rule.id as string);
  return holders.flatMap((holder) => {
    const rules = pairOf(holder, "regels")?.value;
    if (rules?.kind !== "map") return [];
    return rules.pairs.filter(({ key }) => !ids.includes(key.text)).map(({ key }): Problem => {
      const near = nearestName(key.text, ids);
      const fixes = near ? [{ title: { nl: `Verander in "${near}"`, en: `Change to "${near}"` }, safe: false, edits: [{ span: key.span, newText: near }] }] : [];
      return { code: "config/unknown-rule", span: key.span, params: { rule: key.text, near: near ?? "" }, ...(near ? { variant: "near" } : {}), fixes };
    });
  });
}
