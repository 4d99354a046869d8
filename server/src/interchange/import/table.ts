// Rows of a spreadsheet to documents: a list with a column `soort`, with a column called after a kind of item, or with codes of a qualification file, is what its rows are; any other is a framework.
import { kindOfCode } from "../../schema/codes.ts";
import type { ItemKind } from "../../schema/spec.ts";
import { plain } from "../../text/nearest.ts";
import type { Localized } from "../../text/localized.ts";
import { namesIn } from "./cells.ts";
import { codeBefore, COLUMN_LOSS, columnOf, headingOf, titleOf, type Column, type Heading, type TableRow } from "./columns.ts";
import { documentOfRows, isWithin, itemKindOf } from "./document.ts";
import { frameworkResult, type ReadElement } from "./framework.ts";
import { Account, failed, type ImportResult } from "./result.ts";

/** A sheet: its name and its rows of cells. A CSV file is one sheet. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

const WHY = {
  empty: { nl: "Een rij zonder naam en zonder tekst.", en: "A row without a name and without text." },
  element: { nl: "Een element van een kader heeft dit niet. Is de lijst geen kader, voeg dan een kolom soort toe, met bijvoorbeeld bekwaamheid.", en: "An element of a framework does not have this. When the list is no framework, add a column soort, with bekwaamheid for example." },
  code: { nl: "Er is geen rij met deze code.", en: "There is no row with this code." },
  above: { nl: "Wat boven de namen van de kolommen staat, wordt niet overgenomen.", en: "What stands above the names of the columns is not carried over." },
  sheet: { nl: "Dit blad heeft geen kolom met een code, naam of tekst.", en: "This sheet has no column with a code, name or text." },
  association: { nl: "De indeling komt uit het blad met de onderdelen; andere verbanden zijn een eigen bestand, een koppeling.", en: "The structure comes from the sheet with the items; other ties are a file of their own, a crosswalk." },
  header: { nl: "Alleen titel, versie, maker, taal en omschrijving van een kader worden overgenomen.", en: "Only the title, version, maker, language and description of a framework are carried over." },
} as const satisfies Record<string, Localized>;

/** @param name of the file, without folder and ending: what the document is called when the table does not say */
export function importTable(sheets: readonly Sheet[], name: string): ImportResult {
  const account = new Account();
  const header = headerOf(sheets, account);
  for (const sheet of sheets) if (plain(sheet.name) === "cfassociation" && sheet.rows.length > 1) account.add({ nl: `blad "${sheet.name}"`, en: `sheet "${sheet.name}"` }, `${sheet.rows.length - 1} ×`, WHY.association);
  const about = sheets.find(isAboutDocument);
  const head = (about?.rows ?? []).slice(1).flatMap(([path = "", text = ""]): [string, string][] => (path.trim() === "" || text.trim() === "" ? [] : [[path.trim(), unguarded(text.trim())]]));
  const items = sheets.filter((sheet) => sheet !== about && plain(sheet.name) !== "cfdoc" && plain(sheet.name) !== "cfassociation").map((sheet) => rowsOf(sheet, sheets.length > (about ? 2 : 1), account));
  const rows = items.flatMap(({ rows }) => rows);
  // Our own export says with each row of which document it is, or has a sheet on the document: that comes back by its keys.
  const isOurs = about !== undefined || rows.some(({ cells }) => cells.document !== undefined && cells.soort !== undefined);
  const isFramework = !isOurs && rows.some(({ cells }) => plain(cells.soort ?? "") === "element");
  const isDocument = !isFramework && (head.length > 0 || rows.some(({ cells, kind }) => kind !== undefined || itemKindOf(cells.soort) !== undefined) || (rows.length > 0 && rows.every(({ cells }) => cells.id !== undefined && kindOfCode(cells.id) !== undefined)));
  const document = isDocument ? documentOfRows(rows, head, name, account) : undefined;
  if (document) return document;
  if (rows.length === 0) return failed({ nl: "Er is geen tabel gevonden: boven de kolommen horen namen te staan, zoals id, titel en tekst.", en: "No table was found: names such as id, titel and tekst should stand above the columns." });
  for (const { unknown } of items) for (const [column, where] of unknown) account.add({ nl: `kolom "${column}"`, en: `column "${column}"` }, where, COLUMN_LOSS.unknown);
  return frameworkFrom(rows, header, name, account);
}

/** The sheet of our own export that says what the document itself is. */
function isAboutDocument({ rows: [heading] }: Sheet): boolean {
  return heading !== undefined && heading.length >= 2 && plain(heading[0]!) === "sleutel" && plain(heading[1]!) === "waarde";
}

/** Sheet "CF Doc" of the OpenSALT layout: one row about the framework itself. */
function headerOf(sheets: readonly Sheet[], account: Account): Readonly<Record<string, string>> {
  const [names, values] = sheets.find(({ name }) => plain(name) === "cfdoc")?.rows ?? [];
  const header = Object.fromEntries((names ?? []).map((name, index) => [plain(name), (values?.[index] ?? "").trim()] as const).filter(([, value]) => value !== ""));
  for (const key of Object.keys(header)) if (!["identifier", "title", "version", "creator", "language", "description", "officialsourceurl", "adoptionstatus", "lastchangedate"].includes(key)) account.add({ nl: `"${key}"`, en: `"${key}"` }, "CF Doc", WHY.header);
  return header;
}

/** People put a title or a date above their table. */
const MOST_ABOVE = 20;

/** Which row has the names of the columns: the first with something in it, or one soon below it that has several of them. */
function headingAt({ rows }: Sheet): { readonly at: number; readonly headings: readonly (Heading | undefined)[] } | undefined {
  const first = rows.findIndex(isFilled);
  for (const [index, row] of rows.slice(0, first + MOST_ABOVE).entries()) {
    const headings = headingsOf(row);
    const known = headings.filter((heading) => heading !== undefined);
    if (known.some(({ column }) => column === "id" || column === "titel" || column === "tekst") && (index === first || known.length > 1)) return { at: index, headings: withoutOthers(headings) };
  }
  return undefined;
}

/** A table with a column `soort` calls its columns as the format does; beside a title, the name of a kind is that of something the items have. */
function headingsOf(row: readonly string[]): (Heading | undefined)[] {
  const columns = row.map(columnOf);
  if (columns.includes("soort")) return columns.map((column) => column && { column });
  const hasTitle = columns.includes("titel");
  return row.map(headingOf).map((heading, at) => (hasTitle && heading?.column === "titel" && columns[at] === undefined ? undefined : heading));
}

function isFilled(row: readonly string[]): boolean {
  return row.some((cell) => cell.trim() !== "");
}

/** Of columns that name a kind of item the first counts, and one beside it for what such items are made of. */
function withoutOthers(headings: readonly (Heading | undefined)[]): (Heading | undefined)[] {
  let outer: ItemKind | undefined;
  return headings.map((heading) => {
    if (heading?.kind === undefined) return heading;
    if (outer !== undefined && !isWithin(heading.kind, outer)) return undefined;
    outer = heading.kind;
    return heading;
  });
}

/** The rows of a sheet, and its columns with something in them that have no name known to every table. */
function rowsOf(sheet: Sheet, isOneOfMore: boolean, account: Account): { rows: TableRow[]; unknown: [column: string, where: string][] } {
  const found = headingAt(sheet);
  const place = isOneOfMore ? `${sheet.name}: ` : "";
  if (!found) {
    if (sheet.rows.length > 0) account.add({ nl: `blad "${sheet.name}"`, en: `sheet "${sheet.name}"` }, "", WHY.sheet);
    return { rows: [], unknown: [] };
  }
  const { at: first, headings } = found;
  sheet.rows.slice(0, first).forEach((row, index) => {
    const text = row.map((cell) => cell.trim()).filter((cell) => cell !== "").join(" | ");
    if (text !== "") account.add({ nl: `"${text}"`, en: `"${text}"` }, `${place}rij ${index + 1}`, WHY.above);
  });
  const names = sheet.rows[first]!.map((cell) => cell.trim());
  const unknown = names.flatMap((cell, index): [string, string][] => (headings[index] === undefined && !IGNORED.has(plain(cell)) && sheet.rows.slice(first + 1).some((row) => (row[index] ?? "").trim() !== "") ? [[cell, `${place}rij ${first + 1}`]] : []));
  const told = new Set<string>();
  const rows = sheet.rows.slice(first + 1).flatMap((row, index) => itemsIn(row, names, headings, `${place}rij ${first + index + 2}`, told));
  return { rows, unknown };
}

/**
 * What a row tells: mostly one item, and more where columns stand beside each other for an item and what it is made of.
 * @param told what was around items of earlier rows; a row may say it again
 */
function itemsIn(row: readonly string[], names: readonly string[], headings: readonly (Heading | undefined)[], where: string, told: Set<string>): TableRow[] {
  const items: TableRow[] = [];
  let item = new Row(where);
  headings.forEach((heading, at) => {
    const text = unguarded((row[at] ?? "").trim());
    if (text === "") return;
    if (heading?.kind !== undefined && item.kind !== undefined) {
      const outer = JSON.stringify(item.named);
      if (!told.has(outer)) items.push(item);
      told.add(outer);
      item = new Row(where);
    }
    item.add(names[at]!, heading, text);
  });
  return item.isEmpty ? items : [...items, item];
}

/** A row that is being read. */
class Row implements TableRow {
  readonly cells: Partial<Record<Column, string>> = {};
  readonly named: [name: string, text: string][] = [];
  kind: ItemKind | undefined;

  constructor(readonly where: string) {}

  get isEmpty(): boolean {
    return this.named.length === 0;
  }

  add(name: string, heading: Heading | undefined, text: string): void {
    const column = heading?.column;
    this.kind ??= heading?.kind;
    if (column === undefined || columnOf(name) !== undefined) return this.#set(name, column, text);
    if (column !== "titel") return this.#join(column, heading?.framework === undefined ? text : text.split(/[;,/+\n]/).map((element) => element.trim()).filter((element) => element !== "").map((element) => (element.includes(":") ? element : `${heading.framework!}:${element}`)).join("\n"));
    const [code, title] = this.cells.id === undefined ? codeBefore(text) : [undefined, text];
    if (code !== undefined) this.#set("id", "id", code);
    this.#set("titel", "titel", title);
  }

  #set(name: string, column: Column | undefined, text: string): void {
    if (!IGNORED.has(plain(name))) this.named.push([name, text]);
    if (column !== undefined) this.cells[column] ??= text;
  }

  /** Two columns may be for the same list. */
  #join(column: Column, text: string): void {
    const before = this.named.find(([name]) => name === column);
    if (!before) return this.#set(column, column, text);
    before[1] = this.cells[column] = `${before[1]}\n${text}`;
  }
}

/** Columns that say nothing new: OpenSALT's order, which the rows have themselves. */
const IGNORED: ReadonlySet<string> = new Set(["sequencenumber", "listenumeration", ""]);

/** The apostrophe that keeps a spreadsheet from reading a text as a formula is not part of the text. */
function unguarded(text: string): string {
  return /^'[=+\-@\t\r]/.test(text) ? text.slice(1) : text;
}

/** `soort` chooses the document; `document` and `versie` are what our own export adds, and the key of a row in another system only ties rows together. */
const OF_AN_ELEMENT: ReadonlySet<Column> = new Set(["id", "titel", "tekst", "soort", "document", "versie", "key", "onderdeelVan", "niveauNummer", "labelEn", "aliassen", "vervangenDoor", "notities"]);

/** Tells what a row says that its element has no place for. */
function accountForElement({ cells, named, where }: TableRow, isCode: (code: string) => boolean, account: Account): void {
  for (const [name, text] of named) {
    const column = columnOf(name);
    const why = column === undefined ? undefined : !OF_AN_ELEMENT.has(column) ? WHY.element : cells[column] !== text ? COLUMN_LOSS.twice : undefined;
    if (why) account.add({ nl: `kolom "${name}"`, en: `column "${name}"` }, where, why);
  }
  for (const code of [cells.onderdeelVan, cells.vervangenDoor]) if (code !== undefined && !isCode(code)) account.add({ nl: `de verwijzing naar "${code}"`, en: `the reference to "${code}"` }, where, WHY.code);
}

function frameworkFrom(rows: readonly TableRow[], header: Readonly<Record<string, string>>, name: string, account: Account): ImportResult {
  const levels = new Map<string, string>();
  const byCode = new Map<string, string>();
  const keyed = rows.map((row, index) => ({ row, key: `r${index}` }));
  for (const { row: { cells }, key } of keyed) {
    if (cells.niveauNummer) levels.set(cells.niveauNummer, key);
    for (const code of [cells.id, cells.key]) if (code !== undefined && !byCode.has(code)) byCode.set(code, key);
  }
  // Where no column says what is part of what, numbers do: 2.1 stands in 2.
  const isTold = rows.some(({ cells }) => cells.onderdeelVan !== undefined || cells.niveauNummer !== undefined);
  const parentOf = ({ cells }: TableRow, key: string): string | undefined => {
    const level = cells.niveauNummer?.includes(".") ? levels.get(cells.niveauNummer.slice(0, cells.niveauNummer.lastIndexOf("."))) : undefined;
    const named = cells.onderdeelVan === undefined ? undefined : byCode.get(cells.onderdeelVan);
    const numbered = isTold || cells.id === undefined || !/^[\p{L}\d]+(?:\.[\p{L}\d]+)+$/u.test(cells.id) ? undefined : byCode.get(cells.id.slice(0, cells.id.lastIndexOf(".")));
    const parent = level ?? named ?? numbered;
    return parent === key ? undefined : parent;
  };
  const elements = keyed.flatMap(({ row, key }): ReadElement[] => {
    const { cells, where } = row;
    const label = cells.titel ?? cells.tekst ?? cells.id;
    if (label === undefined) {
      account.add({ nl: "een rij", en: "a row" }, where, WHY.empty);
      return [];
    }
    accountForElement(row, (code) => byCode.has(code), account);
    const description = [cells.titel === undefined ? undefined : cells.tekst, cells.notities].filter((part) => part !== undefined && part !== label).join("\n\n");
    return [{ key, code: cells.id ?? cells.key, label, labelEn: cells.labelEn, description, aliases: namesIn(cells.aliassen), parent: parentOf(row, key), replacedBy: cells.vervangenDoor === undefined ? undefined : byCode.get(cells.vervangenDoor), where }];
  });
  if (elements.length === 0) return failed({ nl: "In de tabel staat geen enkele rij met een naam of tekst.", en: "The table has no row with a name or text." });
  const source = { document: header["creator"], link: header["officialsourceurl"] };
  return frameworkResult({ title: header["title"] ?? titleOf(name), language: header["language"], versie: header["version"], description: header["description"], source, elements }, "Ingelezen uit een tabel; controleer met: bekwaam check", account);
}
