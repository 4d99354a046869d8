// Templates and snippets are documents of ours: nothing is wrong with their form. In a document the server itself offers items.
import fs from "node:fs";
import { describe, expect, test } from "vitest";
import { completionAt } from "../../../server/src/language/completion.ts";
import { withoutPlaceholders } from "../../../server/src/language/snippetText.ts";
import { readDocument } from "../../../server/src/model/document.ts";
import { SOORT_NAMES } from "../../../server/src/schema/keys/header.ts";
import { resolve } from "../../../server/src/project/resolve.ts";
import { marked } from "./project.ts";

const snippets: Record<string, { prefix: string[]; description: string; include: string[]; body: string[] }> = JSON.parse(fs.readFileSync("snippets/bekwaam.code-snippets", "utf8"));
const year = (text: string): string => text.replace(/\$CURRENT_YEAR/g, "2026");
/** The text with every placeholder filled in, repeated ones too. */
const filledIn = (body: string): string => {
  const values = new Map([...body.matchAll(/\$\{(\d+):([^}]*)\}/g)].map(([, number, value]) => [number!, value!]));
  return withoutPlaceholders(year(body)).replace(/\$\{(\d+)\}/g, (_, number: string) => values.get(number) ?? "");
};

describe.each(SOORT_NAMES)("%s", (soort) => {
  const name = `a.${soort}.yaml`;
  test("the template for an empty file", () => {
    const { project, document } = marked("<|>", {}, name);
    const [template] = completionAt(project, document, 0, { language: "nl", today: "2026-01-02" });
    checkForm(name, withoutPlaceholders(template!.edit.newText));
  });
  test("the snippet", () => {
    const snippet = Object.values(snippets).find(({ prefix }) => prefix.includes(soort));
    checkForm(name, filledIn(snippet!.body.join("\n")));
  });
});

function checkForm(name: string, text: string): void {
  const { project } = marked("<|>");
  const document = readDocument(`file:///w/${name}`, text);
  project.set(document);
  expect(document.problems).toEqual([]);
  const unknown = document.references.filter((reference) => resolve(project, document, reference).found === "nothing").map(({ value }) => value);
  expect(unknown).toEqual([]);
}

test.each(Object.entries(snippets))("the snippet %s is offered in files without a name alone, and explained in both languages", (_, snippet) => {
  expect(snippet.include).toEqual(["Untitled-*"]);
  expect(snippet.description).toMatch(/^[^·]+\. · [^·]+\.$/);
});
