// Feature: changes of form that keep the meaning: other codes, another order, one item out of two, texts in the pool.
import type { Document } from "../model/document.ts";
import type { Project } from "../project/project.ts";
import type { Language } from "../text/localized.ts";
import type { Span } from "../text/span.ts";
import type { Edits } from "./recode.ts";
import { mergesAt } from "./refactor/merge.ts";
import { movesAt } from "./refactor/move.ts";
import { poolingsAt } from "./refactor/pool.ts";
import type { Offer, Refactoring, RefactorKind } from "./refactor/refactoring.ts";
import { renumberingsAt } from "./refactor/renumber.ts";
import { splitsAt } from "./refactor/split.ts";
import { versionsAt } from "./refactor/version.ts";

/** A refactoring as an editor lists it; its edits are asked for by `name`. */
export interface RefactorInfo {
  readonly name: string;
  readonly kind: RefactorKind;
  readonly title: string;
}

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
