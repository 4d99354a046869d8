// Globs of the configuration and the command line, relative to one folder, with `/` on every system.
import path from "node:path";
import picomatch from "picomatch";
import { ConfigGlobs } from "../project/globs.ts";
import { within } from "./ignores.ts";

/** `file` as seen from `folder`, with `/`. */
export function relativePath(folder: string, file: string): string {
  return path.relative(folder, file).split(path.sep).join("/") || ".";
}

/** Matches absolute paths against globs relative to `folder`; a file outside it never matches. */
export class Globs {
  readonly #folder: string;
  readonly #globs = new ConfigGlobs();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** A glob that names a folder means all that is in it. */
  matches(glob: string, file: string): boolean {
    if (!within(this.#folder, file)) return false;
    return this.#globs.matches(glob, relativePath(this.#folder, file));
  }
}

/** Whether `word` has the signs of a glob, and the folder in front of them. */
export function globBase(word: string): { readonly base: string } | undefined {
  const { isGlob, base } = picomatch.scan(withSlashes(word));
  return isGlob ? { base: base === "" ? "." : base } : undefined;
}

/** A test for absolute paths; `glob` is as written in `cwd`. */
export function globTest(glob: string, cwd: string): (file: string) => boolean {
  const { base, glob: pattern } = picomatch.scan(withSlashes(glob));
  // `..` in front of a glob is resolved first: a pattern itself cannot climb.
  const folder = path.resolve(cwd, base);
  const matches = picomatch(pattern || "**");
  return pattern === "" ? (file) => within(folder, file) : (file) => within(folder, file) && matches(relativePath(folder, file));
}

/** On Windows people write `mbo\*.yaml`; elsewhere a backslash is part of the pattern. */
function withSlashes(glob: string): string {
  return path.sep === "\\" ? glob.replaceAll("\\", "/") : glob;
}
