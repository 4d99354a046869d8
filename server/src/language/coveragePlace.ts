// Feature: what stands at a place as coverage sees it, so that a matrix can show where the cursor is.
import { coversOf } from "../coverage/covers.ts";
import { hasCoverage } from "../coverage/scopes.ts";
import { kaderName } from "../frameworks/kader.ts";
import type { Document } from "../model/document.ts";
import { withAncestors, type Item } from "../model/item.ts";
import type { Project } from "../project/project.ts";
import { resolve } from "../project/resolve.ts";
import { coveringItemAround } from "./addCoverage.ts";
import { itemAround, referenceAt } from "./at.ts";

/** The row and columns that a matrix marks while the cursor is here. */
export interface PlaceInfo {
  /** The innermost item around the place that can cover something. */
  readonly item: Item | undefined;
  /** Ids of the profile, exit profile or unit around the place. */
  readonly parts: readonly string[];
  /** What the role or reference at the place means, else all that the item covers: `id@versie:element`, each once. */
  readonly elements: readonly string[];
}

const PARTS: ReadonlySet<string> = new Set(["profiel", "uitstroomprofiel", "eenheid"]);

/** Undefined in what has no coverage, such as a framework. Never throws. */
export function coveragePlaceAt(project: Project, document: Document, offset: number): PlaceInfo | undefined {
  if (!hasCoverage(document)) return undefined;
  const around = itemAround(document, offset);
  const item = coveringItemAround(document, offset);
  const parts = around ? [...withAncestors(around)].filter(({ kind, id }) => PARTS.has(kind) && id !== "").map(({ id }) => id) : [];
  const reference = referenceAt(document, offset);
  if (reference?.refersTo === "rol" || reference?.refersTo === "dekking") {
    const found = resolve(project, document, reference);
    return { item, parts, elements: found.found === "element" ? [`${kaderName(found.kader.kader)}:${found.element.element.id}`] : [] };
  }
  const covers = item ? coversOf(project, document).filter((cover) => cover.item === item) : [];
  return { item, parts, elements: [...new Set(covers.map(({ kader, element }) => `${kader}:${element}`))] };
}
