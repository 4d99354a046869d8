// Where people learn: the units of a programme and the activities of a learning track.
import type { ContentOf, KnownDocument } from "../../model/document.ts";

/** What these two have in common is what the rules look at: forms, disciplines, environments. */
export type Activity = NonNullable<ContentOf<"opleidingsprofiel">["eenheden"]>[number] | NonNullable<ContentOf<"leertraject">["leeractiviteiten"]>[number];

/** `eenheden` of a programme, `leeractiviteiten` of a learning track; empty for other kinds. */
export function activitiesIn(document: KnownDocument): readonly Activity[] {
  if (document.soort === "opleidingsprofiel") return document.content.eenheden ?? [];
  return document.soort === "leertraject" ? (document.content.leeractiviteiten ?? []) : [];
}

/** The first lines of an example of a learning track, with `rest` below. */
export const leertraject = (rest: string): string => `soort: leertraject\nid: lt.voorbeeld\ntitel: Voorbeeldtraject\nversie: "2026"\n${rest.replace(/^\n/, "")}`;
