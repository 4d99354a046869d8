// Rules about references: where they find something and where they stay silent.
import { describe, expect, test } from "vitest";
import { RULES } from "../../../server/src/rules/registry.generated.ts";
import { applyFixes } from "../../../server/src/rules/fix.ts";
import { check, findingsOf, ruleOf } from "./check.ts";

const REFS = RULES.map((rule) => rule.id).filter((id) => id.startsWith("refs/"));
const HEAD = 'soort: beroepsprofiel\nid: bp.x\ntitel: X\nversie: "1"';

function messages(text: string, rule: string): string[] {
  return findingsOf({ text }, [ruleOf(rule)]).map(({ message }) => message.nl);
}

describe("one mistake is told once", () => {
  const beside = [{ fileName: "bron.yaml", text: 'soort: beroepsprofiel\nid: bp.bron\ntitel: Bron\nversie: "2026"\nbekwaamheden:\n  - { id: vraag, titel: Vraagt door }\n' }];
  const rules = [...REFS, "chain/origin-version", "chain/origin-unlisted", "schema/quote", "schema/type", "areas/without-translation"];
  const programme = (source: string, uit: string): string => `
soort: opleidingsprofiel
id: op.x
titel: X
versie: "1"
afgeleidVan: ${source}
eindkwalificaties:
  - { id: ek-1, tekst: Vraagt door, uit: ${uit} }
`;

  test("a version that does not exist", () => {
    check(rules, programme('{ document: bp.bron, versie: "2025" }\n#                                          ^^^^ refs/unknown-document-version', "bp.bron@2026#vraag"), { beside });
    check(rules, `${programme('{ document: bp.bron, versie: "2026" }', "bp.bron@2024#vraag")}#                                                ^^^^ refs/unknown-document-version\n`, { beside });
    check(rules, `
${HEAD}
gemeenschappelijkKader: { ordening: canmeds@nl-mbo-2025 }
#                                           ^^^^^^^^^^^ refs/unknown-version
kaders: [canmeds@nl-mbo-2026]
`);
  });

  test("a framework whose own id is written wrong", () => check(["refs/unknown-kader", "schema/form"], `${HEAD}\nkaders: [mijn-kader@1]\nbekwaamheden:\n  - { id: a, dekt: [mijn-kader:a] }\n`, { beside: [{ fileName: "k.yaml", text: 'soort: kader\nid: Mijn Kader\nversie: "1"\ntitel: K\nelementen:\n  - { id: a, label: A }\n' }] }));

  test("work processes that are indented into what one profile adds", () => check(["refs/unknown-item", "schema/type"], `
soort: kwalificatiedossier
id: kd.x
titel: X
versie: "1"
basisdeel:
  code: B1
  kerntaken:
    - code: B1-K1
      titel: T
      perProfiel:
        P1: { complexiteit: x }
        werkprocessen:
#       ^^^^^^^^^^^^^ schema/type
          - { code: B1-K1-W1, titel: W }
profielen: [{ code: P1, titel: P }]
`));

  test("a misspelt source", () => check(rules, programme('{ document: bp.brn, versie: "2026" }\n#                        ^^^^^^ refs/unknown-document', "bp.bron@2026#vraag"), { beside }));

  test("a reference without its framework, or to nothing", () => {
    check(rules, `
${HEAD}
kaders: [nphf@2015-herzien]
bekwaamheden:
  - id: a
    dekt: 2.2
#         ^^^ refs/unknown-element
  - id: b
    dekt: nphf:2.22
#              ^^^^ refs/unknown-element
  - { id: c, dekt: [nphf:1, nphf:3, nphf:4, nphf:5, nphf:6] }
`);
  });

  test("what is not written correctly is not looked up as well", () => {
    const all = [...rules, "schema/form", "chain/version-missing", "refs/kader-not-listed"];
    check(all, `
${HEAD}
kaders: nphf@2015-herzien, sbb
#       ^^^^^^^^^^^^^^^^^^^^^^ schema/form
gemeenschappelijkKader: { ordening: CanMEDS }
#                                   ^^^^^^^ schema/form
vorigeVersie: bp.x 2020
#             ^^^^^^^^^ schema/form
afgeleidVan: bp.bron 2026
#            ^^^^^^^^^^^^ schema/form
bekwaamheden:
  - { id: a, dekt: [nphf:1, sbb:D] }
`, { beside });
    const text = `${HEAD}\nkaders: nphf@2015-herzien, sbb\nvorigeVersie: bp.x 2020\n`;
    expect(applyFixes(text, findingsOf({ text }, [ruleOf("schema/form")]), true).text).toBe(`${HEAD}\nkaders: [nphf@2015-herzien, sbb]\nvorigeVersie: bp.x@2020\n`);
  });

  test("a text in the place of the id that it belongs to", () => {
    const text = 'soort: kwalificatiedossier\nid: kd.x\ntitel: X\nversie: "1"\nvakkennis: [{ id: vk-1, tekst: Kent de wijk }]\nbasisdeel: { code: B1, kerntaken: [{ code: B1-K1, titel: T, vakkennis: [kent de wijk] }] }\n';
    const findings = findingsOf({ text }, ["refs/unknown-item", "knowledge/unused"].map(ruleOf));
    expect(findings.map(({ message }) => message.nl)).toEqual([expect.stringContaining('Misschien bedoeld: "vk-1"')]);
  });

  test("the item of a source without its document: the whole name is proposed", () => {
    const text = programme('{ document: bp.bron, versie: "2026" }', "vraag").trimStart();
    const findings = findingsOf({ text, beside }, [ruleOf("refs/unknown-item")]);
    expect(findings[0]!.message.nl).toContain('Misschien bedoeld: "bp.bron@2026#vraag"');
    expect(applyFixes(text, findings, true).text).toContain("uit: bp.bron@2026#vraag");
  });
});

describe("several names in one text", () => {
  const PROGRAMME = 'soort: opleidingsprofiel\nid: op.x\ntitel: X\nversie: "1"\ngemeenschappelijkKader: { ordening: canmeds@2015 }\n';
  const RULES_FOR_NAMES = ["roles/unknown-role", "refs/unknown-item", "refs/unknown-kader", "refs/unknown-element", "curriculum/not-taught", "areas/without-translation"].map(ruleOf);
  const programme = (line: string, unit = ""): string => `${PROGRAMME}eindkwalificaties:\n  - id: ek-1\n    ${line}\n  - id: ek-2\n${unit}`;
  const mended = (text: string): string => {
    const findings = findingsOf({ text }, RULES_FOR_NAMES);
    expect(findings.map(({ message }) => message.nl)).toEqual([expect.stringMatching(/in één tekst\. Zet ze in een lijst: \[.+, .+\]\.$/)]);
    return applyFixes(text, findings, true).text;
  };

  test.each([
    ["rollen: communicator, leader", "rollen: [communicator, leader]"],
    ["rollen: communicator en leader # let op", "rollen: [communicator, leader] # let op"],
    ["rollen: [scholar, communicator; leader]", "rollen: [scholar, communicator, leader]"],
    ["rollen: 'communicator/leader'", "rollen: [communicator, leader]"],
    ["rollen:\n      - communicator\n       - leader\n      - scholar", "rollen:\n      - communicator\n      - leader\n      - scholar"],
    ["rollen:\n      - communicator leader\n      - scholar", "rollen:\n      - communicator\n      - leader\n      - scholar"],
    ["rollen:\n      communicator\n      leader", "rollen:\n      [communicator, leader]"],
    ["dekt: dublin:communicatie, nphf:5", "dekt: [dublin:communicatie, nphf:5]"],
  ])("%s", (line, wanted) => expect(mended(programme(line))).toBe(programme(wanted)));

  test("what is said behind an id becomes a comment", () => {
    const units = (written: string): string => programme("tekst: A", `eenheden:\n  - { id: e-1, titel: A, leidtOpVoor: [ek-1] }\n  - id: e-2\n    leidtOpVoor: ${written}\n`);
    const fixedTo = (written: string): string => applyFixes(units(written), findingsOf({ text: units(written) }, RULES_FOR_NAMES), true).text;
    expect(fixedTo("ek-2 (eerst oefenen)")).toBe(units("ek-2 # eerst oefenen"));
    expect(fixedTo("[ek-2 (eerst oefenen)]")).toBe(units("[ek-2 (eerst oefenen)]"));
  });

  test("ids, which are not called unused as well", () => {
    const units = (written: string): string => `eenheden:\n  - { id: e-1, titel: A, leidtOpVoor: [ek-1] }\n  - id: e-2\n    leidtOpVoor: ${written}\n`;
    expect(mended(programme("tekst: A", units("ek-1 en ek-2")))).toBe(programme("tekst: A", units("[ek-1, ek-2]")));
  });

  test.each([
    ["dekt: NPHF 2.1, NPHF 2.2; SBB D", "dekt: [nphf:2.1, nphf:2.2, sbb:D]"],
    ["dekt: NPHF 2.1; nphf:3.1", "dekt: [nphf:2.1, nphf:3.1]"],
    ["dekt: nphf:2.1 t/m 2.3", "dekt: [nphf:2.1, nphf:2.2, nphf:2.3]"],
    ["dekt: (sbb:E, nphf:2)", "dekt: [sbb:E, nphf:2]"],
    ["rollen: (communicator, leader)", "rollen: [communicator, leader]"],
    ["dekt: nphf:2.1, 2.2 en 5", "dekt: [nphf:2.1, nphf:2.2, nphf:5]"],
    ["dekt: [sbb:E, 'K, L / T']", "dekt: [sbb:E, sbb:K, sbb:L, sbb:T]"],
  ])("elements written as people do: %s", (written, expected) => expect(mended(programme(written))).toBe(programme(expected)));

  test.each([
    ["kaders: CanMEDS 2015, NPHF, Positieve gezondheid", "kaders: [canmeds@2015, nphf, positieve-gezondheid]"],
    ["kaders: sbb nphf", "kaders: [sbb, nphf]"],
    ["kaders:\n  - SBB canmeds@2015", "kaders:\n  - sbb\n  - canmeds@2015"],
    ["kaders: Positieve gezondheid", "kaders: positieve-gezondheid"],
    ["kaders: [CanMEDS@2015; NPHF]", "kaders: [canmeds@2015, nphf]"],
    ["gemeenschappelijkKader:\n  taal: ICF, positieve gezondheid", "gemeenschappelijkKader:\n  taal: [icf, positieve-gezondheid]"],
  ])("no framework is lost: %s", (written, expected) => {
    const head = 'soort: beroepsprofiel\nid: bp.x\ntitel: X\nversie: "1"\n';
    const findings = findingsOf({ text: head + written }, ["schema/form", "refs/unknown-kader"].map(ruleOf));
    expect(applyFixes(head + written, findings, true).text).toBe(head + expected);
  });

  test.each([["ek-1 t/m ek-2", "ek-1, ek-2"], ["ek-1 tot en met 2", "ek-1, ek-2"], ["ek-2, ek-1 t/m ek-3", "ek-2, ek-1, ek-3"]])("a range of ids: %s", (written, expected) => {
    const text = programme("tekst: A", `eenheden:\n  - { id: e-1, titel: A, leidtOpVoor: [ek-1] }\n  - id: e-2\n    leidtOpVoor: ${written}\n`);
    expect(mended(text)).toBe(text.replace(written, `[${expected}]`));
  });

  test.each([
    ["rollen: comunicator, baas", "rollen: [comunicator, baas]"],
    ["rollen: communicator – leader", "rollen: [communicator, leader]"],
    ["rollen: comunicator en baas", "rollen: comunicator en baas"],
    ["dekt: nphf:2.1, T", "dekt: [nphf:2.1, T]"],
    ["dekt: nphf:2.1, D", "dekt: [nphf:2.1, D]"],
    ["dekt: npfh 2.1 en nphf:3.1", "dekt: [npfh 2.1, nphf:3.1]"],
    ["dekt: NPHF 2.1; nphf:99", "dekt: [nphf:2.1, nphf:99]"],
    ["dekt: nphf:99 of npfh:2.1", "dekt: nphf:99 of npfh:2.1"],
  ])("a near name does not take the place of several: %s", (written, expected) => {
    const text = programme(written);
    expect(applyFixes(text, findingsOf({ text }, RULES_FOR_NAMES), true).text).toBe(programme(expected));
  });

  test.each([
    ["dekt:\n      - nphf:2.3 (eigen woorden)", "dekt:\n      - nphf:2.3 # eigen woorden"],
    ["dekt: NPHF 2.2 (eigen woorden)", "dekt: nphf:2.2 # eigen woorden"],
    ["dekt:\n      - 'nphf:2.3: eigen woorden'", "dekt:\n      - nphf:2.3 # eigen woorden"],
    ["dekt: [sbb:D Aandacht en begrip tonen]", "dekt: [sbb:D]"],
    ["dekt: [nphf:2.1 - eigen woorden, sbb:E]", "dekt: [nphf:2.1 - eigen woorden, sbb:E]"],
    ["rollen: Communicator - vraagt door", "rollen: communicator # vraagt door"],
    ['rollen: ["communicator (vraagt door)"]', 'rollen: ["communicator (vraagt door)"]'],
    ["dekt: nphf:2.1 - nphf:2.2", "dekt: [nphf:2.1, nphf:2.2]"],
  ])("an explanation behind a name is not lost: %s", (written, expected) => {
    const text = programme(written);
    expect(applyFixes(text, findingsOf({ text }, RULES_FOR_NAMES), true).text).toBe(programme(expected));
  });

  test("ids as people write them stay in the list", () => {
    const text = programme("tekst: A", "eenheden:\n  - { id: e-1, titel: A, leidtOpVoor: [ek-1] }\n  - id: e-2\n    leidtOpVoor: ek-2, EK 1\n");
    expect(applyFixes(text, findingsOf({ text }, RULES_FOR_NAMES), true).text).toBe(text.replace("ek-2, EK 1", "[ek-2, EK 1]"));
  });

  test("of which some are unknown: these are told in the list, and nothing is lost", () => {
    const text = programme("rollen: communicator, baas", "eenheden:\n  - id: e-1\n    leidtOpVoor: ek-1, ek-9/ek-2\n");
    const found = findingsOf({ text }, RULES_FOR_NAMES);
    expect(found.map(({ message }) => message.nl)).toEqual(["Hier staan meer rollen in één tekst. Zet ze in een lijst: [communicator, baas].", "Hier staan meer namen in één tekst. Zet ze in een lijst: [ek-1, ek-9, ek-2]."]);
    const { text: mendedText } = applyFixes(text, found, true);
    expect(mendedText).toBe(programme("rollen: [communicator, baas]", "eenheden:\n  - id: e-1\n    leidtOpVoor: [ek-1, ek-9, ek-2]\n"));
    expect(findingsOf({ text: mendedText }, RULES_FOR_NAMES).map(({ rule }) => rule)).toEqual(["roles/unknown-role", "refs/unknown-item"]);
  });

  test("a text with an unknown word in it is no list", () => {
    expect(findingsOf({ text: programme("rollen: communicator en de baas") }, RULES_FOR_NAMES).map(({ message }) => message.nl)).toEqual([expect.stringContaining('De rol "communicator en de baas" staat niet')]);
  });

  test("where one name belongs, no list", () => {
    const text = `${PROGRAMME}uitstroomprofielen: [{ id: a, titel: A }, { id: b, titel: B }]\neindkwalificaties: [{ id: ek-1, tekst: T, uitstroomprofiel: a b }]\n`;
    expect(findingsOf({ text }, RULES_FOR_NAMES).map(({ message }) => message.nl)).toEqual([expect.stringContaining('"a b" komt in dit document niet voor')]);
  });
});

describe("frameworks", () => {
  test("marks the name or the version, wherever a framework is named", () => check(REFS, `
${HEAD}
gemeenschappelijkKader: { taal: [icf, snomed, icff], ordening: canmets@2015 }
#                                             ^^^^ refs/unknown-kader
#                                                              ^^^^^^^ refs/unknown-kader
kaders: [canmeds@2016, "nphf@2015-herzien"]
#                ^^^^ refs/unknown-version
bekwaamheden:
  - { id: a, dekt: [nphff:2, nphf@2015-herzien:2, dublin@1999:communicatie] }
#                   ^^^^^ refs/unknown-kader
#                                                        ^^^^ refs/unknown-version
`));

  test("names the versions that exist, nearest first among the fixes", () => {
    const text = `${HEAD}\nkaders: [nphf@2015-herzein]\n`;
    expect(messages(text, "refs/unknown-version")[0]).toContain('"2015" of "2015-herzien"');
    expect(applyFixes(text, findingsOf({ text }, [ruleOf("refs/unknown-version")]), true).text).toContain("[nphf@2015-herzien]");
  });

  test("is silent on what is not typed yet", () => {
    for (const kaders of ["", "[]", "[nphf@]", '[""]', "[,]"]) check(["refs/unknown-kader", "refs/unknown-version", "refs/version-mismatch"], `${HEAD}\nkaders: ${kaders}\n`);
  });

  test("marks a second version of a framework", () => check("refs/version-mismatch", `
${HEAD}
gemeenschappelijkKader: { ordening: canmeds@bn2030 }
#                                   ^^^^^^^^^^^^^^ refs/version-mismatch
kaders: [canmeds@2015, nphf@2015-herzien, nphf@2015, sbb]
#                                         ^^^^^^^^^ refs/version-mismatch
bekwaamheden:
  - { id: a, dekt: [nphf@2015:2, nphf:2, sbb@2016:A] }
#                   ^^^^^^^^^ refs/version-mismatch
`));

  test("says once which framework the list lacks, when there is a list", () => {
    check("refs/kader-not-listed", `
${HEAD}
gemeenschappelijkKader: { ordening: canmeds@bn2030 }
#                                   ^^^^^^^^^^^^^^ refs/kader-not-listed
kaders: [nphf@2015-herzien]
bekwaamheden:
  - { id: a, dekt: [nphf:2, sbb:A, sbb:B] }
#                           ^^^ refs/kader-not-listed
`);
    check("refs/kader-not-listed", `${HEAD}\nbekwaamheden:\n  - { id: a, dekt: [sbb:A] }\n`);
    const text = `${HEAD}\nkaders:\n  - nphf@2015-herzien # gebieden\nbekwaamheden:\n  - { id: a, dekt: [sbb:A] }\n`;
    expect(applyFixes(text, findingsOf({ text }, [ruleOf("refs/kader-not-listed")]), true).text).toContain("  - nphf@2015-herzien # gebieden\n  - sbb@2016\n");
  });

  test.each([
    ["kaders: nphf@2015-herzien # gebieden\r\n", "kaders: [nphf@2015-herzien, sbb@2016] # gebieden\r\n"],
    ["kaders: [nphf@2015-herzien]\r\n", "kaders: [nphf@2015-herzien, sbb@2016]\r\n"],
    ["kaders:\r\n  - nphf@2015-herzien\r\n", "kaders:\r\n  - nphf@2015-herzien\r\n  - sbb@2016\r\n"],
    ["kaders:\r\n  - |-\r\n    nphf@2015-herzien\r\n", "kaders:\r\n  - |-\r\n    nphf@2015-herzien\r\n"],
  ])("puts a framework in the list as it is written: %j", (kaders, expected) => {
    const whole = (list: string): string => `${HEAD}\n`.replaceAll("\n", "\r\n") + `${list}bekwaamheden:\r\n  - { id: a, dekt: [sbb:A] }\r\n`;
    const text = whole(kaders);
    expect(applyFixes(text, findingsOf({ text }, [ruleOf("refs/kader-not-listed")]), true).text).toBe(whole(expected));
  });

  test("names the successor of a version", () => check("refs/outdated-kader", `
${HEAD}
kaders: [canmeds@nl-verpleegkunde-2012, nphf@2015-herzien, nphf]
#        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ refs/outdated-kader
`));

  test("a version that names the one before is its successor too, unless it is a draft", () => {
    const version = (versie: string, more: string) => ({ fileName: `${versie}.kader.yaml`, text: `soort: kader\nid: k\nversie: "${versie}"\ntitel: K\n${more}elementen: [{ id: a, label: A }]\n` });
    const told = (more: string): string[] => findingsOf({ text: `${HEAD}\nkaders: [k@1]\n`, beside: [version("1", ""), version("2", more)] }, [ruleOf("refs/outdated-kader")]).map(({ message }) => message.nl);
    expect(told("vorigeVersie: k@1\n")).toEqual(['Van "k@1" is er een opvolger: "k@2". Stap over bij de volgende herziening.']);
    expect(told("vorigeVersie: k@1\nstatus: concept\n")).toEqual([]);
    expect(told("")).toEqual([]);
    const draft = version("3", "vorigeVersie: k@2\nstatus: concept\n");
    const beside = [version("1", ""), version("2", "vorigeVersie: k@1\n"), draft];
    expect(findingsOf({ text: `${HEAD}\nkaders: [k@1]\n`, beside }, [ruleOf("refs/outdated-kader")]).map(({ message }) => message.nl)).toEqual([expect.stringContaining('"k@2"')]);
  });
});

describe("parts of frameworks", () => {
  test("marks the part behind the colon", () => check(["refs/unknown-element", "refs/alias-element"], `
${HEAD}
bekwaamheden:
  - id: a
    dekt: [nphf:2, nphf:2.29, sbb:a]
#                       ^^^^ refs/unknown-element
#                                 ^ refs/alias-element
  - id: b
    dekt:
      - "nphf:interdisciplinair samenwerken en nog iets dat niet bestaat"
#             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ refs/unknown-element
      - nphf:Van analoog naar digitaal werken
#            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ refs/alias-element
`));

  test("proposes the framework where none is given", () => {
    const text = `${HEAD}\nkaders: [nphf@2015-herzien, sbb]\nbekwaamheden:\n  - { id: a, dekt: [2.2, E, zomaar, nphf] }\n`;
    expect(messages(text, "refs/unknown-element")).toEqual([
      'Bij "2.2" ontbreekt uit welk kader het komt. Schrijf "nphf:2.2".',
      'Bij "E" ontbreekt uit welk kader het komt. Schrijf "sbb:E".',
      'Bij "zomaar" ontbreekt uit welk kader het komt. Schrijf het kader ervoor, met een dubbele punt, zoals "nphf:2.2".',
      '"nphf" is een heel kader. Schrijf erachter welk deel gedekt wordt, zoals "nphf:1".',
    ]);
    expect(applyFixes(text, findingsOf({ text }, [ruleOf("refs/unknown-element")]), true).text).toContain("dekt: [nphf:2.2, sbb:E, zomaar, nphf]");
  });

  test.each(["nphf 2.1", "NPHF 2.1", "nphf#2.1", "nphf/2.1", "nphf.2.1", "nphf - 2.1"])("puts the colon where it belongs: %s", (written) => {
    const text = `${HEAD}\nkaders: [nphf@2015-herzien]\nbekwaamheden:\n  - { id: a, dekt: ["${written}"] }\n`;
    expect(messages(text, "refs/unknown-element")).toEqual([`Tussen kader en element hoort een dubbele punt, zonder spatie. Schrijf "nphf:2.1" in plaats van "${written}".`]);
    expect(applyFixes(text, findingsOf({ text }, [ruleOf("refs/unknown-element")]), true).text).toContain("nphf:2.1");
  });

  test("says that another version has it", () => {
    expect(messages(`${HEAD}\nkaders: [nphf@2015]\nbekwaamheden:\n  - { id: a, dekt: [nphf:6] }\n`, "refs/unknown-element")).toEqual(['"6" staat niet in kader nphf@2015, wel in nphf@2015-herzien.']);
  });

  test("is silent on what is not typed yet", () => {
    for (const dekt of ["", "[]", '["nphf:"]', '["nphf: "]', "[nphf:]", "[,]"]) check(["refs/unknown-element", "refs/unknown-kader", "refs/alias-element"], `${HEAD}\nbekwaamheden:\n  - { id: a, dekt: ${dekt} }\n`);
  });

  test("marks the second of two, also under another name", () => {
    check("refs/duplicate", `
${HEAD}
bekwaamheden:
  - { id: a, dekt: [nphf:5, nphf:5.1, nphf:5], uit: [bp.y@1#a, bp.y@1#a] }
#                                     ^^^^^^ refs/duplicate
#                                                              ^^^^^^^^ refs/duplicate
  - { id: b, dekt: ["nphf:Van analoog naar digitaal werken", nphf:6] }
#                                                            ^^^^^^ refs/duplicate
  - { id: c, dekt: [nphf:5] }
`);
    check("refs/parent-and-child", `
${HEAD}
bekwaamheden:
  - { id: a, dekt: [nphf:5, nphf:5.1, nphf:2.2.a, nphf:3] }
#                   ^^^^^^ refs/parent-and-child
`);
  });

  test("keeps element ids that YAML would read otherwise", () => {
    const beside = [{ fileName: "k.yaml", text: 'soort: kader\nid: eigen\nversie: "1"\nelementen: [{ id: "a, b: c", label: Iets }]\n' }];
    const [finding] = findingsOf({ fileName: "x.yaml", beside, text: `${HEAD}\nbekwaamheden:\n  - { id: a, dekt: [eigen:Iets] }\n` }, [ruleOf("refs/alias-element")]);
    expect(finding!.fixes).toEqual([]);
  });
});

describe("items and documents", () => {
  const PROFILE = { fileName: "y.yaml", text: 'soort: beroepsprofiel\nid: bp.y\ntitel: Y\nversie: "2025"\nbekwaamheden: [{ id: praten, titel: Praat }]\n' };
  const ALL = ["refs/unknown-item", "refs/unknown-document", "refs/unknown-document-version", "refs/unsafe"];

  test("finds ids of this document that are not there", () => check(ALL, `
soort: kwalificatiedossier
id: kd.x
vakkennis: [{ id: vk-1, tekst: weet iets }]
basisdeel:
  code: B1
  kerntaken:
    - code: B1-K1
      vakkennis: [vk-1, vk-2]
#                       ^^^^ refs/unknown-item
      perProfiel:
        P2: { vakkennis: [vk-1] }
#       ^^ refs/unknown-item
      uit: ["B1-K1", nergens]
#                    ^^^^^^^ refs/unknown-item
profielen: [{ code: P1 }]
`));

  test("says what the id is, when it is something else", () => {
    const text = 'soort: opleidingsprofiel\nid: op.x\ntitel: X\nversie: "1"\neindkwalificaties: [{ id: ek-1, tekst: Kan iets }]\neenheden: [{ id: e-1, titel: Blok }]\ntoetsen: [{ id: t-1, toetst: [e-1, ek-2] }]\n';
    expect(messages(text, "refs/unknown-item")).toEqual(['"e-1" is een eenheid; hier hoort een eindkwalificatie of een EPA.', '"ek-2" komt in dit document niet voor. Misschien bedoeld: "ek-1".']);
  });

  test("looks into other documents of the workspace", () => check(ALL, `
${HEAD}
afgeleidVan: [{ document: bp.y, versie: "2024" }, { document: bp.y@2025 }, { document: bp.z }]
#                                        ^^^^ refs/unknown-document-version
#                                                                                      ^^^^ refs/unknown-document
bekwaamheden:
  - { id: a, uit: [bp.y@2025#praten, bp.y#praten, bp.y@2025#zwijgen, bp.y@2023#praten, bp.z#iets, bp.y] }
#                                                           ^^^^^^^ refs/unknown-item
#                                                                         ^^^^ refs/unknown-document-version
#                                                                                                 ^^^^ refs/unknown-item
`, { fileName: "x.yaml", beside: [PROFILE] }));

  test("does not miss its own earlier versions or bundled frameworks", () => {
    check(ALL, `${HEAD}\nvorigeVersie: bp.x@2019\nopvolger: bp.x@2\n`);
    check(ALL, 'soort: kader\nid: canmeds\ntitel: X\nversie: eigen\nvorigeVersie: canmeds@2015\n');
  });

  test("is silent on what is not typed yet", () => {
    for (const uit of ["", "[]", "bp.y@", "bp.y@2025#", "'bp.y#'", "'#'", "'@'"]) check(ALL, `${HEAD}\nbekwaamheden:\n  - { id: a, uit: ${uit} }\n`, { fileName: "x.yaml", beside: [PROFILE] });
  });

  test("refuses paths and web addresses, and says no more about them", () => check(REFS, `
${HEAD}
bekwaamheden:
  - id: a
    uit: [../y.yaml, "https://example.org/y", /etc/passwd, 'c:\\x', y.beroepsprofiel.yaml#a, "~/y"]
#         ^^^^^^^^^ refs/unsafe
#                     ^^^^^^^^^^^^^^^^^^^^^ refs/unsafe
#                                             ^^^^^^^^^^^ refs/unsafe
#                                                           ^^^^ refs/unsafe
#                                                                  ^^^^^^^^^^^^^^^^^^^^^^^ refs/unsafe
#                                                                                            ^^^ refs/unsafe
`));
});
