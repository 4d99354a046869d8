// Rules about the data of documents, about frameworks, coverage and wording, and about silencing itself.
import { describe, expect, test } from "vitest";
import { applyFixes } from "../../../server/src/rules/fix.ts";
import { RULES } from "../../../server/src/rules/registry.generated.ts";
import { defineRule } from "../../../server/src/rules/rule.ts";
import { checkDocument } from "../../../server/src/rules/run.ts";
import { check, findingsOf, projectOf, ruleOf } from "./check.ts";

const FILE = 'soort: kwalificatiedossier\nid: kd.x\ntitel: X\nversie: "2026"';
const PROFILE = 'soort: beroepsprofiel\nid: bp.x\ntitel: X\nversie: "1"';
const KADER = 'soort: kader\nid: eigen\ntitel: { nl: X, en: Y }\nversie: "1"';

describe("data of documents", () => {
  test("numbers", () => check(["meta/crebo", "meta/crebo-missing"], `
${FILE}
status: vastgesteld
crebo: "25123"
#       ^^^^^ meta/crebo
profielen:
  - { code: P1, crebo: "23123" }
#                       ^^^^^ meta/crebo
  - { code: P2, crebo: "25123" }
  - { code: P3, crebo: "27123" }
  - { code: P4 }
#           ^^ meta/crebo-missing
  - { code: P5, crebo: "12" }
`));

  test("dates", () => {
    const DATES = ["meta/validity-dates", "meta/adopted-after-start", "meta/adopted-without-date", "meta/school-year", "meta/version-label"];
    check(DATES, `
${FILE}
status: vastgesteld
vastgesteld: { door: Minister, op: 2030-01-01 }
#                                  ^^^^^^^^^^ meta/adopted-after-start
geldigVanaf: 2026-09-01
#            ^^^^^^^^^^ meta/school-year
geldigTot: 2026-08-31
#          ^^^^^^^^^^ meta/validity-dates
`);
    check(DATES, `
soort: kwalificatiedossier
versie: "2020"
#        ^^^^ meta/version-label
status: vastgesteld
#       ^^^^^^^^^^^ meta/adopted-without-date
geldigVanaf: 2026-08-01
geldigTot: binnenkort
`);
    check(DATES, "soort: kwalificatiedossier\nstatus: concept\ngeldigVanaf:\ngeldigTot: 2026\nvastgesteld:\n");
  });

  test("frameworks that the team asks for", () => {
    const config = "kaders: [nphf@2015-herzien, canmeds]\n";
    check("meta/required-kaders", `
${FILE}
kaders: [canmeds@2015, nphf@2015-herzien]
`, { config });
    expect(findingsOf({ config, text: `${FILE}\nkaders: [canmeds@2015, nphf@2015]\n` }, [ruleOf("meta/required-kaders")]).map(({ message }) => message.nl)).toEqual([
      'Volgens bekwaam.config.yaml gebruikt elk document "nphf@2015-herzien", maar dit document gebruikt "nphf@2015".',
    ]);
    expect(findingsOf({ text: FILE }, [ruleOf("meta/required-kaders")])).toEqual([]);
  });

  test("two files with one name", () => {
    const beside = [{ fileName: "b.yaml", text: `${PROFILE}\n` }, { fileName: "c.yaml", text: `${PROFILE}2\n`.replace('"1"2', '"2"') }];
    const findings = findingsOf({ fileName: "a.yaml", text: PROFILE, beside }, [ruleOf("meta/duplicate-document")]);
    expect(findings.map(({ message, related }) => [message.nl.split(" heet")[0], related[0]!.uri])).toEqual([["Ook b.yaml", "file:///map/b.yaml"]]);
  });

  test("the copy of a document becomes its next version, the other stays what it is", () => {
    const rule = [ruleOf("meta/duplicate-document")];
    const kader = (versie: string, rest = ""): string => `soort: kader\r\nid: k\r\nversie: ${versie} # vast\r\n${rest}status: vastgesteld\r\nelementen: []\r\n`;
    const copied = (text: string, ...more: { fileName: string; text: string }[]): string => {
      const beside = [{ fileName: "k.kader.yaml", text }, ...more];
      return applyFixes(text, findingsOf({ fileName: "k copy.kader.yaml", text, beside }, rule), true).text;
    };
    expect(copied(kader('"1"'))).toBe(kader('"2"', "vorigeVersie: k@1\r\n").replace("vastgesteld", "concept"));
    expect(copied(kader('"1"'), { fileName: "k2.kader.yaml", text: kader('"2"') })).toContain('versie: "3" # vast\r\nvorigeVersie: k@1\r\n');
    expect(copied(kader("2026", "vorigeVersie: k@2020\r\n"))).toBe(kader('"2027"', "vorigeVersie: k@2026\r\n").replace("vastgesteld", "concept"));
    expect(copied(kader("2015-herzien"))).toBe(kader("2015-herzien"));
    expect(findingsOf({ fileName: "k.kader.yaml", text: kader('"1"'), beside: [{ fileName: "k copy.kader.yaml", text: kader('"1"') }] }, rule).flatMap(({ fixes }) => fixes ?? [])).toEqual([]);
  });
});

describe("coverage", () => {
  test("below what the team asks, per profile", () => {
    const text = `${FILE}\nkaders: [nphf@2015-herzien]\nbasisdeel:\n  kerntaken: [{ code: B1-K1, dekt: [nphf:1, nphf:2.2, nphf:3] }]\nprofielen:\n  - { code: P1, kerntaken: [{ code: P1-K1, dekt: [nphf:4, nphf:5.1] }] }\n  - { code: P2 }\n`;
    const found = (config: string): string[] => findingsOf({ text, config }, [ruleOf("coverage/minimum")]).map(({ message }) => message.nl);
    expect(found("dekking: { nphf: 80 }\n")).toEqual(['Profiel P2 dekt met het basisdeel 50 % van nphf@2015-herzien; volgens bekwaam.config.yaml is 80 % nodig. Nog niet gedekt: "4", "5" en "6".']);
    expect(found("dekking: { nphf: 50, canmeds: 100 }\n")).toEqual([]);
    expect(found("")).toEqual([]);
  });
});

describe("frameworks", () => {
  test("an id that is taken becomes what the element is called, or the next number; a label in one language can be for both", () => {
    const text = `${KADER}\nelementen:\n  - { id: samen, label: Samen }\n  - id: samen\n    label: { nl: Met elkaar }\n  - { id: "1", label: Een }\n  - { id: "1", label: Twee }\n  - { id: "2", label: Drie }\n`;
    const rules = ["frameworks/duplicate-element", "frameworks/missing-label"].map(ruleOf);
    const fixed = applyFixes(text, findingsOf({ text }, rules), true).text;
    expect(fixed).toContain("  - id: met-elkaar\n    label: Met elkaar\n");
    expect(fixed).toContain('- { id: "1", label: Een }\n  - { id: "3", label: Twee }\n');
    expect(findingsOf({ text: fixed }, rules)).toEqual([]);
  });

  const OWN = RULES.map((rule) => rule.id).filter((id) => id.startsWith("frameworks/"));

  test("with faults in their elements", () => check(OWN, `
${KADER}
centraal: midde
#         ^^^^^ frameworks/central-unknown
breidtUit: canmeds@1999
#                  ^^^^ frameworks/extends-unknown
elementen:
  - { id: midden, label: { nl: Midden, en: Centre }, vervangenDoor: middel }
#                                                                   ^^^^^^ frameworks/unknown-replacement
  - { id: midden, label: { nl: Midden } }
#         ^^^^^^ frameworks/duplicate-element
#                              ^^^^^^ frameworks/missing-label
  - { id: a, label: A, vervangenDoor: b }
#                                     ^ frameworks/replacement-cycle
  - { id: b, label: B, vervangenDoor: a }
  - { id: c, label: C, vervangenDoor: c }
#                                     ^ frameworks/unknown-replacement
  - { id: d, label: D, vervangenDoor: canmeds@2015:leader }
  - { id: e, label: E, vervangenDoor: canmeds@2015:nobody }
#                                     ^^^^^^^^^^^^^^^^^^^ frameworks/unknown-replacement
  - { id: , label: { nl: }, vervangenDoor: }
`));

  test("that extend each other", () => {
    check(OWN, `
${KADER}
breidtUit: ander@1
#          ^^^^^^^ frameworks/extends-cycle
`, { fileName: "x.yaml", beside: [{ fileName: "y.yaml", text: KADER.replace("eigen", "ander") + "\nbreidtUit: eigen@1\n" }] });
    check(OWN, `${KADER}\nbreidtUit: canmeds@2015\ncentraal: medical-expert\n`);
    check(OWN, `${KADER}\nbreidtUit:\ncentraal: ""\n`);
    check(OWN, `${KADER}\nbreidtUit: canmeds\n`);
    check(["refs/kader-without-version"], `
${KADER}
breidtUit: canmeds
#          ^^^^^^^ refs/kader-without-version
`);
  });

  test("and their crosswalks", () => check(OWN, `
soort: koppeling
id: k
titel: K
versie: "1"
van: nphf
#    ^^^^ frameworks/koppeling-without-version
naar: canmeds@2015
paren:
  - { van: "5", naar: collaborator, relatie: verwant }
  - { van: "9", naar: Collaborator, relatie: exact }
#           ^ frameworks/koppeling-unknown-element
#                     ^^^^^^^^^^^^ frameworks/koppeling-unknown-element
  - { van: , naar: "" }
  -
`));
});

describe("wording", () => {
  test("spaces in titles, and their fixes", () => {
    check("wording/stray-spaces", `
${PROFILE}
bekwaamheden:
  - { id: a, titel: "Praat  met mensen " }
#                         ^^ wording/stray-spaces
#                                     ^ wording/stray-spaces
  - { id: b, titel: Luistert goed }
  - { id: c, titel: "" }
  - { id: d, titel: "Zegt\\u0020 iets" }
`);
    const text = `${PROFILE}\nbekwaamheden:\n  - { id: a, titel: " Praat  met   mensen " }\n`;
    expect(applyFixes(text, findingsOf({ text }, [ruleOf("wording/stray-spaces")]), false).text).toContain('titel: "Praat met mensen"');
  });

  test("vague words in what is asked, not in what explains the document", () => check("wording/vague", `
soort: kwalificatiedossier
typering: { context: Werkt eventueel thuis }
vakkennis:
  - { id: vk-a, tekst: heeft kennis van relevante wetten }
#                                       ^^^^^^^^^ wording/vague
basisdeel:
  kerntaken:
    - code: B1-K1
      complexiteit: Vraagt eventueel om hulp
#                          ^^^^^^^^^ wording/vague
wijzigingen:
  - { categorie: 2, tekst: Waar nodig aangepast }
`));

  test("vague words, also over a line break", () => check("wording/vague", `
${PROFILE}
bekwaamheden:
  - id: a
    titel: Overlegt eventueel
    tekst: Overlegt en/of schrijft waar relevant, irrelevante zaken niet.
#                   ^^^^^ wording/vague
#                                       ^^^^^^^^ wording/vague
    gedrag:
      - vraagt door
      - "doet iets Eventueel."
#                  ^^^^^^^^^ wording/vague
`));

  test("vague words of the team's own choice", () => {
    const config = "preset: streng\nregels:\n  wording/vague: { niveau: hint, woorden: [goed] }\n";
    const found = findingsOf({ config, text: `${PROFILE}\nbekwaamheden: [{ id: a, tekst: "Werkt goed, eventueel." }]\n` }, [ruleOf("wording/vague")]);
    expect(found.map(({ message }) => message.nl.split(" ")[0])).toEqual(['"goed"']);
  });

  test("long sentences, each by itself", () => {
    const long = Array.from({ length: 45 }, (_, n) => `woord${n}`).join(" ");
    const found = (text: string): string[] => findingsOf({ text }, [ruleOf("wording/sentence-length")]).map(({ message, span }) => `${message.nl.split(";")[0]} ${text.slice(span.start, span.start + 6)}`);
    expect(found(`${PROFILE}\nbekwaamheden:\n  - id: a\n    tekst: >-\n      Kort. ${long}.\n      Weer kort.\n`)).toEqual(["Deze zin telt 45 woorden woord0"]);
    expect(found(`${PROFILE}\nbekwaamheden:\n  - id: a\n    tekst: |\n${long.split(" ").map((word) => `      - ${word};`).join("\n")}\n`)).toEqual([]);
    expect(found(`${PROFILE}\nbekwaamheden:\n  - id: a\n    tekst: ${long.slice(0, 200)}\n`)).toEqual([]);
  });
});

describe("silencing", () => {
  const SILENT = ["meta/crebo", "meta/unused-suppression", "meta/suppression-reason"];

  test("on the line, on the line before it, or for the file", () => {
    check(SILENT, `${FILE}\n# bekwaam-negeer meta/crebo: oud nummer\ncrebo: "25123"\n`);
    check(SILENT, `${FILE}\ncrebo: "25123" # bekwaam-negeer meta/crebo: oud nummer\n`);
    check(SILENT, `# bekwaam-negeer-bestand meta/crebo: oude nummers\n${FILE}\ncrebo: "25123"\n`);
  });

  test("before the text that the finding is in, as no comment fits within it", () => {
    const rules = [ruleOf("wording/repeated-word"), ...SILENT.map(ruleOf)];
    const found = (items: string): string[] => findingsOf({ text: `${PROFILE}\nbekwaamheden:\n  - id: a\n${items}\n` }, rules).map(({ rule }) => rule);
    const comment = "# bekwaam-negeer wording/repeated-word: citaat";
    for (const eol of ["\n", "\r\n"]) {
      const of = (items: string): string[] => found(items.replaceAll("\n", eol));
      expect(of(`    ${comment}\n    tekst: >-\n      Eerst dit.\n      Dan de de ander.`)).toEqual([]);
      expect(of(`    tekst: | ${comment}\n      Eerst dit.\n      Dan de de ander.`)).toEqual([]);
      expect(of(`    ${comment}\n    tekst: "Eerst dit.\n\n      Dan de de ander."`)).toEqual([]);
      expect(of(`    ${comment}\n    tekst: Eerst dit.\n      Dan de de ander.`)).toEqual([]);
      expect(of(`    ${comment}\n    tekst:\n      Dan de de ander.`)).toEqual([]);
      expect(of(`    kennis:\n      ${comment}\n      - |\n        Dan de de ander.\n      - Dan de de ander.`)).toEqual(["wording/repeated-word"]);
      expect(of(`    titel: Kijkt ${comment}\n    tekst: >-\n      Dan de de ander.`)).toEqual(["meta/unused-suppression", "wording/repeated-word"]);
    }
  });

  test("asks for a reason, and says when a comment cannot be read", () => {
    const found = (comment: string): string[] => findingsOf({ text: `${FILE}\n${comment}\ncrebo: "25123"\n` }, SILENT.map(ruleOf)).map(({ rule, message }) => `${rule} ${message.nl.split(".")[0]}`);
    expect(found("# bekwaam-negeer meta/crebo")).toEqual(['meta/suppression-reason Schrijf achter een dubbele punt waarom dit mag, bijvoorbeeld "# bekwaam-negeer meta/crebo: komt in leerjaar 2"']);
    expect(found("# bekwaam-negeer meta/crebo oud nummer")).toEqual(["meta/suppression-reason Dit commentaar doet niets", expect.stringContaining("meta/crebo ")]);
    expect(found("# bekwaam negeer meta/crebo: oud nummer")).toEqual(["meta/suppression-reason Dit commentaar doet niets", expect.stringContaining("meta/crebo ")]);
    expect(found("# bekwaam zegt dat dit niet klopt")).toEqual([expect.stringContaining("meta/crebo ")]);
    expect(found("# bekwaam-negeer")).toEqual([expect.stringContaining("meta/crebo ")]);
  });

  test("says when it is not needed or names no rule, with a fix", () => {
    const fixed = (text: string): string => applyFixes(text, findingsOf({ text }, SILENT.map(ruleOf)), true).text;
    expect(fixed(`${FILE}\n# bekwaam-negeer meta/crebo: klaar\ncrebo: "23123"\n`)).toBe(`${FILE}\ncrebo: "23123"\n`);
    expect(fixed(`${FILE}\ncrebo: "23123"   # bekwaam-negeer meta/crebo: klaar\n`)).toBe(`${FILE}\ncrebo: "23123"\n`);
    expect(fixed(`${FILE}\n# bekwaam-negeer meta/cerbo: klaar\ncrebo: "25123"\n`)).toContain("# bekwaam-negeer meta/crebo: klaar");
    expect(findingsOf({ text: `${FILE}\n# bekwaam-negeer meta/crebo\ncrebo: "23123"\n` }, SILENT.map(ruleOf)).map(({ rule }) => rule)).toEqual(["meta/unused-suppression"]);
    const [finding] = findingsOf({ text: `${FILE}\n# bekwaam-negeer zomaar/iets: x\n` }, SILENT.map(ruleOf));
    expect(finding!.message.nl).toContain('Er is geen regel "zomaar/iets"');
  });

  test("says nothing of a rule that is off, or of a file that cannot be read", () => {
    const { project, document } = projectOf({ text: `${FILE}\n# bekwaam-negeer wording/vague: mag hier\n` });
    expect(checkDocument(project, document, RULES).findings).toEqual([]);
    const broken = projectOf({ text: `${FILE}\n# bekwaam-negeer meta/crebo: x\ncrebo: [\n` });
    expect(checkDocument(broken.project, broken.document, SILENT.map(ruleOf)).findings).toEqual([]);
  });

  test("can silence what is said about silencing", () => {
    check(SILENT, `# bekwaam-negeer-bestand meta/unused-suppression: opruimen na de zomer\n${FILE}\n# bekwaam-negeer meta/crebo: klaar\ncrebo: "23123"\n`);
  });
});

test("a rule that throws is told, and the others go on", () => {
  const broken = defineRule({ ...ruleOf("meta/crebo"), id: "meta/broken", check: () => { throw new Error("stuk"); } } as never) as never;
  const { project, document } = projectOf({ text: `${FILE}\ncrebo: "25123"\n` });
  const failures: string[] = [];
  const { findings } = checkDocument(project, document, [broken, ruleOf("meta/crebo")], { onFailure: (rule) => failures.push(rule) });
  expect(failures).toEqual(["meta/broken"]);
  expect(findings.map(({ rule }) => rule)).toEqual(["meta/rule-failed", "meta/crebo"]);
  expect(findings[0]!.message.nl).toContain("meta/broken");
});
