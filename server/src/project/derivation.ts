// Who comes from whom: what documents say about where they come from, what replaced it, and what they took up.
import { type Kader } from "../frameworks/kader.ts";
import { splitName } from "../frameworks/names.ts";
import { identityOf, type Document } from "../model/document.ts";
import type { Item } from "../model/item.ts";
import type { Ranged, Span } from "../text/span.ts";
import { valueOf } from "../yaml/tree.ts";
import { compareVersions } from "../text/versions.ts";
import type { Project } from "./project.ts";
import { resolve } from "./resolve.ts";

/**
 * How one document is bound to another. The names are keys of the format; `afwijking` is `van` in `afwijkingen`, and
 * `koppeling` is `van` or `naar` of a crosswalk.
 */
export type LinkKind = "afgeleidVan" | "uit" | "uitbreiding" | "afwijking" | "breidtUit" | "vorigeVersie" | "opvolger" | "sluitAanOp" | "doorstroomNaar" | "koppeling";

/** Kinds that say "this comes from that"; the others bind versions, neighbours and frameworks. */
export const ORIGINS: ReadonlySet<LinkKind> = new Set(["afgeleidVan", "uit", "uitbreiding", "afwijking", "breidtUit"]);

/** A version of a document or framework, at hand or only named. */
export interface Version {
  readonly id: string;
  /** Undefined when it is not typed yet, or named without one and not at hand. */
  readonly versie: string | undefined;
  /** Absent when it is not in the workspace. */
  readonly document: Document | undefined;
  /** The framework, also when it is a document of the workspace. */
  readonly kader: Kader | undefined;
}

/** One place where a document says what it is bound to. */
export interface Link {
  readonly kind: LinkKind;
  readonly from: Document;
  /** The item that says so, when one does. */
  readonly item: Item | undefined;
  /** What is written, with a version that stands in the same text; without quotes. */
  readonly span: Span;
  /** The version alone, wherever it stands; absent when none is written. */
  readonly versionSpan: Span | undefined;
  /** The version as written. */
  readonly versie: string | undefined;
  /** The version that is meant; with neither document nor framework when it is not at hand. */
  readonly to: Version;
  /** The item at the other end as written; absent when the whole document is meant. */
  readonly part: string | undefined;
  readonly toItem: Item | undefined;
}

/** All that `document` says of this, in the order of its text. Never throws; what cannot be found has no document. */
export function linksFrom(project: Project, document: Document): Link[] {
  return writtenIn(document).map((written) => found(project, document, written)).sort((a, b) => a.span.start - b.span.start);
}

/** What other documents say of `document`: of this version of it, or of the id when it is the version that is then meant. */
export function linksTo(project: Project, document: Document): Link[] {
  const { id } = identityOf(document);
  if (id === undefined) return [];
  const others = project.naming(id).filter(({ uri }) => uri !== document.uri);
  return others.flatMap((other) => {
    const naming = writtenIn(other).filter(({ text }) => text.value.startsWith(id));
    return naming.map((written) => found(project, other, written)).filter(({ to }) => to.document === document);
  });
}

/** Documents that `document` comes from, each once, in the order in which it names them; without itself. */
export function sourcesOf(project: Project, document: Document): Document[] {
  return distinct(linksFrom(project, document).flatMap(({ kind, to }) => (ORIGINS.has(kind) && to.document ? [to.document] : [])), document);
}

/** Documents that come from `document`, each once, by uri; without itself. */
export function derivedFrom(project: Project, document: Document): Document[] {
  return distinct(linksTo(project, document).flatMap(({ kind, from }) => (ORIGINS.has(kind) ? [from] : [])), document);
}

/** Everything that `document` comes from, near ones first; each once, also in a circle, and without itself. */
export function ancestorsOf(project: Project, document: Document): Document[] {
  return reached(document, (each) => sourcesOf(project, each));
}

/** Everything that comes from `document`, near ones first; each once, also in a circle, and without itself. */
export function descendantsOf(project: Project, document: Document): Document[] {
  return reached(document, (each) => derivedFrom(project, each));
}

/**
 * The documents that replace `document` now: its `opvolger`, whoever names it as `vorigeVersie`, and newer versions of its
 * id, and what replaces those in turn. Only the last of each line, and no drafts; several when a profile was split.
 * Empty when it is replaced in a circle, because then nothing can be said.
 */
export function successorsOf(project: Project, document: Document): Document[] {
  const after = (each: Document): Document[] => reached(each, (one) => replacing(project, one));
  const replaced = after(document).filter((each) => !isDraft(each));
  return replaced.filter((each) => {
    const next = after(each);
    return !next.includes(document) && !next.some((later) => replaced.includes(later));
  });
}

/**
 * What a link should point at by now: the successors of the version that it names; empty while it is up to date, and for
 * kinds that say where something stood at the time. A document that is itself replaced or no longer in force is not asked
 * to keep up, and neither is a version that comes from the one before it.
 */
export function staleness(project: Project, link: Link): Version[] {
  if (!ORIGINS.has(link.kind) || isPast(link.from) || successorsOf(project, link.from).length > 0) return [];
  if (link.kind === "breidtUit") return successorsOfKader(project, link.to.kader);
  const { document } = link.to;
  const next = document ? successorsOf(project, document) : newerThan(project, link);
  const passed = document ? reached(document, (each) => replacing(project, each)) : next;
  return passed.includes(link.from) ? [] : next.map((each) => versionOf(project, each));
}

/** Per item of `source` where other documents take it up with `uit`; items that nobody takes up are absent. */
export function takersOf(project: Project, source: Document): Map<Item, Link[]> {
  const takers = new Map<Item, Link[]>();
  for (const link of linksTo(project, source)) {
    if (link.kind !== "uit" || !link.toItem) continue;
    const known = takers.get(link.toItem);
    if (known) known.push(link);
    else takers.set(link.toItem, [link]);
  }
  return takers;
}

/** Whether an item says that it is learnt later: `uitgesteld: true`. */
export function isDeferred(item: Item): boolean {
  const value = valueOf(item.node, "uitgesteld");
  return value?.kind === "scalar" && value.value === true;
}

/** Still being written, so that nobody has to follow it. */
export function isDraft(document: Document): boolean {
  return document.header?.status?.value === "concept";
}

const PAST: ReadonlySet<string> = new Set(["vervallen", "gearchiveerd", "gedeactiveerd"]);

/** No longer in force. */
export function isPast(document: Document): boolean {
  return PAST.has(document.header?.status?.value ?? "");
}

/** The version that `document` is. */
export function versionOf(project: Project, document: Document): Version {
  const { id, versie } = identityOf(document);
  const kader = document.soort === "kader" && id !== undefined && versie !== undefined ? project.frameworks.get(`${id}@${versie}`)?.kader : undefined;
  return { id: id ?? "", versie, document, kader };
}

/** `id@versie`, or the id alone while there is no version. */
export function nameOfVersion({ id, versie }: Pick<Version, "id" | "versie">): string {
  return versie === undefined ? id : `${id}@${versie}`;
}

interface Written {
  readonly kind: LinkKind;
  readonly text: Ranged<string>;
  /** A version in a key of its own. */
  readonly beside: Ranged<string> | undefined;
  readonly item: Item | undefined;
}

const OF_KEY: Readonly<Record<string, LinkKind>> = { uitbreiding: "uitbreiding", breidtUit: "breidtUit", vorigeVersie: "vorigeVersie", opvolger: "opvolger", sluitAanOp: "sluitAanOp", doorstroomNaar: "doorstroomNaar" };

function writtenIn(document: Document): Written[] {
  return document.references.flatMap(({ refersTo, key, value, span, versie, item }): Written[] => {
    const kind = kindOf(document, refersTo, key);
    return kind ? [{ kind, text: { value, span }, beside: value.includes("@") ? undefined : versie, item }] : [];
  });
}

function kindOf(document: Document, refersTo: string, key: string): LinkKind | undefined {
  if (refersTo === "herkomst") return key === "van" ? "afwijking" : "uit";
  if (refersTo === "document") return key === "document" ? "afgeleidVan" : OF_KEY[key];
  if (refersTo !== "kader") return undefined;
  return document.soort === "koppeling" && (key === "van" || key === "naar") ? "koppeling" : OF_KEY[key];
}

function found(project: Project, from: Document, { kind, text, beside, item }: Written): Link {
  const hash = text.value.indexOf("#");
  const isLocal = (kind === "uit" || kind === "afwijking") && hash < 0 && !text.value.includes("@");
  const name = isLocal ? "" : hash < 0 ? text.value : text.value.slice(0, hash);
  const [id, inText] = splitName(name);
  const part = isLocal ? text.value : hash < 0 ? undefined : text.value.slice(hash + 1);
  const at = inText === undefined ? undefined : text.span.start + id.length + 1;
  const versionSpan = at === undefined ? beside?.span : { start: at, end: at + inText!.length };
  const versie = inText ?? beside?.value;
  const to = isLocal ? versionOf(project, from) : versionNamed(project, from, kind, id, versie);
  const toItem = part === undefined ? undefined : to.document?.itemsById.get(part)?.[0];
  return { kind, from, item, span: text.span, versionSpan, versie, to, part, toItem };
}

function versionNamed(project: Project, from: Document, kind: LinkKind, id: string, versie: string | undefined): Version {
  const name = nameOfVersion({ id, versie });
  const isOfKader = kind === "breidtUit" || kind === "koppeling";
  const document = isOfKader ? undefined : documentNamed(project, from, name);
  if (document) return versionOf(project, document);
  const kader = project.frameworks.get(name)?.kader;
  if (!kader) return { id, versie, document: undefined, kader: undefined };
  return { id: kader.id, versie: kader.versie, document: project.document(kader.uri), kader };
}

/** What replaces `document` itself, drafts too. */
function replacing(project: Project, document: Document): Document[] {
  const { id } = identityOf(document);
  const named = documentNamed(project, document, document.header?.opvolger?.value) ?? document;
  if (id === undefined) return distinct([named], document);
  const naming = project.replacing(id).filter((other) => documentNamed(project, other, other.header?.vorigeVersie?.value) === document);
  const newer = project.withId(id).filter((one) => isNewer(one, document));
  return distinct([named, ...naming, ...newer], document);
}

function documentNamed(project: Project, from: Document, value: string | undefined): Document | undefined {
  if (value === undefined) return undefined;
  const resolution = resolve(project, from, { refersTo: "document", value, targets: undefined });
  return resolution.found === "document" ? resolution.document : undefined;
}

/** Whether the version of `a` comes after that of `b`; of versions without a number the order cannot be told. */
function isNewer(a: Document, b: Document): boolean {
  const [first, second] = [identityOf(a).versie, identityOf(b).versie];
  return first !== undefined && second !== undefined && isAfter(first, second);
}

function isAfter(a: string, b: string): boolean {
  return /\d/.test(a) && /\d/.test(b) && compareVersions(a, b) > 0;
}

/** For a version that is not at hand: the newest of its id, when that is a later one. */
function newerThan(project: Project, { to }: Link): Document[] {
  const newer = project.withId(to.id).filter((one) => !isDraft(one) && to.versie !== undefined && isAfter(identityOf(one).versie ?? "", to.versie));
  const [last] = newer.slice(-1);
  if (!last) return [];
  const next = successorsOf(project, last);
  return next.length > 0 ? next : [last];
}

/**
 * The last of the versions that replace a framework, of which drafts do not count. Only what frameworks say themselves counts, in
 * either direction: editions for different professions stand side by side.
 */
export function successorsOfKader(project: Project, kader: Kader | undefined): Version[] {
  const seen = new Set<Kader>();
  let last = kader;
  for (let next = kader && project.frameworks.replacing(kader); next && !seen.has(next); next = project.frameworks.replacing(next)) {
    seen.add(next);
    if (next.status !== "concept") last = next;
  }
  if (!last || last === kader) return [];
  return [{ id: last.id, versie: last.versie, document: project.document(last.uri), kader: last }];
}

/** Breadth first from `start`, which is not in the result. */
function reached(start: Document, next: (document: Document) => readonly Document[]): Document[] {
  const seen = new Set<Document>([start]);
  const queue = [start];
  for (let current = queue.shift(); current; current = queue.shift()) {
    for (const each of next(current)) {
      if (seen.has(each)) continue;
      seen.add(each);
      queue.push(each);
    }
  }
  seen.delete(start);
  return [...seen];
}

function distinct(documents: readonly Document[], without: Document): Document[] {
  return [...new Set(documents)].filter((document) => document !== without);
}
