// `bekwaam migrate`: what goes over, what stays and is told, and that nothing is written unasked.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { bekwaam, contentsOf, folderWith } from "./bekwaam.ts";

const kader = (versie: string, ...elements: string[]): string => `soort: kader\nid: k\nversie: "${versie}"\ntitel: K\nelementen:\n${elements.map((element) => `  - ${element}\n`).join("")}`;
const FILES = {
  "k1.kader.yaml": kader("1", "{ id: a, label: Aa }", "{ id: b, label: Bee }", "{ id: c, label: Cee }", "{ id: d, label: Dee, vervangenDoor: k@2:d2 }"),
  "k2.kader.yaml": kader("2", "{ id: a, label: Aa }", "{ id: bb, label: Bb }", "{ id: c1, label: C-een }", "{ id: c2, label: C-twee }", "{ id: d2, label: D2 }"),
  "w.koppeling.yaml": 'soort: koppeling\nid: w\ntitel: W\nversie: "1"\nvan: k@1\nnaar: k@2\nstatus: vastgesteld\nparen:\n  - { van: b, naar: bb, relatie: exact }\n  - { van: c, naar: c1, relatie: ruimer }\n  - { van: c, naar: c2, relatie: ruimer }\n',
};
const profile = (versie: string, rollen: string, dekt: string): string => `soort: beroepsprofiel\r\nid: bp\r\ntitel: T\r\nversie: "1"\r\ngemeenschappelijkKader: { ordening: k@${versie} } # zo\r\nkaders: [k@${versie}]\r\nbekwaamheden:\r\n  - id: x\r\n    titel: X\r\n    rollen: [${rollen}]\r\n    dekt: [${dekt}]\r\n`;
const BEFORE = profile("1", "a, b, d", "k:b, k@1:c");
const AFTER = profile("2", "a, bb, d2", "k:bb, k@1:c");

describe("migrate", () => {
  test("shows a diff and what has no clear successor; writes nothing", () => {
    const folder = folderWith({ ...FILES, "bp.yaml": BEFORE });
    const before = contentsOf(folder);
    const { code, out, err } = bekwaam(folder, ["migrate", "--to", "k@2"]);
    expect(code).toBe(1);
    expect(out).toContain("+    rollen: [a, bb, d2]");
    expect(err).toContain('bp.yaml regel 11: "k@1:c" heeft in k@2 geen eenduidige opvolger en blijft staan. In de buurt komt c1 (C-een) of c2 (C-twee).');
    expect(err).toContain("zou 1 document veranderen; zonder eenduidige opvolger: 1. Er is niets geschreven");
    expect(contentsOf(folder)).toEqual(before);
  });
  test("writes when asked, and only what goes over: line ends and comments stay", () => {
    const folder = folderWith({ ...FILES, "bp.yaml": BEFORE });
    expect(bekwaam(folder, ["migrate", "bp.yaml", "--to", "k@2", "--write"])).toMatchObject({ code: 1, out: "", err: expect.stringContaining("1 document omgezet naar k@2") });
    expect(readFileSync(join(folder, "bp.yaml"), "utf8")).toBe(AFTER);
    writeFileSync(join(folder, "bp.yaml"), profile("1", "a", "k:b"));
    expect(bekwaam(folder, ["migrate", "--to", "k@2", "--write"]).code).toBe(0);
    expect(bekwaam(folder, ["migrate", "--to", "k@2", "--write"])).toMatchObject({ code: 0, err: expect.stringContaining("er is niets om te zetten") });
  });
  test("what is split goes on meaning the old version, and the check tells where", () => {
    const split = { ...FILES, "k2.kader.yaml": FILES["k2.kader.yaml"].replace("id: c1", "id: c"), "w.koppeling.yaml": FILES["w.koppeling.yaml"].replace("naar: c1", "naar: c") };
    const folder = folderWith({ ...split, "bp.yaml": profile("1", "a", "k:c") });
    expect(bekwaam(folder, ["migrate", "--to", "k@2", "--write"])).toMatchObject({ code: 1, err: expect.stringContaining('"k:c" heeft in k@2 geen eenduidige opvolger en blijft de oude versie noemen: "k@1:c". In de buurt komt c (C-een) of c2 (C-twee).') });
    expect(readFileSync(join(folder, "bp.yaml"), "utf8")).toBe(profile("2", "a", "k@1:c"));
    expect(bekwaam(folder, ["check", "bp.yaml"]).out).toContain("refs/version-mismatch");
  });
  test("frameworks and crosswalks stay: what they say is about the version that they name", () => {
    const folder = folderWith({ ...FILES, "e.kader.yaml": kader("1", "{ id: e, label: E }").replace("id: k\n", "id: e\nbreidtUit: k@2\n") });
    const before = contentsOf(folder);
    expect(bekwaam(folder, ["migrate", "--to", "k@1", "--write"])).toMatchObject({ code: 0, out: "", err: expect.stringContaining("er is niets om te zetten") });
    expect(contentsOf(folder)).toEqual(before);
  });
  test("wrong usage, an unknown version, and a file with a mistake", () => {
    const folder = folderWith({ ...FILES, "bp.yaml": `${BEFORE}stuk: [\r\n` });
    expect(bekwaam(folder, ["migrate"])).toMatchObject({ code: 2, err: expect.stringContaining("--to") });
    expect(bekwaam(folder, ["migrate", "--to", "k@9"])).toMatchObject({ code: 2, err: expect.stringContaining('geen versie "9"') });
    expect(bekwaam(folder, ["migrate", "bp.yaml", "--to", "k@2", "--write"])).toMatchObject({ code: 2, err: expect.stringContaining("blijft zoals het is") });
    expect(readFileSync(join(folder, "bp.yaml"), "utf8")).toBe(`${BEFORE}stuk: [\r\n`);
  });
});
