// Every output follows the official schema of its format.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkJson, checkJsonLines } from "../../server/src/report/check-json.ts";
import { checkstyle } from "../../server/src/report/checkstyle.ts";
import { gitlab } from "../../server/src/report/gitlab.ts";
import { junit } from "../../server/src/report/junit.ts";
import { rdjson } from "../../server/src/report/rdjson.ts";
import { sarif } from "../../server/src/report/sarif.ts";
import { schemaErrors as ownSchemaErrors } from "../cli/json-schemas.ts";
import { cases } from "./cases.ts";
import { describeWithSchemas, schemaErrors, xmlErrors } from "./standards.ts";

const all = Object.entries(cases());

describeWithSchemas("JSON formats by their official schemas", () => {
  describe.each(all)("%s", (_, result) => {
    test("sarif: OASIS 2.1.0 with errata", () => expect(schemaErrors("sarif/sarif-schema-2.1.0.json", JSON.parse(sarif(result)))).toEqual([]));
    test("sarif: SchemaStore", () => expect(schemaErrors("sarif/sarif-2.1.0.schemastore.json", JSON.parse(sarif(result)))).toEqual([]));
    test("gitlab: Code Quality", () => expect(schemaErrors("gitlab-codequality/codeclimate.json", JSON.parse(gitlab(result)), (items) => ({ type: "array", items }))).toEqual([]));
    test("rdjson: reviewdog", () => expect(schemaErrors("reviewdog/DiagnosticResult.json", JSON.parse(rdjson(result)))).toEqual([]));
  });

  test("the list of our schemas: SchemaStore", () => {
    const catalog = JSON.parse(readFileSync("schemas/catalog.json", "utf8")) as { schemas: { name: string; url: string }[] };
    expect(schemaErrors("schemastore/schema-catalog.json", catalog)).toEqual([]);
    for (const { name, url } of catalog.schemas) expect(JSON.parse(readFileSync(`schemas/${name.replace("bekwaam ", "")}.schema.json`, "utf8"))).toMatchObject({ $id: url });
  });

  test("the schemas do refuse what is wrong", () => {
    expect(schemaErrors("sarif/sarif-schema-2.1.0.json", { version: "2.1.0", runs: [{}] })).not.toEqual([]);
    expect(schemaErrors("gitlab-codequality/codeclimate.json", [{}], (items) => ({ type: "array", items }))).not.toEqual([]);
    expect(schemaErrors("reviewdog/DiagnosticResult.json", { diagnostics: [{ message: 1 }] })).not.toEqual([]);
  });
});

describe("JSON formats of our own by the schemas that we publish", () => {
  test.each(all)("json and jsonl: %s", (_, result) => {
    expect(ownSchemaErrors("check", checkJson(result))).toEqual([]);
    for (const line of checkJsonLines(result).split("\n").slice(0, -1)) expect(ownSchemaErrors("check-line", line)).toEqual([]);
  });
});

describeWithSchemas("XML formats by their official schemas", () => {
  describe.each(all)("%s", (_, result) => {
    test("junit: Jenkins", () => expect(xmlErrors("junit/jenkins-junit-10.xsd", junit(result))).toBe(""));
    test("junit: Ant (Windy Road)", () => expect(xmlErrors("junit/windyroad-JUnit.xsd", junit(result))).toBe(""));
    test("checkstyle: Checkstyle's own", () => expect(xmlErrors("checkstyle/checkstyle-report-1.0.0.xsd", checkstyle(result))).toBe(""));
  });

  test("the schemas do refuse what is wrong", () => {
    expect(xmlErrors("junit/jenkins-junit-10.xsd", "<testsuites><testsuite/></testsuites>")).not.toBe("");
    expect(xmlErrors("checkstyle/checkstyle-report-1.0.0.xsd", '<checkstyle><file name="a"><error line="0"/></file></checkstyle>')).not.toBe("");
  });
});
