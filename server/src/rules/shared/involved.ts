// Who had a part in a document.
import type { KnownDocument } from "../../model/document.ts";

/** The groups at `betrokkenen`; undefined where nothing can be said: no list, or someone whose group is not told. */
export function groupsIn(document: KnownDocument): ReadonlySet<string> | undefined {
  const involved = document.soort === "kwalificatiedossier" || !("betrokkenen" in document.content) ? [] : (document.content.betrokkenen ?? []);
  if (involved.length === 0 || involved.some(({ groep }) => groep === undefined)) return undefined;
  return new Set(involved.map(({ groep }) => groep!.value));
}
