// `bekwaam test`: framework tests from the command line.
import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { bekwaam, contentsOf, folderWith } from "./bekwaam.ts";
import { schemaErrors } from "./json-schemas.ts";

const KADER = `soort: kader
id: kleur
titel: { nl: Kleuren, en: Colours }
versie: "1"
elementen:
  - id: warm
    label: { nl: Warm, en: Warm }
    elementen:
      - { id: warm.rood, label: { nl: Rood, en: Red } }
  - { id: koud, label: { nl: Koud, en: Cold } }
`;
const GOOD = `kader: kleur@1
gevallen:
  - naam: Rood is warm
    document:
      bekwaamheden:
        - { id: a, titel: A, dekt: kleur:warm.rood }
    dekking: { gedekt: [warm], nietGedekt: [koud] }
`;
const folder = (files: Record<string, string> = {}): string => folderWith({ "kleur.kader.yaml": KADER, "kleur.kader.test.yaml": GOOD, ...files });

describe("finding tests", () => {
  test.each([[[]], [["."]], [["kleur.kader.yaml"]], [["kleur.kader.test.yaml"]], [["*.test.yaml"]]])("%j", (words) => {
    const at = folder();
    const before = contentsOf(at);
    const { code, out, err } = bekwaam(at, ["test", ...words]);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toBe("kleur.kader.test.yaml  kleur@1\n  goed  Rood is warm\n\n1 geval in 1 bestand: 1 goed, 0 fout.\n");
    expect(contentsOf(at)).toEqual(before);
  });
  test.each([
    [folderWith({ "kleur.kader.yaml": KADER }), [], "Geen proeven gevonden."],
    [folderWith({ "kleur.kader.yaml": KADER }), ["kleur.kader.yaml"], "Bij kleur.kader.yaml staat geen proef."],
    [folder(), ["kleur.kader.tst.yaml"], "bestaat niet"],
  ])("nothing there: exit code 2", (at, words, message) => {
    const { code, out, err } = bekwaam(at, ["test", ...words]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(message);
  });
  test("check and coverage leave tests alone", () => {
    expect(JSON.parse(bekwaam(folder(), ["check", "--format", "json"]).out).files.map(({ path }: { path: string }) => path)).toEqual(["kleur.kader.yaml"]);
  });
});

describe("results", () => {
  const failing = GOOD.replace("gedekt: [warm], nietGedekt: [koud]", "gedekt: [koud], nietGedekt: [warm]");
  test("a case that fails: exit code 1, with what and where", () => {
    const { code, out } = bekwaam(folder({ "kleur.kader.test.yaml": failing }), ["test", "--lang", "en"]);
    expect(code).toBe(1);
    expect(out).toContain('      7:25  "koud" (Cold) of kleur@1 is not covered.\n');
    expect(out).toContain('      7:45  "warm" (Warm) of kleur@1 is covered, by a.\n');
    expect(out).toContain("1 case in 1 file: 0 passed, 1 failed.\n");
  });
  test.each([
    ["gevallen: [", "1:11 Deze haak"],
    ["", "Hier hoort een proef te staan"],
    ["kader: kleur@1\n", "gevallen"],
    ["kader: kleur@1\ngevallen: []\n", "geen enkel geval"],
    [GOOD.replace("kleur@1", "kleur@2"), "1:8 Het kader \"kleur@2\" bestaat niet. Er is wel: kleur@1."],
    [GOOD.replace("[koud]", "[kuod]"), '7:45 "kuod" staat niet in kader kleur@1. Bedoel je "koud"?'],
    [GOOD.replace("dekking:", "dekkign:"), "dekking"],
    [GOOD.replace(/ {4}dekking.*\n/, ""), "verwacht niets"],
    [GOOD.replace(/document:[^]*?\n {4}dekking/, "document: { bekwaamheden: [] }\n    dekking"), "op eigen regels"],
    [GOOD.replace(/dekking.*/, "bevindingen: [refs/unknown-elemnt]"), 'Bedoel je "refs/unknown-element"?'],
    ["\u0000", "niet te gebruiken"],
    [`kader: kleur@1\ngevallen: ${"[".repeat(2000)}`, "niet te gebruiken"],
  ])("a broken test (%#): exit code 2, named with its place, and the others run", (text, message) => {
    const { code, out, err } = bekwaam(folder({ "stuk.kader.test.yaml": text }), ["test"]);
    expect([code, err]).toEqual([2, ""]);
    expect(out.replace(/\s+/g, " ")).toContain(message);
    expect(out).toContain("goed  Rood is warm");
    expect(out).toContain("1 geval in 2 bestanden: 1 goed, 0 fout. 1 bestand niet te gebruiken.");
  });
  test("as JSON, by its schema", () => {
    const { code, out } = bekwaam(folder({ "fout.kader.test.yaml": failing, "stuk.kader.test.yaml": "kader: kleur@9\ngevallen: []\n" }), ["test", "--format", "json"]);
    expect(code).toBe(2);
    expect(schemaErrors("test", out)).toEqual([]);
    expect(JSON.parse(out)).toMatchObject({ version: 1, summary: { files: 3, broken: 1, passed: 1, failed: 1 } });
  });
});

test("a framework that was changed a moment ago counts at once, beside bundled ones", () => {
  const at = folder({
    "kleur.kader.yaml": KADER.replace('versie: "1"', 'versie: "1"\nbreidtUit: canmeds@2015'),
    "kleur.kader.test.yaml": GOOD.replace("dekt: kleur:warm.rood", "dekt: [kleur:warm.rood, kleur:communicator]").replace("gedekt: [warm]", "gedekt: [warm, communicator]"),
  });
  expect(bekwaam(at, ["test"]).out).toContain("1 goed, 0 fout");
});

test("what a team switched off does not change a test", () => {
  const text = GOOD.replace("warm.rood", "paars").replace(/dekking.*/, "bevindingen: { regel: refs/unknown-element, bij: paars }");
  expect(bekwaam(folder({ "kleur.kader.test.yaml": text, "bekwaam.config.yaml": "regels: { refs/unknown-element: uit }\n" }), ["test"]).code).toBe(0);
});

test("the examples' own tests hold", () => {
  const at = folderWith();
  cpSync("examples", join(at, "examples"), { recursive: true });
  const { code, out } = bekwaam(at, ["test", "examples", "--lang", "en"]);
  expect(code).toBe(0);
  expect(out).toContain("0 failed.");
  expect(readFileSync("examples/README.md", "utf8")).toContain("bekwaam test examples");
});
