// `bekwaam diff`: two files, or one file and its past.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { linkedWorkspace } from "../support/workspace.ts";
import { bekwaam, contentsOf, folderWith } from "./bekwaam.ts";
import { schemaErrors } from "./json-schemas.ts";

const FILES = linkedWorkspace();
const OLD = FILES["profielen/wijk-2020.beroepsprofiel.yaml"]!;
const NEW = FILES["profielen/wijk-2025.beroepsprofiel.yaml"]!;
const both = (): string => folderWith({ "oud.yaml": OLD, "nieuw.yaml": NEW });

describe("two files", () => {
  test("for people: what came, went and was reworded, with both texts", () => {
    const { code, out } = bekwaam(both(), ["diff", "oud.yaml", "nieuw.yaml"]);
    expect(code).toBe(0);
    for (const line of ["+ digitaal (nieuw) Gebruikt zorg op afstand", "- schrijven (vervallen) Houdt het dossier bij", "~ vragen (anders verwoord)", "    - titel: Verheldert de vraag\n", "    + titel: Verheldert de vraag achter de vraag\n", "1 nieuw, 1 vervallen en 1 anders verwoord; gelijk gebleven: 3"]) expect(out).toContain(line);
  });
  test("for programs, as the schema says", () => {
    const { out } = bekwaam(both(), ["diff", "oud.yaml", "nieuw.yaml", "--format", "json"]);
    expect(schemaErrors("diff", out)).toEqual([]);
    expect(JSON.parse(out)).toMatchObject({ old: { path: "oud.yaml", versie: "2020" }, summary: { added: 1, dropped: 1, reworded: 1, same: 3 } });
  });
  test("for a merge request", () => expect(bekwaam(both(), ["diff", "oud.yaml", "nieuw.yaml", "--format", "markdown", "--lang", "en"]).out).toContain("| <code>vragen</code> | reworded | titel | Verheldert de vraag | Verheldert de vraag achter de vraag |"));
  test("for a committee: a page, and a spreadsheet, by the name of the file and never over another", () => {
    const folder = both();
    expect(bekwaam(folder, ["diff", "oud.yaml", "nieuw.yaml", "--out", "uit/verschil.html"])).toEqual({ code: 0, out: "", err: "Geschreven: uit/verschil.html\n" });
    expect(readFileSync(join(folder, "uit/verschil.html"), "utf8")).toContain("Verheldert de vraag<ins> achter de vraag</ins>");
    expect(bekwaam(folder, ["diff", "oud.yaml", "nieuw.yaml", "--format", "html"]).out).toBe(readFileSync(join(folder, "uit/verschil.html"), "utf8"));
    expect(bekwaam(folder, ["diff", "oud.yaml", "nieuw.yaml", "--out", "verschil.xlsx"]).code).toBe(0);
    expect(strFromU8(unzipSync(readFileSync(join(folder, "verschil.xlsx")))["xl/sharedStrings.xml"] ?? unzipSync(readFileSync(join(folder, "verschil.xlsx")))["xl/worksheets/sheet1.xml"]!)).toContain("Verheldert de vraag achter de vraag");
    expect(bekwaam(folder, ["diff", "oud.yaml", "nieuw.yaml", "--out", "verschil.xlsx"])).toMatchObject({ code: 2, err: expect.stringContaining("--force") as string });
    expect(bekwaam(folder, ["diff", "oud.yaml", "nieuw.yaml", "--out", "verschil.xlsx", "--force"]).code).toBe(0);
    expect(bekwaam(folder, ["diff", "oud.yaml", "nieuw.yaml", "--format", "xlsx"])).toMatchObject({ code: 2, out: "", err: expect.stringContaining("--out verschil.xlsx") as string });
    expect(bekwaam(folder, ["diff", "oud.yaml", "nieuw.yaml", "--out", "oud.yaml", "--force"])).toMatchObject({ code: 2, err: expect.stringContaining("wordt zelf gelezen") as string });
  });
  test("exit code 1 for a difference only when asked", () => {
    const folder = both();
    expect([bekwaam(folder, ["diff", "oud.yaml", "nieuw.yaml", "--exit-code"]).code, bekwaam(folder, ["diff", "oud.yaml", "oud.yaml", "--exit-code"])]).toMatchObject([1, { code: 0, out: expect.stringContaining("Geen verschil.") }]);
  });
  test("what cannot be compared is said, and nothing is written", () => {
    const folder = folderWith({ "bp.yaml": OLD, "kd.yaml": FILES["mbo/wijkzorg.kwalificatiedossier.yaml"]!, "x.yaml": "a: 1\n" });
    const before = contentsOf(folder);
    for (const args of [["bp.yaml", "kd.yaml"], ["bp.yaml", "x.yaml"], ["bp.yaml", "weg.yaml"], ["bp.yaml"], []]) expect(bekwaam(folder, ["diff", ...args]), args.join(" ")).toMatchObject({ code: 2, out: "" });
    expect(contentsOf(folder)).toEqual(before);
  });
});

describe("with git", () => {
  test("the file as it was, and two revisions with each other", () => {
    const folder = folderWith({ "map/bp.yaml": OLD });
    const git = (...args: string[]): void => void expect(spawnSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.org", ...args], { cwd: folder }).status).toBe(0);
    git("init", "-q");
    git("add", ".");
    git("commit", "-qm", "oud");
    git("tag", "v1");
    writeFileSync(join(folder, "map/bp.yaml"), NEW);
    expect(bekwaam(join(folder, "map"), ["diff", "bp.yaml", "--git", "v1"]).out).toContain("1 nieuw, 1 vervallen en 1 anders verwoord");
    git("commit", "-qam", "nieuw");
    expect(bekwaam(folder, ["diff", "map/bp.yaml", "--git", "v1..HEAD", "--exit-code"]).code).toBe(1);
    expect(bekwaam(folder, ["diff", "map/bp.yaml", "--git", "bestaat-niet"])).toMatchObject({ code: 2, err: expect.stringContaining('kent de revisie "bestaat-niet" niet') });
    writeFileSync(join(folder, "los.yaml"), NEW);
    expect(bekwaam(folder, ["diff", "los.yaml", "--git", "v1"])).toMatchObject({ code: 2, err: expect.stringContaining('staat niet in revisie "v1"') });
  });
});
