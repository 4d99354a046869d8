// Objects that are written as their one telling value are read like the long form.
import { expect, test } from "vitest";
import { readDocument } from "../../../server/src/model/document.ts";

const read = (rest: string) => {
  const document = readDocument("file:///x.yaml", `soort: leertraject\nid: lt.x\ntitel: X\nversie: "1"\n${rest}`);
  if (document.soort !== "leertraject") throw new Error("no leertraject");
  return document;
};

test("a supervisor by name", () => {
  const { content, problems } = read("begeleiders: [praktijkopleider, { naam: docent, rollen: beoordelaar }]\n");
  expect(problems).toEqual([]);
  expect(content.begeleiders?.map(({ naam, rollen }) => [naam?.value, rollen?.map((rol) => rol.value)])).toEqual([["praktijkopleider", undefined], ["docent", ["beoordelaar"]]]);
});

test("a situation by title is an item at the place of the title", () => {
  const { items, tree } = read("situaties:\n  - Eerste huisbezoek\n");
  expect(items).toMatchObject([{ kind: "situatie", id: "", titel: { value: "Eerste huisbezoek" } }]);
  const { idSpan } = items[0]!;
  expect(tree.text.slice(idSpan.start, idSpan.end)).toBe("Eerste huisbezoek");
});

test("where a document comes from, by its id", () => {
  const { content, references } = read("afgeleidVan: bp.x@2025\n");
  expect(content.afgeleidVan?.[0]?.document?.value).toBe("bp.x@2025");
  expect(references).toMatchObject([{ refersTo: "document", value: "bp.x@2025" }]);
});
