// Statements as learning outcomes of the Open Education API 6, in the form of an answer of `GET /learning-outcomes`.
import { uuidOf } from "./identifiers.ts";
import { oneOf, type Statement, type StatementDocument, type Texts } from "./statements.ts";

type Json = Record<string, unknown>;

/** All statements on one page; what OEAPI has no field for is under `ext`. */
export function oeapiJson(document: StatementDocument): string {
  const children = new Map<string, string[]>();
  for (const { name, parent } of document.statements) if (parent !== undefined) children.set(parent, [...(children.get(parent) ?? []), uuidOf(name)]);
  const items = document.statements.map((statement) => outcome(statement, document, children.get(statement.name) ?? []));
  const page = { pageSize: Math.max(1, items.length), pageNumber: 1, hasPreviousPage: false, hasNextPage: false, totalPages: 1, items, ext: { document: document.name, titel: oneOf(document.title) } };
  return `${JSON.stringify(page, undefined, 2)}\n`;
}

function outcome({ name, code, kind, label, description, parent, relations }: Statement, { language, validFrom, validTo }: StatementDocument, childIds: readonly string[]): Json {
  return {
    learningOutcomeId: uuidOf(name),
    primaryCode: { codeType: "identifier", code: name },
    name: typed(label, language),
    abbreviation: code.slice(0, 256),
    ...(description ? { description: typed(description, language) } : {}),
    ...(parent === undefined ? {} : { parentIds: [uuidOf(parent)] }),
    ...(childIds.length > 0 ? { childIds } : {}),
    ...(validFrom === undefined ? {} : { validFrom: `${validFrom}T00:00:00Z` }),
    ...(validTo === undefined ? {} : { validTo: `${validTo}T23:59:59Z` }),
    ext: { soort: kind, ...(relations.length > 0 ? { relaties: relations.map((relation) => ({ relatie: relation.kind, naar: relation.name, label: relation.label })) } : {}) },
  };
}

function typed({ nl, en }: Texts, language: string): Json[] {
  const first = language === "en" && nl !== undefined && en === undefined ? [{ language: "en", value: nl }] : nl === undefined ? [] : [{ language: "nl", value: nl }];
  return [...first, ...(en === undefined ? [] : [{ language: "en", value: en }])];
}
