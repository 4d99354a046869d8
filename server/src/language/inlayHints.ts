// Feature: what a code stands for, in grey behind it.
import { coverageOf } from "../coverage/coverage.ts";
import { hasCoverage } from "../coverage/scopes.ts";
import type { Document } from "../model/document.ts";
import type { Reference } from "../model/item.ts";
import type { Project } from "../project/project.ts";
import { resolve } from "../project/resolve.ts";
import type { Language } from "../text/localized.ts";
import type { Span } from "../text/span.ts";
import { short } from "./describe.ts";

/** What an editor writes in grey behind a reference: what it stands for, or how much of the framework is covered. */
export interface InlayHintInfo {
  /** Behind the code and its quote. */
  readonly offset: number;
  readonly label: string;
  /** The whole text, where the label is shortened. */
  readonly full: string | undefined;
}

/** Longer labels would push the rest of the line out of sight. */
const LONGEST = 32;

/** Hints for the references that `range` touches. Never throws. */
export function inlayHintsIn(project: Project, document: Document, range: Span, language: Language): InlayHintInfo[] {
  const seen = new Set<number>();
  return document.references.flatMap((reference): InlayHintInfo[] => {
    const { start, end } = reference.span;
    if (end < range.start || start > range.end || seen.has(end)) return [];
    const meaning = shareOf(project, document, reference) ?? meaningOf(project, document, reference, language)?.replace(/\s+/g, " ").trim();
    if (!meaning) return [];
    seen.add(end);
    const { text } = document.tree;
    const quote = text[start - 1];
    const isQuoted = (quote === "'" || quote === '"') && text[end] === quote;
    const label = short(meaning, LONGEST);
    return [{ offset: isQuoted ? end + 1 : end, label: `· ${label}`, full: label === meaning ? undefined : meaning }];
  });
}

/** Behind a framework that the header names: how much of it the document covers. */
function shareOf(project: Project, document: Document, reference: Reference): string | undefined {
  if (reference.refersTo !== "kader" || reference.key !== "kaders" || reference.item || !hasCoverage(document)) return undefined;
  const found = resolve(project, document, reference);
  if (found.found !== "kader") return undefined;
  const { covered, total } = coverageOf(project, document, found.kader);
  return total === 0 ? undefined : `${covered}/${total}`;
}

function meaningOf(project: Project, document: Document, reference: Reference, language: Language): string | undefined {
  if (reference.refersTo !== "dekking" && reference.refersTo !== "item" && reference.refersTo !== "herkomst") return undefined;
  const found = resolve(project, document, reference);
  if (found.found === "element") {
    const { id, label } = found.element.element;
    // An id that is a word says what its label says.
    return /^[a-z][a-z-]{3,}$/.test(id) ? undefined : label[language];
  }
  if (found.found !== "item") return undefined;
  return found.item.titel?.value === found.item.id ? undefined : found.item.titel?.value;
}
