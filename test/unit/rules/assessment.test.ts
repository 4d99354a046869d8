// Rules about assessing, registration and who had a part in a document.
import { describe, expect, test } from "vitest";
import { check, findingsOf, ruleOf } from "./check.ts";

const PROGRAMME = 'soort: opleidingsprofiel\nid: op.x\ntitel: X\nversie: "1"';
const TRACK = 'soort: leertraject\nid: lt.x\ntitel: X\nversie: "1"';
const PROFILE = 'soort: beroepsprofiel\nid: bp.x\ntitel: X\nversie: "1"';
const FILE = 'soort: kwalificatiedossier\nid: kd.x\ntitel: X\nversie: "1"';

describe("assessing", () => {
  test("what is not assessed, or not taught, is marked at its id", () => check(["assessment/not-assessed", "curriculum/not-taught"], `
${PROGRAMME}
eindkwalificaties:
  - { id: ek-1, tekst: A }
  - { id: ek-2, tekst: B }
#         ^^^^ assessment/not-assessed
#         ^^^^ curriculum/not-taught
  - { id: ek-3, tekst: C, uitgesteld: true, reden: later }
  - { id: ek-4, tekst: D, uitgesteld: nee }
#         ^^^^ assessment/not-assessed
#         ^^^^ curriculum/not-taught
eenheden: [{ id: e-1, leidtOpVoor: ek-1 }]
toetsen: [{ id: t-1, toetst: ek-1 }]
`));

  test("a national profile leaves units and assessments to others", () => {
    check(["assessment/not-assessed", "curriculum/not-taught"], `${PROGRAMME}\neindkwalificaties: [{ id: ek-1, tekst: A }]\n`);
    check(["assessment/not-assessed", "curriculum/not-taught"], `${PROGRAMME}\neindkwalificaties: [{ id: ek-1, tekst: A }]\ntoetsen: []\neenheden:\n`);
  });

  test("an EPA that is assessed stands for its competences, and a file that extends this one counts", () => {
    check("assessment/not-assessed", `${PROGRAMME}\neindkwalificaties: [{ id: ek-1, tekst: A }]\nepas: [{ id: epa-1, bekwaamheden: ek-1 }]\ntoetsen: [{ id: t-1, toetst: epa-1 }]\n`);
    const beside = [{ fileName: "school.yaml", text: 'soort: opleidingsprofiel\nid: op.y\ntitel: Y\nversie: "1"\nuitbreiding: op.x@1\ntoetsen: [{ id: t-1, toetst: op.x@1#ek-1 }]\n' }];
    check("assessment/not-assessed", `${PROGRAMME}\neindkwalificaties: [{ id: ek-1, tekst: A }]\ntoetsen: [{ id: t-0 }]\n`, { beside });
  });

  test("what a misspelt reference is meant for is not called unused", () => {
    const text = `${PROGRAMME}\neindkwalificaties: [{ id: bellen, tekst: A }, { id: wassen, tekst: B }]\neenheden: [{ id: e-1, leidtOpVoor: [wasen] }]\ntoetsen: [{ id: t-1, toetst: [wasen] }]\n`;
    const found = findingsOf({ text }, ["assessment/not-assessed", "curriculum/not-taught"].map(ruleOf));
    expect(found.map(({ span }) => text.slice(span.start, span.end))).toEqual(["bellen", "bellen"]);
  });

  test("an EPA that nobody assesses is told once", () => check(["assessment/not-assessed", "structure/unused-item"], `
soort: leertraject
id: lt.x
titel: X
versie: "1"
situaties: [{ id: s-1, titel: S }, { id: s-2, titel: T }]
#                                        ^^^ structure/unused-item
epas: [{ id: epa-1, titel: A }, { id: epa-2, titel: B }]
#                                     ^^^^^ assessment/not-assessed
beoordelingen: [{ doel: formatief, toetst: [epa-1, s-1] }]
`));

  test("of a track its EPAs are asked", () => check("assessment/not-assessed", `
${TRACK}
epas: [{ id: epa-1, titel: A }, { id: epa-2, titel: B }]
#            ^^^^^ assessment/not-assessed
beoordelingen: [{ id: b-1, toetst: epa-2 }]
`));

  test("an assessment says what it is for, how, by whom and by which standard", () => check(
    ["assessment/no-purpose", "assessment/summative-without-norm", "assessment/no-agreement", "assessment/form", "assessment/assesses-nothing"],
    `
${PROGRAMME}
toetsen:
  - { id: t-1, titel: A, toetst: ek-1 }
#         ^^^ assessment/no-purpose
  - { id: t-2, doel: summatief, vorm: portfolio, toetst: ek-1 }
#                    ^^^^^^^^^ assessment/summative-without-norm
#                    ^^^^^^^^^ assessment/no-agreement
  - { id: t-3, doel: formatief, vorm: portfolio }
#         ^^^ assessment/assesses-nothing
  - { id: t-4, doel: formatief, toetst: ek-1 }
#         ^^^ assessment/form
  - { id: t-5, doel: summatief, criteria: [vraagt door], vorm: kennistoets, toetst: ek-1, overeenstemmingMet: docenten }
  - { id: t-6 }
`));

  test("says in one message who did not agree and who does not judge", () => {
    const said = (more: string): string[] => findingsOf({ text: `${PROGRAMME}\ntoetsen: [{ id: t-1, doel: summatief${more} }]\n` }, [ruleOf("assessment/no-agreement")]).map(({ message }) => message.nl.replace(/\..*/, ""));
    expect(said("")).toEqual(['Bij "t-1" staat niet wie oordeelt, en met wie is afgesproken wanneer iemand zelfstandig mag werken']);
    expect(said(", overeenstemmingMet: [docenten]")).toEqual(['Bij "t-1" staat niet wie oordeelt']);
    expect(said(", beoordelaars: [docent]")).toEqual(['Bij "t-1" staat niet met wie is afgesproken wanneer iemand zelfstandig mag werken']);
    expect(said(", vorm: tentamen, overeenstemmingMet: [docenten]")).toEqual([]);
  });

  test("only formative, or about something else than its unit", () => check(["assessment/only-formative", "assessment/unit-mismatch"], `
${PROGRAMME}
eindkwalificaties:
  - { id: ek-1, tekst: A }
#         ^^^^ assessment/only-formative
  - { id: ek-2, tekst: B }
eenheden:
  - { id: e-1, leidtOpVoor: [ek-2], toetsen: [t-1] }
#                                   ^^^^^^^ assessment/unit-mismatch
  - { id: e-2, leidtOpVoor: [ek-2], toetsen: [t-1, t-2] }
  - { id: e-3, leidtOpVoor: [ek-2], toetsen: [t-elders] }
toetsen:
  - { id: t-1, doel: formatief, toetst: ek-1 }
  - { id: t-2, doel: summatief, toetst: [ek-2] }
`));

  test("an EPA has a level of supervision, and its decisive assessment has the same", () => check("assessment/epa-without-supervision", `
${TRACK}
epas:
  - { id: epa-1, titel: A, bekwaamheden: [] }
#         ^^^^^ assessment/epa-without-supervision
  - { id: epa-2, titel: B, supervisie: 4 }
  - { id: epa-3, titel: C, supervisie: }
beoordelingen:
  - { id: b-1, doel: summatief, toetst: epa-2, supervisie: 3 }
#                                                          ^ assessment/epa-without-supervision
  - { id: b-2, doel: formatief, toetst: epa-2, supervisie: 2 }
`));
});

describe("registration", () => {
  test("is complete or says that there is none", () => {
    const text = `${PROFILE}\nregistratie: { regime: vrijwillig, beroepscode: A }\nbekwaamheden: [{ id: a, titel: A }]\n`;
    const [finding] = findingsOf({ text }, [ruleOf("registration/incomplete")]);
    expect(text.slice(finding!.span.start, finding!.span.end)).toBe("registratie");
    expect(finding!.message.nl).toContain("Vul bij registratie ook in: tuchtrecht");
  });

  test("asks an adopted profile alone for what is not there at all", () => {
    const found = (text: string): number => findingsOf({ text }, [ruleOf("registration/incomplete")]).length;
    expect(found(`${PROFILE}\nbekwaamheden: [{ id: a, titel: A }]\n`)).toBe(0);
    expect(found(`${PROFILE}\nstatus: concept\nbekwaamheden: [{ id: a, titel: A }]\n`)).toBe(0);
    expect(found(`${PROFILE}\nstatus: vastgesteld\nbekwaamheden: [{ id: a, titel: A }]\n`)).toBe(1);
    expect(found(`${PROFILE}\nstatus: vastgesteld\nbekwaamheden: [{ id: a, titel: A }]\nregistratie:\n`)).toBe(0);
    expect(found(`${PROFILE}\nstatus: vastgesteld\nbekwaamheden: [{ id: a, titel: A }]\nregistratie: { regime: geen, tuchtrecht: geen }\n`)).toBe(0);
  });

  test("does not contradict itself", () => check(["registration/contradiction", "registration/big", "registration/legal-basis"], `
${PROFILE}
registratie:
  regime: geen
  register: Register Voorbeeld
#           ^^^^^^^^^^^^^^^^^^ registration/contradiction
  verplicht: true
#            ^^^^ registration/contradiction
#            ^^^^ registration/legal-basis
`));

  test("by the Wet BIG has statutory disciplinary law, except for article 34", () => {
    const text = (extra: string): string => `${PROFILE}\nregistratie: { regime: big, tuchtrecht: geen${extra} }\n`;
    const found = (extra: string): number => findingsOf({ text: text(extra) }, [ruleOf("registration/big")]).length;
    expect([found(""), found(", grondslag: Wet BIG artikel 34"), found(", grondslag: Wet BIG artikel 3")]).toEqual([1, 0, 1]);
  });

  test("in youth care is mandatory, with disciplinary law, at hbo or wo", () => check("registration/youth", `
${PROFILE}
niveau: mbo-4
#       ^^^^^ registration/youth
registratie: { regime: jeugd, verplicht: false, tuchtrecht: geen }
#                                        ^^^^^ registration/youth
#                                                           ^^^^ registration/youth
`));

  test("says how one stays registered, and whose the code is", () => check(["registration/reregistration", "registration/code-owner", "registration/reference-date"], `
${PROFILE}
registratie:
  regime: vrijwillig
  register: Register Voorbeeld
#           ^^^^^^^^^^^^^^^^^^ registration/reference-date
  beroepscode: { naam: Code, eigenaar: }
#                      ^^^^ registration/code-owner
  herregistratie: { jaren: 5, eisen: Een portfolio }
# ^^^^^^^^^^^^^^ registration/reregistration
`));

  test("legal requirements are worked out somewhere", () => {
    const found = (rest: string): number => findingsOf({ text: `${FILE}\nwettelijkeBeroepsvereisten: true\nprofielen: [{ code: P1, titel: A }]\n${rest}` }, [ruleOf("registration/legal-requirements")]).length;
    expect([found(""), found("verantwoording: { beroepsvereisten: Wet BIG artikel 34 }\n")]).toEqual([1, 0]);
  });
});
