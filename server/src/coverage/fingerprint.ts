// Whether the coverage of a document changed: most keystrokes leave it as it was.
import type { KnownDocument } from "../model/document.ts";
import { displayTitle } from "../model/document.ts";
import type { Item } from "../model/item.ts";
import type { Project } from "../project/project.ts";
import { tellingReferences } from "./assessed.ts";
import { documentName, itemName } from "./coverage.ts";
import { coversOf, levelOf, stageOf } from "./covers.ts";

/** A text that is equal for two versions of a document exactly when everything that coverage shows of it is, lines included. */
export function coverageFingerprint(project: Project, document: KnownDocument): string {
  return project.remember(document, fingerprint);
}

function fingerprint(project: Project, document: KnownDocument): string {
  const lineOf = (item: Item): number => document.tree.lines.positionAt(item.idSpan.start).line;
  const told = (item: Item | undefined) => item && [item.kind, itemName(item), item.titel?.value, lineOf(item), item.bereik?.value, levelOf(item, document), stageOf(item)];
  const places = new Map(document.items.map((item, place) => [item, place]));
  return JSON.stringify([
    documentName(document), displayTitle(document), document.soort, document.header?.gemeenschappelijkKader?.ordening?.value, document.header?.kaders?.map(({ value }) => value),
    document.items.map(told),
    coversOf(project, document).map(({ item, tag, kader, element }) => [places.get(item), kader, element, tag.profiel]),
    [...tellingReferences(project, document), ...document.references.filter(({ key }) => key === "leidtOpVoor" || key === "uitstroomprofiel")].map(({ key, value, item }) => [key, value, item && itemName(item)]),
  ]);
}
