// References that lead nowhere: whatever they were meant for must not be called unused as well.
import type { Document } from "../../model/document.ts";
import { resolve } from "../../project/resolve.ts";
import type { Project } from "../../project/project.ts";

/** Whether an item that `document` refers to under one of `keys` cannot be found; refs/unknown-item tells that in its place. */
export function hasDangling(project: Project, document: Document, ...keys: readonly string[]): boolean {
  return document.references.some((reference) => reference.refersTo === "item" && keys.includes(reference.key) && resolve(project, document, reference).found === "nothing");
}
