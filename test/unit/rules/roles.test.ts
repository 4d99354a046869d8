// Rules about roles: where they find something and where they stay silent.
import { describe, expect, test } from "vitest";
import { applyFixes } from "../../../server/src/rules/fix.ts";
import { check, findingsOf, ruleOf } from "./check.ts";

const HEAD = (ordening: string): string => `soort: beroepsprofiel\nid: bp.x\ntitel: X\nversie: "1"\ngemeenschappelijkKader: { ordening: ${ordening} }`;
const NURSE = HEAD("canmeds@nl-verpleegkunde-2012");
const MBO = HEAD("canmeds@nl-mbo-2026");
const BN2030 = HEAD("canmeds@bn2030");
const ROLES = ["roles/unknown-role", "roles/split-role", "roles/deprecated-role", "roles/alias", "roles/duplicate"];

function messageOf(rule: string, text: string): string {
  const [finding] = findingsOf({ text }, [ruleOf(rule)]);
  if (!finding) throw new Error(`${rule} found nothing`);
  return finding.message.nl;
}

describe("what a role is", () => {
  test("marks the role that the framework does not have", () => check(ROLES, `
${NURSE}
bekwaamheden:
  - { id: a, titel: A, rollen: [zorgverlener, comunicator] }
#                                             ^^^^^^^^^^^ roles/unknown-role
`));

  test("marks inside the quotes, in a block list and in a single value", () => check(ROLES, `
${NURSE}
bekwaamheden:
  - id: a
    rollen:
      - "zorgverlner"
#        ^^^^^^^^^^^ roles/unknown-role
  - id: b
    rollen: zorgferlener
#           ^^^^^^^^^^^^ roles/unknown-role
`));

  test("is silent on what is not typed yet", () => {
    for (const rollen of ["", "[]", "[ ]", '""', "[zorgverlener, ]", "[,]", "~"]) check(ROLES, `${NURSE}\nbekwaamheden:\n  - { id: a, rollen: ${rollen} }\n`);
  });

  test("names the nearest role and all roles", () => {
    const message = messageOf("roles/unknown-role", `${NURSE}\nbekwaamheden:\n  - { id: a, rollen: [comunicator] }\n`);
    expect(message).toContain('Misschien bedoeld: "communicator"');
    expect(message).toContain('"gezondheidsbevorderaar"');
  });

  test("knows the name of a role in another version", () => {
    check(ROLES, `
${BN2030}
bekwaamheden:
  - { id: a, rollen: [organisator, zorgverlener, professional, leader] }
#                     ^^^^^^^^^^^ roles/deprecated-role
#                                  ^^^^^^^^^^^^ roles/deprecated-role
#                                                ^^^^^^^^^^^^ roles/deprecated-role
#                                                              ^^^^^^ roles/alias
`);
    expect(messageOf("roles/deprecated-role", `${BN2030}\nbekwaamheden:\n  - { id: a, rollen: [organisator] }\n`)).toContain('heet deze rol "leider"');
    expect(messageOf("roles/deprecated-role", `${MBO}\nbekwaamheden:\n  - { id: a, rollen: [kwaliteitsbevorderaar] }\n`)).toContain('heet deze rol "professional-en-kwaliteitsbevorderaar"');
  });

  test("knows a role that the framework itself replaced", () => check(ROLES, `
soort: beroepsprofiel
id: bp.x
gemeenschappelijkKader: { ordening: eigen@1 }
bekwaamheden:
  - { id: a, rollen: [oud, nieuw] }
#                     ^^^ roles/deprecated-role
`, { fileName: "x.yaml", beside: [{ fileName: "k.yaml", text: 'soort: kader\nid: eigen\nversie: "1"\nelementen: [{ id: oud, label: Oud, vervangenDoor: nieuw }, { id: nieuw, label: Nieuw }]\n' }] }));

  test("takes labels, aliases and other case as the role, and says what its id is", () => check(ROLES, `
${NURSE}
bekwaamheden:
  - { id: a, rollen: [Communicator, "Professional & kwaliteitsbevorderaar", reflectieve-ebp-professional] }
#                     ^^^^^^^^^^^^ roles/alias
#                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ roles/alias
`));

  test("finds nothing while there is no framework", () => check(ROLES, `
soort: beroepsprofiel
id: bp.x
bekwaamheden:
  - { id: a, rollen: [comunicator] }
`));
});

describe("one role as two", () => {
  test("finds both halves as one, with the fix that joins them", () => {
    const text = `${MBO}\nbekwaamheden:\n  - { id: a, rollen: [zorgverlener, professional, communicator, kwaliteitsbevorderaar] }\n`;
    check(ROLES, text.replace(/\n$/, "\n#                                   ^^^^^^^^^^^^ roles/split-role\n"));
    const findings = findingsOf({ text }, [ruleOf("roles/split-role")]);
    expect(findings[0]!.related.length).toBe(1);
    expect(applyFixes(text, findings, true).text).toContain("rollen: [zorgverlener, professional-en-kwaliteitsbevorderaar, communicator] }");
  });

  test("joins them in a block list too", () => {
    const text = `${MBO}\nbekwaamheden:\n  - id: a\n    rollen:\n      - professional\n      - kwaliteitsbevorderaar\n      - communicator\n`;
    expect(applyFixes(text, findingsOf({ text }, [ruleOf("roles/split-role")]), true).text).toContain("rollen:\n      - professional-en-kwaliteitsbevorderaar\n      - communicator\n");
  });

  test("finds EBP professional beside reflective professional", () => check(ROLES, `
${MBO}
bekwaamheden:
  - { id: a, rollen: [Reflectieve professional, EBP professional] }
#                     ^^^^^^^^^^^^^^^^^^^^^^^^ roles/split-role
`));

  test("finds a half beside the whole", () => check(ROLES, `
${MBO}
bekwaamheden:
  - { id: a, rollen: [professional-en-kwaliteitsbevorderaar, kwaliteitsbevorderaar] }
#                                                            ^^^^^^^^^^^^^^^^^^^^^ roles/split-role
`));

  test("leaves roles alone that are really two", () => {
    check(ROLES, `${NURSE}\nbekwaamheden:\n  - { id: a, rollen: [reflectieve-ebp-professional, professional-en-kwaliteitsbevorderaar] }\n`);
    check(ROLES, `${HEAD("canmeds@2015")}\nbekwaamheden:\n  - { id: a, rollen: [professional, scholar] }\n`);
  });

  test("looks at each list and each profile by itself", () => check("roles/split-role", `
soort: kwalificatiedossier
id: kd.x
gemeenschappelijkKader: { ordening: canmeds@nl-mbo-2026 }
basisdeel:
  code: B1
  kerntaken:
    - code: B1-K1
      rollen: [professional]
      perProfiel:
        P1: { rollen: [professional, kwaliteitsbevorderaar] }
#                      ^^^^^^^^^^^^ roles/split-role
        P2: { rollen: [kwaliteitsbevorderaar] }
`));
});

describe("a role twice", () => {
  test("marks the second, also under another name", () => check("roles/duplicate", `
${NURSE}
bekwaamheden:
  - { id: a, rollen: [communicator, zorgverlener, communicator] }
#                                                 ^^^^^^^^^^^^ roles/duplicate
  - { id: b, rollen: [communicatie, communicator] }
#                                   ^^^^^^^^^^^^ roles/duplicate
  - { id: c, rollen: [communicator] }
`));

  test("is silent on a list that a file uses twice", () => check("roles/duplicate", `
${NURSE}
bekwaamheden:
  - { id: a, rollen: &r [communicator, zorgverlener] }
  - { id: b, rollen: *r }
`));

  test("takes the second out, with its line in a block list, and leaves a comment alone", () => {
    const fixed = (text: string): string => applyFixes(text, findingsOf({ text }, [ruleOf("roles/duplicate")]), false).text;
    const block = (tail: string): string => `${NURSE}\nbekwaamheden:\n  - id: a\n    rollen:\n      - communicator\n      - communicator${tail}\n    fase: startbekwaam\n`;
    expect(fixed(block(""))).toContain("      - communicator\n    fase");
    expect(fixed(block(" # let op"))).toContain("communicator # let op");
    expect(fixed(`${NURSE}\nbekwaamheden:\n  - { id: a, rollen: ["communicator" , "communicator"] }\n`)).toContain('rollen: ["communicator"] }');
  });
});

describe("roles without a framework", () => {
  test("is said once, at the first role", () => check("roles/no-ordering", `
soort: beroepsprofiel
id: bp.x
bekwaamheden:
  - { id: a, rollen: [communicator, zorgverlener] }
#                     ^^^^^^^^^^^^ roles/no-ordering
  - { id: b, rollen: [communicator] }
`));

  test("is said at the key that is there", () => {
    const text = "soort: beroepsprofiel\ngemeenschappelijkKader:\n  model: biopsychosociaal\nbekwaamheden:\n  - { id: a, rollen: [communicator] }\n";
    const [finding] = findingsOf({ text }, [ruleOf("roles/no-ordering")]);
    expect(text.slice(finding!.span.start, finding!.span.end)).toBe("gemeenschappelijkKader");
  });

  test("is silent when kaders names one CanMEDS version, and when the ordering is unknown", () => {
    check("roles/no-ordering", "soort: beroepsprofiel\nkaders: [canmeds@2015]\nbekwaamheden:\n  - { id: a, rollen: [leader] }\n");
    check("roles/no-ordering", "soort: beroepsprofiel\ngemeenschappelijkKader: { ordening: canmets }\nbekwaamheden:\n  - { id: a, rollen: [leader] }\n");
    check("roles/no-ordering", "soort: beroepsprofiel\nbekwaamheden:\n  - { id: a, rollen: [] }\n");
  });

  test("proposes the frameworks that have all the roles", () => {
    const text = "soort: beroepsprofiel\nid: bp.x\ntitel: X\nversie: \"1\"\nbekwaamheden:\n  - { id: a, rollen: [bachelor-verpleegkundige] }\n";
    const [finding] = findingsOf({ text }, [ruleOf("roles/no-ordering")]);
    expect(finding!.fixes.map((fix) => fix.title.nl)).toEqual(['Zet "ordening: canmeds@bn2030" erbij']);
    expect(applyFixes(text, [finding!], true).text).toContain('versie: "1"\ngemeenschappelijkKader:\n  ordening: canmeds@bn2030\nbekwaamheden:');
  });
});

describe("roles that nothing carries", () => {
  const WHOLE = ["roles/central-missing", "roles/without-item", "roles/reflection", "roles/interprofessional"];
  const found = (text: string): string[] => findingsOf({ text }, WHOLE.map(ruleOf)).map(({ rule, message }) => `${rule} ${[...message.nl.matchAll(/"([^"]+)"/g)].map((match) => match[1]).join(" ")}`);

  test("are each named by one rule, the central, interprofessional and reflective ones first", () => {
    expect(found(`${NURSE}\nbekwaamheden:\n  - { id: a, titel: A, rollen: [gezondheidsbevorderaar] }\n`)).toEqual([
      "roles/central-missing zorgverlener",
      "roles/interprofessional communicator samenwerkingspartner organisator",
      "roles/reflection reflectieve-ebp-professional",
    ]);
    expect(found(`${NURSE}\nbekwaamheden:\n  - { id: a, titel: A, rollen: [zorgverlener, communicator, samenwerkingspartner, reflectieve-ebp-professional] }\n`)).toEqual([
      "roles/interprofessional organisator",
      "roles/without-item gezondheidsbevorderaar professional-en-kwaliteitsbevorderaar",
    ]);
  });

  test("a text about reflecting is enough for reflection, but the role is still open", () => {
    const text = `${NURSE}\nbekwaamheden:\n  - { id: a, titel: Reflecteert op het eigen werk, rollen: [zorgverlener, communicator, samenwerkingspartner, organisator, gezondheidsbevorderaar, professional-en-kwaliteitsbevorderaar] }\n`;
    expect(found(text)).toEqual(["roles/without-item reflectieve-ebp-professional"]);
  });

  test("a misspelt role is not missing as well", () => {
    expect(found(`${NURSE}\nbekwaamheden:\n  - { id: a, titel: A, rollen: [zorgverlner, communicator, samenwerkingspartner, organisator, gezondheidsbevorderaar, professional, kwaliteitsbevorderaar, reflectieve-ebp-professional] }\n`)).toEqual([]);
  });

  test("is silent while no role is in use, and in a document that extends another", () => {
    expect(found(`${NURSE}\nbekwaamheden:\n  - { id: a, titel: A }\n`)).toEqual([]);
    expect(found(`${NURSE}\nuitbreiding: bp.y@1\nbekwaamheden:\n  - { id: a, titel: A, rollen: [zorgverlener] }\n`)).toEqual([]);
  });

  test("per profile, what others do have", () => {
    const text = (own: string): string => `soort: kwalificatiedossier
id: kd.x
gemeenschappelijkKader: { ordening: canmeds@nl-mbo-2026 }
basisdeel:
  code: B1
  kerntaken:
    - code: B1-K1
      rollen: [zorgverlener, communicator, samenwerkingspartner, reflectieve-ebp-professional, gezondheidsbevorderaar]
      perProfiel:
        P1: { rollen: [professional-en-kwaliteitsbevorderaar] }
profielen:
  - code: P1
    kerntaken: [{ code: P1-K1, rollen: [organisator] }]
  - code: P2
    kerntaken: [{ code: P2-K1, rollen: [${own}] }]
`;
    expect(found(text("professional-en-kwaliteitsbevorderaar, organisator"))).toEqual([]);
    expect(found(text("zorgverlener"))).toEqual(["roles/interprofessional organisator", "roles/without-item professional-en-kwaliteitsbevorderaar"]);
    expect(findingsOf({ text: text("zorgverlener") }, WHOLE.map(ruleOf)).every(({ message }) => message.nl.includes("profiel P2"))).toBe(true);
  });

  test("a role within a role counts", () => {
    const roles = "ME1, CM1, CL1, LD1, HA1, SC1, PR1";
    expect(found(`${HEAD("canmeds@2015")}\nbekwaamheden:\n  - { id: a, titel: A, rollen: [${roles}] }\n`)).toEqual([]);
  });
});
