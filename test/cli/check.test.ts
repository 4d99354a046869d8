// `bekwaam check` on good and bad files: exit codes, outputs, and which files count.
import { spawn, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { letIn, ORDINARY_USER } from "../support/rights.ts";
import { bekwaam, contentsOf, DOSSIER, folderWith, profile } from "./bekwaam.ts";
import { schemaErrors } from "./json-schemas.ts";

/** One rule at a time: other rules of the recommended set come and go. */
const ONLY_UNKNOWN = ["--severity", "fout"];

interface CheckJson {
  readonly files: readonly { path: string; soort: string | null; findings: readonly { rule: string; message: string; range: { start: { line: number; character: number }; end: { line: number; character: number } } }[] }[];
  readonly failures?: readonly { path: string; message: string }[];
  readonly summary: { files: number; errors: number; warnings: number };
}

function checkJson(folder: string, ...args: string[]): CheckJson & { code: number | null } {
  const { code, out } = bekwaam(folder, ["check", "--format", "json", ...args]);
  expect(schemaErrors("check", out)).toEqual([]);
  return { ...(JSON.parse(out) as CheckJson), code };
}

const rulesIn = (result: CheckJson): string[] => result.files.flatMap(({ findings }) => findings.map(({ rule }) => rule));

describe("exit code and output", () => {
  test("an unknown element is an error with its place, in the file's own line", () => {
    const folder = folderWith({ "a.beroepsprofiel.yaml": profile("dekt: [nphf:2.22]") });
    const { code, out, err } = bekwaam(folder, ["check", "--quiet"]);
    expect(code).toBe(1);
    expect(err).toBe("");
    expect(out).toContain("a.beroepsprofiel.yaml\n  8:17  fout  ");
    expect(out).toContain("refs/unknown-element");
    expect(out).toMatch(/\n {8}8 \| {5}dekt: \[nphf:2\.22\]\n {10}\| {17}\^{4}\n/);
    expect(out).toMatch(/\n1 bevinding in 1 bestand: 1 fout\.\n/);
  });

  test("nothing found at or above the threshold is exit code 0", () => {
    const folder = folderWith({ "a.beroepsprofiel.yaml": profile() });
    expect(bekwaam(folder, ["check", ...ONLY_UNKNOWN]).code).toBe(0);
  });

  test("the threshold decides what counts", () => {
    const folder = folderWith({ "a.beroepsprofiel.yaml": profile("dekt: [nphf:2.22]") });
    const rule = (level: string): string[] => ["check", "--quiet", "--rule", `refs/unknown-element=${level}`];
    expect(bekwaam(folder, [...rule("waarschuwing"), "--severity", "warning"]).code).toBe(1);
    expect(bekwaam(folder, [...rule("waarschuwing"), "--severity", "fout"]).code).toBe(0);
    expect(bekwaam(folder, [...rule("hint"), "--severity", "hint"]).code).toBe(1);
    expect(bekwaam(folder, rule("off")).code).toBe(0);
  });

  test("--max-warnings allows so many warnings", () => {
    const folder = folderWith({ "a.kwalificatiedossier.yaml": DOSSIER });
    const warnings = checkJson(folder).summary.warnings;
    expect(warnings).toBeGreaterThan(0);
    expect(bekwaam(folder, ["check", "--max-warnings", String(warnings)]).code).toBe(0);
    const tooMany = bekwaam(folder, ["check", "--max-warnings", String(warnings - 1)]);
    expect(tooMany.code).toBe(1);
    expect(tooMany.err).toContain("--max-warnings");
  });

  test("JSON has every file, zero-based UTF-16 positions and nothing else on standard output", () => {
    const folder = folderWith({ "b.beroepsprofiel.yaml": profile("dekt: [nphf:2.22] # 😀"), "a.beroepsprofiel.yaml": profile(undefined, "bp.ander") });
    const result = checkJson(folder, "--quiet");
    expect(result.code).toBe(1);
    expect(result.files.map(({ path, soort }) => [path, soort])).toEqual([["a.beroepsprofiel.yaml", "beroepsprofiel"], ["b.beroepsprofiel.yaml", "beroepsprofiel"]]);
    expect(result.files[1]!.findings[0]!.range).toEqual({ start: { line: 7, character: 16 }, end: { line: 7, character: 20 } });
    expect(result.summary).toMatchObject({ files: 2, errors: 1 });
  });

  test("JSON lines hold one finding each", () => {
    const folder = folderWith({ "a.beroepsprofiel.yaml": profile("dekt: [nphf:2.22, nphf:2.33]") });
    const lines = bekwaam(folder, ["check", "--quiet", "--format", "jsonl"]).out.trimEnd().split("\n");
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(schemaErrors("check-line", line)).toEqual([]);
  });

  test("English on request, by option or system", () => {
    const folder = folderWith({ "a.beroepsprofiel.yaml": profile("dekt: [nphf:2.22]") });
    expect(bekwaam(folder, ["check", "--quiet", "--lang", "en"]).out).toContain("1 finding in 1 file: 1 error.");
    expect(bekwaam(folder, ["--lang=en", "check", "--quiet"]).out).toContain("1 error.");
    expect(bekwaam(folder, ["check", "--quiet"], { env: { LANG: "en_GB.UTF-8" } }).out).toContain("1 error.");
    expect(bekwaam(folder, ["check", "--quiet"], { env: { LANG: "C.UTF-8" } }).out).toContain("1 fout.");
  });

  test("`taal` of the configuration goes before the system", () => {
    const folder = folderWith({ "a.beroepsprofiel.yaml": profile("dekt: [nphf:2.22]"), "bekwaam.config.yaml": "taal: en\n" });
    expect(bekwaam(folder, ["check", "--quiet"]).out).toContain("1 error.");
    expect(bekwaam(folder, ["chek"]).err).toContain("does not exist");
  });

  test("colours only when asked for or on a terminal", () => {
    const folder = folderWith({ "a.beroepsprofiel.yaml": profile("dekt: [nphf:2.22]") });
    expect(bekwaam(folder, ["check"]).out).not.toContain("\u001b[");
    expect(bekwaam(folder, ["check"], { env: { FORCE_COLOR: "1" } }).out).toContain("\u001b[31m");
    expect(bekwaam(folder, ["check"], { env: { FORCE_COLOR: "1", NO_COLOR: "1" } }).out).not.toContain("\u001b[");
    expect(bekwaam(folder, ["check", "--no-color"], { env: { FORCE_COLOR: "1" } }).out).not.toContain("\u001b[");
  });

  test("a file cannot steer the terminal", () => {
    const folder = folderWith({ "a.beroepsprofiel.yaml": profile('dekt: ["nphf:2.22\\e[31mrood\\u202E"] # \u001b[2J') });
    const { out } = bekwaam(folder, ["check", "--quiet"]);
    expect(out).not.toContain("\u001b");
    expect(out).not.toContain("\u202e");
  });

  test("several formats at once, one on the screen and others in files", () => {
    const folder = folderWith({ "a.beroepsprofiel.yaml": profile("dekt: [nphf:2.22]") });
    const { code, out } = bekwaam(folder, ["check", "--quiet", "--output", "json=uit/resultaat.json", "--output=jsonl=regels.jsonl", "-f", "stylish"]);
    expect(code).toBe(1);
    expect(out).toContain("1 fout.");
    expect(schemaErrors("check", readFileSync(join(folder, "uit/resultaat.json"), "utf8"))).toEqual([]);
    expect(readFileSync(join(folder, "regels.jsonl"), "utf8").split("\n")).toHaveLength(2);
    expect(bekwaam(folder, ["check", "--format", "json,jsonl"])).toMatchObject({ code: 2, out: "" });
  });

  test("an output never lands on a file that is being read", () => {
    const folder = folderWith({ "a.beroepsprofiel.yaml": profile() });
    const before = contentsOf(folder);
    expect(bekwaam(folder, ["check", "--output", "json=a.beroepsprofiel.yaml"]).code).toBe(2);
    expect(contentsOf(folder)).toEqual(before);
  });

  test("--statistics counts per rule and keeps JSON clean", () => {
    const folder = folderWith({ "a.beroepsprofiel.yaml": profile("dekt: [nphf:2.22, nphf:2.33]") });
    expect(bekwaam(folder, ["check", "--quiet", "--statistics"]).out).toMatch(/\n2 {2}fout {2}refs\/unknown-element {2}in 1 bestand/);
    const json = bekwaam(folder, ["check", "--quiet", "--statistics", "--format", "json"]);
    expect(schemaErrors("check", json.out)).toEqual([]);
    expect(json.err).toContain("refs/unknown-element");
  });

  test("check writes nothing", () => {
    const folder = folderWith({ "a.beroepsprofiel.yaml": profile("dekt: [nphf:2.22]"), "b.kwalificatiedossier.yaml": DOSSIER });
    const before = contentsOf(folder);
    bekwaam(folder, ["check"]);
    bekwaam(folder, ["check", "--fix-dry-run", "--fix-unsafe"]);
    expect(contentsOf(folder)).toEqual(before);
  });

  test("two runs give the same text", () => {
    const folder = folderWith({ "a.beroepsprofiel.yaml": profile("dekt: [nphf:2.22]"), "map/b.kwalificatiedossier.yaml": DOSSIER, "map/c.yml": profile(undefined, "bp.c") });
    expect(bekwaam(folder, ["check", "--format", "json"]).out).toBe(bekwaam(folder, ["check", "--format", "json"]).out);
  });

  test("a reader that stops early is no error", async () => {
    const files = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`${index}.beroepsprofiel.yaml`, profile("dekt: [nphf:9.1, nphf:9.2, nphf:9.3, nphf:9.4]", `bp.n${index}`)]));
    const folder = folderWith(files);
    const child = spawn(process.execPath, [resolve("dist/cli.js"), "check", "--format", "json"], { cwd: folder, env: { PATH: process.env.PATH ?? "" } });
    let err = "";
    child.stderr.on("data", (chunk: Buffer) => (err += chunk.toString()));
    child.stdout.once("data", () => child.stdout.destroy());
    const code = await new Promise((done) => child.on("close", done));
    expect(err).toBe("");
    expect(code).toBe(1);
  });
});

test("--quiet says how much it leaves out", () => {
  const folder = folderWith({ "a.beroepsprofiel.yaml": profile("dekt: [nphf:2.2, nphf:2.2]") });
  const { code, out } = bekwaam(folder, ["check", "--quiet"]);
  expect(code).toBe(0);
  expect(out).toMatch(/^Geen fouten in 1 bestand; \d+ bevinding(en)? van een lager niveau niet getoond\.\n$/);
});

describe("which files count", () => {
  test("in a folder: by name or first key, in every folder below, sorted", () => {
    const folder = folderWith({
      "z.yaml": `# een opmerking\n---\n${profile(undefined, "bp.z")}`,
      "sub/a.beroepsprofiel.yml": profile(undefined, "bp.a"),
      "docker-compose.yaml": "services: {}\n",
      "notes.txt": "soort: beroepsprofiel\n",
      "bekwaam.config.yaml": "preset: aanbevolen\n",
    });
    expect(checkJson(folder).files.map(({ path }) => path)).toEqual(["sub/a.beroepsprofiel.yml", "z.yaml"]);
  });

  test("git's ignore files, nested ones too, and `negeer` leave files out", () => {
    const folder = folderWith({
      ".git/HEAD": "",
      ".gitignore": "build/\n*.tmp.yaml\n",
      "build/a.beroepsprofiel.yaml": profile(),
      "b.tmp.yaml": profile(),
      "sub/.gitignore": "*.beroepsprofiel.yaml\n!keep.beroepsprofiel.yaml\n",
      "sub/c.beroepsprofiel.yaml": profile(),
      "sub/keep.beroepsprofiel.yaml": profile(),
      "node_modules/d.beroepsprofiel.yaml": profile(),
      "archief/2020/e.beroepsprofiel.yaml": profile(),
      "bekwaam.config.yaml": "negeer: [archief]\n",
    });
    expect(checkJson(folder).files.map(({ path }) => path)).toEqual(["sub/keep.beroepsprofiel.yaml"]);
    expect(checkJson(folder, "sub").files.map(({ path }) => path)).toEqual(["sub/keep.beroepsprofiel.yaml"]);
    expect(checkJson(folder, "build").files.map(({ path }) => path)).toEqual(["build/a.beroepsprofiel.yaml"]);
    expect(checkJson(folder, "archief/2020/e.beroepsprofiel.yaml").summary.files).toBe(1);
  });

  test.each(["archief", "archief/", "archief/**", "**/archief/**"])("a folder that is named counts, also when `negeer` names it: %s", (glob) => {
    const folder = folderWith({ "bekwaam.config.yaml": `negeer: ["${glob}", "*.tmp.yaml", "archief/*/los/**"]\n`, "archief/2020/a.beroepsprofiel.yaml": profile(), "archief/b.tmp.yaml": profile(), "archief/2020/los/c.beroepsprofiel.yaml": profile(), "d.beroepsprofiel.yaml": profile(undefined, "bp.d") });
    const found = (cwd: string, ...args: string[]): string[] => checkJson(join(folder, cwd), ...args).files.map(({ path }) => path);
    expect(found("")).toEqual(["d.beroepsprofiel.yaml"]);
    expect(found("", "archief")).toEqual(["archief/2020/a.beroepsprofiel.yaml", "archief/b.tmp.yaml"]);
    expect(found("archief")).toEqual(["2020/a.beroepsprofiel.yaml", "b.tmp.yaml"]);
    expect(found("", "archief/2020/**/*.yaml")).toEqual(["archief/2020/a.beroepsprofiel.yaml"]);
  });

  test("globs select, and `!` leaves out", () => {
    const folder = folderWith({ "mbo/a.beroepsprofiel.yaml": profile(), "mbo/oud/b.beroepsprofiel.yaml": profile(), "hbo/c.beroepsprofiel.yaml": profile() });
    expect(checkJson(folder, "mbo/**/*.yaml").files.map(({ path }) => path)).toEqual(["mbo/a.beroepsprofiel.yaml", "mbo/oud/b.beroepsprofiel.yaml"]);
    expect(checkJson(folder, "**/*.yaml", "!**/oud/**").files.map(({ path }) => path)).toEqual(["hbo/c.beroepsprofiel.yaml", "mbo/a.beroepsprofiel.yaml"]);
    expect(checkJson(folder, ".", "!mbo").files.map(({ path }) => path)).toEqual(["hbo/c.beroepsprofiel.yaml"]);
    expect(checkJson(join(folder, "hbo"), "../mbo/*.yaml").files.map(({ path }) => path)).toEqual(["../mbo/a.beroepsprofiel.yaml"]);
    expect(checkJson(join(folder, "hbo"), `${folder}/mbo/**/b.*.yaml`).files.map(({ path }) => path)).toEqual(["../mbo/oud/b.beroepsprofiel.yaml"]);
    expect(checkJson(folder, "{mbo,hbo}/*.yaml").files.map(({ path }) => path)).toEqual(["hbo/c.beroepsprofiel.yaml", "mbo/a.beroepsprofiel.yaml"]);
  });

  test("a file under any name is ours by its soort, also where that is misspelt or not at the top", () => {
    const folder = folderWith({ "a.yaml": `titel: Wijkzorg\n${profile()}`.replace(/\ntitel: Voorbeeldberoep/, ""), "b.yaml": profile(undefined, "bp.b").replace("soort: beroepsprofiel", "soort: beroepsprofeil"), "c.yaml": "services: {}\n" });
    expect(checkJson(folder).files.map(({ path, findings }) => [path, ...findings.map(({ rule }) => rule)])).toEqual([["a.yaml", "schema/soort"], ["b.yaml", "schema/soort"]]);
    expect(bekwaam(folder, ["check", "--fix"]).code).toBe(1);
    expect(readFileSync(join(folder, "a.yaml"), "utf8")).toMatch(/^soort: beroepsprofiel\ntitel: Wijkzorg\n/);
  });

  test.skipIf(process.platform === "win32")("a link to a file beside it is no second document", () => {
    const folder = folderWith({ "2026/a.beroepsprofiel.yaml": profile() });
    symlinkSync("2026/a.beroepsprofiel.yaml", join(folder, "laatste.beroepsprofiel.yaml"));
    expect(checkJson(folder).files.map(({ path }) => path)).toEqual(["2026/a.beroepsprofiel.yaml"]);
    expect(checkJson(folder, ".").files).toHaveLength(1);
    expect(checkJson(folder, "laatste.beroepsprofiel.yaml").files.map(({ path, findings }) => [path, findings.filter(({ rule }) => rule === "meta/duplicate-document").length])).toEqual([["laatste.beroepsprofiel.yaml", 0]]);
  });

  test.skipIf(process.platform === "win32")("a link that is named beside its file, as a shell does for *.yaml, is no second document either", () => {
    const folder = folderWith({ "a.beroepsprofiel.yaml": profile(), "b.beroepsprofiel.yaml": profile(undefined, "bp.b") });
    symlinkSync("a.beroepsprofiel.yaml", join(folder, "laatste.beroepsprofiel.yaml"));
    const named = (...names: string[]): string[] => checkJson(folder, ...names.map((name) => `${name}.beroepsprofiel.yaml`)).files.map(({ path }) => path.split(".")[0]!);
    expect(named("a", "b", "laatste")).toEqual(["a", "b"]);
    expect(named("laatste", "a")).toEqual(["a"]);
    expect(named("laatste", "b")).toEqual(["b", "laatste"]);
    expect(checkJson(folder, ".", "laatste.beroepsprofiel.yaml").files).toHaveLength(2);
    symlinkSync(".", join(folder, "hier"));
    expect(checkJson(folder, "hier", ".").files.map(({ path }) => path)).toEqual(["a.beroepsprofiel.yaml", "b.beroepsprofiel.yaml"]);
  });

  test("a file that is named always counts, also when it is not ours", () => {
    const folder = folderWith({ "docker-compose.yaml": "services: {}\n" });
    const result = checkJson(folder, "docker-compose.yaml");
    expect(result.files[0]).toMatchObject({ path: "docker-compose.yaml", soort: null });
  });

  test("nothing found is exit code 2 with an explanation", () => {
    const folder = folderWith({ "docker-compose.yaml": "services: {}\n" });
    for (const args of [[], ["*.yml"], ["."]]) {
      const { code, out, err } = bekwaam(folder, ["check", ...args]);
      expect([code, out]).toEqual([2, ""]);
      expect(err).toContain("naam.<soort>.yaml");
    }
  });

  test("a missing file is exit code 2, but the others are checked", () => {
    const folder = folderWith({ "wijkzorg.beroepsprofiel.yaml": profile("dekt: [nphf:2.22]") });
    const { code, out, err } = bekwaam(folder, ["check", "wijkzrg.beroepsprofiel.yaml", "wijkzorg.beroepsprofiel.yaml"]);
    expect(code).toBe(2);
    expect(out).toContain("refs/unknown-element");
    expect(err).toBe("bekwaam: wijkzrg.beroepsprofiel.yaml bestaat niet. Bedoel je `wijkzorg.beroepsprofiel.yaml`?\n");
    expect(checkJson(folder, "weg.yaml").failures).toEqual([{ path: "weg.yaml", message: "bestaat niet" }]);
  });

  test.skipIf(process.platform === "win32")("an unreadable folder is named, and the rest is checked", () => {
    const folder = folderWith({ "dicht/a.beroepsprofiel.yaml": profile(), "b.beroepsprofiel.yaml": profile("dekt: [nphf:2.22]") });
    letIn(folder);
    chmodSync(join(folder, "dicht"), 0o000);
    const { code, out, err } = bekwaam(folder, ["check"], { user: ORDINARY_USER });
    expect(code).toBe(2);
    expect(err).toContain("dicht mag niet worden gelezen");
    expect(out).toContain("refs/unknown-element");
  });

  test.skipIf(process.platform === "win32")("links that go round in circles end", () => {
    const folder = folderWith({ "map/a.beroepsprofiel.yaml": profile() });
    symlinkSync("..", join(folder, "map/omhoog"));
    symlinkSync("zelf", join(folder, "zelf"));
    symlinkSync("kring.yaml", join(folder, "kring.yaml"));
    mkdirSync(join(folder, "leeg"));
    expect(checkJson(folder).files.map(({ path }) => path)).toEqual(["map/a.beroepsprofiel.yaml"]);
  });

  test("references resolve in the rest of the workspace, which itself is not checked", () => {
    const folder = folderWith({
      "bekwaam.config.yaml": "{}\n",
      "kaders/kracht.kader.yaml": 'soort: kader\nid: kracht\nversie: "1"\ntitel: { nl: Krachten, en: Strengths }\nelementen:\n  - id: "1"\n    label: { nl: Moed, en: Courage }\n',
      "mbo/a.beroepsprofiel.yaml": profile("dekt: [kracht:1]"),
      "mbo/b.beroepsprofiel.yaml": profile("dekt: [kracht:7]", "bp.b"),
    });
    const result = checkJson(folder, "mbo/a.beroepsprofiel.yaml");
    expect(result.files.map(({ path }) => path)).toEqual(["mbo/a.beroepsprofiel.yaml"]);
    expect(rulesIn(result).filter((rule) => rule.startsWith("refs/unknown"))).toEqual([]);
    expect(rulesIn(checkJson(folder, "mbo"))).toContain("refs/unknown-element");
  });

  test("paths are relative to where the command runs", () => {
    const folder = folderWith({ "mbo/a.beroepsprofiel.yaml": profile(), "ander/x.txt": "" });
    expect(checkJson(join(folder, "ander"), "../mbo").files[0]!.path).toBe("../mbo/a.beroepsprofiel.yaml");
  });

  test("standard input stands for the file that is named", () => {
    const folder = folderWith();
    const args = ["check", "--quiet", "--stdin", "--stdin-filename", "mbo/a.beroepsprofiel.yaml", "--format", "json"];
    const { code, out } = bekwaam(folder, args, { input: profile("dekt: [nphf:2.22]") });
    expect(code).toBe(1);
    expect((JSON.parse(out) as CheckJson).files[0]!.path).toBe("mbo/a.beroepsprofiel.yaml");
    expect(bekwaam(folder, ["check", "--stdin", "--quiet"], { input: profile("dekt: [nphf:2.22]") }).out).toContain("<stdin>");
    expect(bekwaam(folder, ["check", "--stdin", "a.yaml"]).code).toBe(2);
    expect(bekwaam(folder, ["check", "--stdin", "--fix"]).code).toBe(2);
  });
});

describe("bad input", () => {
  const bad: Record<string, [content: string | Uint8Array, rule: string]> = {
    "an empty file": ["", "schema/soort"],
    "a binary file": [new Uint8Array([0, 1, 2, 0, 255, 254, 0]), "syntax/binary"],
    "a file of 10 MB": [`${profile()}x-vulling: ${"a".repeat(10_000_000)}\n`, "syntax/too-large"],
    "a thousand nested brackets": [`soort: beroepsprofiel\nx: ${"[".repeat(1000)}`, "syntax/nesting"],
    "UTF-16": [Buffer.from(`\ufeff${profile()}`, "utf16le"), "syntax/encoding"],
    "Windows-1252": [Buffer.from(profile().replace("titel: Voorbeeldberoep", "titel: Coëxistentie"), "latin1"), "syntax/encoding"],
    "an unknown kind": ["soort: kwalificatiedosier\nid: x\n", "schema/soort"],
    "broken YAML": ["soort: beroepsprofiel\nid: 'x\n", "syntax/yaml"],
    "a missing framework": [profile("dekt: [bestaatniet:1]"), "refs/unknown-kader"],
  };
  test.each(Object.entries(bad))("%s is a finding and no crash", (_, [content, rule]) => {
    const folder = folderWith({ "a.yaml": content, "goed.beroepsprofiel.yaml": profile("dekt: [nphf:2.22]", "bp.goed") });
    const result = checkJson(folder, "a.yaml", "goed.beroepsprofiel.yaml");
    expect(result.code).toBe(1);
    expect(result.files[0]!.findings.map((finding) => finding.rule)).toContain(rule);
    expect(result.files[1]!.findings.map((finding) => finding.rule)).toContain("refs/unknown-element");
    expect(bekwaam(folder, ["check", "a.yaml"]).code).toBe(1);
  });

  test("a bomb of aliases is not unpacked, and that is said", () => {
    const levels = Array.from({ length: 12 }, (_, level) => `x-${level}: &a${level} [${Array.from({ length: 10 }, () => (level === 0 ? "x" : `*a${level - 1}`)).join(", ")}]`);
    const folder = folderWith({ "a.beroepsprofiel.yaml": `${profile()}${levels.join("\n")}\n` });
    // The fourth level is one too many; unpacked, all of them would be 10^12 texts.
    const { code, files } = checkJson(folder);
    expect(code).toBe(1);
    expect(files[0]!.findings.filter(({ rule }) => rule === "syntax/alias").map(({ message }) => message).join()).toContain('Met "*a3" wordt dit document te groot');
  });

  test("a byte order mark and Windows line ends move nothing", () => {
    const folder = folderWith({ "a.beroepsprofiel.yaml": `\ufeff${profile("dekt: [nphf:2.22]").replaceAll("\n", "\r\n")}` });
    const [finding] = checkJson(folder, "--quiet").files[0]!.findings;
    expect(finding!.range.start).toEqual({ line: 7, character: 16 });
  });
});

describe("configuration", () => {
  test("levels, presets and overrides per folder", () => {
    const folder = folderWith({
      "bekwaam.config.yaml": "regels: { refs/unknown-element: waarschuwing }\noverschrijf:\n  - bestanden: [mbo]\n    regels: { refs/unknown-element: uit }\n",
      "mbo/a.beroepsprofiel.yaml": profile("dekt: [nphf:2.22]"),
      "hbo/b.beroepsprofiel.yaml": profile("dekt: [nphf:2.22]", "bp.b"),
    });
    const result = checkJson(folder);
    expect(result.files.map(({ path, findings }) => [path, findings.filter(({ rule }) => rule === "refs/unknown-element").length])).toEqual([["hbo/b.beroepsprofiel.yaml", 1], ["mbo/a.beroepsprofiel.yaml", 0]]);
    expect(result.summary.errors).toBe(0);
    // The same from a folder below, and from elsewhere.
    expect(checkJson(join(folder, "mbo")).files[0]!.findings.map(({ rule }) => rule)).not.toContain("refs/unknown-element");
    expect(checkJson(folderWith(), join(folder, "mbo")).files[0]!.findings.map(({ rule }) => rule)).not.toContain("refs/unknown-element");
  });

  const wrong: Record<string, [text: string, place: string]> = {
    "broken YAML": ["regels: {\n", "bekwaam.config.yaml:"],
    "an unknown key": ["regel: {}\n", "bekwaam.config.yaml:1:1"],
    "an unknown preset": ["preset: strng\n", "bekwaam.config.yaml:1:9"],
    "an unknown level": ["regels: { refs/unknown-element: zwaar }\n", "bekwaam.config.yaml:1:33"],
    "an unknown rule": ["regels:\n  refs/unknown-elemnt: uit\n", "bekwaam.config.yaml:2:3"],
    "a list": ["- a\n", "bekwaam.config.yaml:1:1"],
    "a framework that is not there": ["kaders: [canmeds, nphff]\n", 'bekwaam.config.yaml:1:19: Er is geen kader "nphff". Bedoel je "nphf"?'],
    "a version that is not there": ["kaders: [nphf@1999]\n", "bekwaam.config.yaml:1:10: Kader \"nphf\" heeft geen versie"],
    "a threshold for a framework that is not there": ["dekking: { canmedz: 80 }\n", "bekwaam.config.yaml:1:12"],
    "a pattern that fits nothing": ["negeer: [../elders]\n", "bekwaam.config.yaml:1:10"],
  };
  test.each(Object.entries(wrong))("%s stops the command and says where", (_, [text, place]) => {
    const folder = folderWith({ "bekwaam.config.yaml": text, "a.beroepsprofiel.yaml": profile() });
    const { code, out, err } = bekwaam(folder, ["check"]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(place);
  });

  test("frameworks of the workspace are there too, wherever the check is asked for", () => {
    const folder = folderWith({
      "bekwaam.config.yaml": "kaders: [kracht]\ndekking: { kracht@1: 0 }\n",
      "kaders/kracht.kader.yaml": 'soort: kader\nid: kracht\nversie: "1"\ntitel: Krachten\nelementen:\n  - { id: "1", label: Moed }\n',
      "a.beroepsprofiel.yaml": profile(),
    });
    for (const words of [["check"], ["check", "a.beroepsprofiel.yaml"], ["check", "--cache"], ["check", "--shard", "1/2"], ["check", "--severity", "fout", "--config", "bekwaam.config.yaml"]]) expect(bekwaam(folder, words).err).not.toContain("geen kader");
    expect(bekwaam(folder, ["kaders"]).code).toBe(0);
  });

  test("what shows which frameworks there are works when the configuration names one that is not there", () => {
    const folder = folderWith({ "bekwaam.config.yaml": "kaders: [nphff]\n", "a.beroepsprofiel.yaml": profile() });
    expect(bekwaam(folder, ["kaders"]).code).toBe(0);
    expect(bekwaam(folder, ["explain", "nphf"]).code).toBe(0);
  });

  test("an empty configuration is fine", () => {
    const folder = folderWith({ "bekwaam.config.yaml": "# nog niets\n", "a.beroepsprofiel.yaml": profile() });
    expect(bekwaam(folder, ["check", "--severity", "fout"]).code).toBe(0);
  });

  test("a configuration among the files to check is looked at as one, as a hook before a commit names it", () => {
    const folder = folderWith({ "bekwaam.config.yaml": "preset: streng\n", "sub/bekwaam.config.yaml": "preset: strng\n", "a.beroepsprofiel.yaml": profile() });
    expect(bekwaam(folder, ["check", "bekwaam.config.yaml"])).toEqual({ code: 0, out: "", err: "" });
    expect(bekwaam(folder, ["check", "sub/bekwaam.config.yaml"]).code).toBe(2);
    expect(checkJson(folder, "bekwaam.config.yaml", "a.beroepsprofiel.yaml").files.map(({ path }) => path)).toEqual(["a.beroepsprofiel.yaml"]);
  });

  test("--config names another file, which has to be there", () => {
    const folder = folderWith({ "ci.yaml": "regels: { refs/unknown-element: uit }\n", "a.beroepsprofiel.yaml": profile("dekt: [nphf:2.22]") });
    expect(bekwaam(folder, ["check", "--quiet", "--config", "ci.yaml"]).code).toBe(0);
    expect(bekwaam(folder, ["check", "--config", "weg.yaml"])).toMatchObject({ code: 2, out: "" });
  });
});

describe("fixing", () => {
  const wrong = profile("dekt: [nphf:2.22]");

  test("only what was asked for is written, byte for byte the rest", () => {
    const text = `\ufeff${wrong.replaceAll("\n", "\r\n")}# slot 😀\r\n`;
    const folder = folderWith({ "a.beroepsprofiel.yaml": text });
    expect(bekwaam(folder, ["check", "--fix", "--quiet"]).code).toBe(1);
    expect(readFileSync(join(folder, "a.beroepsprofiel.yaml"), "utf8")).toBe(text);
    const { err } = bekwaam(folder, ["check", "--fix-unsafe", "--quiet"]);
    expect(err).toBe("Hersteld: 1 bevinding in 1 bestand.\n");
    expect(readFileSync(join(folder, "a.beroepsprofiel.yaml"), "utf8")).toBe(text.replace("2.22", "2.2"));
    expect(bekwaam(folder, ["check", "--fix-unsafe", "--quiet"]).code).toBe(0);
    expect(Object.keys(contentsOf(folder))).toEqual(["a.beroepsprofiel.yaml"]);
  });

  test("--fix-dry-run shows the change as a diff and what is left, and writes nothing", () => {
    const folder = folderWith({ "a.beroepsprofiel.yaml": wrong });
    const diff = "--- a/a.beroepsprofiel.yaml\n+++ b/a.beroepsprofiel.yaml\n@@ -5,4 +5,4 @@\n bekwaamheden:\n   - id: samen-beslissen\n     titel: Beslist samen met de zorgvrager\n-    dekt: [nphf:2.22]\n+    dekt: [nphf:2.2]\n";
    const { code, out, err } = bekwaam(folder, ["check", "--fix-dry-run", "--fix-unsafe", "--quiet"]);
    expect(code).toBe(0);
    expect(out.startsWith(diff)).toBe(true);
    expect(err).toContain("Er is niets geschreven");
    const json = bekwaam(folder, ["check", "--fix-dry-run", "--fix-unsafe", "--format", "json"]);
    expect(schemaErrors("check", json.out)).toEqual([]);
    expect(json.err.startsWith(diff)).toBe(true);
    expect(readFileSync(join(folder, "a.beroepsprofiel.yaml"), "utf8")).toBe(wrong);
    // And the diff is one that git takes.
    expect(spawnSync("git", ["apply", "--check", "-"], { cwd: folder, input: out, encoding: "utf8" })).toMatchObject({ status: 0, stderr: "" });
  });

  test("a file that is read-only is named, stays, and its finding stays with it", () => {
    const folder = folderWith({ "a.beroepsprofiel.yaml": wrong, "b.beroepsprofiel.yaml": wrong.replace("bp.voorbeeld", "bp.b") });
    chmodSync(join(folder, "a.beroepsprofiel.yaml"), 0o444);
    const { code, out, err } = bekwaam(folder, ["check", "--fix-unsafe", "--quiet"]);
    expect(code).toBe(2);
    expect(err).toBe("Hersteld: 1 bevinding in 1 bestand.\nbekwaam: a.beroepsprofiel.yaml kan niet worden geschreven: het is alleen te lezen\n");
    expect(out).toContain("refs/unknown-element");
    expect(readFileSync(join(folder, "a.beroepsprofiel.yaml"), "utf8")).toBe(wrong);
  });

  test.each(["before the new file takes the place of the old one", "half-way through the new file"])("killed %s, nothing is lost", (when) => {
    const folder = folderWith({ "a.beroepsprofiel.yaml": wrong });
    const hook = join(folderWith({ "hook.cjs": `const fs = require("fs"); const { writeFileSync } = fs; const stop = () => process.kill(process.pid, "SIGKILL");
${when.startsWith("half") ? 'fs.writeFileSync = (file, text, ...rest) => { writeFileSync(file, String(text).slice(0, 20), ...rest); stop(); };' : "fs.renameSync = stop;"}` }), "hook.cjs");
    const { signal } = spawnSync(process.execPath, ["--require", hook, resolve("dist/cli.js"), "check", "--fix-unsafe"], { cwd: folder });
    expect(signal).toBe("SIGKILL");
    expect(readFileSync(join(folder, "a.beroepsprofiel.yaml"), "utf8")).toBe(wrong);
  });
});
