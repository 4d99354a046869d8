// `bekwaam export`: a document in a format of others, with an account of what could not be carried over.
import path from "node:path";
import { exportFormats, itemCounts, type ExportFormat, type ExportSource, type OfficeWriters } from "../../interchange/export.ts";
import type { KnownDocument } from "../../model/document.ts";
import { lossJson, lossText } from "../../report/loss.ts";
import { defineCommand, type ExitCode, type Invocation } from "../command.ts";
import { lookOf } from "../context.ts";
import { CliError, UsageError } from "../errors.ts";
import { isFolder } from "../files.ts";
import { options } from "../options.ts";
import { refuseToWrite } from "../overwrite.ts";
import { openWorkspace } from "../workspace.ts";
import { writeAndTell } from "../write.ts";

/** Stands beside the built command line, not beside this source. */
const OFFICE: string = "./office.js";
const FORMATS = exportFormats(async () => (await import(OFFICE)) as OfficeWriters);
const NAMES = Object.keys(FORMATS);

const OPTIONS = options({
  to: { type: "string", value: { nl: NAMES.join("|"), en: NAMES.join("|") }, choices: NAMES, description: { nl: "de vorm", en: "the format" }, default: { nl: "naar de naam bij --out", en: "by the name at --out" } },
  out: { type: "string", short: "o", value: { nl: "map of bestand", en: "folder or file" }, description: { nl: "waar het komt; in een map die er al is, onder de naam van het document", en: "where it goes; in a folder that is there, under the name of the document" }, default: { nl: "het scherm; docx en xlsx vragen een bestand", en: "the screen; docx and xlsx ask for a file" } },
  report: { type: "string", value: { nl: "bestand", en: "file" }, description: { nl: "schrijf als JSON wat niet is overgenomen (schemas/output/import-report.schema.json)", en: "write what was not carried over as JSON (schemas/output/import-report.schema.json)" }, default: { nl: "in woorden op het scherm", en: "in words on the screen" } },
  force: { type: "boolean", description: { nl: "overschrijf wat er al staat", en: "overwrite what is there already" } },
});

export default defineCommand({
  name: "export",
  also: ["exporteer", "exporteren", "uitvoeren"],
  summary: { nl: "geef een document in een andere vorm: Word, Excel, HTML, CASE, OEAPI, SKOS", en: "give a document in another format: Word, Excel, HTML, CASE, OEAPI, SKOS" },
  arguments: { nl: "<bestand>", en: "<file>" },
  details: [
    { nl: `De vormen: ${NAMES.map((name) => `${name} (${FORMATS[name]!.title.nl})`).join(", ")}.`, en: `The formats: ${NAMES.map((name) => `${name} (${FORMATS[name]!.title.en})`).join(", ")}.` },
    { nl: "Wat een vorm niet kan bevatten staat in een verslag. In CASE, OEAPI en SKOS heeft hetzelfde onderdeel elke keer hetzelfde kenmerk (UUID).", en: "What a format cannot hold is in a report. In CASE, OEAPI and SKOS the same item has the same identifier (UUID) every time." },
  ],
  options: OPTIONS,
  examples: [
    { line: "bekwaam export dossiers/wijkzorg.kwalificatiedossier.yaml --out wijkzorg.docx", what: { nl: "voor een commissie", en: "for a committee" } },
    { line: "bekwaam export krachten.kader.yaml --to skos", what: { nl: "een kader als SKOS op het scherm", en: "a framework as SKOS on the screen" } },
  ],
  run: exportFile,
});

async function exportFile(invocation: Invocation<typeof OPTIONS>): Promise<ExitCode> {
  const { values, positionals, context, language, config } = invocation;
  const [name] = positionals;
  if (name === undefined || positionals.length > 1) throw new UsageError({ nl: "Noem één document om te exporteren.", en: "Name one document to export." });
  const format = formatFor(values.to, values.out);
  const source: ExportSource = { ...documentAt(name, context.cwd, config()), language, now: new Date().toISOString() };
  const target = values.out === undefined ? undefined : targetFor(path.resolve(context.cwd, values.out), name, format);
  if (target === undefined && format.binary) throw new UsageError({ nl: "Deze vorm is geen tekst; zeg met --out in welk bestand hij komt.", en: "This format is not text; say with --out in which file it goes." });
  const report = values.report === undefined ? undefined : path.resolve(context.cwd, values.report);
  refuseToWrite([target, report], { read: [path.resolve(context.cwd, name)], force: values.force, cwd: context.cwd });
  const content = await format.write(source);
  if (target === undefined) context.out.write(content as string);
  else writeAndTell(target, content, invocation);
  const account = { imported: itemCounts(source.document), notCarried: format.losses(source) };
  if (report === undefined) context.err.write(lossText(account, language, lookOf(context.err, context, values["no-color"])));
  else writeAndTell(report, lossJson(account, language), invocation);
  return 0;
}

function formatFor(to: string | undefined, out: string | undefined): ExportFormat {
  const extension = out === undefined ? "" : path.extname(out).toLowerCase();
  const byName = extension === "" ? [] : NAMES.filter((name) => FORMATS[name]!.extension === extension);
  const chosen = to ?? (byName.length === 1 ? byName[0] : undefined);
  if (chosen !== undefined) return FORMATS[chosen]!;
  throw new UsageError({ nl: "Zeg in welke vorm, met --to.", en: "Say in which format, with --to." }, { nl: `Kies uit: ${(byName.length > 1 ? byName : NAMES).join(", ")}.`, en: `Choose from: ${(byName.length > 1 ? byName : NAMES).join(", ")}.` });
}

function documentAt(name: string, cwd: string, config: Parameters<typeof openWorkspace>[0]["config"]): Pick<ExportSource, "project" | "document"> {
  const { project, asked, failures } = openWorkspace({ words: [name], cwd, config });
  const [trouble] = failures;
  if (trouble) throw new CliError({ nl: `${trouble.path} ${trouble.message.nl}.`, en: `${trouble.path} ${trouble.message.en}.` });
  if (asked.length !== 1) throw new UsageError({ nl: `${name} is niet één document, maar ${asked.length}.`, en: `${name} is not one document, but ${asked.length}.` });
  const document = project.document(asked[0]!.uri);
  if (!document?.soort) throw new CliError({ nl: `${name} is geen document dat bekwaam kent.`, en: `${name} is no document that bekwaam knows.` }, { nl: `Zie bekwaam check ${name}`, en: `See bekwaam check ${name}` });
  return { project, document: document as KnownDocument };
}

/** In a folder the document keeps its name. */
function targetFor(out: string, name: string, format: ExportFormat): string {
  if (!isFolder(out)) return out;
  return path.join(out, path.basename(name).replace(/\.ya?ml$/i, "") + format.extension);
}
