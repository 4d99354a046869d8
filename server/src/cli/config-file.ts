// Finds and reads bekwaam.config.yaml. A configuration with a mistake is never half obeyed: the command stops and says where.
import fs from "node:fs";
import path from "node:path";
import { CONFIG_NAME, readConfig, type Config } from "../project/config.ts";
import { configProblems } from "../schema/validate.ts";
import { decode } from "../text/decode.ts";
import type { Localized } from "../text/localized.ts";
import { nearestName } from "../text/nearest.ts";
import type { Problem } from "../text/problem.ts";
import { parseYaml } from "../yaml/parse.ts";
import { pairOf, type YamlTree } from "../yaml/tree.ts";
import { RULES } from "../rules/registry.generated.ts";
import { CliError, fileTrouble } from "./errors.ts";
import { Globs, relativePath } from "./globs.ts";
import { problemMessage } from "./problem-message.ts";

export interface ConfigFile {
  /** Absolute. */
  readonly path: string;
  readonly config: Config;
  /** Globs of the configuration are relative to the folder it stands in. */
  readonly globs: Globs;
}

/** The nearest configuration at or above `folder`; undefined when there is none. */
export function nearestConfig(folder: string): string | undefined {
  for (let current = folder; ; current = path.dirname(current)) {
    const file = path.join(current, CONFIG_NAME);
    if (fs.existsSync(file)) return file;
    if (current === path.dirname(current)) return undefined;
  }
}

/** Reads the configuration at `file`. @throws CliError when it cannot be read or has a mistake, naming every one */
export function openConfig(file: string, cwd: string): ConfigFile {
  const shown = relativePath(cwd, file);
  const text = readText(file, shown);
  const tree = parseYaml(text);
  const problems = [...tree.problems, ...problemsOfKeys(tree), ...unknownRules(tree)];
  if (problems.length > 0) throw new CliError(inConfig(shown, tree, problems));
  return { path: file, config: readConfig(text), globs: new Globs(path.dirname(file)) };
}

/** `taal` of the configuration at `file`, also when other parts of it are wrong. */
export function configLanguage(file: string | undefined): Config["language"] {
  if (file === undefined) return undefined;
  try {
    return readConfig(decode(fs.readFileSync(file)).text).language;
  } catch {
    return undefined;
  }
}

function readText(file: string, shown: string): string {
  try {
    return decode(fs.readFileSync(file)).text;
  } catch (error) {
    const trouble = fileTrouble(error);
    throw new CliError({ nl: `De configuratie ${shown} ${trouble.nl}.`, en: `The configuration ${shown} ${trouble.en}.` });
  }
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
  const holders = [tree.root, ...overridesIn(tree)];
  const ids = RULES.map((rule) => rule.id as string);
  return holders.flatMap((holder) => {
    const rules = pairOf(holder, "regels")?.value;
    if (rules?.kind !== "map") return [];
    return rules.pairs.filter(({ key }) => !ids.includes(key.text)).map(({ key }): Problem => {
      const near = nearestName(key.text, ids);
      return { code: "config/unknown-rule", span: key.span, params: { rule: key.text, near: near ?? "" }, ...(near ? { variant: "near" } : {}) };
    });
  });
}

function overridesIn(tree: YamlTree) {
  const overrides = pairOf(tree.root, "overschrijf")?.value;
  return overrides?.kind === "seq" ? overrides.items : [overrides];
}

function inConfig(shown: string, tree: YamlTree, problems: readonly Problem[]): Localized {
  const lines = problems.map((problem) => {
    const { line, character } = tree.lines.positionAt(problem.span.start);
    const message = problemMessage(problem);
    const at = `  ${shown}:${line + 1}:${character + 1}: `;
    return { nl: at + message.nl, en: at + message.en };
  });
  return {
    nl: ["De configuratie klopt niet, daarom is er niets gedaan:", ...lines.map(({ nl }) => nl)].join("\n"),
    en: ["The configuration has mistakes, so nothing was done:", ...lines.map(({ en }) => en)].join("\n"),
  };
}
