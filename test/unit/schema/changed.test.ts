// What was right before a change is not looked at again; that may never hide a problem or make one up.
import fc from "../../support/fast-check.ts";
import { describe, expect, test } from "vitest";
import { readDocument } from "../../../server/src/model/document.ts";
import { changedData } from "../../../server/src/schema/changed.ts";
import { documentSchema, withoutAnnotations } from "../../../server/src/schema/json-schema.ts";
import { SOORT_NAMES } from "../../../server/src/schema/keys/header.ts";
import { parseYaml } from "../../../server/src/yaml/parse.ts";
import { documentOf } from "./documents.ts";
import { mutated } from "./mutate.ts";

const URI = "file:///voorbeeld.yaml";

function expectSameProblems(before: string, after: string): void {
  const previous = readDocument(URI, before);
  expect(readDocument(URI, after, { previous }).problems).toEqual(readDocument(URI, after).problems);
}

describe.each(SOORT_NAMES)("a %s", (soort) => {
  test("is right to begin with", () => expect(readDocument(URI, documentOf(soort)).problems).toEqual([]));

  test("has the problems of a fresh reading after a change, and after the change back", () => {
    fc.assert(fc.property(mutated(documentOf(soort)), (text) => {
      expectSameProblems(documentOf(soort), text);
      expectSameProblems(text, documentOf(soort));
    }), { numRuns: 150 });
  });

  test("has them after a single letter anywhere", () => {
    const text = documentOf(soort);
    fc.assert(fc.property(fc.nat({ max: text.length }), fc.nat({ max: 2 }), fc.constantFrom("", "x", " ", ":", ",", "-", "]", "\n", "'", "0"), (place, removed, typed) => {
      expectSameProblems(text, text.slice(0, place) + typed + text.slice(place + removed));
    }), { numRuns: 300 });
  });

  test("has a schema that looks at each value by itself", () => {
    const keywords = new Set<string>();
    JSON.stringify(withoutAnnotations(documentSchema(soort)), (key, value: unknown) => (isSchema(value) && key !== "properties" && key !== "$defs" && key !== "patternProperties" ? keysOf(value, keywords) : value));
    const local = ["$schema", "$id", "$defs", "$ref", "type", "properties", "patternProperties", "additionalProperties", "required", "anyOf", "items", "enum", "const", "format", "pattern", "minLength", "minimum", "maximum"];
    expect([...keywords].filter((keyword) => !local.includes(keyword))).toEqual([]);
    expect(keywords).toContain("required");
  });
});

function isSchema(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function keysOf(schema: object, into: Set<string>): object {
  for (const key of Object.keys(schema)) into.add(key);
  return schema;
}

test("only list items that changed are left, with the keys around them", () => {
  const data = (before: string, after: string): unknown => JSON.parse(JSON.stringify(changedData(parseYaml(before).root, parseYaml(after).root)));
  expect(data("titel: A\nlijst:\n  - id: a\n  - id: b\n  - id: c\n", "titel: A\nlijst:\n  - id: a\n  - id: bb\n  - id: c\n")).toEqual({ titel: "A", lijst: [{ id: "bb" }] });
  expect(data("lijst: [a]\n", "lijst: [a, b]\n")).toEqual({ lijst: ["a", "b"] });
  expect(data("lijst: [a]\n", "lijst: a\n")).toEqual({ lijst: "a" });
});
