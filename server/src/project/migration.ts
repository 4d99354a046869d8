// What becomes of a document's roles and elements in another version of their framework.
import { kaderName, type Koppeling } from "../frameworks/kader.ts";
import { splitElement, splitName } from "../frameworks/names.ts";
import type { IndexedKader } from "../frameworks/registry.ts";
import type { Document } from "../model/document.ts";
import type { Reference } from "../model/item.ts";
import type { TextEdit } from "../text/problem.ts";
import { plain } from "../text/nearest.ts";
import type { Project } from "./project.ts";
import { orderingOf, resolve, spokenVersion } from "./resolve.ts";

/** How a successor was found: a pair of an adopted crosswalk, what the element says itself, or the same id and label. */
export type FoundBy = "koppeling" | "vervangenDoor" | "same";

/** A tag with one sure successor in the new version; `bekwaam migrate` rewrites it. */
export interface Moved {
  readonly reference: Reference;
  /** Element ids in the old and the new version. */
  readonly from: string;
  readonly to: string;
  readonly by: FoundBy;
}

/** A tag without one sure successor; it goes on naming the element that it named. */
export interface Open {
  readonly reference: Reference;
  readonly from: string;
  /** What is written in its place: the old version with it, where the new one has something else by that id. */
  readonly pinned?: string;
  /** Elements that come near: several, or ones that cover only a part. */
  readonly candidates: readonly string[];
}

/** What moving one document to another version of a framework comes to; nothing is written here. */
export interface Migration {
  /** The version that the document speaks now. */
  readonly from: IndexedKader;
  readonly to: IndexedKader;
  readonly moved: readonly Moved[];
  readonly open: readonly Open[];
  /** In the order of the text: the tags, and the version in the header. */
  readonly edits: readonly TextEdit[];
}

/**
 * Moves `document` to the version `to` of a framework; undefined when it speaks no other version of it, and for frameworks and
 * crosswalks. While a tag is left open the names in the header are changed all the same: what is left is then reported where it
 * stands.
 */
export function migrationOf(project: Project, document: Document, to: IndexedKader): Migration | undefined {
  // What a crosswalk pairs and what a framework extends are the elements of the version that it names: with another it would say something else.
  if (document.soort === "kader" || document.soort === "koppeling") return undefined;
  const from = versionSpoken(project, document, to.kader.id);
  if (!from || from.kader === to.kader) return undefined;
  const pairs = pairsBetween(project, kaderName(from.kader), kaderName(to.kader));
  const moved: Moved[] = [];
  const open: Open[] = [];
  for (const reference of tagsIn(project, document, from)) {
    const found = resolve(project, document, reference);
    if (found.found !== "element") continue;
    const id = found.element.element.id;
    const next = successorIn(from, to, id, pairs);
    if (typeof next === "string") open.push({ reference, from: id, pinned: pinnedTo(from, to, reference), candidates: distinct(pairs.get(id) ?? []) });
    else moved.push({ reference, from: id, ...next });
  }
  const pins = open.flatMap(({ reference: { span }, pinned }) => (pinned === undefined ? [] : [{ span, newText: pinned }]));
  const edits = [...moved.flatMap((each) => tagEdit(each, to)), ...pins, ...headerEdits(document, from, to)];
  return { from, to, moved, open, edits: edits.sort((a, b) => a.span.start - b.span.start) };
}

/** The version of `id` that the header names, or that tags without a version mean. */
function versionSpoken(project: Project, document: Document, id: string): IndexedKader | undefined {
  const ordering = orderingOf(project, document);
  if (ordering?.kader.id === id) return ordering;
  const isNamed = document.references.some(({ refersTo, value }) => (refersTo === "kader" && splitName(value)[0] === id) || (refersTo === "dekking" && splitName(splitElement(value)[0] ?? "")[0] === id));
  return isNamed ? spokenVersion(project, document, id) : undefined;
}

function tagsIn(project: Project, document: Document, from: IndexedKader): Reference[] {
  const isOrdering = orderingOf(project, document)?.kader === from.kader;
  return document.references.filter(({ refersTo, value }) => {
    if (refersTo === "rol") return isOrdering;
    if (refersTo !== "dekking") return false;
    const [id, versie] = splitName(splitElement(value)[0] ?? "");
    return id === from.kader.id && (versie === undefined || versie === from.kader.versie);
  });
}

interface Pair {
  readonly to: string;
  /** The new element means the same, or includes the old one. */
  readonly isWhole: boolean;
  readonly isExact: boolean;
}

/** Pairs of adopted crosswalks, by the element of the old version; written in either direction. */
function pairsBetween(project: Project, from: string, to: string): Map<string, Pair[]> {
  const pairs = new Map<string, Pair[]>();
  const add = (element: string, pair: Pair): void => void pairs.set(element, [...(pairs.get(element) ?? []), pair]);
  for (const koppeling of project.frameworks.koppelingen.filter(isAdopted)) {
    for (const { van, naar, relatie } of koppeling.paren) {
      if (relatie === "verwant") continue;
      if (koppeling.van === from && koppeling.naar === to) add(van, { to: naar, isExact: relatie === "exact", isWhole: relatie !== "ruimer" });
      if (koppeling.van === to && koppeling.naar === from) add(naar, { to: van, isExact: relatie === "exact", isWhole: relatie !== "enger" });
    }
  }
  return pairs;
}

function isAdopted({ status }: Koppeling): boolean {
  return status === "vastgesteld";
}

/** One element that surely takes the place of `id`; else "none" or "several". */
function successorIn(from: IndexedKader, to: IndexedKader, id: string, pairs: ReadonlyMap<string, readonly Pair[]>): { to: string; by: FoundBy } | "none" | "several" {
  const found = pairs.get(id) ?? [];
  const exact = distinct(found.filter(({ isExact }) => isExact));
  if (exact.length === 1) return { to: exact[0]!, by: "koppeling" };
  const whole = distinct(found.filter(({ isWhole }) => isWhole));
  if (exact.length === 0 && whole.length === 1 && distinct(found).length === 1) return { to: whole[0]!, by: "koppeling" };
  if (found.length > 0) return "several";
  const element = from.element(id);
  const named = element?.vervangenDoor;
  const [kader, replacement] = named === undefined ? [undefined, undefined] : splitElement(named);
  if (replacement !== undefined && (kader === undefined ? to.element(replacement) && !from.element(replacement) : kader === kaderName(to.kader) && to.element(replacement))) return { to: replacement, by: "vervangenDoor" };
  const same = to.element(id);
  return same && element && plain(same.label.nl) === plain(element.label.nl) ? { to: id, by: "same" } : "none";
}

function distinct(pairs: readonly Pair[]): string[] {
  return [...new Set(pairs.map((pair) => pair.to))];
}

/** A tag that names the version gets the new one; a tag that does not goes on meaning what the header says. */
function tagEdit({ reference: { refersTo, value, span }, to: id }: Moved, to: IndexedKader): TextEdit[] {
  if (refersTo === "rol") return value === id ? [] : [{ span, newText: id }];
  const [name] = splitElement(value);
  const next = `${name!.includes("@") ? kaderName(to.kader) : to.kader.id}:${id}`;
  return next === value ? [] : [{ span, newText: next }];
}

/**
 * A tag with the old version in it, when without one it would say something else from now on. Of roles the version cannot be
 * given, and an id that the new version does not have is reported where it stands.
 */
function pinnedTo(from: IndexedKader, to: IndexedKader, { refersTo, value }: Reference): string | undefined {
  if (refersTo !== "dekking") return undefined;
  const [name, element] = splitElement(value);
  return name === from.kader.id && to.find(element) ? `${kaderName(from.kader)}:${element}` : undefined;
}

/** A list that names the new version already keeps the old one beside it: what is left open still speaks that. */
function headerEdits(document: Document, from: IndexedKader, to: IndexedKader): TextEdit[] {
  const [old, next] = [kaderName(from.kader), kaderName(to.kader)];
  const named = document.references.filter(({ refersTo }) => refersTo === "kader");
  const isListed = named.some(({ key, value }) => key === "kaders" && value === next);
  return named.flatMap(({ key, value, span }) => (value === old && !(key === "kaders" && isListed) ? [{ span, newText: next }] : []));
}
