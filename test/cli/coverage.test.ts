// `bekwaam coverage`: what is counted, how it is split, and when it fails.
import { describe, expect, test } from "vitest";
import { bekwaam, DOSSIER, folderWith, profile } from "./bekwaam.ts";
import { schemaErrors } from "./json-schemas.ts";

interface Entry {
  readonly kader: string;
  readonly document: string;
  readonly path: string;
  readonly profiel?: string;
  readonly niveau?: string;
  readonly bereik?: string;
  readonly total: number;
  readonly covered: number;
  readonly elements: readonly { id: string; label: string; parent?: string; covered: boolean; direct: string[]; indirect: string[]; crosswalk?: string[] }[];
}

function coverage(folder: string, ...args: string[]): { entries: Entry[]; code: number | null; err: string } {
  const { code, out, err } = bekwaam(folder, ["coverage", "--format", "json", ...args]);
  expect(schemaErrors("coverage", out)).toEqual([]);
  return { entries: (JSON.parse(out) as { coverage: Entry[] }).coverage, code, err };
}

const element = (entry: Entry | undefined, id: string) => entry?.elements.find((candidate) => candidate.id === id);
const dossier = () => folderWith({ "wijkzorg.kwalificatiedossier.yaml": DOSSIER });

describe("coverage --format json", () => {
  test("one entry per framework for the whole document", () => {
    const { entries, code } = coverage(dossier());
    expect(code).toBe(0);
    expect(entries.map(({ kader, document, path, profiel, total, covered }) => ({ kader, document, path, profiel, total, covered }))).toEqual([
      { kader: "canmeds@nl-mbo-2026", document: "kd.wijkzorg@2026", path: "wijkzorg.kwalificatiedossier.yaml", profiel: undefined, total: 7, covered: 4 },
      { kader: "nphf@2015-herzien", document: "kd.wijkzorg@2026", path: "wijkzorg.kwalificatiedossier.yaml", profiel: undefined, total: 6, covered: 1 },
    ]);
    expect(element(entries[0], "zorgverlener")).toMatchObject({ label: "Zorgverlener", covered: true, direct: ["B1-K1-W1"], indirect: [] });
  });

  test("an element within another covers it indirectly, never the other way round", () => {
    const nphf = coverage(dossier(), "--kader", "nphf").entries[0];
    expect(element(nphf, "2.2.b")).toMatchObject({ covered: true, direct: ["P2-K1-W1"], indirect: [], parent: "2.2" });
    expect(element(nphf, "2.2")).toMatchObject({ covered: true, direct: [], indirect: ["P2-K1-W1"] });
    expect(element(nphf, "2")).toMatchObject({ covered: true, direct: [], indirect: ["P2-K1-W1"] });
    expect(element(nphf, "2.2.a")).toMatchObject({ covered: false, direct: [], indirect: [] });
  });

  test("an adopted crosswalk is shown, but does not cover", () => {
    const [international] = coverage(dossier(), "--kader", "canmeds@2015").entries;
    expect(international!.covered).toBe(0);
    expect(element(international, "communicator")).toMatchObject({ covered: false, direct: [], indirect: ["B1-K1-W1"], crosswalk: ["B1-K1-W1"] });
  });

  test("per profile: the common part and that profile", () => {
    const { entries } = coverage(dossier(), "--by", "profiel", "--kader", "canmeds");
    expect(entries.map(({ profiel, covered }) => [profiel, covered])).toEqual([["P1", 3], ["P2", 3]]);
    expect(element(entries[0], "organisator")!.covered).toBe(false);
    expect(element(entries[1], "organisator")!.direct).toEqual(["P2-K1-W1"]);
  });

  test("per level and per scope", () => {
    expect(coverage(dossier(), "--by", "niveau", "--kader", "canmeds").entries.map(({ niveau, covered }) => [niveau, covered])).toEqual([["mbo-3", 3], ["mbo-4", 3]]);
    expect(coverage(dossier(), "--by", "bereik", "--kader", "canmeds").entries.map(({ bereik, covered }) => [bereik, covered])).toEqual([["generiek", 2], ["specifiek", 2]]);
  });

  test("labels follow the language", () => {
    expect(element(coverage(dossier(), "--lang", "en").entries[0], "samenwerkingspartner")!.label).not.toBe("Samenwerkingspartner");
  });

  test("frameworks and crosswalks themselves have no coverage", () => {
    const folder = folderWith({ "kracht.kader.yaml": 'soort: kader\nid: kracht\nversie: "1"\ntitel: Krachten\nelementen:\n  - { id: "1", label: Moed }\n' });
    expect(coverage(folder).entries).toEqual([]);
  });
});

describe("minimums", () => {
  test("--min fails with what is missing", () => {
    const { code, entries, err } = coverage(dossier(), "--min", "canmeds=60");
    expect(code).toBe(1);
    expect(entries).toHaveLength(2);
    expect(err).toContain("canmeds@nl-mbo-2026 57% < 60%; niet gedekt: ");
    expect(coverage(dossier(), "--min", "canmeds=57").code).toBe(0);
    expect(coverage(dossier(), "--min", "canmeds@nl-mbo-2026=60").code).toBe(1);
  });

  test("`dekking` of the configuration counts too, and --min goes before it", () => {
    const folder = folderWith({ "wijkzorg.kwalificatiedossier.yaml": DOSSIER, "bekwaam.config.yaml": "dekking: { canmeds: 100 }\n" });
    expect(bekwaam(folder, ["coverage"]).code).toBe(1);
    expect(bekwaam(folder, ["coverage"]).out).toContain("Onder het minimum:");
    expect(bekwaam(folder, ["coverage", "--min", "canmeds=50"]).code).toBe(0);
  });

  test("a minimum that nothing was held against is not met", () => {
    const folder = folderWith({ "a.beroepsprofiel.yaml": profile() });
    expect(coverage(folder, "--min", "canmeds=10")).toMatchObject({ code: 1 });
    expect(coverage(folder, "--min", "canmeds=0", "--kader", "canmeds").code).toBe(0);
  });

  test.each([["canmeds"], ["canmeds=101"], ["canmeds=veel"], ["canmds=10"], ["canmeds@1999=10"]])("--min %s is wrong usage", (value) => {
    const { code, out, err } = bekwaam(dossier(), ["coverage", "--min", value]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).not.toBe("");
  });
});

describe("other forms", () => {
  test("the table names the gaps first, within the width of the terminal", () => {
    const { out, code } = bekwaam(dossier(), ["coverage"], { env: { COLUMNS: "70" } });
    expect(code).toBe(0);
    expect(out).toContain("Wijkzorg (kd.wijkzorg@2026)\nwijkzorg.kwalificatiedossier.yaml\n");
    expect(out).toContain("  canmeds@nl-mbo-2026  ████████░░░░░░  4 van 7  57%\n    Niet gedekt: ");
    expect(out.indexOf("Niet gedekt")).toBeLessThan(out.indexOf("    Zorgverlener"));
    for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(70);
  });

  test("CSV opens in a spreadsheet, without formulas", () => {
    const folder = folderWith({ "a.beroepsprofiel.yaml": profile().replace("samen-beslissen", "'=1+1'") });
    const { out } = bekwaam(folder, ["coverage", "--format", "csv"]);
    expect(out.split("\r\n")[0]).toBe("document,path,profiel,niveau,bereik,kader,element,label,parent,covered,direct,indirect");
    expect(out).toContain(",'=1+1,");
  });

  test("Markdown: a table per framework, in which texts mean nothing", () => {
    const folder = folderWith({ "a.beroepsprofiel.yaml": profile().replace("titel: Voorbeeldberoep", "titel: 'A | <b>*B*</b>'") });
    const { out } = bekwaam(folder, ["coverage", "--format", "markdown"]);
    expect(out).toContain("# Dekking\n\n## A \\| &lt;b&gt;\\*B\\*&lt;/b&gt; (bp.voorbeeld@2026)\n\n`a.beroepsprofiel.yaml`\n\n### nphf@2015-herzien: 1 van 6 gedekt (16%)\n\n| element | gedekt | onderdelen |");
    expect(out).toContain("| Van ziekte centraal naar cliënt centraal | ja | samen-beslissen |");
  });

  test("an unknown framework is wrong usage with a suggestion", () => {
    const { code, err } = bekwaam(dossier(), ["coverage", "--kader", "canmds"]);
    expect(code).toBe(2);
    expect(err).toContain("`canmeds`");
  });

  test("a document of unknown kind is not silently complete", () => {
    const folder = folderWith({ "a.yaml": "titel: x\n" });
    expect(bekwaam(folder, ["coverage", "a.yaml"]).err).toContain("de soort is onbekend");
  });
});
