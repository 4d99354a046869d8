// All rule modules of the engine, found by listing their folders.
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Rule } from "../../server/src/rules/rule.ts";
import { loadModules } from "./load.ts";

const FOLDER = "server/src/rules";

/** Paths of rule modules: every file in a folder of a group, sorted. */
export async function rulePaths(): Promise<string[]> {
  const paths: string[] = [];
  for (const group of (await readdir(FOLDER, { withFileTypes: true })).filter((entry) => entry.isDirectory() && entry.name !== "generated")) {
    const files = await readdir(join(FOLDER, group.name));
    for (const file of files) if (file.endsWith(".ts") && !file.endsWith(".d.ts")) paths.push(join(FOLDER, group.name, file));
  }
  return paths.sort();
}

/** Every module there that exports a rule as default, by id. */
export async function loadRules(): Promise<Rule[]> {
  const modules = (await loadModules(await rulePaths())) as { default?: Rule }[];
  const rules = modules.flatMap((module) => (module?.default && "messages" in module.default ? [module.default] : []));
  return rules.sort((a, b) => (a.id < b.id ? -1 : 1));
}
