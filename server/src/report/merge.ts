// Puts results of parts of one check together again: JSON and SARIF as a check of everything would have written them.
import { andList, type Localized } from "../text/localized.ts";
import type { Severity } from "../text/severity.ts";
import { SEVERITIES } from "../text/severity.ts";
import { summaryOf } from "./check-json.ts";
import { countAtLeast, countsOf, type Counts, type Shard } from "./check.ts";
import { jsonText } from "./json.ts";
import { MOST_RESULTS, leftOutNotification } from "./sarif.ts";

/** A result of `check`, and where it came from for messages. */
export interface Part {
  readonly name: string;
  readonly text: string;
}

/** What `bekwaam merge` writes, and what its exit code goes by. */
export interface Merged {
  readonly text: string;
  /** That of all parts. */
  readonly format: "json" | "sarif";
  /** Of the findings of all parts. */
  readonly counts: Counts;
  readonly files: number;
  /** Whether a part says that something could not be read or went wrong. */
  readonly isWhole: boolean;
}

/** The parts as one, or what is wrong with them. Never throws. */
export function mergeResults(parts: readonly Part[]): Merged | { readonly problem: Localized } {
  const read = parts.map(({ name, text }) => ({ name, data: dataOf(text) }));
  for (const { name, data } of read) if (!data) return problem(name, { nl: "is geen JSON of SARIF van `bekwaam check`", en: "is no JSON or SARIF of `bekwaam check`" });
  const [first] = read;
  const odd = read.find(({ data }) => data!.format !== first!.data!.format || data!.tool !== first!.data!.tool);
  if (odd && odd.data!.format !== first!.data!.format) return problem(odd.name, { nl: `is ${odd.data!.format}, en ${first!.name} is ${first!.data!.format}`, en: `is ${odd.data!.format}, and ${first!.name} is ${first!.data!.format}` });
  if (odd) return problem(odd.name, { nl: `is van een andere versie van bekwaam (${odd.data!.tool}) dan ${first!.name} (${first!.data!.tool})`, en: `is from another version of bekwaam (${odd.data!.tool}) than ${first!.name} (${first!.data!.tool})` });
  const twice = pathTwice(read as Read[]);
  if (twice) return problem(twice.name, { nl: `heeft ${twice.path} met andere bevindingen dan een eerder bestand; geef van elk deel één bestand, van dezelfde versie van de documenten`, en: `has ${twice.path} with other findings than an earlier file; give one file of each part, of the same version of the documents` });
  const division = troubleOfDivision(read as Read[]);
  if (division) return { problem: division };
  return first!.data!.format === "json" ? mergeJson(read.map(({ data }) => data!.content as CheckJson)) : mergeSarif(read.map(({ data }) => data!.content as SarifLog));
}

interface Data {
  readonly format: "json" | "sarif";
  readonly tool: string;
  /** Which part of a check it is; undefined when it is not one of `--shard`. */
  readonly shard: Shard | undefined;
  readonly content: CheckJson | SarifLog;
  /** What was found per file, as text to compare. */
  readonly files: ReadonlyMap<string, string>;
}
interface Read {
  readonly name: string;
  readonly data: Data;
}

interface CheckJson {
  readonly tool: { readonly version: string };
  readonly shard?: Shard;
  readonly files: readonly { readonly path: string; readonly findings: readonly { readonly severity: Severity }[] }[];
  readonly failures?: readonly object[];
  readonly [key: string]: unknown;
}

interface ArtifactLocation {
  readonly uri: string;
  readonly index?: number;
}
interface SarifResult {
  readonly level: string;
  readonly baselineState?: string;
  readonly suppressions?: readonly object[];
  readonly locations: readonly { readonly physicalLocation: { readonly artifactLocation: ArtifactLocation } }[];
}
interface SarifRun {
  readonly tool: { readonly driver: { readonly version: string; readonly name: string } };
  readonly language: "nl" | "en";
  readonly artifacts: readonly { readonly location: ArtifactLocation }[];
  readonly results: readonly SarifResult[];
  readonly invocations: readonly { readonly executionSuccessful: boolean; readonly toolExecutionNotifications: readonly { readonly descriptor?: { readonly id: string } }[] }[];
  readonly properties?: { readonly shard?: Shard };
  readonly [key: string]: unknown;
}
interface SarifLog {
  readonly runs: readonly SarifRun[];
  readonly [key: string]: unknown;
}

function problem(name: string, text: Localized): { readonly problem: Localized } {
  return { problem: { nl: `${name} ${text.nl}`, en: `${name} ${text.en}` } };
}

/** What a text holds; undefined when it is no result of ours. */
function dataOf(text: string): Data | undefined {
  try {
    const content: unknown = JSON.parse(text.replace(/^\ufeff/, ""));
    return "runs" in (content as object) ? sarifData(content as SarifLog) : jsonData(content as CheckJson);
  } catch {
    return undefined;
  }
}

/** @throws whatever the shape of `content` leads to when it is not ours */
function jsonData(content: CheckJson): Data | undefined {
  const isOurs = content.files.every(({ path, findings }) => typeof path === "string" && findings.every(({ severity }) => SEVERITIES.includes(severity)));
  return isOurs && isShard(content.shard) ? { format: "json", tool: content.tool.version, shard: content.shard, content, files: new Map(content.files.map(({ path, findings }) => [path, JSON.stringify(findings)] as const)) } : undefined;
}

/** @throws whatever the shape of `content` leads to when it is not ours */
function sarifData(content: SarifLog): Data | undefined {
  const [run] = content.runs;
  if (content.runs.length !== 1 || run!.tool.driver.name !== "bekwaam" || !isShard(run!.properties?.shard) || run!.invocations.some(({ toolExecutionNotifications }) => !Array.isArray(toolExecutionNotifications))) return undefined;
  run!.artifacts.forEach(decoded);
  const found = new Map(run!.artifacts.map(({ location }) => [location.uri, [] as string[]] as const));
  for (const result of run!.results) found.get(uriOf(result))!.push(JSON.stringify(without(result)));
  return { format: "sarif", tool: run!.tool.driver.version, shard: run!.properties?.shard, content, files: new Map([...found].map(([uri, results]) => [uri, results.join("\n")])) };
}

/** As many as `--shard` knows. */
const MOST_PARTS = 9999;

/** Whether what was read is a part of how many, or nothing at all. */
function isShard(value: Shard | undefined): boolean {
  if (value === undefined) return true;
  const { index, count } = value;
  return Number.isInteger(index) && Number.isInteger(count) && index >= 1 && index <= count && count <= MOST_PARTS;
}

const uriOf = ({ locations }: SarifResult): string => locations[0]!.physicalLocation.artifactLocation.uri;

/** A result without its place in the list of files, which differs between parts. */
function without(result: SarifResult): SarifResult {
  return indexed(result, () => undefined);
}

function indexed(result: SarifResult, indexOf: (uri: string) => number | undefined): SarifResult {
  const locations = result.locations.map((location) => {
    const { artifactLocation } = location.physicalLocation;
    return { ...location, physicalLocation: { ...location.physicalLocation, artifactLocation: { ...artifactLocation, index: indexOf(artifactLocation.uri) } } };
  });
  return { ...result, locations } as SarifResult;
}

/** A file in two parts with different findings: the parts are not of one check. */
function pathTwice(read: readonly Read[]): { readonly name: string; readonly path: string } | undefined {
  const seen = new Map<string, string>();
  for (const { name, data } of read) {
    for (const [path, found] of data.files) {
      if (seen.has(path) && seen.get(path) !== found) return { name, path };
      seen.set(path, found);
    }
  }
  return undefined;
}

/** Parts of two divisions, or a part that is not there: together they are not the whole. */
function troubleOfDivision(read: readonly Read[]): Localized | undefined {
  const parts = read.flatMap(({ name, data: { shard } }) => (shard ? [{ name, ...shard }] : []));
  const [first] = parts;
  if (!first) return undefined;
  const { count } = first;
  const odd = parts.find((part) => part.count !== count);
  if (odd) return { nl: `${odd.name} is een deel van ${odd.count}, en ${first.name} een deel van ${count}`, en: `${odd.name} is a part of ${odd.count}, and ${first.name} a part of ${count}` };
  const there = new Set(parts.map(({ index }) => index));
  const missing = Array.from({ length: count }, (_, place) => place + 1).filter((index) => !there.has(index));
  if (missing.length === 0) return undefined;
  if (missing.length === 1) return { nl: `Deel ${missing[0]} van ${count} ontbreekt`, en: `Part ${missing[0]} of ${count} is missing` };
  const which = andList([...missing.slice(0, MOST_NAMED).map(String), ...(missing.length > MOST_NAMED ? ["…"] : [])]);
  return { nl: `De delen ${which.nl} van ${count} ontbreken`, en: `Parts ${which.en} of ${count} are missing` };
}

/** More missing parts than this are not named. */
const MOST_NAMED = 12;

function mergeJson(parts: readonly CheckJson[]): Merged {
  const files = [...new Map(parts.flatMap((part) => part.files.map((file) => [file.path, file] as const))).values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  const failures = distinct(parts.flatMap((part) => part.failures ?? []));
  const counts = countsOf(files);
  const { summary: _, failures: __, files: ___, shard: ____, ...head } = parts[0]!;
  const text = jsonText({ ...head, files, ...(failures.length > 0 ? { failures } : {}), summary: summaryOf(files.length, counts) }, countAtLeast(counts, "hint"));
  return { text, format: "json", counts, files: files.length, isWhole: failures.length === 0 };
}

const LEFT_OUT = "results-left-out";
/** SARIF knows no hint: both of the lower severities are notes. */
const SEVERITY_OF: Readonly<Record<string, Severity>> = { error: "error", warning: "warning", note: "information" };

function mergeSarif(parts: readonly SarifLog[]): Merged {
  const runs = parts.map(({ runs: [run] }) => run!);
  const artifacts = [...new Map(runs.flatMap((run) => run.artifacts.map((artifact) => [artifact.location.uri, artifact] as const))).values()].sort((a, b) => (decoded(a) < decoded(b) ? -1 : 1));
  const places = new Map(artifacts.map(({ location }, index) => [location.uri, index] as const));
  const byUri = new Map<string, readonly SarifResult[]>();
  for (const run of runs) for (const { location } of run.artifacts) byUri.set(location.uri, run.results.filter((result) => uriOf(result) === location.uri));
  const all = artifacts.flatMap(({ location }) => byUri.get(location.uri)!).map((result) => indexed(result, (uri) => places.get(uri)));
  const results = mostSerious(all);
  const said = distinct(runs.flatMap((run) => run.invocations.flatMap(({ toolExecutionNotifications }) => toolExecutionNotifications)));
  const lost = runs.map(leftOutOf).reduce((sum, count) => sum + count, 0) + all.length - results.length;
  const notifications = [...said.filter(({ descriptor }) => descriptor?.id !== LEFT_OUT), ...(lost > 0 ? [leftOutNotification(lost, runs[0]!.language)] : [])];
  const isWhole = runs.every(({ invocations }) => invocations.every(({ executionSuccessful }) => executionSuccessful));
  const invocation = { ...runs[0]!.invocations[0]!, executionSuccessful: isWhole, toolExecutionNotifications: notifications };
  const { properties: _, ...head } = runs[0]!;
  const log = { ...parts[0]!, runs: [{ ...head, invocations: [invocation], artifacts, results }] };
  const counts = countsOf([{ findings: all.filter(({ suppressions }) => !suppressions?.length).map(({ level }) => ({ severity: SEVERITY_OF[level] ?? "information" })) }]);
  return { text: jsonText(log, results.length), format: "sarif", counts, files: artifacts.length, isWhole };
}

const decoded = ({ location }: { readonly location: ArtifactLocation }): string => decodeURIComponent(location.uri);

/** Of a part that left results out itself: how many. */
function leftOutOf({ invocations }: SarifRun): number {
  const notes = invocations.flatMap(({ toolExecutionNotifications }) => toolExecutionNotifications as readonly { descriptor?: { id: string }; message?: { text: string } }[]);
  return notes.filter(({ descriptor }) => descriptor?.id === LEFT_OUT).reduce((sum, { message }) => sum + Number(/^\d+/.exec(message?.text ?? "")?.[0] ?? 0), 0);
}

/** Those that fit in one log, in their own order; what is shown goes before what is not. */
function mostSerious(results: readonly SarifResult[]): readonly SarifResult[] {
  if (results.length <= MOST_RESULTS) return results;
  const weight = ({ level, suppressions }: SarifResult): number => SEVERITIES.indexOf(SEVERITY_OF[level] ?? "hint") + (suppressions?.length ? SEVERITIES.length : 0);
  const kept = new Set([...results].sort((a, b) => weight(a) - weight(b)).slice(0, MOST_RESULTS));
  return results.filter((result) => kept.has(result));
}

function distinct<T extends object>(values: readonly T[]): T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value] as const)).values()];
}
