// Rules about the build of documents, knowledge, the T, areas and levels.
import { describe, expect, test } from "vitest";
import { applyFixes } from "../../../server/src/rules/fix.ts";
import { check, findingsOf, ruleOf } from "./check.ts";

const FILE = 'soort: kwalificatiedossier\nid: kd.x\ntitel: X\nversie: "1"';
const PROFILE = 'soort: beroepsprofiel\nid: bp.x\ntitel: X\nversie: "1"';
const PROGRAMME = 'soort: opleidingsprofiel\nid: op.x\ntitel: X\nversie: "1"';
const CODES = ["structure/code-form", "structure/code-place", "structure/code-gap", "structure/duplicate-code"];

function messages(text: string, rule: string): string[] {
  return findingsOf({ text }, [ruleOf(rule)]).map(({ message }) => message.nl);
}

describe("codes", () => {
  test("are right in every part of a file", () => check(CODES, `
${FILE}
basisdeel:
  code: B1
  kerntaken:
    - { code: B1-K1, werkprocessen: [{ code: B1-K1-W1 }, { code: B1-K1-W2 }] }
    - { code: B1-K2, werkprocessen: [{ code: B1-K2-W1 }] }
profielen:
  - { code: P1, kerntaken: [{ code: P1-K1, werkprocessen: [{ code: P1-K1-W1 }] }] }
  - { code: P2, kerntaken: [{ code: P2-K1 }] }
keuzedelen:
  - { code: K0037, kerntaken: [{ code: D1-K1, werkprocessen: [{ code: D1-K1-W1 }] }] }
  - { code: K0999, kerntaken: [{ code: D1-K1, werkprocessen: [{ code: D1-K1-W1 }] }] }
`));

  test("that are none, or belong elsewhere", () => check(CODES, `
${FILE}
basisdeel:
  code: b1
#       ^^ structure/code-form
  kerntaken:
    - { code: K1, titel: A }
#             ^^ structure/code-form
    - { code: "B1 - K2", titel: B, werkprocessen: [{ code: B1-K2-W1 }] }
#              ^^^^^^^ structure/code-form
    - code: B1-K3
      werkprocessen: [{ code: B1-K3-W1 }, { code: B1-K1-W2 }, { code: B1-K3 }, { code: "" }, { code: }]
#                                                 ^^^^^^^^ structure/code-place
#                                                                     ^^^^^ structure/code-place
#                                                                     ^^^^^ structure/duplicate-code
profielen:
  - { code: B2 }
#           ^^ structure/code-place
  - { code: P1, kerntaken: [{ code: B1-K9 }] }
#                                   ^^^^^ structure/code-place
keuzedelen:
  - { code: K37, kerntaken: [{ code: B1-K4 }] }
#           ^^^ structure/code-form
#                                    ^^^^^ structure/code-place
  - { code: P3 }
#           ^^ structure/code-form
`));

  test("that skip a number, stand out of order or occur twice", () => check(CODES, `
${FILE}
basisdeel:
  code: B1
  kerntaken:
    - { code: B1-K1 }
    - { code: B1-K3 }
#             ^^^^^ structure/code-gap
    - { code: B1-K2 }
#             ^^^^^ structure/code-gap
    - { code: B1-K2 }
#             ^^^^^ structure/duplicate-code
    - { code: B1-K3 }
#             ^^^^^ structure/duplicate-code
`));

  test("get the code that is expected and free", () => {
    const text = `${FILE}\nbasisdeel:\n  code: B1\n  kerntaken:\n    - code: B1-K1\n      werkprocessen: [{ code: B1-K1-W1 }, { code: B1-K2-W1 }]\n`;
    expect(messages(text, "structure/code-place")).toEqual(['De code "B1-K2-W1" past hier niet: een werkproces in B1-K1 heeft een code die begint met "B1-K1-W". Verwacht: "B1-K1-W2".']);
    expect(applyFixes(text, findingsOf({ text }, [ruleOf("structure/code-place")]), true).text).toContain("{ code: B1-K1-W2 }");
    expect(messages(`${FILE}\nbasisdeel: { code: b 1 }\n`, "structure/code-form")).toEqual(['"b 1" is geen code. Schrijf "B1".']);
  });
});

describe("a code that is taken", () => {
  const duplicates = (text: string): string => applyFixes(text, findingsOf({ text }, [ruleOf("structure/duplicate-code")]), true).text;

  test("becomes the next that is free, each time another", () => {
    const text = (second: string, third: string): string => `${FILE}\nbasisdeel:\n  code: B1\n  kerntaken:\n    - { code: B1-K1 }\n    - { code: ${second} }\n    - { code: ${third} }\n    - { code: B1-K2 }\n`;
    expect(duplicates(text("B1-K1", "B1-K1"))).toBe(text("B1-K3", "B1-K4"));
  });

  test("is looked for within an optional part", () => {
    const text = (second: string): string => `${FILE}\nkeuzedelen:\n  - { code: K0037, kerntaken: [{ code: D1-K1 }, { code: ${second} }] }\n  - { code: K0999, kerntaken: [{ code: D1-K1 }, { code: D1-K2 }] }\n`;
    expect(duplicates(text("D1-K1"))).toBe(text("D1-K2"));
  });

  test("is left alone where it belongs elsewhere", () => {
    const text = `${FILE}\nbasisdeel:\n  code: B1\n  kerntaken:\n    - { code: B1-K1, werkprocessen: [{ code: B1-K1 }] }\n`;
    expect(duplicates(text)).toBe(text);
  });
});

describe("codes with only their last part", () => {
  test.each([["K2", "B1-K2"], ["2", "B1-K2"], ["kerntaak 2", "B1-K2"], ["k 02", "B1-K2"]])("%s", (written, near) => {
    const text = `${FILE}\nbasisdeel:\n  code: B1\n  kerntaken:\n    - code: B1-K1\n    - code: "${written}"\n`;
    expect(messages(text, "structure/code-form")).toEqual([`"${written}" is geen code. Schrijf "${near}".`]);
    expect(applyFixes(text, findingsOf({ text }, [ruleOf("structure/code-form")]), true).text).toMatch(new RegExp(`code: "?${near}`));
  });

  test.each(["K1", "taak", "K2-3"])("not when it is taken or tells no number: %s", (written) => {
    const text = `${FILE}\nbasisdeel:\n  code: B1\n  kerntaken:\n    - code: B1-K1\n    - code: ${written}\n`;
    expect(messages(text, "structure/code-form")).toEqual([`"${written}" is geen code. De code van een kerntaak ziet eruit als "B1-K1".`]);
  });
});

describe("parts", () => {
  test("with one id", () => check("structure/duplicate-id", `
${PROFILE}
bekwaamheden:
  - { id: a, titel: A }
  - { id: a, titel: B }
#         ^ structure/duplicate-id
  - { titel: C }
  - { id: "", titel: D }
praktijksituaties:
  - { id: a, titel: E }
#         ^ structure/duplicate-id
`));

  test("that are empty in an adopted file", () => {
    const text = (status: string): string => `${FILE}\n${status}basisdeel:\n  code: B1\n  kerntaken:\n    - { code: B1-K1 }\n`;
    expect(messages(text("status: gepubliceerd\n"), "structure/no-werkprocessen")).toEqual(['Kerntaak B1-K1 heeft geen werkprocessen, terwijl het dossier "gepubliceerd" is. Beschrijf de werkprocessen.']);
    for (const status of ["", "status: concept\n", "status:\n"]) expect(messages(text(status), "structure/no-werkprocessen")).toEqual([]);
  });

  test("profiles that add nothing while others do", () => {
    check("structure/empty-profile", `
${FILE}
basisdeel:
  kerntaken: [{ code: B1-K1, perProfiel: { P2: { complexiteit: Anders. } } }]
profielen:
  - { code: P1, titel: A }
#           ^^ structure/empty-profile
  - { code: P2, titel: B }
  - { code: P3, titel: C, kerntaken: [{ code: P3-K1 }] }
`);
    check("structure/empty-profile", `${FILE}\nprofielen: [{ code: P1 }]\n`);
    check("structure/empty-profile", `${FILE}\nprofielen: [{ code: P1 }, { code: P2 }]\n`);
    check("structure/empty-profile", `
${PROGRAMME}
uitstroomprofielen:
  - { id: jeugd, titel: Jeugd }
  - { id: zorg, titel: Zorg }
#         ^^^^ structure/empty-profile
eindkwalificaties:
  - { id: ek-1, tekst: Kan iets., bereik: specifiek, uitstroomprofiel: jeugd }
`);
  });
});

describe("knowledge", () => {
  const KNOWLEDGE = ["knowledge/unused", "knowledge/duplicate-reference", "knowledge/duplicate-text", "knowledge/heading"];

  test("unused, doubled or a heading", () => check(KNOWLEDGE, `
${FILE}
vakkennis:
  - { id: vk-1, tekst: heeft kennis van de wijk }
  - { id: vk-2, tekst: Heeft kennis van de wijk. }
#                      ^^^^^^^^^^^^^^^^^^^^^^^^^ knowledge/duplicate-text
  - { id: vk-3, tekst: "Voor iedereen:" }
#                       ^^^^^^^^^^^^^^ knowledge/heading
  - { id: vk-4, tekst: kan rekenen }
#         ^^^^ knowledge/unused
  - { id: vk-5 }
basisdeel:
  kerntaken:
    - code: B1-K1
      vakkennis: [vk-1, vk-2, vk-1]
#                             ^^^^ knowledge/duplicate-reference
      perProfiel:
        P1: { vakkennis: [vk-2, vk-5, vk-5] }
#                         ^^^^ knowledge/duplicate-reference
#                                     ^^^^ knowledge/duplicate-reference
    - { code: B1-K2, vakkennis: [vk-1] }
`));

  test("is silent while there are no core tasks yet", () => check(KNOWLEDGE, `${FILE}\nvakkennis:\n  - { id: vk-1, tekst: weet iets }\n  - { id: }\n  -\n`));
});

describe("the T", () => {
  const bars = (a: string, b: string): string => `${PROFILE}\nbekwaamheden: [{ id: a, titel: A${a} }, { id: b, titel: B${b} }]\n`;

  test("needs both bars, where every item says its own", () => {
    expect(messages(bars(", bereik: generiek", ", bereik: generiek"), "tshape/both-bars")).toHaveLength(1);
    expect(messages(bars(", bereik: specifiek", ", bereik: specifiek"), "tshape/both-bars")[0]).toContain("Alle onderdelen zijn specifiek");
    for (const [a, b] of [["", ""], [", bereik: generiek", ""], [", bereik: generiek", ", bereik: specifiek"], [", bereik:", ", bereik:"]]) expect(messages(bars(a!, b!), "tshape/both-bars")).toEqual([]);
  });

  test("says nothing of a file with one common part", () => {
    const two = "werkprocessen: [{ code: B1-K1-W1 }, { code: B1-K1-W2 }]";
    expect(messages(`${FILE}\nbasisdeel: { code: B1, kerntaken: [{ code: B1-K1, ${two} }] }\nprofielen: [{ code: P1 }, { code: P2 }]\n`, "tshape/both-bars")).toEqual([]);
  });

  test("does not contradict itself", () => check(["tshape/contradiction", "tshape/against-place"], `
${FILE}
basisdeel:
  kerntaken:
    - code: B1-K1
      bereik: specifiek
#             ^^^^^^^^^ tshape/against-place
      werkprocessen:
        - { code: B1-K1-W1, bereik: generiek }
#                                   ^^^^^^^^ tshape/contradiction
        - { code: B1-K1-W2 }
profielen:
  - { code: P1, kerntaken: [{ code: P1-K1, bereik: generiek }] }
#                                                  ^^^^^^^^ tshape/against-place
`));
});

describe("areas", () => {
  test("are named when nothing translates them", () => {
    const text = (dekt: string): string => `${PROFILE}\nkaders: [nphf@2015-herzien]\nbekwaamheden: [{ id: a, titel: A, dekt: ${dekt} }]\n`;
    expect(messages(text("[nphf:1, nphf:2.2, nphf:3.1, nphf:4.1, nphf:5.1]"), "areas/without-translation")[0]).toContain("6 (Van analoog naar digitaal werken)");
    expect(messages(text("[nphf:1, nphf:2.2.b, nphf:3, nphf:4, nphf:5, nphf:6]"), "areas/without-translation")).toEqual([]);
    expect(messages(text("[nphf:1]"), "areas/without-translation")[0]).toContain("de gebieden 2, 3, 4, 5 en 6");
    expect(messages(`${PROFILE}\nkaders: [nphf@2015-herzien]\n`, "areas/without-translation")).toEqual([]);
    expect(messages(`${PROFILE}\nkaders: [sbb]\nbekwaamheden: [{ id: a, dekt: nphf:2 }]\n`, "areas/without-translation")).toEqual([]);
  });

  test("are marked where their competencies could be named", () => check("areas/area-only", `
${PROFILE}
bekwaamheden:
  - { id: a, dekt: [nphf:5, nphf:6, nphf:2.2, dublin:communicatie] }
#                   ^^^^^^ areas/area-only
`));
});

describe("levels", () => {
  test("that do not go together", () => check(["levels/soort-opleiding", "levels/nlqf", "levels/document-kind"], `
${FILE}
niveau: hbo-bachelor
#       ^^^^^^^^^^^^ levels/document-kind
profielen:
  - { code: P1, niveau: mbo-3, soortOpleiding: middenkaderopleiding, nlqf: 4 }
#                                              ^^^^^^^^^^^^^^^^^^^^ levels/soort-opleiding
#                                                                          ^ levels/nlqf
  - { code: P2, niveau: mbo-4, soortOpleiding: specialistenopleiding, nlqf: 4 }
  - { code: P3, niveau: constructor, soortOpleiding: vakopleiding, nlqf: 4 }
  - { code: P4, soortOpleiding: onzin, niveau: mbo-2 }
  - { code: P5, soortOpleiding: , niveau: mbo-2, nlqf: }
`));

  test("of knowledge, where a line serves one level", () => check("levels/knowledge-depth", `
${FILE}
vakkennis:
  - { id: vk-1, tekst: heeft kennis van de wijk }
#                            ^^^^^^ levels/knowledge-depth
  - { id: vk-2, tekst: heeft kennis van recht }
  - { id: vk-3, tekst: heeft basiskennis van recht }
  - { id: vk-4, tekst: kan kennis delen }
basisdeel:
  kerntaken: [{ code: B1-K1, vakkennis: [vk-2] }]
profielen:
  - { code: P1, niveau: mbo-4, kerntaken: [{ code: P1-K1, vakkennis: [vk-1, vk-4] }] }
  - { code: P2, niveau: mbo-2, kerntaken: [{ code: P2-K1, vakkennis: [vk-3] }] }
`));

  test("that fit any", () => check("levels/nlqf", `${PROGRAMME}\nniveau: post-initieel\nnlqf: 7\n`));
});

test("a wrong code of a kerntaak does not make the codes within it wrong", () => check("structure/code-place", `
soort: kwalificatiedossier
id: kd.x
titel: X
versie: "1"
keuzedelen:
  - code: K0998
    titel: K
    kerntaken:
      - code: B1-K1
#             ^^^^^ structure/code-place
        werkprocessen: [{ code: D1-K1-W1, titel: A }]
`));

describe("the form of ids", () => {
  const RULE = "structure/id-form";
  const text = `${PROGRAMME}
eindkwalificaties:
  - { id: EK 1, tekst: Voert het gesprek. }
  - { id: "ek#3", tekst: Werkt samen. }
  - { id: ek.4-a, tekst: Reflecteert. }
toetsen:
  - { id: t-1, toetst: [EK 1, "ek#3", ek.4-a] }
`;
  const beside = (uit: string) => ({ fileName: "b.opleidingsprofiel.yaml", text: `soort: opleidingsprofiel\nid: op.y\ntitel: Y\nversie: "1"\neindkwalificaties:\n  - { id: e-1, uit: ${uit} }\n` });

  test("is one, and a fix takes the references along", () => {
    const findings = findingsOf({ text }, [ruleOf(RULE)]);
    expect(findings.map(({ span }) => text.slice(span.start, span.end))).toEqual(["EK 1", "ek#3"]);
    expect(applyFixes(text, findings, true).text).toBe(text.replaceAll("EK 1", "ek-1").replaceAll("ek#3", "ek-3"));
  });

  test("has a fix where no other document refers to the item", () => {
    const fixes = (uit: string) => findingsOf({ text, beside: [beside(uit)] }, [ruleOf(RULE)]).map((finding) => finding.fixes.length);
    expect(fixes("op.x@1#ek.4-a")).toEqual([1, 1]);
    expect(fixes('"op.x@1#EK 1"')).toEqual([0, 1]);
  });

  test("has no fix where the better id is taken, or none is left", () => {
    const found = findingsOf({ text: `${PROGRAMME}\neindkwalificaties:\n  - { id: EK-1 }\n  - { id: ek-1 }\n  - { id: "???" }\n` }, [ruleOf(RULE)]);
    expect(found.map(({ message, fixes }) => [message.nl.slice(0, 12), fixes.length])).toEqual([["Het id \"EK-1", 0], ["Het id \"???\"", 0]]);
  });

  test("does not go for codes and elements of frameworks", () => {
    expect(messages(`${FILE}\nbasisdeel:\n  code: b1\n  kerntaken: [{ code: B1 K1 }]\nvakkennis: [{ id: vk-1, tekst: Kent X. }]\n`, RULE)).toEqual([]);
    expect(messages('soort: kader\nid: k\ntitel: K\nversie: "1"\nelementen: [{ id: A B, label: X }]\n', RULE)).toEqual([]);
  });
});

describe("names in one text", () => {
  const RULE = "structure/names-in-one-text";
  const text = `
soort: leertraject
id: lt.x
titel: X
versie: "1"
disciplines: [verpleegkunde, "sociaal werk, gehandicaptenzorg"]
leeractiviteiten:
  - id: la-1
    disciplines: verpleegkunde, sociaal werk
#                ^^^^^^^^^^^^^^^^^^^^^^^^^^^ ${RULE}
  - { id: la-2, disciplines: verpleegkunde }
  - id: la-3
    disciplines: "verpleegkunde, wijk"
  - id: la-4
    disciplines: iedereen die mee wil doen, als er tijd is
  - id: la-5
    disciplines: arts; verpleegkundige
#                ^^^^^^^^^^^^^^^^^^^^^ ${RULE}
    rollen: a, b
    leermiddelen: boek, film
`;
  test("are told where names are asked, not in a sentence, in quotes or for references", () => check(RULE, text));
  test("become a list", () => {
    const fixed = applyFixes(text, findingsOf({ text }, [ruleOf(RULE)]), true).text;
    expect(fixed).toContain("    disciplines: [verpleegkunde, sociaal werk]\n");
    expect(fixed).toContain("    disciplines: [arts, verpleegkundige]\n");
  });
});

test("an id that is taken becomes the next number, or what the item is called in a few words", () => {
  const text = 'soort: beroepsprofiel\nid: bp.x\ntitel: X\nversie: "1"\nbekwaamheden:\n  - { id: b-1, titel: Een }\n  - { id: b-1, titel: Twee }\n  - { id: samen, titel: Samen }\n  - { id: samen, titel: Met de familie }\n  - { id: samen, tekst: Werkt met iedereen samen die er op een dag in de wijk is. }\n';
  const fixed = applyFixes(text, findingsOf({ text }, [ruleOf("structure/duplicate-id")]), true).text;
  expect(fixed).toBe(text.replace("b-1, titel: Twee", "b-2, titel: Twee").replace("samen, titel: Met", "met-de-familie, titel: Met"));
});
