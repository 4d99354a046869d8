// Which files a walk leaves out: what git ignores, what the configuration ignores, node_modules and .git.
import path from "node:path";
import ignore, { type Ignore } from "ignore";
import * as disk from "../system/disk.ts";

const NEVER = new Set([".git", "node_modules", ".hg", ".svn"]);

/** Remembers the `.gitignore` of each folder it has met. */
export class Ignores {
  readonly #root: string;
  readonly #ignoredByConfig: (file: string, from: string) => boolean;
  readonly #perFolder = new Map<string, Ignore | undefined>();

  /**
   * @param root folder above which no `.gitignore` is read
   * @param ignoredByConfig whether `negeer` of the configuration names an absolute path, on a walk from a folder
   */
  constructor(root: string, ignoredByConfig: (file: string, from: string) => boolean) {
    this.#root = root;
    this.#ignoredByConfig = ignoredByConfig;
  }

  /** Whether to leave out `file`; `from` is the folder where the walk began, which was asked for and so counts. */
  has(file: string, isFolder: boolean, from: string): boolean {
    if (isFolder && NEVER.has(path.basename(file))) return true;
    return this.#ignoredByConfig(file, from) || this.#ignoredByGit(file, isFolder, from);
  }

  /** The deepest folder that says something about the file decides, as in git. */
  #ignoredByGit(file: string, isFolder: boolean, from: string): boolean {
    for (let folder = path.dirname(file); ; folder = path.dirname(folder)) {
      const verdict = this.#verdict(folder, file, isFolder);
      if (verdict !== undefined && (within(from, folder) || !this.#verdictOnWalk(folder, from))) return verdict;
      if (folder === this.#root || folder === path.dirname(folder)) return false;
    }
  }

  /** A folder that was named counts, even when git ignores it. */
  #verdictOnWalk(folder: string, from: string): boolean {
    return from !== folder && this.#verdict(folder, from, true) === true;
  }

  #verdict(folder: string, file: string, isFolder: boolean): boolean | undefined {
    const rules = this.#rulesOf(folder);
    if (!rules) return undefined;
    const relative = path.relative(folder, file).split(path.sep).join("/") + (isFolder ? "/" : "");
    const { ignored, unignored } = rules.test(relative);
    return ignored ? true : unignored ? false : undefined;
  }

  #rulesOf(folder: string): Ignore | undefined {
    if (!this.#perFolder.has(folder)) this.#perFolder.set(folder, this.#read(folder));
    return this.#perFolder.get(folder);
  }

  #read(folder: string): Ignore | undefined {
    const texts = [path.join(folder, ".gitignore"), ...(folder === this.#root ? [path.join(folder, ".git/info/exclude")] : [])].flatMap(textOf);
    return texts.length === 0 ? undefined : ignore().add(texts.join("\n"));
  }
}

function textOf(file: string): string[] {
  try {
    return [disk.read(file).toString("utf8")];
  } catch {
    return [];
  }
}

/** Whether `file` is `folder` or lies in it. */
export function within(folder: string, file: string): boolean {
  const relative = path.relative(folder, file);
  return relative === "" || (relative !== ".." && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative));
}
