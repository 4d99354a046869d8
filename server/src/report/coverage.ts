// Coverage as data for reports: which part of a document, which framework, which elements.
import { isAssessed } from "../coverage/assessed.ts";
import { isCovered, itemName, type Coverage, type ElementCoverage } from "../coverage/coverage.ts";
import type { Cover } from "../coverage/covers.ts";
import { strengthOf, type Strength } from "../coverage/strength.ts";
import { kaderName } from "../frameworks/kader.ts";
import type { Item } from "../model/item.ts";
import type { Localized } from "../text/localized.ts";

/** Coverage of one framework by a document or a part of it. */
export interface CoverageEntry {
  readonly kader: string;
  readonly kaderTitel: Localized;
  /** `id@versie`. */
  readonly document: string;
  readonly titel: string;
  /** As it is shown. */
  readonly path: string;
  /** Code of the profile, when it is about one. */
  readonly profiel?: string;
  readonly profielTitel?: string;
  readonly eenheid?: string;
  readonly niveau?: string;
  readonly bereik?: string;
  /** Elements at the top of the framework: its roles or areas. */
  readonly total: number;
  readonly covered: number;
  readonly elements: readonly CoveredElement[];
}

/** An element of an entry, nested ones too, as the JSON has it: items by name, so that an earlier result can be read back. */
export interface CoveredElement {
  readonly id: string;
  readonly label: Localized;
  /** Id of the element around it; undefined at the top. */
  readonly parent: string | undefined;
  /** Directly or through an element within it. */
  readonly covered: boolean;
  /** Names of items that name the element itself. */
  readonly direct: readonly string[];
  /** Items that name an element within it, or an element that an adopted crosswalk leads here; without those in `direct`. */
  readonly indirect: readonly string[];
  /** Those of `indirect` that only a crosswalk leads here; they do not make the element covered. */
  readonly crosswalk: readonly string[];
  readonly strength: Strength;
}

/** A minimum that was not met. */
export interface Shortfall {
  readonly entry: CoverageEntry;
  /** The minimum, in percent. */
  readonly minimum: number;
}

/** What the coverages are about, beside the framework. */
export type EntryHead = Pick<CoverageEntry, "document" | "titel" | "path"> & Partial<Pick<CoverageEntry, "profiel" | "profielTitel" | "eenheid" | "niveau" | "bereik">>;

/**
 * One entry of `coverages`, all of one framework; an item counts when `counts` says so.
 * @param assessed items that an assessment reaches
 */
export function coverageEntry(coverages: readonly Coverage[], head: EntryHead, assessed: ReadonlySet<Item>, counts: (cover: Cover) => boolean = () => true): CoverageEntry {
  const { kader } = coverages[0]!.kader;
  const elements = coverages[0]!.elements.map((element, index) => {
    const parts = coverages.map((coverage) => coverage.elements[index]!);
    const all = (pick: (part: ElementCoverage) => readonly Cover[]): Cover[] => parts.flatMap(pick).filter(counts);
    return coveredElement({ ...element, direct: all((part) => part.direct), descendants: all((part) => part.descendants), crosswalk: all((part) => part.crosswalk) }, assessed);
  });
  const top = elements.filter(({ parent }) => parent === undefined);
  return { kader: kaderName(kader), kaderTitel: kader.titel, ...head, total: top.length, covered: top.filter(({ covered }) => covered).length, elements };
}

function coveredElement(element: ElementCoverage, assessed: ReadonlySet<Item>): CoveredElement {
  const direct = names(element.direct);
  const within = names(element.descendants).filter((name) => !direct.includes(name));
  const crosswalk = names(element.crosswalk).filter((name) => !direct.includes(name) && !within.includes(name));
  const items = new Set([...element.direct, ...element.descendants].map(({ item }) => item));
  const strength = strengthOf(items.size, [...items].filter((item) => isAssessed(item, assessed)).length);
  return { id: element.id, label: element.label, parent: element.parent, covered: isCovered(element), direct, indirect: [...within, ...crosswalk], crosswalk, strength };
}

function names(covers: readonly Cover[]): string[] {
  return [...new Set(covers.map(({ item }) => itemName(item)))];
}

/** Covered part in whole percents, rounded down so that 100 means all; undefined when there is nothing to cover. */
export function percentOf({ covered, total }: Pick<CoverageEntry, "covered" | "total">): number | undefined {
  return total === 0 ? undefined : Math.floor((100 * covered) / total);
}

/** Whether `entry` reaches `minimum` percent; a framework without elements reaches everything. */
export function reaches({ covered, total }: Pick<CoverageEntry, "covered" | "total">, minimum: number): boolean {
  return total === 0 || (100 * covered) / total >= minimum;
}

/** Elements at the top that nothing covers. */
export function gapsOf(entry: CoverageEntry): CoveredElement[] {
  return entry.elements.filter(({ parent, covered }) => parent === undefined && !covered);
}

/** Names of the items that cover an element; those that only a crosswalk leads to it are left out. */
export function coveringItems({ direct, indirect, crosswalk }: Pick<CoveredElement, "direct" | "indirect" | "crosswalk">): string[] {
  const led = new Set(crosswalk);
  return [...direct, ...indirect.filter((name) => !led.has(name))];
}

/** What an entry is about within its document: the profile, unit, level or scope. */
export function partOfEntry({ profiel, eenheid, niveau, bereik }: Pick<CoverageEntry, "profiel" | "eenheid" | "niveau" | "bereik">): string | undefined {
  return profiel ?? eenheid ?? niveau ?? bereik;
}
