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
    const before = this.project.dependents.of(document.uri);
    this.project.set(document);
    return union(before, this.project.dependents.of(document.uri));
  }

  /** Takes out a document. @returns uris of other documents whose findings may have changed */
  delete(uri: string): Set<string> {
    const before = this.project.dependents.of(uri);
    this.project.delete(uri);
    return before;
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

function union(a: Set<string>, b: Set<string>): Set<string> {
  for (const uri of b) a.add(uri);
  return a;
}
