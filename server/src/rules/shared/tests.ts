// The assessments of a programme or a learning track, under either of their names.
import type { ContentOf, KnownDocument } from "../../model/document.ts";

/** An assessment: `doel`, `norm` and what it `toetst`. */
export type Test = NonNullable<ContentOf<"opleidingsprofiel">["toetsen"]>[number] | NonNullable<ContentOf<"leertraject">["beoordelingen"]>[number];

/** `toetsen` of a programme, `beoordelingen` of a learning track; empty for other kinds. */
export function testsIn(document: KnownDocument): readonly Test[] {
  if (document.soort === "opleidingsprofiel") return document.content.toetsen ?? [];
  return document.soort === "leertraject" ? (document.content.beoordelingen ?? []) : [];
}
