// Which files a command is about: named files, what folders hold, what globs match.
import type { Dirent } from "node:fs";
import path from "node:path";
import * as disk from "../system/disk.ts";
import { decode } from "../text/decode.ts";
import { namesSoort, soortOfName } from "../model/soort.ts";
import { CONFIG_NAME } from "../project/config.ts";
import type { Failure } from "../report/check.ts";
import { visible } from "../report/terminal.ts";
import { fileTrouble } from "../text/file-trouble.ts";
import type { Localized } from "../text/localized.ts";
import { nearestNames } from "../text/nearest.ts";
import { CliError, didYouMean } from "./errors.ts";
import { globBase, globTest, relativePath } from "./globs.ts";
import { within, type Ignores } from "./ignores.ts";
import { compareText } from "../text/order.ts";
import { LARGEST_READ } from "../text/guards.ts";

/** The documents that a command is about. Failures are words of the command line, folders and files that could not be looked at. */
export interface Found {
  /** Absolute, sorted, each once. */
  readonly files: readonly string[];
  readonly failures: readonly Failure[];
  /** False when a limit ended the walk early. */
  readonly complete: boolean;
}

/** Whether a YAML file in a folder counts; words say why that cannot be told. */
export type Wanted = (file: string) => boolean | Failure["message"];

/** Finds what `words` (paths, folders, globs, `!` globs to leave out) mean in `cwd`: documents, or what `wanted` says. Never throws. */
export function findFiles(words: readonly string[], cwd: string, ignores: Ignores, wanted: Wanted = isOurs): Found {
  const files = new Set<string>();
  const failures: Failure[] = [];
  const excluded = words.filter((word) => word.startsWith("!") && !disk.exists(path.resolve(cwd, word))).map((word) => globTest(word.slice(1), cwd));
  for (const word of words) {
    if (word.startsWith("!") && !disk.exists(path.resolve(cwd, word))) continue;
    const found = meaningOf(word, cwd, ignores, wanted);
    for (const file of found.files) if (!excluded.some((test) => test(file))) files.add(file);
    failures.push(...found.failures);
  }
  // A shell gives a link together with the file that it leads to when somebody writes `*.yaml`.
  const links = files.size > 1 ? words.map((word) => path.resolve(cwd, word)).filter(disk.isLink) : [];
  const linked = links.length === 0 ? [] : [...files].filter((file) => links.some((link) => within(link, file)));
  return { files: withoutSecondNames([...files], new Set(linked), cwd).sort(compareText), failures, complete: true };
}

function meaningOf(word: string, cwd: string, ignores: Ignores, wanted: Wanted): Found {
  const target = path.resolve(cwd, word);
  try {
    const stat = disk.stat(target);
    if (stat.isDirectory()) return walk(target, cwd, ignores, Infinity, wanted);
    if (stat.isFile()) return { files: path.basename(target) === CONFIG_NAME ? [] : [target], failures: [], complete: true };
    return failed(word, { nl: "is geen gewoon bestand", en: "is not an ordinary file" });
  } catch (error) {
    const glob = (error as NodeJS.ErrnoException).code === "ENOENT" ? globBase(word) : undefined;
    if (!glob) return failed(word, withNeighbours(target, error));
    const test = globTest(word, cwd);
    const base = path.resolve(cwd, glob.base);
    if (!disk.exists(base)) return { files: [], failures: [], complete: true };
    const found = walk(base, cwd, ignores, Infinity, wanted);
    return { ...found, files: found.files.filter(test) };
  }
}

function failed(word: string, message: Failure["message"]): Found {
  return { files: [], failures: [{ path: word, message }], complete: true };
}

function withNeighbours(target: string, error: unknown): Failure["message"] {
  const trouble = fileTrouble(error);
  const near = neighbours(target);
  return near ? { nl: `${trouble.nl}. ${near.nl}`, en: `${trouble.en}. ${near.en}` } : trouble;
}

/** "Bedoel je …?" for a file that is not there, when another name in its folder is near. */
function neighbours(target: string): Localized | undefined {
  return disk.exists(target) ? undefined : didYouMean(nearestNames(path.basename(target), namesIn(path.dirname(target)), 1));
}

/** What the file holds that somebody named, of at most `most` bytes. @throws CliError that says why it cannot be read, and which name is near */
export function bytesNamed(name: string, cwd: string, most = LARGEST_READ): Uint8Array {
  const file = path.resolve(cwd, name);
  try {
    if (disk.stat(file).size > most) throw new CliError({ nl: `${visible(name)} is te groot om te lezen.`, en: `${visible(name)} is too large to read.` });
    return disk.read(file);
  } catch (error) {
    if (error instanceof CliError) throw error;
    const trouble = fileTrouble(error);
    throw new CliError({ nl: `${visible(name)} ${trouble.nl}.`, en: `${visible(name)} ${trouble.en}.` }, neighbours(file));
  }
}

/** Whether there is a folder at `file`; false also where nothing can be. */
export function isFolder(file: string): boolean {
  try {
    return disk.stat(file).isDirectory();
  } catch {
    return false;
  }
}

function namesIn(folder: string): string[] {
  try {
    return disk.list(folder).map(({ name }) => name);
  } catch {
    return [];
  }
}

/**
 * Documents in `folder` and the folders in it. Links to folders are not followed, so no walk is endless; a link to a file that
 * is found itself is no second document.
 * @param mostEntries number of folders and YAML files after which the walk stops
 */
export function walk(folder: string, cwd: string, ignores: Ignores, mostEntries = Infinity, wanted: Wanted = isOurs): Found {
  const files: string[] = [];
  const links = new Set<string>();
  const failures: Failure[] = [];
  const open = [folder];
  let entries = 0;
  for (let current = open.pop(); current !== undefined; current = open.pop()) {
    let names: Dirent[];
    try {
      names = disk.listYaml(current);
    } catch (error) {
      failures.push({ path: relativePath(cwd, current), message: fileTrouble(error) });
      continue;
    }
    entries += names.length;
    if (entries > mostEntries) return { files: files.sort(compareText), failures, complete: false };
    for (const entry of names) {
      const file = path.join(current, entry.name);
      const isFolder = entry.isDirectory();
      if (!isFolder && entry.name === CONFIG_NAME) continue;
      if (ignores.has(file, isFolder, folder)) continue;
      if (isFolder) open.push(file);
      else if (isOrdinaryFile(entry, file)) {
        const verdict = wanted(file);
        if (verdict === true) {
          files.push(file);
          if (entry.isSymbolicLink()) links.add(file);
        } else if (verdict !== false) failures.push({ path: relativePath(cwd, file), message: verdict });
      }
    }
  }
  return { files: withoutSecondNames(files, links, folder).sort(compareText), failures, complete: true };
}

function withoutSecondNames(files: readonly string[], links: ReadonlySet<string>, folder: string): string[] {
  if (links.size === 0) return [...files];
  const root = disk.realPath(folder);
  const found = new Set(files.filter((file) => !links.has(file)).map((file) => path.join(root, path.relative(folder, file))));
  return files.filter((file) => !links.has(file) || !found.has(disk.realPath(file)));
}

/** Where a named link leads to, as a file in `root` is called; undefined for what is no link. */
export function behindLink(word: string, cwd: string, root: string): string | undefined {
  const file = path.resolve(cwd, word);
  if (!disk.isLink(file) || !disk.exists(file)) return undefined;
  return path.join(root, path.relative(disk.realPath(root), disk.realPath(file)));
}

function isOrdinaryFile(entry: Dirent, file: string): boolean {
  if (entry.isFile()) return true;
  if (!entry.isSymbolicLink()) return false;
  try {
    return disk.stat(file).isFile();
  } catch {
    // A link that leads nowhere, or round in a circle.
    return false;
  }
}

/** By its name, else by its outermost keys; a file that cannot be read is a failure only when its name says it is ours. */
function isOurs(file: string): boolean | Failure["message"] {
  if (soortOfName(file)) return true;
  try {
    return namesSoort(head(file));
  } catch (error) {
    return fileTrouble(error);
  }
}

/** The first part of a text, as `head` gives it. */
export function headOf(bytes: Uint8Array): string {
  return decode(bytes.subarray(0, disk.HEAD_BYTES)).text;
}

/** The first part of the text of a file. @throws when it cannot be read */
export function head(file: string): string {
  return headOf(disk.head(file));
}
