// What the rules about roles share: what a written role means, and which roles the parts of a document carry.
import type { KaderElement } from "../../frameworks/kader.ts";
import { kaderName } from "../../frameworks/kader.ts";
import { splitElement } from "../../frameworks/names.ts";
import { isReplacedWithin } from "../../frameworks/replaced.ts";
import type { FoundElement, IndexedKader } from "../../frameworks/registry.ts";
import type { KnownDocument } from "../../model/document.ts";
import { enclosing, type Item, type Reference } from "../../model/item.ts";
import { forLatestAmong } from "../../project/latest.ts";
import type { Project } from "../../project/project.ts";
import { orderingOf } from "../../project/resolve.ts";
import { plain } from "../../text/nearest.ts";

/** The elements at the top of a framework: its roles or areas; without those that another in it replaces. */
export function topOf(kader: IndexedKader): KaderElement[] {
  return kader.elements.filter((element) => element.parent === undefined && !isReplacedWithin(kader, element));
}

/** The element at the top that holds `element`. */
export function topAround(kader: IndexedKader, element: KaderElement): KaderElement {
  let current = element;
  for (let steps = 0; current.parent !== undefined && steps < 100; steps++) current = kader.element(current.parent) ?? { ...current, parent: undefined };
  return current;
}

/** The central role of a framework, its own or that of the framework it extends. */
export function centralOf(project: Project, kader: IndexedKader): KaderElement | undefined {
  const seen = new Set<IndexedKader>();
  for (let current: IndexedKader | undefined = kader; current && !seen.has(current); ) {
    seen.add(current);
    if (current.kader.centraal !== undefined) return kader.element(current.kader.centraal);
    current = current.kader.breidtUit === undefined ? undefined : project.frameworks.get(current.kader.breidtUit);
  }
  return undefined;
}

/** Several written roles that are together one role of the framework; `whole` where that role stands beside its parts. */
export interface Split {
  readonly element: KaderElement;
  readonly parts: readonly Reference[];
  readonly whole: Reference | undefined;
}

/** Roles of one list that are parts of one role: `professional` and `kwaliteitsbevorderaar`. */
export function splitsIn(kader: IndexedKader, list: readonly Reference[]): Split[] {
  const open = list.filter((reference) => kader.element(reference.value) === undefined);
  if (open.length === 0) return [];
  return longNamesOf(kader).flatMap(({ element, names }) => splitOf(kader, element, names, list, open) ?? []);
}

interface LongNames {
  readonly element: KaderElement;
  /** The words of each name that has several. */
  readonly names: readonly ReadonlySet<string>[];
}

const LONG_NAMES = new WeakMap<IndexedKader, readonly LongNames[]>();

/** The roles of a framework that have a name of several words. */
function longNamesOf(kader: IndexedKader): readonly LongNames[] {
  const known = LONG_NAMES.get(kader);
  if (known) return known;
  const found = topOf(kader).flatMap((element): LongNames[] => {
    const names = [element.id, element.label.nl, element.label.en, ...element.aliassen].map(wordsOf).filter(({ size }) => size > 1);
    return names.length > 0 ? [{ element, names }] : [];
  });
  LONG_NAMES.set(kader, found);
  return found;
}

function splitOf(kader: IndexedKader, element: KaderElement, names: LongNames["names"], list: readonly Reference[], open: readonly Reference[]): Split | undefined {
  const own = open.filter((reference) => (kader.find(reference.value)?.element ?? element) === element);
  if (own.length === 0) return undefined;
  for (const words of names) {
    const parts = own.filter((reference) => isPartOf(wordsOf(reference.value), words));
    const whole = list.find((reference) => kader.find(reference.value)?.element === element && !parts.includes(reference));
    const unknown = parts.filter((reference) => !kader.find(reference.value));
    if (whole && unknown.length > 0) return { element, parts: unknown, whole };
    const together = new Set(parts.flatMap((reference) => [...wordsOf(reference.value)]));
    if (parts.length > 1 && together.size === words.size) return { element, parts, whole: undefined };
  }
  return undefined;
}

const SMALL_WORDS = new Set(["en", "and", "of", "or", "de", "het", "the"]);

function wordsOf(name: string): Set<string> {
  return new Set(name.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "" && !SMALL_WORDS.has(word)));
}

function isPartOf(part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean {
  return part.size > 0 && part.size < whole.size && [...part].every((word) => whole.has(word));
}

/** Roles that `written` is one part of: `kwaliteitsbevorderaar` of `professional-en-kwaliteitsbevorderaar`. */
export function wholesFor(kader: IndexedKader, written: string): string[] {
  const words = wordsOf(written);
  return topOf(kader).filter((element) => isPartOf(words, wordsOf(element.id))).map((element) => element.id);
}

/** What other versions of a framework know `written` as, and what that is called in this version. */
export interface Renamed {
  /** The version that knows it, such as `canmeds@nl-verpleegkunde-2012`. */
  readonly known: string;
  /** Ids in this version; empty when nothing took its place. */
  readonly successors: readonly string[];
}

/** Looks `written` up in the other versions of `kader`; undefined when none knows it. */
export function renamedIn(project: Project, kader: IndexedKader, written: string): Renamed | undefined {
  let known: string | undefined;
  const successors = new Set<string>();
  for (const version of [...project.frameworks.versions(kader.kader.id)].reverse()) {
    if (kaderName(version.kader) === kaderName(kader.kader)) continue;
    const found = version.find(written);
    if (!found) continue;
    known ??= kaderName(version.kader);
    for (const id of successorsOf(project, version, found, kader)) successors.add(id);
  }
  return known === undefined ? undefined : { known, successors: [...successors] };
}

/** More steps from version to version than this are guesswork. */
const MOST_STEPS = 3;

/** Ids in `kader` that an element of another version became, by `vervangenDoor` and adopted exact crosswalks. */
function successorsOf(project: Project, from: IndexedKader, found: FoundElement, kader: IndexedKader): string[] {
  const wanted = kaderName(kader.kader);
  const seen = new Set<string>();
  let places = [{ kader: from, id: found.element.id }];
  for (let step = 0; step < MOST_STEPS; step++) {
    const next = places.flatMap((place) => neighbours(project, place.kader, place.id)).filter((name) => !seen.has(name) && seen.add(name));
    places = next.flatMap((name) => placeOf(project, name));
    const arrived = places.filter((place) => kaderName(place.kader.kader) === wanted);
    if (arrived.length > 0) return arrived.map((place) => place.id);
  }
  return [];
}

/** `kader@versie:element` names that are the same element in another version. */
function neighbours(project: Project, kader: IndexedKader, id: string): string[] {
  const name = kaderName(kader.kader);
  const names: string[] = [];
  const replaced = kader.element(id)?.vervangenDoor;
  if (replaced !== undefined) names.push(replaced.includes(":") ? replaced : `${name}:${replaced}`);
  for (const koppeling of project.frameworks.koppelingen) {
    if (koppeling.status !== "vastgesteld") continue;
    for (const pair of koppeling.paren) {
      if (pair.relatie !== "exact") continue;
      if (koppeling.van === name && pair.van === id) names.push(`${koppeling.naar}:${pair.naar}`);
      if (koppeling.naar === name && pair.naar === id) names.push(`${koppeling.van}:${pair.van}`);
    }
  }
  return names;
}

function placeOf(project: Project, name: string): { kader: IndexedKader; id: string }[] {
  const [kaderPart, id] = splitElement(name);
  const kader = kaderPart === undefined ? undefined : project.frameworks.get(kaderPart);
  return kader?.element(id) ? [{ kader, id }] : [];
}

/** Which roles the items of a document carry. */
interface Carried {
  /** By the parts that every profile shares, or by the whole document when it has no profiles. */
  readonly shared: ReadonlySet<string>;
  readonly perProfile: ReadonlyMap<string, ReadonlySet<string>>;
  /** No item names a role that is known. */
  readonly isEmpty: boolean;
}

function carriedIn(project: Project, document: KnownDocument, kader: IndexedKader): Carried {
  const shared = new Set<string>();
  const perProfile = new Map<string, Set<string>>();
  const meant = new Map<string, readonly string[]>();
  let isEmpty = true;
  const profiles = document.items.filter((item) => item.kind === "profiel");
  for (const profiel of profiles) perProfile.set(profiel.id, new Set());
  for (const item of document.items) {
    const own = enclosing(item, "profiel")?.id;
    if (profiles.length > 0 && enclosing(item, "keuzedeel")) continue;
    for (const tag of item.rollen) {
      const ids = meant.get(tag.value) ?? meantBy(project, kader, tag.value);
      meant.set(tag.value, ids);
      if (kader.find(tag.value)) isEmpty = false;
      const profiel = own ?? tag.profiel;
      const carried = (profiel === undefined ? shared : perProfile.get(profiel)) ?? shared;
      for (const id of ids) carried.add(id);
    }
  }
  return { shared, perProfile, isEmpty };
}

/** Roles that `written` is or may be a slip of; a slip is reported by itself and not as a missing role as well. */
function meantBy(project: Project, kader: IndexedKader, written: string): readonly string[] {
  const found = kader.find(written);
  if (found) return [topAround(kader, found.element).id, found.element.id];
  return [...wholesFor(kader, written), ...(renamedIn(project, kader, written)?.successors ?? []), ...kader.nearest(written)];
}

/** Roles that no item carries: in the whole document, and in one profile where others do have them. */
export interface Missing {
  readonly kader: IndexedKader;
  readonly everywhere: readonly KaderElement[];
  readonly profiles: readonly { readonly profiel: Item; readonly roles: readonly KaderElement[] }[];
}

/**
 * Roles of the ordering that nothing carries. Undefined where the question makes no sense: no known ordering, no role
 * in use yet, or a document that extends another and leaves roles to it.
 */
export const missingRoles: (project: Project, document: KnownDocument) => Missing | undefined = forLatestAmong(lookForMissing);

function lookForMissing(project: Project, document: KnownDocument): Missing | undefined {
  const kader = orderingOf(project, document);
  if (!kader || ("uitbreiding" in document.content && document.content.uitbreiding)) return undefined;
  const carried = carriedIn(project, document, kader);
  if (carried.isEmpty) return undefined;
  const open = topOf(kader).filter((element) => !carried.shared.has(element.id));
  const profiles = document.items.filter((item) => item.kind === "profiel" && item.id !== "");
  const lacks = (profiel: Item, element: KaderElement): boolean => !carried.perProfile.get(profiel.id)?.has(element.id);
  const everywhere = open.filter((element) => profiles.every((profiel) => lacks(profiel, element)));
  const some = open.filter((element) => !everywhere.includes(element));
  const perProfile = profiles.map((profiel) => ({ profiel, roles: some.filter((element) => lacks(profiel, element)) }));
  return { kader, everywhere, profiles: perProfile.filter(({ roles }) => roles.length > 0) };
}

/** Names under which the roles that ZIN-2016 calls interprofessional go in the versions of CanMEDS. */
const INTERPROFESSIONAL = ["communicator", "communicatie", "collaborator", "samenwerkingspartner", "samenwerking", "samenwerker", "leader", "manager", "organisator", "leider", "organisatie", "leiderschap"];
const REFLECTIVE = ["scholar", "reflectieve-ebp-professional", "reflectieve professional", "kennis-en-wetenschap"];

/** Whether a role is about working together: communicating, collaborating, organising and leading. */
export function isInterprofessional(element: KaderElement): boolean {
  return goesBy(element, INTERPROFESSIONAL);
}

/** Whether a role is about learning, reflecting and research. */
export function isReflective(element: KaderElement): boolean {
  return goesBy(element, REFLECTIVE);
}

function goesBy(element: KaderElement, names: readonly string[]): boolean {
  const own = [element.id, element.label.nl, element.label.en].map(plain);
  return names.some((name) => own.includes(plain(name)));
}

/** The central role that no item at all carries. */
export function missingCentral(project: Project, missing: Missing): KaderElement | undefined {
  const central = centralOf(project, missing.kader);
  return central && missing.everywhere.some((element) => element.id === central.id) ? central : undefined;
}

/** Ids and labels of roles as messages list them: `leider (Leider)` would say everything twice, so ids alone. */
export function idsOf(elements: readonly KaderElement[]): string[] {
  return elements.map((element) => element.id);
}

/** `canmeds@bn2030` of an ordering, without its version when the document names none. */
export function orderingName(kader: IndexedKader): string {
  return kaderName(kader.kader);
}

