// `--compare`: the coverage that the one of now is held beside: other documents, an earlier JSON result, or an older revision.
import { splitName } from "../frameworks/names.ts";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { bundled } from "../frameworks/bundled.ts";
import { readDocument } from "../model/document.ts";
import { namesSoort, soortOfName } from "../model/soort.ts";
import { Project } from "../project/project.ts";
import { readCoverageJson } from "../report/coverage-json.ts";
import type { CoverageEntry } from "../report/coverage.ts";
import * as disk from "../system/disk.ts";
import { decode } from "../text/decode.ts";
import type { ConfigFile } from "./config-file.ts";
import { entriesOf, type Counted } from "./coverage-entries.ts";
import { CliError, UsageError } from "./errors.ts";
import { bytesNamed, isFolder } from "./files.ts";
import { commitOf, yamlFilesAt, type FileThen } from "./git.ts";
import { openWorkspace, type Workspace } from "./workspace.ts";

/** What `--compare` depends on: the other side is counted like the one of now. */
export interface OtherRequest {
  /** As written behind `--compare`. */
  readonly other: string;
  readonly cwd: string;
  readonly config: ConfigFile | undefined;
  /** Paths that were asked for now. */
  readonly words: readonly string[];
  readonly workspace: Workspace;
  /** Value of `--by`, one of `PARTS`. */
  readonly by: string;
  /** Values of `--kader`; empty for those that each document speaks. */
  readonly kaders: readonly string[];
}

/** Both sides in entries. `now` may have more of them than before: those for frameworks of the other side. */
export interface Sides {
  readonly other: readonly CoverageEntry[];
  readonly now: readonly CoverageEntry[];
}

/**
 * The other side of the comparison, and the one of now. Two documents are counted in each other's frameworks too,
 * unless they speak different versions of one: those are held beside each other.
 * @throws CliError when the other one cannot be used
 */
export function sidesOf(request: OtherRequest, now: readonly CoverageEntry[]): Sides {
  const { other, cwd } = request;
  const file = path.resolve(cwd, other);
  if (disk.exists(file)) return /\.json$/i.test(other) ? { other: fromJson(request), now } : besideDocuments(request, now);
  const commit = commitOf(other, cwd);
  if (commit !== undefined) return { other: atCommit(request, commit), now };
  throw new UsageError(
    { nl: `--compare ${other}: er is geen bestand, map of git-revisie met die naam.`, en: `--compare ${other}: there is no file, folder or git revision of that name.` },
    { nl: "Geef een document, een map, het JSON-bestand van een eerdere telling (bekwaam coverage --format json > vorige.json), of een revisie zoals main of HEAD~1.", en: "Give a document, a folder, the JSON file of an earlier count (bekwaam coverage --format json > earlier.json), or a revision such as main or HEAD~1." },
  );
}

function fromJson({ other, cwd, by, kaders }: OtherRequest): CoverageEntry[] {
  const read = readCoverageJson(decode(bytesNamed(other, cwd)).text);
  const again = { nl: "Maak het met: bekwaam coverage --format json > vorige.json", en: "Make it with: bekwaam coverage --format json > earlier.json" };
  if ("problem" in read) throw new CliError({ nl: `${other} is geen telling van bekwaam coverage: ${read.problem.nl}.`, en: `${other} is no count of bekwaam coverage: ${read.problem.en}.` }, again);
  const countedBy = read.map(byOf).find((one) => one !== "document") ?? "document";
  if (read.length > 0 && countedBy !== by) {
    throw new CliError({ nl: `${other} is geteld per ${countedBy}, en nu wordt geteld per ${by}.`, en: `${other} was counted per ${countedBy}, and now counting is per ${by}.` }, { nl: `Vergelijk met --by ${countedBy}, of maak ${other} opnieuw.`, en: `Compare with --by ${countedBy}, or make ${other} anew.` });
  }
  return kaders.length === 0 ? [...read] : read.filter(({ kader }) => kaders.some((name) => kader === name || splitName(kader)[0] === name));
}

function byOf({ profiel, eenheid, niveau, bereik }: CoverageEntry): string {
  if (profiel !== undefined) return "profiel";
  if (eenheid !== undefined) return "eenheid";
  return niveau !== undefined ? "niveau" : bereik !== undefined ? "bereik" : "document";
}

function besideDocuments({ other, cwd, config, workspace, by, kaders }: OtherRequest, now: readonly CoverageEntry[]): Sides {
  const there = openWorkspace({ words: [other], cwd, config });
  const theirs = entriesOf(there.project, there.asked, by, kaders);
  const isOneEach = there.asked.length === 1 && workspace.asked.length === 1;
  if (kaders.length > 0 || !isOneEach) return { other: theirs, now };
  return { other: entriesOf(there.project, there.asked, by, spokenToo(theirs, now)), now: entriesOf(workspace.project, workspace.asked, by, spokenToo(now, theirs)) };
}

/** The frameworks of `own`, and those of `others` that it speaks no version of. */
function spokenToo(own: readonly CoverageEntry[], others: readonly CoverageEntry[]): string[] {
  const ids = new Set(own.map(({ kader }) => splitName(kader)[0]));
  return [...new Set([...own.map(({ kader }) => kader), ...others.map(({ kader }) => kader).filter((kader) => !ids.has(splitName(kader)[0]))])];
}

function atCommit({ cwd, words, workspace, by, kaders, config }: OtherRequest, commit: string): CoverageEntry[] {
  const project = new Project(bundled());
  const asked = new Map(workspace.asked.flatMap(({ file, path: shown }) => (file === undefined ? [] : [[file, shown] as const])));
  const folders = (words.length > 0 ? words : ["."]).map((word) => path.resolve(cwd, word)).filter((folder) => isFolder(folder));
  const settings = config ?? workspace.config;
  const counted: Counted[] = [];
  for (const { file, bytes } of yamlFilesAt(commit, cwd)) {
    const uri = put(project, { file, bytes });
    if (uri === undefined) continue;
    const isIgnored = settings?.config.ignore.some((glob) => settings.globs.matches(glob, file)) ?? false;
    const isIn = folders.some((folder) => file === folder || file.startsWith(folder + path.sep));
    if (asked.has(file) || (isIn && !isIgnored)) counted.push({ uri, path: asked.get(file) ?? path.relative(cwd, file).split(path.sep).join("/") });
  }
  return entriesOf(project, counted, by, kaders);
}

function put(project: Project, { file, bytes }: FileThen): string | undefined {
  const { text, problems } = decode(bytes);
  const uri = pathToFileURL(file).href;
  if (soortOfName(uri) === undefined && !namesSoort(text)) return undefined;
  project.set(readDocument(uri, text, { decodeProblems: problems }));
  return uri;
}
