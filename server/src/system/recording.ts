// What a run read, and all it said. A later run of the same command line that would read the same says the same, without being run.
import fs from "node:fs";
import path from "node:path";
import { CACHE_FOLDER, isStillSo, sumOf, type Note } from "./disk.ts";
import { sealed, unsealed } from "./sealed.ts";
import type { Output } from "./output.ts";
import { writeFileWhole } from "./write-whole.ts";

/** Goes up when recordings get another form. */
const FORM = 1;
/** What said more than this is not kept, in UTF-16 units. */
const LARGEST = 50_000_000;

/** A whole run of the command line. Kept in `.bekwaam-cache`; said again while nothing that it rests on has changed. */
export interface Recording {
  /** All that the run read from the disk. */
  readonly notes: readonly Note[];
  /** Environment variables it looked at, with their values. */
  readonly env: readonly (readonly [name: string, value: string | null])[];
  /** What it wrote, in order. */
  readonly said: readonly (readonly [stream: "out" | "err", text: string])[];
  /** Files it wrote, as the command line calls them. */
  readonly files: readonly (readonly [name: string, text: string])[];
  /** Exit code. */
  readonly code: number;
}

/** The outside world of a run, as far as it decides what the run does and is not noted while it runs. */
export interface Circumstances {
  /** Of the program and the data beside it. */
  readonly program: string;
  readonly argv: readonly string[];
  /** Absolute. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly out: Output;
  readonly err: Output;
}

/** The folder of recordings in `root`. */
export function recordingsIn(root: string): string {
  return path.join(root, CACHE_FOLDER, "runs");
}

/** Name of the file with the recording of such a run. */
export function recordingName({ program, argv, cwd, out, err }: Circumstances): string {
  return `${sumOf(JSON.stringify([FORM, program, argv, cwd, out.isTerminal, out.columns, err.isTerminal]))}.json`;
}

/** The text of the file that keeps `recording`; undefined when it is too long to keep. */
export function recordingText(recording: Recording): string | undefined {
  const length = [...recording.said, ...recording.files].reduce((sum, [, text]) => sum + text.length, 0);
  return length > LARGEST ? undefined : sealed(JSON.stringify(recording));
}

/**
 * Says what an earlier run said, when a run would now do the same.
 * @returns its exit code; undefined, with nothing said or written, when the run has to be made
 */
export function replay(circumstances: Circumstances): number | undefined {
  const recording = find(circumstances);
  if (!recording || !recording.env.every(([name, value]) => (circumstances.env[name] ?? null) === value) || !recording.notes.every(isStillSo)) return undefined;
  // First what may fail: the run itself then tells why.
  if (!write(recording.files, circumstances)) return undefined;
  for (const [stream, text] of recording.said) circumstances[stream].write(text);
  return recording.code;
}

/** The root of a workspace is a folder above everything that the command line names. */
function find(circumstances: Circumstances): Recording | undefined {
  const { argv, cwd } = circumstances;
  const name = recordingName(circumstances);
  const tried = new Set<string>();
  for (const word of [".", ...argv]) {
    for (let folder = path.resolve(cwd, word); !tried.has(folder); folder = path.dirname(folder)) {
      tried.add(folder);
      const text = textOf(path.join(recordingsIn(folder), name));
      if (text !== undefined) return parsed(text);
    }
  }
  return undefined;
}

function textOf(file: string): string | undefined {
  try {
    return fs.readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

function parsed(text: string): Recording | undefined {
  const json = unsealed(text);
  return json === undefined ? undefined : (JSON.parse(json) as Recording);
}

/** Only files that the command line names: a cache that came with a workspace cannot write anywhere else. */
function write(files: Recording["files"], { argv, cwd }: Circumstances): boolean {
  if (!files.every(([name]) => argv.some((word) => word === name || word.endsWith(`=${name}`)))) return false;
  try {
    for (const [name, text] of files) writeFileWhole(path.resolve(cwd, name), text);
    return true;
  } catch {
    return false;
  }
}
