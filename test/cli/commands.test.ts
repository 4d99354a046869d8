// Everything around check and coverage: help, mistakes on the command line, kaders, rules, explain, import.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { bekwaam, contentsOf, folderWith } from "./bekwaam.ts";
import { schemaErrors } from "./json-schemas.ts";
import { RICH } from "../unit/interchange/fixtures.ts";

const empty = folderWith();

describe("mistakes on the command line", () => {
  test.each([
    [["chek"], "`check`"],
    [["dekking"], "`coverage`"],
    [["check", "--fromat", "json"], "`--format`"],
    [["check", "--format", "jsom"], "`json`"],
    [["check", "--format", "pdf"], "Mogelijk: stylish"],
    [["check", "--format"], "--format <formaat>"],
    [["check", "--format", "--quiet"], "--format <formaat>"],
    [["check", "--quiet=ja"], "heeft geen waarde"],
    [["check", "--severity", "zwaar"], "Mogelijk: error, fout"],
    [["check", "--max-warnings", "veel"], "geheel getal"],
    [["check", "--rule", "refs/unknown-elemnt=uit"], "`refs/unknown-element`"],
    [["check", "--rule", "refs/unknown-element=aan"], "Mogelijk: "],
    [["check", "--rule", "refs/unknown-element"], "ontbreekt het niveau"],
    [["check", "--output", "jsom=x"], "`json`"],
    [["check", "--output", "x.json"], "formaat=bestand"],
    [["check", "--lang", "de"], "Mogelijk: nl, en"],
    [["check", "--stdin-filename", "x.yaml"], "--stdin"],
    [["check", "--shard", "0/2"], "--shard 1/4"],
    [["check", "--shard", "3/2"], "--shard 1/4"],
    [["check", "--shard", "half"], "--shard 1/4"],
    [["check", "--watch", "--fix"], "--watch gaat niet samen met --fix,"],
    [["check", "--stdin", "--watch"], "--stdin gaat niet samen met --watch,"],
    [["check", "--stdin", "--changed-since", "main"], "--stdin gaat niet samen met --changed-since,"],
    [["check", "--baseline", "b.json", "--update-baseline", "--shard", "1/2"], "--update-baseline gaat niet samen met --shard,"],
    [["check", "--baseline", "b.json", "--update-baseline", "--fix-dry-run"], "--update-baseline gaat niet samen met --fix-dry-run,"],
    [["fmt", "--stdin-filename", "x.yaml"], "--stdin"],
    [["merge"], "bekwaam merge deel-1.json"],
    [["--quiet"], "--quiet"],
    [["lsp"], "--stdio"],
    [["lsp", "--stdio", "--node-ipc"], "--stdio"],
    [["help", "chek"], "`check`"],
    [["kaders", "canmds"], "`canmeds`"],
    [["kaders", "canmeds@1999"], "canmeds@2015"],
    [["explain"], "uitgelegd"],
    [["explain", "werkprocesen"], "`werkprocessen`"],
    [["import"], "bestand"],
    [["import", "x.docx"], "--from"],
  ])("%j", (args, hint) => {
    const { code, out, err } = bekwaam(empty, args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/^bekwaam: /);
    expect(err).toContain(hint);
    expect(err).not.toContain("    at ");
  });

  test("a path in the place of a command", () => {
    expect(bekwaam(folderWith({ "a.beroepsprofiel.yaml": "" }), ["a.beroepsprofiel.yaml"]).err).toContain("`bekwaam check a.beroepsprofiel.yaml`");
  });

  test("in English for who asks for it", () => {
    expect(bekwaam(empty, ["chek", "--lang", "en"]).err).toBe('bekwaam: The command "chek" does not exist.\nDid you mean `check`?\nRead more: bekwaam help\n');
  });
});

describe("help and version", () => {
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };

  test.each([["--version"], ["-v"], ["version"]])("%s", (word) => {
    expect(bekwaam(empty, [word])).toEqual({ code: 0, out: `${version}\n`, err: "" });
  });

  test("help in three ways, with every option", () => {
    const help = bekwaam(empty, ["help", "check"]);
    expect(help.code).toBe(0);
    expect(help.out).toContain("--fix-dry-run");
    expect(bekwaam(empty, ["check", "--help"]).out).toBe(help.out);
    expect(bekwaam(empty, ["check", "-h"]).out).toBe(help.out);
    expect(bekwaam(empty, ["--help"]).out).toBe(bekwaam(empty, ["help"]).out);
  });

  test("no words at all: help, but not as a success", () => {
    expect(bekwaam(empty, [])).toMatchObject({ code: 2, out: "", err: bekwaam(empty, ["help"]).out });
  });
});

describe("kaders", () => {
  test("JSON lists every version with its file in the package", () => {
    const { code, out } = bekwaam(empty, ["kaders", "--format", "json"]);
    expect(code).toBe(0);
    expect(schemaErrors("kaders", out)).toEqual([]);
    const { kaders } = JSON.parse(out) as { kaders: { id: string; versie: string; elements: number; path: string }[] };
    for (const { path } of kaders) expect(existsSync(path), path).toBe(true);
    expect(kaders.find(({ id, versie }) => id === "canmeds" && versie === "2015")).toMatchObject({ path: "frameworks/canmeds/2015.kader.yaml", bundled: true });
  });

  test("a tree of one, and those of the workspace", () => {
    expect(bekwaam(empty, ["kaders", "canmeds@2015"]).out).toContain("\n  communicator  Communicator\n");
    const folder = folderWith({ "x/kracht.kader.yaml": 'soort: kader\nid: kracht\nversie: "1"\ntitel: Krachten\nelementen:\n  - { id: "1", label: Moed }\n' });
    expect(bekwaam(folder, ["kaders"]).out).toMatch(/kracht@1 +1 {2}Krachten \(eigen\)/);
    expect(bekwaam(folder, ["kaders", "kracht"]).out).toContain("x/kracht.kader.yaml");
  });
});

describe("rules", () => {
  test("JSON lists every rule", () => {
    const { code, out } = bekwaam(empty, ["rules", "--format", "json"]);
    expect(code).toBe(0);
    expect(schemaErrors("rules", out)).toEqual([]);
    expect((JSON.parse(out) as { rules: { id: string }[] }).rules.map(({ id }) => id)).toContain("refs/unknown-element");
    expect(bekwaam(empty, ["rules"]).out).toContain("refs/unknown-element");
  });
});

describe("explain", () => {
  test.each([
    [["refs/unknown-element"], "Waarom:"],
    [["refs"], "refs/unknown-element"],
    [["nphf:2.2"], "nphf@2015-herzien:2.2"],
    [["canmeds@2015"], "health-advocate"],
    [["communicator"], "canmeds@2015:communicator"],
    [["werkprocessen"], "kwalificatiedossier: basisdeel.kerntaken.werkprocessen"],
    [["Kwalificatiedossier"], "kerntaken"],
    [["mbo-3"], "`niveau`"],
    [["Health", "advocate"], "canmeds@2015:health-advocate"],
  ])("%j", (words, expected) => {
    const { code, out } = bekwaam(empty, ["explain", ...words]);
    expect(code).toBe(0);
    expect(out).toContain(expected);
  });
});

describe("explain, of several meanings", () => {
  const titles = (word: string): string[] => bekwaam(empty, ["explain", word]).out.split("\n").filter((line) => /^\S+@\S+:|  begrip$/.test(line)).map((line) => line.split("  ")[0]!);

  test("what the word means comes before where it is an element", () => expect(titles("eigen regie").slice(0, 2)).toEqual(["Eigen regie", "fve@2016:eigen-regie"]));

  test("elements of that name come before elements that are also called so", () => {
    expect(titles("communicator").at(-1)).toBe("canmeds@nl-medisch:communicatie");
    expect(titles("communicator")).toContain("canmeds@2015:communicator");
  });
});

describe("import of tables and packages", () => {
  test("a CSV file by its name, with the account as JSON", () => {
    const folder = folderWith({ "mijn-lijst.csv": "id;titel;Wie\na;Kijken;ik\n" });
    expect(bekwaam(folder, ["import", "mijn-lijst.csv", "--out", ".", "--report", "r.json"]).code).toBe(0);
    expect(bekwaam(folder, ["check", "."])).toMatchObject({ code: 0 });
    expect(Object.keys(contentsOf(folder))).toContain("mijn-lijst.kader.yaml");
    const report = JSON.parse(readFileSync(join(folder, "r.json"), "utf8")) as unknown;
    expect(schemaErrors("import-report", JSON.stringify(report))).toEqual([]);
    expect(report).toMatchObject({ imported: { kader: 1, element: 1 }, notCarried: [{ what: 'kolom "Wie"' }] });
  });

  test("what is no workbook or no package: exit code 2, and nothing is written", () => {
    const folder = folderWith({ "a.xlsx": "geen excel", "b.json": "{", "c.csv": "" });
    for (const name of ["a.xlsx", "b.json", "c.csv"]) {
      const { code, err } = bekwaam(folder, ["import", name, "--out", "uit"]);
      expect([name, code]).toEqual([name, 2]);
      expect(err).toMatch(/Excel|JSON|tabel/);
    }
    expect(Object.keys(contentsOf(folder))).toEqual(["a.xlsx", "b.json", "c.csv"]);
  });
});

describe("import", () => {
  const xml = RICH;

  test("one document on the screen, the report in words beside it", () => {
    const folder = folderWith({ "in.xml": xml });
    const { code, out, err } = bekwaam(folder, ["import", "in.xml"]);
    expect(code).toBe(0);
    expect(out).toMatch(/^(#.*\n|\n)*soort: kwalificatiedossier\n/);
    expect(err).toContain("Overgenomen: ");
    expect(Object.keys(contentsOf(folder))).toEqual(["in.xml"]);
  });

  test("into a folder or a file, never over something else", () => {
    const folder = folderWith({ "in.xml": xml });
    const { code, err } = bekwaam(folder, ["import", "in.xml", "--from", "sbb-xml", "--out", "uit", "--report", "verslag.json"]);
    expect(code).toBe(0);
    expect(err).toMatch(/^Geschreven: uit\/.*\.kwalificatiedossier\.yaml\nGeschreven: \S+\.json\n$/);
    expect(schemaErrors("import-report", readFileSync(join(folder, "verslag.json"), "utf8"))).toEqual([]);
    const before = contentsOf(folder);
    expect(bekwaam(folder, ["import", "in.xml", "--out", "uit"])).toMatchObject({ code: 2, out: "" });
    expect(contentsOf(folder)).toEqual(before);
    expect(bekwaam(folder, ["import", "in.xml", "--out", "uit", "--force"]).code).toBe(0);
    expect(bekwaam(folder, ["import", "in.xml", "--out", "mijn.yaml"]).code).toBe(0);
    expect(existsSync(join(folder, "mijn.yaml"))).toBe(true);
  });

  test("a damaged file says where and gives nothing", () => {
    const folder = folderWith({ "in.xml": xml.slice(0, Math.floor(xml.length / 2)), "leeg.xml": "", "html.xml": "<html></html>" });
    for (const name of ["in.xml", "leeg.xml", "html.xml", "weg.xml"]) {
      const { code, out, err } = bekwaam(folder, ["import", name, "--out", "uit"]);
      expect([name, code, out]).toEqual([name, 2, ""]);
      expect(err).toContain(name);
    }
    expect(bekwaam(folder, ["import", "in.xml"]).err).toMatch(/in\.xml:\d+: /);
    expect(existsSync(join(folder, "uit"))).toBe(false);
  });
});
