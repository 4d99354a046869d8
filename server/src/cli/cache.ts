// `--cache`: results of earlier runs, kept in the workspace by what they rest on. Whatever is wrong with it, it is only a cache.
import fs from "node:fs";
import path from "node:path";
import type { Soort } from "../schema/keys/header.ts";
import type { Checked } from "../rules/run.ts";
import type { Localized } from "../text/localized.ts";
import { CACHE_FOLDER, sumOf } from "../system/disk.ts";
import { sealed, unsealed } from "../system/sealed.ts";
import { writeFileWhole } from "../system/write-whole.ts";
import { writeTrouble } from "./write.ts";

/** Goes up when packs get another form. */
const FORM = 3;
/** A pack that nobody used for so long goes. */
const KEEP_MS = 30 * 24 * 3_600_000;
const DAY_MS = 24 * 3_600_000;

/** What was found in one document, and the answers that it rests on. */
export interface Remembered {
  readonly soort: Soort | undefined;
  readonly findings: Checked["findings"];
  readonly suppressed: Checked["suppressed"];
  /** Questions with the state of their answer. */
  readonly rests: readonly (readonly [question: string, state: string])[];
  /** Of its own text. */
  readonly sum: string;
}

/** One result per document, by its name and what all documents of a run have in common. */
export interface Store {
  get(run: string, name: string): Remembered | undefined;
  set(run: string, name: string, entry: Remembered): void;
  /** Called once when all is done. @param isThere whether there still is a document with this name */
  close(isThere: (name: string) => boolean): Localized | undefined;
}

/** Entries that live as long as the process: for `--watch`. */
export class MemoryStore implements Store {
  readonly #entries = new Map<string, Remembered>();

  get(run: string, name: string): Remembered | undefined {
    return this.#entries.get(`${run}\n${name}`);
  }

  set(run: string, name: string, entry: Remembered): void {
    this.#entries.set(`${run}\n${name}`, entry);
  }

  close(): undefined {
    return undefined;
  }
}

interface Pack {
  readonly entries: Map<string, Remembered>;
  isChanged: boolean;
}

/** A file per kind of run, with a sum of its content in front: half a file is no pack. One file, because opening a thousand takes longer than reading them. */
export class FileStore implements Store {
  readonly #folder: string;
  readonly #packs = new Map<string, Pack>();

  constructor(root: string) {
    this.#folder = path.join(root, CACHE_FOLDER);
  }

  get(run: string, name: string): Remembered | undefined {
    return this.#packOf(run).entries.get(name);
  }

  set(run: string, name: string, entry: Remembered): void {
    const pack = this.#packOf(run);
    pack.entries.set(name, entry);
    pack.isChanged = true;
  }

  /** Writes what is new and takes out what is old. Returns why the cache could not be written, if so. */
  close(isThere: (name: string) => boolean): Localized | undefined {
    try {
      for (const [run, pack] of this.#packs) if (pack.isChanged) this.#write(this.#fileOf(run), [...pack.entries].filter(([name]) => isThere(name)));
      this.#clean();
    } catch (error) {
      const trouble = writeTrouble(error);
      return { nl: `de cache ${CACHE_FOLDER} ${trouble.nl}; de controle zelf is volledig`, en: `the cache ${CACHE_FOLDER} ${trouble.en}; the check itself is complete` };
    }
    return undefined;
  }

  #packOf(run: string): Pack {
    const known = this.#packs.get(run) ?? { entries: new Map(readPack(this.#fileOf(run))), isChanged: false };
    this.#packs.set(run, known);
    return known;
  }

  /** Nothing of a cache belongs in git. */
  #write(file: string, entries: readonly Packed[]): void {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    const ignore = path.join(this.#folder, ".gitignore");
    if (!fs.existsSync(ignore)) fs.writeFileSync(ignore, "*\n");
    writeFileWhole(file, sealed(JSON.stringify(entries)), { flush: false });
  }

  /** At most once a day. */
  #clean(): void {
    const stamp = path.join(this.#folder, "cleaned");
    if (!fs.existsSync(this.#folder) || ageOf(stamp) < DAY_MS) return;
    removeOld(this.#folder);
    fs.writeFileSync(stamp, "");
  }

  #fileOf(run: string): string {
    return path.join(this.#folder, String(FORM), `${sumOf(run)}.json`);
  }
}

type Packed = readonly [name: string, entry: Remembered];

/** Nothing when it is not there, or not as it was written: then all is found again. */
function readPack(file: string): Packed[] {
  try {
    const text = fs.readFileSync(file, "utf8");
    const json = unsealed(text);
    if (json === undefined) return [];
    touch(file);
    return JSON.parse(json) as Packed[];
  } catch {
    return [];
  }
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
