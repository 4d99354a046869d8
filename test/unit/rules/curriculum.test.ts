// Rules about units, activities, the ladder of levels and bodies of knowledge.
import { describe, expect, test } from "vitest";
import { applyFixes } from "../../../server/src/rules/fix.ts";
import { check, findingsOf, ruleOf } from "./check.ts";

const PROGRAMME = 'soort: opleidingsprofiel\nid: op.x\ntitel: X\nversie: "1"';
const TRACK = 'soort: leertraject\nid: lt.x\ntitel: X\nversie: "1"';
const KNOWLEDGE = 'soort: kennisbasis\nid: kb.x\ntitel: X\nversie: "1"';
const FILE = 'soort: kwalificatiedossier\nid: kd.x\ntitel: X\nversie: "1"';

const count = (rule: string, text: string, beside: { fileName: string; text: string }[] = []): number => findingsOf({ text, beside }, [ruleOf(rule)]).length;

describe("curriculum", () => {
  test("forms of working together have the disciplines that they need", () => check("curriculum/interprofessional-disciplines", `
${TRACK}
leeractiviteiten:
  - { id: a, vorm: interprofessioneel, disciplines: [zorg, Zorg] }
#                  ^^^^^^^^^^^^^^^^^^ curriculum/interprofessional-disciplines
  - { id: b, vorm: interprofessioneel, disciplines: [zorg, welzijn] }
  - { id: c, vorm: multidisciplinair }
#                  ^^^^^^^^^^^^^^^^^ curriculum/interprofessional-disciplines
  - { id: d, vorm: monodisciplinair, disciplines: [zorg, welzijn] }
#                  ^^^^^^^^^^^^^^^^ curriculum/interprofessional-disciplines
  - { id: e, vorm: interprofessioneel, disciplines: }
`));

  test("disciplines in one text are made a list", () => {
    const track = (disciplines: string): string => `${TRACK}\nleeractiviteiten:\n  - id: a\n    vorm: interprofessioneel\n    disciplines: ${disciplines}\n`;
    const text = track("verpleegkunde, fysiotherapie en maatschappelijk werk");
    const found = findingsOf({ text }, [ruleOf("curriculum/interprofessional-disciplines")]);
    expect(found.map(({ message }) => message.nl)).toEqual(['"a" is interprofessioneel, maar er staat maar één discipline bij. Zijn dit er meer, zet ze dan in een lijst: [verpleegkunde, fysiotherapie, maatschappelijk werk].']);
    expect(applyFixes(text, found, true).text).toBe(track("[verpleegkunde, fysiotherapie, maatschappelijk werk]"));
  });

  test("a track names its disciplines once for all activities", () => {
    expect(count("curriculum/interprofessional-disciplines", `${TRACK}\ndisciplines: [zorg, welzijn]\nleeractiviteiten: [{ id: a, vorm: interprofessioneel }]\n`)).toBe(0);
  });

  test("prior knowledge comes first, and units do not wait for each other", () => check("curriculum/prerequisites", `
${PROGRAMME}
eenheden:
  - { id: a, leerjaar: 1, voorkennis: [b] }
#                                      ^ curriculum/prerequisites
  - { id: b, leerjaar: 2 }
  - { id: c, leerjaar: 2, voorkennis: [a, elders] }
  - { id: d, voorkennis: [e] }
  - { id: e, voorkennis: [f] }
  - { id: f, voorkennis: [d] }
#                         ^ curriculum/prerequisites
  - { id: g, voorkennis: [g] }
#                         ^ curriculum/prerequisites
`));

  test("a long chain of units takes no time", () => {
    const units = Array.from({ length: 3000 }, (_, n) => `  - { id: e-${n}, voorkennis: [e-${n + 1}] }\n`).join("");
    expect(count("curriculum/prerequisites", `${PROGRAMME}\neenheden:\n${units}`)).toBe(0);
  });

  test("units add up to the programme at most", () => {
    const units = "eenheden: [{ id: a, studiepunten: { waarde: 40, eenheid: EC } }, { id: b, studiepunten: { waarde: 30, eenheid: EC }, uitstroomprofiel: p }]\n";
    const of = (total: string): number => count("curriculum/credits-sum", `${PROGRAMME}\nstudiepunten: ${total}\nuitstroomprofielen: [{ id: p }]\n${units}`);
    expect([of("{ waarde: 30, eenheid: EC }"), of("{ waarde: 60, eenheid: EC }"), of("{ waarde: 70, eenheid: EC }"), of("{ waarde: 70, eenheid: SBU }"), of("60")]).toEqual([1, 1, 0, 2, 0]);
  });

  test("formal and informal learning go with their proof", () => {
    const of = (rest: string): number => count("curriculum/formal-learning", `${PROGRAMME}\n${rest}\neindkwalificaties: [{ id: a, tekst: A }]\n`);
    expect([of("leervorm: informeel\ncivielEffect: Diploma"), of("leervorm: informeel"), of("leervorm: formeel"), of("leervorm: formeel\nniveau: hbo-bachelor"), of("leervorm: formeel\ncivielEffect:")]).toEqual([1, 0, 1, 0, 0]);
  });

  test("what a track begins with comes back", () => check("structure/unused-item", `
${TRACK}
situaties: [{ id: s-1 }, { id: s-2 }]
#                              ^^^ structure/unused-item
epas: [{ id: epa-1 }]
leeractiviteiten: [{ id: la-1, situaties: s-1, epas: epa-1 }]
`));

  test("design steps are asked of a track that has begun", () => {
    expect(count("structure/design-steps", `${TRACK}\nsituaties: [A]\n`)).toBe(0);
    expect(count("structure/design-steps", `${TRACK}\nsituaties: [A]\nbekwaamheden: [bp.x@1#a]\nbeoordelingen: [{ id: b }]\n`)).toBe(1);
  });

  test("citizens, school and practice are among those involved", () => {
    const of = (groups: string): number[] => ["meta/citizens-involved", "curriculum/designers-mixed"].map((rule) => count(rule, `${PROGRAMME}\nbetrokkenen: [${groups}]\n`));
    expect(of("{ naam: A, groep: professional }")).toEqual([1, 1]);
    expect(of("{ naam: A, groep: professional }, { naam: B, groep: opleider }, { naam: C, groep: burger }")).toEqual([0, 0]);
    // Someone whose group is not told may be anyone.
    expect(of("{ naam: A, groep: professional }, { naam: B }")).toEqual([0, 0]);
    expect(of("")).toEqual([0, 0]);
  });
});

describe("continuum", () => {
  const other = (rest: string): { fileName: string; text: string }[] => [{ fileName: "y.yaml", text: `soort: opleidingsprofiel\nid: op.y\ntitel: Y\nversie: "1"\n${rest}\n` }];

  test("connections go up the ladder", () => {
    const of = (own: string, key: string, theirs: string): number => count("continuum/direction", `${PROGRAMME}\nniveau: ${own}\n${key}: op.y@1\n`, other(`niveau: ${theirs}`));
    expect(of("hbo-bachelor", "sluitAanOp", "hbo-master")).toBe(1);
    expect(of("hbo-bachelor", "sluitAanOp", "ad")).toBe(0);
    expect(of("hbo-bachelor", "sluitAanOp", "wo-bachelor")).toBe(0);
    expect(of("hbo-bachelor", "doorstroomNaar", "ad")).toBe(1);
    expect(of("ad", "doorstroomNaar", "post-initieel")).toBe(0);
    expect(of("post-initieel", "doorstroomNaar", "ad")).toBe(0);
  });

  test("a file with several levels connects when one of them does", () => {
    const file = [{ fileName: "y.yaml", text: `${FILE}\nprofielen: [{ code: P1, niveau: mbo-3 }, { code: P2, niveau: mbo-4 }]\n` }];
    expect(count("continuum/direction", `${PROGRAMME}\nniveau: mbo-3\nsluitAanOp: kd.x@1\n`, file)).toBe(0);
    expect(count("continuum/direction", `${PROGRAMME}\nniveau: mbo-2\nsluitAanOp: kd.x@1\n`, file)).toBe(1);
  });

  test("what is deferred is taken up by a later programme that knows this one", () => {
    const text = `${PROGRAMME}\neindkwalificaties: [{ id: ek-1, tekst: A, uitgesteld: true, reden: later }]\n`;
    const later = (uit: string): { fileName: string; text: string }[] => other(`niveau: post-initieel\nsluitAanOp: op.x@1\neindkwalificaties: [{ id: a, tekst: A, uit: ${uit} }]`);
    expect([count("continuum/deferred", text), count("continuum/deferred", text, later("op.x@1#ek-1")), count("continuum/deferred", text, later("op.x@1#ek-9"))]).toEqual([0, 0, 1]);
  });

  test("a post-initial programme says what it builds on, how large it is and what one brings along", () => check(["continuum/post-initial-base", "continuum/credits", "continuum/prior-learning"], `
${PROGRAMME}
niveau: post-initieel
#       ^^^^^^^^^^^^^ continuum/post-initial-base
#       ^^^^^^^^^^^^^ continuum/credits
#       ^^^^^^^^^^^^^ continuum/prior-learning
eindkwalificaties: [{ id: ek-1, tekst: A }]
`));

  test("a connection is known at both ends", () => {
    const of = (rest: string): number => count("continuum/one-sided", `${PROGRAMME}\ndoorstroomNaar: op.y@1\n`, other(rest));
    expect([of(""), of("sluitAanOp: op.z@1"), of("sluitAanOp: op.x@1")]).toEqual([0, 1, 0]);
  });
});

describe("knowledge", () => {
  test("what works, guidelines and the four V's are complete", () => check(["knowledge/what-works-incomplete", "knowledge/guideline-status", "knowledge/four-v", "knowledge/intervention-without-evidence", "knowledge/appraisal-method"], `
${KNOWLEDGE}
kennis:
  - { id: k-1, tekst: A, watWerkt: { wat: B, inHandenVan: C } }
#                        ^^^^^^^^ knowledge/what-works-incomplete
#         ^^^ knowledge/four-v
  - { id: k-2, tekst: A, bron: praktijk, status: { gevalideerd: false, verspreid: true } }
#                                                                      ^^^^^^^^^ knowledge/four-v
  - { id: k-3, tekst: A, bron: praktijk, status: { verspreid: true }, beoordeling: { oordeel: goed } }
#                                                                     ^^^^^^^^^^^ knowledge/appraisal-method
richtlijnen:
  - { id: r-1, titel: A, eigenaar: B }
#         ^^^ knowledge/guideline-status
  - { id: r-2, titel: A, status: }
interventies:
  - { id: i-1, titel: A, doelgroep: B }
#         ^^^ knowledge/intervention-without-evidence
  - { id: i-2, titel: A, kennis: [k-1] }
`));

  test("resting on a guideline that is not authorised", () => {
    const beside = [{ fileName: "k.yaml", text: `${KNOWLEDGE}\nrichtlijnen: [{ id: r-1, titel: A, status: concept }, { id: r-2, titel: B, status: geautoriseerd }]\n` }];
    expect(count("knowledge/guideline-status", `${PROGRAMME}\neenheden: [{ id: e-1, steuntOp: [kb.x@1#r-1, kb.x@1#r-2] }]\n`, beside)).toBe(1);
  });

  test("knowledge that nothing rests on, where something does", () => {
    const text = `${KNOWLEDGE}\nkennis: [{ id: k-1, tekst: A, richtlijnen: r-1 }, { id: k-2, tekst: B }]\nrichtlijnen: [{ id: r-1, titel: C }]\n`;
    const beside = (ref: string): { fileName: string; text: string }[] => [{ fileName: "p.yaml", text: `${PROGRAMME}\neenheden: [{ id: e-1, steuntOp: ${ref} }]\n` }];
    expect([count("knowledge/orphan", text), count("knowledge/orphan", text, beside("kb.x@1#k-1")), count("knowledge/orphan", text, beside("kb.y@1#k-1"))]).toEqual([0, 1, 0]);
  });
});
