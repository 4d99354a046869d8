// The recipes of docs/ci.md and the ready-made files: what their systems accept, and commands that run as they stand.
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { FORMATS } from "../../server/src/report/formats.ts";
import { SOORT_NAMES } from "../../server/src/schema/keys/header.ts";
import { folderWith, profile } from "../cli/bekwaam.ts";
import { describeWithSchemas, schemaErrors } from "./standards.ts";

const PAGES = ["docs/ci.md", "docs/ci.nl.md"];
const SCHEMAS: Readonly<Record<string, string>> = {
  ".github/workflows/bekwaam.yml": "ci/github-workflow.json",
  ".github/workflows/bekwaam-action.yml": "ci/github-workflow.json",
  ".github/workflows/bekwaam-matcher.yml": "ci/github-workflow.json",
  ".github/workflows/shards.yml": "ci/github-workflow.json",
  "gitlab-include/.gitlab-ci.yml": "ci/gitlab-ci.json",
  "hooks/.pre-commit-config.yaml": "ci/pre-commit-config.json",
  ".github/workflows/reviewdog.yml": "ci/github-workflow.json",
  ".gitlab-ci.yml": "ci/gitlab-ci.json",
  ".pre-commit-config.yaml": "ci/pre-commit-config.json",
};

/** File name to content of the blocks on a page that are files. */
function recipes(page: string): Map<string, string> {
  return new Map([...readFileSync(page, "utf8").matchAll(/```yaml\n# (\S+)\n([^]*?)```/g)].map((match) => [match[1]!, match[2]!]));
}

test("both languages have the same recipes", () => {
  expect([...recipes(PAGES[0]!)]).toEqual([...recipes(PAGES[1]!)]);
  expect([...recipes(PAGES[0]!).keys()].sort()).toEqual([...Object.keys(SCHEMAS), "azure-pipelines.yml"].sort());
});

test.each(PAGES)("%s says of every format how it is checked", (page) => {
  const rows = [...readFileSync(page, "utf8").matchAll(/^\| (`[a-z`, ]+) \|/gm)].flatMap((match) => [...match[1]!.matchAll(/`([a-z]+)`/g)].map((name) => name[1]!));
  expect(rows.sort()).toEqual(Object.keys(FORMATS).sort());
});

describeWithSchemas("recipes by the schemas of their systems", () => {
  test.each(Object.entries(SCHEMAS))("%s", (name, schema) => expect(schemaErrors(schema, parse(recipes(PAGES[0]!).get(name)!))).toEqual([]));
});

/** A repository with a profile that has an error, and bekwaam in it as the pages say. */
function repository(): string {
  const folder = folderWith({ "package.json": '{ "type": "module" }', ".gitignore": "tools/\n", "a.beroepsprofiel.yaml": profile("dekt: [nphf:2.22]") });
  cpSync("dist", join(folder, "tools/bekwaam"), { recursive: true, filter: (file) => !/\.map$/.test(file) });
  for (const args of [["init", "-q", "-b", "main"], ["-c", "user.name=t", "-c", "user.email=t@example.org", "commit", "-q", "--allow-empty", "-m", "x"], ["update-ref", "refs/remotes/origin/main", "HEAD"]]) {
    expect(spawnSync("git", args, { cwd: folder }).status).toBe(0);
  }
  return folder;
}

const ENV = { PATH: process.env.PATH ?? "" };

describe("commands", () => {
  const commands = [...new Set(PAGES.flatMap((page) => [...readFileSync(page, "utf8").matchAll(/node (tools\/bekwaam\/cli\.js check[^|\n`]*)/g)].map((match) => match[1]!.trim().replaceAll("${{ matrix.part }}", "1"))))];

  test.each(commands)("%s", (command) => {
    const folder = repository();
    const { status, stdout, stderr } = spawnSync(process.execPath, command.split(" "), { cwd: folder, encoding: "utf8", env: ENV });
    expect(status, stderr).toBe(command.includes("--update-baseline") ? 0 : 1);
    expect(stdout).not.toBe("");
    for (const [, format, file] of command.matchAll(/--output (\w+)=(\S+)/g)) expect(readFileSync(join(folder, file!), "utf8"), format).toContain("unknown-element");
  });
});

test("the tasks for VS Code run as they stand, with matchers that there are", () => {
  const pages = PAGES.map((page) => /```json\n\/\/ \.vscode\/tasks\.json\n([^]*?)```/.exec(readFileSync(page, "utf8"))![1]!);
  expect(pages[0]).toBe(pages[1]);
  const { tasks } = JSON.parse(pages[0]!) as { tasks: { command: string; args: string[]; problemMatcher: string; isBackground?: boolean }[] };
  const { contributes } = JSON.parse(readFileSync("package.json", "utf8")) as { contributes: { problemMatchers: { name: string }[] } };
  expect(tasks.map(({ problemMatcher }) => problemMatcher)).toEqual(contributes.problemMatchers.map(({ name }) => `$${name}`));
  for (const { command, args, isBackground } of tasks) {
    expect([command, args.includes("--watch")]).toEqual(["node", isBackground === true]);
    const { status, stdout } = spawnSync(process.execPath, args.filter((word) => word !== "--watch"), { cwd: repository(), encoding: "utf8", env: ENV });
    expect([status, stdout]).toEqual([1, expect.stringMatching(/^a\.beroepsprofiel\.yaml:8:17: error: .* \[refs\/unknown-element\]$/m)]);
  }
});

test("pre-commit looks at every kind of document", () => {
  const { repos } = parse(recipes(PAGES[0]!).get(".pre-commit-config.yaml")!) as { repos: { hooks: { files: string }[] }[] };
  const files = new RegExp(repos[0]!.hooks[0]!.files);
  for (const soort of SOORT_NAMES) expect(files.test(`map/a.${soort}.yaml`), soort).toBe(true);
  expect(files.test("bekwaam.config.yaml")).toBe(false);
});

test("the jobs of the parts, one after another as a shell runs them, end with the whole", () => {
  const folder = repository();
  const { jobs } = parse(recipes(PAGES[0]!).get(".github/workflows/shards.yml")!) as { jobs: Record<string, { strategy?: { matrix: { part: number[] } }; steps: { run?: string }[] }> };
  const run = (script: string): number | null => spawnSync("bash", ["-e", "-c", script], { cwd: folder, encoding: "utf8", env: ENV }).status;
  const scripts = (job: string): string[] => jobs[job]!.steps.flatMap((step) => step.run ?? []);
  for (const part of jobs.check!.strategy!.matrix.part) for (const script of scripts("check")) expect(run(script.replaceAll("${{ matrix.part }}", String(part)))).toBe(0);
  // Findings of the level that the recipe names: this is where the run fails.
  for (const script of scripts("merge")) expect(run(script)).toBe(1);
  expect(JSON.parse(readFileSync(join(folder, "bekwaam.json"), "utf8"))).toMatchObject({ summary: { files: 1, errors: 1 } });
}, 120_000);

describe("the GitLab job", () => {
  const template = parse(readFileSync("docs/ci/bekwaam.gitlab-ci.yml", "utf8")) as { ".bekwaam": { variables: Record<string, string>; script: string[]; artifacts: { reports: Record<string, string> } } };
  describeWithSchemas("by its schema", () => {
    test("is a job", () => expect(schemaErrors("ci/gitlab-ci.json", template)).toEqual([]));
  });

  test("runs as it stands and leaves its reports", () => {
    const folder = repository();
    const { variables, script, artifacts } = template[".bekwaam"];
    const { status, stderr } = spawnSync("sh", ["-e", "-c", script.join("\n")], { cwd: folder, encoding: "utf8", env: { ...ENV, ...variables, BEKWAAM_ARGS: "--severity error --lang en" } });
    expect(status, stderr).toBe(1);
    for (const file of Object.values(artifacts.reports)) expect(readFileSync(join(folder, file), "utf8")).toContain("refs/unknown-element");
  });
});

describe("action.yml", () => {
  interface Step { id?: string; name?: string; if?: string; run?: string; shell?: string; env?: Record<string, string>; uses?: string }
  const action = parse(readFileSync("action.yml", "utf8")) as { inputs: Record<string, { default?: string }>; runs: { steps: Step[] } };
  const check = action.runs.steps.find(({ id }) => id === "check")!;

  describeWithSchemas("by its schema", () => {
    test("is an action", () => expect(schemaErrors("ci/github-action.json", action)).toEqual([]));
  });

  /** Runs the step as GitHub does: bash, strict, with the inputs in its environment only. */
  function step(folder: string, inputs: Readonly<Record<string, string>> = {}) {
    const values: Record<string, string> = Object.fromEntries(Object.entries(action.inputs).map(([name, { default: value }]) => [name, inputs[name] ?? value ?? ""]));
    const filled = Object.entries(check.env!).map(([name, text]) => [name, text.replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, input: string) => values[input]!).replace("${{ github.action_path }}", process.cwd())]);
    writeFileSync(join(folder, "uitvoer.txt"), "");
    writeFileSync(join(folder, "samenvatting.md"), "");
    const env = { ...ENV, ...Object.fromEntries(filled) as Record<string, string>, GITHUB_OUTPUT: join(folder, "uitvoer.txt"), GITHUB_STEP_SUMMARY: join(folder, "samenvatting.md") };
    const { status, stdout, stderr } = spawnSync("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", check.run!], { cwd: folder, encoding: "utf8", env });
    return { status, stdout, stderr, output: readFileSync(join(folder, "uitvoer.txt"), "utf8"), summary: readFileSync(join(folder, "samenvatting.md"), "utf8") };
  }

  test("no input comes into a script other than through the environment", () => {
    for (const { run } of action.runs.steps) expect(run ?? "").not.toContain("${{");
  });

  test("every step that runs a script names its shell, and every input is used", () => {
    for (const { run, shell } of action.runs.steps) if (run !== undefined) expect(shell).toBe("bash");
    const text = JSON.stringify(action.runs);
    for (const input of Object.keys(action.inputs)) expect(text, input).toContain(`inputs.${input}`);
  });

  test("gives annotations, a summary with findings and coverage, SARIF, and the exit code", () => {
    const folder = repository();
    const { status, stdout, stderr, output, summary } = step(folder, { sarif: "true", lang: "en" });
    expect(status, stderr).toBe(1);
    expect(stdout).toMatch(/^::error file=a\.beroepsprofiel\.yaml,line=8,/);
    expect(output).toBe("exit-code=1\nsarif-file=bekwaam.sarif\n");
    expect(summary).toContain("## Check by bekwaam");
    expect(summary).toContain("### Coverage");
    expect(summary).toMatch(/\| <code>a\.beroepsprofiel\.yaml<\/code> \| nphf@2015-herzien \| 0\/\d+ \(0%\) \| /);
    expect(JSON.parse(readFileSync(join(folder, "bekwaam.sarif"), "utf8"))).toMatchObject({ version: "2.1.0" });
  }, 60_000);

  test("takes several paths and options, with spaces and signs of the shell in them", () => {
    const folder = repository();
    const name = "een map/$(touch gehackt) `x` 'y\".beroepsprofiel.yaml";
    mkdirSync(join(folder, "een map"));
    writeFileSync(join(folder, name), profile("dekt: [nphf:2.22]", "bp.b"));
    const { status, stdout, output } = step(folder, { paths: `${name}\n\na.beroepsprofiel.yaml\r\n`, args: "--rule=refs/unknown-element=warning\n--severity=error\n", lang: "en" });
    expect(stdout.match(/^::warning /gm)?.length).toBeGreaterThanOrEqual(2);
    expect([status, output]).toEqual([0, "exit-code=0\n"]);
    expect(existsSync(join(folder, "gehackt"))).toBe(false);
    expect(step(folder, { paths: "weg.yaml" })).toMatchObject({ status: 2, output: "exit-code=2\n" });
  }, 60_000);
});

describe(".pre-commit-hooks.yaml", () => {
  const hooks = parse(readFileSync(".pre-commit-hooks.yaml", "utf8")) as { id: string; entry: string; files: string; language: string }[];
  describeWithSchemas("by its schema", () => {
    test("are hooks", () => expect(schemaErrors("ci/pre-commit-hooks.json", hooks)).toEqual([]));
  });

  test("look at every kind of document and at the configuration, and the recipe names hooks that there are", () => {
    for (const { files } of hooks) {
      for (const soort of SOORT_NAMES) expect(new RegExp(files).test(`map/a.${soort}.yaml`), soort).toBe(true);
      expect(["bekwaam.config.yaml", "mbo/bekwaam.config.yaml", "mijnbekwaam.config.yaml", "docker-compose.yaml"].map((path) => new RegExp(files).test(path))).toEqual([true, true, false, false]);
    }
    const { repos } = parse(recipes(PAGES[0]!).get("hooks/.pre-commit-config.yaml")!) as { repos: { hooks: { id: string }[] }[] };
    for (const { id } of repos[0]!.hooks) expect(hooks.map((hook) => hook.id)).toContain(id);
  });

  test.each(hooks)("$id runs with the files that pre-commit gives it", ({ entry }) => {
    const folder = repository();
    const [program, ...words] = entry.split(" ");
    const names = entry.includes("--cache") ? [] : ["a.beroepsprofiel.yaml"];
    const { status, stderr } = spawnSync(resolve(program!), [...words, ...names], { cwd: folder, encoding: "utf8", env: ENV });
    expect(status, stderr).toBe(words[0] === "fmt" ? 0 : 1);
  });

  const hasPreCommit = spawnSync("pre-commit", ["--version"]).status === 0;
  test.skipIf(!hasPreCommit)(hasPreCommit ? "pre-commit itself runs them" : "pre-commit itself runs them (SKIPPED: there is no pre-commit here)", () => {
    // What pre-commit gets a copy of: this repository, already built.
    const source = folderWith();
    for (const path of [".pre-commit-hooks.yaml", "scripts/hook.sh"]) cpSync(path, join(source, path));
    cpSync("dist", join(source, "dist"), { recursive: true, filter: (file) => !/\.map$|\.vsix$|dist.npm/.test(file) });
    const folder = folderWith({ "a.beroepsprofiel.yaml": profile("dekt: [nphf:2.22]"), "notities.yaml": "a: 1\n" });
    for (const at of [source, folder]) {
      for (const args of [["init", "-q", "-b", "main"], ["add", "-A", "-f"], ["-c", "user.name=t", "-c", "user.email=t@example.org", "commit", "-q", "-m", "x"]]) expect(spawnSync("git", args, { cwd: at }).status).toBe(0);
    }
    const rev = spawnSync("git", ["rev-parse", "HEAD"], { cwd: source, encoding: "utf8" }).stdout.trim();
    writeFileSync(join(folder, ".pre-commit-config.yaml"), stringify({ repos: [{ repo: source, rev, hooks: hooks.map(({ id }) => ({ id })) }] }));
    expect(spawnSync("git", ["add", "-A"], { cwd: folder }).status).toBe(0);
    const run = (): { status: number | null; stdout: string } => spawnSync("pre-commit", ["run", "--all-files", "--color", "never"], { cwd: folder, encoding: "utf8", env: { ...ENV, HOME: process.env.HOME ?? "", PRE_COMMIT_HOME: folderWith(), LANG: "en_GB.UTF-8" } });
    const { status, stdout } = run();
    expect([status, stdout.match(/\.(Failed|Passed)$/gm)], stdout).toEqual([1, [".Failed", ".Failed", ".Passed"]]);
    expect(stdout).toContain("refs/unknown-element");
    writeFileSync(join(folder, "a.beroepsprofiel.yaml"), profile());
    expect(run().status).toBe(0);
  }, 120_000);
});
