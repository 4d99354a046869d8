// Rules about roles, the T, areas, frameworks, the build of documents and what a team can set.
import { describe, expect, test } from "vitest";
import { applyFixes } from "../../../server/src/rules/fix.ts";
import { check, findingsOf, ruleOf } from "./check.ts";

interface File {
  readonly fileName: string;
  readonly text: string;
}

const PROGRAMME = 'soort: opleidingsprofiel\nid: op.x\ntitel: X\nversie: "1"';
const PROFILE = 'soort: beroepsprofiel\nid: bp.x\ntitel: X\nversie: "1"';
const FILE = 'soort: kwalificatiedossier\nid: kd.x\ntitel: X\nversie: "1"';
const ORDERED = `${PROFILE}\ngemeenschappelijkKader: { ordening: canmeds@nl-verpleegkunde-2012 }`;

const found = (rule: string, text: string, more: { beside?: readonly File[]; config?: string } = {}) => findingsOf({ text, ...more }, [ruleOf(rule)]);
const count = (rule: string, text: string, more: { beside?: readonly File[]; config?: string } = {}): number => found(rule, text, more).length;

describe("roles", () => {
  test("an item without a role, once most items have one", () => check("roles/item-without-role", `
${ORDERED}
bekwaamheden:
  - { id: a, titel: A, rollen: [zorgverlener] }
  - { id: b, titel: B, rollen: [communicator] }
  - { id: c, titel: C }
#         ^ roles/item-without-role
  - { id: d, titel: D, rollen: }
  - { id: e, titel: E, rollen: [communicator] }
  - { id: f, titel: F, rollen: [communicator] }
`));

  test("while half of them have none, the author is still at it", () => {
    expect(count("roles/item-without-role", `${ORDERED}\nbekwaamheden: [{ id: a, rollen: [zorgverlener] }, { id: b }]\n`)).toBe(0);
  });

  test("roles behind a title move to their key", () => {
    const text = `${FILE}\ngemeenschappelijkKader: { ordening: canmeds@nl-mbo-2026 }\nbasisdeel:\n  code: B1\n  kerntaken:\n    - code: B1-K1\n      titel: Biedt zorg (samen met naasten)\n      werkprocessen:\n        - code: B1-K1-W1\n          titel: Voert een gesprek (Zorgverlener, communicator)\n          resultaat: Iets\n`;
    const findings = found("roles/in-title", text);
    expect(findings.map(({ span }) => text.slice(span.start, span.end))).toEqual(["(Zorgverlener, communicator)"]);
    expect(applyFixes(text, findings, true).text).toBe(text.replace(" (Zorgverlener, communicator)\n", "\n          rollen: [zorgverlener, communicator]\n"));
  });

  test("in a flow map too, and not where roles are given already", () => {
    const flow = `${ORDERED}\nbekwaamheden:\n  - { id: a, titel: Praat (communicator), bereik: generiek }\n`;
    expect(applyFixes(flow, found("roles/in-title", flow), true).text).toContain("titel: Praat, rollen: [communicator], bereik");
    const given = `${ORDERED}\nbekwaamheden:\n  - { id: a, titel: Praat (communicator), rollen: [communicator] }\n`;
    expect(found("roles/in-title", given).map(({ fixes }) => fixes.length)).toEqual([0]);
  });

  test("the share of general roles is the team's own choice", () => {
    const text = `${ORDERED}\nbekwaamheden: [{ id: a, rollen: [zorgverlener] }, { id: b, rollen: [communicator] }]\n`;
    const of = (minimum: string): number => count("roles/general-share", text, { config: `regels:\n  roles/general-share: { niveau: informatie, minimum: ${minimum} }\n` });
    expect([count("roles/general-share", text), of("50"), of("60"), of("veel")]).toEqual([0, 0, 1, 0]);
  });

  test("a share is compared before it is rounded", () => {
    const text = `${ORDERED}\nbekwaamheden: [{ id: a, rollen: [zorgverlener] }, { id: b, rollen: [communicator] }, { id: c, rollen: [communicator] }]\n`;
    const of = (minimum: number): number => count("roles/general-share", text, { config: `regels:\n  roles/general-share: { niveau: informatie, minimum: ${minimum} }\n` });
    expect([of(66.6), of(66.7), of(67)]).toEqual([0, 1, 1]);
  });

  test("no roles at all, and a role apart from the central one", () => {
    expect(count("roles/no-roles", `${PROFILE}\nbekwaamheden: [{ id: a, titel: A }, { id: b, titel: B }]\n`)).toBe(1);
    expect(count("roles/no-roles", `${PROFILE}\nbekwaamheden: [{ id: a, titel: A }]\n`)).toBe(0);
    expect(count("roles/isolated-role", `${ORDERED}\nbekwaamheden: [{ id: a, rollen: [zorgverlener, communicator] }, { id: b, rollen: [organisator] }]\n`)).toBe(1);
    expect(count("roles/isolated-role", `${ORDERED}\nbekwaamheden: [{ id: a, rollen: [zorgverlener] }, { id: b, rollen: [organisator] }]\n`)).toBe(0);
  });
});

describe("the T", () => {
  test("exit profiles share a core", () => {
    const of = (items: string): number => count("tshape/no-core", `${PROGRAMME}\neindkwalificaties: [${items}]\n`);
    expect(of("{ id: a, uitstroomprofiel: p }, { id: b, uitstroomprofiel: q }")).toBe(1);
    expect(of("{ id: a, uitstroomprofiel: p }, { id: b, uitstroomprofiel: q }, { id: c }")).toBe(0);
    expect(of("{ id: a, uitstroomprofiel: p }")).toBe(0);
  });

  test("generic is what more than one uses", () => {
    const text = `${PROFILE}\nbekwaamheden: [{ id: a, bereik: generiek }, { id: b, bereik: generiek }, { id: c, bereik: specifiek }]\n`;
    const other = (id: string, uit: string): File => ({ fileName: `${id}.yaml`, text: `soort: opleidingsprofiel\nid: ${id}\ntitel: T\nversie: "1"\neindkwalificaties: [{ id: e, tekst: E, uit: [${uit}] }]\n` });
    expect(count("tshape/generic-alone", text, { beside: [other("op.a", "bp.x@1#a, bp.x@1#b, bp.x@1#c"), other("op.b", "bp.x@1#a")] })).toBe(1);
    expect(count("tshape/generic-alone", text, { beside: [other("op.a", "bp.x@1#a, bp.x@1#b")] })).toBe(0);
  });

  test("the trunk of the higher social studies is half, within the margin of the team", () => {
    const text = `${PROGRAMME}\nniveau: hbo-bachelor\nkaders: [hss-profielen@2014]\nkern: { aandeel: 55 }\n`;
    expect(count("tshape/core-share", text)).toBe(1);
    expect(count("tshape/core-share", text, { config: "regels:\n  tshape/core-share: { niveau: informatie, marge: 5 }\n" })).toBe(0);
    expect(count("tshape/core-share", text.replace("hss-profielen@2014", "dublin@2004"))).toBe(0);
  });

  test("the broad bar has its three themes", () => {
    const of = (titel: string): number => count("tshape/generic-themes", `${PROFILE}\nbekwaamheden: [{ id: a, titel: Voert een gesprek over wat iemand zelf wil, bereik: generiek }, { id: b, titel: ${titel}, bereik: generiek }]\n`);
    expect([of("Rijdt auto"), of("Werkt samen met naasten")]).toEqual([1, 0]);
  });
});

describe("areas and frameworks", () => {
  test("the framework's own words are no translation", () => {
    const of = (titel: string): number => count("areas/not-translated", `${PROFILE}\nbekwaamheden: [{ id: a, titel: ${titel}, dekt: ["nphf@2015-herzien:6"] }]\n`);
    expect([of("Van analoog naar digitaal werken."), of("Gebruikt beeldzorg thuis bij mensen")]).toEqual([1, 0]);
  });

  test("determinants: all six or none", () => {
    const of = (tekst: string): number => count("areas/determinants", `${PROFILE}\nkaders: [nphf@2015-herzien]\nbekwaamheden: [{ id: a, tekst: "${tekst}", dekt: [nphf:1.1.a] }]\n`);
    expect(of("Heeft inzicht in lichaamsfuncties en dagelijks functioneren")).toBe(1);
    expect(of("Zoekt uit wat gezond houdt")).toBe(0);
    expect(of("Lichaam, mentale beleving, zingeving, kwaliteit van leven, meedoen en dagelijks functioneren")).toBe(0);
  });

  test("a framework has its version where there are several", () => check("refs/kader-without-version", `
${PROFILE}
gemeenschappelijkKader: { ordening: canmeds }
#                                   ^^^^^^^ refs/kader-without-version
kaders: [nphf@2015-herzien, sbb]
`));

  test("an ordering of one's own is tied to a shared one", () => {
    const own: File = { fileName: "e.kader.yaml", text: 'soort: kader\nid: eigen\ntitel: { nl: E, en: E }\nversie: "1"\nelementen: [{ id: h, label: { nl: H, en: H } }]\n' };
    const link: File = { fileName: "k.koppeling.yaml", text: 'soort: koppeling\nid: k\ntitel: K\nversie: "1"\nvan: eigen@1\nnaar: canmeds@2015\nparen: []\n' };
    const text = `${PROFILE}\ngemeenschappelijkKader: { ordening: eigen@1 }\nbekwaamheden: [{ id: a, rollen: [h] }]\n`;
    expect([count("frameworks/ordering-without-crosswalk", text, { beside: [own] }), count("frameworks/ordering-without-crosswalk", text, { beside: [own, link] })]).toEqual([1, 0]);
    expect(count("frameworks/ordering-without-crosswalk", ORDERED)).toBe(0);
  });
});

describe("the document itself", () => {
  test("EPAs and situations draw on several competences", () => check("structure/several-competences", `
${PROFILE}
bekwaamheden: [{ id: a, titel: A }, { id: b, titel: B }]
epas:
  - { id: epa-1, bekwaamheden: [a] }
#                               ^ structure/several-competences
  - { id: epa-2, bekwaamheden: [a, b] }
  - { id: epa-3, titel: C }
#         ^^^^^ structure/several-competences
praktijksituaties:
  - { id: ps-1, titel: D, uit: bp.y@1#ps-1 }
`));

  test("those with one competence are one finding", () => {
    const text = `${PROFILE}\nbekwaamheden: [{ id: a }]\npraktijksituaties: [{ id: ps-1, bekwaamheden: [a] }]\nepas: [{ id: epa-1, bekwaamheden: [a] }, { id: epa-2, bekwaamheden: [a] }]\n`;
    const findings = found("structure/several-competences", text);
    expect(findings.map(({ message }) => message.nl)).toEqual(['"ps-1" doet maar op één bekwaamheid een beroep. Een praktijksituatie vraagt er altijd meer dan één; noem ook de andere.']);
    expect(findings[0]!.related.map(({ message }) => message.en)).toEqual(['"epa-1" names only one as well.', '"epa-2" names only one as well.']);
  });

  test("while nothing is linked yet, nothing is missing", () => {
    expect(count("structure/several-competences", `${PROFILE}\nepas: [{ id: epa-1, titel: A }]\n`)).toBe(0);
  });

  test("parts of a qualification file, and the size of an optional part", () => {
    expect(count("structure/missing-part", `${FILE}\nstatus: vastgesteld\nbasisdeel: { code: B1, kerntaken: [{ code: B1-K1 }] }\n`)).toBe(1);
    expect(count("structure/missing-part", `${FILE}\nstatus: concept\nbasisdeel: { code: B1, kerntaken: [{ code: B1-K1 }] }\n`)).toBe(0);
    expect(count("structure/missing-part", `${FILE}\nkeuzedelen: [{ code: K0001, kerntaken: [{ code: D1-K1 }] }]\n`)).toBe(0);
    const text = `${FILE}\nkeuzedelen: [{ code: K0001, sbu: 400 }, { code: K0002, sbu: 720 }, { code: K0003, sbu: }]\n`;
    expect(applyFixes(text, found("structure/keuzedeel-size", text), true).text).toBe(text.replace("400", "480"));
  });

  test("what is deferred has a reason", () => check("structure/deferred-reason", `
${PROGRAMME}
eindkwalificaties:
  - { id: a, uitgesteld: true }
#                        ^^^^ structure/deferred-reason
  - { id: b, uitgesteld: true, reden: later }
  - { id: c, uitgesteld: false }
`));

  test("adopted by whom, owned by whom, and in which framework", () => {
    expect([count("meta/adopted-by-nobody", `${PROFILE}\nstatus: gepubliceerd\n`), count("meta/adopted-by-nobody", `${PROFILE}\nstatus: gepubliceerd\nvastgesteld: { door: }\n`), count("meta/adopted-by-nobody", `${PROFILE}\nstatus: concept\n`)]).toEqual([1, 0, 0]);
    expect([count("meta/no-owner", `${PROFILE}\nbekwaamheden: [{ id: a }]\n`), count("meta/no-owner", `${PROFILE}\nvereniging: V\nbekwaamheden: [{ id: a }]\n`), count("meta/no-owner", PROFILE)]).toEqual([1, 0, 0]);
    expect([count("meta/no-kader", `${PROFILE}\nbekwaamheden: [{ id: a }, { id: b }]\n`), count("meta/no-kader", `${PROFILE}\nbekwaamheden: [{ id: a, dekt: [nphf:2] }, { id: b }]\n`)]).toEqual([1, 0]);
    const messages = found("meta/common-framework", `${PROFILE}\ngemeenschappelijkKader: { taal: icf }\n`).map(({ message }) => message.nl);
    expect(messages).toEqual(["Bij gemeenschappelijkKader ontbreekt nog: model (het mensbeeld, zoals biopsychosociaal) en ordening (het kader van de rollen). Vul het aan."]);
  });

  test("how old a document may be is the team's own choice", () => {
    const text = `${PROFILE}\ngeldigVanaf: 2015-01-01\n`;
    const of = (voor: string): number => count("meta/adopted-before", text, { config: `regels:\n  meta/adopted-before: { niveau: informatie, voor: ${voor} }\n` });
    expect([count("meta/adopted-before", text), of("2018-01-01"), of('"2018-01-01"'), of("2010-01-01"), of("5")]).toEqual([0, 1, 1, 0, 0]);
  });

  test("sources that anyone can find", () => check("meta/no-source-documents", `
${PROFILE}
brondocumenten:
  - { naam: Onderzoek, soort: rapport }
#           ^^^^^^^^^ meta/no-source-documents
  - { naam: Rapport, link: "https://example.org" }
`));
});
