// The official schemas of output formats, where they are at hand: in the folder that BEKWAAM_STANDARDS names, or beside
// the repository. They are not ours to copy, so tests that need them are skipped, by name, when they are not there.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Ajv } from "ajv";
import formats from "ajv-formats";
import { describe } from "vitest";

const FOLDER = resolve(process.env.BEKWAAM_STANDARDS ?? "../shared/standards");
const hasSchemas = existsSync(FOLDER);
const hasXmllint = spawnSync("xmllint", ["--version"]).error === undefined;

/** A group of tests that needs the schemas. */
export function describeWithSchemas(name: string, tests: () => void): void {
  describe.skipIf(!hasSchemas)(hasSchemas ? name : `${name} (SKIPPED: no official schemas in ${FOLDER})`, tests);
}

/** A group of tests that needs the XML schemas and xmllint. */
export function describeWithXmlSchemas(name: string, tests: () => void): void {
  const why = !hasSchemas ? `no official schemas in ${FOLDER}` : "xmllint is not installed";
  describe.skipIf(!hasSchemas || !hasXmllint)(hasSchemas && hasXmllint ? name : `${name} (SKIPPED: ${why})`, tests);
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
  return JSON.parse(readFileSync(join(FOLDER, file), "utf8")) as Schema;
}

/** What xmllint says about `xml` by the XML schema in `file`; empty when it holds. */
export function xmlErrors(file: string, xml: string): string {
  const { status, stderr } = spawnSync("xmllint", ["--noout", "--schema", join(FOLDER, file), "-"], { input: xml, encoding: "utf8" });
  return status === 0 ? "" : stderr.slice(0, 2000) || `xmllint ended with ${status}`;
}
