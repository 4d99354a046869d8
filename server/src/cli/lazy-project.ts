// A project whose documents are read when someone asks for them: checking one file must not cost reading a thousand.
import type { Document } from "../model/document.ts";
import { decode } from "../text/decode.ts";
import { soortOfName } from "../model/soort.ts";
import { Project } from "../project/project.ts";

interface Pending {
  readonly id: string;
  /** Undefined when it cannot be read after all. */
  readonly read: () => Document | undefined;
  /** Of its file; undefined when that cannot be read. */
  readonly bytes: () => Uint8Array | undefined;
}

/** Looking through all texts that wait costs a good tenth of reading them: after so many times they are read. */
const MOST_SEARCHES = 8;

const NOTHING = new Uint8Array();

/** Answers as if everything had been read; whoever goes through all documents reads them all. */
export class LazyProject extends Project {
  readonly #pending = new Map<string, Pending>();
  #searches = 0;

  /** Announces the document at `uri`. */
  announce(uri: string, pending: Pending): void {
    this.#pending.set(uri, pending);
  }

  override set(document: Document): void {
    this.#pending.delete(document.uri);
    super.set(document);
  }

  override document(uri: string): Document | undefined {
    this.#readWhere((at) => at === uri);
    return super.document(uri);
  }

  override get documents(): Iterable<Document> {
    this.#readWhere(() => true);
    return super.documents;
  }

  override readWhere(isWanted: (written: () => string) => boolean, onRead: (document: Document) => void): void {
    if (this.#pending.size > 0) this.#searches += 1;
    const isWorthIt = this.#searches <= MOST_SEARCHES;
    this.#readWhere((_, { bytes }) => !isWorthIt || isWanted(() => decode(bytes() ?? NOTHING).text), onRead);
  }

  override withId(id: string): readonly Document[] {
    this.#readWhere((_, pending) => pending.id === id);
    return super.withId(id);
  }

  override naming(id: string): Document[] {
    this.#readWhere((_, pending) => mentions(pending, id));
    return super.naming(id);
  }

  override replacing(id: string): Document[] {
    this.#readWhere((_, pending) => mentions(pending, id));
    return super.replacing(id);
  }

  override documentIds(): string[] {
    return [...new Set([...super.documentIds(), ...[...this.#pending.values()].map(({ id }) => id)])].sort();
  }

  #readWhere(isWanted: (uri: string, pending: Pending) => boolean, onRead?: (document: Document) => void): void {
    for (const [uri, pending] of [...this.#pending]) {
      if (!isWanted(uri, pending)) continue;
      this.#pending.delete(uri);
      const document = pending.read();
      if (!document) continue;
      super.set(document);
      onRead?.(document);
    }
  }
}

/** What does not hold an id anywhere cannot refer to it. */
function mentions({ bytes }: Pending, id: string): boolean {
  const read = bytes();
  return read !== undefined && Buffer.from(read.buffer, read.byteOffset, read.length).includes(id);
}

/**
 * The id of a document that can wait, from the start of its text; undefined when it has to be read now: frameworks and
 * crosswalks, which decide what references mean, and texts that do not tell their id plainly.
 */
export function idOfLater(uri: string, head: string): string | undefined {
  const soort = /^soort:[ \t]+["']?([a-z]+)/m.exec(head)?.[1] ?? soortOfName(uri);
  if (soort === undefined || soort === "kader" || soort === "koppeling") return undefined;
  const ids = [...head.matchAll(/^id:[ \t]+(["']?)([a-z0-9][a-z0-9.-]*)\1[ \t]*(?:#.*)?\r?$/gm)];
  return ids.length === 1 ? ids[0]![2] : undefined;
}
