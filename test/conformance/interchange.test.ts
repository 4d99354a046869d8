// CASE packages and OEAPI learning outcomes of every example, held to the official schemas.
import { Ajv2019 } from "ajv/dist/2019.js";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import fs from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { bundled } from "../../server/src/frameworks/bundled.ts";
import { caseJson } from "../../server/src/interchange/export/case.ts";
import { oeapiJson } from "../../server/src/interchange/export/oeapi.ts";
import { statementsOf } from "../../server/src/interchange/export/statements.ts";
import { readDocument, type KnownDocument } from "../../server/src/model/document.ts";
import { Project } from "../../server/src/project/project.ts";
import { describeWithSchemas, SCHEMAS_AT } from "./standards.ts";

const project = new Project(bundled());
for (const folder of ["examples", "frameworks/canmeds", "frameworks/nphf"]) {
  for (const name of fs.readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (name.endsWith(".yaml") && !name.endsWith(".test.yaml")) project.set(readDocument(`file:///w/${folder}/${name.split(path.sep).join("/")}`, fs.readFileSync(path.join(folder, name), "utf8")));
  }
}
const documents = [...project.documents].filter((document): document is KnownDocument => document.soort !== undefined);
const add = formats as unknown as (ajv: Ajv2019 | Ajv2020) => void;
const read = (file: string): object => JSON.parse(fs.readFileSync(path.join(SCHEMAS_AT!, file), "utf8")) as object;

describeWithSchemas("interchange by its official schemas", () => {
  test("CASE 1.1", () => {
    const ajv = new Ajv2019({ strict: false, allErrors: true });
    add(ajv);
    const validate = ajv.compile(read("case/case-v1p1-cfpackage.official.schema.json"));
    for (const document of documents) {
      validate(JSON.parse(caseJson(statementsOf(project, document), "2026-03-05T10:00:00Z")));
      expect([document.uri, validate.errors]).toEqual([document.uri, null]);
    }
    expect(validate({ CFDocument: {} })).toBe(false);
  });

  test("OEAPI 6", () => {
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    add(ajv);
    ajv.addSchema({ $id: "oeapi", components: (read("oeapi/oeapi-6.1rc.json") as { components: object }).components });
    const validate = ajv.compile({ $ref: "oeapi#/components/schemas/LearningOutcome" });
    for (const document of documents) {
      for (const item of (JSON.parse(oeapiJson(statementsOf(project, document))) as { items: unknown[] }).items) {
        validate(item);
        expect([document.uri, validate.errors]).toEqual([document.uri, null]);
      }
    }
    expect(validate({})).toBe(false);
  });
});
