// The recipes of docs/ci.md: files that their systems accept, and commands that run as they stand.
import { copyFileSync, mkdirSync, readFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { SOORT_NAMES } from "../../server/src/schema/keys/header.ts";
import { folderWith, profile } from "../cli/bekwaam.ts";
import { describeWithSchemas, schemaErrors } from "./standards.ts";

const PAGES = ["docs/ci.md", "docs/ci.nl.md"];
const SCHEMAS: Readonly<Record<string, string>> = {
  ".github/workflows/bekwaam.yml": "ci/github-workflow.json",
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

describeWithSchemas("recipes by the schemas of their systems", () => {
  test.each(Object.entries(SCHEMAS))("%s", (name, schema) => expect(schemaErrors(schema, parse(recipes(PAGES[0]!).get(name)!))).toEqual([]));
});

describe("commands", () => {
  const commands = [...new Set(PAGES.flatMap((page) => [...readFileSync(page, "utf8").matchAll(/node (tools\/bekwaam\/cli\.js check[^|\n`]*)/g)].map((match) => match[1]!.trim())))];

  test.each(commands)("%s", (command) => {
    // Two files of the build are enough, also where everything else is an ES module.
    const folder = folderWith({ "package.json": '{ "type": "module" }', "a.beroepsprofiel.yaml": profile("dekt: [nphf:2.22]") });
    mkdirSync(join(folder, "tools/bekwaam"), { recursive: true });
    for (const name of ["cli.js", "package.json"]) copyFileSync(resolve("dist", name), join(folder, "tools/bekwaam", name));
    const { status, stdout, stderr } = spawnSync(process.execPath, command.split(" "), { cwd: folder, encoding: "utf8", env: { PATH: process.env.PATH ?? "" } });
    expect(status, stderr).toBe(command.includes("--update-baseline") ? 0 : 1);
    expect(stdout).not.toBe("");
    for (const [, format, file] of command.matchAll(/--output (\w+)=(\S+)/g)) expect(readFileSync(join(folder, file!), "utf8"), format).toContain("unknown-element");
  });
});

test("pre-commit looks at every kind of document", () => {
  const { repos } = parse(recipes(PAGES[0]!).get(".pre-commit-config.yaml")!) as { repos: { hooks: { files: string }[] }[] };
  const files = new RegExp(repos[0]!.hooks[0]!.files);
  for (const soort of SOORT_NAMES) expect(files.test(`map/a.${soort}.yaml`), soort).toBe(true);
  expect(files.test("bekwaam.config.yaml")).toBe(false);
});
