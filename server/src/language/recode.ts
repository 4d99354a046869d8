// Gives several items of one document other ids at once, with every reference to them anywhere.
import type { KnownDocument } from "../model/document.ts";
import type { Item } from "../model/item.ts";
import type { Project } from "../project/project.ts";
import type { TextEdit } from "../text/problem.ts";
import { placesOfItems } from "./occurrences.ts";
import { renamingEdit } from "./rename.ts";

/** Edits per document, in the order of its text. */
export type Edits = ReadonlyMap<string, readonly TextEdit[]>;

/**
 * The edits that give each item its new id; two may exchange theirs. Undefined when one of the places is written in a way
 * that cannot be changed safely.
 */
export function recode(project: Project, holder: KnownDocument, names: ReadonlyMap<Item, string>): Edits | undefined {
  const changed = new Map([...names].filter(([item, name]) => item.id !== name));
  const edits = new Map<string, TextEdit[]>();
  for (const [uri, places] of placesOfItems(project, holder, new Set(changed.keys()))) {
    const { text } = project.document(uri)!.tree;
    for (const { part, item } of places) {
      const edit = renamingEdit(text, part, changed.get(item)!);
      if (!edit) return undefined;
      const known = edits.get(uri);
      if (known) known.push(edit);
      else edits.set(uri, [edit]);
    }
  }
  return edits;
}
