// `check --cache` of what was checked before says the same without checking, and never when anything could be different.
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { sealed, unsealed } from "../../server/src/system/sealed.ts";
import { bekwaam, folderWith, profile, type Ran, type RunOptions } from "./bekwaam.ts";

const PATIENCE = 180_000;

const KADER = 'soort: kader\nid: kracht\nversie: "1"\ntitel: { nl: Krachten, en: Strengths }\nelementen:\n  - id: "1"\n    label: { nl: Moed, en: Courage }\n';

/** A folder `werk` within a folder of its own. */
function workspace(): string {
  const folder = folderWith({ "werk/a.beroepsprofiel.yaml": profile("dekt: [nphf:2.22, kracht:1]", "bp.a"), "werk/x/b.beroepsprofiel.yaml": profile(undefined, "bp.b"), "werk/notities.yaml": "lijst: [1, 2]\n" });
  return join(folder, "werk");
}

function recordings(folder: string): string[] {
  const runs = join(folder, ".bekwaam-cache/runs");
  return existsSync(runs) ? readdirSync(runs).map((name) => join(runs, name)) : [];
}

/** Changes what the recordings in `folder` would say, so that it shows who speaks. */
function mark(folder: string, change: (recording: { said: [string, string][]; files: [string, string][] }) => void): void {
  for (const file of recordings(folder)) {
    const recording = JSON.parse(unsealed(readFileSync(file, "utf8"))!);
    change(recording);
    writeFileSync(file, sealed(JSON.stringify(recording)));
  }
}

const SPOKEN = (recording: { said: [string, string][] }): void => void (recording.said = [["out", "van toen\n"]]);

describe("--cache, the same run again", { timeout: PATIENCE }, () => {
  const check = (folder: string, args: readonly string[] = [], options: RunOptions = {}): Ran => bekwaam(folder, ["check", "--cache", ...args], options);

  test.each([[[]], [["--format", "json"]], [["x", "a.beroepsprofiel.yaml"]], [["../werk/**/*.yaml", "--shard", "1/2"]], [["--statistics", "--quiet", "--lang", "en"]]])("is said from memory, with its exit code: %j", (args) => {
    const folder = workspace();
    const first = check(folder, args);
    expect(recordings(folder)).toHaveLength(1);
    expect(check(folder, args)).toEqual(first);
    mark(folder, SPOKEN);
    expect(check(folder, args)).toEqual({ code: first.code, out: "van toen\n", err: "" });
  });

  test("is made again after each change that could matter, and says what a run without memory says", () => {
    const folder = workspace();
    const inFolder = (name: string): string => join(folder, name);
    const changes: readonly (readonly [what: string, change: () => void])[] = [
      ["nothing yet", () => undefined],
      ["a text", () => writeFileSync(inFolder("a.beroepsprofiel.yaml"), profile("dekt: [nphf:2.2, kracht:1]", "bp.a"))],
      ["a text of the same length", () => writeFileSync(inFolder("a.beroepsprofiel.yaml"), profile("dekt: [nphf:2.3, kracht:2]", "bp.a"))],
      ["a framework", () => writeFileSync(inFolder("kracht.kader.yaml"), KADER)],
      ["a file that becomes a document", () => writeFileSync(inFolder("notities.yaml"), "soort: beroepsprofiel\n")],
      ["a name", () => renameSync(inFolder("x/b.beroepsprofiel.yaml"), inFolder("x/c.beroepsprofiel.yaml"))],
      ["a configuration", () => writeFileSync(inFolder("bekwaam.config.yaml"), "regels: { refs/unknown-element: hint }\n")],
      ["a mistake in the configuration", () => writeFileSync(inFolder("bekwaam.config.yaml"), "regels: { onzin: 1 }\n")],
      ["no configuration", () => rmSync(inFolder("bekwaam.config.yaml"))],
      ["what git leaves out", () => writeFileSync(inFolder(".gitignore"), "x/\n")],
      ["a repository around it", () => mkdirSync(join(folder, "..", ".git"))],
      ["what that leaves out", () => writeFileSync(join(folder, "..", ".gitignore"), "notities.yaml\n")],
      ["a configuration above", () => writeFileSync(join(folder, "..", "bekwaam.config.yaml"), "taal: en\n")],
      ["a link to a document elsewhere", () => (writeFileSync(join(folder, "..", "elders.yaml"), profile("dekt: [nphf:9]", "bp.elders")), symlinkSync(join(folder, "..", "elders.yaml"), inFolder("d.beroepsprofiel.yaml")))],
      ["what the link leads to", () => writeFileSync(join(folder, "..", "elders.yaml"), profile("dekt: [nphf:2.2]", "bp.elders"))],
      ["a link that leads nowhere", () => rmSync(join(folder, "..", "elders.yaml"))],
      ["a folder with a name of a document", () => mkdirSync(inFolder("map.beroepsprofiel.yaml"))],
      ["a file that nobody may read", () => chmodSync(inFolder("a.beroepsprofiel.yaml"), 0)],
      ["a file that goes", () => rmSync(inFolder("a.beroepsprofiel.yaml"))],
    ];
    for (const [what, change] of changes) {
      change();
      const fresh = bekwaam(folder, ["check"]);
      expect([what, check(folder)]).toEqual([what, fresh]);
      expect([what, check(folder)]).toEqual([what, fresh]);
    }
  });

  test("depends on the environment as far as the run does", () => {
    const folder = workspace();
    const worlds: Record<string, string>[] = [{}, { LANG: "en_US.UTF-8" }, { FORCE_COLOR: "1" }, { FORCE_COLOR: "1", NO_COLOR: "1" }, { LANG: "en_US.UTF-8" }];
    for (const env of worlds) expect(check(folder, [], { env })).toEqual(bekwaam(folder, ["check"], { env }));
    mark(folder, SPOKEN);
    expect(check(folder, [], { env: { LANG: "en_US.UTF-8", OTHER: "1" } }).out).toBe("van toen\n");
  });

  test("writes its files again", () => {
    const folder = workspace();
    const args = ["--output", "json=uit/rapport.json", "-f", "html", "-o", "blad.html"];
    const first = check(folder, args);
    const texts = ["uit/rapport.json", "blad.html"].map((name) => readFileSync(join(folder, name), "utf8"));
    check(folder, args);
    mark(folder, ({ files }) => void (files[0]![1] += "\n"));
    rmSync(join(folder, "blad.html"));
    expect(check(folder, args)).toEqual(first);
    expect(["uit/rapport.json", "blad.html"].map((name) => readFileSync(join(folder, name), "utf8"))).toEqual([`${texts[0]}\n`, texts[1]]);
    rmSync(join(folder, "uit"), { recursive: true });
    check(folder, args);
    expect(readFileSync(join(folder, "uit/rapport.json"), "utf8")).toBe(texts[0]);
    rmSync(join(folder, "blad.html"));
    mkdirSync(join(folder, "blad.html"));
    expect(check(folder, args)).toEqual({ code: 2, out: "", err: "bekwaam: blad.html is een map, geen bestand.\nKies een andere naam. Er is niets geschreven.\n" });
  });

  test("writes nothing that the command line does not name", () => {
    const folder = workspace();
    const first = check(folder);
    mark(folder, (recording) => void (recording.files = [["../elders.txt", "x"]]));
    expect(check(folder)).toEqual(first);
    expect(existsSync(join(folder, "../elders.txt"))).toBe(false);
  });

  test.each<[what: string, args: string[], env?: Record<string, string>]>([
    ["tells the time", ["--format", "junit"]],
    ["changes a baseline", ["--baseline", "b.json", "--update-baseline"]],
    ["mends", ["--fix"]],
    ["adds to the summary of a step", ["--format", "github"], { GITHUB_STEP_SUMMARY: "samenvatting.md" }],
    ["is about standard input", ["--stdin"]],
  ])("is never said from memory when it %s", (_, args, env = {}) => {
    const folder = workspace();
    check(folder, args, { env });
    expect(recordings(folder)).toEqual([]);
  });

  test("is made when its recording is damaged", () => {
    const folder = workspace();
    const first = check(folder);
    for (const file of recordings(folder)) writeFileSync(file, readFileSync(file, "utf8").slice(0, -20));
    expect(check(folder)).toEqual(first);
    expect(recordings(folder).every((file) => unsealed(readFileSync(file, "utf8")) !== undefined)).toBe(true);
  });
});
