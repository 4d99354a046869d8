// `bekwaam coverage`: which elements of frameworks documents cover, and what is missing.
import { bereikOf } from "../../coverage/bereik.ts";
import { coverageOf, documentName, profilesOf, type Coverage, type CoveringItem } from "../../coverage/coverage.ts";
import { kaderName } from "../../frameworks/kader.ts";
import { splitName, type IndexedKader } from "../../frameworks/registry.ts";
import { displayTitle, type KnownDocument } from "../../model/document.ts";
import { withAncestors, type Item } from "../../model/item.ts";
import type { Project } from "../../project/project.ts";
import { spokenKaders, spokenVersion } from "../../project/resolve.ts";
import { coverageCsv, coverageJson } from "../../report/coverage-json.ts";
import { coverageMarkdown } from "../../report/coverage-markdown.ts";
import { coverageTable } from "../../report/coverage-table.ts";
import { coverageEntry, gapsOf, percentOf, reaches, type CoverageEntry, type EntryHead, type Shortfall } from "../../report/coverage.ts";
import type { Look } from "../../report/stylish.ts";
import { visible } from "../../report/terminal.ts";
import type { Language } from "../../text/localized.ts";
import { defineCommand, type ExitCode, type Invocation } from "../command.ts";
import { UsageError } from "../errors.ts";
import { CONFIG_OPTION, options } from "../options.ts";
import { openWorkspace, type Workspace } from "../workspace.ts";
import { kadersNamed } from "./kaders.ts";

const FORMATS = ["table", "json", "csv", "markdown"];
const PARTS = ["document", "profiel", "niveau", "bereik"];

const OPTIONS = options({
  ...CONFIG_OPTION,
  kader: { type: "string", short: "k", multiple: true, value: { nl: "id[@versie]", en: "id[@version]" }, description: { nl: "alleen dit kader, ook voor documenten die het niet noemen; mag vaker", en: "this framework only, also for documents that do not name it; may be repeated" }, default: { nl: "de kaders die een document noemt", en: "the frameworks that a document names" } },
  by: { type: "string", value: { nl: PARTS.join("|"), en: PARTS.join("|") }, choices: PARTS, description: { nl: "tel per document, per profiel (basisdeel en dat profiel), per niveau, of per bereik (generiek, specifiek)", en: "count per document, per profile (common part and that profile), per level, or per scope (generic, specific)" }, default: { nl: "document", en: "document" } },
  format: { type: "string", short: "f", value: { nl: FORMATS.join("|"), en: FORMATS.join("|") }, choices: FORMATS, description: { nl: "vorm van de uitvoer", en: "form of the output" }, default: { nl: "table", en: "table" } },
  min: { type: "string", multiple: true, value: { nl: "kader=procent", en: "framework=percent" }, description: { nl: "exitcode 1 wanneer een document minder van dit kader dekt; boven `dekking` in de configuratie; mag vaker", en: "exit code 1 when a document covers less of this framework; over `dekking` in the configuration; may be repeated" } },
});

export default defineCommand({
  name: "coverage",
  also: ["dekking", "cover"],
  summary: { nl: "toon welke elementen van kaders gedekt zijn", en: "show which elements of frameworks are covered" },
  arguments: { nl: "[paden, mappen of patronen…]", en: "[paths, folders or globs…]" },
  details: [{
    nl: "Een element is gedekt wanneer een onderdeel het zelf noemt of een element daarbinnen. Wat alleen via een vastgestelde koppeling bij een element uitkomt, wordt apart getoond. Het totaal telt de rollen of gebieden van een kader, niet wat daarbinnen zit.",
    en: "An element is covered when an item names it or an element within it. What reaches an element only through an adopted crosswalk is shown apart. The total counts the roles or areas of a framework, not what is within them.",
  }],
  options: OPTIONS,
  examples: [
    { line: "bekwaam coverage mbo --by profiel", what: { nl: "per profiel van elk kwalificatiedossier", en: "per profile of each qualification file" } },
    { line: "bekwaam coverage --kader canmeds --min canmeds=100", what: { nl: "faalt wanneer een rol ergens ontbreekt", en: "fails when a role is missing somewhere" } },
  ],
  run: coverage,
});

type CoverageCommand = Invocation<typeof OPTIONS>;

function coverage(invocation: CoverageCommand): ExitCode {
  const { values, positionals, context, language, look } = invocation;
  const workspace = openWorkspace({ words: positionals, cwd: context.cwd, config: invocation.config() });
  const { frameworks } = workspace.project;
  for (const name of values.kader) kadersNamed(frameworks, name);
  const asked = minimumsOf(values.min, (name) => void kadersNamed(frameworks, name));
  // A part of a document by level or scope is not what the configuration sets a minimum for.
  const isWhole = values.by !== "niveau" && values.by !== "bereik";
  const minimums = new Map([...(isWhole ? workspace.project.config.dekking : []), ...asked]);
  const entries = workspace.asked.flatMap(({ uri, path }) => {
    const document = workspace.project.document(uri);
    return document?.soort === undefined ? [] : entriesOf(workspace.project, document, path, values);
  });
  const missed = entries.flatMap((entry) => shortfallOf(entry, minimums));
  context.out.write(rendered(values.format, entries, missed, language, look));
  if (values.format !== undefined && values.format !== "table") for (const shortfall of missed) context.err.write(`bekwaam: ${missedLine(shortfall)[language]}\n`);
  for (const { path, message } of workspace.failures) context.err.write(`bekwaam: ${visible(path)} ${message[language]}\n`);
  warnUnread(workspace, invocation);
  const unmet = [...asked.keys()].filter((kader) => !entries.some((entry) => isAbout(entry, kader)));
  for (const kader of unmet) context.err.write(`bekwaam: ${unmetLine(kader)[language]}\n`);
  return workspace.failures.length > 0 ? 2 : missed.length + unmet.length > 0 ? 1 : 0;
}

function rendered(format: string | undefined, entries: readonly CoverageEntry[], missed: readonly Shortfall[], language: Language, look: Look): string {
  if (format === "json") return coverageJson(entries, missed, language);
  if (format === "csv") return coverageCsv(entries, language);
  if (format === "markdown") return coverageMarkdown(entries, missed, language);
  return coverageTable(entries, missed, language, look);
}

/** Documents that hold frameworks, and those that cannot be read, have no coverage. */
function entriesOf(project: Project, document: KnownDocument, path: string, values: CoverageCommand["values"]): CoverageEntry[] {
  if (document.soort === "kader" || document.soort === "koppeling") return [];
  const head: EntryHead = { document: documentName(document), titel: displayTitle(document), path };
  const by = values.by ?? "document";
  const kaders = kadersFor(project, document, values.kader);
  if (by === "profiel") return byProfile(project, document, kaders, head);
  if (by === "niveau") return byLevel(project, document, kaders, head);
  if (by === "bereik") return byScope(project, document, kaders, head);
  return kaders.map((kader) => coverageEntry([coverageOf(project, document, kader)], head));
}

function kadersFor(project: Project, document: KnownDocument, names: readonly string[]): IndexedKader[] {
  if (names.length === 0) return spokenKaders(project, document);
  const found = names.flatMap((name) => (splitName(name)[1] === undefined ? spokenVersion(project, document, name) : project.frameworks.get(name)) ?? []);
  return [...new Map(found.map((kader) => [kaderName(kader.kader), kader])).values()];
}

function byProfile(project: Project, document: KnownDocument, kaders: readonly IndexedKader[], head: EntryHead): CoverageEntry[] {
  const profiles = profilesOf(document);
  if (profiles.length === 0) return kaders.map((kader) => coverageEntry([coverageOf(project, document, kader)], head));
  return profiles.flatMap((profiel) =>
    kaders.map((kader) => coverageEntry([coverageOf(project, document, kader, profiel)], { ...head, profiel: profiel.id, ...(profiel.titel ? { profielTitel: profiel.titel.value } : {}) })),
  );
}

/** In a qualification file the level stands on the profiles; elsewhere on items, else on the document. */
function byLevel(project: Project, document: KnownDocument, kaders: readonly IndexedKader[], head: EntryHead): CoverageEntry[] {
  const profiles = profilesOf(document).filter((profiel) => profiel.niveau !== undefined);
  if (profiles.length > 0) {
    return distinct(profiles.map((profiel) => profiel.niveau!.value)).flatMap((niveau) =>
      kaders.map((kader) => coverageEntry(profiles.filter((profiel) => profiel.niveau!.value === niveau).map((profiel) => coverageOf(project, document, kader, profiel)), { ...head, niveau })),
    );
  }
  const whole = document.header?.niveau?.value;
  const levelOf = ({ item }: CoveringItem): string | undefined => niveauOf(item) ?? whole;
  return perPart(project, document, kaders, levelOf, (niveau) => ({ ...head, niveau }));
}

function byScope(project: Project, document: KnownDocument, kaders: readonly IndexedKader[], head: EntryHead): CoverageEntry[] {
  return perPart(project, document, kaders, ({ item }) => bereikOf(item), (bereik) => ({ ...head, bereik }));
}

const UNSAID = "-";

/** Splits each coverage by what `partOf` says of an item; `-` for items of which nothing says it. */
function perPart(project: Project, document: KnownDocument, kaders: readonly IndexedKader[], partOf: (cover: CoveringItem) => string | undefined, headOf: (part: string) => EntryHead): CoverageEntry[] {
  const coverages = kaders.map((kader) => coverageOf(project, document, kader));
  const parts = distinct(coverages.flatMap(coversIn).map((cover) => partOf(cover) ?? UNSAID)).sort();
  return parts.flatMap((part) => coverages.map((coverage) => coverageEntry([coverage], headOf(part), (cover) => (partOf(cover) ?? UNSAID) === part)));
}

function coversIn({ elements }: Coverage): CoveringItem[] {
  return elements.flatMap(({ direct, crosswalk }) => [...direct, ...crosswalk]);
}

function niveauOf(item: Item): string | undefined {
  for (const current of withAncestors(item)) if (current.niveau) return current.niveau.value;
  return undefined;
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}

/** `--min canmeds=100` to percentages per framework. */
export function minimumsOf(values: readonly string[], mustExist: (kader: string) => void): Map<string, number> {
  return new Map(values.map((value) => {
    const equals = value.lastIndexOf("=");
    const percent = /^(\d+(?:[.,]\d+)?)\s*%?$/.exec(value.slice(equals + 1))?.[1];
    const minimum = equals > 0 && percent !== undefined ? Number(percent.replace(",", ".")) : NaN;
    if (!(minimum >= 0 && minimum <= 100)) throw new UsageError({ nl: `--min verwacht kader=procent, met een getal van 0 tot en met 100; er staat "${value}".`, en: `--min expects framework=percent, with a number from 0 to 100; it was given "${value}".` });
    const kader = value.slice(0, equals);
    mustExist(kader);
    return [kader, minimum] as const;
  }));
}

function isAbout({ kader }: CoverageEntry, name: string): boolean {
  return kader === name || splitName(kader)[0] === name;
}

/** A minimum that nothing was held against would otherwise pass without anyone noticing. */
function unmetLine(kader: string): { nl: string; en: string } {
  return {
    nl: `geen van de documenten noemt ${kader}, dus het minimum is niet gehaald. Met --kader ${kader} tellen ook documenten mee die het niet noemen.`,
    en: `none of the documents names ${kader}, so the minimum is not met. With --kader ${kader} documents that do not name it count too.`,
  };
}

/** A minimum for one version goes before one for the framework. */
function shortfallOf(entry: CoverageEntry, minimums: ReadonlyMap<string, number>): Shortfall[] {
  const minimum = minimums.get(entry.kader) ?? minimums.get(splitName(entry.kader)[0]);
  return minimum === undefined || reaches(entry, minimum) ? [] : [{ entry, minimum }];
}

function missedLine({ entry, minimum }: Shortfall): { nl: string; en: string } {
  const part = entry.profiel ?? entry.niveau ?? entry.bereik;
  const where = `${entry.document}${part === undefined ? "" : ` (${part})`}: ${entry.kader} ${percentOf(entry) ?? 100}% < ${minimum}%`;
  const gaps = gapsOf(entry);
  return { nl: `${where}; niet gedekt: ${gaps.map(({ label }) => label.nl).join(", ")}`, en: `${where}; not covered: ${gaps.map(({ label }) => label.en).join(", ")}` };
}

/** A document whose kind is unknown is left out, which must not look like "nothing missing". */
function warnUnread(workspace: Workspace, { context, language }: CoverageCommand): void {
  for (const asked of workspace.asked) {
    if (workspace.project.document(asked.uri)?.soort !== undefined) continue;
    const text = { nl: `${visible(asked.path)} telt niet mee: de soort is onbekend. Zie bekwaam check.`, en: `${visible(asked.path)} does not count: its kind is unknown. See bekwaam check.` };
    context.err.write(`bekwaam: ${text[language]}\n`);
  }
}
