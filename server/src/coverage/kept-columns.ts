// What a document, or a part of it, gives to a framework, in numbers: worked out once per version of the document.
import { kaderName } from "../frameworks/kader.ts";
import { countedElements } from "../frameworks/replaced.ts";
import type { IndexedKader } from "../frameworks/registry.ts";
import type { KnownDocument } from "../model/document.ts";
import type { Item } from "../model/item.ts";
import type { Project } from "../project/project.ts";
import { isAssessed } from "./assessed.ts";
import { apart, coveringPerElement, coversIn } from "./coverage.ts";
import { coversOf, type Cover } from "./covers.ts";
import { CELL_WIDTH, PART } from "./matrix-data.ts";
import { documentScope, profileScopes, unitScopes, type Scope } from "./scopes.ts";

/** A column of the matrix as the server keeps it; a sum takes the old numbers out and puts the new ones in. */
export interface KeptColumn {
  readonly scope: Scope;
  /** `CELL_WIDTH` numbers for each element that it reaches; the same array until a number in it changes. */
  readonly cells: readonly number[];
}

/** The places of the elements of a framework, by id; one id may stand twice in a framework that is half typed. */
export type Places = ReadonlyMap<string, readonly number[]>;

/** Where each element stands among the elements of `kader` that are counted. */
export function placesIn(kader: IndexedKader): Places {
  const places = new Map<string, number[]>();
  countedElements(kader).forEach(({ id }, place) => void (places.get(id)?.push(place) ?? places.set(id, [place])));
  return places;
}

interface Kept {
  readonly kader: IndexedKader;
  readonly assessed: string;
  readonly columns: readonly KeptColumn[];
}

/**
 * The columns of a document: the document itself, or its profiles or units when it has them.
 * @param places of the elements of `kader` @param assessed items that an assessment reaches
 */
export function keptColumns(project: Project, document: KnownDocument, kader: IndexedKader, places: Places, per: "document" | "profiel" | "eenheid", assessed: ReadonlySet<Item>): readonly KeptColumn[] {
  const kept = project.remember(document, nothingKept);
  const key = `${per} ${kaderName(kader.kader)}`;
  const known = kept.get(key);
  const isAssessedNow = assessedIn(project, document, assessed);
  if (known?.kader === kader && known.assessed === isAssessedNow) return known.columns;
  const columns = scopesOf(document, per).map((scope) => ({ scope, cells: cellsOf(project, scope, kader, places, assessed) }));
  kept.set(key, { kader, assessed: isAssessedNow, columns });
  return columns;
}

/** Filled as columns are asked for; the project drops it with the version of the document. */
function nothingKept(): Map<string, Kept> {
  return new Map();
}

function scopesOf(document: KnownDocument, per: "document" | "profiel" | "eenheid"): readonly Scope[] {
  const parts = per === "document" ? [] : per === "profiel" ? profileScopes(document) : unitScopes(document);
  return parts.length > 0 ? parts : [documentScope(document)];
}

/** Which items of the document are assessed, as one text: that may change with another document. */
function assessedIn(project: Project, document: KnownDocument, assessed: ReadonlySet<Item>): string {
  let told = "";
  for (const item of project.remember(document, coveringItems)) told += isAssessed(item, assessed) ? "1" : "0";
  return told;
}

function coveringItems(project: Project, document: KnownDocument): Item[] {
  return [...new Set(coversOf(project, document).map(({ item }) => item))];
}

/** The numbers of one column. */
export function cellsOf(project: Project, scope: Scope, kader: IndexedKader, places: Places, assessed: ReadonlySet<Item>): number[] {
  const cells: number[] = [];
  for (const [id, covering] of coveringPerElement(coversIn(project, scope), kader, project.frameworks.crosswalks)) {
    const { direct, descendants, crosswalk } = apart(covering);
    for (const place of places.get(id) ?? []) cells.push(...numbersOf(place, direct.length, [...direct, ...descendants], crosswalk.length, assessed));
  }
  return cells;
}

/** The numbers of one cell. @param direct how many of `covers` name the element itself */
export function numbersOf(element: number, direct: number, covers: readonly Cover[], crosswalk: number, assessed: ReadonlySet<Item>): number[] {
  const numbers = new Array<number>(CELL_WIDTH).fill(0);
  numbers[PART.element] = element;
  numbers[PART.direct] = direct;
  numbers[PART.crosswalk] = crosswalk;
  for (const { item, bereik } of covers) {
    const bar = bereik === "generiek" ? 0 : bereik === "specifiek" ? 1 : 2;
    numbers[PART.generic + bar]! += 1;
    if (isAssessed(item, assessed)) numbers[PART.assessedGeneric + bar]! += 1;
  }
  return numbers;
}
