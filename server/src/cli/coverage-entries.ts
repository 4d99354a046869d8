// What `bekwaam coverage` counts: one entry per framework and document, or per part of a document.
import { assessedItems } from "../coverage/assessed.ts";
import { bereikOf } from "../coverage/bereik.ts";
import { coverageOf, coverageOfScope, documentName, type Coverage } from "../coverage/coverage.ts";
import type { Cover } from "../coverage/covers.ts";
import { kadersFor } from "../coverage/kaders.ts";
import { documentScope, hasCoverage, profileScopes, profilesOf, unitScopes, type Scope } from "../coverage/scopes.ts";
import type { IndexedKader } from "../frameworks/registry.ts";
import { displayTitle, type KnownDocument } from "../model/document.ts";
import { withAncestors, type Item } from "../model/item.ts";
import type { Project } from "../project/project.ts";
import { coverageEntry, type CoverageEntry, type EntryHead } from "../report/coverage.ts";

/** What `--by` may be. */
export const PARTS = ["document", "profiel", "eenheid", "niveau", "bereik"];

/** A document that was asked for, and how it is called in results. */
export interface Counted {
  readonly uri: string;
  /** As it is shown. */
  readonly path: string;
}

/**
 * Entries of `documents`, in order. Documents that hold frameworks, and those that cannot be read, have none.
 * @param kaders names of frameworks; none for those that each document speaks
 */
export function entriesOf(project: Project, documents: readonly Counted[], by: string, kaders: readonly string[]): CoverageEntry[] {
  const assessed = assessedItems(project);
  return documents.flatMap(({ uri, path }) => {
    const document = project.document(uri);
    if (!document || !hasCoverage(document)) return [];
    const head: EntryHead = { document: documentName(document), titel: displayTitle(document), path };
    return new Counter(project, document, kadersFor(project, document, kaders), head, assessed).entries(by);
  });
}

class Counter {
  readonly #project: Project;
  readonly #document: KnownDocument;
  readonly #kaders: readonly IndexedKader[];
  readonly #head: EntryHead;
  readonly #assessed: ReadonlySet<Item>;

  constructor(project: Project, document: KnownDocument, kaders: readonly IndexedKader[], head: EntryHead, assessed: ReadonlySet<Item>) {
    this.#project = project;
    this.#document = document;
    this.#kaders = kaders;
    this.#head = head;
    this.#assessed = assessed;
  }

  entries(by: string): CoverageEntry[] {
    if (by === "profiel") return this.#perScope(profileScopes(this.#document));
    if (by === "eenheid") return this.#perScope(unitScopes(this.#document));
    if (by === "niveau") return this.#perLevel();
    if (by === "bereik") return this.#perValue(({ item }) => bereikOf(item), (bereik) => ({ ...this.#head, bereik }));
    return this.#perScope([]);
  }

  /** Without parts the whole document. */
  #perScope(scopes: readonly Scope[]): CoverageEntry[] {
    return (scopes.length > 0 ? scopes : [documentScope(this.#document)]).flatMap((scope) =>
      this.#kaders.map((kader) => this.#entry([coverageOfScope(this.#project, scope, kader)], { ...this.#head, ...partOf(scope) })),
    );
  }

  /** In a qualification file the level stands on the profiles; elsewhere on items, else on the document. */
  #perLevel(): CoverageEntry[] {
    const profiles = profilesOf(this.#document);
    const whole = this.#document.header?.niveau?.value;
    if (profiles.some((profiel) => profiel.niveau !== undefined)) {
      const levelOf = (profiel: Item): string => profiel.niveau?.value ?? whole ?? UNSAID;
      return distinct(profiles.map(levelOf)).flatMap((niveau) =>
        this.#kaders.map((kader) => this.#entry(profiles.filter((profiel) => levelOf(profiel) === niveau).map((profiel) => coverageOf(this.#project, this.#document, kader, profiel)), { ...this.#head, niveau })),
      );
    }
    return this.#perValue(({ item }) => niveauOf(item) ?? whole, (niveau) => ({ ...this.#head, niveau }));
  }

  /** Splits each coverage by what `valueOf` says of an item; `-` for items of which nothing says it. */
  #perValue(valueOf: (cover: Cover) => string | undefined, headOf: (value: string) => EntryHead): CoverageEntry[] {
    const coverages = this.#kaders.map((kader) => coverageOf(this.#project, this.#document, kader));
    const values = distinct(coverages.flatMap(coversOf).map((cover) => valueOf(cover) ?? UNSAID)).sort();
    return values.flatMap((value) => coverages.map((coverage) => this.#entry([coverage], headOf(value), (cover) => (valueOf(cover) ?? UNSAID) === value)));
  }

  #entry(coverages: readonly Coverage[], head: EntryHead, counts?: (cover: Cover) => boolean): CoverageEntry {
    return coverageEntry(coverages, head, this.#assessed, counts);
  }
}

const UNSAID = "-";

function partOf({ kind, part }: Scope): Pick<EntryHead, "profiel" | "profielTitel" | "eenheid"> {
  if (!part) return {};
  const titel = part.titel ? { profielTitel: part.titel.value } : {};
  return { ...(kind === "eenheid" ? { eenheid: part.id } : { profiel: part.id }), ...titel };
}

function coversOf({ elements }: Coverage): Cover[] {
  return elements.flatMap(({ direct, crosswalk }) => [...direct, ...crosswalk]);
}

function niveauOf(item: Item): string | undefined {
  for (const current of withAncestors(item)) if (current.niveau) return current.niveau.value;
  return undefined;
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
