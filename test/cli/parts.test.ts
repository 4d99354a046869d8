// Large workspaces: parts on several machines, results that are remembered, and watching.
import { spawn } from "node:child_process";
import { chmodSync, cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { bekwaam, contentsOf, DOSSIER, folderWith, profile, type Ran } from "./bekwaam.ts";
import { schemaErrors } from "./json-schemas.ts";

/** Each test starts the command line many times, on a machine that may be busy. */
const PATIENCE = 180_000;

/** Files with errors, of several kinds. */
function workspace(): string {
  return folderWith({ "bekwaam.config.yaml": "{}\n", "x/fout.beroepsprofiel.yaml": profile("dekt: [nphf:2.22, kracht:9]", "bp.fout"), "x/kd.kwalificatiedossier.yaml": DOSSIER, "x/stuk.beroepsprofiel.yaml": "soort: beroepsprofiel\nid: [\n", "y/goed.beroepsprofiel.yaml": profile(undefined, "bp.goed") });
}

describe("--shard and merge", { timeout: PATIENCE }, () => {
  test.each(["json", "sarif"])("three parts together are one run, to the letter: %s", (format) => {
    const folder = workspace();
    cpSync("examples", join(folder, "voorbeelden"), { recursive: true });
    const whole = bekwaam(folder, ["check", "--format", format, "x", "voorbeelden", "weg.yaml"]);
    for (const part of [1, 2, 3]) expect(bekwaam(folder, ["check", "--shard", `${part}/3`, "--output", `${format}=deel-${part}`, "x", "voorbeelden", "weg.yaml"]).code).toBe(2);
    const { code, out, err } = bekwaam(folder, ["merge", "deel-1", "deel-2", "deel-3"]);
    expect(out).toBe(whole.out);
    expect(code).toBe(2);
    expect(err).toMatch(/^Samengevoegd: \d+ bevindingen in \d+ bestanden\.\nbekwaam: een deel kon niet alles lezen/);
  });

  test("a part that has nothing to do is not a mistake", () => {
    const folder = folderWith({ "a.beroepsprofiel.yaml": profile() });
    expect(bekwaam(folder, ["check", "--shard", "2/2"])).toEqual({ code: 0, out: "", err: "bekwaam: deel 2 van 2 is leeg: er zijn minder documenten dan delen\n" });
    expect(bekwaam(folderWith(), ["check", "--shard", "2/2"]).code).toBe(2);
  });

  test("a part that is missing is noticed, and nothing is written", () => {
    const folder = workspace();
    for (const part of [1, 3]) bekwaam(folder, ["check", "--shard", `${part}/3`, "--output", `json=deel-${part}.json`, "--output", `sarif=deel-${part}.sarif`]);
    for (const format of ["json", "sarif"]) {
      expect(bekwaam(folder, ["merge", `deel-1.${format}`, `deel-3.${format}`, "--out", "geheel"])).toEqual({ code: 2, out: "", err: "bekwaam: Deel 2 van 3 ontbreekt.\nEr is niets geschreven.\n" });
    }
    expect(existsSync(join(folder, "geheel"))).toBe(false);
    expect(schemaErrors("check", readFileSync(join(folder, "deel-1.json"), "utf8"))).toEqual([]);
  });

  test("merge judges the whole when asked", () => {
    const folder = workspace();
    for (const part of [1, 2]) bekwaam(folder, ["check", "--shard", `${part}/2`, "--output", `json=deel-${part}.json`]);
    const merge = (...args: string[]): Ran => bekwaam(folder, ["merge", "deel-1.json", "deel-2.json", "--out", "geheel.json", ...args]);
    expect(merge()).toMatchObject({ code: 0, out: "" });
    expect(merge("--severity", "fout").code).toBe(1);
    expect(merge("--max-warnings", "0").code).toBe(1);
    expect(merge("--max-warnings", "10000").code).toBe(0);
    expect(JSON.parse(readFileSync(join(folder, "geheel.json"), "utf8"))).toMatchObject({ version: 1 });
  });

  test("merge refuses what is no part, and writes nothing", () => {
    const folder = folderWith({ "a.beroepsprofiel.yaml": profile(), "deel.json": "{}" });
    const before = contentsOf(folder);
    for (const args of [[], ["weg.json"], ["deel.json"], ["a.beroepsprofiel.yaml"]]) {
      const { code, out, err } = bekwaam(folder, ["merge", ...args, ...(args.length > 0 ? ["--out", "uit.json"] : [])]);
      expect([code, out]).toEqual([2, ""]);
      expect(err).toMatch(/^bekwaam: /);
    }
    bekwaam(folder, ["check", "--output", "json=deel.json"]);
    expect(bekwaam(folder, ["merge", "deel.json", "--out", "deel.json"]).code).toBe(2);
    rmSync(join(folder, "deel.json"));
    expect(Object.keys(contentsOf(folder))).toEqual(Object.keys(before).filter((name) => name !== "deel.json"));
  });
});

describe("--cache", { timeout: PATIENCE }, () => {
  const check = (folder: string, ...args: string[]): Ran => bekwaam(folder, ["check", "--format", "json", ...args]);
  /** Checks with and without the cache, and expects the same. */
  const same = (folder: string, ...args: string[]): string => {
    const cached = check(folder, "--cache", ...args);
    expect(cached).toEqual(check(folder, ...args));
    return cached.out;
  };
  const entries = (folder: string): string[] => readdirSync(join(folder, ".bekwaam-cache"), { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".json")).map((name) => join(folder, ".bekwaam-cache", name));
  const packs = (folder: string): string[] => entries(folder).filter((file) => !file.includes("runs"));

  test("gives what a check without it gives, cold and warm, in every format, and is nothing for git", () => {
    const folder = workspace();
    same(folder);
    const written = entries(folder).map((file) => statSync(file).mtimeMs);
    same(folder);
    expect(entries(folder).map((file) => statSync(file).mtimeMs)).toEqual(written);
    expect(readFileSync(join(folder, ".bekwaam-cache/.gitignore"), "utf8")).toBe("*\n");
    for (const format of ["stylish", "sarif", "html"]) expect(bekwaam(folder, ["check", "--cache", "--format", format])).toEqual(bekwaam(folder, ["check", "--format", format]));
    expect(check(folder, "--cache", "--lang", "en")).toEqual(check(folder, "--lang", "en"));
  });

  const KADER = 'soort: kader\nid: kracht\nversie: "1"\ntitel: { nl: Krachten, en: Strengths }\nelementen:\n  - id: "1"\n    label: { nl: Moed, en: Courage }\n';
  test.each<[what: string, change: (folder: string) => void]>([
    ["its own text", (folder) => writeFileSync(join(folder, "x/fout.beroepsprofiel.yaml"), profile("dekt: [nphf:2.2]", "bp.fout"))],
    ["the configuration", (folder) => writeFileSync(join(folder, "bekwaam.config.yaml"), "regels: { refs/unknown-element: hint }\n")],
    ["a framework that it speaks appears", (folder) => writeFileSync(join(folder, "kracht.kader.yaml"), KADER)],
    ["a document that it derives from has another id", (folder) => writeFileSync(join(folder, "x/bron.beroepsprofiel.yaml"), profile(undefined, "bp.anders"))],
    ["a document that it derives from goes", (folder) => rmSync(join(folder, "x/bron.beroepsprofiel.yaml"))],
    ["another document takes its id", (folder) => writeFileSync(join(folder, "tweede.beroepsprofiel.yaml"), profile(undefined, "bp.fout"))],
    ["a document comes whose id is close to one it cannot find", (folder) => writeFileSync(join(folder, "nieuw.beroepsprofiel.yaml"), profile(undefined, "bp.zoek"))],
    ["its name", (folder) => renameSync(join(folder, "x/fout.beroepsprofiel.yaml"), join(folder, "x/ander.beroepsprofiel.yaml"))],
  ])("looks again when this changes: %s", (_, change) => {
    const folder = workspace();
    writeFileSync(join(folder, "x/bron.beroepsprofiel.yaml"), profile(undefined, "bp.bron"));
    writeFileSync(join(folder, "x/afgeleid.beroepsprofiel.yaml"), profile(undefined, "bp.afgeleid").replace("bekwaamheden:", 'afgeleidVan: [{ document: bp.bron, versie: "2026" }, { document: bp.zoekt, versie: "2026" }]\nbekwaamheden:'));
    const before = check(folder, "--cache").out;
    change(folder);
    expect(same(folder)).not.toBe(before);
  });

  test("levels of the command line are part of it", () => {
    const folder = workspace();
    const before = same(folder);
    expect(same(folder, "--rule", "refs/unknown-element=hint")).not.toBe(before);
    expect(same(folder)).toBe(before);
  });

  test("goes along to another folder", () => {
    const folder = workspace();
    check(folder, "--cache");
    const copy = join(folderWith(), "kopie");
    cpSync(folder, copy, { recursive: true, preserveTimestamps: true });
    const times = packs(copy).map((file) => statSync(file).mtimeMs);
    same(copy);
    expect(packs(copy).map((file) => statSync(file).mtimeMs)).toEqual(times);
  });

  test.each<[what: string, harm: (text: string) => string]>([
    ["half an entry", (text) => text.slice(0, text.length / 2)],
    ["an empty entry", () => ""],
    ["a changed entry", (text) => text.replace('"rule"', '"ruel"').replace('"findings":[', '"findings":[{},')],
    ["no JSON", () => "\0\0"],
  ])("%s is as good as none", (_, harm) => {
    const folder = workspace();
    const fresh = check(folder);
    check(folder, "--cache");
    for (const file of entries(folder)) writeFileSync(file, harm(readFileSync(file, "utf8")));
    expect(check(folder, "--cache")).toEqual(fresh);
  });

  test("a cache that cannot be written is said, and the check goes on", () => {
    const folder = workspace();
    writeFileSync(join(folder, ".bekwaam-cache"), "in de weg");
    const { code, out, err } = check(folder, "--cache");
    expect({ code, out }).toEqual({ code: 1, out: check(folder).out });
    expect(err).toContain("de cache .bekwaam-cache kan niet worden geschreven: er staat een bestand waar een map moet komen; de controle zelf is volledig");
  });

  test("together with parts, a baseline and fixes", () => {
    const folder = workspace();
    same(folder, "--shard", "1/2");
    bekwaam(folder, ["check", "--baseline", "b.json", "--update-baseline"]);
    same(folder, "--baseline", "b.json");
    same(folder, "--baseline", "b.json");
    chmodSync(folder, 0o755);
    expect(bekwaam(folder, ["check", "--cache", "--fix", "--fix-unsafe"]).err).toContain("Hersteld:");
    same(folder);
  });
});

describe("--watch", () => {
  test("checks again after a change, survives a configuration with a mistake, and stops when told to", async () => {
    const folder = folderWith({ "a.beroepsprofiel.yaml": profile("dekt: [nphf:2.22]"), "bekwaam.config.yaml": "{}\n" });
    const child = spawn(process.execPath, [resolve("dist/cli.js"), "check", "--watch", "--quiet", "--output", "json=uit.yaml"], { cwd: folder, env: { PATH: process.env.PATH ?? "" } });
    let [out, err] = ["", ""];
    child.stdout.on("data", (part: Buffer) => (out += part.toString()));
    child.stderr.on("data", (part: Buffer) => (err += part.toString()));
    const waits = (): number => err.split("bekwaam: wacht op wijzigingen; Ctrl+C stopt.").length - 1;
    const until = async (count: number): Promise<void> => {
      for (let tries = 0; waits() < count; tries++) {
        if (tries > 1000) throw new Error(`waited for check ${count}: ${out}${err}`);
        await new Promise((done) => setTimeout(done, 50));
      }
    };
    try {
      await until(1);
      expect(out).toContain("1 bevinding in 1 bestand: 1 fout.");
      writeFileSync(join(folder, "a.beroepsprofiel.yaml"), profile());
      await until(2);
      expect(out).toContain("Geen bevindingen in 1 bestand.");
      expect(JSON.parse(readFileSync(join(folder, "uit.yaml"), "utf8"))).toMatchObject({ summary: { errors: 0 } });
      writeFileSync(join(folder, "bekwaam.config.yaml"), "preset: strng\n");
      await until(3);
      expect(err).toContain("bekwaam.config.yaml:1:9");
      writeFileSync(join(folder, "bekwaam.config.yaml"), "{}\n");
      writeFileSync(join(folder, "b.beroepsprofiel.yaml"), profile("dekt: [nphf:2.22]", "bp.b"));
      await until(4);
      expect(out).toContain("1 bevinding in 1 van 2 bestanden: 1 fout.");
      expect(existsSync(join(folder, ".bekwaam-cache"))).toBe(false);
      // What it writes itself is no reason to begin again.
      await new Promise((done) => setTimeout(done, 600));
      expect(waits()).toBeLessThanOrEqual(5);
    } finally {
      child.kill("SIGINT");
      await new Promise((done) => child.once("close", done));
    }
  }, PATIENCE);
});
