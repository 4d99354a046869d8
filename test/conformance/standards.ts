// The official schemas of output formats, where they are at hand: in the folder that BEKWAAM_STANDARDS names, where
// `npm run standards` puts them, or beside the repository. They are not ours to copy, so tests that need them are skipped,
// by name, when they are not there.
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Ajv } from "ajv";
import formats from "ajv-formats";
import { XmlDocument, XsdValidator } from "libxml2-wasm";
import { describe } from "vitest";
import { STANDARDS_FOLDER } from "../../scripts/lib/standards.ts";

const FOLDERS = [process.env.BEKWAAM_STANDARDS, STANDARDS_FOLDER, "../shared/standards"].flatMap((folder) => folder ?? []).map((folder) => resolve(folder));
/** Where the schemas are; undefined when they are not at hand. */
export const SCHEMAS_AT = FOLDERS.find((folder) => existsSync(folder));

/** A group of tests that needs the schemas. */
export function describeWithSchemas(name: string, tests: () => void): void {
  describe.skipIf(!SCHEMAS_AT)(SCHEMAS_AT ? name : `${name} (SKIPPED: no official schemas; npm run standards fetches them)`, tests);
}

type Schema = Record<string, unknown>;

const compiled = new Map<string, ReturnType<Ajv["compile"]>>();

/** What is wrong with `data` by the schema in `file`; empty when nothing is. */
export function schemaErrors(file: string, data: unknown, wrap: (schema: Schema) => Schema = (schema) => schema): string[] {
  const validate = compiled.get(file) ?? compile(file, wrap);
  compiled.set(file, validate);
  return validate(data) ? [] : (validate.errors ?? []).slice(0, 5).map(({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`);
}

/** Draft-04 schemas compile as draft-07 once they no longer say which draft they are. */
function compile(file: string, wrap: (schema: Schema) => Schema): ReturnType<Ajv["compile"]> {
  const schema = readSchema(file);
  if (String(schema.$schema).includes("draft-04")) {
    delete schema.$schema;
    delete schema.id;
  }
  const ajv = new Ajv({ strict: false, allErrors: true });
  (formats as unknown as (to: Ajv) => void)(ajv);
  if (file.endsWith("pre-commit-config.json")) ajv.addSchema(readSchema("ci/pre-commit-hooks.json"));
  return ajv.compile(wrap(schema));
}

function readSchema(file: string): Schema {
  return JSON.parse(readFileSync(join(SCHEMAS_AT!, file), "utf8")) as Schema;
}

/** What is wrong with `xml` by the XML schema in `file`; empty when it holds. */
export function xmlErrors(file: string, xml: string): string {
  const schema = XmlDocument.fromBuffer(readFileSync(join(SCHEMAS_AT!, file)));
  try {
    const [validator, report] = [XsdValidator.fromDoc(schema), XmlDocument.fromString(xml)];
    try {
      validator.validate(report);
      return "";
    } finally {
      validator.dispose();
      report.dispose();
    }
  } catch (error) {
    return String(error).slice(0, 2000);
  } finally {
    schema.dispose();
  }
}
