// `check --changed-since`: what a change touches, and what git has to be asked for it.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { bekwaam, folderWith, profile } from "./bekwaam.ts";

const KADER = 'soort: kader\nid: kracht\nversie: "1"\ntitel: { nl: Krachten, en: Strengths }\nelementen:\n  - id: "1"\n    label: { nl: Moed, en: Courage }\n';
const derived = (from: string): string => profile("dekt: [nphf:2.2]", "bp.afgeleid").replace("bekwaamheden:", `afgeleidVan: [{ document: ${from}, versie: "2026" }]\nbekwaamheden:`);

function git(folder: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "init.defaultBranch=main", "-c", "commit.gpgsign=false", ...args], { cwd: folder, encoding: "utf8" });
  expect(status, stderr).toBe(0);
  return stdout.trim();
}

/** A repository in which everything is committed on `main`. */
function repository(files: Readonly<Record<string, string>>): string {
  const folder = folderWith(files);
  git(folder, "init", "-q");
  git(folder, "add", "-A");
  git(folder, "commit", "-q", "-m", "begin");
  return folder;
}

const FILES = {
  "bron.beroepsprofiel.yaml": profile(undefined, "bp.bron"),
  "afgeleid.beroepsprofiel.yaml": derived("bp.bron"),
  "kracht.kader.yaml": KADER,
  "gebruikt.beroepsprofiel.yaml": profile("dekt: [kracht:1]", "bp.gebruikt"),
  "los.beroepsprofiel.yaml": profile(undefined, "bp.los"),
};

function checked(folder: string, since: string, ...args: string[]): string[] {
  const { out, err, code } = bekwaam(folder, ["check", "--changed-since", since, "--format", "json", ...args]);
  expect(code, err).not.toBe(2);
  return (JSON.parse(out) as { files: { path: string }[] }).files.map(({ path }) => path.replace(/\.\w+\.yaml$/, ""));
}
const write = (folder: string, name: string, text: string): void => writeFileSync(join(folder, name), text);

describe("checks", () => {
  test("nothing when nothing changed, and says so", () => {
    const folder = repository(FILES);
    expect(checked(folder, "main")).toEqual([]);
    expect(bekwaam(folder, ["check", "--changed-since", "main"])).toEqual({ code: 0, out: "", err: "bekwaam: sinds main is er geen document veranderd of geraakt\n" });
  });

  test("a changed document and those that refer to it", () => {
    const folder = repository(FILES);
    write(folder, "bron.beroepsprofiel.yaml", FILES["bron.beroepsprofiel.yaml"].replace("Voorbeeldberoep", "Ander beroep"));
    expect(checked(folder, "main")).toEqual(["afgeleid", "bron"]);
    expect(checked(folder, "HEAD", "los.beroepsprofiel.yaml")).toEqual([]);
  });

  test("everyone who speaks a framework that changed", () => {
    const folder = repository(FILES);
    write(folder, "kracht.kader.yaml", KADER.replace('"1"\n    label', '"2"\n    label'));
    expect(checked(folder, "main")).toEqual(["gebruikt", "kracht"]);
  });

  test("those that referred to a document that is gone, has another id or another name", () => {
    const gone = repository(FILES);
    rmSync(join(gone, "bron.beroepsprofiel.yaml"));
    expect(checked(gone, "main")).toEqual(["afgeleid"]);
    const other = repository(FILES);
    write(other, "bron.beroepsprofiel.yaml", profile(undefined, "bp.nieuw"));
    expect(checked(other, "main")).toEqual(["afgeleid", "bron"]);
    const moved = repository(FILES);
    renameSync(join(moved, "los.beroepsprofiel.yaml"), join(moved, "vast.beroepsprofiel.yaml"));
    expect(checked(moved, "main")).toEqual(["vast"]);
  });

  test("what is new, also before git knows it, with spaces and accents in its name", () => {
    const folder = repository(FILES);
    write(folder, "é nieuw.beroepsprofiel.yaml", profile(undefined, "bp.nieuw"));
    write(folder, ".gitignore", "");
    expect(checked(folder, "main")).toEqual(["é nieuw"]);
    git(folder, "add", "-A");
    expect(checked(folder, "main")).toEqual(["é nieuw"]);
    git(folder, "commit", "-q", "-m", "nieuw");
    expect(checked(folder, "HEAD~1")).toEqual(["é nieuw"]);
    expect(checked(folder, "HEAD")).toEqual([]);
  });

  test("everything when the configuration changed", () => {
    const folder = repository({ ...FILES, "bekwaam.config.yaml": "{}\n" });
    write(folder, "bekwaam.config.yaml", "preset: streng\n");
    expect(checked(folder, "main")).toHaveLength(Object.keys(FILES).length);
  });

  test("only what this branch did, also when the other went on", () => {
    const folder = repository(FILES);
    git(folder, "checkout", "-q", "-b", "werk");
    write(folder, "los.beroepsprofiel.yaml", profile(undefined, "bp.los").replace("Voorbeeldberoep", "Los"));
    git(folder, "commit", "-q", "-am", "los");
    git(folder, "checkout", "-q", "main");
    write(folder, "bron.beroepsprofiel.yaml", profile(undefined, "bp.bron").replace("Voorbeeldberoep", "Bron"));
    git(folder, "commit", "-q", "-am", "bron");
    git(folder, "checkout", "-q", "werk");
    expect(checked(folder, "main")).toEqual(["los"]);
  });

  test("from a folder below the root, and as a part", () => {
    const folder = repository({ "mbo/a.beroepsprofiel.yaml": profile(undefined, "bp.a"), "mbo/b.beroepsprofiel.yaml": profile(undefined, "bp.b"), "hbo/c.beroepsprofiel.yaml": profile(undefined, "bp.c") });
    for (const name of ["mbo/a", "mbo/b", "hbo/c"]) write(folder, `${name}.beroepsprofiel.yaml`, `${readFileSync(join(folder, `${name}.beroepsprofiel.yaml`), "utf8")}# x\n`);
    expect(checked(join(folder, "mbo"), "main")).toEqual(["a", "b"]);
    expect([1, 2].flatMap((part) => checked(folder, "main", "--shard", `${part}/2`)).sort()).toEqual(["hbo/c", "mbo/a", "mbo/b"]);
  });

  test("the same findings as a check of everything", () => {
    const folder = repository(FILES);
    write(folder, "kracht.kader.yaml", KADER.replace('"1"\n    label', '"2"\n    label'));
    const all = JSON.parse(bekwaam(folder, ["check", "--format", "json"]).out) as { files: { path: string; findings: unknown[] }[] };
    const some = JSON.parse(bekwaam(folder, ["check", "--format", "json", "--changed-since", "main"]).out) as typeof all;
    expect(some.files.length).toBe(2);
    for (const file of some.files) expect(file).toEqual(all.files.find(({ path }) => path === file.path));
  });
});

describe("says what to do", () => {
  test("when git does not know the revision", () => {
    const { code, out, err } = bekwaam(repository(FILES), ["check", "--changed-since", "mian"]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain('git kent de revisie "mian" niet.\nNoem een branch');
    expect(bekwaam(repository(FILES), ["check", "--changed-since=--help"]).err).toContain('git kent de revisie "--help" niet.');
    expect(bekwaam(folderWith({ "a.beroepsprofiel.yaml": profile(), ".git/x": "" }), ["check", "--changed-since", "main"]).code).toBe(2);
  });

  test("when only a part of the history is there", () => {
    const origin = repository(FILES);
    write(origin, "los.beroepsprofiel.yaml", `${profile(undefined, "bp.los")}# x\n`);
    git(origin, "commit", "-q", "-am", "meer");
    const clone = join(folderWith(), "kopie");
    mkdirSync(clone);
    git(clone, "clone", "-q", "--depth", "1", `file://${origin}`, ".");
    expect(bekwaam(clone, ["check", "--changed-since", "HEAD~1", "--lang", "en"]).err).toContain("`fetch-depth: 0`");
  });

  test("when there is no repository", () => {
    const { code, out, err } = bekwaam(folderWith({ "a.beroepsprofiel.yaml": profile() }), ["check", "--changed-since", "main"]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toBe("bekwaam: Deze map hoort niet bij een git-repository, en --changed-since kan niet zonder.\nVoer de opdracht uit in de repository, of laat --changed-since weg.\n");
  });

  test("when there is no git", () => {
    const bare = folderWith();
    symlinkSync(process.execPath, join(bare, "node"));
    const { code, out, err } = bekwaam(repository(FILES), ["check", "--changed-since", "main"], { env: { PATH: bare } });
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("git is op deze computer niet gevonden");
  });
});
