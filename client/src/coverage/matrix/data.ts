// The matrix of one framework, out of what the server tells of the coverage: small enough to send to a page. Pure.
import type { AnswerLanguage, CoverageReply, RangeLike, SpokenFramework } from "../../../../server/src/lsp/requests.ts";

export type MatrixColumns = "document" | "profiel" | "eenheid" | "item";

export interface MatrixData {
  readonly language: AnswerLanguage;
  /** `id@versie`; absent when there is nothing to show. */
  readonly kader: string | undefined;
  readonly kaderTitle: string;
  /** All frameworks that the documents speak, most spoken first. */
  readonly kaders: readonly SpokenFramework[];
  readonly elements: readonly MatrixElement[];
  readonly columnKind: MatrixColumns;
  readonly columns: readonly MatrixColumn[];
  /** Per column `CELL_WIDTH` numbers for each element that it reaches: see `PART`. */
  readonly cells: readonly (readonly number[])[];
}

export interface MatrixElement {
  readonly id: string;
  readonly label: string;
  /** Place of the element around it; -1 at the top. */
  readonly parent: number;
  readonly depth: number;
}

export interface MatrixColumn {
  /** The same for the same document, part or item in the next answer. */
  readonly key: string;
  /** The code or id, as people know it. */
  readonly name: string;
  readonly title: string;
  /** The document that it is, or stands in. */
  readonly document: string;
  readonly uri: string;
  /** Where it is named; absent for a whole document. */
  readonly range: RangeLike | undefined;
  /** Kind of document or item, in the words of the format. */
  readonly kind: string;
  readonly niveau: string | undefined;
  /** Of an item: its bar of the T. */
  readonly bereik: string | undefined;
}

/**
 * The numbers of a cell: the element; items that cover it, per bar of the T (generic, specific, not said); how many of
 * those name the element itself; items that only a crosswalk leads here; per bar how many are assessed.
 */
export const PART = { element: 0, generic: 1, specific: 2, unsaid: 3, direct: 4, crosswalk: 5, assessedGeneric: 6, assessedSpecific: 7, assessedUnsaid: 8 } as const;
export const CELL_WIDTH = 9;

type Kader = CoverageReply["kaders"][number];
type Item = CoverageReply["items"][number];

/** @param wanted `id@versie` @param kaders that may be chosen */
export function matrixData(result: CoverageReply, wanted: string | undefined, columns: MatrixColumns, kaders: readonly SpokenFramework[] = []): MatrixData {
  const { language } = result;
  const kader = result.kaders.find(({ kader: name }) => name === wanted);
  if (!kader) return { language, kader: undefined, kaderTitle: "", kaders, elements: [], columnKind: columns, columns: [], cells: [] };
  const across = columns === "item" ? itemColumns(result, kader) : scopeColumns(result, kader);
  return { language, kader: kader.kader, kaderTitle: kader.titel[language], kaders, elements: elementsOf(kader, language), columnKind: columns, columns: across.columns, cells: across.cells };
}

/** The items behind a cell, in the order in which they count: those that name the element, those within it, those through a crosswalk. */
export interface CellItems {
  readonly direct: readonly Item[];
  readonly descendants: readonly Item[];
  readonly crosswalk: readonly Item[];
}

/** @param element id of the element @param key of the column; undefined: of all columns together */
export function itemsOfCell(result: CoverageReply, kaderName: string, element: string, key: string | undefined, columns: MatrixColumns): CellItems {
  const kader = result.kaders.find(({ kader: name }) => name === kaderName);
  const place = kader?.elements.findIndex(({ id }) => id === element) ?? -1;
  if (!kader || place < 0) return { direct: [], descendants: [], crosswalk: [] };
  const items = (places: readonly number[]): Item[] => places.map((at) => result.items[at]!);
  if (key === undefined || columns === "item") {
    const fits = (item: Item): boolean => key === undefined || itemKey(result, item) === key;
    const { direct, descendants, crosswalk } = kader.elements[place]!;
    return { direct: items(direct).filter(fits), descendants: items(descendants).filter(fits), crosswalk: items(crosswalk).filter(fits) };
  }
  const cell = kader.cells.find((one) => one.element === place && scopeKey(result, one.scope) === key);
  if (!cell) return { direct: [], descendants: [], crosswalk: [] };
  return { direct: items(cell.items.slice(0, cell.direct)), descendants: items(cell.items.slice(cell.direct)), crosswalk: items(cell.crosswalk) };
}

/** Keys of the columns that a place in a document belongs to. @param named where the item at the place is named */
export function columnsAt(uri: string, parts: readonly string[], named: RangeLike | undefined): string[] {
  return [uri, ...parts.map((part) => `${uri}#${part}`), ...(named ? [placeKey(uri, named)] : [])];
}

function elementsOf({ elements }: Kader, language: AnswerLanguage): MatrixElement[] {
  const places = new Map<string, number>();
  const found: MatrixElement[] = [];
  for (const { id, label, parent } of elements) {
    const at = parent === undefined ? -1 : (places.get(parent) ?? -1);
    if (!places.has(id)) places.set(id, found.length);
    found.push({ id, label: label[language], parent: at, depth: at < 0 ? 0 : found[at]!.depth + 1 });
  }
  return found;
}

interface Across {
  readonly columns: readonly MatrixColumn[];
  readonly cells: readonly (readonly number[])[];
}

function scopeColumns(result: CoverageReply, kader: Kader): Across {
  const places = new Map(kader.scopes.map(({ scope }, index) => [scope, index]));
  const columns = kader.scopes.map(({ scope }): MatrixColumn => {
    const { document, id, titel, niveau, range, kind } = result.scopes[scope]!;
    const { uri, name, titel: documentTitle, soort } = result.documents[document]!;
    return { key: scopeKey(result, scope), name: id ?? name, title: titel, document: documentTitle, uri, range, kind: kind === "document" ? soort : kind, niveau, bereik: undefined };
  });
  const cells = columns.map((): number[] => []);
  for (const { element, scope, items, direct, crosswalk } of kader.cells) {
    const place = places.get(scope);
    if (place !== undefined) cells[place]!.push(...numbersOf(element, items.map((item) => result.items[item]!), direct, crosswalk.length));
  }
  return { columns, cells };
}

function itemColumns(result: CoverageReply, kader: Kader): Across {
  const places = new Map<number, number>();
  const cells: number[][] = [];
  const add = (item: number, numbers: readonly number[]): void => {
    const place = places.get(item) ?? cells.push([]) - 1;
    places.set(item, place);
    cells[place]!.push(...numbers);
  };
  kader.elements.forEach(({ direct, descendants, crosswalk }, element) => {
    for (const item of direct) add(item, numbersOf(element, [result.items[item]!], 1, 0));
    for (const item of descendants) add(item, numbersOf(element, [result.items[item]!], 0, 0));
    for (const item of crosswalk) add(item, numbersOf(element, [], 0, 1));
  });
  const inOrder = [...places].sort(([a], [b]) => comparePlaces(result.items[a]!, result.items[b]!));
  return { columns: inOrder.map(([item]) => itemColumn(result, result.items[item]!)), cells: inOrder.map(([, place]) => cells[place]!) };
}

function itemColumn(result: CoverageReply, item: Item): MatrixColumn {
  const { uri, titel } = result.documents[item.document]!;
  return { key: itemKey(result, item), name: item.id, title: item.titel ?? item.id, document: titel, uri, range: item.range, kind: item.kind, niveau: item.niveau, bereik: item.bereik };
}

function comparePlaces(a: Item, b: Item): number {
  return a.document - b.document || a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character;
}

function numbersOf(element: number, items: readonly Item[], direct: number, crosswalk: number): number[] {
  const numbers = [element, 0, 0, 0, direct, crosswalk, 0, 0, 0];
  for (const { bereik, assessed } of items) {
    const bar = bereik === "generiek" ? 0 : bereik === "specifiek" ? 1 : 2;
    numbers[PART.generic + bar]! += 1;
    if (assessed) numbers[PART.assessedGeneric + bar]! += 1;
  }
  return numbers;
}

function scopeKey(result: CoverageReply, scope: number): string {
  const { document, id } = result.scopes[scope]!;
  const { uri } = result.documents[document]!;
  return id === undefined ? uri : `${uri}#${id}`;
}

function itemKey(result: CoverageReply, item: Item): string {
  return placeKey(result.documents[item.document]!.uri, item.range);
}

function placeKey(uri: string, { start }: RangeLike): string {
  return `${uri}:${start.line}:${start.character}`;
}
