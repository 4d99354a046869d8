// Small workspaces for tests of the language features; `<|>` in a text marks the cursor.
import { bundled } from "../../../server/src/frameworks/bundled.ts";
import { readDocument, type Document } from "../../../server/src/model/document.ts";
import { Project } from "../../../server/src/project/project.ts";
import type { TextEdit } from "../../../server/src/text/problem.ts";
import { unindented, withCursor } from "../../support/markers.ts";

export interface Marked {
  readonly project: Project;
  readonly document: Document;
  readonly offset: number;
  readonly text: string;
}

/** A project with `text` as the document at hand and `others` beside it. */
export function marked(text: string, others: Readonly<Record<string, string>> = {}, name = "test.yaml"): Marked {
  const { text: plain, offset } = withCursor(text);
  const project = new Project(bundled());
  for (const [other, content] of Object.entries(others)) project.set(readDocument(`file:///w/${other}`, unindented(content)));
  const document = readDocument(`file:///w/${name}`, plain);
  project.set(document);
  return { project, document, offset, text: plain };
}

/** The text after one edit. */
export function applied(text: string, edit: TextEdit): string {
  return text.slice(0, edit.span.start) + edit.newText + text.slice(edit.span.end);
}
