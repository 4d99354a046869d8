// Coverage of documents against frameworks, for everything that a tree, matrix, report or picture shows; docs/coverage.md.
import { kaderName, type KaderElement } from "../frameworks/kader.ts";
import { countedElements } from "../frameworks/replaced.ts";
import type { IndexedKader } from "../frameworks/registry.ts";
import { displayTitle, type KnownDocument } from "../model/document.ts";
import type { Item } from "../model/item.ts";
import type { Project } from "../project/project.ts";
import { assessedItems, isAssessed } from "./assessed.ts";
import { apart, coveringPerElement, coversIn, documentName, isCovered, type Covering } from "./coverage.ts";
import type { Cover } from "./covers.ts";
import { counts, itemEntry, scopeEntry, splits, type Cell, type Counts, type CoverageRequest, type CoverageResult, type DocumentEntry, type ElementEntry, type ItemEntry, type KaderEntry, type ScopeEntry, type ScopeTotal, type Splits } from "./entries.ts";
import { kadersFor, spokenKadersOf } from "./kaders.ts";
import { placesIn, type Places } from "./kept-columns.ts";
import { overlapsIn } from "./overlap.ts";
import { documentScope, hasCoverage, profileScopes, unitScopes, type Scope } from "./scopes.ts";
import { strengthOf, type Strength } from "./strength.ts";

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

function placesOf(covering: Covering, place: (cover: Cover) => number): { direct: number[]; descendants: number[]; crosswalk: number[] } {
  const { direct, descendants, crosswalk } = apart(covering);
  return { direct: direct.map(place), descendants: descendants.map(place), crosswalk: crosswalk.map(place) };
}
