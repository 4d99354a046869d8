// The key tables as JSON Schema 2020-12: for other editors, other tools, and the validators of this package.
import type { Soort } from "./keys/header.ts";
import { CONFIG } from "./keys/config.ts";
import { KADERTEST } from "./keys/kadertest.ts";
import { rootSpec } from "./kinds.ts";
import { LOCALIZED_OBJECT, type Documented, type EnumSpec, type MapSpec, type ObjectSpec, type Spec, type TextSpec } from "./spec.ts";

/** JSON data of a schema. */
export type JsonSchema = { [keyword: string]: unknown };

/** Every generated schema has this meta-schema. */
const DIALECT = "https://json-schema.org/draft/2020-12/schema";

/** Ours, so that other tools may keep notes in a file; allowed everywhere and ignored. */
const NOTES = { "^x-": true };

/**
 * The name of a schema: the address that SchemaStore gives to schemas of its list, `https://www.schemastore.org/bekwaam-kader.json`.
 * A name only: nothing is fetched from there, every tool of ours has the schemas with it.
 */
export function schemaId(name: string): string {
  return `https://www.schemastore.org/bekwaam-${name}.json`;
}

/** The schema of documents of kind `soort`. */
export function documentSchema(soort: Soort): JsonSchema {
  const schema = rootSchema(soort, rootSpec(soort));
  (schema.properties as JsonSchema).soort = { const: soort, ...documented(rootSpec(soort).keys.soort!) };
  return schema;
}

/** A rule as the configuration may set it. */
export interface ConfigurableRule extends Documented {
  readonly id: string;
  /** Schemas of its options, by name. */
  readonly options?: Readonly<Record<string, JsonSchema>>;
}

/** The schema of `bekwaam.config.yaml`, with `rules` as the known keys of `regels`. */
export function configSchema(rules: readonly ConfigurableRule[]): JsonSchema {
  const schema = rootSchema("config", CONFIG as ObjectSpec);
  const definitions = schema.$defs as Record<string, JsonSchema>;
  const properties = schema.properties as Record<string, JsonSchema>;
  const setting = properties.regels!.additionalProperties as JsonSchema;
  const isGroup = (one: JsonSchema): boolean => one.$ref === "#/$defs/regelinstelling";
  definitions.regelniveau = (setting.anyOf as JsonSchema[]).find((one) => !isGroup(one))!;
  const level = { $ref: "#/$defs/regelniveau" };
  setting.anyOf = [{ $ref: "#/$defs/regelinstelling" }, level];
  const known = rules.map((rule) => [rule.id, { ...settingOf(rule), ...documented(rule) }]);
  definitions.regels = { ...properties.regels!, properties: Object.fromEntries(known) };
  properties.regels = { $ref: "#/$defs/regels" };
  (definitions.overschrijving!.properties as JsonSchema).regels = { $ref: "#/$defs/regels" };
  return schema;

  /** A level alone, or a group with the level and the options that the rule has. */
  function settingOf({ options }: ConfigurableRule): JsonSchema {
    if (!options) return { anyOf: setting.anyOf };
    return { anyOf: [level, { type: "object", properties: { niveau: level, ...options }, patternProperties: NOTES, additionalProperties: false }] };
  }
}

/** The schema of `*.kader.test.yaml`. */
export function kadertestSchema(): JsonSchema {
  return rootSchema("kadertest", KADERTEST as ObjectSpec);
}

function rootSchema(name: string, spec: ObjectSpec): JsonSchema {
  const definitions = new Definitions();
  const body = definitions.objectBody(spec);
  return { $schema: DIALECT, $id: schemaId(name), ...documented(spec), ...body, $defs: definitions.sorted() };
}

/** One schema per named object, made on first use. */
class Definitions {
  readonly #made = new Map<string, { of: object; schema: JsonSchema }>();

  sorted(): JsonSchema {
    const names = [...this.#made.keys()].sort();
    return Object.fromEntries(names.map((name) => [name, this.#made.get(name)!.schema]));
  }

  objectBody(spec: ObjectSpec): JsonSchema {
    const entries = Object.entries(spec.keys);
    const required = entries.filter(([, key]) => key.required).map(([name]) => name);
    return {
      type: "object",
      properties: Object.fromEntries(entries.map(([name, key]) => [name, this.of(key)])),
      patternProperties: NOTES,
      additionalProperties: spec.open === true,
      ...(required.length > 0 && { required }),
    };
  }

  /** The schema of one value. */
  of(spec: Spec): JsonSchema {
    switch (spec.type) {
      case "text":
        return textSchema(spec);
      case "enum":
        return enumSchema(spec);
      case "integer":
      case "number":
        return { type: spec.type, ...(spec.minimum !== undefined && { minimum: spec.minimum }), ...(spec.maximum !== undefined && { maximum: spec.maximum }), ...documented(spec) };
      case "boolean":
        return { type: "boolean", ...documented(spec) };
      case "date":
        return { type: "string", format: "date", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", ...documented(spec) };
      case "localized":
        return { anyOf: [{ type: "string", ...filledIn(spec) }, this.#reference(LOCALIZED_OBJECT)], ...documented(spec) };
      case "list":
        return this.#list(spec.of, spec);
      case "map":
        return this.#map(spec);
      case "object":
        return { ...this.#object(spec), ...documented(spec) };
      case "recursive":
        return { ...this.#reference(spec.to()), ...documented(spec) };
    }
  }

  #list(of: Spec, spec: Documented): JsonSchema {
    const item = this.of(of);
    return { anyOf: [{ type: "array", items: item }, item], ...documented(spec) };
  }

  #map(spec: MapSpec): JsonSchema {
    return { type: "object", patternProperties: NOTES, additionalProperties: this.of(spec.of), ...documented(spec) };
  }

  #object(spec: ObjectSpec): JsonSchema {
    const reference = this.#reference(spec);
    const short = spec.short === undefined ? undefined : spec.keys[spec.short];
    return short ? { anyOf: [reference, this.of(short)] } : reference;
  }

  #reference(spec: ObjectSpec): JsonSchema {
    const known = this.#made.get(spec.name);
    if (known && known.of !== spec.keys) throw new Error(`Two objects are called ${spec.name}.`);
    if (!known) {
      const schema: JsonSchema = {};
      this.#made.set(spec.name, { of: spec.keys, schema });
      Object.assign(schema, this.objectBody(spec), documented(spec));
    }
    return { $ref: `#/$defs/${spec.name}` };
  }
}

function textSchema(spec: TextSpec): JsonSchema {
  return {
    type: "string",
    ...(spec.form ? { pattern: spec.form.source, examples: [spec.form.example] } : filledIn(spec)),
    ...(spec.suggestions && { examples: Object.keys(spec.suggestions) }),
    ...documented(spec),
  };
}

/** A text that has to be there has to say something. */
function filledIn(spec: { readonly required?: boolean }): JsonSchema {
  return spec.required ? { minLength: 1 } : {};
}

function enumSchema(spec: EnumSpec): JsonSchema {
  const values = Object.entries(spec.values);
  return {
    type: "string",
    enum: values.map(([value]) => value),
    markdownEnumDescriptions: values.map(([, value]) => `${value.nl[0]}. ${value.nl[1]}`),
    "x-enumDescriptions": Object.fromEntries(values.map(([name, value]) => [name, { nl: { title: value.nl[0], description: value.nl[1] }, en: { title: value.en[0], description: value.en[1] } }])),
    ...documented(spec),
  };
}

function documented(spec: Documented): JsonSchema {
  return { title: spec.nl[0], description: spec.nl[1], "x-en": { title: spec.en[0], description: spec.en[1] } };
}

/** Keywords that say something to people and nothing to a validator. */
export const ANNOTATIONS = ["markdownEnumDescriptions", "x-en", "x-enumDescriptions"] as const;

const SPOKEN = new Set<string>([...ANNOTATIONS, "title", "description", "examples"]);

/** The same schema with nothing in it but what decides whether a document is valid. */
export function withoutAnnotations(schema: JsonSchema): JsonSchema {
  const bare: JsonSchema = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (SPOKEN.has(keyword)) continue;
    bare[keyword] = keyword === "properties" || keyword === "$defs" ? mapValues(value as JsonSchema, bareValue) : bareValue(value);
  }
  return bare;
}

function bareValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bareValue);
  return typeof value === "object" && value !== null ? withoutAnnotations(value as JsonSchema) : value;
}

function mapValues(object: JsonSchema, change: (value: unknown) => unknown): JsonSchema {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}
