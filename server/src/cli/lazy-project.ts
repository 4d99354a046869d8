// A project whose documents are read when someone asks for them: checking one file must not cost reading a thousand.
import type { Document } from "../model/document.ts";
import { soortOfName } from "../model/soort.ts";
import { Project } from "../project/project.ts";

interface Pending {
  readonly id: string;
  readonly read: () => Document | undefined;
  readonly mentions: (id: string) => boolean;
}

/** Answers as if everything had been read; whoever goes through all documents reads them all. */
export class LazyProject extends Project {
  readonly #pending = new Map<string, Pending>();

  /**
   * Announces the document at `uri`, which has this id.
   * @param read gives it, or undefined when it cannot be read after all
   * @param mentions whether its text holds an id anywhere; what does not, cannot refer to it
   */
  announce(uri: string, id: string, read: () => Document | undefined, mentions: (id: string) => boolean = () => true): void {
    this.#pending.set(uri, { id, read, mentions });
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

  override withId(id: string): readonly Document[] {
    this.#readWhere((_, pending) => pending.id === id);
    return super.withId(id);
  }

  override naming(id: string): Document[] {
    this.#readWhere((_, pending) => pending.mentions(id));
    return super.naming(id);
  }

  override replacing(id: string): Document[] {
    this.#readWhere((_, pending) => pending.mentions(id));
    return super.replacing(id);
  }

  override documentIds(): string[] {
    return [...new Set([...super.documentIds(), ...[...this.#pending.values()].map(({ id }) => id)])].sort();
  }

  #readWhere(isWanted: (uri: string, pending: Pending) => boolean): void {
    for (const [uri, pending] of [...this.#pending]) {
      if (!isWanted(uri, pending)) continue;
      this.#pending.delete(uri);
      const document = pending.read();
      if (document) super.set(document);
    }
  }
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
