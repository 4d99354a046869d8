// Which documents name which others, so that a change rechecks those alone.
import { splitName } from "../frameworks/registry.ts";
import { identityOf, type Document } from "../model/document.ts";
import { splitElement } from "./resolve.ts";

/** An index both ways; callers tell it of every change. */
export class Dependents {
  readonly #names = new Map<string, Names>();
  readonly #namedBy = new Map<string, Set<string>>();
  readonly #urisOfId = new Map<string, Set<string>>();

  set(document: Document): void {
    this.delete(document.uri);
    const names = namesIn(document);
    this.#names.set(document.uri, names);
    for (const name of names.named) add(this.#namedBy, name, document.uri);
    if (names.id !== undefined) add(this.#urisOfId, names.id, document.uri);
  }

  delete(uri: string): void {
    const names = this.#names.get(uri);
    if (!names) return;
    for (const name of names.named) this.#namedBy.get(name)?.delete(uri);
    if (names.id !== undefined) this.#urisOfId.get(names.id)?.delete(uri);
    this.#names.delete(uri);
  }

  /** Uris of the documents whose findings may change with the document at `uri`, as it is known now; without itself. */
  of(uri: string): Set<string> {
    const found = new Set<string>();
    const queue = [uri];
    for (let current = queue.pop(); current !== undefined; current = queue.pop()) {
      const names = this.#names.get(current);
      if (!names) continue;
      const around = [...this.#whoNames(names.id), ...(current === uri ? this.#whoIsNamed(names) : [])];
      for (const other of around) {
        if (found.has(other) || other === uri) continue;
        found.add(other);
        // A framework passes a change on to whoever speaks it.
        if (this.#names.get(other)?.isFramework) queue.push(other);
      }
    }
    return found;
  }

  *#whoNames(id: string | undefined): Generator<string> {
    if (id === undefined) return;
    yield* this.#namedBy.get(id) ?? [];
    yield* this.#urisOfId.get(id) ?? [];
  }

  *#whoIsNamed(names: Names): Generator<string> {
    for (const name of names.named) yield* this.#urisOfId.get(name) ?? [];
  }
}

interface Names {
  readonly id: string | undefined;
  /** Ids of documents and frameworks that it refers to. */
  readonly named: ReadonlySet<string>;
  readonly isFramework: boolean;
}

function namesIn(document: Document): Names {
  const named = new Set<string>();
  for (const { refersTo, value } of document.references) {
    if (refersTo === "rol") continue;
    const name = refersTo === "dekking" || refersTo === "kaderelement" ? splitElement(value)[0] : value.split("#", 1)[0];
    const isLocal = (refersTo === "item" || refersTo === "herkomst") && !value.includes("#") && !value.includes("@");
    if (name !== undefined && name !== "" && !isLocal) named.add(splitName(name)[0]);
  }
  return { id: identityOf(document).id, named, isFramework: document.soort === "kader" || document.soort === "koppeling" };
}

function add(index: Map<string, Set<string>>, key: string, uri: string): void {
  const uris = index.get(key);
  if (uris) uris.add(uri);
  else index.set(key, new Set([uri]));
}

