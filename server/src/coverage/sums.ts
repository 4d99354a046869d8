// How much a workspace, a document or a part of it covers of each framework, in numbers. The sums of a workspace follow changes by difference.
import { kaderName, type KaderElement } from "../frameworks/kader.ts";
import { countedElements } from "../frameworks/replaced.ts";
import type { IndexedKader } from "../frameworks/registry.ts";
import type { KnownDocument } from "../model/document.ts";
import type { Project } from "../project/project.ts";
import type { Localized } from "../text/localized.ts";
import { assessedItems } from "./assessed.ts";
import { cellsOf, keptColumns, placesIn, type Places } from "./kept-columns.ts";
import { documentsOf } from "./matrix.ts";
import { assessedAt, CELL_WIDTH, itemsAt, PART, startsIn } from "./matrix-data.ts";
import { spokenKadersOf } from "./kaders.ts";
import { profileScopes, unitScopes } from "./scopes.ts";
import { strengthOf, type Strength } from "./strength.ts";

/** What the tree of the editor shows: how much is covered, without the items that do it. */
export interface CoverageSums {
  /** How many documents were counted. */
  readonly documents: number;
  /** In the order in which documents name them. */
  readonly kaders: readonly KaderSums[];
}

/** A framework as one branch of the tree; `total` and `covered` count its roles or areas only. */
export interface KaderSums {
  /** `id@versie`. */
  readonly kader: string;
  readonly titel: Localized;
  /** Whether the elements have an order, such as levels. */
  readonly ordinal: boolean;
  /** Elements at the top: roles or areas. */
  readonly total: number;
  /** How many of those an item names, or names an element within. */
  readonly covered: number;
  /** All elements, an element before those within it. */
  readonly elements: readonly ElementSums[];
}

/** An element with numbers of items; each item counts once, in the first way that holds. */
export interface ElementSums {
  readonly id: string;
  readonly label: Localized;
  /** Id of the element around it; absent at the top. */
  readonly parent?: string;
  readonly strength: Strength;
  /** How many items cover it. */
  readonly items: number;
  /** How many of those name the element itself. */
  readonly direct: number;
  /** How many of those an assessment reaches. */
  readonly assessed: number;
  /** Items that only a crosswalk leads here; not among `items`. */
  readonly crosswalk: number;
}

/** Sums of one framework, and what each document put into them. */
interface Open {
  readonly kader: IndexedKader;
  readonly elements: readonly KaderElement[];
  readonly places: Places;
  /** `CELL_WIDTH` numbers per element. */
  readonly sums: number[];
  readonly given: Map<KnownDocument["uri"], readonly number[]>;
}

/** The sums of all documents. Keeps them, so that asking again costs a look at each document and the work of those that changed. */
export class WorkspaceSums {
  #open = new Map<string, Open>();

  /** @param projects the same folders each time */
  of(projects: readonly Project[]): CoverageSums {
    const seen = new Map<string, Set<string>>();
    let documents = 0;
    for (const project of projects) {
      const assessed = assessedItems(project);
      for (const document of documentsOf(project, undefined)) {
        documents += 1;
        for (const kader of spokenKadersOf(project, document)) {
          const name = kaderName(kader.kader);
          const isFirst = !seen.has(name);
          const open = this.#kader(name, kader, isFirst);
          const uris = seen.get(name) ?? new Set();
          seen.set(name, uris.add(document.uri));
          give(open, document.uri, keptColumns(project, document, open.kader, open.places, "document", assessed)[0]!.cells);
        }
      }
    }
    for (const [name, open] of this.#open) {
      const uris = seen.get(name);
      if (!uris) this.#open.delete(name);
      else if (uris.size < open.given.size) for (const uri of [...open.given.keys()]) if (!uris.has(uri)) takeBack(open, uri);
    }
    return { documents, kaders: [...seen.keys()].map((name) => kaderSums(this.#open.get(name)!)) };
  }

  /** A framework that changed begins anew. Of two folders with one of the same name the first is meant. */
  #kader(name: string, kader: IndexedKader, isFirst: boolean): Open {
    const known = this.#open.get(name);
    if (known && (known.kader === kader || !isFirst)) return known;
    const open = openKader(kader);
    this.#open.set(name, open);
    return open;
  }
}

/** The sums of one document, or of a profile, exit profile or unit of it. What does not exist gives none. */
export function sumsOf(project: Project, uri: string, part: string | undefined): CoverageSums {
  const assessed = assessedItems(project);
  const [document] = documentsOf(project, uri);
  if (!document) return { documents: 0, kaders: [] };
  const scope = part === undefined ? undefined : [...profileScopes(document), ...unitScopes(document)].find((one) => one.part?.id === part);
  if (part !== undefined && !scope) return { documents: 0, kaders: [] };
  const kaders = spokenKadersOf(project, document).map((kader) => {
    const open = openKader(kader);
    give(open, uri, scope ? cellsOf(project, scope, kader, open.places, assessed) : keptColumns(project, document, kader, open.places, "document", assessed)[0]!.cells);
    return kaderSums(open);
  });
  return { documents: 1, kaders };
}

function openKader(kader: IndexedKader): Open {
  const elements = countedElements(kader);
  return { kader, elements, places: placesIn(kader), sums: new Array<number>(elements.length * CELL_WIDTH).fill(0), given: new Map() };
}

/** Takes out what the document gave before, and puts in what it gives now; nothing to do when that is the same. */
function give(open: Open, uri: string, cells: readonly number[]): void {
  if (open.given.get(uri) === cells) return;
  takeBack(open, uri);
  add(open.sums, cells, 1);
  open.given.set(uri, cells);
}

function takeBack({ sums, given }: Open, uri: string): void {
  add(sums, given.get(uri) ?? [], -1);
  given.delete(uri);
}

function add(sums: number[], cells: readonly number[], sign: 1 | -1): void {
  for (const at of startsIn(cells)) {
    const to = cells[at]! * CELL_WIDTH;
    for (let part = PART.generic; part < CELL_WIDTH; part += 1) sums[to + part]! += sign * cells[at + part]!;
  }
}

function kaderSums({ kader, elements, sums }: Open): KaderSums {
  const all = elements.map(({ id, label, parent }, place): ElementSums => {
    const at = place * CELL_WIDTH;
    const [items, assessed] = [itemsAt(sums, at), assessedAt(sums, at)];
    return { id, label, ...(parent === undefined ? {} : { parent }), strength: strengthOf(items, assessed), items, direct: sums[at + PART.direct]!, assessed, crosswalk: sums[at + PART.crosswalk]! };
  });
  const top = all.filter(({ parent }) => parent === undefined);
  return { kader: kaderName(kader.kader), titel: kader.kader.titel, ordinal: kader.kader.ordening === "ordinaal", total: top.length, covered: top.filter(({ items }) => items > 0).length, elements: all };
}
