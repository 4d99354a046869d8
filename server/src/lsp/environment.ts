// What the server needs of the world around it; Node and the browser each give their own.
import type { OfficeWriters } from "../interchange/export.ts";

/** Everything by uri. A browser reads through the editor. */
export interface Files {
  /** Undefined when there is no such file, or it cannot be read. */
  read(uri: string): Promise<Uint8Array | undefined>;
  /** What a folder holds; empty when there is no such folder. Links to folders are left out, so that no walk is endless. */
  list(uri: string): Promise<readonly { readonly name: string; readonly isFolder: boolean }[]>;
}

/** Told of what is there but may not or cannot be read, with an error that has a `code`. */
export type Refused = (uri: string, error: unknown) => void;

/** How work is put off: checks wait for a pause in the typing, long walks let messages through. */
export interface Timers {
  /** Calls `work` after `delay` milliseconds; the result undoes that. */
  after(delay: number, work: () => void): () => void;
  /** Gives waiting messages their turn. */
  pause(): Promise<void>;
}

/** The framework files in the package. */
export interface FrameworkFiles {
  /** Text of the file at `path`, such as `canmeds/2015.kader.yaml`. */
  text(path: string): Promise<string | undefined>;
  /** Uri by which an editor that knows no `bekwaam-kader:` can open it. */
  uri(path: string): string | undefined;
}

/** All that differs between a process and a worker. What is optional does nothing where it is absent. */
export interface Environment {
  /** Of bekwaam, for `serverInfo`. */
  readonly version: string;
  readonly files: Files;
  readonly timers: Timers;
  readonly frameworks: FrameworkFiles;
  /** Pages of documentation in the package, such as `docs/rules/nl/roles/reflection.md`. */
  readonly pages: { uri(path: string): string | undefined };
  /** Has `tell` called for everything that the system or the editor refuses, whenever that is met. */
  onRefused?(tell: Refused): void;
  /** Told where the package is by an editor that knows it, before anything else is asked. */
  located?(uri: string): void;
  /** Milliseconds since some moment; used for durations. */
  now(): number;
  /** Loads what Word, Excel and SKOS need; absent where there is no room for large libraries. */
  office?(): Promise<OfficeWriters>;
  /** Told of work that is done: a moment to clear up, should nobody ask for more. */
  worked?(): void;
  /** `yyyy-mm-dd`. */
  today(): string;
}

/** Where failures are told. */
export interface Log {
  error(message: string, error?: unknown): void;
  warn(message: string): void;
  info(message: string): void;
}
