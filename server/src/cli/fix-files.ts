// `--fix`: fixes documents until nothing changes any more, and writes them.
import { readDocument, type Document } from "../model/document.ts";
import type { Finding } from "../rules/finding.ts";
import { fixUntilDone, type FixState } from "../rules/fix.ts";
import type { Asked } from "./reading.ts";
import type { Workspace } from "./workspace.ts";
import * as disk from "../system/disk.ts";
import { writeFileWhole } from "../system/write-whole.ts";
import { decode } from "../text/decode.ts";
import type { Failure } from "../report/check.ts";
import type { Localized } from "../text/localized.ts";
import { writeTrouble } from "./write.ts";

/** `--fix-unsafe` and the opposite of `--fix-dry-run`. */
export interface FixOptions {
  readonly unsafe: boolean;
  /** False: the project sees the fixed documents, the disk does not. */
  readonly write: boolean;
}

/** What came of fixing; texts are whole files. */
export interface FixedFiles {
  /** How many were fixed, in the files that changed. */
  readonly findings: number;
  /** The files that changed, or would. */
  readonly changed: readonly { readonly path: string; readonly before: string; readonly after: string }[];
  /** Files that could not be written; the project has them as they were. */
  readonly failures: readonly Failure[];
}

/** Puts the fixed documents of `asked` into the project; tells how many findings in which files. */
export function fixFiles(workspace: Workspace, files: readonly Asked[], findingsOf: (asked: Asked) => readonly Finding[], { unsafe, write }: FixOptions): FixedFiles {
  const done = { findings: 0, changed: [] as FixedFiles["changed"][number][], failures: [] as Failure[] };
  for (const asked of files) {
    const before = workspace.project.document(asked.uri);
    if (!before || asked.file === undefined || !isFixable(before)) continue;
    const count = fixDocument(workspace, asked, before, findingsOf, unsafe);
    const after = workspace.project.document(asked.uri)!;
    if (after.tree.text === before.tree.text) continue;
    const trouble = write ? writeBack(asked.file, before.tree.text, after.tree.text) : undefined;
    if (trouble) {
      workspace.project.set(before);
      done.failures.push({ path: asked.path, message: trouble });
      continue;
    }
    done.findings += count;
    done.changed.push({ path: asked.path, before: before.tree.text, after: after.tree.text });
  }
  return done;
}

/** A file in another encoding or with broken characters would be changed in more places than the fix says. */
function isFixable(document: Document): boolean {
  return document.tree.parsed && !isForeign(document);
}

/** Whether writing the text back would give other bytes, also where nothing was changed. */
export function isForeign({ problems }: Document): boolean {
  return problems.some(({ code }) => code === "syntax/encoding" || code === "syntax/characters");
}

function fixDocument({ project }: Workspace, asked: Asked, before: Document, findingsOf: (asked: Asked) => readonly Finding[], unsafe: boolean): number {
  const stateOf = (document: Document): FixState => ({ text: document.tree.text, findings: findingsOf(asked), unreadable: document.tree.problems.length });
  const read = (text: string): FixState => {
    const document = readDocument(asked.uri, text, { limits: project.config.limits });
    project.set(document);
    return stateOf(document);
  };
  const { state, count } = fixUntilDone(stateOf(before), read, unsafe);
  project.set(state.text === before.tree.text ? before : readDocument(asked.uri, state.text, { limits: project.config.limits }));
  return count;
}

/** Why the file was not written, or undefined. When someone else changed it in the meantime, their work goes before ours. */
export function writeBack(file: string, before: string, after: string): Localized | undefined {
  try {
    const { text, hasByteOrderMark } = decode(disk.read(file));
    if (text !== before) return { nl: "is intussen veranderd en daarom niet geschreven", en: "was changed in the meantime and therefore not written" };
    writeFileWhole(file, (hasByteOrderMark ? "\ufeff" : "") + after);
    return undefined;
  } catch (error) {
    return writeTrouble(error);
  }
}
