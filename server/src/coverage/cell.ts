// The items behind a cell of a matrix or an element of a tree; asked for when somebody opens it.
import { kaderName } from "../frameworks/kader.ts";
import type { IndexedKader } from "../frameworks/registry.ts";
import { displayTitle, type KnownDocument } from "../model/document.ts";
import type { Item } from "../model/item.ts";
import type { Project } from "../project/project.ts";
import type { Position, Range } from "../text/lines.ts";
import { assessedItems, isAssessed } from "./assessed.ts";
import type { Bereik } from "./bereik.ts";
import { apart, coveringPerElement, coversIn, itemName, NOTHING, type Covering } from "./coverage.ts";
import type { Cover } from "./covers.ts";
import { keptColumns, placesIn, type Places } from "./kept-columns.ts";
import { documentsOf } from "./matrix.ts";
import { itemsAt, PART, startsIn } from "./matrix-data.ts";
import { spokenKadersOf } from "./kaders.ts";
import { documentScope, profileScopes, unitScopes, type Scope } from "./scopes.ts";

/** A place in a matrix or a tree that somebody opened, and whose number is known already; uris are canonical here. */
export interface CellRequest {
  /** `id@versie`. */
  readonly kader: string;
  readonly element: string;
  /** Absent for all documents. */
  readonly uri?: string | undefined;
  /** Of that document a profile, exit profile or unit. */
  readonly part?: string | undefined;
  /** Of that document the item that is named there, zero-based UTF-16. */
  readonly place?: Position | undefined;
  /** Leaves out items that name an element within it. */
  readonly own?: boolean | undefined;
}

/** As many items as can be shown, document by document. */
export interface CoverageCell {
  /** Those that name the element come first within each document. */
  readonly items: readonly CellItem[];
  /** How many more there are. */
  readonly more: number;
}

/** An item as a row to go to. How it covers is the strongest way only. */
export interface CellItem {
  readonly name: string;
  /** Empty without one. */
  readonly title: string;
  readonly kind: string;
  readonly uri: string;
  /** Title of its document. */
  readonly document: string;
  readonly range: Range;
  /** Absent when nothing says it. */
  readonly bereik?: Bereik;
  readonly assessed: boolean;
  /** `crosswalk` items are told and do not cover. */
  readonly how: "direct" | "descendant" | "crosswalk";
}

/** @param most how many items are told; the rest is counted. What does not exist has no items. Never throws. */
export function coverageCell(projects: readonly Project[], request: CellRequest, most: number): CoverageCell {
  const items: CellItem[] = [];
  let more = 0;
  let places: Places | undefined;
  for (const project of projects) {
    const assessed = assessedItems(project);
    for (const document of documentsOf(project, request.uri)) {
      const kader = spokenKadersOf(project, document).find((one) => kaderName(one.kader) === request.kader);
      if (!kader) continue;
      if (items.length >= most) more += countIn(project, document, kader, (places ??= placesIn(kader)), request, assessed);
      else items.push(...itemsIn(project, document, kader, request, assessed));
    }
  }
  return { items: items.slice(0, most), more: more + Math.max(0, items.length - most) };
}

function countIn(project: Project, document: KnownDocument, kader: IndexedKader, places: Places, { element, own }: CellRequest, assessed: ReadonlySet<Item>): number {
  const { cells } = keptColumns(project, document, kader, places, "document", assessed)[0]!;
  const wanted = places.get(element)?.[0];
  for (const at of startsIn(cells)) if (cells[at] === wanted) return (own ? cells[at + PART.direct]! : itemsAt(cells, at)) + cells[at + PART.crosswalk]!;
  return 0;
}

function itemsIn(project: Project, document: KnownDocument, kader: IndexedKader, { element, part, place, own }: CellRequest, assessed: ReadonlySet<Item>): CellItem[] {
  const scope = scopeOf(document, part);
  if (!scope) return [];
  const { direct, descendants, crosswalk } = apart(coveringOf(project, scope, kader, element));
  const { lines } = document.tree;
  const told = (covers: readonly Cover[], how: CellItem["how"]): CellItem[] => covers.map(({ item, bereik }) => ({
    name: itemName(item), title: item.titel?.value ?? "", kind: item.kind, uri: document.uri, document: displayTitle(document), range: lines.range(item.idSpan),
    ...(bereik === undefined ? {} : { bereik }), assessed: isAssessed(item, assessed), how,
  }));
  const all = [...told(direct, "direct"), ...(own ? [] : told(descendants, "descendant")), ...told(crosswalk, "crosswalk")];
  return place === undefined ? all : all.filter(({ range: { start } }) => start.line === place.line && start.character === place.character);
}

function scopeOf(document: KnownDocument, part: string | undefined): Scope | undefined {
  if (part === undefined) return documentScope(document);
  return [...profileScopes(document), ...unitScopes(document)].find((scope) => scope.part?.id === part);
}

function coveringOf(project: Project, scope: Scope, kader: IndexedKader, element: string): Covering {
  return coveringPerElement(coversIn(project, scope), kader, project.frameworks.crosswalks).get(element) ?? NOTHING;
}
