// Which documents name which others, so that a change rechecks those alone and nobody goes through all to find a few.
import { splitElement, splitName } from "../frameworks/names.ts";
import { displayTitle, identityOf, type Document } from "../model/document.ts";
import { plain } from "../text/nearest.ts";
import type { Ranged } from "../text/span.ts";

/** An index both ways; callers tell it of every change. */
export class Dependents {
  readonly #names = new Map<string, Names>();
  readonly #namedBy = new Map<string, Set<string>>();
  readonly #replacing = new Map<string, Set<string>>();
  readonly #urisOfId = new Map<string, Set<string>>();
  readonly #urisOfSoort = new Map<string, Set<string>>();
  /** Who names a profession by its title. */
  readonly #partnersOf = new Map<string, Set<string>>();

  set(document: Document): void {
    this.delete(document.uri);
    const names = namesIn(document);
    this.#names.set(document.uri, names);
    for (const name of names.named) add(this.#namedBy, name, document.uri);
    for (const name of names.replaces) add(this.#replacing, name, document.uri);
    if (names.id !== undefined) add(this.#urisOfId, names.id, document.uri);
    if (names.soort !== undefined) add(this.#urisOfSoort, names.soort, document.uri);
    for (const title of names.partners) add(this.#partnersOf, title, document.uri);
  }

  delete(uri: string): void {
    const names = this.#names.get(uri);
    if (!names) return;
    for (const name of names.named) this.#namedBy.get(name)?.delete(uri);
    for (const name of names.replaces) this.#replacing.get(name)?.delete(uri);
    if (names.id !== undefined) this.#urisOfId.get(names.id)?.delete(uri);
    if (names.soort !== undefined) this.#urisOfSoort.get(names.soort)?.delete(uri);
    for (const title of names.partners) this.#partnersOf.get(title)?.delete(uri);
    this.#names.delete(uri);
  }

  /**
   * What the document at `uri` tells those who do not name it by its id: the id, which may be what they meant, that there is
   * a document of its kind, when it is the only one, and with whom a profession says it works, under the title by which
   * partners call it.
   */
  toldBy(uri: string): Told {
    const names = this.#names.get(uri);
    const isOnly = names?.soort !== undefined && this.#urisOfSoort.get(names.soort)!.size === 1;
    return { id: names?.id, soort: isOnly ? names.soort : undefined, profession: names?.profession };
  }

  /** Uris of the documents whose findings may change when a document told `before` and tells `after`. */
  *hearing(before: Told, after: Told): Generator<string> {
    if (before.soort !== after.soort) return yield* this.#names.keys();
    if (before.id !== after.id) yield* this.#guessing();
    if (before.profession?.partners === after.profession?.partners && before.profession?.title === after.profession?.title) return;
    for (const { profession } of [before, after]) yield* this.#partnersOf.get(profession?.title ?? "") ?? NONE;
  }

  /** Who names a document that is not there: it is told which ones may be meant. */
  *#guessing(): Generator<string> {
    for (const [uri, { documents }] of this.#names) for (const id of documents) if (!this.#urisOfId.get(id)?.size) yield uri;
  }

  /** Uris of the documents that refer to any version of `id`. */
  naming(id: string): ReadonlySet<string> {
    return this.#namedBy.get(id) ?? NONE;
  }

  /** Uris of the documents that say they replace a version of `id`. */
  replacing(id: string): ReadonlySet<string> {
    return this.#replacing.get(id) ?? NONE;
  }

  /** Uris of the documents whose findings may change with the document at `uri`, as it is known now; without itself. */
  of(uri: string): Set<string> {
    const found = new Set<string>();
    const queue = new Set([uri]);
    // A set gives back what is added while it is gone through, each once.
    for (const current of queue) {
      const names = this.#names.get(current);
      if (!names) continue;
      for (const other of this.#whoNames(names.id)) {
        found.add(other);
        if (passesOn(this.#names.get(other)!, names.id!)) queue.add(other);
      }
      // Whoever comes from the version before this one may have to move on.
      for (const other of this.#whoIs(names.replaces)) {
        found.add(other);
        queue.add(other);
      }
      if (current === uri) for (const other of this.#whoIs(names.named)) found.add(other);
    }
    for (const other of this.#circleOf(uri)) found.add(other);
    found.delete(uri);
    return found;
  }

  *#whoNames(id: string | undefined): Generator<string> {
    if (id === undefined) return;
    yield* this.naming(id);
    yield* this.#urisOfId.get(id) ?? NONE;
  }

  *#whoIs(ids: ReadonlySet<string>): Generator<string> {
    for (const id of ids) yield* this.#urisOfId.get(id) ?? NONE;
  }

  /** All that comes from the document, when that leads back to it: a circle is seen from everywhere on it. */
  #circleOf(uri: string): ReadonlySet<string> {
    if (!this.#comesFromItself(uri)) return NONE;
    const circle = new Set<string>();
    const queue = new Set([uri]);
    for (const current of queue) {
      const id = this.#names.get(current)?.id;
      if (id === undefined) continue;
      for (const other of this.naming(id)) {
        if (!this.#names.get(other)!.origins.has(id)) continue;
        circle.add(other);
        queue.add(other);
      }
    }
    return circle;
  }

  /** A document comes from few others, while thousands may come from it: hence upwards. */
  #comesFromItself(uri: string): boolean {
    const ids = new Set(this.#names.get(uri)?.origins);
    for (const id of ids) for (const other of this.#urisOfId.get(id) ?? NONE) for (const next of this.#names.get(other)!.origins) ids.add(next);
    const own = this.#names.get(uri)?.id;
    return own !== undefined && ids.has(own);
  }
}

const NONE: ReadonlySet<string> = new Set();

/** See `toldBy`. */
export interface Told {
  readonly id: string | undefined;
  readonly soort: string | undefined;
  readonly profession: { readonly title: string; readonly partners: string } | undefined;
}

interface Names {
  readonly id: string | undefined;
  readonly soort: string | undefined;
  /** Titles of the professions that it works with. */
  readonly partners: ReadonlySet<string>;
  readonly profession: Told["profession"];
  /** Ids of documents and frameworks that it refers to. */
  readonly named: ReadonlySet<string>;
  /** Those of documents. */
  readonly documents: ReadonlySet<string>;
  /** Those that it comes from, among them what it extends. */
  readonly origins: ReadonlySet<string>;
  readonly extended: ReadonlySet<string>;
  /** Those that it says it replaces, or is replaced by. */
  readonly replaces: ReadonlySet<string>;
  readonly replacedBy: ReadonlySet<string>;
  readonly isFramework: boolean;
}

/** Whether what changes in `id` also tells on whoever names `names`: a framework, a narrower profile, an older version. */
function passesOn(names: Names, id: string): boolean {
  return names.isFramework || names.extended.has(id) || names.replacedBy.has(id);
}

function namesIn(document: Document): Names {
  const names = { named: new Set<string>(), documents: new Set<string>(), origins: new Set<string>(), extended: new Set<string>(), replaces: new Set<string>(), replacedBy: new Set<string>() };
  for (const { refersTo, key, value } of document.references) {
    if (refersTo === "rol") continue;
    const name = refersTo === "dekking" || refersTo === "kaderelement" ? splitElement(value)[0] : value.split("#", 1)[0];
    const isLocal = (refersTo === "item" || refersTo === "herkomst") && !value.includes("#") && !value.includes("@");
    if (name === undefined || name === "" || isLocal) continue;
    const [id] = splitName(name);
    names.named.add(id);
    if (refersTo === "document" || refersTo === "item" || refersTo === "herkomst") names.documents.add(id);
    for (const kind of MEANING[key] ?? []) names[kind].add(id);
  }
  const partners = new Set(disciplinesIn(document).map(({ value }) => plain(value)));
  const profession = document.soort === "beroepsprofiel" ? { title: plain(displayTitle(document)), partners: [displayTitle(document), ...partners].join("\n") } : undefined;
  return { ...names, partners, profession, soort: document.soort, id: identityOf(document).id, isFramework: document.soort === "kader" || document.soort === "koppeling" };
}

/** The professions that a professional profile says it works with, itself and in its situations, as written. */
export function disciplinesIn(document: Document): readonly Ranged<string>[] {
  if (document.soort !== "beroepsprofiel") return [];
  const inSituations = (document.content.praktijksituaties ?? []).flatMap(({ disciplines }) => disciplines ?? []);
  return [...(document.content.disciplines ?? []), ...inSituations];
}

const MEANING: Readonly<Record<string, readonly ("origins" | "extended" | "replaces" | "replacedBy")[]>> = {
  document: ["origins"], uitbreiding: ["origins", "extended"], breidtUit: ["origins"], vorigeVersie: ["replaces"], opvolger: ["replacedBy"],
};

function add(index: Map<string, Set<string>>, key: string, uri: string): void {
  const uris = index.get(key);
  if (uris) uris.add(uri);
  else index.set(key, new Set([uri]));
}

