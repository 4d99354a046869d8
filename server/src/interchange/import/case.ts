// A CASE package (1EdTech, 1.0 or 1.1) to a kader file. Published packages often break their own schema, so reading is lenient.
import { Account, failed, type ImportResult } from "./result.ts";
import { frameworkResult, type ReadElement } from "./framework.ts";
import { ID } from "../../schema/forms.ts";
import { NO_CREATOR } from "../export/case.ts";
import type { Localized } from "../../text/localized.ts";

type Json = Readonly<Record<string, unknown>>;

const STATUS: Readonly<Record<string, string>> = { "private draft": "concept", draft: "concept", adopted: "vastgesteld", deprecated: "vervallen" };

const WHY = {
  noPlace: { nl: "Een kader heeft hier geen plaats voor.", en: "A framework has no place for this." },
  association: { nl: "Alleen de indeling en vervanging worden overgenomen; een koppeling tussen kaders is een eigen bestand.", en: "Only the structure and replacement are carried over; a crosswalk between frameworks is a file of its own." },
  noText: { nl: "Een onderdeel zonder tekst en zonder code.", en: "An item without text and without code." },
} as const satisfies Record<string, Localized>;

const OF_DOCUMENT = new Set(["identifier", "uri", "title", "creator", "description", "language", "version", "adoptionStatus", "officialSourceURL", "statusStartDate", "statusEndDate", "caseVersion", "lastChangeDateTime", "CFPackageURI", "extensions"]);
const OF_ITEM = new Set(["identifier", "uri", "fullStatement", "abbreviatedStatement", "alternativeLabel", "humanCodingScheme", "notes", "conceptKeywords", "extensions", "language", "lastChangeDateTime", "CFDocumentURI", "listEnumeration"]);

/** Reads the text of a package; `errors` when it is no JSON or no package. Never throws. */
export function importCase(text: string): ImportResult {
  let pack: unknown;
  try {
    pack = JSON.parse(text);
  } catch (error) {
    return failed({ nl: "Dit is geen goede JSON: vanaf hier is het niet te lezen.", en: "This is not valid JSON: from here on it cannot be read." }, ...placeOf(error, text));
  }
  if (!isJson(pack) || !isJson(pack["CFDocument"])) return failed({ nl: "Dit is geen CASE-pakket: er is geen CFDocument.", en: "This is no CASE package: there is no CFDocument." });
  return packageResult(pack, pack["CFDocument"]);
}

function packageResult(pack: Json, document: Json): ImportResult {
  const account = new Account();
  const ties = tiesIn(pack, account);
  const items = objectsIn(pack["CFItems"]);
  const elements = items.flatMap((item, index): (ReadElement & { order: number })[] => elementOf(item, index, ties, account)).sort((a, b) => a.order - b.order);
  for (const [key, value] of Object.entries(document)) if (!OF_DOCUMENT.has(key) && isThere(value)) account.add({ nl: `"${key}"`, en: `"${key}"` }, "CFDocument", WHY.noPlace);
  for (const key of ["CFRubrics", "CFDefinitions", "extensions"]) if (isThere(pack[key])) account.add({ nl: `"${key}"`, en: `"${key}"` }, "", WHY.noPlace);
  const known = new Set(elements.map(({ key }) => key));
  const isDocument = (key: string | undefined): boolean => key === text(document["identifier"]);
  const own = ownIn(document, ["id", "titleEn", "descriptionEn"], "CFDocument", account);
  return frameworkResult({
    id: own["id"] !== undefined && new RegExp(ID.source).test(own["id"]) ? own["id"] : undefined,
    title: text(document["title"]) ?? "Kader", titleEn: own["titleEn"], descriptionEn: own["descriptionEn"], language: text(document["language"]), versie: text(document["version"]),
    status: STATUS[(text(document["adoptionStatus"]) ?? "").toLowerCase()], description: text(document["description"]),
    source: { document: creatorOf(document), link: text(document["officialSourceURL"]) },
    validFrom: day(document["statusStartDate"]), validTo: day(document["statusEndDate"]),
    elements: elements.map((element) => ({ ...element, parent: isDocument(element.parent) ? undefined : element.parent, replacedBy: element.replacedBy !== undefined && known.has(element.replacedBy) ? element.replacedBy : undefined })),
  }, "Ingelezen uit een CASE-pakket; controleer met: bekwaam check", account);
}

interface Ties {
  readonly parent: ReadonlyMap<string, string>;
  readonly order: ReadonlyMap<string, number>;
  readonly replacedBy: ReadonlyMap<string, string>;
}

function tiesIn(pack: Json, account: Account): Ties {
  const [parent, order, replacedBy] = [new Map<string, string>(), new Map<string, number>(), new Map<string, string>()];
  for (const association of objectsIn(pack["CFAssociations"])) {
    const type = text(association["associationType"]) ?? "";
    const [from, to] = [nodeOf(association["originNodeURI"]), nodeOf(association["destinationNodeURI"])];
    if (from === undefined || to === undefined) continue;
    if (type === "isChildOf" && !parent.has(from)) {
      parent.set(from, to);
      const number = Number(association["sequenceNumber"]);
      if (Number.isFinite(number) && isThere(association["sequenceNumber"])) order.set(from, number);
    } else if (type === "replacedBy") replacedBy.set(from, to);
    else account.add({ nl: `verband "${type}"`, en: `association "${type}"` }, titleOf(association["originNodeURI"]), WHY.association);
  }
  return { parent, order, replacedBy };
}

function elementOf(item: Json, index: number, ties: Ties, account: Account): (ReadElement & { order: number })[] {
  const key = text(item["identifier"]) ?? `item-${index}`;
  const code = text(item["humanCodingScheme"]);
  const [statement, short] = [text(item["fullStatement"]), text(item["abbreviatedStatement"])];
  const label = short ?? statement ?? code;
  const where = code ?? label ?? key;
  if (label === undefined) {
    account.add({ nl: "een onderdeel", en: "an item" }, where, WHY.noText);
    return [];
  }
  for (const [name, value] of Object.entries(item)) if (!OF_ITEM.has(name) && isThere(value) && !(name === "CFItemType" && value === "element")) account.add({ nl: `"${name}"`, en: `"${name}"` }, where, WHY.noPlace);
  const description = [short === undefined ? undefined : statement, text(item["notes"])].filter((part) => part !== undefined && part !== label).join("\n\n");
  const keywords = Array.isArray(item["conceptKeywords"]) ? item["conceptKeywords"] : [item["conceptKeywords"]];
  // Our own packages say apart what the English label is; elsewhere a second label is just another name.
  const { labelEn, notesEn } = ownIn(item, ["labelEn", "notesEn"], where, account);
  const aliases = [item["alternativeLabel"], ...keywords].flatMap((word) => text(word) ?? []).filter((word) => word !== labelEn);
  return [{ key, code, label, labelEn, description, descriptionEn: notesEn, aliases, parent: ties.parent.get(key), replacedBy: ties.replacedBy.get(key), where, order: ties.order.get(key) ?? index }];
}

/** What our own packages say in the extensions of a node; what others have there has no place. */
function ownIn<K extends string>(node: Json, keys: readonly K[], where: string, account: Account): Partial<Record<K, string>> {
  const extensions = isJson(node["extensions"]) ? node["extensions"] : {};
  for (const [key, value] of Object.entries(extensions)) if (!(keys as readonly string[]).includes(key) && isThere(value)) account.add({ nl: `"${key}"`, en: `"${key}"` }, where, WHY.noPlace);
  return Object.fromEntries(keys.map((key) => [key, text(extensions[key])])) as Partial<Record<K, string>>;
}

/** CASE demands a maker; a package without one says that in the word of our export. */
function creatorOf(document: Json): string | undefined {
  const creator = text(document["creator"]);
  return creator === NO_CREATOR ? undefined : creator;
}

function objectsIn(value: unknown): Json[] {
  return Array.isArray(value) ? value.filter(isJson) : [];
}

function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A name or number as text, trimmed; undefined for anything else and for nothing. */
function text(value: unknown): string | undefined {
  const written = typeof value === "string" ? value.trim() : typeof value === "number" ? String(value) : "";
  return written === "" ? undefined : written;
}

function day(value: unknown): string | undefined {
  return /^(\d{4}-\d{2}-\d{2})/.exec(text(value) ?? "")?.[1];
}

/** A node is named by an object with its identifier; older files have the identifier alone. */
function nodeOf(value: unknown): string | undefined {
  return isJson(value) ? text(value["identifier"]) : text(value);
}

function titleOf(value: unknown): string {
  return (isJson(value) ? text(value["title"]) : text(value)) ?? "";
}

function isThere(value: unknown): boolean {
  return value !== null && value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0) && !(isJson(value) && Object.keys(value).length === 0);
}

/** Node says at which character its parser stopped. */
function placeOf(error: unknown, source: string): [line: number, column: number] {
  const at = Number(/position (\d+)/.exec(String(error))?.[1] ?? firstWrong(source));
  const before = source.slice(0, at).split("\n");
  return [before.length, before[before.length - 1]!.length + 1];
}

/** Not every message of the engine says where: the culprit ends the shortest start of `source` that cannot go on to be JSON. */
function firstWrong(source: string): number {
  let [fine, wrong] = [0, source.length + 1];
  while (wrong - fine > 1) {
    const middle = Math.floor((fine + wrong) / 2);
    if (canGoOn(source.slice(0, middle))) fine = middle;
    else wrong = middle;
  }
  return fine;
}

function canGoOn(start: string): boolean {
  try {
    JSON.parse(start);
    return true;
  } catch (error) {
    const at = /position (\d+)/.exec(String(error))?.[1];
    return at === undefined ? /end of JSON input/.test(String(error)) : Number(at) >= start.length;
  }
}
