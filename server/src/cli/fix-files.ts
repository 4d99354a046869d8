// `--fix`: fixes documents until nothing changes any more, and writes them.
import fs from "node:fs";
import { readDocument, type Document } from "../model/document.ts";
import type { Finding } from "../rules/finding.ts";
import { applyFixes } from "../rules/fix.ts";
import type { Asked, Workspace } from "./workspace.ts";
import { decode } from "../text/decode.ts";
import type { Failure } from "../report/check.ts";
import type { Localized } from "../text/localized.ts";
import { writeFileWhole, writeTrouble } from "./write.ts";

/** A fix may uncover another finding; more rounds than this means that two fixes undo each other. */
const MOST_ROUNDS = 10;

export interface FixOptions {
  readonly unsafe: boolean;
  /** False: the project sees the fixed documents, the disk does not. */
  readonly write: boolean;
}

export interface FixedFiles {
  readonly findings: number;
  readonly files: number;
  /** Files that could not be written; the project has them as they were. */
  readonly failures: readonly Failure[];
}

/** Puts the fixed documents into the project; tells how many findings in how many files. */
export function fixFiles(workspace: Workspace, findingsOf: (asked: Asked) => readonly Finding[], { unsafe, write }: FixOptions): FixedFiles {
  const done = { findings: 0, files: 0, failures: [] as Failure[] };
  for (const asked of workspace.asked) {
    const before = workspace.project.document(asked.uri);
    if (!before || asked.file === undefined || !isFixable(before)) continue;
    const count = fixDocument(workspace, asked, before, findingsOf, unsafe);
    const after = workspace.project.document(asked.uri)!;
    if (after.tree.text === before.tree.text) continue;
    const trouble = write ? writeBack(asked, before.tree.text, after.tree.text) : undefined;
    if (trouble) {
      workspace.project.set(before);
      done.failures.push({ path: asked.path, message: trouble });
      continue;
    }
    done.findings += count;
    done.files += 1;
  }
  return done;
}

/** A file in another encoding or with broken characters would be changed in more places than the fix says. */
function isFixable(document: Document): boolean {
  return document.tree.parsed && !document.problems.some(({ code }) => code === "syntax/encoding" || code === "syntax/characters");
}

function fixDocument({ project }: Workspace, asked: Asked, before: Document, findingsOf: (asked: Asked) => readonly Finding[], unsafe: boolean): number {
  let current = before;
  let count = 0;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const fixed = applyFixes(current.tree.text, findingsOf(asked), unsafe);
    if (fixed.text === current.tree.text) break;
    const next = readDocument(asked.uri, fixed.text);
    // A fix that leaves worse YAML behind is a mistake of ours; the file stays as it is.
    if (next.tree.problems.length > current.tree.problems.length) break;
    project.set(next);
    current = next;
    count += fixed.count;
  }
  return count;
}

/** Why the file was not written, or undefined. When someone else changed it in the meantime, their work goes before ours. */
function writeBack(asked: Asked, before: string, after: string): Localized | undefined {
  try {
    const { text, hasByteOrderMark } = decode(fs.readFileSync(asked.file!));
    if (text !== before) return { nl: "is intussen veranderd en daarom niet hersteld", en: "was changed in the meantime and therefore not fixed" };
    writeFileWhole(asked.file!, (hasByteOrderMark ? "\ufeff" : "") + after);
    return undefined;
  } catch (error) {
    return writeTrouble(error);
  }
}
