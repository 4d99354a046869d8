// `bekwaam fmt`: writes what the editor's formatter gives, and nothing else.
import { chmodSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { bekwaam, contentsOf, folderWith, profile } from "./bekwaam.ts";

const WRONG = 'soort: beroepsprofiel\n# over de titel\ntitel: X # achter\nid: bp.x\nversie: "1"\n';
const RIGHT = 'soort: beroepsprofiel\nid: bp.x\n# over de titel\ntitel: X # achter\nversie: "1"\n';
const BROKEN = "soort: beroepsprofiel\nid: [\n";
const read = (folder: string, name: string): string => readFileSync(join(folder, name), "utf8");

describe("files", () => {
  test("are written in order, only those that change, and a second time is not needed", () => {
    const folder = folderWith({ "a.beroepsprofiel.yaml": WRONG, "map/b.beroepsprofiel.yaml": profile() });
    chmodSync(join(folder, "a.beroepsprofiel.yaml"), 0o640);
    expect(bekwaam(folder, ["fmt"])).toEqual({ code: 0, out: "", err: "Opgemaakt: a.beroepsprofiel.yaml\n" });
    expect(read(folder, "a.beroepsprofiel.yaml")).toBe(RIGHT);
    expect(read(folder, "map/b.beroepsprofiel.yaml")).toBe(profile());
    if (process.platform !== "win32") expect(statSync(join(folder, "a.beroepsprofiel.yaml")).mode & 0o777).toBe(0o640);
    expect(bekwaam(folder, ["fmt", "--lang", "en"])).toEqual({ code: 0, out: "", err: "Nothing to do: the keys are in order already (2 files).\n" });
  });

  test("--check lists them and gives 1; --diff shows how; neither writes", () => {
    const folder = folderWith({ "a.beroepsprofiel.yaml": WRONG, "b.beroepsprofiel.yaml": profile() });
    const before = contentsOf(folder);
    expect(bekwaam(folder, ["fmt", "--check"])).toEqual({ code: 1, out: "a.beroepsprofiel.yaml\n", err: "" });
    const { code, out } = bekwaam(folder, ["fmt", "--diff"]);
    expect(code).toBe(0);
    expect(out).toBe('--- a/a.beroepsprofiel.yaml\n+++ b/a.beroepsprofiel.yaml\n@@ -1,5 +1,5 @@\n soort: beroepsprofiel\n+id: bp.x\n # over de titel\n titel: X # achter\n-id: bp.x\n versie: "1"\n');
    expect(bekwaam(folder, ["fmt", "--diff", "--check"])).toMatchObject({ code: 1, out });
    expect(contentsOf(folder)).toEqual(before);
  });

  test("byte order mark, line ends and a configuration that is named", () => {
    const folder = folderWith({ "a.beroepsprofiel.yaml": `\ufeff${WRONG.replaceAll("\n", "\r\n")}`, "bekwaam.config.yaml": "regels: {}\npreset: streng\n" });
    expect(bekwaam(folder, ["fmt", "a.beroepsprofiel.yaml", "bekwaam.config.yaml"]).code).toBe(0);
    expect(read(folder, "a.beroepsprofiel.yaml")).toBe(`\ufeff${RIGHT.replaceAll("\n", "\r\n")}`);
    expect(read(folder, "bekwaam.config.yaml")).toBe("preset: streng\nregels: {}\n");
  });

  test("what cannot be read in full stays, and the others are done", () => {
    const folder = folderWith({ "a.beroepsprofiel.yaml": WRONG, "b.beroepsprofiel.yaml": BROKEN, "c.beroepsprofiel.yaml": Buffer.from(WRONG.replace("X", "ë"), "latin1"), "d.beroepsprofiel.yaml": WRONG.replace("X", "&t X") });
    const { code, err } = bekwaam(folder, ["fmt"]);
    expect(code).toBe(2);
    expect(err).toBe(
      "bekwaam: b.beroepsprofiel.yaml kan niet worden opgemaakt: er staat een fout in; `bekwaam check` zegt welke\n" +
      "bekwaam: c.beroepsprofiel.yaml kan niet worden opgemaakt: er staat een fout in; `bekwaam check` zegt welke\n" +
      "bekwaam: d.beroepsprofiel.yaml blijft zoals het is: er staat iets in wat sleutels op volgorde zetten in de weg staat, zoals een anker (&, *), een label (!) of een regel met %, --- of ...\n" +
      "Opgemaakt: a.beroepsprofiel.yaml\n",
    );
    expect(read(folder, "b.beroepsprofiel.yaml")).toBe(BROKEN);
    expect(bekwaam(folder, ["fmt", "d.beroepsprofiel.yaml"]).code).toBe(0);
  });

  test("a file that is read-only is named and stays", () => {
    const folder = folderWith({ "a.beroepsprofiel.yaml": WRONG, "b.beroepsprofiel.yaml": WRONG });
    chmodSync(join(folder, "a.beroepsprofiel.yaml"), 0o444);
    expect(bekwaam(folder, ["fmt"])).toEqual({ code: 2, out: "", err: "bekwaam: a.beroepsprofiel.yaml kan niet worden geschreven: het is alleen te lezen\nOpgemaakt: b.beroepsprofiel.yaml\n" });
    expect(read(folder, "a.beroepsprofiel.yaml")).toBe(WRONG);
  });

  test("nothing to format is a mistake", () => {
    expect(bekwaam(folderWith({ "a.txt": "" }), ["fmt"])).toMatchObject({ code: 2, out: "" });
    expect(bekwaam(folderWith(), ["fmt", "weg.yaml"])).toEqual({ code: 2, out: "", err: "bekwaam: weg.yaml bestaat niet\n" });
  });
});

describe("standard input", () => {
  const stdin = (input: string, ...args: string[]) => bekwaam(folderWith(), ["fmt", "--stdin", ...args], { input });

  test("comes out in order, or as it was", () => {
    expect(stdin(WRONG)).toEqual({ code: 0, out: RIGHT, err: "" });
    expect(stdin(`\ufeff${RIGHT}`)).toEqual({ code: 0, out: `\ufeff${RIGHT}`, err: "" });
    expect(stdin("titel: X\nid: bp.x\n", "--stdin-filename", "a.beroepsprofiel.yaml").out).toBe("id: bp.x\ntitel: X\n");
    expect(stdin(WRONG, "--check")).toEqual({ code: 1, out: "<stdin>\n", err: "" });
  });

  test("with a mistake gives no text at all", () => {
    expect(stdin(BROKEN)).toMatchObject({ code: 2, out: "" });
    expect(stdin(WRONG, "a.yaml")).toMatchObject({ code: 2, out: "" });
    expect(bekwaam(folderWith(), ["fmt", "--stdin-filename", "a.yaml"])).toMatchObject({ code: 2, out: "" });
  });
});
