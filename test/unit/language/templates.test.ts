// Templates and snippets are documents of ours: nothing is wrong with their form.
import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { completionAt } from "../../../server/src/language/completion.ts";
import { withoutPlaceholders } from "../../../server/src/language/scalar.ts";
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

const PARENTS: Record<string, string> = {
  kerntaak: "soort: kwalificatiedossier\nbasisdeel:\n  code: B1\n  kerntaken:\n    ",
  werkproces: "soort: kwalificatiedossier\nbasisdeel:\n  code: B1\n  kerntaken:\n    - code: B1-K1\n      titel: T\n      werkprocessen:\n        ",
  profiel: "soort: kwalificatiedossier\nprofielen:\n  ",
  keuzedeel: "soort: kwalificatiedossier\nkeuzedelen:\n  ",
  vakkennis: "soort: kwalificatiedossier\nvakkennis:\n  ",
  bekwaamheid: "soort: beroepsprofiel\nbekwaamheden:\n  ",
  eindkwalificatie: "soort: opleidingsprofiel\neindkwalificaties:\n  ",
  eenheid: "soort: opleidingsprofiel\neenheden:\n  ",
  toets: "soort: opleidingsprofiel\ntoetsen:\n  ",
  epa: "soort: beroepsprofiel\nepas:\n  ",
  praktijksituatie: "soort: beroepsprofiel\npraktijksituaties:\n  ",
  element: "soort: kader\nelementen:\n  ",
  kennis: "soort: kennisbasis\nkennis:\n  ",
  gemeenschappelijkKader: "soort: beroepsprofiel\n",
};

test.each(Object.entries(PARENTS))("the snippet %s fits its place", (prefix, parent) => {
  const snippet = Object.values(snippets).find((candidate) => candidate.prefix.includes(prefix))!;
  const indent = parent.slice(parent.lastIndexOf("\n") + 1);
  const text = parent + filledIn(snippet.body.join(`\n${indent}`));
  // The head of the document is no part of the snippet.
  const problems = readDocument("file:///w/x.yaml", text).problems.filter(({ span }) => span.start >= parent.length - indent.length);
  expect(problems.map(({ code, variant, params }) => ({ code, variant, params }))).toEqual([]);
});

/** Whether VS Code offers a snippet in a file of this name: it compares the name with each glob of `include`. */
const isOffered = (name: string, { include }: { include: string[] }): boolean => include.some((glob) => path.matchesGlob(name, glob));

describe("snippets are offered in our documents alone", () => {
  test.each(Object.entries(snippets))("%s", (_, snippet) => {
    for (const name of ["docker-compose.yml", "bekwaam.config.yaml", "kader.yaml", "a.b.yaml"]) expect(isOffered(name, snippet), name).toBe(false);
    expect(SOORT_NAMES.some((soort) => isOffered(`a.${soort}.yml`, snippet))).toBe(true);
  });

  test.each(SOORT_NAMES)("that of a whole %s in files of that kind", (soort) => {
    const snippet = Object.values(snippets).find(({ prefix }) => prefix.includes(soort))!;
    expect(SOORT_NAMES.filter((name) => isOffered(`a.${name}.yaml`, snippet))).toEqual([soort]);
  });

  test.each(Object.entries(PARENTS))("%s where it fits", (prefix, parent) => {
    const [, soort] = /^soort: (\w+)/.exec(parent)!;
    expect(isOffered(`a.${soort}.yaml`, Object.values(snippets).find((candidate) => candidate.prefix.includes(prefix))!)).toBe(true);
  });
});

test("snippets are explained in both languages", () => {
  for (const { description } of Object.values(snippets)) expect(description).toMatch(/^[^·]+\. · [^·]+\.$/);
});
