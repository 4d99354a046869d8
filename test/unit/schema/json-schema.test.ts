// The generated schemas: valid by the standard, and of one mind with the validators that are compiled from them.
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "../../support/fast-check.ts";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as validators from "../../../server/src/schema/generated/validators.js";
import { ANNOTATIONS, configSchema, documentSchema, schemaId, type JsonSchema } from "../../../server/src/schema/json-schema.ts";
import { SOORT_NAMES, type Soort } from "../../../server/src/schema/keys/header.ts";
import { parseYaml } from "../../../server/src/yaml/parse.ts";
import { toData } from "../../../server/src/yaml/tree.ts";
import { documentOf } from "./documents.ts";
import { mutated } from "./mutate.ts";

function compiled(schema: JsonSchema): ValidateFunction {
  const ajv = new Ajv2020({ allErrors: true, strict: true, vocabulary: [...ANNOTATIONS] } as ConstructorParameters<typeof Ajv2020>[0]);
  for (const keyword of ANNOTATIONS) if (!ajv.getKeyword(keyword)) ajv.addKeyword(keyword);
  addFormats.default(ajv, ["date"]);
  return ajv.compile(schema);
}

const COMPILED = Object.fromEntries(SOORT_NAMES.map((soort) => [soort, compiled(documentSchema(soort))])) as Record<Soort, ValidateFunction>;

function places(validate: { (data: unknown): unknown; errors?: readonly { instancePath: string; keyword: string }[] | null }, data: unknown): string[] {
  validate(data);
  return [...new Set((validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`))].sort();
}

describe.each([...SOORT_NAMES, "config"] as const)("the schema of %s", (name) => {
  const schema = JSON.parse(readFileSync(`schemas/${name}.schema.json`, "utf8")) as JsonSchema;

  test("is a JSON Schema of 2020-12", () => {
    const ajv = new Ajv2020({ strict: false });
    expect(ajv.validateSchema(schema), ajv.errorsText()).toBe(true);
    expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(schema.$id).toBe(schemaId(name));
  });

  test("compiles in strict mode", () => expect(() => compiled(schema)).not.toThrow());

  test("says in both languages what it is", () => {
    expect(schema).toMatchObject({ title: expect.any(String), description: expect.any(String), "x-en": { title: expect.any(String), description: expect.any(String) } });
  });

  test("refers to nothing outside itself", () => {
    const definitions = Object.keys(schema.$defs as JsonSchema);
    for (const [, target] of JSON.stringify(schema).matchAll(/"\$ref":"([^"]*)"/g)) expect(definitions.map((definition) => `#/$defs/${definition}`)).toContain(target);
  });
});

test("the configuration knows every rule that is there", () => {
  const { $defs } = configSchema([{ id: "wording/vague", nl: ["Vaag", "Waarom."], en: ["Vague", "Why."] }]) as { $defs: { regels: { properties: object } } };
  expect(Object.keys($defs.regels.properties)).toEqual(["wording/vague"]);
  const validate = compiled(configSchema([]));
  expect(validate({ regels: { "eigen/regel": "uit", "wording/length": { niveau: "hint", maximum: 3 } } })).toBe(true);
  expect(validate({ regels: { "wording/vague": "off" } })).toBe(false);
});

describe.each(SOORT_NAMES)("the validator of %s", (soort) => {
  const dataOf = (text: string): unknown => toData(parseYaml(text).root);

  test("accepts the complete document, as the published schema does", () => {
    expect(places(validators[soort], dataOf(documentOf(soort)))).toEqual([]);
    expect(places(COMPILED[soort], dataOf(documentOf(soort)))).toEqual([]);
  });

  test("finds the same things in the same places as the published schema", () => {
    fc.assert(fc.property(mutated(documentOf(soort)), (text) => {
      const data = dataOf(text);
      expect(places(validators[soort], data)).toEqual(places(COMPILED[soort], data));
    }), { numRuns: 60 });
  });
});

test("the validators carry nothing of ajv with them", () => {
  const source = readFileSync("server/src/schema/generated/validators.js", "utf8");
  expect(source).not.toMatch(/\brequire\((?!"ajv\/dist\/runtime\/ucs2length"\).default')/);
  expect(source).not.toMatch(/^import /m);
});
