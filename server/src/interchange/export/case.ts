// Statements as a CASE 1.1 package (1EdTech Competencies and Academic Standards Exchange), strict to its schema.
import { urnOf, uuidOf } from "./identifiers.ts";
import { oneOf, type Statement, type StatementDocument, type StatementRelation, type Texts } from "./statements.ts";

type Json = Record<string, unknown>;

const STATUS: Readonly<Record<string, string>> = { concept: "Draft", vastgesteld: "Adopted", gepubliceerd: "Adopted", gedeactiveerd: "Deprecated", vervallen: "Deprecated", gearchiveerd: "Deprecated" };
/** CASE has no word for covering; `isRelatedTo` is what readers of it understand, and the note keeps ours. */
const TYPES: Readonly<Record<StatementRelation["kind"], string>> = { dekt: "isRelatedTo", uit: "isRelatedTo", vervangenDoor: "replacedBy", exact: "exactMatchOf", ruimer: "isRelatedTo", enger: "isPartOf", verwant: "isRelatedTo" };

/** CASE demands a maker. */
export const NO_CREATOR = "onbekend";

/**
 * The package as JSON text. Hierarchy is in associations alone (`isChildOf`, with their order), as CASE wants it.
 * @param now for a document that says of itself no date: ISO 8601 with time
 */
export function caseJson(document: StatementDocument, now: string): string {
  const changed = document.changedAt === undefined ? now : `${document.changedAt}T00:00:00Z`;
  const title = oneOf(document.title) || document.id;
  const pack = {
    CFDocument: {
      identifier: uuidOf(document.name), uri: urnOf(document.name), caseVersion: "1.1", creator: document.creator ?? NO_CREATOR, title, lastChangeDateTime: changed,
      ...optional("description", document.description && oneOf(document.description)), language: document.language, version: document.versie,
      ...optional("adoptionStatus", STATUS[document.status ?? ""]), ...optional("statusStartDate", document.validFrom), ...optional("statusEndDate", document.validTo),
      extensions: { id: document.id, ...optional("titleEn", english(document.title)), ...optional("descriptionEn", english(document.description)) },
    },
    CFItems: document.statements.map((statement) => item(statement, document, changed)),
    CFAssociations: document.statements.flatMap((statement, index) => [
      association(statement, "isChildOf", { name: statement.parent ?? document.name, label: parentLabel(statement, document) }, changed, { sequenceNumber: index + 1 }),
      ...statement.relations.map((relation) => association(statement, TYPES[relation.kind], relation, changed, { notes: relation.kind })),
    ]),
  };
  return `${JSON.stringify(pack, undefined, 2)}\n`;
}

function item({ name, code, kind, label, description, aliases }: Statement, { language }: StatementDocument, changed: string): Json {
  const extensions = { ...optional("labelEn", english(label)), ...optional("notesEn", english(description)) };
  return {
    identifier: uuidOf(name), uri: urnOf(name), fullStatement: oneOf(label), ...optional("alternativeLabel", english(label)),
    CFItemType: kind, humanCodingScheme: code, ...(aliases.length > 0 ? { conceptKeywords: aliases } : {}), ...optional("notes", description && oneOf(description)), language, lastChangeDateTime: changed,
    ...(Object.keys(extensions).length > 0 ? { extensions } : {}),
  };
}

/** The English text beside a Dutch one: CASE has a place for one text only. */
function english(texts: Texts | undefined): string | undefined {
  return texts?.nl === undefined || texts.en === texts.nl ? undefined : texts.en;
}

function association(from: Statement, type: string, to: { readonly name: string; readonly label: string }, changed: string, more: Json): Json {
  const name = `${from.name} ${type} ${to.name} ${String(more["notes"] ?? "")}`;
  const node = (of: string, title: string): Json => ({ title, identifier: uuidOf(of), uri: urnOf(of) });
  return { identifier: uuidOf(name), uri: urnOf(name), associationType: type, originNodeURI: node(from.name, from.code), destinationNodeURI: node(to.name, to.label), ...more, lastChangeDateTime: changed };
}

function parentLabel({ parent }: Statement, document: StatementDocument): string {
  const found = parent === undefined ? undefined : document.statements.find(({ name }) => name === parent);
  return found?.code ?? (oneOf(document.title) || document.id);
}

/** CASE accepts no null: what is not there is left out. */
function optional(key: string, value: string | undefined): Json {
  return value === undefined || value === "" ? {} : { [key]: value };
}
