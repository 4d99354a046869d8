// What the server knows: folders, open texts and the files on disk, each parsed once per version.
import { readDocument, type Document } from "../model/document.ts";
import { mayBecomeOurs, namesSoort, soortOfName } from "../model/soort.ts";
import { CONFIG_NAME, readConfig } from "../project/config.ts";
import type { Bundled } from "../project/project.ts";
import { BUNDLED_SCHEME } from "../frameworks/kader.ts";
import { decode } from "../text/decode.ts";
import { LARGEST_READ, type Limits } from "../text/guards.ts";
import type { Environment, Log } from "./environment.ts";
import { Folder } from "./folder.ts";
import { isLeftOut, isYaml, yamlFilesIn } from "./scan.ts";
import { canonicalUri, childUri, nameOf, parentUri, relativePath } from "./uris.ts";

/** A document with the folder that it belongs to. */
export interface Known {
  readonly folder: Folder;
  readonly document: Document;
}

/** One version of an open text, under the uri that its editor gives it. */
export interface OpenText {
  readonly uri: string;
  readonly version: number;
  readonly content: string;
}

interface Open {
  readonly text: OpenText;
  /** The reading of `text.version`; absent until somebody asks. */
  read?: { readonly version: number; readonly limits: Limits; readonly document: Document | undefined };
  /** Once ours, ours until it is closed, also while its first line is being retyped. */
  isOurs: boolean;
}

/** Told of documents whose findings may differ now; `uri` itself changed when `changed`. */
export type Listener = (folder: Folder, uris: Iterable<string>, why: "changed" | "affected" | "gone") => void;

export class Workspace {
  readonly #environment: Environment;
  readonly #bundled: Bundled;
  readonly #log: Log;
  readonly #outside: Folder;
  readonly #open = new Map<string, Open>();
  #folders: Folder[] = [];
  readonly #listeners: Listener[] = [];
  readonly #listener: Listener = (...change) => this.#listeners.forEach((listener) => listener(...change));

  constructor(environment: Environment, bundled: Bundled, log: Log) {
    this.#environment = environment;
    this.#bundled = bundled;
    this.#log = log;
    this.#outside = new Folder(undefined, bundled);
  }

  get folders(): readonly Folder[] {
    return this.#folders;
  }

  /** Every folder, and the place for files outside them. */
  get all(): readonly Folder[] {
    return [...this.#folders, this.#outside];
  }

  onChange(listener: Listener): void {
    this.#listeners.push(listener);
  }

  /** The innermost folder that holds `uri`. */
  folderOf(uri: string): Folder {
    const canonical = canonicalUri(uri);
    const holders = this.#folders.filter((folder) => folder.uri !== undefined && relativePath(folder.uri, canonical) !== undefined);
    holders.sort((a, b) => b.uri!.length - a.uri!.length);
    return holders[0] ?? this.#outside;
  }

  /** The uri as the editor that has the file open writes it. */
  clientUri(uri: string): string {
    return this.#open.get(uri)?.text.uri ?? uri;
  }

  isOpen(uri: string): boolean {
    return this.#open.has(canonicalUri(uri));
  }

  /** The version of the open text; undefined for a file that is not open. */
  versionOf(uri: string): number | undefined {
    return this.#open.get(canonicalUri(uri))?.text.version;
  }

  /** The text was opened or changed. It is parsed when somebody asks for it, at most once per version. */
  changeText(text: OpenText): void {
    const uri = canonicalUri(text.uri);
    const open = this.#open.get(uri);
    this.#open.set(uri, { text, read: open?.read, isOurs: open?.isOurs ?? false });
    this.#listener(this.folderOf(uri), [uri], "changed");
  }

  /** The text was closed: what is on disk counts again. */
  async closeText(uri: string): Promise<void> {
    const canonical = canonicalUri(uri);
    this.#open.delete(canonical);
    // A configuration is checked only while somebody looks at it.
    if (nameOf(canonical) === CONFIG_NAME) this.#listener(this.folderOf(canonical), [canonical], "gone");
    await this.fileChanged(canonical);
  }

  /** The newest reading of `uri`; undefined for what is not ours and does not look as if it will be. */
  get(uri: string): Known | undefined {
    const canonical = canonicalUri(uri);
    const folder = this.folderOf(canonical);
    const open = this.#open.get(canonical);
    if (!open) {
      const document = folder.project.document(canonical);
      return document && { folder, document };
    }
    const document = this.#read(folder, canonical, open);
    return document && { folder, document };
  }

  /** Whether the file is one that is checked. */
  isChecked(uri: string): boolean {
    const canonical = canonicalUri(uri);
    const folder = this.folderOf(canonical);
    return folder.project.document(canonical) !== undefined && !folder.isIgnored(canonical);
  }

  #read(folder: Folder, uri: string, open: Open): Document | undefined {
    if (open.read?.version === open.text.version) return open.read.document;
    const { content } = open.text;
    const isBundled = uri.startsWith(`${BUNDLED_SCHEME}:`);
    open.isOurs ||= !isBundled && nameOf(uri) !== CONFIG_NAME && isOurs(uri, content);
    // Other people's YAML may be large; it is not even parsed.
    const isRead = open.isOurs || isBundled || nameOf(uri) === CONFIG_NAME || mayBecomeOurs(content);
    const { limits } = folder.config;
    // What passed other limits is looked at as a whole.
    const previous = open.read?.limits === limits ? open.read.document : undefined;
    const document = isRead ? readDocument(uri, content, { limits, ...(previous && { previous }) }) : undefined;
    open.read = { version: open.text.version, limits, document };
    const affected = open.isOurs && document ? folder.set(document) : folder.delete(uri);
    if (affected.size > 0) this.#listener(folder, affected, "affected");
    return document;
  }

  /**
   * Makes these the folders, and reads those that are new: configurations first, then documents.
   * @param tell told now and then how many files of which folder have been read
   */
  async scan(folders: readonly string[], tell: (folder: string, count: number) => void = () => undefined): Promise<void> {
    const known = new Map(this.#folders.map((folder) => [folder.uri, folder]));
    const wanted = [...new Set(folders.map((uri) => canonicalUri(uri).replace(/\/$/, "")))];
    const added = wanted.filter((uri) => !known.has(uri)).map((uri) => new Folder(uri, this.#bundled));
    const removed = this.#folders.filter((folder) => !wanted.includes(folder.uri!));
    this.#folders = wanted.map((uri) => known.get(uri) ?? added.find((folder) => folder.uri === uri)!);
    for (const folder of removed) this.#listener(folder, urisIn(folder), "gone");
    // Open texts may lie in another folder now; reading them again puts them there.
    for (const [uri, open] of this.#open) {
      delete open.read;
      for (const folder of this.all) if (folder !== this.folderOf(uri)) folder.delete(uri);
    }
    for (const folder of added) {
      try {
        await this.readConfig(folder);
        await this.#readFolder(folder, (count) => tell(nameOf(folder.uri!), count));
      } catch (error) {
        this.#log.error(`reading ${folder.uri} failed`, error);
      }
      folder.isRead = true;
    }
    this.#outside.isRead = true;
    for (const uri of this.#open.keys()) {
      // Others may refer to it, also when nobody ever asks about it.
      this.get(uri);
      this.#listener(this.folderOf(uri), [uri], "changed");
    }
  }

  /** The nearest configuration at or above the folder, as on the command line. @returns whether it changed */
  async readConfig(folder: Folder): Promise<boolean> {
    for (let at = folder.uri; at !== undefined; at = parentUri(at)) {
      const text = await this.#textOf(childUri(at, CONFIG_NAME));
      if (text === undefined) continue;
      folder.setConfig(readConfig(text), at);
      return true;
    }
    folder.setConfig(undefined, undefined);
    return false;
  }

  /** The configuration that counts in `folder`, when it stands in it. */
  async configText(folder: Folder): Promise<{ uri: string; text: string } | undefined> {
    if (folder.uri === undefined) return undefined;
    const uri = childUri(folder.uri, CONFIG_NAME);
    const text = await this.#textOf(uri);
    return text === undefined ? undefined : { uri, text };
  }

  /** Where the configuration of `folder` stands or would stand; undefined when one above the folder counts. */
  async configFile(folder: Folder): Promise<{ uri: string; text: string | undefined } | undefined> {
    if (folder.uri === undefined || folder.configFolder !== folder.uri) return undefined;
    const uri = childUri(folder.uri, CONFIG_NAME);
    return { uri, text: await this.#textOf(uri) };
  }

  /** Reads every open text that changed, so that what is known of all of them is of their newest versions. */
  readOpen(): void {
    for (const uri of this.#open.keys()) this.get(uri);
  }

  async #textOf(uri: string): Promise<string | undefined> {
    const open = this.#open.get(uri);
    if (open) return open.text.content;
    const bytes = await this.#environment.files.read(uri);
    return bytes && decode(bytes).text;
  }

  async #readFolder(folder: Folder, tell: (count: number) => void = () => undefined): Promise<void> {
    let sinceTurn = this.#environment.now();
    let count = 0;
    for await (const uri of yamlFilesIn(folder.uri!, this.#environment, (path) => folder.isIgnored(childPath(folder.uri!, path)))) {
      if (this.folderOf(uri) !== folder) continue;
      await this.#readFile(folder, uri);
      count += 1;
      if (this.#environment.now() - sinceTurn < 20) continue;
      tell(count);
      await this.#environment.timers.pause();
      sinceTurn = this.#environment.now();
    }
    folder.isRead = true;
    this.#listener(folder, urisIn(folder), "affected");
  }

  /** @returns uris of documents whose findings may have changed with it */
  async #readFile(folder: Folder, uri: string): Promise<Set<string>> {
    if (this.#open.has(uri)) return new Set();
    const bytes = await this.#environment.files.read(uri);
    // Somebody may have opened it while it was being read.
    if (this.#open.has(uri)) return new Set();
    if (!bytes || bytes.length > LARGEST_READ) return folder.delete(uri);
    const { text, problems } = decode(bytes);
    if (!isOurs(uri, text)) return folder.delete(uri);
    try {
      return folder.set(readDocument(uri, text, { decodeProblems: problems, limits: folder.config.limits }));
    } catch (error) {
      this.#log.error(`reading ${uri} failed`, error);
      return folder.delete(uri);
    }
  }

  /** A file was created, changed or deleted, here or by another program. */
  async fileChanged(uri: string): Promise<void> {
    const canonical = canonicalUri(uri);
    const folder = this.folderOf(canonical);
    const name = nameOf(canonical);
    if (name === CONFIG_NAME) return this.configChanged();
    if (name === ".gitignore" || !isYaml(name)) return;
    if (this.#open.has(canonical)) return;
    const wasKnown = folder.project.document(canonical) !== undefined;
    const path = folder.uri === undefined ? undefined : relativePath(folder.uri, canonical);
    const leftOut = path === undefined || (await isLeftOut(folder.uri!, path, this.#environment, (at) => folder.isIgnored(childPath(folder.uri!, at))));
    // Somebody may have opened it in the meantime.
    if (this.#open.has(canonical)) return;
    const affected = leftOut ? folder.delete(canonical) : await this.#readFile(folder, canonical);
    const isKnown = folder.project.document(canonical) !== undefined;
    if (isKnown) this.#listener(folder, [canonical], "changed");
    else if (wasKnown) this.#listener(folder, [canonical], "gone");
    if (affected.size > 0) this.#listener(folder, affected, "affected");
  }

  /** The text was saved: a good moment to look at everything that stands around it. */
  async saved(uri: string): Promise<void> {
    const canonical = canonicalUri(uri);
    if (nameOf(canonical) === CONFIG_NAME) return this.configChanged();
    const folder = this.folderOf(canonical);
    if (folder.project.document(canonical)) this.#listener(folder, urisIn(folder).filter((other) => other !== canonical), "affected");
  }

  /** A folder was deleted or renamed: all that was in it is gone. */
  async folderGone(uri: string): Promise<void> {
    // Thousands of files may go at once where no documents are.
    if (/\/(node_modules|\.git)(\/|$)/.test(uri)) return;
    const canonical = canonicalUri(uri);
    const folder = this.folderOf(canonical);
    for (const known of urisIn(folder)) if (relativePath(canonical, known) !== undefined) await this.fileChanged(known);
  }

  /** The configuration of a folder may have changed: everything in it is looked at again. */
  async configChanged(): Promise<void> {
    for (const folder of this.#folders) {
      await this.readConfig(folder);
      for (const uri of urisIn(folder)) {
        if (this.#open.has(uri) || !folder.isIgnored(uri)) continue;
        folder.delete(uri);
        this.#listener(folder, [uri], "gone");
      }
      await this.#readFolder(folder);
      for (const [uri, open] of this.#open) {
        if (this.folderOf(uri) !== folder) continue;
        // Its limits may be others now.
        delete open.read;
        this.#listener(folder, [uri], "changed");
      }
    }
  }

  /** Uris of all open texts. */
  openUris(): string[] {
    return [...this.#open.keys()];
  }
}

/** By its name, else by its outermost keys. */
function isOurs(uri: string, text: string): boolean {
  return soortOfName(uri) !== undefined || namesSoort(text);
}

function urisIn(folder: Folder): string[] {
  return [...folder.project.documents].map((document) => document.uri);
}

function childPath(folder: string, path: string): string {
  return path.split("/").reduce(childUri, folder);
}

