// Cases of framework tests: what counts as right, what is said when it is not, and where.
import { describe, expect, test } from "vitest";
import { bundled } from "../../../server/src/frameworks/bundled.ts";
import { problemMessage } from "../../../server/src/frameworktest/messages.ts";
import { readFrameworkTest } from "../../../server/src/frameworktest/read.ts";
import { runFrameworkTest } from "../../../server/src/frameworktest/run.ts";
import { readDocument } from "../../../server/src/model/document.ts";
import { Project } from "../../../server/src/project/project.ts";

const KADER = `soort: kader
id: kleur
titel: Kleuren
versie: "1"
elementen:
  - id: warm
    label: Warm
    elementen:
      - { id: warm.rood, label: Rood, aliassen: [karmijn] }
  - { id: koud, label: Koud, vervangenDoor: warm }
`;

/** What one case says, each with the text it points at. */
function outcome(lines: string, workspace: Record<string, string> = { "kleur.kader.yaml": KADER }): string[] {
  const text = `kader: kleur@1\ngevallen:\n  - naam: Geval\n${lines.replace(/^\n/, "").replace(/^/gm, "    ")}\n`;
  const project = new Project(bundled());
  for (const [name, content] of Object.entries(workspace)) project.set(readDocument(`file:///w/${name}`, content));
  const documents = [...project.documents];
  const { test: found, problems: formal } = readFrameworkTest(text);
  const { cases, problems } = found ? runFrameworkTest(project, found, "file:///w/kleur.kader.test.yaml") : { cases: [], problems: formal };
  expect([...project.documents]).toEqual(documents);
  const said = [...problems.map((problem) => ({ span: problem.span, message: problemMessage(problem) })), ...cases.flatMap(({ failures }) => failures)];
  return said.map(({ span, message }) => `${text.slice(span.start, span.end)} | ${message.nl}`);
}

const document = (tags: string): string => `document:\n  bekwaamheden:\n    - id: a\n      titel: A\n      ${tags}\n`;

describe("coverage", () => {
  test("direct, through an element within, and by alias", () => {
    expect(outcome(`${document("dekt: kleur:karmijn")}dekking: { gedekt: [warm, warm.rood], nietGedekt: koud }`)).toEqual([]);
  });
  test("otherwise than it should", () => {
    expect(outcome(`${document("dekt: kleur:warm")}dekking: { gedekt: warm.rood, nietGedekt: [warm] }`)).toEqual([
      'warm.rood | "warm.rood" (Rood) van kleur@1 is niet gedekt.',
      'warm | "warm" (Warm) van kleur@1 is wel gedekt, door a.',
    ]);
  });
  test("through roles of an ordering", () => {
    const roles = "document:\n  gemeenschappelijkKader: { ordening: kleur@1 }\n  bekwaamheden:\n    - { id: a, titel: A, rollen: [warm] }\n";
    expect(outcome(`${roles}dekking: { gedekt: warm }`)).toEqual([]);
  });
  test.each([["vastgesteld", []], ["voorstel", ['communicator | "communicator" (Communicator) van canmeds@2015 is niet alleen via een koppeling gedekt.']]])("through a crosswalk that is %s", (status, expected) => {
    const koppeling = `soort: koppeling\nid: k\ntitel: K\nversie: "1"\nvan: kleur@1\nnaar: canmeds@2015\nstatus: ${status}\nparen:\n  - { van: warm, naar: communicator, relatie: exact }\n`;
    const lines = `${document("dekt: kleur:warm").replace("  bekwaam", "  kaders: [kleur@1, canmeds@2015]\n  bekwaam")}dekking: { kader: canmeds@2015, viaKoppeling: communicator, nietGedekt: leader }`;
    expect(outcome(lines, { "kleur.kader.yaml": KADER, "k.koppeling.yaml": koppeling })).toEqual(expected);
  });
  test("of a version or element that does not exist the test is broken", () => {
    expect(outcome(`${document("dekt: kleur:warm")}dekking: [{ kader: canmeds@1800, gedekt: x }, { gedekt: [wram] }]`)).toEqual([
      expect.stringMatching(/^canmeds@1800 \| Het kader "canmeds@1800" bestaat niet. Er is wel: .*canmeds@2015/),
      'wram | "wram" staat niet in kader kleur@1. Bedoel je "warm"?',
    ]);
  });
});

describe("findings", () => {
  test("by rule, and by the text of their line", () => {
    expect(outcome(`${document("dekt: [kleur:koud, kleur:paars]")}bevindingen:\n  - refs/deprecated-element\n  - { regel: refs/unknown-element, bij: paars }`)).toEqual([]);
  });
  test("that are missing, or elsewhere", () => {
    expect(outcome(`${document("dekt: [kleur:paars]")}bevindingen:\n  - { regel: refs/unknown-element, bij: groen }`)).toEqual([
      expect.stringContaining('Verwacht: refs/unknown-element bij "groen". Gemeld bij "dekt: [kleur:paars]".'),
      expect.stringMatching(/^paars \| Niet verwacht, wel gemeld \(refs\/unknown-element\)/),
    ]);
    expect(outcome(`${document("dekt: [kleur:warm]")}bevindingen: refs/alias-element`)).toEqual(["refs/alias-element | Verwacht, niet gemeld: refs/alias-element."]);
  });
  test("an error that nobody expected fails, at its own place in the test file; a warning does not", () => {
    expect(outcome(`${document("dekt: [kleur:paars, kleur:koud]")}dekking: { gedekt: warm }`)).toEqual([expect.stringMatching(/^paars \| Niet verwacht, wel gemeld/)]);
  });
  test("each expected finding needs one of its own", () => {
    const twice = "bevindingen: [refs/unknown-element, refs/unknown-element]";
    expect(outcome(`${document("dekt: [kleur:paars, kleur:groen]")}${twice}`)).toEqual([]);
    expect(outcome(`${document("dekt: [kleur:paars]")}${twice}`)).toHaveLength(1);
  });
  test("that must not be there", () => {
    expect(outcome(`${document("dekt: [kleur:karmijn]")}geenBevindingen: [refs/alias-element, refs/unknown-element]`)).toEqual([expect.stringMatching(/^karmijn \| Niet verwacht, wel gemeld \(refs\/alias-element\)/)]);
  });
  test("of a rule that is only on in another preset, when a case names it", () => {
    const lines = "document:\n  kaders: [nphf@2015-herzien, kleur@1]\n  bekwaamheden:\n    - { id: a, titel: A, dekt: \"nphf:1\" }\n";
    expect(outcome(`${lines}bevindingen: areas/area-only`)).toEqual([]);
  });
});

describe("documents", () => {
  test("of another kind, with comments and block texts", () => {
    const lines = `
document:
  soort: opleidingsprofiel
  # een opmerking
  eindkwalificaties:
    - id: ek-1
      tekst: |
        Eerste regel.

        Tweede regel.
      dekt: kleur:warm # bekwaam-negeer refs/alias-element: hoort zo
dekking: { gedekt: warm }
bevindingen: meta/unused-suppression`;
    expect(outcome(lines)).toEqual([]);
  });
  test("a framework of their own, which is gone again afterwards", () => {
    expect(outcome("document:\n  soort: kader\n  elementen:\n    - { id: x, label: X }\n    - { id: x, label: Y }\nbevindingen: { regel: frameworks/duplicate-element, bij: \"label: Y\" }")).toEqual([]);
  });
  test("with an unknown kind", () => {
    expect(outcome("document:\n  soort: gedicht\ndekking: { gedekt: warm }")).toEqual([expect.stringContaining("schema/soort"), expect.stringContaining("geen bekende soort")]);
  });
  test("with line breaks of Windows", () => {
    const text = `kader: kleur@1\ngevallen:\n  - naam: G\n    document:\n      bekwaamheden:\n        - { id: a, titel: A, dekt: kleur:warm }\n    dekking: { gedekt: warm }\n`.replaceAll("\n", "\r\n");
    const project = new Project(bundled());
    project.set(readDocument("file:///w/k.kader.yaml", KADER));
    expect(runFrameworkTest(project, readFrameworkTest(text).test!, "file:///w/t")).toMatchObject({ problems: [], cases: [{ failures: [] }] });
  });
});

test.each(["", "- lijst", "kader", "kader: [\n", "gevallen: 1", "kader: x@1\ngevallen:\n  - \n", "kader: x@1\ngevallen: [{ naam: a, document: *b }]", "a: &a [*a]", "\0", "kader: x@1\ngevallen: [~, 1, {}]"])("a text that is no test: %j", (text) => {
  const { test: found, problems } = readFrameworkTest(text);
  expect(found).toBeUndefined();
  expect(problems.length).toBeGreaterThan(0);
  for (const problem of problems) expect(problemMessage(problem).nl).not.toBe(problem.code);
});
