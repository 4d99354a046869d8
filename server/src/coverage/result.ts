// Coverage as plain data: everything that a tree, matrix, report or picture shows, in one object that can be sent. Shape: docs/coverage.md.
import { kaderName, type KaderElement } from "../frameworks/kader.ts";
import { splitName } from "../frameworks/names.ts";
import { countedElements } from "../frameworks/replaced.ts";
import type { IndexedKader } from "../frameworks/registry.ts";
import { displayTitle, type KnownDocument } from "../model/document.ts";
import type { Item } from "../model/item.ts";
import type { Project } from "../project/project.ts";
import { spokenKaders, spokenVersion } from "../project/resolve.ts";
import type { ItemKind } from "../schema/spec.ts";
import type { Range } from "../text/lines.ts";
import type { Localized } from "../text/localized.ts";
import { assessedItems, isAssessed } from "./assessed.ts";
import type { Bereik } from "./bereik.ts";
import { apart, coveringPerElement, coversIn, documentName, isCovered, itemName, type Covering } from "./coverage.ts";
import { levelOf, partOf, stageOf, type Cover } from "./covers.ts";
import { placesIn, type Places } from "./kept-columns.ts";
import { overlapsIn, type Overlap } from "./overlap.ts";
import { documentScope, hasCoverage, profileScopes, unitScopes, type Scope, type ScopeKind } from "./scopes.ts";
import { shapeOf, type Shape } from "./shape.ts";
import { strengthOf, type Strength } from "./strength.ts";

export type { Strength } from "./strength.ts";

/** What coverage is asked for. */
export interface CoverageRequest {
  /** Uri of one document, or of several; absent for every document of the projects. */
  readonly uri?: string | readonly string[] | undefined;
  /** Id of a profile, exit profile or unit of that document. */
  readonly part?: string | undefined;
  /** `id` or `id@versie`: these frameworks only, also for documents that do not name them; absent or empty for those that each document speaks. */
  readonly kaders?: readonly string[] | undefined;
  /** With `kaders`: leaves out documents that do not speak them. */
  readonly spoken?: boolean | undefined;
  /** What the columns of a matrix are; documents without such parts stand in a column of their own. */
  readonly per?: "document" | "profiel" | "eenheid" | undefined;
}

/** Numbers are places in the lists of the result, from zero. */
export interface CoverageResult {
  readonly documents: readonly DocumentEntry[];
  /** Columns: documents or parts of them. */
  readonly scopes: readonly ScopeEntry[];
  /** Every item that covers something, once. */
  readonly items: readonly ItemEntry[];
  readonly kaders: readonly KaderEntry[];
}

export interface DocumentEntry {
  readonly uri: string;
  /** `id@versie`. */
  readonly name: string;
  readonly titel: string;
  readonly soort: string;
}

export interface ScopeEntry {
  readonly kind: ScopeKind;
  readonly document: number;
  /** Id of the part; absent for a whole document. */
  readonly id?: string;
  readonly titel: string;
  readonly niveau?: string;
  /** Where the part is named, zero-based UTF-16; absent for a whole document. */
  readonly range?: Range;
  readonly shape: Shape;
}

export interface ItemEntry {
  readonly document: number;
  readonly id: string;
  readonly titel?: string;
  readonly kind: ItemKind;
  /** Where the item is named, zero-based UTF-16. */
  readonly range: Range;
  /** See `partOf`. */
  readonly deel: string;
  readonly bereik?: Bereik;
  readonly niveau?: string;
  readonly fase?: string;
  /** Whether an assessment reaches it. */
  readonly assessed: boolean;
}

/** Counts per value of what items say of themselves; `-` for items that do not say it. */
export interface Splits {
  readonly bereik: Counts;
  readonly deel: Counts;
  readonly niveau: Counts;
  readonly fase: Counts;
}
export type Counts = Readonly<Record<string, number>>;

export interface KaderEntry {
  /** `id@versie`. */
  readonly kader: string;
  readonly titel: Localized;
  readonly uri: string;
  /** Whether the elements have an order, such as levels. */
  readonly ordinal: boolean;
  /** Id of the central role, where there is one. */
  readonly centraal?: string;
  /** Elements at the top: roles or areas. */
  readonly total: number;
  readonly covered: number;
  /** All elements, an element before those within it. */
  readonly elements: readonly ElementEntry[];
  /** Per scope that counts for this framework how much it covers. */
  readonly scopes: readonly ScopeTotal[];
  /** What stands in the matrix; combinations that nothing covers are absent. */
  readonly cells: readonly Cell[];
  /** How many elements at the top each bar, part, level and stage covers. */
  readonly by: Splits;
  /** Groups of items of one kind in one document that cover exactly the same, largest set of elements first. */
  readonly overlap: readonly Overlap[];
}

export interface ElementEntry {
  readonly id: string;
  readonly label: Localized;
  /** Id of the element around it; absent at the top. */
  readonly parent?: string;
  /** Where its id stands in the file of its framework. */
  readonly range: Range;
  /** An item names it or an element within it; what is not covered is a gap. */
  readonly covered: boolean;
  readonly strength: Strength;
  /** Items that name the element itself. */
  readonly direct: readonly number[];
  /** Items that name an element within it and not itself. */
  readonly descendants: readonly number[];
  /** Items that only an adopted crosswalk leads here; they do not cover. */
  readonly crosswalk: readonly number[];
  /** Share of this element, at the top, in all that items name: 0 to 1. Absent within an element and where nothing is named. */
  readonly share?: number;
  /** How many of its items there are of each kind. */
  readonly kinds: Counts;
  /** How many of its items an assessment reaches. */
  readonly assessed: number;
  /** How many of its items stand in each bar, part, level and stage. */
  readonly by: Splits;
}

export interface ScopeTotal {
  readonly scope: number;
  readonly covered: number;
  /** How many elements at the top are covered as strongly as `repeated` or `assessed`. */
  readonly strong: number;
}

export interface Cell {
  /** Place in `elements`. */
  readonly element: number;
  readonly scope: number;
  /** Items that cover the element in this scope: first those that name it. */
  readonly items: readonly number[];
  /** How many of `items` name the element itself. */
  readonly direct: number;
  /** Items that only a crosswalk leads here. */
  readonly crosswalk: readonly number[];
  readonly strength: Strength;
}

/** Coverage of the documents of `projects`. A request for what does not exist gives empty lists. Never throws. */
export function coverageResult(projects: readonly Project[], request: CoverageRequest = {}): CoverageResult {
  const builder = new Builder(request);
  for (const project of projects) builder.addProject(project);
  return builder.result();
}

/** What counts for one framework, collected scope by scope. */
interface Open {
  readonly kader: IndexedKader;
  readonly elements: readonly KaderElement[];
  readonly places: Places;
  /** Covers that make the totals, each document once. */
  readonly whole: Map<string, { direct: Set<number>; descendants: Set<number>; crosswalk: Set<number> }>;
  readonly scopes: ScopeTotal[];
  readonly cells: Cell[];
}

class Builder {
  readonly #request: CoverageRequest;
  readonly #documents: DocumentEntry[] = [];
  readonly #scopes: ScopeEntry[] = [];
  readonly #items: ItemEntry[] = [];
  readonly #itemPlaces = new Map<Item, number>();
  readonly #kaders = new Map<string, Open>();
  #assessed: ReadonlySet<Item> = new Set();

  constructor(request: CoverageRequest) {
    this.#request = request;
  }

  addProject(project: Project): void {
    const { uri } = this.#request;
    const asked = uri === undefined ? [...project.documents] : [uri].flat().flatMap((one) => project.document(one) ?? []);
    this.#assessed = assessedItems(project);
    for (const document of asked) if (hasCoverage(document)) this.#addDocument(project, document);
  }

  #addDocument(project: Project, document: KnownDocument): void {
    const spoken = this.#request.spoken ? new Set(spokenKadersOf(project, document)) : undefined;
    const kaders = kadersFor(project, document, this.#request.kaders ?? []).filter((kader) => spoken?.has(kader) ?? true);
    if (spoken && kaders.length === 0) return;
    const whole = this.#wholeOf(document);
    if (!whole) return;
    const place = this.#documents.push({ uri: document.uri, name: documentName(document), titel: displayTitle(document), soort: document.soort }) - 1;
    const columns = this.#columnsOf(document, whole);
    const isSame = columns.length === 1 && columns[0] === whole;
    for (const kader of kaders) if (!isSame) this.#count(project, kader, whole, place, undefined);
    for (const column of columns) {
      const scope = this.#scopes.push(scopeEntry(column, place)) - 1;
      for (const kader of kaders) {
        if (isSame) this.#count(project, kader, column, place, scope);
        else this.#fillColumn(project, kader, column, place, scope);
      }
    }
  }

  #wholeOf(document: KnownDocument): Scope | undefined {
    const { part } = this.#request;
    if (part === undefined) return documentScope(document);
    return [...profileScopes(document), ...unitScopes(document)].find((scope) => scope.part?.id === part);
  }

  #columnsOf(document: KnownDocument, whole: Scope): Scope[] {
    const { per = "document", part } = this.#request;
    if (part !== undefined || per === "document") return [whole];
    const parts = per === "profiel" ? profileScopes(document) : unitScopes(document);
    return parts.length > 0 ? parts : [whole];
  }

  /** Adds a document to the totals, and to a column when it is one. */
  #count(project: Project, kader: IndexedKader, whole: Scope, document: number, column: number | undefined): void {
    const open = this.#open(kader);
    const covering = this.#covering(project, kader, whole);
    for (const [id, { direct, descendants, crosswalk }] of covering) {
      const sums = open.whole.get(id) ?? open.whole.set(id, { direct: new Set(), descendants: new Set(), crosswalk: new Set() }).get(id)!;
      for (const cover of direct) sums.direct.add(this.#place(cover, whole.document, document));
      for (const cover of descendants) sums.descendants.add(this.#place(cover, whole.document, document));
      for (const cover of crosswalk) sums.crosswalk.add(this.#place(cover, whole.document, document));
    }
    if (column !== undefined) this.#addColumn(open, covering, whole, document, column);
  }

  #fillColumn(project: Project, kader: IndexedKader, scope: Scope, document: number, column: number): void {
    this.#addColumn(this.#open(kader), this.#covering(project, kader, scope), scope, document, column);
  }

  #covering(project: Project, kader: IndexedKader, scope: Scope): Map<string, Covering> {
    return coveringPerElement(coversIn(project, scope), kader, project.frameworks.crosswalks);
  }

  #addColumn(open: Open, covering: Map<string, Covering>, { document }: Scope, documentPlace: number, scope: number): void {
    let covered = 0;
    let strong = 0;
    for (const [id, parts] of covering) {
      const { direct, descendants, crosswalk } = placesOf(parts, (cover) => this.#place(cover, document, documentPlace));
      const items = [...direct, ...descendants];
      const strength = this.#strength(items);
      for (const element of open.places.get(id) ?? []) {
        open.cells.push({ element, scope, items, direct: direct.length, crosswalk, strength });
        if (open.elements[element]!.parent !== undefined || !isCovered(parts)) continue;
        covered += 1;
        if (strength === "repeated" || strength === "assessed") strong += 1;
      }
    }
    open.scopes.push({ scope, covered, strong });
  }

  #open(kader: IndexedKader): Open {
    const name = kaderName(kader.kader);
    const there = this.#kaders.get(name);
    if (there) return there;
    const elements = countedElements(kader);
    const open: Open = { kader, elements, places: placesIn(kader), whole: new Map(), scopes: [], cells: [] };
    this.#kaders.set(name, open);
    return open;
  }

  #place(cover: Cover, document: KnownDocument, documentPlace: number): number {
    const there = this.#itemPlaces.get(cover.item);
    if (there !== undefined) return there;
    const place = this.#items.push(itemEntry(cover, document, documentPlace, isAssessed(cover.item, this.#assessed))) - 1;
    this.#itemPlaces.set(cover.item, place);
    return place;
  }

  #strength(items: readonly number[]): Strength {
    return strengthOf(items.length, items.filter((place) => this.#items[place]!.assessed).length);
  }

  result(): CoverageResult {
    return { documents: this.#documents, scopes: this.#scopes, items: this.#items, kaders: [...this.#kaders.values()].map((open) => this.#kaderEntry(open)) };
  }

  #kaderEntry({ kader, elements: all, whole, scopes, cells }: Open): KaderEntry {
    const top = all.filter(({ parent }) => parent === undefined).map(({ id }) => {
      const sums = whole.get(id);
      return sums ? new Set([...sums.direct, ...sums.descendants]) : new Set<number>();
    });
    const named = top.reduce((sum, items) => sum + items.size, 0);
    const elements = all.map(({ id, label, parent, range }): ElementEntry => {
      const sums = whole.get(id);
      const direct = [...(sums?.direct ?? [])];
      const descendants = [...(sums?.descendants ?? [])].filter((place) => !sums!.direct.has(place));
      const crosswalk = [...(sums?.crosswalk ?? [])].filter((place) => !sums!.direct.has(place) && !sums!.descendants.has(place));
      const places = [...direct, ...descendants];
      const items = places.map((place) => this.#items[place]!);
      return {
        id, label, ...(parent === undefined ? {} : { parent }), range, covered: places.length > 0, strength: this.#strength(places), direct, descendants, crosswalk,
        ...(parent === undefined && named > 0 ? { share: places.length / named } : {}),
        kinds: counts(items, ({ kind }) => kind), assessed: items.filter(({ assessed }) => assessed).length, by: splits(items),
      };
    });
    const { titel, uri, ordening, centraal } = kader.kader;
    return {
      kader: kaderName(kader.kader), titel, uri, ordinal: ordening === "ordinaal", ...(centraal === undefined ? {} : { centraal }),
      total: top.length, covered: top.filter((items) => items.size > 0).length, elements, scopes, cells,
      by: this.#splitsOfTop(top), overlap: overlapsIn(this.#items, elements),
    };
  }

  #splitsOfTop(top: readonly ReadonlySet<number>[]): Splits {
    const perElement = top.map((places) => splits([...places].map((place) => this.#items[place]!)));
    const covered = (pick: (by: Splits) => Counts): Counts => counts(perElement.flatMap((by) => Object.keys(pick(by))), (value) => value);
    return { bereik: covered(({ bereik }) => bereik), deel: covered(({ deel }) => deel), niveau: covered(({ niveau }) => niveau), fase: covered(({ fase }) => fase) };
  }
}

/** Frameworks that a document speaks, in the order it names them. */
export function spokenKadersOf(project: Project, document: KnownDocument): readonly IndexedKader[] {
  return project.remember(document, spokenKaders);
}

function placesOf(covering: Covering, place: (cover: Cover) => number): { direct: number[]; descendants: number[]; crosswalk: number[] } {
  const { direct, descendants, crosswalk } = apart(covering);
  return { direct: direct.map(place), descendants: descendants.map(place), crosswalk: crosswalk.map(place) };
}

/** The frameworks that are counted for a document: those named, else those it speaks. */
export function kadersFor(project: Project, document: KnownDocument, names: readonly string[]): readonly IndexedKader[] {
  if (names.length === 0) return spokenKadersOf(project, document);
  const found = names.flatMap((name) => (splitName(name)[1] === undefined ? spokenVersion(project, document, name) : project.frameworks.get(name)) ?? []);
  return [...new Map(found.map((kader) => [kaderName(kader.kader), kader])).values()];
}

function scopeEntry(scope: Scope, document: number): ScopeEntry {
  const { kind, part } = scope;
  const niveau = part ? levelOf(part, scope.document) : scope.document.header?.niveau?.value;
  const known = { ...(niveau === undefined ? {} : { niveau }), shape: shapeOf(scope) };
  if (!part) return { kind, document, titel: displayTitle(scope.document), ...known };
  return { kind, document, id: part.id, titel: part.titel?.value ?? part.id, range: scope.document.tree.lines.range(part.idSpan), ...known };
}

function itemEntry(cover: Cover, document: KnownDocument, documentPlace: number, assessed: boolean): ItemEntry {
  const { item, bereik } = cover;
  const [niveau, fase] = [levelOf(item, document), stageOf(item)];
  return {
    document: documentPlace, id: itemName(item), ...(item.titel ? { titel: item.titel.value } : {}), kind: item.kind, range: document.tree.lines.range(item.idSpan), deel: partOf(item),
    ...(bereik === undefined ? {} : { bereik }), ...(niveau === undefined ? {} : { niveau }), ...(fase === undefined ? {} : { fase }), assessed,
  };
}

const UNSAID = "-";

function splits(items: readonly ItemEntry[]): Splits {
  return { bereik: counts(items, ({ bereik }) => bereik), deel: counts(items, ({ deel }) => deel), niveau: counts(items, ({ niveau }) => niveau), fase: counts(items, ({ fase }) => fase) };
}

/** In the order in which the values first occur. */
function counts<T>(all: readonly T[], valueOf: (one: T) => string | undefined): Counts {
  const found = new Map<string, number>();
  for (const one of all) {
    const value = valueOf(one) ?? UNSAID;
    found.set(value, (found.get(value) ?? 0) + 1);
  }
  // A value may be called `__proto__`; entries make it a key like any other.
  return Object.fromEntries(found);
}
