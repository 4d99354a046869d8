// Feature: changes of form that keep the meaning: other codes, another order, one item out of two, texts in the pool.
import type { Document, KnownDocument } from "../model/document.ts";
import type { Project } from "../project/project.ts";
import type { Language, Localized } from "../text/localized.ts";
import type { Span } from "../text/span.ts";
import type { Edits } from "./recode.ts";
import { mergesAt } from "./refactor/merge.ts";
import { movesAt } from "./refactor/move.ts";
import { poolingsAt } from "./refactor/pool.ts";
import { renumberingsAt } from "./refactor/renumber.ts";
import { splitsAt } from "./refactor/split.ts";
import { versionsAt } from "./refactor/version.ts";

export type RefactorKind = "refactor.move.up" | "refactor.move.down" | "refactor.rewrite" | "refactor.extract" | "refactor.inline";

/** Something that can be done; the edits are made only when somebody wants them, because they may touch every file. */
export interface Refactoring {
  /** Tells the refactorings at one place apart. */
  readonly name: string;
  readonly kind: RefactorKind;
  readonly title: Localized;
  /** Undefined when it turns out that it cannot be done safely. */
  edits(): Edits | undefined;
}

export interface RefactorInfo {
  readonly name: string;
  readonly kind: RefactorKind;
  readonly title: string;
}

/** What one module of `refactor/` offers. */
export type Offer = (project: Project, document: KnownDocument, range: Span) => Refactoring[];

const OFFERS: readonly Offer[] = [movesAt, renumberingsAt, splitsAt, mergesAt, poolingsAt, versionsAt];

/** What can be done at `range`. Never throws. */
export function refactoringsAt(project: Project, document: Document, range: Span, language: Language): RefactorInfo[] {
  return offered(project, document, range).map(({ name, kind, title }) => ({ name, kind, title: title[language] }));
}

/** The edits of the refactoring `name` at `range`; undefined when it is not offered there, or cannot be done safely. */
export function refactoringEdits(project: Project, document: Document, range: Span, name: string): Edits | undefined {
  return offered(project, document, range).find((each) => each.name === name)?.edits();
}

function offered(project: Project, document: Document, range: Span): Refactoring[] {
  return document.soort === undefined ? [] : OFFERS.flatMap((offer) => offer(project, document, range));
}
