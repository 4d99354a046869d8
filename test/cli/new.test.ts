// `bekwaam new` and `bekwaam init` in scripts: what they write, and that they never overwrite unasked.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { bekwaam, contentsOf, folderWith, profile } from "./bekwaam.ts";

const FLAGS: Record<string, string[]> = {
  kwalificatiedossier: ["--niveau", "mbo-3"], opleidingsprofiel: ["--niveau", "hbo-bachelor"], beroepsprofiel: [], leertraject: [], kennisbasis: [],
  kader: ["--kaders", "canmeds@2015"], koppeling: ["--kaders", "nphf@2015,nphf@2015-herzien"],
};

describe.each(Object.entries(FLAGS))("%s", (soort, flags) => {
  test("is written without questions, and check finds no errors", () => {
    const folder = folderWith();
    expect(bekwaam(folder, ["new", soort, "--titel", "Zorg in de wijk", ...flags])).toEqual({ code: 0, out: "", err: `Geschreven: zorg-in-de-wijk.${soort}.yaml\n` });
    expect(bekwaam(folder, ["check", "--severity", "fout"])).toMatchObject({ code: 0, err: "" });
  });
  test("on the screen, nothing written", () => {
    const folder = folderWith();
    const { code, out } = bekwaam(folder, ["new", soort, "--titel", "Zorg", "--out", "-", ...flags]);
    expect(code).toBe(0);
    expect(out).toContain(`\nsoort: ${soort}\n`);
    expect(contentsOf(folder)).toEqual({});
  });
  test("without what is needed: exit code 2 and the flags by name", () => {
    const { code, out, err } = bekwaam(folderWith(), ["new", soort]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("--titel");
    for (const flag of flags.filter((word) => word.startsWith("--") && soort !== "kader")) expect(err).toContain(flag);
  });
});

test.each([
  [["new"], "Mogelijk: kwalificatiedossier"],
  [["new", "beroepsprofeil", "--titel", "X"], "`beroepsprofiel`"],
  [["new", "beroepsprofiel", "Wijk", "zorg"], "aanhalingstekens achter --titel"],
  [["new", "kwalificatiedossier", "--titel", "X", "--niveau", "hbo-bachelor"], "heeft niet het niveau"],
  [["new", "beroepsprofiel", "--titel", "X", "--niveau", "mbo-33"], "`mbo-3`"],
  [["new", "beroepsprofiel", "--titel", "X", "--kaders", "nphv"], "`nphf`"],
  [["new", "beroepsprofiel", "--titel", "X", "--kaders", "nphf@1900"], "nphf@2015"],
  [["new", "beroepsprofiel", "--titel", "X", "--id", "A B"], "is geen id"],
  [["new", "beroepsprofiel", "--titel", "X", "--versie", "a b"], "is geen versie"],
  [["new", "koppeling", "--titel", "X", "--kaders", "nphf"], "twee verschillende kaders"],
  [["new", "kader", "--titel", "X", "--kaders", "nphf,canmeds"], "één kader"],
  [["init", "hier"], "laat \"hier\" weg"],
])("%j", (args, hint) => {
  const folder = folderWith();
  const { code, err } = bekwaam(folder, args);
  expect(code).toBe(2);
  expect(err).toContain(hint);
  expect(contentsOf(folder)).toEqual({});
});

describe("files that are there already", () => {
  const args = ["new", "beroepsprofiel", "--titel", "Wijk"];
  test("stay as they are", () => {
    const folder = folderWith({ "wijk.beroepsprofiel.yaml": "van mij" });
    const { code, err } = bekwaam(folder, args);
    expect(code).toBe(2);
    expect(err).toContain("wijk.beroepsprofiel.yaml is er al. Er is niets geschreven.");
    expect(readFileSync(join(folder, "wijk.beroepsprofiel.yaml"), "utf8")).toBe("van mij");
    expect(bekwaam(folder, [...args, "--force"]).code).toBe(0);
    expect(readFileSync(join(folder, "wijk.beroepsprofiel.yaml"), "utf8")).toContain("id: bp.wijk\n");
  });
  test("a document with the same id and version elsewhere is not doubled", () => {
    const folder = folderWith({ "oud/x.beroepsprofiel.yaml": profile("dekt: [nphf:2.2]", "bp.wijk") });
    const { code, err } = bekwaam(folder, [...args, "--versie", "2026"]);
    expect(code).toBe(2);
    expect(err).toContain('Er is al een document "bp.wijk" met versie "2026".');
    expect(bekwaam(folder, [...args, "--versie", "2027"]).code).toBe(0);
  });
  test("--out names a folder or a file", () => {
    const folder = folderWith();
    expect(bekwaam(folder, [...args, "--out", "profielen"]).err).toBe("Geschreven: profielen/wijk.beroepsprofiel.yaml\n");
    expect(bekwaam(folder, [...args, "--id", "bp.ander", "--out", "anders.yaml"]).err).toBe("Geschreven: anders.yaml\n");
  });
  test("the workspace's own frameworks can be chosen", () => {
    const folder = folderWith({ "eigen.kader.yaml": 'soort: kader\nid: eigen\ntitel: Eigen\nversie: "1"\nelementen:\n  - { id: zien, label: Zien }\n' });
    expect(bekwaam(folder, [...args, "--ordening", "eigen", "--kaders", "geen"]).code).toBe(0);
    expect(readFileSync(join(folder, "wijk.beroepsprofiel.yaml"), "utf8")).toContain("rollen: [zien]\n");
  });
});

test("init writes a configuration once, and check works with it", () => {
  const folder = folderWith({ "a.beroepsprofiel.yaml": profile() });
  expect(bekwaam(folder, ["init"])).toEqual({ code: 0, out: "", err: "Geschreven: bekwaam.config.yaml\n" });
  expect(bekwaam(folder, ["check", "--severity", "fout"]).code).toBe(0);
  writeFileSync(join(folder, "bekwaam.config.yaml"), "taal: en\n");
  expect(bekwaam(folder, ["init"])).toMatchObject({ code: 2, err: expect.stringContaining("is there already") });
  expect(readFileSync(join(folder, "bekwaam.config.yaml"), "utf8")).toBe("taal: en\n");
  expect(bekwaam(folder, ["init", "--force"]).code).toBe(0);
});
