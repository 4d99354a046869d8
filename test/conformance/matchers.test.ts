// Lines of `check --format unix` as problem matchers read them: those of VS Code (package.json) and of GitHub Actions (docs/ci).
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import fc from "../support/fast-check.ts";
import { describe, expect, test } from "vitest";
import type { CheckResult } from "../../server/src/report/check.ts";
import { legal, oneLine } from "../../server/src/text/legal.ts";
import { placeOf } from "../../server/src/report/place.ts";
import { unix } from "../../server/src/report/unix.ts";
import { spoken } from "../../server/src/rules/sources.ts";
import { SEVERITIES } from "../../server/src/text/severity.ts";
import { bekwaam, folderWith, profile } from "../cli/bekwaam.ts";
import { fileOf, findingAt, resultOf } from "../support/results.ts";
import { cases, HOSTILE_PATHS, HOSTILE_TEXTS } from "./cases.ts";

interface Pattern { name?: string; regexp: string; file: number; line: number; column: number; severity?: number; message: number; code: number }
interface Matcher { name: string; owner: string; pattern: string; fileLocation: string[]; background?: { beginsPattern: string; endsPattern: string } }
interface GithubMatcher { owner: string; severity?: string; pattern: Pattern[] }
interface Problem { file: string; line: number; column: number; severity: string; message: string; code: string }

const { contributes } = JSON.parse(readFileSync("package.json", "utf8")) as { contributes: { problemPatterns: Pattern[]; problemMatchers: Matcher[] } };
const github = (JSON.parse(readFileSync("docs/ci/bekwaam-matcher.json", "utf8")) as { problemMatcher: GithubMatcher[] }).problemMatcher;
const SEVERITY_OF: Record<string, string> = { error: "error", warning: "warning", information: "info", hint: "hint" };

function problemIn(line: string, pattern: Pattern, severity?: string): Problem | undefined {
  const match = new RegExp(pattern.regexp).exec(line);
  if (!match) return undefined;
  return { file: match[pattern.file]!, line: Number(match[pattern.line]), column: Number(match[pattern.column]), severity: pattern.severity ? match[pattern.severity]! : severity!, message: match[pattern.message]!, code: match[pattern.code]! };
}

const inVsCode = (line: string): (Problem | undefined)[] => contributes.problemMatchers.map(({ pattern }) => problemIn(line, contributes.problemPatterns.find(({ name }) => `$${name}` === pattern)!));
/** As the runner does: the first matcher that knows a line has it. */
const onGithub = (line: string): Problem | undefined => github.map(({ pattern, severity }) => problemIn(line, pattern[0]!, severity)).find(Boolean);
const linesOf = (result: CheckResult): string[] => unix(result).split("\n").slice(0, -1);

/** A path that says `:1:2: ` itself is written so that it ends where the place begins; nothing in the log may be a command. */
const nameOf = (path: string): string => oneLine(path).replace(/(:\d+:\d+:) /g, "$1\u00a0").replace(/##(?=vso\[|\[)/g, "# #").replace(/^(?=\s*::)/, "./");
const textOf = (text: string): string => oneLine(text).replace(/##(?=vso\[|\[)/g, "# #");

function expected({ files, failures, language }: CheckResult): Problem[] {
  return [
    ...failures.map(({ path, message }) => ({ file: nameOf(path), line: 1, column: 1, severity: "error", message: textOf(message[language]), code: "file-unreadable" })),
    ...files.flatMap(({ path, document, findings }) => findings.map((finding) => {
      const { line, column } = placeOf(document.tree.lines, finding.span);
      return { file: nameOf(path), line, column, severity: SEVERITY_OF[finding.severity]!, message: textOf(spoken(finding)[language]), code: finding.rule };
    })),
  ];
}

describe.each(Object.entries(cases()))("%s", (_, result) => {
  test("every finding is one line, and both matchers read it as it was", () => {
    const lines = linesOf(result);
    const wanted = expected(result);
    expect(lines.flatMap((line) => inVsCode(line))).toEqual(wanted.flatMap((problem) => contributes.problemMatchers.map(() => problem)));
    expect(lines.map(onGithub)).toEqual(wanted.map((problem) => ({ ...problem, severity: /info|hint/.test(problem.severity) ? "notice" : problem.severity })));
  });

  test("no line is a command of GitHub or Azure", () => {
    expect(linesOf(result).filter((line) => /^\s*::|##\[|##vso\[/.test(line))).toEqual([]);
  });
});

test("names and messages that look like such lines themselves, and any text whatever", () => {
  const look = "a.yaml:1:2: error: b [c/d]";
  const read = (path: string, text: string, severity: (typeof SEVERITIES)[number]): void => {
    const result = resultOf([fileOf("id: a\n", [findingAt("id: a\n", "id", { severity, message: { nl: text, en: text } })], path)]);
    expect(linesOf(result).flatMap(inVsCode)).toEqual(expected(result).flatMap((problem) => contributes.problemMatchers.map(() => problem)));
  };
  for (const path of [...HOSTILE_PATHS, look, "C:/map/a.yaml", " a.yaml", "a:1:2: error: b:3:4: hint: c.yaml"]) {
    for (const text of [...HOSTILE_TEXTS, look, `${look} ${look}`]) for (const severity of SEVERITIES) read(path, text, severity);
  }
  fc.assert(fc.property(fc.string({ unit: "binary", minLength: 1, maxLength: 40 }), fc.string({ unit: "binary", maxLength: 40 }), (path, text) => read(path, legal(text), "error")));
});

test("the names of matchers are told apart, and paths are from the folder of the workspace", () => {
  expect(contributes.problemMatchers.map(({ name }) => name)).toEqual(["bekwaam", "bekwaam-watch"]);
  expect(new Set(github.map(({ owner }) => owner)).size).toBe(github.length);
  for (const { fileLocation } of contributes.problemMatchers) expect(fileLocation).toEqual(["autoDetect", "${workspaceFolder}"]);
});

describe("the command line", () => {
  const NAMES = process.platform === "win32" ? ["een 100% 😀#.yaml"] : ["een map/met 100% 😀#.yaml", "a,b:c;d].yaml", "::error::a.yaml", "##[error]b.yaml", "regel\neinde.yaml", "a:1:2: error: c.yaml", "'\"<x>&.yaml"];

  test.each(["nl", "en"])("hostile names on disk, %s", (lang) => {
    const folder = folderWith();
    NAMES.forEach((name, index) => {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), profile("dekt: [nphf:2.22]", `bp.nummer-${index}`));
    });
    const { code, out, err } = bekwaam(folder, ["check", "--quiet", "--format", "unix", "--lang", lang]);
    expect([code, err]).toEqual([1, ""]);
    const problems = out.split("\n").slice(0, -1).map((line) => inVsCode(line)[0]!);
    expect(problems.map(({ file }) => file).sort()).toEqual(NAMES.map(nameOf).sort());
    for (const problem of problems) expect(problem).toMatchObject({ line: 8, column: 17, severity: "error", code: "refs/unknown-element" });
  });

  test("nothing to say is nothing on the screen", () => {
    expect(bekwaam(folderWith({ "a.beroepsprofiel.yaml": profile() }), ["check", "--quiet", "--format", "unix"])).toEqual({ code: 0, out: "", err: "" });
  });

  test.each(["nl", "en"])("--watch says when a check begins and ends, %s", async (lang) => {
    const { beginsPattern, endsPattern } = contributes.problemMatchers.find(({ background }) => background)!.background!;
    const folder = folderWith({ "a.beroepsprofiel.yaml": profile("dekt: [nphf:2.22]") });
    const child = spawn(process.execPath, [resolve("dist/cli.js"), "check", "--watch", "--quiet", "--format", "unix", "--lang", lang], { cwd: folder, env: { PATH: process.env.PATH ?? "" } });
    const lines: string[] = [];
    const ended = new Promise<void>((done) => {
      for (const stream of [child.stdout, child.stderr]) stream.on("data", (part: Buffer) => {
        lines.push(...part.toString().split("\n").filter((line) => line !== ""));
        if (lines.some((line) => new RegExp(endsPattern).test(line)) && lines.some((line) => inVsCode(line)[1])) done();
      });
    });
    try {
      await ended;
      expect(lines[0]).toMatch(new RegExp(beginsPattern));
      expect(lines.filter((line) => new RegExp(beginsPattern).test(line))).toHaveLength(1);
    } finally {
      child.kill("SIGINT");
      await new Promise((done) => child.once("close", done));
    }
  }, 60_000);
});
