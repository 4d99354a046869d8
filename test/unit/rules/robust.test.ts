// Every rule on texts that are broken, cut off or half typed: no throw, every span inside the text, every message whole.
import fc from "../../support/fast-check.ts";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { bundled } from "../../../server/src/frameworks/bundled.ts";
import { readDocument } from "../../../server/src/model/document.ts";
import { Project } from "../../../server/src/project/project.ts";
import { readConfig } from "../../../server/src/project/config.ts";
import { RULES } from "../../../server/src/rules/registry.generated.ts";
import { checkDocument } from "../../../server/src/rules/run.ts";

const PROGRAMME = `soort: opleidingsprofiel
id: op.voorbeeld
titel: Bachelor verpleegkunde
versie: "2030"
niveau: hbo-bachelor
nlqf: 6
afgeleidVan: [{ document: bp.wijkverzorgende, versie: "2023" }]
gemeenschappelijkKader: { ordening: canmeds@bn2030 }
kaders: [canmeds@bn2030, nphf@2015-herzien, dublin]
uitstroomprofielen:
  - { id: jeugd, titel: Jeugd }
eindkwalificaties:
  - id: ek-1
    tekst: Voert een gesprek, eventueel met naasten.
    bereik: generiek
    uitstroomprofiel: jeugd
    rollen: [communicator, organisator]
    dekt: [dublin:communicatie, nphf:5, "nphf:Van ziekte centraal naar cliënt centraal"]
    uit: bp.wijkverzorgende@2025#vraagverheldering
eenheden:
  - { id: e-1, titel: Blok 1, leidtOpVoor: [ek-1, ek-2], studiepunten: 15 }
toetsen:
  - { id: t-1, doel: summatief, toetst: ek-1, norm: voldoende }
`;
const TRACK = `soort: leertraject
id: lt.voorbeeld
titel: Leren in de wijk
versie: "1"
gemeenschappelijkKader: { ordening: canmeds@2015 }
rollen: [leader, health advocate]
situaties: [Een gesprek aan de keukentafel]
leeractiviteiten:
  - { id: la-1, titel: Casusbespreking, vorm: interprofessioneel, disciplines: [a, b], situaties: [s-1] }
`;
const KNOWLEDGE = `soort: kennisbasis
id: kb.voorbeeld
titel: Kennis
versie: "1"
kennis:
  - { id: k-1, tekst: Wat werkt, dekt: [nphf:1.1.a], richtlijnen: [r-1, r-1] }
richtlijnen:
  - { id: r-1, titel: Richtlijn, status: concept }
`;

const examples = readdirSync("examples", { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".yaml"));
const files = [...examples.map((path) => readFileSync(join("examples", path), "utf8")), PROGRAMME, TRACK, KNOWLEDGE];
const corpus = [...files, ...RULES.flatMap((rule) => [rule.bad.text, rule.good.text])];

const levels = new Map(RULES.map((rule) => [rule.id as string, rule.severity] as const));
const config = readConfig("kaders: [nphf@2015, icf]\ndekking: { nphf: 90, canmeds: 100, sbb: 50 }\n");

const project = new Project(bundled());
project.config = config;
for (const file of examples.slice(0, 2)) project.set(readDocument(`file:///map/${file}`, readFileSync(join("examples", file), "utf8")));

function expectSound(text: string): void {
  const document = readDocument("file:///map/voorbeeld.yaml", text);
  project.set(document);
  const failures: string[] = [];
  const { findings, suppressed } = checkDocument(project, document, RULES, { levels, onFailure: (rule, error) => failures.push(`${rule}: ${String(error)}`) });
  expect(failures).toEqual([]);
  for (const { rule, span, message, fixes, related } of [...findings, ...suppressed.map(({ finding }) => finding)]) {
    const spans = [span, ...fixes.flatMap((fix) => fix.edits.map((edit) => edit.span)), ...related.filter((place) => place.uri === undefined).map((place) => place.span)];
    for (const { start, end } of spans) expect(0 <= start && start <= end && end <= text.length, `${rule} ${start}-${end} of ${text.length}`).toBe(true);
    expect(`${message.nl}\n${message.en}`, rule).not.toMatch(/\{\w+\}(?!\w*")|undefined|\[object/);
    for (const fix of fixes) {
      expectApart(rule, fix.edits.map((edit) => edit.span));
      for (const { span: old, newText } of fix.edits) expectNothingLost(rule, text.slice(old.start, old.end), newText);
    }
  }
}

/** A text on more lines, which an open quote may have taken in, may be written otherwise or go altogether, but not make place for one word. */
function expectNothingLost(rule: string, old: string, newText: string): void {
  if (newText === "" || !/[\r\n]/.test(old)) return;
  const kept = new Set(wordsIn(newText));
  expect(wordsIn(old).filter((word) => !kept.has(word)), `${rule} puts ${newText} for ${old}`).toEqual([]);
}

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
}

function expectApart(rule: string, spans: readonly { start: number; end: number }[]): void {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  for (const [index, span] of sorted.entries()) if (index > 0) expect(span.start, rule).toBeGreaterThanOrEqual(sorted[index - 1]!.end);
}

const VALUES = ["", "~", "[]", "{}", "[a", "*x", "&x y", "2026", "true", '"', "nphf:", ":", "nphf:nphf:2", "@", "#", "a@b#c", "@#", "constructor", "__proto__", "../x", "[[1], [2]]", "{ a: b }", "|", "- - a", "K0001", "B1-K1", "professional", "2026-02-31", "'concept", "'communicator, leider", "'nphf:2.1", "\"generiek"];

describe("all rules on broken texts", () => {
  test.each(corpus.map((text, index) => [index, text] as const))("text %i as it is", (_, text) => expectSound(text));

  test("cut off at any place", () => {
    fc.assert(fc.property(fc.constantFrom(...files), fc.nat(), (text, at) => expectSound(text.slice(0, at % (text.length + 1)))), { numRuns: 100 });
  });

  test("with lines left out", () => {
    fc.assert(
      fc.property(fc.constantFrom(...files), fc.array(fc.nat(), { maxLength: 6 }), (text, drop) => {
        const lines = text.split("\n");
        const gone = new Set(drop.map((line) => line % lines.length));
        expectSound(lines.filter((_, index) => !gone.has(index)).join("\n"));
      }),
      { numRuns: 100 },
    );
  });

  test("with other values", () => {
    fc.assert(
      fc.property(fc.constantFrom(...corpus), fc.array(fc.tuple(fc.nat(), fc.constantFrom(...VALUES)), { minLength: 1, maxLength: 4 }), (text, changes) => {
        const lines = text.split("\n");
        for (const [at, value] of changes) {
          const index = at % lines.length;
          lines[index] = lines[index]!.replace(/^(\s*(?:- )?[\w-]+:)(.*)$/, (_, key: string) => `${key} ${value}`);
        }
        expectSound(lines.join("\n"));
      }),
      { numRuns: 150 },
    );
  });

  test("with lines in another order", () => {
    fc.assert(
      fc.property(fc.constantFrom(...files), fc.nat(), fc.nat(), (text, from, to) => {
        const lines = text.split("\n");
        const [line] = lines.splice(from % lines.length, 1);
        lines.splice(to % (lines.length + 1), 0, line!);
        expectSound(lines.join("\n"));
      }),
      { numRuns: 100 },
    );
  });

  test("nothing at all", () => {
    for (const text of ["", "\n", "#", "soort:", "soort: kwalificatiedossier", "- a", "\0", "soort: kader\nelementen: [{}]"]) expectSound(text);
  });
});

describe("time", () => {
  test("grows with the text, not with its square", () => {
    const werkproces = (n: number): string => `        - { code: B1-K1-W${n}, titel: Doet iets, rollen: [comunicator, zorgverlener], dekt: [nphf:2.9, "nphf:5"], vakkennis: [vk-x${n}, vk-${n}] }\n`;
    const dossier = (count: number): string =>
      `soort: kwalificatiedossier\nid: kd.x\ntitel: X\nversie: "1"\ngemeenschappelijkKader: { ordening: canmeds@nl-mbo-2026 }\nkaders: [canmeds@nl-mbo-2026, nphf@2015-herzien]\nvakkennis:\n` +
      Array.from({ length: count }, (_, n) => `  - { id: vk-${n}, tekst: kennis ${n} }\n`).join("") +
      `basisdeel:\n  code: B1\n  kerntaken:\n    - code: B1-K1\n      titel: Zorgt\n      werkprocessen:\n` +
      Array.from({ length: count }, (_, n) => werkproces(n)).join("");
    const timed = (count: number): number => {
      const project = new Project(bundled());
      const document = readDocument("file:///map/x.yaml", dossier(count));
      project.set(document);
      // Time of this process alone, so that a busy machine does not count.
      const started = process.cpuUsage();
      checkDocument(project, document, RULES, { levels });
      return process.cpuUsage(started).user / 1000;
    };
    timed(100);
    expect(timed(4000) / Math.max(timed(500), 10)).toBeLessThan(40);
  });
});
