// Which frameworks coverage is counted for.
import { kaderName } from "../frameworks/kader.ts";
import { splitName } from "../frameworks/names.ts";
import type { IndexedKader } from "../frameworks/registry.ts";
import type { KnownDocument } from "../model/document.ts";
import type { Project } from "../project/project.ts";
import { spokenKaders, spokenVersion } from "../project/resolve.ts";

/** Frameworks that a document speaks, in the order it names them. */
export function spokenKadersOf(project: Project, document: KnownDocument): readonly IndexedKader[] {
  return project.remember(document, spokenKaders);
}

/** The frameworks that are counted for a document: those named, else those it speaks. */
export function kadersFor(project: Project, document: KnownDocument, names: readonly string[]): readonly IndexedKader[] {
  if (names.length === 0) return spokenKadersOf(project, document);
  const found = names.flatMap((name) => (splitName(name)[1] === undefined ? spokenVersion(project, document, name) : project.frameworks.get(name)) ?? []);
  return [...new Map(found.map((kader) => [kaderName(kader.kader), kader])).values()];
}
