// Which elements of a framework the items of a document cover. Semantics: docs/coverage.md.
import { kaderName } from "../frameworks/kader.ts";
import type { IndexedKader } from "../frameworks/registry.ts";
import { identityOf, type KnownDocument } from "../model/document.ts";
import { enclosing, type Item, type Tag } from "../model/item.ts";
import { forLatestAmong } from "../project/latest.ts";
import type { Project } from "../project/project.ts";
import { resolve, spokenKaders } from "../project/resolve.ts";
import type { Localized } from "../text/localized.ts";
import { bereikOf, type Bereik } from "./bereik.ts";

/** One item that covers an element, through one tag. */
export interface CoveringItem {
  readonly item: Item;
  readonly tag: Tag;
  readonly bereik: Bereik | undefined;
}

export interface ElementCoverage {
  readonly id: string;
  readonly label: Localized;
  readonly parent: string | undefined;
  /** Items that name the element itself. */
  readonly direct: readonly CoveringItem[];
  /** Items that name an element within it. */
  readonly descendants: readonly CoveringItem[];
  /** Items that name an element of another framework that an adopted crosswalk holds equal to it or within it. */
  readonly crosswalk: readonly CoveringItem[];
}

/** Coverage of one framework by one document, or by one profile of it (common part and that profile). */
export interface Coverage {
  readonly kader: IndexedKader;
  readonly document: KnownDocument;
  readonly profiel: Item | undefined;
  /** Every element, nested ones too, in the order of the framework. */
  readonly elements: readonly ElementCoverage[];
  /** Number of elements at the top of the framework: its roles or areas. */
  readonly total: number;
  /** How many of those are covered, directly or through an element within them. */
  readonly covered: number;
}

/** Whether something covers the element: an item that names it or an element within it. Crosswalks are told apart. */
export function isCovered(element: ElementCoverage): boolean {
  return element.direct.length > 0 || element.descendants.length > 0;
}

/** Coverage of `kader` by `document`; with `profiel` by the common part and that profile only. */
export function coverageOf(project: Project, document: KnownDocument, kader: IndexedKader, profiel?: Item): Coverage {
  return coverageFrom(coversPerElement(project, document, profiel), project, document, kader, profiel);
}

/** @param all covers of every framework, so that several frameworks can share one walk through the document */
function coverageFrom(all: Covers, project: Project, document: KnownDocument, kader: IndexedKader, profiel: Item | undefined): Coverage {
  const direct = directCovers(all, kader);
  const viaCrosswalk = crosswalkCovers(all, project, kader);
  const elements = kader.elements.map((element): ElementCoverage => ({
    id: element.id,
    label: element.label,
    parent: element.parent,
    direct: direct.get(element.id) ?? [],
    descendants: unique(descendantIds(kader, element.id).flatMap((id) => direct.get(id) ?? [])),
    crosswalk: viaCrosswalk.get(element.id) ?? [],
  }));
  const top = elements.filter((element) => element.parent === undefined);
  return { kader, document, profiel, elements, total: top.length, covered: top.filter(isCovered).length };
}

/** Coverage of each framework that the document speaks. */
export function coveragesOf(project: Project, document: KnownDocument, profiel?: Item): Coverage[] {
  const all = coversPerElement(project, document, profiel);
  return spokenKaders(project, document).map((kader) => coverageFrom(all, project, document, kader, profiel));
}

/** The profiles of a qualification file; each is covered by the common part and itself. */
export function profilesOf(document: KnownDocument): readonly Item[] {
  return document.items.filter((item) => item.kind === "profiel");
}

/** Tags that count for the document, or for one profile of it. Items that are put off (`uitgesteld`) count as written. */
function* countedTags(document: KnownDocument, profiel: Item | undefined): Generator<{ item: Item; tag: Tag; isRole: boolean }> {
  for (const item of document.items) {
    const own = enclosing(item, "profiel");
    if (profiel && own && own !== profiel) continue;
    if (profiel && enclosing(item, "keuzedeel")) continue;
    for (const tag of item.rollen) if (!profiel || tag.profiel === undefined || tag.profiel === profiel.id) yield { item, tag, isRole: true };
    for (const tag of item.dekt) if (!profiel || tag.profiel === undefined || tag.profiel === profiel.id) yield { item, tag, isRole: false };
  }
}

type Covers = Map<string, CoveringItem[]>;

/** Items per element of any framework, keyed `id@versie:element`. */
function coversPerElement(project: Project, document: KnownDocument, profiel: Item | undefined): Covers {
  const known = coversPerProfile(project, document);
  const covers = known.get(profiel) ?? walkTags(project, document, profiel);
  known.set(profiel, covers);
  return covers;
}

const coversPerProfile = forLatestAmong((_project, _document: KnownDocument) => new Map<Item | undefined, Covers>());

function walkTags(project: Project, document: KnownDocument, profiel: Item | undefined): Covers {
  const covers: Covers = new Map();
  for (const { item, tag, isRole } of countedTags(document, profiel)) {
    const resolution = resolve(project, document, { refersTo: isRole ? "rol" : "dekking", value: tag.value, targets: undefined });
    if (resolution.found !== "element") continue;
    // Seen from the framework that the document speaks: one that extends another counts its elements as its own.
    const key = `${kaderName(resolution.kader.kader)}:${resolution.element.element.id}`;
    const there = covers.get(key) ?? [];
    // The tags of an item come one after another, so an item that is there already is the last one.
    if (there[there.length - 1]?.item !== item) there.push({ item, tag, bereik: bereikOf(item) });
    covers.set(key, there);
  }
  return covers;
}

function directCovers(all: Covers, kader: IndexedKader): Covers {
  const prefix = `${kaderName(kader.kader)}:`;
  const direct: Covers = new Map();
  for (const [key, covers] of all) if (key.startsWith(prefix)) direct.set(key.slice(prefix.length), covers);
  return direct;
}

/** Through crosswalks that someone adopted: `exact` both ways, `ruimer`/`enger` only from the part to the whole. */
function crosswalkCovers(all: Covers, project: Project, kader: IndexedKader): Covers {
  const name = kaderName(kader.kader);
  const adopted = project.frameworks.koppelingen.filter((koppeling) => koppeling.status === "vastgesteld" && (koppeling.van === name || koppeling.naar === name));
  if (adopted.length === 0) return new Map();
  const covers: Covers = new Map();
  const add = (element: string, from: string): void => {
    const found = all.get(from);
    if (found) covers.set(element, unique([...(covers.get(element) ?? []), ...found]));
  };
  for (const { van, naar, paren } of adopted) {
    for (const pair of paren) {
      if (naar === name && (pair.relatie === "exact" || pair.relatie === "enger")) add(pair.naar, `${van}:${pair.van}`);
      if (van === name && (pair.relatie === "exact" || pair.relatie === "ruimer")) add(pair.van, `${naar}:${pair.naar}`);
    }
  }
  return covers;
}

function unique(covers: readonly CoveringItem[]): CoveringItem[] {
  const seen = new Set<Item>();
  return covers.filter((cover) => !seen.has(cover.item) && seen.add(cover.item));
}

const DESCENDANTS = new WeakMap<IndexedKader, Map<string, readonly string[]>>();

/** Ids of all elements within an element; a cycle cannot occur, because nesting in a file has none. */
function descendantIds(kader: IndexedKader, id: string): readonly string[] {
  const known = DESCENDANTS.get(kader) ?? new Map<string, readonly string[]>();
  DESCENDANTS.set(kader, known);
  const ids = known.get(id) ?? (kader.element(id)?.children ?? []).flatMap((child) => [child, ...descendantIds(kader, child)]);
  known.set(id, ids);
  return ids;
}

/** How an item is named in results: its id, else its title. */
export function itemName(item: Item): string {
  return item.id !== "" ? item.id : (item.titel?.value ?? item.kind);
}

/** `id@versie` of a document as results name it. */
export function documentName(document: KnownDocument): string {
  const { id, versie } = identityOf(document);
  return versie === undefined ? (id ?? document.uri) : `${id ?? document.uri}@${versie}`;
}

