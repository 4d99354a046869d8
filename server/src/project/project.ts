// The workspace as one: documents, frameworks and configuration. The one place of the engine that holds state.
import { kaderFrom, koppelingFrom } from "../frameworks/read.ts";
import { FrameworkRegistry } from "../frameworks/registry.ts";
import { kaderName, type Kader, type Koppeling } from "../frameworks/kader.ts";
import type { Document } from "../model/document.ts";
import { identityOf } from "../model/document.ts";
import { DEFAULT_CONFIG, type Config } from "./config.ts";
import { Dependents } from "./dependents.ts";
import { compareText } from "../text/order.ts";
import { compareVersions } from "../text/versions.ts";

/** The frameworks and crosswalks that come with bekwaam, read once and shared by all projects of a run; the workspace's own count before them. */
export interface Bundled {
  readonly kaders: readonly Kader[];
  readonly koppelingen: readonly Koppeling[];
}

/** Documents by uri and what follows from all of them together. Reads no disk: callers put documents in. */
export class Project {
  readonly #bundled: Bundled;
  readonly #documents = new Map<string, Document>();
  #config: Config = DEFAULT_CONFIG;
  #frameworks: FrameworkRegistry | undefined;
  #byId: Map<string, Document[]> | undefined;
  #dependents: Dependents | undefined;
  #revision = 0;
  readonly #memos = new Map<symbol, { readonly revision: number; readonly value: unknown }>();
  #remembered = new WeakMap<Document, Map<unknown, unknown>>();

  constructor(bundled: Bundled) {
    this.#bundled = bundled;
  }

  /** In the order in which they were put in. */
  get documents(): Iterable<Document> {
    return this.#documents.values();
  }

  /** Those of `documents` that have been read: here all of them. */
  get documentsAtHand(): Iterable<Document> {
    return this.#documents.values();
  }

  /**
   * Reads those documents that still wait and whose text, as it is written in the file, `isWanted`; here none waits.
   * @param onRead told of each, before the next is looked at
   */
  readWhere(_isWanted: (written: () => string) => boolean, _onRead: (document: Document) => void): void {}

  get config(): Config {
    return this.#config;
  }

  set config(config: Config) {
    this.#config = config;
  }

  /** Another number after each change of a document; tells what was worked out before it. */
  get revision(): number {
    return this.#revision;
  }

  /** What `build` makes of all documents together, kept until one of them changes; `key` tells such values apart. */
  memo<T>(key: symbol, build: () => T): T {
    const known = this.#memos.get(key);
    if (known?.revision === this.#revision) return known.value as T;
    const value = build();
    this.#memos.set(key, { revision: this.#revision, value });
    return value;
  }

  document(uri: string): Document | undefined {
    return this.#documents.get(uri);
  }

  /** Puts in a document, replacing the one with the same uri. */
  set(document: Document): void {
    this.#forget(this.#documents.get(document.uri), document);
    this.#documents.set(document.uri, document);
    this.#dependents?.set(document);
  }

  delete(uri: string): void {
    const old = this.#documents.get(uri);
    if (!old) return;
    this.#forget(old, undefined);
    this.#documents.delete(uri);
    this.#dependents?.delete(uri);
  }

  /** Bundled frameworks and those of the workspace; the workspace's own come first. */
  get frameworks(): FrameworkRegistry {
    this.#frameworks ??= this.#buildFrameworks();
    return this.#frameworks;
  }

  /**
   * What `work` makes of `document` and the frameworks: done once per version of either.
   * @param work must look at nothing else of the project, and be the same function each time
   */
  remember<D extends Document, T>(document: D, work: (project: Project, document: D) => T): T {
    const results = this.#remembered.get(document) ?? new Map<unknown, unknown>();
    this.#remembered.set(document, results);
    if (!results.has(work)) results.set(work, work(this, document));
    return results.get(work) as T;
  }

  /** All documents with this id, oldest version first. */
  withId(id: string): readonly Document[] {
    this.#byId ??= indexById(this.#documents.values());
    return this.#byId.get(id) ?? [];
  }

  /** Ids of all documents, sorted. */
  documentIds(): string[] {
    this.#byId ??= indexById(this.#documents.values());
    return [...this.#byId.keys()].sort();
  }

  /** Which documents name which others; built when somebody first asks, kept up to date from then on. */
  get dependents(): Dependents {
    if (!this.#dependents) {
      this.#dependents = new Dependents();
      for (const document of this.#documents.values()) this.#dependents.set(document);
    }
    return this.#dependents;
  }

  /** Documents that refer to any version of the document or framework `id`, by uri. */
  naming(id: string): Document[] {
    return this.#at(this.dependents.naming(id));
  }

  /** Documents that say they replace a version of `id` (`vorigeVersie`), by uri. */
  replacing(id: string): Document[] {
    return this.#at(this.dependents.replacing(id));
  }

  #at(uris: Iterable<string>): Document[] {
    return [...uris].sort().flatMap((uri) => this.#documents.get(uri) ?? []);
  }

  #forget(old: Document | undefined, next: Document | undefined): void {
    this.#revision += 1;
    const touchesFrameworks = [old, next].some((document) => document?.soort === "kader" || document?.soort === "koppeling");
    if (touchesFrameworks) {
      this.#frameworks = undefined;
      this.#remembered = new WeakMap();
    }
    const before = old && identityOf(old);
    const after = next && identityOf(next);
    if (before?.id !== after?.id || before?.versie !== after?.versie || old === undefined || next === undefined) this.#byId = undefined;
    else if (before?.id !== undefined) replaceIn(this.#byId?.get(before.id), old, next);
  }

  #buildFrameworks(): FrameworkRegistry {
    // By uri: which of two frameworks with one name counts may not depend on which was read first.
    const own = [...this.#documents.values()].filter(({ soort }) => soort === "kader" || soort === "koppeling").sort(byUri);
    const kaders = own.flatMap((document) => kaderFrom(document) ?? []);
    const koppelingen = own.flatMap((document) => koppelingFrom(document) ?? []);
    return new FrameworkRegistry([...kaders, ...notNamed(this.#bundled.kaders, kaders)], [...koppelingen, ...notNamed(this.#bundled.koppelingen, koppelingen)]);
  }
}

/** What is bundled, without what the workspace has under the same name. */
function notNamed<T extends { readonly id: string; readonly versie: string }>(bundled: readonly T[], own: readonly T[]): T[] {
  const taken = new Set(own.map(kaderName));
  return bundled.filter((one) => !taken.has(kaderName(one)));
}

function replaceIn(documents: Document[] | undefined, old: Document, next: Document): void {
  const place = documents?.indexOf(old) ?? -1;
  if (documents && place >= 0) documents[place] = next;
}

function indexById(documents: Iterable<Document>): Map<string, Document[]> {
  const index = new Map<string, Document[]>();
  for (const document of documents) {
    const { id } = identityOf(document);
    if (id === undefined) continue;
    const same = index.get(id);
    if (same) same.push(document);
    else index.set(id, [document]);
  }
  // Of one version by uri: what is said may not depend on which file was read first.
  for (const same of index.values()) same.sort((a, b) => compareVersions(identityOf(a).versie ?? "", identityOf(b).versie ?? "") || byUri(a, b));
  return index;
}

function byUri(a: Document, b: Document): number {
  return compareText(a.uri, b.uri);
}
