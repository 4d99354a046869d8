// The published JSON Schemas: one per kind of document, and one for the configuration.
import { SOORT_NAMES } from "../../server/src/schema/keys/header.ts";
import { configSchema, documentSchema, kadertestSchema, type JsonSchema } from "../../server/src/schema/json-schema.ts";
import { loadRules } from "../lib/rules.ts";

export async function outputs(): Promise<Map<string, string>> {
  const rules = (await loadRules()).map(({ id, title, why }) => ({ id, nl: [title.nl, why.nl], en: [title.en, why.en] }) as const);
  const files = SOORT_NAMES.map((soort): [string, string] => [`schemas/${soort}.schema.json`, json(documentSchema(soort))]);
  return new Map([...files, ["schemas/config.schema.json", json(configSchema(rules))], ["schemas/kadertest.schema.json", json(kadertestSchema())]]);
}

function json(schema: JsonSchema): string {
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}
