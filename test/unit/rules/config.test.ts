// What is wrong with a configuration, and which settings hold for which document.
import { describe, expect, test } from "vitest";
import { bundled } from "../../../server/src/frameworks/bundled.ts";
import { readDocument } from "../../../server/src/model/document.ts";
import { overridesFor, readConfig, settingFor } from "../../../server/src/project/config.ts";
import { Project } from "../../../server/src/project/project.ts";
import { checkConfig } from "../../../server/src/rules/config.ts";
import { applyEdits } from "../../../server/src/rules/fix.ts";
import { RULES } from "../../../server/src/rules/registry.generated.ts";
import { checkDocument } from "../../../server/src/rules/run.ts";

const { frameworks } = new Project(bundled());

const found = (text: string): string[] => checkConfig(text, frameworks).map(({ rule, span }) => `${rule}: ${text.slice(span.start, span.end)}`);
const said = (text: string): string[] => checkConfig(text, frameworks).map(({ message }) => message.nl);
const mended = (text: string): string => applyEdits(text, checkConfig(text, frameworks).flatMap(({ fixes }) => fixes[0]?.edits ?? []));

describe("a configuration", () => {
  test("that is right", () => {
    expect(found("")).toEqual([]);
    expect(found("preset: streng\ntaal: nl\nkaders: [nphf@2015-herzien, canmeds]\ndekking: { nphf: 80 }\nregels:\n  wording/vague: uit\n  wording/sentence-length: { niveau: hint, maximum: 30 }\n  wording/own-terms:\n    termen: { a: b, c: }\nnegeer: archief/**\noverschrijf:\n  - bestanden: [\"mbo/**\", \"[ab]*/{x,y}.yaml\"]\n    soorten: kwalificatiedossier\n    regels: { meta/crebo: hint }\n")).toEqual([]);
  });

  test("with rules and options that do not exist", () => {
    const text = "regels:\n  wording/vage: uit\n  zomaar: hint\n  wording/sentence-length: { maximun: 30 }\n  meta/crebo: { niveau: hint, streng: true }\noverschrijf:\n  - bestanden: a\n    regels: { wording/vage: uit }\n";
    expect(found(text)).toEqual(["config/unknown-rule: wording/vage", "config/unknown-rule: zomaar", "config/unknown-option: maximun", "config/unknown-option: streng", "config/unknown-rule: wording/vage"]);
    expect(said(text).slice(2, 4)).toEqual(['De regel "wording/sentence-length" heeft geen instelling "maximun"; wel "maximum".', 'De regel "meta/crebo" heeft geen instellingen, alleen een niveau.']);
    expect(mended(text)).toContain("  wording/vague: uit\n  zomaar: hint\n  wording/sentence-length: { maximum: 30 }\n");
  });

  test("with options that hold something else", () => {
    expect(found("regels:\n  wording/sentence-length: { maximum: veel }\n  wording/vague: { woorden: { a: b } }\n  wording/own-terms: { termen: [a] }\n  wording/abstract: { woorden: mooi }\n  wording/placeholder: { woorden: }\n")).toEqual(["config/option-type: veel", "config/option-type: { a: b }", "config/option-type: [a]"]);
  });

  test("with levels, presets and kinds that do not exist", () => {
    expect(found("preset: strang\nregels: { meta/crebo: erg }\noverschrijf: [{ soorten: [profiel], regels: {} }]\n")).toEqual(["schema/enum: strang", "schema/enum: erg", "schema/enum: profiel"]);
  });

  test("with frameworks that do not exist", () => {
    const text = "kaders: [nfph, canmeds@1999, zomaariets]\ndekking: { nphf: 80, canmed: 100 }\n";
    expect(found(text)).toEqual(["config/unknown-kader: nfph", "config/unknown-kader: canmeds@1999", "config/unknown-kader: zomaariets", "config/unknown-kader: canmed"]);
    expect(mended(text)).toContain("dekking: { nphf: 80, canmeds: 100 }");
    expect(checkConfig(text)).toEqual([]);
  });

  test("with patterns that fit nothing", () => {
    expect(found("negeer: [/archief/**, ../x, 'a\\b\\*.yaml', ~/x, 'C:\\x', a/../b, a..b, ok/**]\n")).toEqual(["config/glob: /archief/**", "config/glob: ../x", "config/glob: a\\b\\*.yaml", "config/glob: ~/x", "config/glob: C:\\x", "config/glob: a/../b"]);
    expect(mended("overschrijf: [{ bestanden: 'mbo\\zorg', regels: {} }]\n")).toContain("'mbo/zorg'");
  });

  test("with an override for nothing", () => {
    expect(found("overschrijf:\n  - regels: { meta/crebo: hint }\n")).toEqual(["config/override: regels"]);
    expect(found("overschrijf:\n  -\n  - bestanden: a\n    regels: {}\n")).toEqual([]);
  });

  test("half typed or of another form", () => {
    for (const text of ["regels:", "regels: [", "regels: x", "regels:\n  wording/vague:\n", "overschrijf: x", "overschrijf: [[a]]", "negeer: { a: b }", "kaders: [[a]]", "dekking: 3", "- a", "\0"]) expect(() => checkConfig(text, frameworks)).not.toThrow();
  });
});

describe("overrides", () => {
  const config = readConfig("regels: { meta/crebo: hint }\noverschrijf:\n  - { bestanden: mbo/**, regels: { meta/crebo: fout } }\n  - { soorten: [beroepsprofiel], regels: { meta/crebo: uit } }\n  - { bestanden: hbo/**, soorten: opleidingsprofiel, regels: { meta/crebo: informatie } }\n  - { regels: { meta/crebo: fout } }\n");
  const level = (folder: string, soort: string | undefined) => settingFor(config, "meta/crebo", overridesFor(config, (glob) => glob === `${folder}/**`, soort))?.level;

  test("hold for files, for kinds, or for both together", () => {
    expect([level("mbo", "kwalificatiedossier"), level("mbo", "beroepsprofiel"), level("x", "beroepsprofiel"), level("hbo", "opleidingsprofiel"), level("hbo", "kader"), level("x", undefined)]).toEqual(["error", "off", "off", "information", "hint", "hint"]);
  });

  test("of a kind reach the findings", () => {
    const project = new Project(bundled());
    project.config = readConfig("overschrijf:\n  - { soorten: [kwalificatiedossier], regels: { meta/crebo-missing: fout } }\n");
    const document = readDocument("file:///a.yaml", 'soort: kwalificatiedossier\nid: kd.x\ntitel: X\nversie: "1"\nstatus: vastgesteld\nprofielen: [{ code: P1, titel: X }]\n');
    project.set(document);
    expect(checkDocument(project, document, RULES).findings.filter(({ rule }) => rule === "meta/crebo-missing").map(({ severity }) => severity)).toContain("error");
  });
});
