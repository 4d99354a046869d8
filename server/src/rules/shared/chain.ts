// What the rules about derivation share: names and places of documents at the other end.
import { displayTitle, identityOf, type Document } from "../../model/document.ts";
import type { Item } from "../../model/item.ts";
import { linksFrom, nameOfVersion, type Link } from "../../project/derivation.ts";
import type { Project } from "../../project/project.ts";
import type { Soort } from "../../schema/keys/header.ts";
import { same, type Localized } from "../../text/localized.ts";
import type { Span } from "../../text/span.ts";
import { pairOf } from "../../yaml/tree.ts";
import type { Related } from "../rule.ts";

let latest: { readonly project: Project; readonly revision: number; readonly document: Document; readonly links: readonly Link[] } | undefined;

/** `linksFrom`, worked out once for the rules that ask for the same document one after another. */
export function linksOf(project: Project, document: Document): readonly Link[] {
  const { revision } = project;
  if (latest?.project !== project || latest.revision !== revision || latest.document !== document) latest = { project, revision, document, links: linksFrom(project, document) };
  return latest.links;
}

/** `bp.wijkverzorgende@2025`, as references name the document; its title while it has no id. */
export function nameOf(document: Document): string {
  const { id, versie } = identityOf(document);
  return id === undefined ? displayTitle(document) : nameOfVersion({ id, versie });
}

/** Where a document says what it is: its version or else its id. */
export function placeOf(document: Document): Span {
  return (pairOf(document.root, "versie") ?? pairOf(document.root, "id"))?.value?.span ?? { start: 0, end: 0 };
}

/** Points at another document. */
export function relatedDocument(document: Document, message: Localized): Related {
  return { uri: document.uri, span: placeOf(document), message };
}

/** Points at an item of another document, by its id. */
export function relatedItem(document: Document, item: Item): Related {
  return { uri: document.uri, span: item.idSpan, message: same(item.titel ? `${item.id}: ${item.titel.value}` : item.id) };
}

/** What people must be able to do: what a profile or programme is about, and what others take up from it. */
export function isOutcome({ kind }: Item): boolean {
  return kind === "bekwaamheid" || kind === "eindkwalificatie" || kind === "werkproces";
}

/** Links of some kinds that lead to a document at hand, not to the one that they stand in. */
export function found(links: readonly Link[], ...kinds: readonly Link["kind"][]): (Link & { readonly to: { readonly document: Document } })[] {
  return links.filter((link): link is Link & { readonly to: Link["to"] & { readonly document: Document } } => kinds.includes(link.kind) && link.to.document !== undefined && link.to.document !== link.from);
}

const KINDS = Symbol("kinds of document in the workspace");

/** Whether the workspace holds a document of one of these kinds. */
export function hasKind(project: Project, ...kinds: readonly Soort[]): boolean {
  const there = project.memo(KINDS, () => {
    const found = new Set<string>();
    for (const { soort } of project.documents) if (soort !== undefined) found.add(soort);
    return found;
  });
  return kinds.some((kind) => there.has(kind));
}
