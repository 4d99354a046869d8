// Finds and runs the generators in scripts/generate/. A new file there takes part by itself; it exports one or both of
//   outputs()       files that are in git and must be up to date, such as schemas and documentation pages;
//   buildOutputs()  files that are made anew on every machine and are not in git.
// Both give paths from the root of the repository and the texts of the files. A generator that makes whole folders names
// them as `folders`: a file there that it no longer makes, such as the page of a removed rule, is stale too.
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import { loadModule } from "./load.ts";

const FOLDER = "scripts/generate";

type Outputs = () => ReadonlyMap<string, string> | Promise<ReadonlyMap<string, string>>;
interface Generator {
  readonly outputs?: Outputs;
  readonly buildOutputs?: Outputs;
  readonly folders?: readonly string[];
}

/**
 * Makes the files that are not in git. On a new machine nothing is there yet, so only the generators that make such
 * files are loaded; the others import what these make.
 */
export async function generateForBuild(): Promise<void> {
  for (const name of await generatorNames()) {
    if (!(await readFile(join(FOLDER, `${name}.ts`), "utf8")).includes("function buildOutputs(")) continue;
    const generator = await load(name);
    for (const [path, text] of (await generator.buildOutputs?.()) ?? []) await write(path, text);
  }
}

/** Makes the files that are in git, and removes what is left over; with `checkOnly` does neither. Returns the paths that were not up to date. */
export async function generateCommitted(checkOnly: boolean): Promise<string[]> {
  const stale: string[] = [];
  for (const name of await generatorNames()) {
    const { outputs, folders = [] } = await load(name);
    const made = (await outputs?.()) ?? new Map<string, string>();
    for (const [path, text] of made) {
      if (await isUpToDate(path, text)) continue;
      stale.push(path);
      if (!checkOnly) await write(path, text);
    }
    for (const path of await filesIn(folders)) {
      if (made.has(path)) continue;
      stale.push(path);
      if (!checkOnly) await rm(path);
    }
  }
  return stale;
}

async function filesIn(folders: readonly string[]): Promise<string[]> {
  const lists = await Promise.all(folders.map(async (folder) => (await readdir(folder, { recursive: true })).map((name) => join(folder, name).replaceAll("\\", "/"))));
  return lists.flat().filter((path) => extname(path) !== "");
}

/** What other generators import comes first: reading documents needs the validators, and the engine its frameworks and glossary. */
const FIRST = ["validators", "frameworks", "glossary"];

async function generatorNames(): Promise<string[]> {
  const files = (await readdir(FOLDER)).filter((file) => file.endsWith(".ts") && file !== "build.ts");
  const names = files.map((file) => basename(file, ".ts")).filter((name) => !FIRST.includes(name));
  return [...FIRST, ...names.sort()];
}

async function load(name: string): Promise<Generator> {
  return (await loadModule(join(FOLDER, `${name}.ts`))) as Generator;
}

async function isUpToDate(path: string, text: string): Promise<boolean> {
  return (await readFile(path, "utf8").catch(() => undefined)) === text;
}

async function write(path: string, text: string): Promise<void> {
  if (await isUpToDate(path, text)) return;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
