// The published JSON Schemas: one per kind of document, and one for the configuration.
import { SOORTEN, SOORT_NAMES } from "../../server/src/schema/keys/header.ts";
import { configSchema, documentSchema, kadertestSchema, schemaId, type JsonSchema } from "../../server/src/schema/json-schema.ts";
import { optionNames, optionType, type OptionType } from "../../server/src/rules/options.ts";
import type { Rule } from "../../server/src/rules/rule.ts";
import { loadRules } from "../lib/rules.ts";

export async function outputs(): Promise<Map<string, string>> {
  const rules = (await loadRules()).map((rule) => ({ id: rule.id, nl: [rule.title.nl, rule.why.nl], en: [rule.title.en, rule.why.en], ...optionsOf(rule) }) as const);
  const files = SOORT_NAMES.map((soort): [string, string] => [`schemas/${soort}.schema.json`, json(documentSchema(soort))]);
  return new Map([...files, ["schemas/config.schema.json", json(configSchema(rules))], ["schemas/kadertest.schema.json", json(kadertestSchema())], ["schemas/catalog.json", json(catalog())]]);
}

/** Which schema is for which files, as SchemaStore and the editors that follow it list that. */
function catalog(): JsonSchema {
  const entry = (name: string, about: string, fileMatch: readonly string[]): JsonSchema => ({ name: `bekwaam ${name}`, description: about, fileMatch, url: schemaId(name) });
  return {
    $schema: "https://www.schemastore.org/schema-catalog.json",
    version: 1,
    schemas: [
      ...SOORT_NAMES.map((soort) => entry(soort, SOORTEN[soort].en[1], [`*.${soort}.yaml`, `*.${soort}.yml`])),
      entry("config", "Configuration of bekwaam, which checks competency profiles.", ["bekwaam.config.yaml"]),
      entry("kadertest", "Tests of a competency framework.", ["*.kader.test.yaml"]),
    ],
  };
}

/** Schemas of what options hold; a list of one may be a single value. */
const TYPES: Readonly<Record<OptionType, JsonSchema>> = {
  number: { type: "number" },
  boolean: { type: "boolean" },
  text: { anyOf: [{ type: "string" }, { type: "number" }] },
  list: { anyOf: [{ type: "array", items: { type: "string" } }, { type: "string" }] },
  pairs: { type: "object", additionalProperties: { anyOf: [{ type: "string" }, { type: "null" }] } },
};

function optionsOf(rule: Rule): { options?: Record<string, JsonSchema> } {
  const names = optionNames(rule);
  return names.length === 0 ? {} : { options: Object.fromEntries(names.map((name) => [name, TYPES[optionType(rule, name)!]])) };
}

function json(schema: JsonSchema): string {
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}
