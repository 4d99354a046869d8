// The formats of `check` for CI, the summary of a step on GitHub, and the baseline, with the built command line.
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { FORMATS } from "../../server/src/report/formats.ts";
import { bekwaam, contentsOf, folderWith, profile } from "./bekwaam.ts";

const NAME = "map/een 100% 😀#.beroepsprofiel.yaml";
const wrong = (): string => folderWith({ [NAME]: profile("dekt: [nphf:2.22, nphf:2.33]") });

test.each(Object.keys(FORMATS))("%s: on the screen and in a file the same, in both languages, exit code 1", (format) => {
  const folder = wrong();
  const stable = (text: string): string => text.replace(/ (timestamp|time)="[^"]*"/g, "");
  for (const lang of ["nl", "en"]) {
    const { code, out, err } = bekwaam(folder, ["check", "--quiet", "--format", format, "--lang", lang]);
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(out).toContain("unknown-element");
    expect(bekwaam(folder, ["check", "--quiet", "--output", `${format}=uit/resultaat`, "--lang", lang]).code).toBe(1);
    expect(stable(readFileSync(join(folder, "uit/resultaat"), "utf8"))).toBe(stable(out));
  }
});

test("several reports in one run, readable on the screen", () => {
  const folder = wrong();
  const { code, out } = bekwaam(folder, ["check", "--quiet", "--output", "sarif=a.sarif", "--output", "junit=b.xml", "--output", "gitlab=c.json"]);
  expect(code).toBe(1);
  expect(out).toContain("2 bevindingen in 1 bestand: 2 fouten.");
  expect((JSON.parse(readFileSync(join(folder, "a.sarif"), "utf8")) as { runs: { results: unknown[] }[] }).runs[0]!.results).toHaveLength(2);
  expect(readFileSync(join(folder, "b.xml"), "utf8")).toContain('failures="2"');
  expect(JSON.parse(readFileSync(join(folder, "c.json"), "utf8"))).toHaveLength(2);
});

test("paths for GitHub and GitLab are from the root of the repository, wherever the command runs", () => {
  const folder = folderWith({ ".git/HEAD": "", [`in/${NAME}`]: profile("dekt: [nphf:2.22]") });
  const [from, args] = [join(folder, "in"), ["check", "--quiet", "--format"]];
  expect(bekwaam(from, [...args, "github"]).out).toContain("file=in/map/een 100%25 😀#.beroepsprofiel.yaml,");
  expect(bekwaam(from, [...args, "gitlab"]).out).toContain(`"path": "in/${NAME}"`);
  expect(bekwaam(from, [...args, "sarif"]).out).toContain('"uri": "in/map/een%20100%25%20%F0%9F%98%80%23.beroepsprofiel.yaml"');
  expect(bekwaam(from, [...args, "checkstyle"]).out).toContain(`name="${NAME}"`);
});

test("a file that cannot be read is in every report, and the exit code is 2", () => {
  const folder = wrong();
  for (const format of Object.keys(FORMATS)) {
    if (format === "stylish" || format === "jsonl") continue;
    const { code, out } = bekwaam(folder, ["check", "weg.yaml", "map", "--format", format]);
    expect(code).toBe(2);
    expect(out, format).toContain("weg.yaml");
  }
});

test("standard input has its place in a report", () => {
  const folder = folderWith();
  const { out } = bekwaam(folder, ["check", "--stdin", "--quiet", "--format", "sarif"], { input: profile("dekt: [nphf:2.22]") });
  expect(out).toContain('"uri": "%3Cstdin%3E"');
});

test("silenced findings are in SARIF with their reason", () => {
  const folder = folderWith({ "a.beroepsprofiel.yaml": profile("dekt: [nphf:2.22] # bekwaam-negeer refs/unknown-element: komt nog") });
  const { code, out } = bekwaam(folder, ["check", "--format", "sarif", "--severity", "fout"]);
  expect(code).toBe(0);
  expect(out).toContain('"justification": "komt nog"');
});

describe("the summary of a step on GitHub", () => {
  test("is added to what is there, with --format github only", () => {
    const folder = wrong();
    const summary = join(folder, "samenvatting.md");
    writeFileSync(summary, "eerder\n");
    const env = { GITHUB_STEP_SUMMARY: summary };
    bekwaam(folder, ["check", "--quiet"], { env });
    expect(readFileSync(summary, "utf8")).toBe("eerder\n");
    expect(bekwaam(folder, ["check", "--quiet", "--format", "github"], { env })).toMatchObject({ code: 1, err: "" });
    expect(readFileSync(summary, "utf8")).toMatch(/^eerder\n## Controle door bekwaam\n[^]*\| 8:17 \| fout \|/);
  });

  test("stays below one megabyte", () => {
    const many = Array.from({ length: 50 }, (_, index) => `nphf:8.${index}`).join(", ");
    const folder = folderWith({ "a.beroepsprofiel.yaml": profile(`dekt: [${many}]`), "samenvatting.md": "x".repeat(1024 * 1024 - 3000) });
    const summary = join(folder, "samenvatting.md");
    bekwaam(folder, ["check", "--quiet", "--format", "github"], { env: { GITHUB_STEP_SUMMARY: summary } });
    const text = readFileSync(summary, "utf8");
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1024 * 1024);
    expect(text).toMatch(/Hier is afgebroken: de rest paste niet\.\n$/);
  });

  test("that cannot be written is said, and is no reason to fail", () => {
    const folder = folderWith({ "a.beroepsprofiel.yaml": profile() });
    const { code, err } = bekwaam(folder, ["check", "--severity", "fout", "--format", "github"], { env: { GITHUB_STEP_SUMMARY: folder } });
    expect(code).toBe(0);
    expect(err).toContain("samenvatting");
  });
});

describe("baseline", () => {
  const check = (folder: string, ...args: string[]) => bekwaam(folder, ["check", "--severity", "fout", "--baseline", "b.json", ...args]);
  const path = "a.beroepsprofiel.yaml";
  const counts = (folder: string): number => (JSON.parse(readFileSync(join(folder, "b.json"), "utf8")) as { entries: { count: number }[] }).entries.reduce((sum, { count }) => sum + count, 0);

  test("made once, hides what was there, shows what is new, and only shrinks", () => {
    const folder = folderWith({ [path]: profile("dekt: [nphf:2.22]") });
    expect(check(folder, "--update-baseline")).toMatchObject({ code: 0 });
    const first = counts(folder);
    expect(first).toBeGreaterThan(0);

    // Lines move: nothing new.
    const moved = `# bovenaan\n\n${profile("dekt: [nphf:2.22]")}`;
    writeFileSync(join(folder, path), moved);
    const known = check(folder);
    expect(known.code).toBe(0);
    expect(known.err).toContain("basislijn");

    // A new mistake counts, and does not get in.
    writeFileSync(join(folder, path), `${moved}kaders: [bestaatniet]\n`);
    expect(check(folder).code).toBe(1);
    expect(check(folder, "--update-baseline").code).toBe(1);
    expect(counts(folder)).toBe(first);

    // What is mended goes out.
    writeFileSync(join(folder, path), moved.replace("2.22", "2.2"));
    expect(check(folder).err).toContain("--update-baseline");
    expect(check(folder, "--update-baseline")).toMatchObject({ code: 0 });
    expect(counts(folder)).toBeLessThan(first);
    writeFileSync(join(folder, path), moved);
    expect(check(folder).code).toBe(1);
  });

  test("SARIF tells known from new", () => {
    const folder = folderWith({ [path]: profile("dekt: [nphf:2.22]") });
    check(folder, "--update-baseline");
    writeFileSync(join(folder, path), profile("dekt: [nphf:2.22]").replace("soort: beroepsprofiel\n", "soort: beroepsprofiel\nkaders: [bestaatniet]\n"));
    const { results } = (JSON.parse(check(folder, "--format", "sarif").out) as { runs: { results: { ruleId: string; baselineState: string }[] }[] }).runs[0]!;
    expect(new Set(results.map(({ baselineState }) => baselineState))).toEqual(new Set(["new", "unchanged"]));
  });

  test("works from any folder, and keeps what was not checked", () => {
    const folder = folderWith({ [`map/${path}`]: profile("dekt: [nphf:2.22]"), [`ander/${path}`]: profile("dekt: [nphf:2.23]", "bp.ander") });
    check(folder, "--update-baseline");
    const before = readFileSync(join(folder, "b.json"), "utf8");
    expect(bekwaam(join(folder, "map"), ["check", "--severity", "fout", "--baseline", "../b.json", "--update-baseline"]).code).toBe(0);
    expect(readFileSync(join(folder, "b.json"), "utf8")).toBe(before);
    rmSync(join(folder, "ander"), { recursive: true });
    expect(check(folder, "--update-baseline").code).toBe(0);
    expect(readFileSync(join(folder, "b.json"), "utf8")).not.toContain("ander/");
  });

  test("one that is not there or not right is exit code 2, and nothing is written", () => {
    const folder = folderWith({ [path]: profile(), "stuk.json": "{", "nieuw.json": '{"version":2,"entries":[]}' });
    const before = contentsOf(folder);
    for (const [name, word] of [["weg.json", "bestaat niet"], ["stuk.json", "JSON"], ["nieuw.json", "version"], [path, "JSON"]] as const) {
      for (const more of name === "weg.json" ? [[]] : [[], ["--update-baseline"]]) {
        const { code, out, err } = bekwaam(folder, ["check", "--baseline", name, ...more]);
        expect({ code, out }).toEqual({ code: 2, out: "" });
        expect(err).toContain(name);
        expect(err).toContain(word);
      }
    }
    expect(bekwaam(folder, ["check", "--update-baseline"])).toMatchObject({ code: 2, out: "" });
    expect(bekwaam(folder, ["check", "--baseline", "b.json", "--update-baseline", "--fix-dry-run"])).toMatchObject({ code: 2, out: "" });
    expect(bekwaam(folder, ["check", "--baseline", "b.json", "--update-baseline", "--output", "json=b.json"]).code).toBe(2);
    expect(contentsOf(folder)).toEqual(before);
    expect(existsSync(join(folder, "b.json"))).toBe(false);
  });
});
