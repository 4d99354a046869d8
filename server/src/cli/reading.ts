// Files into a project: those that were asked for, with what was wrong with them, and the rest of the workspace in silence.
import path from "node:path";
import { identityOf, readDocument, type Document } from "../model/document.ts";
import type { Project } from "../project/project.ts";
import type { Failure } from "../report/check.ts";
import * as disk from "../system/disk.ts";
import { decode } from "../text/decode.ts";
import { fileTrouble } from "../text/file-trouble.ts";
import { LARGEST_READ, type Limits } from "../text/guards.ts";
import type { Contents } from "./contents.ts";
import { head, headOf } from "./files.ts";
import { relativePath } from "./globs.ts";
import { idOfLater, type LazyProject } from "./lazy-project.ts";
import { uriOf } from "./places.ts";

/** A file that was asked for. */
export interface Asked {
  readonly uri: string;
  /** Absolute; undefined for standard input. */
  readonly file: string | undefined;
  /** As it is shown. */
  readonly path: string;
  /** What the file holds, when the workspace remembers. */
  readonly bytes?: Uint8Array;
}

/** Text from standard input that stands for the file at `name`. */
export interface Input {
  readonly bytes: Uint8Array;
  readonly name: string | undefined;
}

/** Reads documents into a project and remembers which files could not be read. */
export class FileReader {
  readonly failures: Failure[] = [];
  readonly #cwd: string;
  readonly #project: LazyProject;
  readonly #contents: Contents | undefined;

  constructor(cwd: string, project: LazyProject, contents: Contents | undefined) {
    this.#cwd = cwd;
    this.#project = project;
    this.#contents = contents;
  }

  /** @returns undefined for a file that could not be read, which is then one of `failures` */
  put(file: string): Asked | undefined {
    const shown = relativePath(this.#cwd, file);
    const uri = uriOf(file);
    try {
      const { size } = disk.stat(file);
      if (size > LARGEST_READ) return this.#fail(shown, tooLarge(size));
      const bytes = disk.read(file);
      if (!this.#contents) {
        this.#project.set(documentOf(uri, bytes, this.#project.config.limits));
        return { uri, file, path: shown };
      }
      this.#putLater(uri, bytes, this.#contents);
      return { uri, file, path: shown, bytes };
    } catch (error) {
      return this.#fail(shown, fileTrouble(error));
    }
  }

  /** The text is here; it is read as a document when someone asks for that. */
  #putLater(uri: string, bytes: Uint8Array, contents: Contents): void {
    const sum = disk.sumOf(bytes);
    const later = idOfLater(uri, headOf(bytes));
    const read = (): Document => documentOf(uri, bytes, this.#project.config.limits);
    const document = later === undefined ? read() : undefined;
    if (document) this.#project.set(document);
    else this.#project.announce(uri, { id: later!, read, bytes: () => bytes });
    contents.add(uri, { id: document ? identityOf(document).id : later, isFramework: document !== undefined, fingerprint: () => sum, bytes: () => bytes });
  }

  #fail(shown: string, message: Failure["message"]): undefined {
    this.failures.push({ path: shown, message });
  }
}

function tooLarge(size: number): Failure["message"] {
  const megabytes = Math.round(size / 1_000_000);
  return { nl: `is te groot om te lezen (${megabytes} MB)`, en: `is too large to read (${megabytes} MB)` };
}

/** A document from the bytes of a file. */
export function documentOf(uri: string, bytes: Uint8Array, limits?: Limits): Document {
  const { text, problems } = decode(bytes);
  return readDocument(uri, text, { decodeProblems: problems, limits });
}

/** Puts a text from standard input into `project`, in the place of the file at `name`. */
export function putInput({ bytes, name }: Input, cwd: string, project: Project): Asked {
  const uri = uriOf(path.resolve(cwd, name ?? "stdin.yaml"));
  project.set(documentOf(uri, bytes, project.config.limits));
  return { uri, file: undefined, path: name === undefined ? "<stdin>" : relativePath(cwd, path.resolve(cwd, name)) };
}

/** Puts a file that nobody asked for into `project`; what cannot be read there is nobody's question now. */
export function announce(file: string, project: LazyProject, contents?: Contents): void {
  const uri = uriOf(file);
  const read = (): Document | undefined => readQuietly(() => (disk.stat(file).size > LARGEST_READ ? undefined : documentOf(uri, disk.read(file), project.config.limits)));
  const id = readQuietly(() => idOfLater(uri, head(file)));
  const bytes = (): Uint8Array | undefined => readQuietly(() => disk.read(file));
  const remember = (named: string | undefined): void => contents?.add(uri, { id: named, isFramework: id === undefined, fingerprint: () => readQuietly(() => disk.sumOf(disk.read(file))) ?? "", bytes: () => bytes() ?? new Uint8Array() });
  if (id !== undefined) {
    remember(id);
    return project.announce(uri, { id, read, bytes });
  }
  const document = read();
  if (!document) return;
  remember(identityOf(document).id);
  project.set(document);
}

function readQuietly<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
