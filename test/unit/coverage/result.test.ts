// Coverage as data: scopes, strength, splits, overlap, and what an assessment reaches.
import { describe, expect, test } from "vitest";
import { coverageFingerprint } from "../../../server/src/coverage/fingerprint.ts";
import { coverageOf } from "../../../server/src/coverage/coverage.ts";
import type { CoverageRequest, CoverageResult } from "../../../server/src/coverage/entries.ts";
import { coverageResult } from "../../../server/src/coverage/result.ts";
import { bundled } from "../../../server/src/frameworks/bundled.ts";
import { readDocument, type KnownDocument } from "../../../server/src/model/document.ts";
import { Project } from "../../../server/src/project/project.ts";

const PROGRAMME = `soort: opleidingsprofiel
id: op.verpleegkunde
titel: Verpleegkunde
versie: "2026"
niveau: hbo-bachelor
gemeenschappelijkKader: { ordening: canmeds@2015 }
kaders: [canmeds@2015]
uitstroomprofielen:
  - { id: jeugd, titel: Jeugd }
  - { id: ouderen, titel: Ouderen }
eindkwalificaties:
  - { id: ek-1, tekst: Luistert, bereik: generiek, fase: start, rollen: [communicator] }
  - { id: ek-2, tekst: Vraagt door, bereik: generiek, rollen: [communicator] }
  - { id: ek-3, tekst: Speelt, bereik: specifiek, uitstroomprofiel: jeugd, rollen: [leader] }
  - { id: ek-4, tekst: Onderzoekt, rollen: [scholar, bestaat-niet] }
epas:
  - { id: epa-1, titel: Neemt op, bekwaamheden: [ek-4] }
eenheden:
  - { id: e-1, titel: Gesprek, leidtOpVoor: [ek-1], toetsen: [t-1] }
  - { id: e-2, titel: Spel, leidtOpVoor: [ek-3], rollen: [professional] }
toetsen:
  - { id: t-1, titel: Gesprek voeren, toetst: [ek-1, epa-1] }
`;
const URI = "file:///w/op.yaml";

function projectOf(files: Readonly<Record<string, string>>): Project {
  const project = new Project(bundled());
  for (const [name, text] of Object.entries(files)) project.set(readDocument(`file:///w/${name}`, text));
  return project;
}

const ask = (request: CoverageRequest = {}, files: Readonly<Record<string, string>> = { "op.yaml": PROGRAMME }): CoverageResult => coverageResult([projectOf(files)], request);
const element = (result: CoverageResult, id: string) => result.kaders[0]!.elements.find((one) => one.id === id)!;
const names = (result: CoverageResult, places: readonly number[]): string[] => places.map((place) => result.items[place]!.id);
const covered = (result: CoverageResult): string[] => result.kaders[0]!.elements.filter((one) => one.covered).map(({ id }) => id);

describe("coverage as data", () => {
  test("is plain: what is sent is what is read", () => {
    const result = ask({ per: "profiel" });
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });

  test("names items once, with where they stand", () => {
    const { documents, items } = ask();
    expect(documents).toEqual([{ uri: URI, name: "op.verpleegkunde@2026", titel: "Verpleegkunde", soort: "opleidingsprofiel" }]);
    expect(items.map(({ id }) => id)).toEqual(["ek-1", "ek-2", "ek-3", "ek-4", "e-2"]);
    expect(items[0]).toEqual({ document: 0, id: "ek-1", titel: "Luistert", kind: "eindkwalificatie", range: { start: { line: 11, character: 10 }, end: { line: 11, character: 14 } }, deel: "eindkwalificatie", bereik: "generiek", niveau: "hbo-bachelor", fase: "start", assessed: true });
  });

  test("strength: nothing, one item, several, an item that is assessed", () => {
    const result = ask();
    expect(element(result, "communicator")).toMatchObject({ strength: "assessed", assessed: 1, kinds: { eindkwalificatie: 2 }, by: { bereik: { generiek: 2 }, fase: { start: 1, "-": 1 } } });
    expect(element(result, "leader").strength).toBe("mentioned");
    expect(element(result, "collaborator")).toMatchObject({ covered: false, strength: "none", direct: [], share: 0 });
    expect(element(ask({}, { "op.yaml": PROGRAMME.replace("[ek-1, epa-1]", "[epa-1]") }), "communicator").strength).toBe("repeated");
  });

  test("an assessed EPA assesses what it needs, also from another document", () => {
    expect(element(ask(), "scholar").strength).toBe("assessed");
    const track = `soort: leertraject\nid: lt.x\nversie: "1"\ntitel: X\nbeoordelingen:\n  - { titel: Kijkt mee, toetst: ["op.verpleegkunde@2026#ek-3"] }\n`;
    expect(element(ask({ uri: URI }, { "op.yaml": PROGRAMME, "lt.yaml": track }), "leader").strength).toBe("assessed");
  });

  test("a unit covers what it names, and what it leads up to", () => {
    expect(covered(ask({ uri: URI, part: "e-1" }))).toEqual(["communicator"]);
    expect(covered(ask({ uri: URI, part: "e-2" }))).toEqual(["leader", "professional"]);
    const { scopes, kaders } = ask({ per: "eenheid" });
    expect(scopes.map(({ kind, id }) => [kind, id])).toEqual([["eenheid", "e-1"], ["eenheid", "e-2"]]);
    expect(kaders[0]!.scopes).toEqual([{ scope: 0, covered: 1, strong: 1 }, { scope: 1, covered: 2, strong: 0 }]);
    expect(kaders[0]!.covered).toBe(4);
  });

  test("an exit profile covers what holds for all and for itself", () => {
    expect(covered(ask({ uri: URI, part: "ouderen" }))).toEqual(["communicator", "scholar", "professional"]);
    expect(ask({ per: "profiel" }).scopes.map(({ id, shape }) => [id, shape])).toEqual([["jeugd", { generiek: 2, specifiek: 1 }], ["ouderen", { generiek: 2, specifiek: 0 }]]);
  });

  test("overlap: items of one kind that name exactly the same", () => {
    const result = ask();
    expect(result.kaders[0]!.overlap.map(({ items, elements }) => [names(result, items), elements])).toEqual([[["ek-1", "ek-2"], ["communicator"]]]);
  });

  test("balance: shares of what items name", () => {
    const result = ask();
    expect(result.kaders[0]!.elements.map(({ id, share }) => [id, share]).filter(([, share]) => share)).toEqual([["communicator", 0.4], ["leader", 0.2], ["scholar", 0.2], ["professional", 0.2]]);
  });

  test("a framework that is asked for counts for every document; an unknown one for none", () => {
    expect(ask({ kaders: ["nphf"] }).kaders.map(({ kader, total, covered: count }) => [kader, total, count])).toEqual([["nphf@2015-herzien", 6, 0]]);
    expect(ask({ kaders: ["bestaat-niet"] }).kaders).toEqual([]);
    expect(ask({ uri: URI, part: "bestaat-niet" }).documents).toEqual([]);
    expect(ask({ uri: "file:///w/weg.yaml" }).documents).toEqual([]);
  });

  test("an element in an element of the same id does not hang", () => {
    const kader = `soort: kader\nid: rond\nversie: "1"\ntitel: Rond\nelementen:\n  - id: a\n    label: A\n    elementen: [{ id: b, label: B, elementen: [{ id: a, label: A }] }]\n`;
    const result = ask({ kaders: ["rond"] }, { "rond.kader.yaml": kader, "op.yaml": PROGRAMME.replace("[canmeds@2015]", "[canmeds@2015, rond@1]").replace("rollen: [leader]", "dekt: [rond:b]") });
    expect(result.kaders[0]!.elements.map(({ id, covered: is }) => [id, is])).toContainEqual(["b", true]);
  });
});

describe("the fingerprint", () => {
  const of = (text: string): string => coverageFingerprint(projectOf({ "op.yaml": text }), readDocument(URI, text) as KnownDocument);
  test.each([
    ["a tag", PROGRAMME.replace("rollen: [leader]", "rollen: [scholar]"), true],
    ["a new line", PROGRAMME.replace("eindkwalificaties:", "\neindkwalificaties:"), true],
    ["an assessment", PROGRAMME.replace("toetst: [ek-1", "toetst: [ek-2"), true],
    ["a unit", PROGRAMME.replace("leidtOpVoor: [ek-1]", "leidtOpVoor: [ek-2]"), true],
    ["a name that exists nowhere", PROGRAMME.replace("bestaat-niet", "bestaat-nooit"), false],
    ["a text that coverage does not show", `${PROGRAMME}toelichting: iets\n`, false],
  ])("%s", (_, text, isOther) => {
    expect(of(text) !== of(PROGRAMME)).toBe(isOther);
  });
});

test("an element that another in its framework replaces is not counted; who names it covers the other", () => {
  const element = (id: string, rest = ""): string => `  - { id: ${id}, label: ${id.toUpperCase()}${rest} }\n`;
  const kader = `soort: kader\nid: eigen\nversie: "1"\ntitel: Eigen\nelementen:\n${element("a")}${element("b", ", vervangenDoor: c")}${element("c", ", vervangenDoor: d")}${element("d")}${element("x", ", vervangenDoor: y")}${element("y", ", vervangenDoor: x")}`;
  const profile = 'soort: beroepsprofiel\nid: bp.x\ntitel: X\nversie: "1"\nkaders: [eigen@1]\nbekwaamheden:\n  - { id: oud, titel: Oud, dekt: [eigen:b] }\n';
  const files = { "eigen.yaml": kader, "bp.yaml": profile };
  const found = ask({}, files).kaders.find((one) => one.kader === "eigen@1")!;
  expect(found.elements.map(({ id, covered }) => [id, covered])).toEqual([["a", false], ["d", true], ["x", false], ["y", false]]);
  expect([found.covered, found.total]).toEqual([1, 4]);
  const project = projectOf(files);
  const coverage = coverageOf(project, project.document("file:///w/bp.yaml") as KnownDocument, project.frameworks.get("eigen@1")!);
  expect([coverage.covered, coverage.total, coverage.elements.map(({ id }) => id)]).toEqual([1, 4, ["a", "d", "x", "y"]]);
});
