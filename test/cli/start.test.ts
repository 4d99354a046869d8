// Starting from what was compiled before: the same answers, whatever lies in the cache folder.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { bekwaam, folderWith } from "./bekwaam.ts";

const FILES = { "a.kwalificatiedossier.yaml": readFileSync("examples/dossiers/wijkzorg.kwalificatiedossier.yaml", "utf8").replace("communicator", "comunicator") };
/** From Node 22 on Node itself keeps compiled code, in files of its own. */
const isOurs = Number(process.versions.node.split(".")[0]) < 22;

function copiesIn(cache: string): string[] {
  const folder = join(cache, "bekwaam");
  return existsSync(folder) ? readdirSync(folder) : [];
}

describe("bekwaam check", () => {
  const plain = bekwaam(folderWith(FILES), ["check"], { env: { NODE_DISABLE_COMPILE_CACHE: "1" } });

  test("finds the same with and without a copy of its compiled code, and keeps one", () => {
    const [folder, cache] = [folderWith(FILES), folderWith()];
    const env = { XDG_CACHE_HOME: cache };
    expect(bekwaam(folder, ["check"], { env })).toEqual(plain);
    const copies = copiesIn(cache);
    if (isOurs) expect(copies).toEqual([expect.stringMatching(/^cli-main-v20.*\.bin$/)]);
    expect(bekwaam(folder, ["check"], { env })).toEqual(plain);
    expect(copiesIn(cache)).toEqual(copies);
  });

  test.skipIf(!isOurs)("starts from its source when the copy is broken, and replaces it", () => {
    const [folder, cache] = [folderWith(FILES), folderWith()];
    const env = { XDG_CACHE_HOME: cache };
    bekwaam(folder, ["check"], { env });
    const copy = join(cache, "bekwaam", copiesIn(cache)[0]!);
    const whole = readFileSync(copy);
    for (const broken of [Buffer.alloc(0), Buffer.from("onzin"), whole.subarray(0, whole.length / 2)]) {
      writeFileSync(copy, broken);
      expect(bekwaam(folder, ["check"], { env })).toEqual(plain);
      expect(readFileSync(copy).length).toBeGreaterThan(whole.length / 2);
    }
  });

  test.skipIf(!isOurs)("copies of many other versions do not pile up", () => {
    const cache = folderWith(Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`bekwaam/cli-main-v20.0.${at}-x64-0.bin`, ""])));
    bekwaam(folderWith(FILES), ["check"], { env: { XDG_CACHE_HOME: cache } });
    expect(copiesIn(cache)).toHaveLength(16);
    expect(copiesIn(cache)).toContainEqual(expect.stringContaining(process.version));
  });

  test("does without where nothing can be kept", () => {
    const cache = join(folderWith({ bestand: "" }), "bestand");
    expect(bekwaam(folderWith(FILES), ["check"], { env: { XDG_CACHE_HOME: cache } })).toEqual(plain);
    if (process.platform === "linux") expect(bekwaam(folderWith(FILES), ["check"], { env: { XDG_CACHE_HOME: "/proc/geen" } })).toEqual(plain);
    const unused = folderWith();
    expect(bekwaam(folderWith(FILES), ["check"], { env: { XDG_CACHE_HOME: unused, NODE_DISABLE_COMPILE_CACHE: "1" } })).toEqual(plain);
    expect(copiesIn(unused)).toEqual([]);
  });

  test("other commands keep nothing", () => {
    const cache = folderWith();
    expect(bekwaam(folderWith(), ["version"], { env: { XDG_CACHE_HOME: cache } }).code).toBe(0);
    if (isOurs) expect(copiesIn(cache)).toEqual([]);
  });
});

describe("a bundle that is started over and over", () => {
  test.each(["cli-main.js", "server-main.js"])("%s holds ASCII only, so that it can be read byte by byte", (name) => {
    const bytes = readFileSync(join("dist", name));
    expect(bytes.findIndex((byte) => byte > 0x7f)).toBe(-1);
  });

  test("does not make the texts about rules, and has them when they are asked for", () => {
    const code = readFileSync(join("dist", "cli-main.js"), "latin1");
    expect(code.match(/get bad\(\)/g)!.length).toBeGreaterThan(200);
    expect(bekwaam(folderWith(), ["explain", "content/duplicate-line", "--lang", "nl"]).out).toContain("Vraagt door");
  });
});
