// The bundled examples as a folder in memory: everything can be tried in it, and nothing in it is kept.
import * as vscode from "vscode";
import { t } from "./l10n.ts";

/** Of the uris in it; nothing under it is on disk. */
export const EXAMPLES_SCHEME = "bekwaam-examples";

interface Folder {
  readonly entries: Map<string, Entry>;
  readonly since: number;
}
interface File {
  bytes: Uint8Array;
  since: number;
}
type Entry = Folder | File;

export class ExampleFiles implements vscode.FileSystemProvider {
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changed.event;
  readonly #fill: (write: (path: string, bytes: Uint8Array) => void) => Promise<void>;
  #root: Promise<Folder> | undefined;

  /** @param fill writes what is in the folder at first; called when somebody looks */
  constructor(fill: (write: (path: string, bytes: Uint8Array) => void) => Promise<void>) {
    this.#fill = fill;
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  async stat(uri: vscode.Uri): Promise<vscode.FileStat> {
    const entry = await this.#entry(uri);
    const type = isFolder(entry) ? vscode.FileType.Directory : vscode.FileType.File;
    return { type, ctime: entry.since, mtime: entry.since, size: isFolder(entry) ? 0 : entry.bytes.length };
  }

  async readDirectory(uri: vscode.Uri): Promise<[string, vscode.FileType][]> {
    const entry = await this.#entry(uri);
    if (!isFolder(entry)) throw vscode.FileSystemError.FileNotADirectory(uri);
    return [...entry.entries].map(([name, child]) => [name, isFolder(child) ? vscode.FileType.Directory : vscode.FileType.File]);
  }

  async readFile(uri: vscode.Uri): Promise<Uint8Array> {
    const entry = await this.#entry(uri);
    if (isFolder(entry)) throw vscode.FileSystemError.FileIsADirectory(uri);
    return entry.bytes;
  }

  async writeFile(uri: vscode.Uri, bytes: Uint8Array, { create, overwrite }: { create: boolean; overwrite: boolean }): Promise<void> {
    const folder = await this.#parent(uri);
    const known = folder.entries.get(nameOf(uri));
    if (known && isFolder(known)) throw vscode.FileSystemError.FileIsADirectory(uri);
    if (!known && !create) throw vscode.FileSystemError.FileNotFound(uri);
    if (known && create && !overwrite) throw vscode.FileSystemError.FileExists(uri);
    folder.entries.set(nameOf(uri), { bytes, since: Date.now() });
    this.#tell(known ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created, uri);
  }

  async createDirectory(uri: vscode.Uri): Promise<void> {
    const folder = await this.#parent(uri);
    if (folder.entries.has(nameOf(uri))) throw vscode.FileSystemError.FileExists(uri);
    folder.entries.set(nameOf(uri), newFolder());
    this.#tell(vscode.FileChangeType.Created, uri);
  }

  async delete(uri: vscode.Uri): Promise<void> {
    const folder = await this.#parent(uri);
    if (!folder.entries.delete(nameOf(uri))) throw vscode.FileSystemError.FileNotFound(uri);
    this.#tell(vscode.FileChangeType.Deleted, uri);
  }

  async rename(from: vscode.Uri, to: vscode.Uri, { overwrite }: { overwrite: boolean }): Promise<void> {
    const entry = await this.#entry(from);
    const target = await this.#parent(to);
    if (target.entries.has(nameOf(to)) && !overwrite) throw vscode.FileSystemError.FileExists(to);
    (await this.#parent(from)).entries.delete(nameOf(from));
    target.entries.set(nameOf(to), entry);
    this.#tell(vscode.FileChangeType.Deleted, from);
    this.#tell(vscode.FileChangeType.Created, to);
  }

  #tell(type: vscode.FileChangeType, uri: vscode.Uri): void {
    this.#changed.fire([{ type, uri }]);
  }

  async #filled(): Promise<Folder> {
    const root = newFolder();
    await this.#fill((path, bytes) => {
      const names = path.split("/");
      let folder = root;
      for (const name of names.slice(0, -1)) {
        const next = folder.entries.get(name);
        const inside = next && isFolder(next) ? next : newFolder();
        folder.entries.set(name, inside);
        folder = inside;
      }
      folder.entries.set(names.at(-1)!, { bytes, since: Date.now() });
    });
    return root;
  }

  async #entry(uri: vscode.Uri): Promise<Entry> {
    let entry: Entry = await (this.#root ??= this.#filled());
    for (const name of within(uri)) {
      const next: Entry | undefined = isFolder(entry) ? entry.entries.get(name) : undefined;
      if (!next) throw vscode.FileSystemError.FileNotFound(uri);
      entry = next;
    }
    return entry;
  }

  async #parent(uri: vscode.Uri): Promise<Folder> {
    if (nameOf(uri) === "") throw vscode.FileSystemError.NoPermissions(t("The folder of the examples stays."));
    const folder = await this.#entry(vscode.Uri.joinPath(uri, ".."));
    if (!isFolder(folder)) throw vscode.FileSystemError.FileNotADirectory(uri);
    return folder;
  }
}

function newFolder(): Folder {
  return { entries: new Map(), since: Date.now() };
}

function isFolder(entry: Entry): entry is Folder {
  return "entries" in entry;
}

/** The names from the folder of the examples down. That folder has whatever name the window that opened it gave it. */
function within(uri: vscode.Uri): string[] {
  return uri.path.split("/").filter((part) => part !== "").slice(1);
}

/** Empty for the folder of the examples. */
function nameOf(uri: vscode.Uri): string {
  return within(uri).at(-1) ?? "";
}
