// `bekwaam import`: another format to documents, with an account of what could not be carried over.
import path from "node:path";
import { importCase } from "../../interchange/import/case.ts";
import type { ImportedDocument, ImportResult } from "../../interchange/import/result.ts";
import { importTable, type Sheet } from "../../interchange/import/table.ts";
import { importSbbXml } from "../../interchange/sbb-xml.ts";
import { lossJson, lossText } from "../../report/loss.ts";
import { visible } from "../../report/terminal.ts";
import { decode } from "../../text/decode.ts";
import { defineCommand, type ExitCode, type Invocation } from "../command.ts";
import { lookOf } from "../context.ts";
import { CliError, UsageError } from "../errors.ts";
import { bytesNamed, isFolder } from "../files.ts";
import { options } from "../options.ts";
import { refuseToWrite } from "../overwrite.ts";
import { writeAndTell } from "../write.ts";

interface Importer {
  readonly extension: string;
  /** @param name of the file, without folder and ending */
  read(bytes: Uint8Array, name: string): ImportResult | Promise<ImportResult>;
}

/** Stands beside the built command line, not beside this source. */
const OFFICE: string = "./office.js";
interface OfficeReaders {
  csvSheet(text: string): Sheet;
  xlsxSheets(bytes: Uint8Array): Promise<Sheet[]>;
}
const office = async (): Promise<OfficeReaders> => (await import(OFFICE)) as OfficeReaders;

const IMPORTERS: Readonly<Record<string, Importer>> = {
  "sbb-xml": { extension: ".xml", read: (bytes) => importSbbXml(decode(bytes).text) },
  case: { extension: ".json", read: (bytes) => importCase(decode(bytes).text) },
  xlsx: { extension: ".xlsx", read: async (bytes, name) => importTable(await sheetsOf(bytes), name) },
  csv: { extension: ".csv", read: async (bytes, name) => importTable([(await office()).csvSheet(decode(bytes).text)], name) },
};
const FORMATS = Object.keys(IMPORTERS);

const OPTIONS = options({
  from: { type: "string", value: { nl: FORMATS.join("|"), en: FORMATS.join("|") }, choices: FORMATS, description: { nl: "vorm van het bestand", en: "format of the file" }, default: { nl: "naar de naam: .xml, .json, .xlsx of .csv", en: "by the name: .xml, .json, .xlsx or .csv" } },
  out: { type: "string", short: "o", value: { nl: "map of bestand", en: "folder or file" }, description: { nl: "waar de documenten komen; een naam die op .yaml of .yml eindigt is een bestand, elke andere een map", en: "where the documents go; a name that ends in .yaml or .yml is a file, any other a folder" }, default: { nl: "het scherm, voor één document", en: "the screen, for one document" } },
  report: { type: "string", value: { nl: "bestand", en: "file" }, description: { nl: "schrijf als JSON wat niet is overgenomen (schemas/output/import-report.schema.json)", en: "write what was not carried over as JSON (schemas/output/import-report.schema.json)" }, default: { nl: "in woorden op het scherm", en: "in words on the screen" } },
  force: { type: "boolean", description: { nl: "overschrijf wat er al staat", en: "overwrite what is there already" } },
});

export default defineCommand({
  name: "import",
  also: ["importeer", "importeren", "inlezen"],
  summary: { nl: "maak documenten van een bestand in een andere vorm", en: "make documents from a file in another format" },
  arguments: { nl: "<bestand>", en: "<file>" },
  details: [{
    nl: "sbb-xml leest de XML van een kwalificatiedossier zoals SBB die publiceert. Wat niet kan worden overgenomen staat in een verslag; er gaat niets verloren zonder dat je het weet. Een beschadigd bestand geeft geen documenten.",
    en: "sbb-xml reads the XML of a qualification file as SBB publishes it. What cannot be carried over is in a report; nothing gets lost without your knowing. A damaged file gives no documents.",
  }, {
    nl: "case leest een CASE-pakket als kader. xlsx en csv lezen een tabel met namen boven de kolommen (id, titel, tekst, onderdeelVan, rollen, dekt, kennis, resultaat, …), ook zoals mensen ze noemen (Werkproces, NPHF, CanMEDS-rol) en zoals OpenSALT ze noemt: het wordt een kader, of het document dat zulke onderdelen heeft, als de kolom soort of de naam van een kolom dat zegt (werkproces, bekwaamheid, …) of als er codes van een dossier in staan. Wat `bekwaam export` naar xlsx schreef, komt zo weer terug.",
    en: "case reads a CASE package as a framework. xlsx and csv read a table with names above the columns (id, titel, tekst, onderdeelVan, rollen, dekt, kennis, resultaat, …), also as people call them (Werkproces, NPHF, CanMEDS-rol) and as OpenSALT does: it becomes a framework, or the document that has such items, when the column soort or the name of a column says so (werkproces, bekwaamheid, …) or it has codes of a qualification file. What `bekwaam export` wrote to xlsx comes back that way.",
  }],
  options: OPTIONS,
  examples: [
    { line: "bekwaam import 2637_Sociaal_werk.xml --out mbo", what: { nl: "schrijft mbo/<naam>.kwalificatiedossier.yaml", en: "writes mbo/<name>.kwalificatiedossier.yaml" } },
    { line: "bekwaam import competenties.xlsx --out kaders", what: { nl: "een lijst uit Excel als kader", en: "a list from Excel as a framework" } },
    { line: "bekwaam import dossier.xml --out mbo --report verslag.json", what: { nl: "met het verslag als JSON", en: "with the report as JSON" } },
  ],
  run: importFile,
});

type Import = Invocation<typeof OPTIONS>;

async function importFile(invocation: Import): Promise<ExitCode> {
  const { values, positionals, context, language } = invocation;
  const [name] = positionals;
  if (name === undefined || positionals.length > 1) throw new UsageError({ nl: "Noem één bestand om in te lezen.", en: "Name one file to import." });
  const importer = importerFor(name, values.from);
  const result = await importer.read(bytesNamed(name, context.cwd), path.basename(name).replace(/\.[^.]*$/, ""));
  refuseErrors(result, name);
  const targets = targetsOf(result.documents, values.out, context.cwd);
  const report = values.report === undefined ? undefined : path.resolve(context.cwd, values.report);
  refuseToWrite([...targets.map(({ file }) => file), report], { read: [path.resolve(context.cwd, name)], force: values.force, cwd: context.cwd });
  for (const { document, file } of targets) {
    if (file === undefined) context.out.write(document.yaml);
    else writeAndTell(file, document.yaml, invocation);
  }
  if (report === undefined) context.err.write(lossText(result, language, lookOf(context.err, context, values["no-color"])));
  else writeAndTell(report, lossJson(result, language), invocation);
  return 0;
}

function importerFor(name: string, from: string | undefined): Importer {
  const format = from ?? FORMATS.find((candidate) => name.toLowerCase().endsWith(IMPORTERS[candidate]!.extension));
  if (format !== undefined) return IMPORTERS[format]!;
  const all = FORMATS.join(", ");
  throw new UsageError({ nl: `Aan de naam ${name} is de vorm niet te zien.`, en: `The name ${name} does not tell the format.` }, { nl: `Zeg het met --from: ${all}.`, en: `Say it with --from: ${all}.` });
}

/** @throws CliError when the bytes are no workbook */
async function sheetsOf(bytes: Uint8Array): Promise<Sheet[]> {
  const { xlsxSheets } = await office();
  try {
    return await xlsxSheets(bytes);
  } catch {
    throw new CliError({ nl: "Dit is geen Excel-bestand (.xlsx), of het is beschadigd.", en: "This is no Excel file (.xlsx), or it is damaged." }, { nl: "Bewaar het in Excel opnieuw als .xlsx of .csv.", en: "Save it again in Excel as .xlsx or .csv." });
  }
}

function refuseErrors({ errors, documents }: ImportResult, name: string): void {
  if (errors.length > 0) {
    const lines = errors.map(({ line, message }) => ({ at: `  ${visible(name)}:${line}: `, message }));
    throw new CliError({
      nl: [`${visible(name)} is niet goed te lezen, daarom is er niets gemaakt:`, ...lines.map(({ at, message }) => at + visible(message.nl))].join("\n"),
      en: [`${visible(name)} cannot be read properly, so nothing was made:`, ...lines.map(({ at, message }) => at + visible(message.en))].join("\n"),
    });
  }
  if (documents.length === 0) throw new CliError({ nl: `In ${visible(name)} staat niets om een document van te maken.`, en: `There is nothing in ${visible(name)} to make a document of.` });
}

interface Target {
  readonly document: ImportedDocument;
  /** Absolute; undefined for standard output. */
  readonly file: string | undefined;
}

function targetsOf(documents: readonly ImportedDocument[], out: string | undefined, cwd: string): Target[] {
  const isOne = documents.length === 1;
  if (out === undefined) {
    if (!isOne) throw new UsageError({ nl: `Het bestand geeft ${documents.length} documenten; zeg met --out in welke map ze komen.`, en: `The file gives ${documents.length} documents; say with --out in which folder they go.` });
    return [{ document: documents[0]!, file: undefined }];
  }
  const target = path.resolve(cwd, out);
  const isFile = /\.ya?ml$/i.test(out) && !isFolder(target);
  if (!isFile) return documents.map((document) => ({ document, file: path.join(target, path.basename(document.fileName)) }));
  if (!isOne) throw new UsageError({ nl: `Het bestand geeft ${documents.length} documenten; --out moet dan een map zijn.`, en: `The file gives ${documents.length} documents; --out then has to be a folder.` });
  return [{ document: documents[0]!, file: target }];
}
