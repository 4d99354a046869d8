// What seems not to be there, but stands in a part of a text that could not be read: that is told once, where it stands.
import type { IndexedKader } from "../../frameworks/registry.ts";
import { isReadInFull, type Document } from "../../model/document.ts";
import type { Project } from "../../project/project.ts";

/** Whether the item `id` seems to stand in a part of `holder` that could not be read. */
export function standsUnread(holder: Document, id: string): boolean {
  return !isReadInFull(holder) && holder.tree.text.split(id).slice(0, -1).some((before) => /(?:\b(?:id|code)\s*:\s*|-\s+)["']?$/.test(before.slice(-40)));
}

/** The same of an element of a framework, or of one that it extends. */
export function elementStandsUnread(project: Project, { kader, base }: IndexedKader, id: string): boolean {
  const holder = kader.bundled ? undefined : project.document(kader.uri);
  return (holder !== undefined && standsUnread(holder, id)) || (base !== undefined && elementStandsUnread(project, base, id));
}
