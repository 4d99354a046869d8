// `bekwaam coverage`: which elements of frameworks documents cover, what is missing, and whether that is less than agreed or before.
import type { CoverageResult } from "../../coverage/entries.ts";
import { coverageResult } from "../../coverage/result.ts";
import { sameElements } from "../../frameworks/crosswalks.ts";
import { splitName } from "../../frameworks/names.ts";
import { comparisonCsv } from "../../report/comparison/csv.ts";
import { compareEntries, shownEntries, type ComparedCoverage } from "../../report/comparison/entries.ts";
import { comparisonJson } from "../../report/comparison/json.ts";
import { comparisonMarkdown } from "../../report/comparison/markdown.ts";
import { comparisonHtml } from "../../report/comparison/page.ts";
import { COMPARED_PICTURES, comparisonSvg, type ComparedPicture } from "../../report/comparison/svg.ts";
import { comparisonTable } from "../../report/comparison/table.ts";
import { coverageCsv } from "../../report/coverage-csv.ts";
import { coverageHtml } from "../../report/coverage-page/page.ts";
import { coverageJson } from "../../report/coverage-json.ts";
import { coverageMarkdown } from "../../report/coverage-markdown.ts";
import { coverageSvg, PICTURES, type Picture } from "../../report/coverage-svg.ts";
import { coverageTable } from "../../report/coverage-table.ts";
import { gapsOf, partOfEntry, percentOf, reaches, type CoverageEntry, type Shortfall } from "../../report/coverage.ts";
import type { Drop } from "../../report/ratchet.ts";
import { visible } from "../../report/terminal.ts";
import type { Language, Localized } from "../../text/localized.ts";
import { defineCommand, type ExitCode, type Invocation } from "../command.ts";
import { entriesOf, PARTS } from "../coverage-entries.ts";
import { sidesOf } from "../coverage-other.ts";
import { CliError, UsageError } from "../errors.ts";
import { CONFIG_OPTION, options } from "../options.ts";
import { dropLine, heldTo, openRatchet } from "../ratchet-file.ts";
import { TOOL } from "../tool.ts";
import { openWorkspace, refuseUnread, type Workspace } from "../workspace.ts";
import { kadersNamed } from "./kaders.ts";

const FORMATS = ["table", "json", "csv", "markdown", "html", "svg"];

const OPTIONS = options({
  ...CONFIG_OPTION,
  kader: { type: "string", short: "k", multiple: true, value: { nl: "id[@versie]", en: "id[@version]" }, description: { nl: "alleen dit kader, ook voor documenten die het niet noemen; mag vaker", en: "this framework only, also for documents that do not name it; may be repeated" }, default: { nl: "de kaders die een document noemt", en: "the frameworks that a document names" } },
  by: { type: "string", value: { nl: PARTS.join("|"), en: PARTS.join("|") }, choices: PARTS, description: { nl: "tel per document, per profiel (basisdeel en dat profiel; ook uitstroomprofielen), per eenheid, per niveau, of per bereik (generiek, specifiek)", en: "count per document, per profile (common part and that profile; exit profiles too), per unit, per level, or per scope (generic, specific)" }, default: { nl: "document", en: "document" } },
  format: { type: "string", short: "f", value: { nl: FORMATS.join("|"), en: FORMATS.join("|") }, choices: FORMATS, description: { nl: "vorm van de uitvoer; html is een pagina om te delen of af te drukken, svg een plaatje", en: "form of the output; html is a page to share or print, svg a picture" }, default: { nl: "table", en: "table" } },
  picture: { type: "string", value: { nl: PICTURES.join("|"), en: PICTURES.join("|") }, choices: PICTURES, description: { nl: "welk plaatje svg tekent: de matrix, de T, of het web van NPHF en positieve gezondheid", en: "which picture svg draws: the matrix, the T, or the web of NPHF and positive health" }, default: { nl: "matrix", en: "matrix" } },
  min: { type: "string", multiple: true, value: { nl: "kader=procent", en: "framework=percent" }, description: { nl: "exitcode 1 wanneer een document minder van dit kader dekt; boven `dekking` in de configuratie; mag vaker", en: "exit code 1 when a document covers less of this framework; over `dekking` in the configuration; may be repeated" } },
  ratchet: { type: "string", value: { nl: "bestand", en: "file" }, description: { nl: "exitcode 1 wanneer een document minder dekt dan in dit bestand staat", en: "exit code 1 when a document covers less than this file says" } },
  "update-ratchet": { type: "boolean", description: { nl: "schrijf in dat bestand wat er nu meer gedekt is; lager wordt het nooit", en: "write into that file what is covered more now; it never gets lower" } },
  "lower-ratchet": { type: "boolean", description: { nl: "schrijf de stand van nu, ook waar die lager is", en: "write how things are now, also where that is lower" } },
  compare: { type: "string", value: { nl: "ander", en: "other" }, description: { nl: "zet ernaast: een ander document, de JSON van een eerdere telling, of een git-revisie", en: "put beside it: another document, the JSON of an earlier count, or a git revision" } },
});

export default defineCommand({
  name: "coverage",
  also: ["dekking", "cover"],
  summary: { nl: "toon welke elementen van kaders gedekt zijn", en: "show which elements of frameworks are covered" },
  arguments: { nl: "[paden, mappen of patronen…]", en: "[paths, folders or globs…]" },
  details: [{
    nl: "Een element is gedekt wanneer een onderdeel het zelf noemt of een element daarbinnen. Wat alleen via een vastgestelde koppeling bij een element uitkomt, wordt apart getoond. Het totaal telt de rollen of gebieden van een kader, niet wat daarbinnen zit.",
    en: "An element is covered when an item names it or an element within it. What reaches an element only through an adopted crosswalk is shown apart. The total counts the roles or areas of a framework, not what is within them.",
  }, {
    nl: "CSV opent goed in Excel: in het Nederlands met puntkomma's, met --lang en met komma's.",
    en: "CSV opens well in Excel: with commas, and with --lang nl with semicolons.",
  }],
  options: OPTIONS,
  examples: [
    { line: "bekwaam coverage mbo --by profiel", what: { nl: "per profiel van elk kwalificatiedossier", en: "per profile of each qualification file" } },
    { line: "bekwaam coverage --format html > dekking.html", what: { nl: "een pagina voor de commissie", en: "a page for the committee" } },
    { line: "bekwaam coverage mbo.yaml --compare hbo.yaml", what: { nl: "twee documenten naast elkaar", en: "two documents side by side" } },
    { line: "bekwaam coverage --compare main --format markdown", what: { nl: "wat deze wijziging aan de dekking doet", en: "what this change does to coverage" } },
    { line: "bekwaam coverage --ratchet dekking.json", what: { nl: "faalt wanneer er minder gedekt is dan eerst", en: "fails when less is covered than before" } },
    { line: "bekwaam coverage --kader canmeds --min canmeds=100", what: { nl: "faalt wanneer een rol ergens ontbreekt", en: "fails when a role is missing somewhere" } },
  ],
  run: coverage,
});

type CoverageCommand = Invocation<typeof OPTIONS>;

function coverage(invocation: CoverageCommand): ExitCode {
  const { values, positionals, context, language } = invocation;
  refuseTogether(values);
  const config = invocation.config();
  const ratchet = openRatchet(values.ratchet, values["update-ratchet"], values["lower-ratchet"], context.cwd);
  const workspace = openWorkspace({ words: positionals, cwd: context.cwd, config });
  refuseUnread(workspace);
  const { frameworks } = workspace.project;
  for (const name of values.kader) kadersNamed(frameworks, name);
  const asked = minimumsOf(values.min, (name) => void kadersNamed(frameworks, name));
  const by = values.by ?? "document";
  // A part of a document by unit, level or scope is not what the configuration sets a minimum for.
  const isWhole = by === "document" || by === "profiel";
  const minimums = new Map([...(isWhole ? workspace.project.config.dekking : []), ...asked]);
  const entries = entriesOf(workspace.project, workspace.asked, by, values.kader);
  const missed = entries.flatMap((entry) => shortfallOf(entry, minimums));
  const { drops, note } = ratchet ? heldTo(ratchet, entries) : { drops: [], note: undefined };
  const sides = values.compare === undefined ? undefined : sidesOf({ other: values.compare, cwd: context.cwd, config, words: positionals, workspace, by, kaders: values.kader }, entries);
  const compared = sides && compareEntries(sides.other, sides.now, (from, to) => sameElements(frameworks.koppelingen, from, to), language);
  const say = (text: Localized): void => context.err.write(`bekwaam: ${visible(text[language])}\n`);
  context.out.write(compared ? comparison(invocation, sides.now, compared, missed, drops) : rendered(invocation, workspace, entries, missed, drops));
  if (values.compare !== undefined || (values.format !== undefined && values.format !== "table")) for (const shortfall of missed) say(missedLine(shortfall));
  for (const drop of drops) say(dropLine(drop));
  if (note) say(note);
  for (const { path, message } of workspace.failures) say({ nl: `${path} ${message.nl}`, en: `${path} ${message.en}` });
  warnUnread(workspace, invocation);
  const unmet = [...asked.keys()].filter((kader) => !entries.some((entry) => isAbout(entry, kader)));
  for (const kader of unmet) say(unmetLine(kader));
  return workspace.failures.length > 0 ? 2 : missed.length + unmet.length + drops.length > 0 ? 1 : 0;
}

function refuseTogether({ compare, format, picture, by }: CoverageCommand["values"]): void {
  if (picture !== undefined && format !== "svg") throw new UsageError({ nl: "--picture werkt alleen samen met --format svg.", en: "--picture only works together with --format svg." });
  if (compare !== undefined) {
    if (picture === undefined || isComparedPicture(picture)) return;
    throw new UsageError({ nl: `--compare kan niet samen met --picture ${picture}.`, en: `--compare cannot go with --picture ${picture}.` }, { nl: `Wel kan: ${COMPARED_PICTURES.join(", ")}. De T van elk document krijg je zonder --compare.`, en: `Possible: ${COMPARED_PICTURES.join(", ")}. Without --compare you get the T of each document.` });
  }
  if ((format === "html" || format === "svg") && (by === "niveau" || by === "bereik")) {
    throw new UsageError({ nl: `--format ${format} kan niet samen met --by ${by}.`, en: `--format ${format} cannot go with --by ${by}.` }, { nl: "Wel kan: document, profiel, eenheid. Generiek en specifiek staan in de T.", en: "Possible: document, profiel, eenheid. Generic and specific stand in the T." });
  }
}

function isComparedPicture(picture: string): picture is ComparedPicture {
  return (COMPARED_PICTURES as readonly string[]).includes(picture);
}

function rendered({ values, language, look }: CoverageCommand, workspace: Workspace, entries: readonly CoverageEntry[], missed: readonly Shortfall[], drops: readonly Drop[]): string {
  switch (values.format) {
    case "json":
      return coverageJson(entries, { missed, drops }, language);
    case "csv":
      return coverageCsv(entries, language);
    case "markdown":
      return coverageMarkdown(entries, missed, language);
    case "html": {
      const result = dataOf(workspace, values);
      const paths = result.documents.map(({ uri }) => workspace.pathOf(uri));
      return coverageHtml({ result, paths, missed: missedIn(language, missed, drops), language, tool: TOOL, date: today() });
    }
    case "svg": {
      const svg = coverageSvg(dataOf(workspace, values), (values.picture ?? "matrix") as Picture, language);
      if (svg === undefined) throw nothingToDraw(values.picture);
      return svg;
    }
    default:
      return coverageTable(entries, missed, language, look);
  }
}

function nothingToDraw(picture: string | undefined): CliError {
  if (picture === "t") return new CliError({ nl: "Er is geen T te tekenen.", en: "There is no T to draw." }, { nl: "Daarvoor noemen onderdelen rollen van een rollenkader, zoals canmeds, en hebben ze een bereik (generiek, specifiek) of staan ze in een basisdeel of profiel.", en: "For that, items name roles of a framework of roles, such as canmeds, and have a scope (generiek, specifiek) or stand in a common part or profile." });
  if (picture === "web") return new CliError({ nl: "Er is geen web te tekenen.", en: "There is no web to draw." }, { nl: "Daarvoor noemt een document nphf of positieve-gezondheid; of kies er een met --kader.", en: "For that, a document names nphf or positieve-gezondheid; or choose one with --kader." });
  return new CliError({ nl: "Er is niets te tekenen: geen van deze documenten noemt een kader.", en: "There is nothing to draw: none of these documents names a framework." }, { nl: "Zet de kaders onder `kaders`, of kies er een met --kader.", en: "Put the frameworks under `kaders`, or choose one with --kader." });
}

function dataOf({ project, asked }: Workspace, { kader, by }: CoverageCommand["values"]): CoverageResult {
  return coverageResult([project], { uri: asked.map(({ uri }) => uri), kaders: kader, per: by === "profiel" || by === "eenheid" ? by : "document" });
}

function comparison({ values, language, look }: CoverageCommand, entries: readonly CoverageEntry[], compared: ComparedCoverage, missed: readonly Shortfall[], drops: readonly Drop[]): string {
  switch (values.format) {
    case "json":
      return coverageJson(entries, { missed, drops, compared: comparisonJson(compared) }, language);
    case "csv":
      return comparisonCsv(compared, language);
    case "markdown":
      return comparisonMarkdown(compared, language);
    case "html":
      return comparisonHtml({ compared, missed: missedIn(language, missed, drops), language, tool: TOOL, date: today() });
    case "svg": {
      const svg = comparisonSvg(compared, (values.picture ?? "matrix") as ComparedPicture, language);
      if (svg === undefined) throw nothingCompared(compared, values.picture);
      return svg;
    }
    default:
      return comparisonTable(compared, language, look);
  }
}

function nothingCompared(compared: ComparedCoverage, picture: string | undefined): CliError {
  if (compared.entries.length > 0 && shownEntries(compared).length === 0) return new CliError({ nl: "Er is niets te tekenen: er is niets veranderd.", en: "There is nothing to draw: nothing has changed." });
  return nothingToDraw(picture);
}

function missedIn(language: Language, missed: readonly Shortfall[], drops: readonly Drop[]): string[] {
  return [...missed.map((shortfall) => missedLine(shortfall)[language]), ...drops.map((drop) => dropLine(drop)[language])];
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** `--min canmeds=100` to percentages per framework. */
function minimumsOf(values: readonly string[], mustExist: (kader: string) => void): Map<string, number> {
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
  const part = partOfEntry(entry);
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
