// What is wrong with a configuration, in words.
import { splitName } from "../frameworks/names.ts";
import type { FrameworkRegistry } from "../frameworks/registry.ts";
import { configProblems } from "../schema/validate.ts";
import { fill, type Localized } from "../text/localized.ts";
import { nearestName } from "../text/nearest.ts";
import type { Problem } from "../text/problem.ts";
import { parseYaml } from "../yaml/parse.ts";
import { pairOf, valueOf, type MapNode, type Pair, type ScalarNode, type YamlNode, type YamlTree } from "../yaml/tree.ts";
import { innerSpan } from "../model/read.ts";
import type { Finding } from "./finding.ts";
import { isOfType, optionNames, optionType, optionTypeName } from "./options.ts";
import { RULES } from "./registry.generated.ts";
import { ruleNamed } from "./renamed.ts";
import type { Rule } from "./rule.ts";
import { helpOf } from "./run.ts";
import { changeTo } from "./shared/fixes.ts";
import { anyOf } from "./shared/texts.ts";

const MESSAGES: Readonly<Record<string, Localized>> = {
  "config/no-keys": { nl: "Hier horen sleutels te staan, zoals `preset: aanbevolen`.", en: "Keys are expected here, such as `preset: aanbevolen`." },
  "config/unknown-rule": { nl: 'De regel "{rule}" bestaat niet.', en: 'The rule "{rule}" does not exist.' },
  "config/unknown-rule near": { nl: 'De regel "{rule}" bestaat niet. Bedoel je "{near}"?', en: 'The rule "{rule}" does not exist. Did you mean "{near}"?' },
  "config/renamed-rule": { nl: 'De regel "{rule}" is opgegaan in "{now}". De oude naam werkt nog; gebruik de nieuwe.', en: 'The rule "{rule}" has become part of "{now}". The old name still works; use the new one.' },
  "config/unknown-option": { nl: 'De regel "{rule}" heeft geen instelling "{option}"; wel {options}.', en: 'The rule "{rule}" has no option "{option}"; it has {options}.' },
  "config/unknown-option none": { nl: 'De regel "{rule}" heeft geen instellingen, alleen een niveau.', en: 'The rule "{rule}" has no options, only a level.' },
  "config/option-type": { nl: 'Bij "{option}" hoort {type}.', en: 'The option "{option}" holds {type}.' },
  "config/unknown-kader": { nl: 'Er is geen kader "{kader}", niet bij bekwaam en niet in deze map.', en: 'There is no framework "{kader}", neither in bekwaam nor in this folder.' },
  "config/unknown-kader near": { nl: 'Er is geen kader "{kader}". Bedoel je "{near}"?', en: 'There is no framework "{kader}". Did you mean "{near}"?' },
  "config/unknown-kader version": { nl: 'Kader "{kader}" heeft geen versie "{versie}"; wel {near}.', en: 'Framework "{kader}" has no version "{versie}"; it has {near}.' },
  "config/glob": { nl: "Dit patroon past op geen enkel bestand: paden beginnen bij de map van de configuratie en gebruiken alleen de gewone schuine streep, zoals `mbo/**`.", en: "This pattern fits no file: paths start at the folder of the configuration and use forward slashes only, such as `mbo/**`." },
  "config/override": { nl: "Deze overschrijving geldt nergens voor. Zet er `bestanden` of `soorten` bij.", en: "This override holds for nothing. Add `bestanden` or `soorten`." },
};

/** What still works, but under another name: not a mistake. */
const RENAMED = "config/renamed-rule";

/** Every mistake in the text of a configuration, in the order of the text; names of frameworks are looked up when `frameworks` are given. */
export function checkConfig(text: string, frameworks?: FrameworkRegistry): Finding[] {
  const tree = parseYaml(text);
  const problems = [...tree.problems, ...problemsOfKeys(tree), ...holdersIn(tree).flatMap(problemsOfRules), ...overridesIn(tree).flatMap(problemsOfOverride), ...globsIn(tree).flatMap(problemsOfGlob), ...(frameworks ? unknownKaders(tree, frameworks) : [])];
  return problems.map(findingOf).sort((a, b) => a.span.start - b.span.start);
}

function findingOf(problem: Problem): Finding {
  return { rule: problem.code, severity: problem.code === RENAMED ? "warning" : "error", message: messageOf(problem), span: problem.span, related: [], fixes: problem.fixes ?? [], help: helpOf(problem.code) };
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

function itemsOf(node: YamlNode | undefined): readonly YamlNode[] {
  if (!node) return [];
  return node.kind === "seq" ? node.items.flatMap((item) => item ?? []) : [node];
}

function overridesIn(tree: YamlTree): readonly YamlNode[] {
  return itemsOf(valueOf(tree.root, "overschrijf"));
}

/** The objects that have `regels`. */
function holdersIn(tree: YamlTree): readonly (YamlNode | undefined)[] {
  return [tree.root, ...overridesIn(tree)];
}

/** The schema cannot know which rules there are without making every validator depend on them. */
function problemsOfRules(holder: YamlNode | undefined): Problem[] {
  const rules = valueOf(holder, "regels");
  if (rules?.kind !== "map") return [];
  const ids = RULES.map((rule) => rule.id as string);
  return rules.pairs.flatMap(({ key, value }) => {
    const rule = ruleNamed(RULES, key.text);
    if (!rule) return [unknown("config/unknown-rule", key, ids, { rule: key.text })];
    return rule.id === key.text ? problemsOfOptions(rule, value) : [renamed(rule, key, rules)];
  });
}

/** Two settings may not have one name, so the fix is there only while the new name is free. */
function renamed({ id }: Rule, key: ScalarNode, rules: MapNode): Problem {
  const fixes = pairOf(rules, id) ? [] : [{ title: changeTo(id), safe: false, edits: [{ span: innerSpan(key), newText: id }] }];
  return { code: RENAMED, span: innerSpan(key), params: { rule: key.text, now: id }, fixes };
}

function problemsOfOptions(rule: Rule, setting: YamlNode | undefined): Problem[] {
  if (setting?.kind !== "map") return [];
  return setting.pairs.filter(({ key }) => key.text !== "niveau" && !key.text.startsWith("x-")).flatMap((pair) => problemOfOption(rule, pair) ?? []);
}

function problemOfOption(rule: Rule, { key, value }: Pair): Problem | undefined {
  const names = optionNames(rule);
  const type = optionType(rule, key.text);
  if (type === undefined) {
    const near = nearestName(key.text, names);
    const fixes = near === undefined ? [] : [{ title: changeTo(near), safe: false, edits: [{ span: key.span, newText: near }] }];
    return { code: "config/unknown-option", ...(names.length === 0 ? { variant: "none" } : {}), span: key.span, params: { rule: rule.id, option: key.text, options: anyOf(names) }, fixes };
  }
  return isOfType(value, type) ? undefined : { code: "config/option-type", span: value!.span, params: { option: key.text, type: optionTypeName(type) } };
}

function problemsOfOverride(node: YamlNode): Problem[] {
  if (node.kind !== "map" || node.pairs.length === 0) return [];
  const names = ["bestanden", "soorten"].map((key) => pairOf(node, key));
  return names.some((pair) => pair !== undefined) ? [] : [{ code: "config/override", span: node.pairs[0]!.key.span }];
}

function globsIn(tree: YamlTree): readonly YamlNode[] {
  return [...itemsOf(valueOf(tree.root, "negeer")), ...overridesIn(tree).flatMap((override) => itemsOf(valueOf(override, "bestanden")))];
}

/** Absolute paths, paths that lead out of the folder, and those with backslashes. */
function problemsOfGlob(node: YamlNode): Problem[] {
  if (node.kind !== "scalar" || !/^(?:[a-z]:)?[\\/]|^~|(?:^|[\\/])\.\.(?:[\\/]|$)|\\(?![[\]{}()*?!,+@])/i.test(node.text)) return [];
  const better = node.text.replaceAll("\\", "/");
  const isMended = better !== node.text && !/^(?:[a-z]:)?\/|^~|(?:^|\/)\.\.(?:\/|$)/i.test(better);
  const fixes = isMended ? [{ title: changeTo(better), safe: false, edits: [{ span: innerSpan(node), newText: better }] }] : [];
  return [{ code: "config/glob", span: innerSpan(node), fixes }];
}

function unknownKaders(tree: YamlTree, frameworks: FrameworkRegistry): Problem[] {
  const dekking = valueOf(tree.root, "dekking");
  const named = [...itemsOf(valueOf(tree.root, "kaders")), ...(dekking?.kind === "map" ? dekking.pairs.map(({ key }) => key) : [])];
  return named.flatMap((node) => (node.kind === "scalar" ? (unknownKader(node, frameworks) ?? []) : []));
}

function unknownKader(node: ScalarNode, frameworks: FrameworkRegistry): Problem | undefined {
  const written = node.text.trim();
  if (written === "" || node.value === null || frameworks.get(written)) return undefined;
  const [id, versie] = splitName(written);
  const versions = frameworks.versions(id).map(({ kader }) => kader.versie);
  if (versie !== undefined && versions.length > 0) return { code: "config/unknown-kader", variant: "version", span: innerSpan(node), params: { kader: id, versie, near: anyOf(versions) } };
  return unknown("config/unknown-kader", node, frameworks.ids(), { kader: id });
}

/** A name that is not among `names`, with the one that is near to it. */
function unknown(code: string, node: ScalarNode, names: readonly string[], params: Record<string, string>): Problem {
  const span = innerSpan(node);
  const near = nearestName(node.text, names);
  const fixes = near === undefined ? [] : [{ title: changeTo(near), safe: false, edits: [{ span, newText: near }] }];
  return { code, span, params: { ...params, near: near ?? "" }, ...(near === undefined ? {} : { variant: "near" }), fixes };
}
