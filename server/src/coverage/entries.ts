// What coverage tells, as plain data that can be sent, and how documents, scopes and items are told in it. Shape: docs/coverage.md.
import { displayTitle, type KnownDocument } from "../model/document.ts";
import type { ItemKind } from "../schema/spec.ts";
import type { Range } from "../text/lines.ts";
import type { Localized } from "../text/localized.ts";
import type { Bereik } from "./bereik.ts";
import { itemName } from "./coverage.ts";
import { levelOf, partOf, stageOf, type Cover } from "./covers.ts";
import type { Overlap } from "./overlap.ts";
import type { Scope, ScopeKind } from "./scopes.ts";
import { shapeOf, type Shape } from "./shape.ts";
import type { Strength } from "./strength.ts";

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

/** A document that was counted, also when it speaks no framework. */
export interface DocumentEntry {
  readonly uri: string;
  /** `id@versie`. */
  readonly name: string;
  /** The title, else the id, else the file name. */
  readonly titel: string;
  readonly soort: string;
}

/** A column of the matrix. A scope that covers nothing is there too. */
export interface ScopeEntry {
  readonly kind: ScopeKind;
  /** Place in `documents`. */
  readonly document: number;
  /** Id of the part; absent for a whole document. */
  readonly id?: string;
  readonly titel: string;
  /** Of the part, else of the document; absent where neither says it. */
  readonly niveau?: string;
  /** Where the part is named, zero-based UTF-16; absent for a whole document. */
  readonly range?: Range;
  readonly shape: Shape;
}

/** An item with what splits go by, so that a view can group and filter without asking again. */
export interface ItemEntry {
  /** Place in `documents`. */
  readonly document: number;
  /** Its title, else its kind, while it has no id. */
  readonly id: string;
  readonly titel?: string;
  readonly kind: ItemKind;
  /** Where the item is named, zero-based UTF-16. */
  readonly range: Range;
  /** See `partOf`. */
  readonly deel: string;
  /** Its own, else what its place implies; absent when nothing says it. So with the two below. */
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
/** By value, in the order in which the values first occur; what does not occur is absent and counts as zero. */
export type Counts = Readonly<Record<string, number>>;

/** A framework with all that the asked documents together give to it; the columns stand apart in `scopes` and `cells`. */
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
  /** How many of those an item names, or names an element within. */
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

/** A row of the matrix: an element with the items of all documents together, each in the first of the three lists that holds. */
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

/** The foot of a column, counted in elements at the top. */
export interface ScopeTotal {
  /** Place in `scopes` of the result. */
  readonly scope: number;
  readonly covered: number;
  /** How many elements at the top are covered as strongly as `repeated` or `assessed`. */
  readonly strong: number;
}

/** Where a row and a column meet and something reaches. */
export interface Cell {
  /** Place in `elements`. */
  readonly element: number;
  /** Place in `scopes` of the result. */
  readonly scope: number;
  /** Items that cover the element in this scope: first those that name it. */
  readonly items: readonly number[];
  /** How many of `items` name the element itself. */
  readonly direct: number;
  /** Items that only a crosswalk leads here. */
  readonly crosswalk: readonly number[];
  readonly strength: Strength;
}

/** A column, as it is told. @param document its place */
export function scopeEntry(scope: Scope, document: number): ScopeEntry {
  const { kind, part } = scope;
  const niveau = part ? levelOf(part, scope.document) : scope.document.header?.niveau?.value;
  const known = { ...(niveau === undefined ? {} : { niveau }), shape: shapeOf(scope) };
  if (!part) return { kind, document, titel: displayTitle(scope.document), ...known };
  return { kind, document, id: part.id, titel: part.titel?.value ?? part.id, range: scope.document.tree.lines.range(part.idSpan), ...known };
}

/** An item, as it is told. @param documentPlace of its document @param assessed whether an assessment reaches it */
export function itemEntry(cover: Cover, document: KnownDocument, documentPlace: number, assessed: boolean): ItemEntry {
  const { item, bereik } = cover;
  const [niveau, fase] = [levelOf(item, document), stageOf(item)];
  return {
    document: documentPlace, id: itemName(item), ...(item.titel ? { titel: item.titel.value } : {}), kind: item.kind, range: document.tree.lines.range(item.idSpan), deel: partOf(item),
    ...(bereik === undefined ? {} : { bereik }), ...(niveau === undefined ? {} : { niveau }), ...(fase === undefined ? {} : { fase }), assessed,
  };
}

/** Stands for what an item does not say. */
const UNSAID = "-";

/** How many of `items` there are of each value of what they say of themselves. */
export function splits(items: readonly ItemEntry[]): Splits {
  return { bereik: counts(items, ({ bereik }) => bereik), deel: counts(items, ({ deel }) => deel), niveau: counts(items, ({ niveau }) => niveau), fase: counts(items, ({ fase }) => fase) };
}

/** How often each value occurs, in the order in which the values first occur. */
export function counts<T>(all: readonly T[], valueOf: (one: T) => string | undefined): Counts {
  const found = new Map<string, number>();
  for (const one of all) {
    const value = valueOf(one) ?? UNSAID;
    found.set(value, (found.get(value) ?? 0) + 1);
  }
  // A value may be called `__proto__`; entries make it a key like any other.
  return Object.fromEntries(found);
}
