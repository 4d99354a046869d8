// From a kader or koppeling document to what the engine uses: complete, half typed and wrong.
import { describe, expect, test } from "vitest";
import { kader, maybeKader, maybeKoppeling } from "./kaders.ts";

describe("a framework", () => {
  test("with everything", () => {
    const read = kader(`
id: kracht
versie: "1"
titel: { nl: Krachtenkader, en: Strengths framework }
omschrijving: { nl: Waarvoor, en: What for }
status: concept
volledig: false
ontbreekt: { nl: Het tweede deel, en: The second part }
ordening: ordinaal
centraal: a
breidtUit: canmeds@2015
vorigeVersie: kracht@0
opvolger: kracht@2
bron: { document: ZIN-2016, plaats: L1, link: "https://example.org" }
elementen:
  - id: a
    label: { nl: Een, en: One }
    omschrijving: { nl: Uitleg, en: Explanation }
    aliassen: [uno, ein]
    vervangenDoor: b
    aspect: [kennis, houding]
    werkwoorden: [doen]
    bron: { document: ZIN-2016, plaats: L2 }
    elementen:
      - { id: a.1, label: Eentje, aliassen: klein }
  - { id: b, label: Twee }
`);
    expect(read).toMatchObject({
      id: "kracht", versie: "1", titel: { nl: "Krachtenkader", en: "Strengths framework" }, status: "concept", volledig: false,
      ontbreekt: { nl: "Het tweede deel", en: "The second part" }, ordening: "ordinaal", centraal: "a", breidtUit: "canmeds@2015",
      vorigeVersie: "kracht@0", opvolger: "kracht@2", bron: { document: "ZIN-2016", plaats: "L1", link: "https://example.org" }, bundled: false,
    });
    expect(read.elements.map(({ id, parent, children }) => [id, parent, children])).toEqual([["a", undefined, ["a.1"]], ["a.1", "a", []], ["b", undefined, []]]);
    expect(read.elements[0]).toMatchObject({ aliassen: ["uno", "ein"], vervangenDoor: "b", aspect: ["kennis", "houding"], werkwoorden: ["doen"], bron: { plaats: "L2" } });
    expect(read.elements[1]).toMatchObject({ label: { nl: "Eentje", en: "Eentje" }, aliassen: ["klein"] });
  });
  test("knows where an id stands", () => {
    expect(kader('id: k\nversie: "1"\nelementen:\n  - id: een\n').elements[0]!.range).toEqual({ start: { line: 4, character: 8 }, end: { line: 4, character: 11 } });
  });
  test("what is missing gets no invention but a safe value", () => {
    expect(kader('id: k\nversie: "1"\n')).toMatchObject({ titel: { nl: "k", en: "k" }, volledig: true, ordening: "nominaal", elements: [] });
    expect(kader('id: k\nversie: "1"\nelementen: [{ id: a }]\n').elements[0]).toMatchObject({ label: { nl: "a", en: "a" }, aliassen: [], aspect: [] });
    expect(kader('id: k\nversie: "1"\nelementen: [{ id: a, label: { en: Only } }]\n').elements[0]!.label).toEqual({ nl: "Only", en: "Only" });
  });
  test.each([
    ["no id", 'versie: "1"\n'],
    ["no version", "id: k\n"],
    ["an empty id", 'id: ""\nversie: "1"\n'],
    ["nothing", ""],
    ["a list", "- a\n"],
  ])("with %s is none yet", (_, text) => {
    expect(maybeKader(`soort: kader\n${text}`)).toBeUndefined();
  });
  test("another kind of document is none", () => {
    expect(maybeKader('soort: beroepsprofiel\nid: k\nversie: "1"\n')).toBeUndefined();
    expect(maybeKader("")).toBeUndefined();
  });
  test.each([
    ["elements without an id", "elementen:\n  - { label: A }\n  - { id: b, label: B }\n", ["b"]],
    ["an element that is a word", "elementen: [a, { id: b, label: B }]\n", ["b"]],
    ["elements that are a map", "elementen: { id: a, label: A }\n", ["a"]],
    ["elements that are a number", "elementen: 7\n", []],
    ["a half typed line", "elementen:\n  - id: a\n    lab\n  - id: b\n", ["a", "b"]],
  ])("with %s keeps what is there", (_, text, ids) => {
    expect(kader(`id: k\nversie: "1"\n${text}`).elements.map(({ id }) => id)).toEqual(ids);
  });
  test("the same id twice stays twice, for a rule to say so", () => {
    expect(kader('id: k\nversie: "1"\nelementen: [{ id: a }, { id: a }]\n').elements).toHaveLength(2);
  });
});

describe("a crosswalk", () => {
  const HEAD = 'soort: koppeling\nid: k\nversie: "1"\nvan: a@1\nnaar: b@1\n';
  test("with its pairs", () => {
    expect(maybeKoppeling(`${HEAD}titel: Van a naar b\nstatus: vastgesteld\nparen:\n  - { van: x, naar: y, relatie: exact }\n`)).toMatchObject({
      titel: { nl: "Van a naar b", en: "Van a naar b" }, status: "vastgesteld", paren: [{ van: "x", naar: "y", relatie: "exact" }],
    });
  });
  test("is a proposal unless it says adopted", () => {
    expect(maybeKoppeling(HEAD)?.status).toBe("voorstel");
    expect(maybeKoppeling(`${HEAD}status: zoiets\n`)?.status).toBe("voorstel");
  });
  test("leaves out a pair that is half typed", () => {
    expect(maybeKoppeling(`${HEAD}paren:\n  - { van: x, naar: y }\n  - { van: x, relatie: exact }\n  - { van: p, naar: q, relatie: enger }\n`)?.paren).toEqual([{ van: "p", naar: "q", relatie: "enger" }]);
  });
  test.each(["van: a@1\n", "naar: b@1\n"])("without %j is none yet", (line) => {
    expect(maybeKoppeling(HEAD.replace(line, ""))).toBeUndefined();
  });
});
