// What a command works on: the files that were asked for, and the rest of the workspace that they refer to.
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { bundled } from "../frameworks/bundled.ts";
import { BUNDLED_SCHEME } from "../frameworks/kader.ts";
import type { FrameworkRegistry } from "../frameworks/registry.ts";
import { identityOf, readDocument, type Document } from "../model/document.ts";
import { CONFIG_NAME } from "../project/config.ts";
import type { Bundled, Project } from "../project/project.ts";
import type { Failure } from "../report/check.ts";
import { visible } from "../report/terminal.ts";
import * as disk from "../system/disk.ts";
import { decode } from "../text/decode.ts";
import { fileTrouble } from "../text/file-trouble.ts";
import { LARGEST_READ, type Limits } from "../text/guards.ts";
import { CliError } from "./errors.ts";
import { Contents } from "./contents.ts";
import { behindLink, findFiles, head, headOf, walk } from "./files.ts";
import { globBase, relativePath } from "./globs.ts";
import { Ignores, within } from "./ignores.ts";
import { nearestConfig, openConfig, refuseUnknownKaders, type ConfigFile } from "./config-file.ts";
import { idOfLater, LazyProject } from "./lazy-project.ts";
import { RecordingProject } from "./recording-project.ts";

/** A file that was asked for. */
export interface Asked {
  readonly uri: string;
  /** Absolute; undefined for standard input. */
  readonly file: string | undefined;
  /** As it is shown. */
  readonly path: string;
  /** What the file holds, when the workspace remembers. */
  readonly bytes?: Uint8Array;
}

export interface Workspace {
  readonly project: Project;
  /** What results rest on; only when the request said `remember`. */
  readonly memory: { readonly project: RecordingProject; readonly contents: Contents } | undefined;
  /** Absolute: the nearest folder above all that was asked for with a configuration or a repository. */
  readonly root: string;
  /** Sorted by path. */
  readonly asked: readonly Asked[];
  readonly failures: readonly Failure[];
  readonly config: ConfigFile | undefined;
  /** False when the workspace was too large to read all of it. */
  readonly complete: boolean;
  /** Path of a uri as it is shown; of a bundled framework its place in the package. */
  pathOf(uri: string): string;
}

export interface WorkspaceRequest {
  /** Paths, folders and globs; none means the current folder. */
  readonly words: readonly string[];
  readonly cwd: string;
  readonly config: ConfigFile | undefined;
  /** Which of the files that were found (absolute, sorted) are asked for after all; all when absent. */
  readonly pick?: (files: readonly string[]) => readonly string[];
  /** Documents are then read when a result cannot be remembered, and what is asked of the project is noted. */
  readonly remember?: boolean;
  /** Told before each file that is read. */
  readonly onRead?: (done: number, total: number) => void;
  /** Text from standard input that stands for the file at `name`. */
  readonly input?: { readonly bytes: Uint8Array; readonly name: string | undefined };
}

/** Folders and YAML files that the rest of a workspace may hold; beyond that only what was asked for is read. */
const MOST_ENTRIES = 200_000;

/**
 * Reads what was asked for and the rest of its workspace.
 * @throws CliError when nothing at all was found, or a configuration has a mistake
 */
export function openWorkspace(request: WorkspaceRequest): Workspace {
  const { cwd } = request;
  const words = request.words.length > 0 || request.input ? request.words : ["."];
  const start = commonFolder([...words, ...(request.input ? [request.input.name ?? "."] : [])], cwd);
  const config = request.config ?? configAt(start, cwd);
  const root = workspaceRoot(start);
  const ignores = new Ignores(root, (file) => config?.config.ignore.some((glob) => config.globs.matches(glob, file)) ?? false);
  const found = findFiles(words, cwd, ignores);
  const wanted = request.pick?.(found.files) ?? found.files;
  const memory = request.remember ? { project: new RecordingProject(BUNDLED), contents: new Contents(`${uriOf(root)}/`) } : undefined;
  const project = memory?.project ?? new LazyProject(BUNDLED);
  const files = new FileReader(cwd, project, memory?.contents);
  if (config) project.config = config.config;
  const asked = wanted.flatMap((file, index) => {
    request.onRead?.(index, wanted.length);
    return files.put(file) ?? [];
  });
  const isAll = wanted === found.files && words.length === 1 && path.resolve(cwd, words[0]!) === root;
  const rest = isAll ? { files: [], complete: true } : walk(root, cwd, ignores, MOST_ENTRIES);
  const isAsked = new Set([...wanted, ...words.flatMap((word) => behindLink(word, cwd, root) ?? [])]);
  for (const file of new Set([...found.files, ...rest.files])) if (!isAsked.has(file)) announce(file, project, memory?.contents);
  if (request.input) asked.push(putInput(request.input, cwd, project));
  const failures = distinct([...found.failures, ...files.failures]);
  const configs = words.map((word) => path.resolve(cwd, word)).filter((file) => path.basename(file) === CONFIG_NAME && disk.exists(file));
  const named = configs.map((file) => openConfig(file, cwd));
  // Beside a configuration of which not the whole folder was read, a framework may be there after all.
  const whole = (config ? [config, ...named] : named).filter((one) => rest.complete && within(root, path.dirname(one.path)));
  for (const one of whole) refuseUnknownKaders(one, () => project.frameworks, cwd);
  if (asked.length + failures.length + configs.length + found.files.length === 0) throw nothingFound(words);
  return { project, memory, root, asked: asked.sort((a, b) => (a.path < b.path ? -1 : 1)), failures, config, complete: rest.complete, pathOf: (uri) => pathOf(uri, cwd) };
}

/** For a command that has nothing to show without documents. @throws CliError when nothing of what was asked for could be read */
export function refuseUnread({ asked, failures }: Workspace): void {
  if (asked.length > 0 || failures.length === 0) return;
  const lines = failures.map(({ path: shown, message }) => ({ nl: `${visible(shown)} ${message.nl}`, en: `${visible(shown)} ${message.en}` }));
  throw new CliError({ nl: lines.map(({ nl }) => nl).join("\n"), en: lines.map(({ en }) => en).join("\n") });
}

/** Unpacked when someone asks for a framework: a run that remembers everything does not. */
const BUNDLED: Bundled = {
  get kaders() {
    return bundled().kaders;
  },
  get koppelingen() {
    return bundled().koppelingen;
  },
};

/** A folder may be asked for twice, as itself and by a glob. */
function distinct(failures: readonly Failure[]): Failure[] {
  return [...new Map(failures.map((failure) => [`${failure.path}\n${failure.message.nl}`, failure])).values()];
}

/** What cannot be read elsewhere in the workspace is nobody's question now. */
function announce(file: string, project: LazyProject, contents?: Contents): void {
  const uri = uriOf(file);
  const read = (): Document | undefined => readQuietly(() => (disk.stat(file).size > LARGEST_READ ? undefined : documentOf(uri, disk.read(file), project.config.limits)));
  const id = readQuietly(() => idOfLater(uri, head(file)));
  const bytes = (): Uint8Array | undefined => readQuietly(() => disk.read(file));
  const remember = (named: string | undefined): void => contents?.add(uri, { id: named, isFramework: id === undefined, fingerprint: () => readQuietly(() => disk.sumOf(disk.read(file))) ?? "", bytes: () => bytes() ?? new Uint8Array() });
  if (id !== undefined) {
    remember(id);
    return project.announce(uri, { id, read, bytes });
  }
  const document = read();
  if (!document) return;
  remember(identityOf(document).id);
  project.set(document);
}

function readQuietly<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

function configAt(folder: string, cwd: string): ConfigFile | undefined {
  const file = nearestConfig(folder);
  return file === undefined ? undefined : openConfig(file, cwd);
}

/** Reads documents into a project and remembers which files could not be read. */
class FileReader {
  readonly failures: Failure[] = [];
  readonly #cwd: string;
  readonly #project: LazyProject;
  readonly #contents: Contents | undefined;

  constructor(cwd: string, project: LazyProject, contents: Contents | undefined) {
    this.#cwd = cwd;
    this.#project = project;
    this.#contents = contents;
  }

  put(file: string): Asked | undefined {
    const shown = relativePath(this.#cwd, file);
    const uri = uriOf(file);
    try {
      const { size } = disk.stat(file);
      if (size > LARGEST_READ) return this.#fail(shown, tooLarge(size));
      const bytes = disk.read(file);
      if (!this.#contents) {
        this.#project.set(documentOf(uri, bytes, this.#project.config.limits));
        return { uri, file, path: shown };
      }
      this.#putLater(uri, bytes, this.#contents);
      return { uri, file, path: shown, bytes };
    } catch (error) {
      return this.#fail(shown, fileTrouble(error));
    }
  }

  /** The text is here; it is read as a document when someone asks for that. */
  #putLater(uri: string, bytes: Uint8Array, contents: Contents): void {
    const sum = disk.sumOf(bytes);
    const later = idOfLater(uri, headOf(bytes));
    const read = (): Document => documentOf(uri, bytes, this.#project.config.limits);
    const document = later === undefined ? read() : undefined;
    if (document) this.#project.set(document);
    else this.#project.announce(uri, { id: later!, read, bytes: () => bytes });
    contents.add(uri, { id: document ? identityOf(document).id : later, isFramework: document !== undefined, fingerprint: () => sum, bytes: () => bytes });
  }

  #fail(shown: string, message: Failure["message"]): undefined {
    this.failures.push({ path: shown, message });
  }
}

function tooLarge(size: number): Failure["message"] {
  const megabytes = Math.round(size / 1_000_000);
  return { nl: `is te groot om te lezen (${megabytes} MB)`, en: `is too large to read (${megabytes} MB)` };
}

/** A document from the bytes of a file. */
export function documentOf(uri: string, bytes: Uint8Array, limits?: Limits): Document {
  const { text, problems } = decode(bytes);
  return readDocument(uri, text, { decodeProblems: problems, limits });
}

function putInput({ bytes, name }: NonNullable<WorkspaceRequest["input"]>, cwd: string, project: Project): Asked {
  const uri = uriOf(path.resolve(cwd, name ?? "stdin.yaml"));
  project.set(documentOf(uri, bytes, project.config.limits));
  return { uri, file: undefined, path: name === undefined ? "<stdin>" : relativePath(cwd, path.resolve(cwd, name)) };
}

function uriOf(file: string): string {
  return pathToFileURL(file).href;
}

function pathOf(uri: string, cwd: string): string {
  if (uri.startsWith("file:")) return relativePath(cwd, fileURLToPath(uri));
  return uri.startsWith(`${BUNDLED_SCHEME}:/`) ? `frameworks/${uri.slice(BUNDLED_SCHEME.length + 2)}` : uri;
}

/** The deepest folder that holds all that was asked for. */
function commonFolder(words: readonly string[], cwd: string): string {
  const folders = words.filter((word) => !word.startsWith("!")).map((word) => folderOf(word, cwd));
  let common = folders[0] ?? cwd;
  for (const folder of folders) while (!within(common, folder)) common = path.dirname(common);
  return common;
}

function folderOf(word: string, cwd: string): string {
  const target = path.resolve(cwd, word);
  try {
    return disk.stat(target).isDirectory() ? target : path.dirname(target);
  } catch {
    // A glob, or a name that is not there; what is wrong with it is said where it is looked for.
  }
  return path.resolve(cwd, globBase(word)?.base ?? path.dirname(word));
}

/** The nearest folder with a configuration or a repository; without either the folder itself. */
function workspaceRoot(start: string): string {
  for (let current = start; current !== path.dirname(current); current = path.dirname(current)) {
    if (disk.exists(path.join(current, CONFIG_NAME)) || disk.exists(path.join(current, ".git"))) return current;
  }
  return start;
}

/** The folder of the workspace around what `words` name. */
export function rootOf(words: readonly string[], cwd: string): string {
  return workspaceRoot(commonFolder(words.length > 0 ? words : ["."], cwd));
}

/** Where `cwd` is in its repository: empty at its root or outside any, else the folders from the root with a `/` behind each. */
export function repositoryBase(cwd: string): string {
  for (let current = cwd; current !== path.dirname(current); current = path.dirname(current)) {
    if (disk.exists(path.join(current, ".git"))) return current === cwd ? "" : `${relativePath(current, cwd)}/`;
  }
  return "";
}

function nothingFound(words: readonly string[]): CliError {
  const where = (here: string): string => words.map((word) => (word === "." ? here : word)).join(", ");
  return new CliError(
    { nl: `Geen documenten gevonden in ${where("deze map")}.`, en: `No documents found in ${where("this folder")}.` },
    {
      nl: "In een map telt een YAML-bestand mee als het `naam.<soort>.yaml` heet of bovenaan `soort:` heeft, en git en `negeer` het niet overslaan. Een bestand dat je zelf noemt telt altijd mee.",
      en: "In a folder a YAML file counts when it is called `name.<soort>.yaml` or has `soort:` at the top, and neither git nor `negeer` leaves it out. A file that you name yourself always counts.",
    },
  );
}

/** Bundled frameworks and those of the workspace around `cwd`. */
export function frameworksAt(cwd: string, config: ConfigFile | undefined): { project: Project; frameworks: FrameworkRegistry; pathOf: (uri: string) => string } {
  const { project } = projectAround(cwd, cwd, config);
  return { project, frameworks: project.frameworks, pathOf: (uri) => pathOf(uri, cwd) };
}

/** Files whose name fits `name` among `words`, and the workspace around them. */
export function openForTests(words: readonly string[], cwd: string, config: ConfigFile | undefined, name: RegExp): { project: Project; files: readonly string[]; failures: readonly Failure[] } {
  const asked = words.length > 0 ? words : ["."];
  const start = commonFolder(asked, cwd);
  const { project, ignores } = projectAround(start, cwd, config ?? configAt(start, cwd));
  const { files, failures } = findFiles(asked, cwd, ignores, (file) => name.test(file));
  return { project, files, failures: distinct(failures) };
}

function projectAround(start: string, cwd: string, config: ConfigFile | undefined): { project: Project; ignores: Ignores } {
  const project = new LazyProject(BUNDLED);
  const root = workspaceRoot(start);
  const ignores = new Ignores(root, (file) => config?.config.ignore.some((glob) => config.globs.matches(glob, file)) ?? false);
  for (const file of walk(root, cwd, ignores, MOST_ENTRIES).files) announce(file, project);
  return { project, ignores };
}
