// A framework against documents, their parts or their items, in numbers: what a matrix shows before anybody opens a cell.
import { kaderName } from "../frameworks/kader.ts";
import { countedElements } from "../frameworks/replaced.ts";
import type { IndexedKader } from "../frameworks/registry.ts";
import { displayTitle, type KnownDocument } from "../model/document.ts";
import type { Item } from "../model/item.ts";
import type { Project } from "../project/project.ts";
import type { Language } from "../text/localized.ts";
import { assessedItems } from "./assessed.ts";
import { apart, coveringPerElement, coversIn, documentName, itemName } from "./coverage.ts";
import { levelOf, type Cover } from "./covers.ts";
import { keptColumns, numbersOf, placesIn, type KeptColumn, type Places } from "./kept-columns.ts";
import type { MatrixColumn, MatrixColumns, MatrixElement } from "./matrix-data.ts";
import { spokenKadersOf } from "./kaders.ts";
import { documentScope, hasCoverage } from "./scopes.ts";

/** What the matrix is asked for, once the framework is known; which that is when nobody chose is up to the caller. */
export interface MatrixRequest {
  /** `id@versie`. */
  readonly kader: string;
  readonly columns: MatrixColumns;
  /** One document only; without it every document that speaks the framework. */
  readonly uri?: string | undefined;
}

/** Rows and columns with names, cells in numbers. A list of cells may be the same array as in the last answer: it is never changed. */
export interface Matrix {
  /** Of the framework. */
  readonly title: string;
  readonly elements: readonly MatrixElement[];
  readonly columns: readonly MatrixColumn[];
  /** Per column the numbers of its cells: see `PART`. */
  readonly cells: readonly (readonly number[])[];
}

/** Columns stand in the order of the names of the files, so that none moves when one is opened. @returns undefined when no document speaks the framework. Never throws. */
export function coverageMatrix(projects: readonly Project[], { kader: wanted, columns: kind, uri }: MatrixRequest, language: Language): Matrix | undefined {
  let open: { readonly kader: IndexedKader; readonly places: Places } | undefined;
  const columns: MatrixColumn[] = [];
  const cells: (readonly number[])[] = [];
  for (const project of projects) {
    const assessed = assessedItems(project);
    for (const document of documentsOf(project, uri).sort(byName)) {
      const kader = spokenKadersOf(project, document).find((one) => kaderName(one.kader) === wanted);
      if (!kader) continue;
      open ??= { kader, places: placesIn(kader) };
      for (const [column, numbers] of kind === "item" ? itemColumns(project, document, open.kader, open.places, assessed) : scopeColumns(keptColumns(project, document, open.kader, open.places, kind, assessed))) {
        columns.push(column);
        cells.push(numbers);
      }
    }
  }
  return open && { title: open.kader.kader.titel[language], elements: elementsOf(open.kader, language), columns, cells };
}

function byName(a: KnownDocument, b: KnownDocument): number {
  return a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : 0;
}

/** Documents that may cover something. */
export function documentsOf(project: Project, uri: string | undefined): KnownDocument[] {
  const asked = uri === undefined ? [...project.documents] : [project.document(uri)];
  return asked.filter((document): document is KnownDocument => document !== undefined && hasCoverage(document));
}

function elementsOf(kader: IndexedKader, language: Language): MatrixElement[] {
  const places = new Map<string, number>();
  const found: MatrixElement[] = [];
  for (const { id, label, parent } of countedElements(kader)) {
    const at = parent === undefined ? -1 : (places.get(parent) ?? -1);
    if (!places.has(id)) places.set(id, found.length);
    found.push({ id, label: label[language], parent: at, depth: at < 0 ? 0 : found[at]!.depth + 1 });
  }
  return found;
}

type Filled = readonly [column: MatrixColumn, numbers: readonly number[]];

function scopeColumns(kept: readonly KeptColumn[]): Filled[] {
  return kept.map(({ scope: { kind, document, part }, cells }): Filled => {
    const niveau = part ? levelOf(part, document) : document.header?.niveau?.value;
    const known = { uri: document.uri, ...(niveau === undefined ? {} : { niveau }) };
    if (!part) return [{ name: documentName(document), title: displayTitle(document), kind: document.soort, ...known }, cells];
    return [{ name: part.id, title: part.titel?.value ?? part.id, document: displayTitle(document), range: document.tree.lines.range(part.idSpan), kind, ...known }, cells];
  });
}

/** A column per item that covers something, in the order of the text. */
function itemColumns(project: Project, document: KnownDocument, kader: IndexedKader, places: Places, assessed: ReadonlySet<Item>): Filled[] {
  const found = new Map<Item, { readonly cover: Cover; readonly numbers: number[] }>();
  const add = (cover: Cover, numbers: readonly number[]): void => {
    const column = found.get(cover.item) ?? { cover, numbers: [] };
    found.set(cover.item, column);
    column.numbers.push(...numbers);
  };
  for (const [id, covering] of coveringPerElement(coversIn(project, documentScope(document)), kader, project.frameworks.crosswalks)) {
    const { direct, descendants, crosswalk } = apart(covering);
    for (const place of places.get(id) ?? []) {
      for (const cover of direct) add(cover, numbersOf(place, 1, [cover], 0, assessed));
      for (const cover of descendants) add(cover, numbersOf(place, 0, [cover], 0, assessed));
      for (const cover of crosswalk) add(cover, numbersOf(place, 0, [], 1, assessed));
    }
  }
  const inOrder = [...found.values()].sort((a, b) => a.cover.item.idSpan.start - b.cover.item.idSpan.start);
  return inOrder.map(({ cover, numbers }): Filled => [itemColumn(document, cover), numbers]);
}

function itemColumn(document: KnownDocument, { item, bereik }: Cover): MatrixColumn {
  const niveau = levelOf(item, document);
  const name = itemName(item);
  return {
    name, title: item.titel?.value ?? name, document: displayTitle(document), uri: document.uri, range: document.tree.lines.range(item.idSpan), kind: item.kind,
    ...(niveau === undefined ? {} : { niveau }), ...(bereik === undefined ? {} : { bereik }),
  };
}
