// `--cache`: results of earlier runs, kept in the workspace by what they rest on. Whatever is wrong with it, it is only a cache.
import fs from "node:fs";
import path from "node:path";
import type { Soort } from "../schema/keys/header.ts";
import type { Checked } from "../rules/run.ts";
import type { Localized } from "../text/localized.ts";
import { fingerprint } from "./contents.ts";
import { writeFileWhole, writeTrouble } from "./write.ts";

/** In the root of the workspace. */
export const CACHE_FOLDER = ".bekwaam-cache";
/** Goes up when entries get another form. */
const FORM = 1;
/** An entry that nobody used for so long goes. */
const KEEP_MS = 30 * 24 * 3_600_000;
const DAY_MS = 24 * 3_600_000;

/** What was found in one document, and the answers that it rests on. */
export interface Remembered {
  readonly soort: Soort | undefined;
  readonly findings: Checked["findings"];
  readonly suppressed: Checked["suppressed"];
  /** Questions with the state of their answer. */
  readonly rests: readonly (readonly [question: string, state: string])[];
}

export interface Store {
  get(key: string): Remembered | undefined;
  set(key: string, entry: Remembered): void;
  /** Called once when all is done. */
  close(): Localized | undefined;
}

/** Entries that live as long as the process: for `--watch`. */
export class MemoryStore implements Store {
  readonly #entries = new Map<string, Remembered>();

  get(key: string): Remembered | undefined {
    return this.#entries.get(key);
  }

  set(key: string, entry: Remembered): void {
    this.#entries.set(key, entry);
  }

  close(): undefined {
    return undefined;
  }
}

/** A file per entry, named after its key, with a sum of its content in front: half a file is no entry. */
export class FileStore implements Store {
  readonly #folder: string;
  #trouble: Localized | undefined;
  #isReady = false;

  constructor(root: string) {
    this.#folder = path.join(root, CACHE_FOLDER);
  }

  get(key: string): Remembered | undefined {
    const file = this.#fileOf(key);
    try {
      const text = fs.readFileSync(file, "utf8");
      const json = text.slice(text.indexOf("\n") + 1);
      if (text !== sealed(json)) return undefined;
      touch(file);
      return JSON.parse(json) as Remembered;
    } catch {
      // Not there, or not readable: then it is found again.
      return undefined;
    }
  }

  set(key: string, entry: Remembered): void {
    if (this.#trouble) return;
    try {
      this.#prepare();
      const file = this.#fileOf(key);
      fs.mkdirSync(path.dirname(file), { recursive: true });
      writeFileWhole(file, sealed(JSON.stringify(entry)), { flush: false });
    } catch (error) {
      this.#trouble = writeTrouble(error);
    }
  }

  /** Takes out what is old, at most once a day. Returns why the cache could not be written, if so. */
  close(): Localized | undefined {
    try {
      this.#clean();
    } catch (error) {
      this.#trouble ??= writeTrouble(error);
    }
    return this.#trouble && { nl: `de cache ${CACHE_FOLDER} ${this.#trouble.nl}; de controle zelf is volledig`, en: `the cache ${CACHE_FOLDER} ${this.#trouble.en}; the check itself is complete` };
  }

  #clean(): void {
    const stamp = path.join(this.#folder, "cleaned");
    if (!this.#isReady || ageOf(stamp) < DAY_MS) return;
    removeOld(this.#folder);
    fs.writeFileSync(stamp, "");
  }

  /** Nothing of a cache belongs in git. */
  #prepare(): void {
    if (this.#isReady) return;
    fs.mkdirSync(this.#folder, { recursive: true });
    const ignore = path.join(this.#folder, ".gitignore");
    if (!fs.existsSync(ignore)) fs.writeFileSync(ignore, "*\n");
    this.#isReady = true;
  }

  #fileOf(key: string): string {
    return path.join(this.#folder, String(FORM), key.slice(0, 2), `${key}.json`);
  }
}

function sealed(json: string): string {
  return `${fingerprint(json)}\n${json}`;
}

/** A cache that may only be read is one too. */
function touch(file: string): void {
  if (ageOf(file) < DAY_MS) return;
  try {
    fs.utimesSync(file, new Date(), new Date());
  } catch {
    // It goes when it is old, and is found again.
  }
}

function ageOf(file: string): number {
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  return stat ? Date.now() - stat.mtimeMs : Infinity;
}

function removeOld(folder: string): void {
  for (const name of fs.readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    const file = path.join(folder, name);
    if (name.endsWith(".json") && ageOf(file) > KEEP_MS) fs.rmSync(file, { force: true });
  }
}
