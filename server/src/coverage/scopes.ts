// What coverage is counted for: a document, a profile of it with the common part, an exit profile, or a unit with what it teaches.
import type { KnownDocument } from "../model/document.ts";
import { enclosing, withAncestors, type Item } from "../model/item.ts";

/** `profiel` of a qualification file, `uitstroomprofiel` and `eenheid` of a programme. */
export type ScopeKind = "document" | "profiel" | "uitstroomprofiel" | "eenheid";

/** A document or a part of it. */
export interface Scope {
  readonly kind: ScopeKind;
  readonly document: KnownDocument;
  /** The profile, exit profile or unit; undefined for the whole document. */
  readonly part: Item | undefined;
  /** Whether `item` counts for the part; with `profiel` a tag of it that holds for that profile only. */
  counts(item: Item, profiel?: string): boolean;
}

/** Whether coverage says anything of the document: frameworks and crosswalks cover nothing. */
export function hasCoverage(document: { readonly soort: string | undefined }): document is KnownDocument {
  return document.soort !== undefined && document.soort !== "kader" && document.soort !== "koppeling";
}

/** The profiles of a qualification file; each is covered by the common part and itself. */
export function profilesOf(document: KnownDocument): readonly Item[] {
  return document.items.filter((item) => item.kind === "profiel");
}

/** One profile of a qualification file with the common part. */
export function profileScope(document: KnownDocument, part: Item): Scope {
  return { kind: "profiel", document, part, counts: (item, profiel) => countsForProfile(item, profiel, part) };
}

/** The document as a whole, with all its parts. */
export function documentScope(document: KnownDocument): Scope {
  return { kind: "document", document, part: undefined, counts: () => true };
}

/** The profiles of a qualification file, or the exit profiles of a programme; each with what holds for all. */
export function profileScopes(document: KnownDocument): Scope[] {
  const profiles = profilesOf(document).map((part) => profileScope(document, part));
  const exits = document.items.filter((item) => item.kind === "uitstroomprofiel");
  if (exits.length === 0) return profiles;
  const bound = boundTo(document);
  const exitOf = (item: Item): string | undefined => [...withAncestors(item)].map((current) => (current.kind === "uitstroomprofiel" ? current.id : bound.get(current))).find((id) => id !== undefined);
  return [...profiles, ...exits.map((part): Scope => ({ kind: "uitstroomprofiel", document, part, counts: (item) => (exitOf(item) ?? part.id) === part.id }))];
}

/** The units of a programme; each covers what it names itself, and what the final qualifications and assessments cover that it names. */
export function unitScopes(document: KnownDocument): Scope[] {
  const units = document.items.filter((item) => item.kind === "eenheid");
  if (units.length === 0) return [];
  const named = new Map<Item, Set<Item>>(units.map((unit) => [unit, new Set([unit])]));
  for (const { item, key, value } of document.references) {
    const kind = UNIT_NAMES.get(key);
    const found = item && kind && document.itemsById.get(value)?.find((candidate) => candidate.kind === kind);
    if (found) named.get(item)?.add(found);
  }
  return units.map((part) => ({ kind: "eenheid", document, part, counts: (item) => named.get(part)!.has(item) }));
}

const UNIT_NAMES: ReadonlyMap<string, Item["kind"]> = new Map([["leidtOpVoor", "eindkwalificatie"], ["toetsen", "toets"]]);

/** The common part and the profile itself count; deferred items count as written. */
function countsForProfile(item: Item, heldFor: string | undefined, profiel: Item): boolean {
  const own = enclosing(item, "profiel");
  return (own === undefined || own === profiel) && enclosing(item, "keuzedeel") === undefined && (heldFor === undefined || heldFor === profiel.id);
}

/** The exit profile that an item says it is for, as written. */
function boundTo(document: KnownDocument): ReadonlyMap<Item, string> {
  return new Map(document.references.flatMap(({ item, key, value }) => (item && key === "uitstroomprofiel" ? [[item, value] as const] : [])));
}
