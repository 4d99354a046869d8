// What a reference points at, seen from the document it stands in.
import { splitElement, splitName } from "../frameworks/names.ts";
import type { IndexedKader, FoundElement } from "../frameworks/registry.ts";
import { kaderName } from "../frameworks/kader.ts";
import { identityOf, type Document } from "../model/document.ts";
import type { Item, Reference } from "../model/item.ts";
import type { ItemKind } from "../schema/spec.ts";
import { nearestNames, plain } from "../text/nearest.ts";
import { forLatestAmong } from "./latest.ts";
import type { Project } from "./project.ts";

/** What was found, or what was not and what may have been meant (ids, nearest first). */
export type Resolution =
  | { readonly found: "element"; readonly element: FoundElement; readonly kader: IndexedKader }
  | { readonly found: "kader"; readonly kader: IndexedKader }
  | { readonly found: "item"; readonly item: Item; readonly document: Document }
  | { readonly found: "document"; readonly document: Document }
  | Unresolved;

/** A reference that points at nothing, and how far it could be followed: `refs/` rules put it into words. */
export interface Unresolved {
  readonly found: "nothing";
  /** Which part is unknown; `ordering`: roles are used but no framework for them is named; `syntax`: not a reference at all. */
  readonly missing: "kader" | "version" | "element" | "document" | "document-version" | "item" | "ordering" | "syntax";
  /** The part that was looked up, as written. */
  readonly name: string;
  /** Where it was looked up: a framework `id@versie`, a document id, or nothing. */
  readonly within: string | undefined;
  /** Nearest first; worked out when first asked for. */
  readonly suggestions: readonly string[];
}

type Sought = Pick<Reference, "refersTo" | "value" | "targets" | "versie">;

/** Resolves any reference of `document`. Pure over the project as it is now. */
export function resolve(project: Project, document: Document, reference: Sought): Resolution {
  const { refersTo, value } = reference;
  // A document names the same few roles and elements hundreds of times; other documents have no part in what these mean.
  if (refersTo !== "rol" && refersTo !== "dekking") return resolved(project, document, reference);
  const known = elementsOf(project, document)[refersTo];
  const found = known.get(value) ?? resolved(project, document, reference);
  known.set(value, found);
  return found;
}

const elementsOf = forLatestAmong((_project, _document: Document) => ({ rol: new Map<string, Resolution>(), dekking: new Map<string, Resolution>() }));

function resolved(project: Project, document: Document, reference: Sought): Resolution {
  switch (reference.refersTo) {
    case "rol":
      return resolveRole(project, document, reference.value);
    case "dekking":
      return resolveElement(project, document, reference.value);
    case "kader":
      return resolveKader(project, reference.value);
    case "document":
      return resolveDocument(project, withVersion(reference));
    case "item":
    case "herkomst":
      return resolveItem(project, document, reference.value, reference.targets);
    case "kaderelement":
      return resolveReplacement(project, document, reference.value);
  }
}

/** The framework in which `rollen` of this document are looked up; undefined when it names none that is known. */
export function orderingOf(project: Project, document: Document): IndexedKader | undefined {
  const written = document.header?.gemeenschappelijkKader?.ordening?.value;
  if (written !== undefined) return project.frameworks.get(written);
  const roleKaders = (document.header?.kaders ?? []).filter((kader) => splitName(kader.value)[0] === "canmeds");
  return roleKaders.length === 1 ? project.frameworks.get(roleKaders[0]!.value) : undefined;
}

/** The version of framework `id` that this document speaks: from `kaders`, from its ordering, else the newest. */
export function spokenVersion(project: Project, document: Document, id: string): IndexedKader | undefined {
  for (const kader of document.header?.kaders ?? []) {
    const [name, versie] = splitName(kader.value);
    if (name === id && versie !== undefined) return project.frameworks.get(kader.value);
  }
  const ordering = document.header?.gemeenschappelijkKader?.ordening?.value;
  if (ordering !== undefined && splitName(ordering)[0] === id) return project.frameworks.get(ordering);
  return project.frameworks.get(id);
}

/** Frameworks that this document speaks, in the order it names them; unknown ones are left out. */
export function spokenKaders(project: Project, document: Document): IndexedKader[] {
  const found = new Map<string, IndexedKader>();
  const add = (kader: IndexedKader | undefined): void => void (kader && found.set(kaderName(kader.kader), kader));
  add(orderingOf(project, document));
  for (const kader of document.header?.kaders ?? []) add(project.frameworks.get(kader.value));
  for (const reference of document.references) {
    if (reference.refersTo !== "dekking") continue;
    const [name] = splitElement(reference.value);
    const [id, versie] = splitName(name ?? "");
    if (id) add(versie === undefined ? spokenVersion(project, document, id) : project.frameworks.get(`${id}@${versie}`));
  }
  return [...found.values()];
}

function resolveRole(project: Project, document: Document, written: string): Resolution {
  const kader = orderingOf(project, document);
  if (!kader) return nothing("ordering", written, document.header?.gemeenschappelijkKader?.ordening?.value, () => []);
  return elementIn(kader, written);
}

function resolveElement(project: Project, document: Document, written: string): Resolution {
  const [name, element] = splitElement(written);
  if (name === undefined || name === "") return nothing("syntax", written, undefined, () => elementsNamed(project, document, written));
  const [id, versie] = splitName(name);
  const kader = versie === undefined ? spokenVersion(project, document, id) : project.frameworks.get(name);
  // A known framework without a version here: the version that the header names does not exist.
  if (!kader) return unknownKader(project, versie === undefined ? writtenVersion(document, id) : name);
  return elementIn(kader, element);
}

/** `id@versie` as the header names framework `id`. */
function writtenVersion({ header }: Document, id: string): string {
  const names = [...(header?.kaders ?? []), header?.gemeenschappelijkKader?.ordening].flatMap((name) => name?.value ?? []);
  return names.find((name) => splitName(name)[0] === id && name.includes("@")) ?? id;
}

/** For `dekt: [2.2]`: the framework may be guessed when one that the document speaks has such an element. */
function elementsNamed(project: Project, document: Document, written: string): string[] {
  return spokenKaders(project, document).flatMap((kader) => {
    const found = kader.find(written);
    return found ? [`${kader.kader.id}:${found.element.id}`] : [];
  });
}

function resolveKader(project: Project, written: string): Resolution {
  const kader = project.frameworks.get(written);
  return kader ? { found: "kader", kader } : unknownKader(project, written);
}

function unknownKader(project: Project, written: string): Unresolved {
  const [id, versie] = splitName(written);
  const versions = project.frameworks.versions(id).map((version) => kaderName(version.kader));
  if (versie !== undefined && versions.length > 0) return nothing("version", versie, id, () => versions);
  return nothing("kader", id, undefined, () => nearestNames(id, project.frameworks.ids()));
}

function elementIn(kader: IndexedKader, written: string): Resolution {
  const element = kader.find(written);
  if (element) return { found: "element", element, kader };
  return nothing("element", written, kaderName(kader.kader), () => kader.nearest(written));
}

/** The document with the version that stands beside it, unless it names one itself. */
function withVersion({ value, versie }: Pick<Reference, "value" | "versie">): string {
  return versie === undefined || versie.value === "" || value.includes("@") ? value : `${value}@${versie.value}`;
}

function resolveDocument(project: Project, written: string): Resolution {
  const [id, versie] = splitName(written);
  const versions = project.withId(id);
  if (versions.length === 0) return nothing("document", id, undefined, () => nearestNames(id, project.documentIds()));
  const document = versie === undefined ? newest(versions) : versions.find((version) => identityOf(version).versie === versie);
  if (document) return { found: "document", document };
  return nothing("document-version", versie!, id, () => versions.flatMap((version) => identityOf(version).versie ?? []));
}

/** The newest version that is not a draft; of drafts alone the newest. */
function newest(versions: readonly Document[]): Document | undefined {
  return [...versions].reverse().find((version) => version.header?.status?.value !== "concept") ?? versions[versions.length - 1];
}

function resolveItem(project: Project, document: Document, written: string, targets: readonly ItemKind[] | undefined): Resolution {
  const hash = written.indexOf("#");
  if (hash < 0 && written.includes("@")) return resolveDocument(project, written);
  if (hash < 0) return itemIn(document, written, targets, () => inSources(project, document, written, targets));
  const holder = resolveDocument(project, written.slice(0, hash));
  if (holder.found !== "document") return holder;
  return itemIn(holder.document, written.slice(hash + 1), targets);
}

/** For `uit: vraagverheldering`: the whole name, when a document that this one is derived from has such an item. */
function inSources(project: Project, { header }: Document, id: string, targets: readonly ItemKind[] | undefined): string[] {
  return (header?.afgeleidVan ?? []).flatMap(({ document, versie }) => {
    const source = document && resolveDocument(project, withVersion({ value: document.value, versie }));
    if (source?.found !== "document" || itemIn(source.document, id, targets).found !== "item") return [];
    const { id: name, versie: version } = identityOf(source.document);
    return [version === undefined ? `${name}#${id}` : `${name}@${version}#${id}`];
  });
}

function itemIn(document: Document, id: string, targets: readonly ItemKind[] | undefined, elsewhere: () => readonly string[] = () => []): Resolution {
  const fits = (item: Item): boolean => targets === undefined || targets.includes(item.kind);
  const item = document.itemsById.get(id)?.find(fits);
  if (item) return { found: "item", item, document };
  const ids = (): string[] => document.items.filter(fits).map((candidate) => candidate.id);
  return nothing("item", id, identityOf(document).id, () => {
    const whole = elsewhere();
    const titled = document.items.filter((item) => fits(item) && item.id !== "" && plain(item.titel?.value ?? "") === plain(id)).map((item) => item.id);
    return whole.length + titled.length > 0 ? [...whole, ...titled] : nearestNames(id, ids());
  });
}

function resolveReplacement(project: Project, document: Document, written: string): Resolution {
  if (written.includes(":")) return resolveElement(project, document, written);
  return itemIn(document, written, ["element"]);
}

/** Suggestions are looked for when someone asks, because comparing with every name costs time. */
function nothing(missing: Unresolved["missing"], name: string, within: string | undefined, suggest: () => readonly string[]): Unresolved {
  let suggestions: readonly string[] | undefined;
  return {
    found: "nothing",
    missing,
    name,
    within,
    get suggestions() {
      return (suggestions ??= suggest());
    },
  };
}
