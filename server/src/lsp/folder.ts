// One workspace folder: its documents, its configuration, and which documents a change touches.
import type { Document } from "../model/document.ts";
import { DEFAULT_CONFIG, type Config } from "../project/config.ts";
import { ConfigGlobs } from "../project/globs.ts";
import { Project, type Bundled } from "../project/project.ts";
import { relativePath } from "./uris.ts";

/** References stay inside a folder, so each folder has a project of its own. */
export class Folder {
  /** Undefined for files outside every workspace folder. */
  readonly uri: string | undefined;
  readonly project: Project;
  readonly #globs = new ConfigGlobs();
  /** By uri, the documents with findings that point at it. */
  readonly #pointedAtBy = new Map<string, Set<string>>();
  readonly #pointsAt = new Map<string, ReadonlySet<string>>();
  /** Folder that the globs of the configuration start from. */
  #configFolder: string | undefined;
  /** Whether every file in it has been read once; before, a reference may seem to lead nowhere. */
  isRead = false;

  constructor(uri: string | undefined, bundled: Bundled) {
    this.uri = uri;
    this.project = new Project(bundled);
    this.#configFolder = uri;
  }

  get config(): Config {
    return this.project.config;
  }

  /** The folder that the configuration stands in, or would stand in. */
  get configFolder(): string | undefined {
    return this.#configFolder;
  }

  /** @param folder that the configuration stands in */
  setConfig(config: Config | undefined, folder: string | undefined): void {
    this.project.config = config ?? DEFAULT_CONFIG;
    this.#configFolder = folder ?? this.uri;
  }

  /** Puts in a document. @returns uris of other documents whose findings may have changed */
  set(document: Document): Set<string> {
    return this.#change(document.uri, () => this.project.set(document));
  }

  /** Takes out a document. @returns uris of other documents whose findings may have changed */
  delete(uri: string): Set<string> {
    return this.#change(uri, () => this.project.delete(uri));
  }

  /** Keeps in mind that findings of `uri` point at places in `others`: what was said of the two may not hold when one of those changes. */
  point(uri: string, others: readonly string[]): void {
    for (const other of this.#pointsAt.get(uri) ?? []) this.#pointedAtBy.get(other)?.delete(uri);
    this.#pointsAt.set(uri, new Set(others));
    for (const other of others) this.#pointedAtBy.set(other, (this.#pointedAtBy.get(other) ?? new Set()).add(uri));
  }

  #change(uri: string, change: () => void): Set<string> {
    const { dependents } = this.project;
    const [affected, told] = [dependents.of(uri), dependents.toldBy(uri)];
    change();
    for (const other of dependents.of(uri)) affected.add(other);
    for (const other of dependents.hearing(told, dependents.toldBy(uri))) affected.add(other);
    for (const other of this.#pointedAtBy.get(uri) ?? []) affected.add(other);
    affected.delete(uri);
    return affected;
  }

  /** Whether a glob of the configuration names the file at `uri`, or a folder around it. */
  matches(glob: string, uri: string): boolean {
    const path = this.#configFolder === undefined ? undefined : relativePath(this.#configFolder, uri);
    return path !== undefined && this.#globs.matches(glob, path);
  }

  /** Whether the configuration says that the file at `uri` is not ours to check. */
  isIgnored(uri: string): boolean {
    return this.config.ignore.some((glob) => this.matches(glob, uri));
  }
}
