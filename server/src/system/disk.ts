// What a command reads from the disk. While a run is recorded every answer is noted: as long as they stay the same, so does the run.
import fs from "node:fs";
import { createHash } from "node:crypto";

/** In the root of a workspace: what is remembered of earlier runs. No listing depends on it. */
export const CACHE_FOLDER = ".bekwaam-cache";

/** A question to the disk, with what tells its answer apart from others; `!` and a code for an error. */
export type Note = readonly [question: Question, path: string, answer: string];
type Question = keyof typeof QUESTIONS;

/** How much of a file its head is, in bytes. */
export const HEAD_BYTES = 4096;

/** Each question: how it is asked, and what tells answers apart. */
const QUESTIONS = {
  exists: { ask: (file: string) => fs.existsSync(file), tell: String },
  stat: { ask: (file: string) => fs.statSync(file), tell: (stat: fs.Stats) => (stat.isFile() ? `file ${stat.size}` : stat.isDirectory() ? "folder" : "other") },
  isLink: { ask: (file: string) => fs.lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() === true, tell: String },
  realPath: { ask: (file: string) => fs.realpathSync(file), tell: String },
  list: { ask: (folder: string) => fs.readdirSync(folder, { withFileTypes: true }), tell: sumOfNames },
  // Apart from `list`: reports and other files come and go in the folders of documents.
  listYaml: { ask: (folder: string) => fs.readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory() || /\.ya?ml$/i.test(entry.name)), tell: sumOfNames },
  read: { ask: (file: string) => fs.readFileSync(file), tell: sumOf },
  head: { ask: readHead, tell: sumOf },
} satisfies Record<string, { ask: (path: string) => unknown; tell: (answer: never) => string }>;

/** The answers of this process since `takeNotes`; undefined while nobody wants them. */
let notes: Map<string, Note> | undefined;

/** From now on every answer is noted. */
export function takeNotes(): void {
  notes = new Map();
}

/** What was asked since `takeNotes`, each question once, without those that the answer to another one settles. */
export function notesTaken(): Note[] {
  const taken = [...(notes?.values() ?? [])];
  const known = new Set(taken.filter(([question, , answer]) => WHOLE.has(question) && !answer.startsWith("!")).map(([, path]) => path));
  return taken.filter(([question, path]) => !known.has(path) || !SETTLED.has(question));
}

const WHOLE: ReadonlySet<Question> = new Set(["read", "list", "listYaml"]);
/** What is known of a path that was read or listed whole. */
const SETTLED: ReadonlySet<Question> = new Set(["exists", "stat", "head"]);

/** Whether the disk still gives this answer. */
export function isStillSo([question, path, answer]: Note): boolean {
  return answerTo(question, path).told === answer;
}

/** Whether there is something at `file`. Never throws. */
export function exists(file: string): boolean {
  return asked("exists", file) as boolean;
}

/** What there is at `file`; only its kind and, of a file, its size may be used. @throws as the system does */
export function stat(file: string): fs.Stats {
  return asked("stat", file) as fs.Stats;
}

/** Whether `file` is a link. */
export function isLink(file: string): boolean {
  return asked("isLink", file) as boolean;
}

/** `file` without links on the way. @throws as the system does */
export function realPath(file: string): string {
  return asked("realPath", file) as string;
}

/** What is in a folder. @throws as the system does */
export function list(folder: string): fs.Dirent[] {
  return asked("list", folder) as fs.Dirent[];
}

/** Folders in a folder, and what else is named as YAML. @throws as the system does */
export function listYaml(folder: string): fs.Dirent[] {
  return asked("listYaml", folder) as fs.Dirent[];
}

/** All of a file. @throws as the system does */
export function read(file: string): Buffer {
  return asked("read", file) as Buffer;
}

/** The first `HEAD_BYTES` of a file. @throws as the system does */
export function head(file: string): Buffer {
  return asked("head", file) as Buffer;
}

function asked(question: Question, path: string): unknown {
  if (!notes) return QUESTIONS[question].ask(path);
  const answer = answerTo(question, path);
  const key = `${question} ${path}`;
  const before = notes.get(key)?.[2] ?? answer.told;
  // What changes while it is read is not the same the next time.
  notes.set(key, [question, path, before === answer.told ? before : "!changed"]);
  if ("error" in answer) throw answer.error;
  return answer.value;
}

function answerTo(question: Question, path: string): { told: string; value: unknown } | { told: string; error: unknown } {
  const { ask, tell } = QUESTIONS[question] as { ask: (path: string) => unknown; tell: (answer: unknown) => string };
  try {
    const value = ask(path);
    return { told: tell(value), value };
  } catch (error) {
    return { told: `!${(error as NodeJS.ErrnoException).code ?? String(error)}`, error };
  }
}

function readHead(file: string): Buffer {
  const bytes = Buffer.alloc(HEAD_BYTES);
  const handle = fs.openSync(file, "r");
  try {
    return bytes.subarray(0, fs.readSync(handle, bytes, 0, HEAD_BYTES, 0));
  } finally {
    fs.closeSync(handle);
  }
}

function sumOfNames(entries: readonly fs.Dirent[]): string {
  const lines = entries.flatMap((entry) => (entry.name === CACHE_FOLDER ? [] : [`${entry.name}/${entry.isDirectory() ? "folder" : entry.isFile() ? "file" : entry.isSymbolicLink() ? "link" : "other"}`]));
  return sumOf(lines.sort().join("\n"));
}

/** Of bytes, which a note and whoever remembers a result both ask for. */
const sums = new WeakMap<Uint8Array, string>();

/** Tells texts and bytes apart, beyond doubt. @param content bytes stay as they are once they were asked about */
export function sumOf(content: string | Uint8Array): string {
  const known = typeof content === "string" ? undefined : sums.get(content);
  if (known !== undefined) return known;
  const sum = createHash("sha256").update(content).digest("base64url");
  if (typeof content !== "string") sums.set(content, sum);
  return sum;
}
