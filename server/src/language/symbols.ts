// Feature: the outline of a document, and names to search for in a whole workspace.
import type { Document } from "../model/document.ts";
import type { Item } from "../model/item.ts";
import type { Project } from "../project/project.ts";
import { keySpec, rootSpec, type UnfoldedSpec } from "../schema/kinds.ts";
import { unfold, type ItemKind, type ObjectSpec } from "../schema/spec.ts";
import type { Language } from "../text/localized.ts";
import type { Span } from "../text/span.ts";
import type { MapNode, Pair, YamlNode } from "../yaml/tree.ts";
import { short } from "./describe.ts";
import { matchedWord } from "./words.ts";

/** `part`: a key with items in it. */
export type SymbolKind = "document" | "part" | "text" | ItemKind;

/** A node of the outline, with the nodes in it in the order of the text. */
export interface OutlineSymbol {
  readonly name: string;
  readonly detail: string | undefined;
  readonly kind: SymbolKind;
  readonly span: Span;
  /** Lies within `span`. */
  readonly selection: Span;
  readonly children: readonly OutlineSymbol[];
}

/** The parts of the document with the items in them; an empty list for what is no document of ours. Never throws. */
export function outlineOf(document: Document, language: Language): OutlineSymbol[] {
  if (document.soort === undefined || !document.root) return [];
  return partsOf(document.root, rootSpec(document.soort), new Map(document.items.map((item) => [item.node, item])), language);
}

function partsOf(node: MapNode, spec: ObjectSpec, items: ReadonlyMap<MapNode, Item>, language: Language): OutlineSymbol[] {
  return node.pairs.flatMap((pair) => {
    const folded = keySpec(spec, pair.key.text);
    return folded && pair.value && isWithin(pair) ? partOf(pair, pair.value, unfold(folded), items, language) : [];
  });
}

/** A value that comes from an alias or merge key stands elsewhere in the text. */
function isWithin(pair: Pair): boolean {
  return pair.value !== undefined && pair.value.span.start >= pair.span.start && pair.value.span.end <= pair.span.end;
}

function partOf(pair: Pair, value: YamlNode, spec: UnfoldedSpec, items: ReadonlyMap<MapNode, Item>, language: Language): OutlineSymbol[] {
  if (spec.type === "object" && value.kind === "map") {
    const children = partsOf(value, spec, items, language);
    const item = items.get(value);
    if (item) return [itemSymbol(item, pair.span, pair.key.span, children)];
    return children.length > 0 ? [partSymbol(pair, spec[language][0], children)] : [];
  }
  if (spec.type !== "list") return [];
  const of = unfold(spec.of);
  if (of.type !== "object") return [];
  const nodes = value.kind === "seq" ? value.items : [value];
  const children = nodes.flatMap((node) => {
    const item = node?.kind === "map" ? items.get(node) : undefined;
    return item && node?.kind === "map" ? [itemSymbol(item, item.span, item.idSpan, partsOf(node, of, items, language))] : [];
  });
  return children.length > 0 ? [partSymbol(pair, spec[language][0], children)] : [];
}

function partSymbol(pair: Pair, title: string, children: readonly OutlineSymbol[]): OutlineSymbol {
  return { name: pair.key.text, detail: title.toLowerCase() === pair.key.text.toLowerCase() ? undefined : title, kind: "part", span: pair.span, selection: pair.key.span, children };
}

function itemSymbol(item: Item, span: Span, selection: Span, children: readonly OutlineSymbol[]): OutlineSymbol {
  const title = item.titel ? short(item.titel.value.replace(/\s+/g, " ").trim(), 80) : "";
  const inside = selection.start >= span.start && selection.end <= span.end ? selection : { start: span.start, end: span.start };
  // An empty name is not allowed, and a half-typed item has neither id nor title.
  return { name: [item.id, title].filter((part) => part !== "").join(" ") || item.kind, detail: item.kind, kind: item.kind, span, selection: inside, children };
}

/** An answer to a search in the workspace; without a document's text, so that thousands cost little. */
export interface NamedPlace {
  readonly name: string;
  readonly kind: SymbolKind;
  /** The document it stands in, as `id@versie`. */
  readonly container: string;
  readonly uri: string;
  readonly span: Span;
}

/** Documents and items whose id or title fits `query`; at most `limit`. */
export function findSymbols(project: Project, query: string, limit = 300): NamedPlace[] {
  const found: NamedPlace[] = [];
  for (const document of project.documents) {
    for (const place of namedPlaces(document)) {
      if (matchedWord(query, { id: place.id, names: [place.title] }) === undefined) continue;
      found.push(place.place);
      if (found.length === limit) return found;
    }
  }
  return found;
}

function* namedPlaces(document: Document): Generator<{ id: string; title: string; place: NamedPlace }> {
  if (document.soort === undefined) return;
  const id = document.header?.id?.value ?? "";
  const versie = document.header?.versie?.value;
  const container = versie === undefined ? id : `${id}@${versie}`;
  if (document.header?.id) yield { id, title: "", place: { name: container, kind: "document", container: document.soort, uri: document.uri, span: document.header.id.span } };
  for (const item of document.items) {
    if (item.id === "") continue;
    const title = short(item.titel?.value ?? "", 80);
    yield { id: item.id, title, place: { name: title === "" ? item.id : `${item.id} ${title}`, kind: item.kind, container, uri: document.uri, span: item.idSpan } };
  }
}
