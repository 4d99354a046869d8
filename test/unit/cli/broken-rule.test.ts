// A rule that throws, through the command line: told once per file and once in all, and everything else is found as before.
import { expect, test, vi } from "vitest";
import type { Context } from "../../../server/src/cli/context.ts";
import { run } from "../../../server/src/cli/run.ts";
import { folderWith } from "../../cli/bekwaam.ts";

vi.mock("../../../server/src/rules/registry.generated.ts", async (original) => {
  const { RULES } = await original<typeof import("../../../server/src/rules/registry.generated.ts")>();
  const broken = (): never => { throw new Error("boven het hoofd gegroeid"); };
  return { RULES: RULES.map((rule) => (rule.id === "roles/reflection" ? { ...rule, check: broken } : rule)) };
});

const profile = (id: string): string => `soort: beroepsprofiel\nid: ${id}\ntitel: X\nversie: "1"\nkaders: [npfh]\n`;

async function check(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const texts = { out: "", err: "" };
  const output = (name: "out" | "err") => ({ write: (text: string) => void (texts[name] += text), isTerminal: false, columns: undefined });
  const cwd = folderWith({ "a.beroepsprofiel.yaml": profile("bp.a"), "b.beroepsprofiel.yaml": profile("bp.b") });
  const context: Context = { cwd, env: {}, out: output("out"), err: output("err"), readInput: () => Promise.resolve(new Uint8Array()) };
  return { code: await run(["check", ...args], context), ...texts };
}

test("every file says which rule failed, beside what the others find", async () => {
  const { code, out } = await check("--format", "json");
  const { files } = JSON.parse(out) as { files: { findings: { rule: string; message: string }[] }[] };
  expect(code).toBe(1);
  expect(files).toHaveLength(2);
  for (const { findings } of files) {
    expect(findings.filter(({ rule }) => rule === "meta/rule-failed").map(({ message }) => message)).toEqual([expect.stringContaining("roles/reflection")]);
    expect(findings.map(({ rule }) => rule)).toContain("refs/unknown-kader");
  }
});

test("what a maintainer needs stands once on standard error, and SARIF names the rule", async () => {
  const { out, err } = await check("--format", "sarif");
  expect(err.match(/roles\/reflection: Error: boven het hoofd gegroeid\n\s+at /g)).toHaveLength(1);
  const { runs } = JSON.parse(out) as { runs: { invocations: { toolExecutionNotifications: { associatedRule?: { id: string } }[] }[] }[] };
  expect(runs[0]!.invocations[0]!.toolExecutionNotifications.map(({ associatedRule }) => associatedRule?.id)).toEqual(["roles/reflection"]);
});
