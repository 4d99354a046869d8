// Where a command works: the folder around what was asked for, its workspace and its repository, and paths as they are shown.
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { BUNDLED_SCHEME } from "../frameworks/kader.ts";
import { CONFIG_NAME } from "../project/config.ts";
import * as disk from "../system/disk.ts";
import { globBase, relativePath } from "./globs.ts";
import { within } from "./ignores.ts";

/** The uri of an absolute path. */
export function uriOf(file: string): string {
  return pathToFileURL(file).href;
}

/** Path of a uri as it is shown; of a bundled framework its place in the package. */
export function pathOf(uri: string, cwd: string): string {
  if (uri.startsWith("file:")) return relativePath(cwd, fileURLToPath(uri));
  return uri.startsWith(`${BUNDLED_SCHEME}:/`) ? `frameworks/${uri.slice(BUNDLED_SCHEME.length + 2)}` : uri;
}

/** The deepest folder that holds all that was asked for. */
export function commonFolder(words: readonly string[], cwd: string): string {
  const folders = words.filter((word) => !word.startsWith("!")).map((word) => folderOf(word, cwd));
  let common = folders[0] ?? cwd;
  for (const folder of folders) while (!within(common, folder)) common = path.dirname(common);
  return common;
}

function folderOf(word: string, cwd: string): string {
  const target = path.resolve(cwd, word);
  try {
    return disk.stat(target).isDirectory() ? target : path.dirname(target);
  } catch {
    // A glob, or a name that is not there; what is wrong with it is said where it is looked for.
  }
  return path.resolve(cwd, globBase(word)?.base ?? path.dirname(word));
}

/** The nearest folder with a configuration or a repository; without either the folder itself. */
export function workspaceRoot(start: string): string {
  for (let current = start; current !== path.dirname(current); current = path.dirname(current)) {
    if (disk.exists(path.join(current, CONFIG_NAME)) || disk.exists(path.join(current, ".git"))) return current;
  }
  return start;
}

/** The folder of the workspace around what `words` name. */
export function rootOf(words: readonly string[], cwd: string): string {
  return workspaceRoot(commonFolder(words.length > 0 ? words : ["."], cwd));
}

/** Where `cwd` is in its repository: empty at its root or outside any, else the folders from the root with a `/` behind each. */
export function repositoryBase(cwd: string): string {
  for (let current = cwd; current !== path.dirname(current); current = path.dirname(current)) {
    if (disk.exists(path.join(current, ".git"))) return current === cwd ? "" : `${relativePath(current, cwd)}/`;
  }
  return "";
}
