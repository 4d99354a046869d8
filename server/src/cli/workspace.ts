// What a command works on: the files that were asked for, and the rest of the workspace that they refer to.
import path from "node:path";
import { bundled } from "../frameworks/bundled.ts";
import type { FrameworkRegistry } from "../frameworks/registry.ts";
import { CONFIG_NAME } from "../project/config.ts";
import type { Bundled, Project } from "../project/project.ts";
import type { Failure } from "../report/check.ts";
import { visible } from "../report/terminal.ts";
import * as disk from "../system/disk.ts";
import { nearestConfig, openConfig, refuseUnknownKaders, type ConfigFile } from "./config-file.ts";
import { Contents } from "./contents.ts";
import { CliError } from "./errors.ts";
import { behindLink, findFiles, walk } from "./files.ts";
import { Ignores, within } from "./ignores.ts";
import { LazyProject } from "./lazy-project.ts";
import { commonFolder, pathOf, uriOf, workspaceRoot } from "./places.ts";
import { announce, FileReader, putInput, type Asked, type Input } from "./reading.ts";
import { RecordingProject } from "./recording-project.ts";

/** What was asked for, and what it stands among. */
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

/** What a command asks for. */
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
  readonly input?: Input;
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
  const ignores = ignoresIn(root, config);
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

function configAt(folder: string, cwd: string): ConfigFile | undefined {
  const file = nearestConfig(folder);
  return file === undefined ? undefined : openConfig(file, cwd);
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

/** A pattern that names the folder where a walk began says nothing there: that folder was asked for. */
function ignoresIn(root: string, config: ConfigFile | undefined): Ignores {
  return new Ignores(root, (file, from) => config?.config.ignore.some((glob) => config.globs.matches(glob, file) && !config.globs.matches(glob, from)) ?? false);
}

function projectAround(start: string, cwd: string, config: ConfigFile | undefined): { project: Project; ignores: Ignores } {
  const project = new LazyProject(BUNDLED);
  const root = workspaceRoot(start);
  const ignores = ignoresIn(root, config);
  for (const file of walk(root, cwd, ignores, MOST_ENTRIES).files) announce(file, project);
  return { project, ignores };
}
