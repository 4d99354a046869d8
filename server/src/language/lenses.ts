// Feature: above an item or document who uses it, above a document or profile how far it covers its frameworks.
import { coveragesOf } from "../coverage/coverage.ts";
import { documentScope, profileScope, profilesOf } from "../coverage/scopes.ts";
import { shapeOf } from "../coverage/shape.ts";
import { splitName } from "../frameworks/names.ts";
import { identityOf, type Document, type KnownDocument } from "../model/document.ts";
import type { Item, Reference } from "../model/item.ts";
import type { Project } from "../project/project.ts";
import { linksTo, ORIGINS } from "../project/derivation.ts";
import { orderingOf, resolve } from "../project/resolve.ts";
import { filled, type Language } from "../text/localized.ts";
import type { Span } from "../text/span.ts";
import { behindOf } from "./behind.ts";
import { pairEnds } from "./occurrences.ts";

/** A line that an editor writes above `span`, such as "gebruikt door 3". */
export interface Lens {
  readonly span: Span;
  readonly title: string;
  /** What a click shows: these places, or the hover at `span`. */
  readonly uses: readonly Place[] | undefined;
}

interface Place {
  readonly uri: string;
  readonly span: Span;
}

/** A place with the key under which it stands: the kind of use. */
interface KeyedPlace extends Place {
  readonly key: string;
}

const WORDS = {
  used: { nl: "gebruikt door {count}", en: "used by {count}" },
  documents: { nl: "gebruikt in andere documenten: {count}", en: "used in other documents: {count}" },
  derived: { nl: "afgeleide documenten: {count}", en: "derived documents: {count}" },
  behind: { nl: "documenten op een eerdere versie: {count}", en: "documents on an earlier version: {count}" },
  tShape: { nl: "T {generic} generiek/{specific} specifiek", en: "T {generic} generic/{specific} specific" },
};

/** In the order of the text. Never throws. */
export function lensesOf(project: Project, document: Document, language: Language): Lens[] {
  if (document.soort === undefined || !document.root?.pairs[0]) return [];
  const top = document.root.pairs[0].key.span;
  const { ofItems, ofDocument } = usesOf(project, document);
  const lenses: Lens[] = [];
  const coverage = coverageTitle(project, document, undefined, language);
  if (coverage) lenses.push({ span: coverageSpan(document) ?? top, title: coverage, uses: undefined });
  const users = new Set(ofDocument.map(({ uri }) => uri)).size;
  if (users > 0) lenses.push({ span: top, title: filled(WORDS.documents, language, { count: users }), uses: ofDocument });
  const derived = derivedPlaces(project, document);
  if (derived.length > 0) lenses.push({ span: top, title: filled(WORDS.derived, language, { count: derived.length }), uses: derived });
  const behind = behindOf(project, document);
  if (behind.length > 0) lenses.push({ span: top, title: filled(WORDS.behind, language, { count: behind.length }), uses: behind });
  const profiles = new Set(profilesOf(document));
  for (const item of document.items) {
    const title = profiles.has(item) ? coverageTitle(project, document, item, language) : undefined;
    if (title) lenses.push({ span: item.idSpan, title, uses: undefined });
    const uses = ofItems.get(item);
    if (uses) lenses.push({ span: item.idSpan, title: filled(WORDS.used, language, { count: uses.length }) + kindsOfUse(uses), uses });
  }
  return lenses.sort((a, b) => a.span.start - b.span.start);
}

/** Of each document that comes from this one the first place that says so. */
function derivedPlaces(project: Project, document: KnownDocument): Place[] {
  const places = new Map<string, Place>();
  for (const { kind, from, span } of linksTo(project, document)) if (ORIGINS.has(kind) && !places.has(from.uri)) places.set(from.uri, { uri: from.uri, span });
  return [...places.values()];
}

/** ` (toetst 2 · uit 1)`, where something is used in more than one way. */
function kindsOfUse(uses: readonly KeyedPlace[]): string {
  const counts = new Map<string, number>();
  for (const { key } of uses) counts.set(key, (counts.get(key) ?? 0) + 1);
  if (counts.size < 2) return "";
  return ` (${[...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([key, count]) => `${key} ${count}`).join(" · ")})`;
}

/** The title of the document: a hover there tells the coverage. */
function coverageSpan(document: KnownDocument): Span | undefined {
  return document.root?.pairs.find(({ key }) => key.text === "titel")?.key.span;
}

/** `CanMEDS 7/7 · NPHF 5/6 · T 9 generiek/2 specifiek`; undefined for what has no coverage. */
function coverageTitle(project: Project, document: KnownDocument, profiel: Item | undefined, language: Language): string | undefined {
  if (document.soort === "kader" || document.soort === "koppeling" || document.soort === "kennisbasis") return undefined;
  const parts = coveragesOf(project, document, profiel)
    .filter(({ total }) => total > 0)
    .map(({ kader, covered, total }) => `${shortName(kader.kader.id)} ${covered}/${total}`);
  if (parts.length === 0) return undefined;
  const shape = shapeOf(profiel ? profileScope(document, profiel) : documentScope(document));
  if (shape.generiek + shape.specifiek > 0) parts.push(filled(WORDS.tShape, language, { generic: shape.generiek, specific: shape.specifiek }));
  return parts.join(" · ");
}

/** `nphf` as people write it. */
export function shortName(id: string): string {
  if (id === "canmeds") return "CanMEDS";
  return id.length <= 4 ? id.toUpperCase() : id;
}

interface Uses {
  readonly ofItems: ReadonlyMap<Item, readonly KeyedPlace[]>;
  /** From other documents only. */
  readonly ofDocument: readonly Place[];
}

function usesOf(project: Project, document: KnownDocument): Uses {
  const ofItems = new Map<Item, KeyedPlace[]>();
  const ofDocument: Place[] = [];
  const { id } = identityOf(document);
  const add = (item: Item | undefined, uri: string, span: Span, key: string): void => {
    if (!item) return;
    const places = ofItems.get(item);
    if (places) places.push({ uri, span, key });
    else ofItems.set(item, [{ uri, span, key }]);
  };
  const element = (elementId: string): Item | undefined => document.itemsById.get(elementId)?.find(({ kind }) => kind === "element");
  const isKader = document.soort === "kader";
  // The elements of a framework are used by whoever speaks one that extends it; anything else only by who names it.
  const others = isKader || id === undefined ? project.documents : new Set([document, ...project.naming(id)]);
  for (const other of others) {
    const isSame = other.uri === document.uri;
    const speaksRoles = isKader && other.soort !== "kader" && orderingOf(project, other) !== undefined;
    for (const reference of other.references) {
      if (!mayUse(reference, id, isSame, isKader, speaksRoles)) continue;
      const found = resolve(project, other, reference);
      const { span, key } = reference;
      if (found.found === "item" && found.document === document) add(found.item, other.uri, span, key);
      if (found.found === "element" && found.element.kader.uri === document.uri) add(element(found.element.element.id), other.uri, span, key);
      const isOfDocument = found.found === "kader" ? found.kader.kader.uri === document.uri : (found.found === "document" || found.found === "item") && found.document === document;
      if (isOfDocument && !isSame) ofDocument.push({ uri: other.uri, span });
    }
    if (!isKader) continue;
    for (const { kader, written } of pairEnds(project, other)) {
      const found = kader?.find(written.value);
      if (found?.kader.uri === document.uri) add(element(found.element.id), other.uri, written.span, "paren");
    }
  }
  return { ofItems, ofDocument };
}

/** Saves looking up what cannot be it: most references of most documents. */
function mayUse({ refersTo, value }: Reference, id: string | undefined, isSame: boolean, isKader: boolean, speaksRoles: boolean): boolean {
  if (refersTo === "rol") return speaksRoles;
  if (refersTo === "dekking" || refersTo === "kaderelement" || refersTo === "kader") return isKader;
  const isLocal = refersTo !== "document" && !value.includes("#") && !value.includes("@");
  return isLocal ? isSame : splitName(value.split("#", 1)[0]!)[0] === id;
}
