// Feature: everything that points at the same element, item, document or framework, here or in the whole workspace.
import { kaderName } from "../frameworks/kader.ts";
import type { Document } from "../model/document.ts";
import type { Item, Reference } from "../model/item.ts";
import type { Project } from "../project/project.ts";
import { resolve, type Resolution } from "../project/resolve.ts";
import type { Span } from "../text/span.ts";
import { itemIdAt, placeAt, referenceAt } from "./at.ts";
import { pairEnds } from "./occurrences.ts";
import { compareText } from "../text/order.ts";

/** A place that points at the subject, or its definition. */
export interface Use {
  readonly uri: string;
  readonly span: Span;
  readonly isDefinition: boolean;
  /** The kind of use: the key under which the reference stands, such as `uit` or `rollen`; absent of the definition. */
  readonly key?: string;
}

/** Uses in all documents: the definition first, then by kind of use, then by document and place. Never throws. */
export function referencesTo(project: Project, document: Document, offset: number): Use[] {
  const subject = subjectAt(project, document, offset);
  return subject ? [...project.documents].flatMap((other) => usesIn(project, other, subject)).sort(byKind) : [];
}

function byKind(a: Use, b: Use): number {
  return compareText(a.key ?? "", b.key ?? "") || compareText(a.uri, b.uri) || a.span.start - b.span.start;
}

/** The same within this document only. */
export function highlightsAt(project: Project, document: Document, offset: number): Use[] {
  const subject = subjectAt(project, document, offset);
  return subject ? usesIn(project, document, subject) : [];
}

/** What is asked about, as one text: two places with the same text mean the same. */
interface Subject {
  readonly key: string;
  readonly item: Item | undefined;
  readonly document: Document | undefined;
}

function subjectAt(project: Project, document: Document, offset: number): Subject | undefined {
  const reference = referenceAt(document, offset);
  if (reference) return subjectOf(resolve(project, document, reference));
  const item = itemIdAt(document, offset);
  if (item) return definedBy(project, document, item);
  const place = placeAt(document, offset);
  const isId = place?.on === "value" && place.path.length === 1 && place.path[0] === "id";
  return isId && document.soort !== undefined ? (kaderOf(project, document) ?? subjectOf({ found: "document", document })) : undefined;
}

function subjectOf(resolution: Resolution): Subject | undefined {
  switch (resolution.found) {
    case "element":
      return { key: `element ${kaderName(resolution.element.kader)} ${resolution.element.element.id}`, item: undefined, document: undefined };
    case "kader":
      return { key: `kader ${kaderName(resolution.kader.kader)}`, item: undefined, document: undefined };
    case "item":
      return { key: `item ${resolution.document.uri} ${resolution.item.kind} ${resolution.item.id}`, item: resolution.item, document: resolution.document };
    case "document":
      return { key: `document ${resolution.document.uri}`, item: undefined, document: resolution.document };
    case "nothing":
      return undefined;
  }
}

/** An element of a framework file is what the roles and tags of other documents mean. */
function definedBy(project: Project, document: Document, item: Item): Subject | undefined {
  if (document.soort !== "kader" || item.kind !== "element") return subjectOf({ found: "item", item, document });
  const kader = kaderOf(project, document);
  return kader && { key: `element ${kader.key.slice("kader ".length)} ${item.id}`, item, document };
}

function kaderOf(project: Project, document: Document): Subject | undefined {
  if (document.soort !== "kader") return undefined;
  const { id, versie } = document.content;
  const kader = id && versie && project.frameworks.get(`${id.value}@${versie.value}`);
  return kader ? { key: `kader ${kaderName(kader.kader)}`, item: undefined, document } : undefined;
}

function usesIn(project: Project, document: Document, subject: Subject): Use[] {
  const { uri } = document;
  const uses: Use[] = definitionsIn(project, document, subject).map((span) => ({ uri, span, isDefinition: true }));
  for (const reference of document.references) {
    if (mayMean(reference, subject) && subjectOf(resolve(project, document, reference))?.key === subject.key) uses.push({ uri, span: reference.span, isDefinition: false, key: reference.key });
  }
  if (subject.key.startsWith("element ")) {
    for (const { kader, written } of pairEnds(project, document)) {
      const element = kader?.find(written.value);
      if (kader && element && subjectOf({ found: "element", element, kader })?.key === subject.key) uses.push({ uri, span: written.span, isDefinition: false, key: "paren" });
    }
  }
  return uses;
}

/** Saves looking up what cannot be it. */
function mayMean(reference: Reference, subject: Subject): boolean {
  return !subject.key.startsWith("item ") || reference.value.endsWith(subject.item?.id ?? "");
}

function definitionsIn(project: Project, document: Document, subject: Subject): Span[] {
  if (document.soort === undefined) return [];
  if (subject.key.startsWith("element ")) {
    if (document.soort !== "kader") return [];
    const prefix = kaderOf(project, document)?.key.slice("kader ".length);
    return prefix === undefined ? [] : document.items.filter((item) => `element ${prefix} ${item.id}` === subject.key).map((item) => item.idSpan);
  }
  if (subject.item) return subject.document === document ? [subject.item.idSpan] : [];
  const own = kaderOf(project, document)?.key ?? `document ${document.uri}`;
  return own === subject.key && document.header?.id ? [document.header.id.span] : [];
}
