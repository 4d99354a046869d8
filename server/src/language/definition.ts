// Feature: go to what a reference points at.
import { splitElement, splitName } from "../frameworks/names.ts";
import type { FoundElement, IndexedKader } from "../frameworks/registry.ts";
import { identityOf, type Document } from "../model/document.ts";
import type { Item, Reference } from "../model/item.ts";
import type { Project } from "../project/project.ts";
import { resolve } from "../project/resolve.ts";
import type { Range } from "../text/lines.ts";
import { touches, type Span } from "../text/span.ts";
import { itemIdAt, referenceAt } from "./at.ts";
import { pairEnds } from "./occurrences.ts";

/** `range` is zero-based and UTF-16, because a bundled framework has lines but no text here. */
export interface Target {
  /** What is underlined at the place asked about. */
  readonly origin: Span;
  readonly uri: string;
  readonly range: Range;
  /** The name at the target that is selected. */
  readonly selection: Range;
}

/** Never throws. */
export function definitionAt(project: Project, document: Document, offset: number): Target[] {
  const reference = referenceAt(document, offset);
  if (reference) return targetsOf(project, document, reference, offset);
  const pair = pairEnds(project, document).find(({ written }) => touches(written.span, offset));
  const end = pair?.kader?.find(pair.written.value);
  if (pair && end) return [{ origin: pair.written.span, uri: end.kader.uri, range: end.element.range, selection: end.element.range }];
  const own = itemIdAt(document, offset);
  return own ? [itemTarget(own, document, own.idSpan)] : [];
}

function targetsOf(project: Project, document: Document, reference: Reference, offset: number): Target[] {
  const resolution = resolve(project, document, reference);
  switch (resolution.found) {
    case "element":
      return [elementOrKader(project, resolution.kader, resolution.element, reference, offset)];
    case "kader":
      return [kaderTarget(project, resolution.kader, reference.span)];
    case "item":
      return [onDocumentPart(reference, offset) ? documentTarget(resolution.document, reference.span) : itemTarget(resolution.item, resolution.document, reference.span)];
    case "document":
      return [documentTarget(resolution.document, reference.span)];
    case "nothing":
      return partly(project, document, reference);
  }
}

/** In `nphf:2.2` the cursor may be on the framework or on the element. */
function elementOrKader(project: Project, kader: IndexedKader, found: FoundElement, reference: Reference, offset: number): Target {
  const [name] = splitElement(reference.value);
  if (name !== undefined && offset < reference.span.start + name.length && reference.refersTo === "dekking" && offset >= reference.span.start && name.includes("@")) return kaderTarget(project, kader, reference.span);
  return { origin: reference.span, uri: found.kader.uri, range: found.element.range, selection: found.element.range };
}

/** In `bp.x@2025#item` the cursor may be on the document. */
function onDocumentPart(reference: Reference, offset: number): boolean {
  const hash = reference.value.indexOf("#");
  return hash > 0 && offset <= reference.span.start + hash;
}

/** The item is unknown, but its document is known. */
function partly(project: Project, document: Document, reference: Reference): Target[] {
  const hash = reference.value.indexOf("#");
  if (hash <= 0) return [];
  const holder = resolve(project, document, { refersTo: "document", value: reference.value.slice(0, hash), targets: undefined });
  return holder.found === "document" ? [documentTarget(holder.document, reference.span)] : [];
}

function itemTarget(item: Item, document: Document, origin: Span): Target {
  const { lines } = document.tree;
  return { origin, uri: document.uri, range: lines.range(item.span), selection: lines.range(item.idSpan) };
}

function documentTarget(document: Document, origin: Span): Target {
  const id = document.header?.id;
  const selection = document.tree.lines.range(id?.span ?? { start: 0, end: 0 });
  return { origin, uri: document.uri, range: selection, selection };
}

const START: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

function kaderTarget(project: Project, kader: IndexedKader, origin: Span): Target {
  const own = project.withId(splitName(kader.kader.id)[0]).find((document) => document.uri === kader.kader.uri && identityOf(document).versie === kader.kader.versie);
  return own ? documentTarget(own, origin) : { origin, uri: kader.kader.uri, range: START, selection: START };
}
