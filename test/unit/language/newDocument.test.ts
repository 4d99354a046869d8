// New documents: nothing is wrong with them, at every level, in both languages, also once every hint is used.
import { describe, expect, test } from "vitest";
import { bundled } from "../../../server/src/frameworks/bundled.ts";
import { levelsOf, newConfig, newDocument, proposedId, usualOrdering, type NewDocument } from "../../../server/src/language/newDocument.ts";
import { readDocument, type Document } from "../../../server/src/model/document.ts";
import { readConfig } from "../../../server/src/project/config.ts";
import { Project } from "../../../server/src/project/project.ts";
import { checkConfig } from "../../../server/src/rules/config.ts";
import { RULES } from "../../../server/src/rules/registry.generated.ts";
import { checkDocument } from "../../../server/src/rules/run.ts";
import { rootSpec } from "../../../server/src/schema/kinds.ts";
import { SOORT_NAMES, type Soort } from "../../../server/src/schema/keys/header.ts";

const frameworks = new Project(bundled()).frameworks;
const KADERS: Partial<Record<Soort, string[]>> = { kader: ["canmeds@2015"], koppeling: ["nphf@2015", "nphf@2015-herzien"] };

function request(soort: Soort, change: Partial<NewDocument> = {}): NewDocument {
  const niveau = change.niveau;
  const isFramework = soort === "kader" || soort === "koppeling";
  return { soort, titel: "Zorg in de wijk", id: proposedId(soort, "Zorg in de wijk"), versie: "2026", kaders: KADERS[soort] ?? ["nphf@2015-herzien"], language: "nl", today: "2026-03-05", ...(isFramework ? {} : { ordening: usualOrdering(niveau) }), ...change };
}

function read(soort: Soort, text: string): { document: Document; errors: string[]; roleWarnings: string[] } {
  const project = new Project(bundled());
  const document = readDocument(`file:///w/nieuw.${soort}.yaml`, text);
  project.set(document);
  const { findings } = checkDocument(project, document, RULES);
  const shown = findings.map(({ rule, message }) => `${rule}: ${message.nl}`);
  return { document, errors: shown.filter((_, index) => findings[index]!.severity === "error"), roleWarnings: shown.filter((text) => text.startsWith("roles/")) };
}

const cases = SOORT_NAMES.flatMap((soort) => [...levelsOf(soort), undefined].flatMap((niveau) => (["nl", "en"] as const).map((language) => [soort, niveau, language] as const)));

test.each(cases)("a new %s of level %s in %s has no errors and no problems of form", (soort, niveau, language) => {
  const { document, errors } = read(soort, newDocument(request(soort, { language, ...(niveau ? { niveau } : {}) }), frameworks));
  expect(errors).toEqual([]);
  expect(document.problems).toEqual([]);
});

describe.each(SOORT_NAMES)("%s", (soort) => {
  test("with every hint in use the form is still right", () => {
    const text = newDocument(request(soort), frameworks);
    const used = text.replace(/^( *)# (\w+: .*?)  # .*$/gm, "$1$2");
    expect(used).not.toBe(text);
    expect(read(soort, used).document.problems).toEqual([]);
  });
  test("has every required key, the kind first, in the order of the key table", () => {
    const keys = [...newDocument(request(soort), frameworks).matchAll(/^(\w+):/gm)].map(([, key]) => key!);
    const table = Object.keys(rootSpec(soort).keys);
    expect(keys[0]).toBe("soort");
    expect(keys).toEqual(table.filter((key) => keys.includes(key)));
    expect(table.filter((key) => rootSpec(soort).keys[key]!.required && !keys.includes(key))).toEqual([]);
  });
  test.each(['Zorg: "thuis" & \'wijk\' # 1', "- lijst", "true", "2026", "{a}", "@x", "é 🦆", "x".repeat(300)])("with the title %s", (titel) => {
    const { document, errors } = read(soort, newDocument(request(soort, { titel, id: proposedId(soort, titel) }), frameworks));
    expect([errors, document.problems]).toEqual([[], []]);
  });
  test("without frameworks and with unknown ones something can still be made", () => {
    for (const ordening of [undefined, "bestaat-niet@1"]) expect(read(soort, newDocument({ ...request(soort), kaders: soort === "koppeling" ? ["x@1", "y@1"] : [], ...(ordening ? { ordening } : { ordening: undefined as never }) }, frameworks)).document.soort).toBe(soort);
  });
});

test.each(["beroepsprofiel", "opleidingsprofiel"] as const)("a new %s has an item for every role", (soort) => {
  expect(read(soort, newDocument(request(soort, { niveau: "hbo-bachelor" }), frameworks)).roleWarnings).toEqual([]);
});

test.each([["kwalificatiedossier", "Wijkzorg", "kd.wijkzorg"], ["beroepsprofiel", "  Één  beroep! ", "bp.een-beroep"], ["kader", "???", "nieuw"], ["koppeling", "A → B", "a-b"]] as const)("the id for a %s called %s", (soort, titel, id) => {
  expect(proposedId(soort, titel)).toBe(id);
});

test("levels: mbo for dossiers, the rest for programmes", () => {
  expect(levelsOf("kwalificatiedossier")).toEqual(["mbo-1", "mbo-2", "mbo-3", "mbo-4"]);
  expect(levelsOf("opleidingsprofiel")).toContain("hbo-bachelor");
  expect(levelsOf("opleidingsprofiel")).not.toContain("mbo-4");
  expect(levelsOf("kader")).toEqual([]);
});

test.each(["nl", "en"] as const)("a new configuration in %s is right, and so it is with every hint in use", (language) => {
  const text = newConfig(language);
  expect(checkConfig(text)).toEqual([]);
  expect(readConfig(text)).toMatchObject({ preset: "aanbevolen", language, kaders: [] });
  const used = text.replace(/^# (\w+: .*?)  # .*$/gm, "$1");
  expect(checkConfig(used)).toEqual([]);
  expect(readConfig(used).overrides).toHaveLength(1);
});
