// Feature: where a document or item comes from, and what comes from it; step by step, across files.
import { kaderName, type Kader } from "../frameworks/kader.ts";
import { displayTitle, type Document } from "../model/document.ts";
import type { Item } from "../model/item.ts";
import { linksFrom, linksTo, nameOfVersion, ORIGINS, staleness, takersOf, versionOf, type Link } from "../project/derivation.ts";
import type { Project } from "../project/project.ts";
import { resolve } from "../project/resolve.ts";
import { SOORTEN } from "../schema/keys/header.ts";
import type { Language } from "../text/localized.ts";
import type { Range } from "../text/lines.ts";
import { itemAround, placeAt, referenceAt } from "./at.ts";
import { itemSpec, short } from "./describe.ts";
import type { SymbolKind } from "./symbols.ts";

/** Which node is meant, as text that an editor keeps. */
export interface HierarchySubject {
  readonly uri: string;
  /** Kind and id of an item; absent for a whole document or framework. */
  readonly item?: { readonly kind: string; readonly id: string };
}

/** A document, item or framework as one step of the derivation. An editor keeps it and comes back with its `subject`. */
export interface HierarchyNode {
  readonly name: string;
  readonly detail: string;
  readonly kind: SymbolKind;
  readonly uri: string;
  /** Zero-based and UTF-16, because a bundled framework has lines but no text here. */
  readonly range: Range;
  /** Its id, within `range`. */
  readonly selection: Range;
  readonly subject: HierarchySubject;
}

const WORDS = { outdated: { nl: "verouderd", en: "outdated" }, kader: { nl: "Kader", en: "Framework" } };

/** What the hierarchy at `offset` is of: what a reference there points at, else the innermost item, else the document. Never throws. */
export function hierarchyAt(project: Project, document: Document, offset: number, language: Language): HierarchyNode[] {
  if (document.soort === undefined) return [];
  const reference = referenceAt(document, offset);
  const found = reference && resolve(project, document, reference);
  if (found?.found === "item") return [itemNode(found.document, found.item, language)];
  if (found?.found === "document") return [documentNode(project, found.document, language)];
  if (found?.found === "kader") return [kaderNode(project, found.kader.kader, language)];
  const item = itemAround(document, offset);
  if (item && item.id !== "") return [itemNode(document, item, language)];
  return placeAt(document, offset) || document.root ? [documentNode(project, document, language)] : [];
}

/** What `subject` comes from, each once, in the order in which it says so. Never throws. */
export function sourcesOfSubject(project: Project, subject: HierarchySubject, language: Language): HierarchyNode[] {
  const { document, item, kader } = lookUp(project, subject);
  if (!document) return unique((kader?.breidtUit === undefined ? [] : [project.frameworks.get(kader.breidtUit)]).flatMap((base) => (base ? [kaderNode(project, base.kader, language)] : [])));
  const links = linksFrom(project, document).filter((link) => (item ? link.kind === "uit" && link.item === item : ORIGINS.has(link.kind)));
  return unique(links.flatMap((link) => targetNode(project, link, item !== undefined, language)));
}

/** What comes from `subject`, each once, by document. Never throws. */
export function derivedOfSubject(project: Project, subject: HierarchySubject, language: Language): HierarchyNode[] {
  const { document, item, kader } = lookUp(project, subject);
  if (item && document) {
    const own = linksFrom(project, document).filter((link) => link.kind === "uit" && link.toItem === item);
    return unique([...own, ...(takersOf(project, document).get(item) ?? [])].map((link) => (link.item ? itemNode(link.from, link.item, language, isStale(project, link)) : documentNode(project, link.from, language, isStale(project, link)))));
  }
  const links = document ? linksTo(project, document) : kader ? project.naming(kader.id).flatMap((other) => linksFrom(project, other).filter((link) => link.to.kader === kader)) : [];
  return unique(links.filter(({ kind }) => ORIGINS.has(kind)).map((link) => documentNode(project, link.from, language, isStale(project, link))));
}

function isStale(project: Project, link: Link): boolean {
  return staleness(project, link).length > 0;
}

interface Subject {
  readonly document?: Document | undefined;
  readonly item?: Item | undefined;
  /** A framework that is no document of the workspace. */
  readonly kader?: Kader | undefined;
}

function lookUp(project: Project, { uri, item }: HierarchySubject): Subject {
  const document = project.document(uri);
  if (!document) return { kader: project.frameworks.all().find(({ kader }) => kader.uri === uri)?.kader };
  if (!item) return { document };
  const found = document.itemsById.get(item.id)?.find(({ kind }) => kind === item.kind);
  return found ? { document, item: found } : {};
}

function targetNode(project: Project, link: Link, ofItem: boolean, language: Language): HierarchyNode[] {
  const { document, kader } = link.to;
  const stale = isStale(project, link);
  if (ofItem && document && link.toItem) return [itemNode(document, link.toItem, language, stale)];
  // An item that takes something from its own document does not make the document come from itself.
  if (document) return !ofItem && document === link.from ? [] : [documentNode(project, document, language, stale)];
  return kader ? [kaderNode(project, kader, language, stale)] : [];
}

function itemNode(document: Document, item: Item, language: Language, stale = false): HierarchyNode {
  const { lines } = document.tree;
  const kind = itemSpec(document, item.kind)?.[language][0] ?? item.kind;
  const title = item.titel?.value.replace(/\s+/g, " ").trim();
  return {
    name: title === undefined ? item.id : `${item.id} ${short(title)}`,
    detail: details([kind, displayTitle(document)], stale, language),
    kind: item.kind,
    uri: document.uri,
    range: lines.range(item.span),
    selection: lines.range(item.idSpan),
    subject: { uri: document.uri, item: { kind: item.kind, id: item.id } },
  };
}

function documentNode(project: Project, document: Document, language: Language, stale = false): HierarchyNode {
  const { lines, text } = document.tree;
  const soort = document.soort && SOORTEN[document.soort][language][0];
  return {
    name: displayTitle(document),
    detail: details([nameOfVersion(versionOf(project, document)), soort], stale, language),
    kind: "document",
    uri: document.uri,
    range: lines.range({ start: 0, end: text.length }),
    selection: lines.range(document.header?.id?.span ?? { start: 0, end: 0 }),
    subject: { uri: document.uri },
  };
}

const START: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

function kaderNode(project: Project, kader: Kader, language: Language, stale = false): HierarchyNode {
  const own = project.document(kader.uri);
  if (own) return documentNode(project, own, language, stale);
  return { name: kader.titel[language], detail: details([kaderName(kader), WORDS.kader[language]], stale, language), kind: "document", uri: kader.uri, range: START, selection: START, subject: { uri: kader.uri } };
}

function details(parts: readonly (string | undefined)[], stale: boolean, language: Language): string {
  return [...parts, stale ? WORDS.outdated[language] : undefined].filter((part) => part !== undefined && part !== "").join(" · ");
}

/** The first of each; what is named twice is shown once. */
function unique(nodes: readonly HierarchyNode[]): HierarchyNode[] {
  const seen = new Set<string>();
  return nodes.filter(({ subject }) => {
    const key = JSON.stringify(subject);
    return !seen.has(key) && seen.add(key);
  });
}
