// Names that authors gave and every place that carries one: ids of items, of documents and of elements of own frameworks.
import { splitName } from "../frameworks/names.ts";
import type { IndexedKader } from "../frameworks/registry.ts";
import type { Document, KnownDocument } from "../model/document.ts";
import type { Item, Reference } from "../model/item.ts";
import { textOf } from "../model/read.ts";
import type { Project } from "../project/project.ts";
import { resolve } from "../project/resolve.ts";
import { plain } from "../text/nearest.ts";
import { touches, type Ranged, type Span } from "../text/span.ts";
import { valueOf, type ScalarNode, type YamlTree } from "../yaml/tree.ts";
import { itemIdAt, placeAt, referenceAt } from "./at.ts";

/** An item or an element with its document, or the id that all versions of a document share. */
export type Name = { readonly is: "item"; readonly item: Item; readonly document: KnownDocument } | { readonly is: "document"; readonly id: string };

/** Why something is no name that can be changed; texts are in `rename.ts`. */
export type NoName = "nothing" | "unknown" | "bundled" | "version" | "alias";

/** The part of a scalar that is the name: `samen` in `bp.x@2025#samen`. */
export interface Part {
  /** The scalar without quotes. */
  readonly span: Span;
  /** The text that the scalar stands for, which may be written otherwise. */
  readonly value: string;
  readonly from: number;
  readonly to: number;
}

/** A name under the cursor, with the part of the text that carries it. */
export interface NameAt {
  readonly name: Name;
  readonly part: Part;
}

/** The name that `offset` touches. */
export function nameAt(project: Project, document: Document, offset: number): NameAt | NoName {
  if (document.soort === undefined) return "nothing";
  const reference = referenceAt(document, offset);
  if (reference) return inReference(project, document, reference, offset);
  const item = itemIdAt(document, offset);
  if (item) return { name: { is: "item", item, document }, part: whole({ value: item.id, span: item.idSpan }) };
  const id = document.header?.id;
  if (id && touches(id.span, offset) && id.value !== "") return { name: { is: "document", id: id.value }, part: whole(id) };
  const pair = pairEnds(project, document).find(({ written }) => touches(written.span, offset));
  if (pair) return elementNamed(project, pair.kader, pair.written.value, whole(pair.written));
  return placeAt(document, offset)?.path.at(-1) === "versie" ? "version" : "nothing";
}

function inReference(project: Project, document: KnownDocument, reference: Reference, offset: number): NameAt | NoName {
  const parts = partsOf(reference);
  const isAsWritten = document.tree.text.slice(reference.span.start, reference.span.end) === reference.value;
  const at = isAsWritten ? offset - reference.span.start : reference.value.length;
  if (parts.versie && at > parts.versie.from - 1 && at <= parts.versie.to) return "version";
  if (parts.document && at <= parts.document.to) return documentPart(project, document, reference, parts.document);
  return parts.own ? ownPart(project, document, reference, parts.own) : "nothing";
}

function documentPart(project: Project, document: Document, reference: Reference, part: Part): NameAt | NoName {
  const id = part.value.slice(part.from, part.to);
  const found = holderOf(project, document, reference);
  if (found === "own") return { name: { is: "document", id }, part };
  return found;
}

function ownPart(project: Project, document: Document, reference: Reference, part: Part): NameAt | NoName {
  const resolution = resolve(project, document, reference);
  if (resolution.found === "item" && resolution.document.soort !== undefined) return { name: { is: "item", item: resolution.item, document: resolution.document }, part };
  return resolution.found === "element" ? elementNamed(project, resolution.kader, part.value.slice(part.from, part.to), part) : "unknown";
}

function elementNamed(project: Project, kader: IndexedKader | undefined, written: string, part: Part): NameAt | NoName {
  const found = kader?.find(written);
  if (!found) return "unknown";
  if (found.kader.bundled) return "bundled";
  const document = project.document(found.kader.uri);
  const item = document?.itemsById.get(found.element.id)?.find(({ kind }) => kind === "element");
  if (!item || document?.soort === undefined) return "unknown";
  return found.by === "alias" || found.by === "label" ? "alias" : { name: { is: "item", item, document }, part };
}

/** Every place that carries `name`, by uri; what is written as an alias or label goes on meaning the same and is no such place. */
export function placesOf(project: Project, name: Name): Map<string, Part[]> {
  const places = new Map<string, Part[]>();
  for (const document of project.documents) {
    const found = name.is === "item" ? itemPlaces(project, document, name) : documentPlaces(project, document, name.id);
    if (found.length > 0) places.set(document.uri, unique(found));
  }
  return places;
}

function itemPlaces(project: Project, document: Document, { item, document: holder }: Name & { is: "item" }): Part[] {
  const parts: Part[] = document.uri === holder.uri ? [whole({ value: item.id, span: item.idSpan })] : [];
  const isElement = holder.soort === "kader" && item.kind === "element";
  const wanted = plain(item.id);
  // Of two elements with one id the first is the one that is meant.
  const isFirst = holder.itemsById.get(item.id)?.find(({ kind }) => kind === item.kind) === item;
  if (!isFirst) return parts;
  const isIt = (kader: IndexedKader | undefined, written: string): boolean => {
    const found = plain(written) === wanted ? kader?.find(written) : undefined;
    return found !== undefined && found.kader.uri === holder.uri && found.element.id === item.id && (found.by === "id" || found.by === "case");
  };
  for (const reference of document.references) {
    const { own } = partsOf(reference);
    if (!own || plain(own.value.slice(own.from, own.to)) !== wanted) continue;
    const resolution = resolve(project, document, reference);
    if (resolution.found === "item" ? resolution.item === item : isElement && resolution.found === "element" && isIt(resolution.kader, own.value.slice(own.from, own.to))) parts.push(own);
  }
  if (isElement) for (const { kader, written } of pairEnds(project, document)) if (isIt(kader, written.value)) parts.push(whole(written));
  return parts;
}

/** A place that names `item`: its own id, or a reference to it. */
export interface ItemPlace {
  readonly part: Part;
  readonly item: Item;
}

/** Every place that carries the id of one of `items`, by uri. `holder`, whose items they are, is no framework. */
export function placesOfItems(project: Project, holder: KnownDocument, items: ReadonlySet<Item>): Map<string, ItemPlace[]> {
  const places = new Map<string, ItemPlace[]>();
  const documents = new Set<Document>([holder, ...(holder.header?.id ? project.naming(holder.header.id.value) : [])]);
  for (const document of documents) {
    const found: ItemPlace[] = document === holder ? [...items].map((item) => ({ part: whole({ value: item.id, span: item.idSpan }), item })) : [];
    for (const reference of document.references) {
      const { own } = partsOf(reference);
      const resolution = own && (reference.refersTo === "item" || reference.refersTo === "herkomst") ? resolve(project, document, reference) : undefined;
      if (own && resolution?.found === "item" && items.has(resolution.item)) found.push({ part: own, item: resolution.item });
    }
    if (found.length > 0) places.set(document.uri, found.sort((a, b) => a.part.span.start - b.part.span.start));
  }
  return places;
}

function documentPlaces(project: Project, document: Document, id: string): Part[] {
  const parts: Part[] = [];
  const own = document.header?.id;
  if (document.soort !== undefined && own?.value === id) parts.push(whole(own));
  for (const reference of document.references) {
    const part = partsOf(reference).document;
    if (part && part.value.slice(part.from, part.to) === id && holderOf(project, document, reference) === "own") parts.push(part);
  }
  return parts;
}

/** The places in the configuration that name the framework `id`. */
export function configPlaces(project: Project, config: YamlTree, id: string): Part[] {
  const kaders = valueOf(config.root, "kaders");
  const dekking = valueOf(config.root, "dekking");
  const nodes = [...(kaders?.kind === "seq" ? kaders.items : [kaders]), ...(dekking?.kind === "map" ? dekking.pairs.map(({ key }) => key) : [])];
  return nodes.flatMap((node) => {
    const text = textOf(node as ScalarNode | undefined);
    const part = text && partsOf({ refersTo: "kader", ...text }).document;
    return part && part.value.slice(part.from, part.to) === id && isOwnKader(project, text.value) ? [part] : [];
  });
}

/** Whether the document that a reference names is one of the workspace. A version that does not exist is one that was meant. */
function holderOf(project: Project, document: Document, { refersTo, value }: Reference): "own" | "bundled" | "unknown" {
  if (refersTo === "kader" || refersTo === "dekking" || refersTo === "kaderelement") {
    const name = refersTo === "kader" ? value : value.slice(0, value.indexOf(":"));
    const resolution = resolve(project, document, { refersTo: refersTo === "kader" ? "kader" : "dekking", value, targets: undefined });
    if (resolution.found === "element" || resolution.found === "kader") return resolution.kader.kader.bundled ? "bundled" : "own";
    return isOwnKader(project, name) ? "own" : project.frameworks.versions(splitName(name)[0]).length > 0 ? "bundled" : "unknown";
  }
  const name = value.split("#", 1)[0]!;
  const found = resolve(project, document, { refersTo: "document", value: name, targets: undefined });
  if (found.found === "document") return "own";
  const isBundled = project.frameworks.versions(splitName(name)[0]).some(({ kader }) => kader.bundled);
  if (isBundled) return "bundled";
  return project.withId(splitName(name)[0]).length > 0 ? "own" : "unknown";
}

function isOwnKader(project: Project, written: string): boolean {
  const found = project.frameworks.get(written);
  if (found) return !found.kader.bundled;
  const versions = project.frameworks.versions(splitName(written)[0]);
  return versions.length > 0 && versions.every(({ kader }) => !kader.bundled);
}

interface PairEnd {
  readonly written: Ranged<string>;
  readonly kader: IndexedKader | undefined;
}

/** The elements that a crosswalk pairs. */
export function pairEnds(project: Project, document: Document): PairEnd[] {
  if (document.soort !== "koppeling") return [];
  const { van, naar, paren } = document.content;
  const [from, to] = [van, naar].map((end) => (end ? project.frameworks.get(end.value) : undefined));
  return (paren ?? []).flatMap((pair) => [...(pair.van ? [{ written: pair.van, kader: from }] : []), ...(pair.naar ? [{ written: pair.naar, kader: to }] : [])]);
}

/** Of `bp.x@2025#samen` these are `bp.x`, `2025` and `samen`; what a reference does not say is absent. */
export type Parts = { readonly document?: Part; readonly versie?: Part; readonly own?: Part };

/** The parts of a reference as written: the document or framework, its version, and what is meant in it. */
export function partsOf({ refersTo, value, span }: Pick<Reference, "refersTo" | "value" | "span">): Parts {
  const part = (from: number, to: number): Part => ({ span, value, from, to });
  const separator = refersTo === "rol" ? -1 : refersTo === "dekking" || refersTo === "kaderelement" ? value.indexOf(":") : value.indexOf("#");
  const isName = refersTo === "kader" || refersTo === "document" || ((refersTo === "item" || refersTo === "herkomst") && value.includes("@"));
  if (separator < 0 && !isName) return { own: part(0, value.length) };
  const end = separator < 0 ? value.length : separator;
  const at = value.slice(0, end).indexOf("@");
  const document = part(0, at < 0 ? end : at);
  const versie = at < 0 ? {} : { versie: part(at + 1, end) };
  if (separator < 0) return { document, ...versie };
  const rest = value.slice(separator + 1);
  const from = separator + 1 + (rest.length - rest.trimStart().length);
  return { document, ...versie, own: part(from, from + rest.trim().length) };
}

function whole({ value, span }: Ranged<string>): Part {
  return { span, value, from: 0, to: value.length };
}

/** An alias of YAML shows one place more than once. */
function unique(parts: readonly Part[]): Part[] {
  const seen = new Set<string>();
  return parts.filter(({ span, from }) => !seen.has(`${span.start} ${from}`) && seen.add(`${span.start} ${from}`)).sort((a, b) => a.span.start - b.span.start);
}
