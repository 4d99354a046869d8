// `bekwaam new` at a terminal: what it asks, and what it makes of wrong answers.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Context } from "../../../server/src/cli/context.ts";
import { run } from "../../../server/src/cli/run.ts";
import { temporaryFolder } from "../../support/temporary.ts";

const folder = temporaryFolder();

/** Runs with `answers` at the terminal; when they are used up the person stops. */
async function at(answers: readonly string[], args: readonly string[]): Promise<{ code: number; asked: string[]; out: string; err: string }> {
  const left = [...answers];
  const asked: string[] = [];
  const said = { out: "", err: "" };
  const output = (name: "out" | "err") => ({ write: (text: string) => void (said[name] += text), isTerminal: true, columns: 80 });
  const context: Context = {
    cwd: folder, env: {}, out: output("out"), err: output("err"), readInput: () => Promise.resolve(new Uint8Array()),
    ask: (question) => {
      asked.push(question);
      return Promise.resolve(left.shift());
    },
  };
  return { code: await run(args, context), asked, ...said };
}

test("asks for kind, title, id, level and frameworks, and proposes what it can", async () => {
  const { code, asked, err } = await at(["beroepsprofiel", "Wijkverpleger", "", "hbo-bachelor", "", ""], ["new"]);
  expect(err).toBe("Geschreven: wijkverpleger.beroepsprofiel.yaml\n");
  expect(code).toBe(0);
  expect(asked).toEqual([
    expect.stringMatching(/^Welke soort\? /),
    "Titel: ",
    "Id [bp.wijkverpleger]: ",
    expect.stringMatching(/^Niveau \(.*\) \[geen\]: $/),
    "Kader van de rollen [canmeds@bn2030]: ",
    "Andere kaders, met komma's [nphf@2015-herzien]: ",
  ]);
  const text = readFileSync(join(folder, "wijkverpleger.beroepsprofiel.yaml"), "utf8");
  expect(text).toContain("id: bp.wijkverpleger\n");
  expect(text).toContain("niveau: hbo-bachelor\n");
  expect(text).toContain("kaders: [canmeds@bn2030, nphf@2015-herzien]\n");
});

test("explains a wrong answer and asks again", async () => {
  const { code, asked, err } = await at(["", "Wijkzorg", "Met Hoofdletters", "kd.wijk", "hbo-bachelor", "mbo-3", "canmds", "canmeds@nl-mbo-2026", "nphf, nphv", "geen"], ["new", "kwalificatiedossier"]);
  expect(code).toBe(0);
  expect(asked).toHaveLength(10);
  expect(err).toContain("Een titel is een tekst van één regel.");
  expect(err).toContain('"Met Hoofdletters" is geen id');
  expect(err).toContain("Een kwalificatiedossier heeft niet het niveau hbo-bachelor.");
  expect(err).toContain("`canmeds`");
  expect(err).toContain("`nphf`");
  expect(readFileSync(join(folder, "wijk.kwalificatiedossier.yaml"), "utf8")).toContain("kaders: [canmeds@nl-mbo-2026]\n");
});

test("does not ask for what was given, and asks in English", async () => {
  const { code, asked } = await at(["nphf@2015, nphf@2015-herzien"], ["new", "koppeling", "--titel", "Old to new", "--id", "oud-nieuw", "--lang", "en"]);
  expect([code, asked]).toEqual([0, ["Which two frameworks? (from, to): "]]);
  expect(readFileSync(join(folder, "oud-nieuw.koppeling.yaml"), "utf8")).toContain("van: nphf@2015\nnaar: nphf@2015-herzien\n");
});

test("whoever stops halfway finds nothing written", async () => {
  const { code, err } = await at(["Half"], ["new", "kennisbasis"]);
  expect(code).toBe(2);
  expect(err).toContain("Gestopt; er is niets geschreven.");
  expect(existsSync(join(folder, "half.kennisbasis.yaml"))).toBe(false);
});
