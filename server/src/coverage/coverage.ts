// Which elements of a framework the items of a document cover. Semantics: docs/coverage.md.
import type { Crosswalks } from "../frameworks/crosswalks.ts";
import { kaderName } from "../frameworks/kader.ts";
import { countedElements } from "../frameworks/replaced.ts";
import type { IndexedKader } from "../frameworks/registry.ts";
import { identityOf, type KnownDocument } from "../model/document.ts";
import type { Item } from "../model/item.ts";
import type { Project } from "../project/project.ts";
import { spokenKaders } from "../project/resolve.ts";
import type { Localized } from "../text/localized.ts";
import { coversOf, type Cover } from "./covers.ts";
import { documentScope, profileScope, type Scope } from "./scopes.ts";

/** What covers one element; an item stands once in each list, in the order of the document. */
export interface Covering {
  /** Items that name the element itself. */
  readonly direct: readonly Cover[];
  /** Items that name an element within it. */
  readonly descendants: readonly Cover[];
  /** Items that name an element of another framework that an adopted crosswalk holds equal to it or within it. */
  readonly crosswalk: readonly Cover[];
}

/** An element that counts, also when nothing covers it; the three lists are empty then. */
export interface ElementCoverage extends Covering {
  readonly id: string;
  readonly label: Localized;
  /** Id of the element around it; undefined at the top. */
  readonly parent: string | undefined;
}

/** Coverage of one framework by one document, or by a part of it. */
export interface Coverage {
  readonly kader: IndexedKader;
  readonly document: KnownDocument;
  /** The profile, exit profile or unit; undefined for the whole document. */
  readonly part: Item | undefined;
  /** Every element that counts, nested ones too, in the order of the framework. */
  readonly elements: readonly ElementCoverage[];
  /** Number of elements at the top of the framework: its roles or areas. */
  readonly total: number;
  /** How many of those are covered, directly or through an element within them. */
  readonly covered: number;
}

/** Whether something covers the element: an item that names it or an element within it. Crosswalks are told apart. */
export function isCovered({ direct, descendants }: Pick<Covering, "direct" | "descendants">): boolean {
  return direct.length > 0 || descendants.length > 0;
}

/** Coverage of `kader` by `document`; with `profiel` by the common part and that profile only. */
export function coverageOf(project: Project, document: KnownDocument, kader: IndexedKader, profiel?: Item): Coverage {
  return coverageOfScope(project, profiel ? profileScope(document, profiel) : documentScope(document), kader);
}

/** Coverage of `kader` by a document or a part of it. */
export function coverageOfScope(project: Project, scope: Scope, kader: IndexedKader): Coverage {
  const covering = coveringPerElement(coversIn(project, scope), kader, project.frameworks.crosswalks);
  const elements = countedElements(kader).map(({ id, label, parent }): ElementCoverage => ({ id, label, parent, ...(covering.get(id) ?? NOTHING) }));
  const top = elements.filter((element) => element.parent === undefined);
  return { kader, document: scope.document, part: scope.part, elements, total: top.length, covered: top.filter(isCovered).length };
}

/** Coverage of each framework that the document speaks. */
export function coveragesOf(project: Project, document: KnownDocument, profiel?: Item): Coverage[] {
  return spokenKaders(project, document).map((kader) => coverageOf(project, document, kader, profiel));
}

/** The covers of a document that count for a part of it. */
export function coversIn(project: Project, { document, counts }: Scope): Cover[] {
  return coversOf(project, document).filter(({ item, tag }) => counts(item, tag.profiel));
}

/** Of an element that nothing reaches, which has no entry of its own. */
export const NOTHING: Covering = { direct: [], descendants: [], crosswalk: [] };

/** What covers each element of `kader`, by id; elements that nothing reaches are absent. Takes time by the covers, not by the elements. */
export function coveringPerElement(covers: Iterable<Cover>, kader: IndexedKader, crosswalks: Crosswalks): Map<string, Covering> {
  const name = kaderName(kader.kader);
  const found = new Map<string, { direct: Unique; descendants: Unique; crosswalk: Unique }>();
  const at = (id: string) => found.get(id) ?? found.set(id, { direct: new Map(), descendants: new Map(), crosswalk: new Map() }).get(id)!;
  for (const cover of covers) {
    if (cover.kader === name) {
      add(at(cover.element).direct, cover);
      for (const id of around(kader, cover.element)) add(at(id).descendants, cover);
    }
    for (const to of crosswalks.get(`${cover.kader}:${cover.element}`) ?? []) if (to.kader === name) add(at(to.element).crosswalk, cover);
  }
  return new Map([...found].map(([id, { direct, descendants, crosswalk }]) => [id, { direct: [...direct.values()], descendants: [...descendants.values()], crosswalk: [...crosswalk.values()] }]));
}

/** Ids of the elements of `kader` that a document, or a part of it, reaches in any of the ways of `Covering`; who covers them is not gathered. */
export function reachedElements(project: Project, { document, counts }: Scope, kader: IndexedKader): ReadonlySet<string> {
  const name = kaderName(kader.kader);
  const { crosswalks } = project.frameworks;
  const reached = new Set<string>();
  // By framework: names put together from both would have to be made for every cover.
  const followed = new Map<string, Set<string>>();
  for (const { item, tag, kader: spoken, element } of coversOf(project, document)) {
    let elements = followed.get(spoken);
    if (elements?.has(element) || !counts(item, tag.profiel)) continue;
    if (!elements) followed.set(spoken, (elements = new Set()));
    elements.add(element);
    if (spoken === name) {
      reached.add(element);
      for (const id of around(kader, element)) reached.add(id);
    }
    for (const to of crosswalks.get(`${spoken}:${element}`) ?? []) if (to.kader === name) reached.add(to.element);
  }
  return reached;
}

/** What covers an element with each item in the first list that holds it. */
export function apart({ direct, descendants, crosswalk }: Covering): Covering {
  const named = new Set(direct.map(({ item }) => item));
  const within = descendants.filter(({ item }) => !named.has(item));
  for (const { item } of within) named.add(item);
  return { direct, descendants: within, crosswalk: crosswalk.filter(({ item }) => !named.has(item)) };
}

type Unique = Map<Item, Cover>;

/** Of several tags of one item the first. */
function add(covers: Unique, cover: Cover): void {
  if (!covers.has(cover.item)) covers.set(cover.item, cover);
}

/** Ids of the elements around an element, innermost first; one id may be used twice, so that an element seems to lie in itself. */
function around(kader: IndexedKader, id: string): Set<string> {
  const ids = new Set<string>();
  for (let parent = kader.element(id)?.parent; parent !== undefined && parent !== id && !ids.has(parent); parent = kader.element(parent)?.parent) ids.add(parent);
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
