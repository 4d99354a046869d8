// The key that says what kind of document a file is, under another name.
import { nearestName, plain } from "../text/nearest.ts";
import type { MapNode, Pair } from "../yaml/tree.ts";
import { SOORT_NAMES, type Soort } from "./keys/header.ts";

/** What people call the key `soort` when the kind stands behind it. */
const SOORT_WORDS: ReadonlySet<string> = new Set(["soort", "type", "kind", "soortdocument", "documentsoort", "documenttype", "typedocument"]);

/** The key of a document that is meant as `soort`, with the kind that stands behind it; undefined where `soort` itself is there. */
export function meantSoort({ pairs }: MapNode): { readonly pair: Pair; readonly soort: Soort } | undefined {
  if (pairs.some(({ key }) => key.text === "soort")) return undefined;
  for (const pair of pairs) {
    const soort = SOORT_WORDS.has(plain(pair.key.text)) && pair.value?.kind === "scalar" ? nearestName(pair.value.text, SOORT_NAMES) : undefined;
    if (soort !== undefined) return { pair, soort: soort as Soort };
  }
  return undefined;
}
