// Globs of the configuration, the same for editor and command line.
import picomatch from "picomatch";

/** Matches paths relative to the folder of the configuration, with `/` on every system; each glob is compiled once. */
export class ConfigGlobs {
  readonly #matchers = new Map<string, (path: string) => boolean>();

  /** A glob that names a folder means all that is in it. */
  matches(glob: string, path: string): boolean {
    return this.#matcher(glob)(path);
  }

  #matcher(glob: string): (path: string) => boolean {
    const known = this.#matchers.get(glob);
    if (known) return known;
    const plain = glob.replace(/^\.\//, "").replace(/\/+$/, "");
    const match = picomatch([plain, `${plain}/**`], { dot: true });
    this.#matchers.set(glob, match);
    return match;
  }
}
