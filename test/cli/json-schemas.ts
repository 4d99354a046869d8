// The published schemas of the JSON outputs, as checks.
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";

const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });

/** What is wrong with `text` as an output that `schemas/output/<name>.schema.json` describes; empty when nothing is. */
export function schemaErrors(name: string, text: string): string[] {
  const schema = JSON.parse(readFileSync(`schemas/output/${name}.schema.json`, "utf8")) as { $id: string };
  const validate = ajv.getSchema(schema.$id) ?? ajv.compile(schema);
  return validate(JSON.parse(text)) ? [] : (validate.errors ?? []).map(({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`);
}
