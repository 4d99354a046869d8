// Documents in the formats of others: which formats there are, and what each leaves behind.
import type { KnownDocument } from "../model/document.ts";
import type { Project } from "../project/project.ts";
import type { Language, Localized } from "../text/localized.ts";
import { caseJson } from "./export/case.ts";
import { tableCsv } from "./export/csv.ts";
import { outlineHtml } from "./export/html.ts";
import { lossesOf, type ExportLoss } from "./export/losses.ts";
import { outlineMarkdown } from "./export/markdown.ts";
import { oeapiJson } from "./export/oeapi.ts";
import { outlineOf } from "./export/outline.ts";
import { headerOf, rowsOf } from "./export/rows.ts";
import { statementsOf } from "./export/statements.ts";

export type { ExportLoss } from "./export/losses.ts";

/** One document with all that any format needs of the world around it. */
export interface ExportSource {
  readonly project: Project;
  readonly document: KnownDocument;
  /** Of labels; the author's own texts stay as they are. */
  readonly language: Language;
  /** ISO 8601 with time, for formats that want a moment where the document names none. */
  readonly now: string;
}

/** A row of the table of formats; help, the extension of a new file and the account of losses follow from it. */
export interface ExportFormat {
  /** With the dot. */
  readonly extension: string;
  readonly title: Localized;
  /** Binary formats are bytes, all others text in UTF-8. */
  readonly write: (source: ExportSource) => string | Promise<string | Uint8Array>;
  readonly binary: boolean;
  /** Whether `write` loads a large library. */
  readonly needsOffice?: true;
  /** What `write` leaves behind, in both languages. */
  readonly losses: (source: ExportSource) => ExportLoss[];
}

/** What needs a large library; it comes in a bundle of its own, so that only who asks for it waits for it. */
export interface OfficeWriters {
  docx(outline: ReturnType<typeof outlineOf>): Promise<Uint8Array>;
  xlsx(table: ReturnType<typeof rowsOf>, header: ReturnType<typeof headerOf>): Promise<Uint8Array>;
  skos(document: ReturnType<typeof statementsOf>): Promise<string>;
}

const WHOLE = ({ document }: ExportSource): ExportLoss[] => lossesOf(document, () => true);
const IN_ONE_LANGUAGE = ({ document, language }: ExportSource): ExportLoss[] => lossesOf(document, () => true, [], language);

const STRUCTURE = new Set(["soort", "id", "code", "titel", "versie", "elementen", "label", "kerntaken", "werkprocessen"]);
/** Of items; `ordening` is that of `gemeenschappelijkKader`. */
const STATEMENT_KEYS: ReadonlySet<string> = new Set([...STRUCTURE, "tekst", "omschrijving", "door", "op", "rollen", "dekt", "uit", "aliassen", "vervangenDoor", "nl", "en", "ordening"]);
/** References are resolved by these, so nothing of them is lost. */
const RESOLVED_BY = ["kaders", "gemeenschappelijkKader"];
/** What each format has of the document itself. */
const CASE_HEADER: ReadonlySet<string> = new Set(["soort", "id", "titel", "versie", "taal", "status", "omschrijving", "vereniging", "instelling", "vastgesteld", "geldigVanaf", "geldigTot", ...RESOLVED_BY]);
const OEAPI_HEADER: ReadonlySet<string> = new Set(["soort", "id", "titel", "versie", "taal", "geldigVanaf", "geldigTot", ...RESOLVED_BY]);
const SKOS_HEADER: ReadonlySet<string> = new Set(["soort", "id", "titel", "versie", "taal", "omschrijving", "vereniging", "instelling", ...RESOLVED_BY]);

/** In a table alone there is no place for what is said of the document itself, but for its name. */
const IN_EACH_ROW: ReadonlySet<string> = new Set(["soort", "id", "versie"]);
const tableLosses = ({ document }: ExportSource): ExportLoss[] => lossesOf(document, (key, isItems, isHeader) => isItems || !isHeader || IN_EACH_ROW.has(key));
const statementLosses = (header: ReadonlySet<string>) => ({ project, document }: ExportSource): ExportLoss[] =>
  lossesOf(document, (key, isItems, isHeader) => isItems || (isHeader ? header : STATEMENT_KEYS).has(key), statementsOf(project, document).unresolved);

/** Every format by its name on the command line. @param office loads what the large formats need */
export function exportFormats(office: () => Promise<OfficeWriters>): Readonly<Record<string, ExportFormat>> {
  const outline = ({ project, document, language }: ExportSource): ReturnType<typeof outlineOf> => outlineOf(project, document, language);
  const statements = ({ project, document }: ExportSource): ReturnType<typeof statementsOf> => statementsOf(project, document);
  return {
    docx: { needsOffice: true, extension: ".docx", binary: true, title: { nl: "Word-document", en: "Word document" }, write: async (source) => (await office()).docx(outline(source)), losses: IN_ONE_LANGUAGE },
    html: { extension: ".html", binary: false, title: { nl: "pagina om te lezen of af te drukken", en: "page to read or print" }, write: (source) => outlineHtml(outline(source)), losses: IN_ONE_LANGUAGE },
    markdown: { extension: ".md", binary: false, title: { nl: "Markdown", en: "Markdown" }, write: (source) => outlineMarkdown(outline(source)), losses: IN_ONE_LANGUAGE },
    xlsx: { needsOffice: true, extension: ".xlsx", binary: true, title: { nl: "Excel, een rij per onderdeel en een blad over het document zelf", en: "Excel, a row per item and a sheet on the document itself" }, write: async ({ document }) => (await office()).xlsx(rowsOf(document), headerOf(document)), losses: WHOLE },
    csv: { extension: ".csv", binary: false, title: { nl: "CSV, een rij per onderdeel", en: "CSV, a row per item" }, write: ({ document }) => tableCsv(rowsOf(document)), losses: tableLosses },
    case: { extension: ".json", binary: false, title: { nl: "CASE 1.1-pakket (1EdTech)", en: "CASE 1.1 package (1EdTech)" }, write: (source) => caseJson(statements(source), source.now), losses: statementLosses(CASE_HEADER) },
    oeapi: { extension: ".json", binary: false, title: { nl: "leeruitkomsten volgens OEAPI 6", en: "learning outcomes by OEAPI 6" }, write: (source) => oeapiJson(statements(source)), losses: statementLosses(OEAPI_HEADER) },
    skos: { needsOffice: true, extension: ".ttl", binary: false, title: { nl: "SKOS in Turtle", en: "SKOS in Turtle" }, write: async (source) => (await office()).skos(statements(source)), losses: statementLosses(SKOS_HEADER) },
  };
}

/** How many of each kind of item the document has, for the account of an export. */
export function itemCounts({ items }: KnownDocument): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { kind, id } of items) if (id !== "") counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}
