// Rows of a spreadsheet to documents: a list of elements is a framework; a list with a column `soort` is what its rows are.
import { plain } from "../../text/nearest.ts";
import type { Localized } from "../../text/localized.ts";
import { filled, listed, type Entry } from "./data.ts";
import { frameworkResult, type ReadElement } from "./framework.ts";
import { slugOf } from "../../text/slug.ts";
import { Account, failed, Ids, type ImportResult } from "./result.ts";
import { writeYaml } from "./yaml.ts";

/** A sheet: its name and its rows of cells. A CSV file is one sheet. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** What a column may be called, plain; the first name is the format's own. The layouts of OpenSALT are among them. */
const COLUMNS = {
  id: ["id", "code", "humancodingscheme", "nr", "nummer", "number"],
  key: ["identifier"],
  soort: ["soort", "kind"],
  onderdeelVan: ["onderdeelvan", "hoortbij", "ouder", "parent", "ischildof"],
  niveauNummer: ["smartlevel"],
  titel: ["titel", "label", "naam", "title", "name", "competentie", "abbreviatedstatement"],
  tekst: ["tekst", "omschrijving", "beschrijving", "text", "description", "fullstatement", "toelichting"],
  labelEn: ["titelen", "labelen", "engels", "english", "titleen"],
  aliassen: ["aliassen", "aliases", "ookgenoemd"],
  vervangenDoor: ["vervangendoor", "replacedby"],
  notities: ["notes", "notities", "opmerkingen"],
  bereik: ["bereik"],
  fase: ["fase"],
  niveau: ["niveau", "level"],
  rollen: ["rollen", "rol", "roles", "role"],
  dekt: ["dekt", "covers"],
  uit: ["uit"],
  kennis: ["kennis", "knowledge"],
  inzicht: ["inzicht", "insight"],
  vaardigheden: ["vaardigheden", "vaardigheid", "skills"],
  houding: ["houding", "attitude"],
  gedrag: ["gedrag", "behaviour"],
} as const satisfies Record<string, readonly string[]>;
type Column = keyof typeof COLUMNS;

const LISTS = ["rollen", "dekt", "uit", "kennis", "inzicht", "vaardigheden", "houding", "gedrag"] as const satisfies readonly Column[];

/** Kinds of item that a table can make a document of, and where they stand in it. */
const DOCUMENTS: Readonly<Record<string, { soort: string; prefix: string; list: string }>> = {
  bekwaamheid: { soort: "beroepsprofiel", prefix: "bp.", list: "bekwaamheden" },
  eindkwalificatie: { soort: "opleidingsprofiel", prefix: "op.", list: "eindkwalificaties" },
  kennis: { soort: "kennisbasis", prefix: "kb.", list: "kennis" },
};

const WHY = {
  column: { nl: "Bekwaam kent deze kolom niet.", en: "Bekwaam does not know this column." },
  empty: { nl: "Een rij zonder naam en zonder tekst.", en: "A row without a name and without text." },
  kind: { nl: "Uit een tabel komen alleen elementen, bekwaamheden, eindkwalificaties en kennis.", en: "A table gives elements, competencies, final qualifications and knowledge only." },
  sheet: { nl: "Dit blad heeft geen kolom met een code, naam of tekst.", en: "This sheet has no column with a code, name or text." },
  association: { nl: "De indeling komt uit het blad met de onderdelen; andere verbanden zijn een eigen bestand, een koppeling.", en: "The structure comes from the sheet with the items; other ties are a file of their own, a crosswalk." },
  header: { nl: "Alleen titel, versie, maker, taal en omschrijving van een kader worden overgenomen.", en: "Only the title, version, maker, language and description of a framework are carried over." },
} as const satisfies Record<string, Localized>;

interface Row {
  readonly cells: Readonly<Partial<Record<Column, string>>>;
  /** `rij 3`. */
  readonly where: string;
}

/** @param name of the file, without folder and ending: what the document is called when the table does not say */
export function importTable(sheets: readonly Sheet[], name: string): ImportResult {
  const account = new Account();
  const header = headerOf(sheets, account);
  for (const sheet of sheets) if (plain(sheet.name) === "cfassociation" && sheet.rows.length > 1) account.add({ nl: `blad "${sheet.name}"`, en: `sheet "${sheet.name}"` }, `${sheet.rows.length - 1} ×`, WHY.association);
  const rows = sheets.filter(({ name: sheet }) => plain(sheet) !== "cfdoc" && plain(sheet) !== "cfassociation").flatMap((sheet) => rowsOf(sheet, sheets.length > 1, account));
  if (rows.length === 0) return failed({ nl: "Er is geen tabel gevonden: de eerste rij hoort namen van kolommen te hebben, zoals id, titel en tekst.", en: "No table was found: the first row should have names of columns, such as id, titel and tekst." });
  const kinds = new Set(rows.flatMap(({ cells }) => cells.soort ?? []));
  const [kind] = [...kinds].filter((candidate) => DOCUMENTS[candidate]);
  return kind === undefined ? frameworkFrom(rows, header, name, account) : documentFrom(rows, kind, name, account);
}

/** Sheet "CF Doc" of the OpenSALT layout: one row about the framework itself. */
function headerOf(sheets: readonly Sheet[], account: Account): Readonly<Record<string, string>> {
  const [names, values] = sheets.find(({ name }) => plain(name) === "cfdoc")?.rows ?? [];
  const header = Object.fromEntries((names ?? []).map((name, index) => [plain(name), (values?.[index] ?? "").trim()] as const).filter(([, value]) => value !== ""));
  for (const key of Object.keys(header)) if (!["identifier", "title", "version", "creator", "language", "description", "officialsourceurl", "adoptionstatus", "lastchangedate"].includes(key)) account.add({ nl: `"${key}"`, en: `"${key}"` }, "CF Doc", WHY.header);
  return header;
}

function rowsOf(sheet: Sheet, isOneOfMore: boolean, account: Account): Row[] {
  const first = sheet.rows.findIndex((row) => row.filter((cell) => cell.trim() !== "").length > 0);
  const heading = sheet.rows[first]?.map((cell) => columnOf(cell)) ?? [];
  const place = isOneOfMore ? `${sheet.name}: ` : "";
  if (!heading.some((column) => column === "id" || column === "titel" || column === "tekst")) {
    if (sheet.rows.length > 0) account.add({ nl: `blad "${sheet.name}"`, en: `sheet "${sheet.name}"` }, "", WHY.sheet);
    return [];
  }
  sheet.rows[first]!.forEach((cell, index) => {
    const isUsed = sheet.rows.slice(first + 1).some((row) => (row[index] ?? "").trim() !== "");
    if (heading[index] === undefined && isUsed && !IGNORED.has(plain(cell))) account.add({ nl: `kolom "${cell.trim()}"`, en: `column "${cell.trim()}"` }, `${place}rij ${first + 1}`, WHY.column);
  });
  return sheet.rows.slice(first + 1).flatMap((row, index) => {
    const where = `${place}rij ${first + index + 2}`;
    const cells: Partial<Record<Column, string>> = {};
    heading.forEach((column, at) => {
      const text = unguarded((row[at] ?? "").trim());
      // Of two columns of one meaning the first with something in it.
      if (column !== undefined && text !== "" && cells[column] === undefined) cells[column] = text;
    });
    return Object.keys(cells).length === 0 ? [] : [{ cells, where }];
  });
}

/** Columns that say nothing new: what our own export adds, and OpenSALT's order, which the rows have themselves. */
const IGNORED: ReadonlySet<string> = new Set(["document", "versie", "sequencenumber", "listenumeration", ""]);

function columnOf(name: string): Column | undefined {
  const wanted = plain(name);
  return (Object.keys(COLUMNS) as Column[]).find((column) => (COLUMNS[column] as readonly string[]).includes(wanted));
}

/** The apostrophe that keeps a spreadsheet from reading a text as a formula is not part of the text. */
function unguarded(text: string): string {
  return /^'[=+\-@\t\r]/.test(text) ? text.slice(1) : text;
}

function frameworkFrom(rows: readonly Row[], header: Readonly<Record<string, string>>, name: string, account: Account): ImportResult {
  const levels = new Map<string, string>();
  const byCode = new Map<string, string>();
  const keyed = rows.map((row, index) => ({ row, key: `r${index}` }));
  for (const { row: { cells }, key } of keyed) {
    if (cells.niveauNummer) levels.set(cells.niveauNummer, key);
    for (const code of [cells.id, cells.key]) if (code !== undefined && !byCode.has(code)) byCode.set(code, key);
  }
  const parentOf = ({ cells }: Row, key: string): string | undefined => {
    const level = cells.niveauNummer?.includes(".") ? levels.get(cells.niveauNummer.slice(0, cells.niveauNummer.lastIndexOf("."))) : undefined;
    const named = cells.onderdeelVan === undefined ? undefined : byCode.get(cells.onderdeelVan);
    const parent = level ?? named;
    return parent === key ? undefined : parent;
  };
  const elements = keyed.flatMap(({ row, key }): ReadElement[] => {
    const { cells, where } = row;
    const label = cells.titel ?? cells.tekst ?? cells.id;
    if (label === undefined) {
      account.add({ nl: "een rij", en: "a row" }, where, WHY.empty);
      return [];
    }
    const description = [cells.titel === undefined ? undefined : cells.tekst, cells.notities].filter((part) => part !== undefined && part !== label).join("\n\n");
    return [{ key, code: cells.id ?? cells.key, label, labelEn: cells.labelEn, description, aliases: entries(cells.aliassen), parent: parentOf(row, key), replacedBy: cells.vervangenDoor === undefined ? undefined : byCode.get(cells.vervangenDoor), where }];
  });
  if (elements.length === 0) return failed({ nl: "In de tabel staat geen enkele rij met een naam of tekst.", en: "The table has no row with a name or text." });
  const source = { document: header["creator"], link: header["officialsourceurl"] };
  return frameworkResult({ title: header["title"] ?? titleOf(name), language: header["language"], versie: header["version"], description: header["description"], source, elements }, "Ingelezen uit een tabel; controleer met: bekwaam check", account);
}

function documentFrom(rows: readonly Row[], kind: string, name: string, account: Account): ImportResult {
  const { soort, prefix, list } = DOCUMENTS[kind]!;
  const ids = new Ids();
  const items = rows.flatMap(({ cells, where }): Entry[] => {
    const label = cells.titel ?? cells.tekst;
    if (cells.soort !== undefined && cells.soort !== kind) {
      account.add({ nl: `soort "${cells.soort}"`, en: `kind "${cells.soort}"` }, where, WHY.kind);
      return [];
    }
    if (label === undefined) {
      account.add({ nl: "een rij", en: "a row" }, where, WHY.empty);
      return [];
    }
    const wanted = cells.id !== undefined && /^[^\s:#@,[\]{}]+$/.test(cells.id) ? cells.id : slugOf(cells.id ?? label, "onderdeel");
    const texts = kind === "kennis" ? { tekst: label } : { titel: cells.titel, tekst: cells.tekst };
    const lists = Object.fromEntries(LISTS.map((column) => [column, listed(entries(cells[column]))]));
    return [filled({ id: ids.free(wanted), ...texts, bereik: cells.bereik, fase: cells.fase, niveau: cells.niveau, ...lists })!];
  });
  const id = prefix + slugOf(name, "tabel");
  const yaml = writeYaml(filled({ soort, id, titel: titleOf(name), versie: "1", status: "concept", taal: "nl", [list]: items })!, "Ingelezen uit een tabel; controleer met: bekwaam check");
  return { documents: [{ id, fileName: `${slugOf(name, "tabel")}.${soort}.yaml`, yaml }], imported: { [soort]: 1, [kind]: items.length }, notCarried: account.losses, errors: [] };
}

/** A list in one cell: lines, or else what stands between commas or semicolons. */
function entries(cell: string | undefined): string[] {
  if (cell === undefined) return [];
  const parts = cell.includes("\n") ? cell.split("\n") : cell.split(/[;,]/);
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}

function titleOf(name: string): string {
  const words = name.replace(/[-_.]+/g, " ").trim();
  return words === "" ? "Tabel" : words[0]!.toUpperCase() + words.slice(1);
}
