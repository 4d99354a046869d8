// The workflow of docs/coverage.md: a file that GitHub accepts, and steps that run as they stand.
import { spawnSync } from "node:child_process";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { folderWith } from "../cli/bekwaam.ts";
import { describeWithSchemas, schemaErrors } from "./standards.ts";

const PAGE = readFileSync("docs/coverage.md", "utf8");
const WORKFLOW = parse(/```yaml\n# \.github\/workflows\/coverage\.yml\n([^]*?)```/.exec(PAGE)![1]!) as { jobs: { coverage: { steps: { run?: string }[] } } };

describeWithSchemas("the workflow", () => {
  test("by its schema", () => expect(schemaErrors("ci/github-workflow.json", WORKFLOW)).toEqual([]));
});

test("a summary of the change, and a ratchet that is made and then holds", () => {
  const [summary, ratchet] = WORKFLOW.jobs.coverage.steps.flatMap(({ run }) => run ?? []);
  const make = /^node tools\/bekwaam\/cli\.js coverage .*--update-ratchet$/m.exec(PAGE)![0];
  const document = (tags: string): string => `soort: beroepsprofiel\nid: bp.a\ntitel: A\nversie: "1"\nkaders: [nphf@2015-herzien]\nbekwaamheden:\n  - { id: een, titel: Een, dekt: [${tags}] }\n`;
  const folder = folderWith({ "a.beroepsprofiel.yaml": document('"nphf:2"') });
  cpSync("dist", join(folder, "tools/bekwaam"), { recursive: true, filter: (file) => !/\.map$/.test(file) });
  const env = { PATH: process.env.PATH ?? "", GITHUB_BASE_REF: "main", GITHUB_STEP_SUMMARY: "summary.md" };
  const sh = (command: string): number | null => spawnSync("sh", ["-c", command], { cwd: folder, encoding: "utf8", env }).status;
  expect(sh("git init -q && git add a.beroepsprofiel.yaml && git -c user.name=x -c user.email=x@example.org commit -qm eerst && git update-ref refs/remotes/origin/main HEAD")).toBe(0);
  expect(sh(make)).toBe(0);
  expect(sh(ratchet!)).toBe(0);
  writeFileSync(join(folder, "a.beroepsprofiel.yaml"), document(""));
  expect(sh(summary!)).toBe(0);
  expect(readFileSync(join(folder, "summary.md"), "utf8")).toContain("**Niet meer gedekt**: Van ziekte centraal naar cliënt centraal");
  expect(sh(ratchet!)).toBe(1);
});
