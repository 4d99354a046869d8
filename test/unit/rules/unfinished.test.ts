// A document that has only just been begun: told what is wrong, not what it does not have yet.
import { describe, expect, test } from "vitest";
import { bundled } from "../../../server/src/frameworks/bundled.ts";
import { levelsOf, newDocument, proposedId, usualOrdering } from "../../../server/src/language/newDocument.ts";
import { readConfig } from "../../../server/src/project/config.ts";
import { readDocument, type KnownDocument } from "../../../server/src/model/document.ts";
import { Project } from "../../../server/src/project/project.ts";
import { RULES } from "../../../server/src/rules/registry.generated.ts";
import { checkDocument } from "../../../server/src/rules/run.ts";
import { isJustBegun } from "../../../server/src/rules/shared/unfinished.ts";
import { SOORT_NAMES, type Soort } from "../../../server/src/schema/keys/header.ts";

const found = (text: string, preset: string): string[] => {
  const project = new Project(bundled());
  project.config = readConfig(`preset: ${preset}\n`);
  const document = readDocument("file:///map/nieuw.yaml", text);
  project.set(document);
  return checkDocument(project, document, RULES).findings.map(({ rule }) => rule);
};
const made = (soort: Soort): string => {
  const niveau = levelsOf(soort)[0];
  return newDocument({
    soort, titel: "Zorg in de wijk", id: proposedId(soort, "Zorg in de wijk"), versie: "2026", language: "nl", today: "2026-03-05",
    kaders: soort === "kader" ? ["canmeds@2015"] : soort === "koppeling" ? ["nphf@2015", "nphf@2015-herzien"] : ["nphf@2015-herzien"],
    ...(soort === "kader" || soort === "koppeling" ? {} : { ordening: usualOrdering(niveau) }),
    ...(niveau ? { niveau } : {}),
  }, new Project(bundled()).frameworks);
};

test.each(SOORT_NAMES)("a new %s is shown where to write, and nothing else", (soort) => {
  for (const preset of ["aanbevolen", "streng"]) expect(found(made(soort), preset).filter((rule) => rule !== "wording/placeholder")).toEqual([]);
});

const profile = (...texts: string[]): string => `soort: beroepsprofiel\nid: bp.x\ntitel: X\nversie: "1"\nbekwaamheden:\n${texts.map((text, index) => `  - { id: b${index}, tekst: "${text}" }\n`).join("")}`;

describe("a document", () => {
  const isBegun = (...texts: string[]): boolean => isJustBegun(readDocument("file:///a.yaml", profile(...texts)) as KnownDocument);

  test("has just been begun while a quarter of its texts is still to come", () => {
    expect(isBegun("(vul in) Wat iemand doet.", "Wast iemand.")).toBe(true);
    expect(isBegun("Nog in te vullen", "Wast iemand.", "Luistert.", "Kookt.", "Vraagt door.", "Belt.")).toBe(false);
    expect(isBegun("Kan een todo-lijst maken.")).toBe(false);
    expect(isBegun("…")).toBe(false);
  });

  test("that is written but for one place hears what it lacks", () => {
    const texts = Array.from({ length: 8 }, (_, n) => `Wast iemand, stap ${n}.`);
    expect(found(profile("(vul in)", ...texts), "streng")).toContain("content/subjects");
    expect(found(profile("(vul in)", "Wast iemand."), "streng")).not.toContain("content/subjects");
  });

  test("hears of a mistake at any time", () => {
    expect(found(`${profile("(vul in)")}kaders: [npfh]\n`, "aanbevolen")).toContain("refs/unknown-kader");
  });
});

describe("a document that cannot be read in full", () => {
  const dossier = (line: string): string => `soort: kwalificatiedossier
id: kd.x
titel: X
versie: "1"
gemeenschappelijkKader: { ordening: canmeds@nl-mbo-2026 }
kaders: [canmeds@nl-mbo-2026, nphf@2015-herzien]
vakkennis:
  - { id: vk-1, tekst: heeft kennis van de huid }
basisdeel:
  code: B1
  kerntaken:
    - code: B1-K1
      titel: Biedt zorg
${line}
      vakkennis: [vk-1]
      perProfiel: { P1: { complexiteit: Meer. } }
      werkprocessen:
        - { code: B1-K1-W1, titel: Verzorgt de huid, rollen: [zorgverlener], dekt: [nphf:1] }
profielen:
  - { code: P1, titel: Verzorgende, niveau: mbo-3 }
`;

  test.each(["     complexiteit: Wisselt per dag.", "\tcomplexiteit: Wisselt per dag.", '      complexiteit: "Wisselt per dag.', "      complexiteit:Wisselt per dag."])("hears of that alone: %j", (line) => {
    expect(found(dossier(line), "aanbevolen")).toEqual(["syntax/yaml"]);
  });

  test("nor of what stands under a misspelt key", () => {
    expect(found(dossier("").replace("werkprocessen:", "werkprocesen:"), "aanbevolen")).toEqual(["schema/unknown-key"]);
  });

  test("does not make references to it wrong", () => {
    const project = new Project(bundled());
    const broken = readDocument("file:///map/a.yaml", `${profile("Wast iemand.")}   x: 1\n  - { id: b9, tekst: Belt }\n`);
    const other = readDocument("file:///map/b.yaml", 'soort: leertraject\nid: lt.x\ntitel: X\nversie: "1"\nbekwaamheden: [bp.x@1#b9]\n');
    for (const document of [broken, other]) project.set(document);
    expect(broken.problems.map(({ code }) => code)).toEqual(["syntax/yaml"]);
    expect(checkDocument(project, other, RULES.filter(({ id }) => id === "refs/unknown-item")).findings).toEqual([]);
  });
});
