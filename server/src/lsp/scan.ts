// Walks a workspace folder for YAML files, past what git and the configuration ignore.
import ignore, { type Ignore } from "ignore";
import { decode } from "../text/decode.ts";
import { CONFIG_NAME } from "../project/config.ts";
import type { Environment } from "./environment.ts";
import { childUri } from "./uris.ts";

/** Folders that never hold documents. */
const NEVER = new Set([".git", ".hg", ".svn", "node_modules"]);

/** Names after which a walk stops: a home folder opened by mistake must not keep the server busy. */
const MOST_ENTRIES = 200_000;

/** What a walk knows about ignored files: one `.gitignore` per folder, the deepest that says something decides. */
interface Level {
  readonly folder: string;
  readonly rules: Ignore | undefined;
  readonly above: Level | undefined;
}

/**
 * Uris of the YAML files in `folder` and the folders in it, configuration files left out.
 * @param isIgnored whether the configuration ignores a path relative to `folder`
 */
export async function* yamlFilesIn(folder: string, environment: Environment, isIgnored: (path: string) => boolean): AsyncGenerator<string> {
  const open: { uri: string; path: string; above: Level | undefined }[] = [{ uri: folder, path: "", above: undefined }];
  let entries = 0;
  for (let current = open.pop(); current; current = open.pop()) {
    const { uri, path, above } = current;
    const level: Level = { folder: path, rules: await ignoreRules(uri, environment), above };
    const names = await environment.files.list(uri);
    entries += names.length;
    if (entries > MOST_ENTRIES) return;
    for (const { name, isFolder } of names) {
      const child = path === "" ? name : `${path}/${name}`;
      if (isFolder ? NEVER.has(name) : !isYaml(name)) continue;
      if (isIgnored(child) || ignoredByGit(level, child, isFolder)) continue;
      if (isFolder) open.push({ uri: childUri(uri, name), path: child, above: level });
      else yield childUri(uri, name);
    }
  }
}

/** Whether a walk from `folder` would leave out `path`; for a file that is told of later. */
export async function isLeftOut(folder: string, path: string, environment: Environment, isIgnored: (path: string) => boolean): Promise<boolean> {
  const steps = path.split("/");
  let level: Level | undefined;
  let uri = folder;
  for (const [index, name] of steps.entries()) {
    const at = steps.slice(0, index + 1).join("/");
    const isFolder = index < steps.length - 1;
    level = { folder: steps.slice(0, index).join("/"), rules: await ignoreRules(uri, environment), above: level };
    if ((isFolder && NEVER.has(name)) || isIgnored(at) || ignoredByGit(level, at, isFolder)) return true;
    uri = childUri(uri, name);
  }
  return false;
}

/** A YAML file that can be a document. */
export function isYaml(name: string): boolean {
  return /\.ya?ml$/i.test(name) && name !== CONFIG_NAME;
}

async function ignoreRules(uri: string, { files }: Environment): Promise<Ignore | undefined> {
  const bytes = await files.read(childUri(uri, ".gitignore"));
  return bytes && ignore().add(decode(bytes).text);
}

function ignoredByGit(level: Level, path: string, isFolder: boolean): boolean {
  for (let current: Level | undefined = level; current; current = current.above) {
    if (!current.rules) continue;
    const relative = current.folder === "" ? path : path.slice(current.folder.length + 1);
    const { ignored, unignored } = current.rules.test(isFolder ? `${relative}/` : relative);
    if (ignored || unignored) return ignored;
  }
  return false;
}
