// What is wrong with the form of a document, at its exact place.
import { describe, expect, test } from "vitest";
import { readDocument } from "../../../server/src/model/document.ts";
import { SOORT_NAMES } from "../../../server/src/schema/keys/header.ts";
import { configProblems } from "../../../server/src/schema/validate.ts";
import { parseYaml } from "../../../server/src/yaml/parse.ts";
import { check, fixed, problemsIn } from "./check.ts";
import { documentOf } from "./documents.ts";

const dossier = (rest: string): string => `soort: kwalificatiedossier\nid: kd.x\ntitel: Voorbeeld\nversie: "1"\n${rest.replace(/^\n/, "")}`;
const profiel = (rest: string): string => `soort: beroepsprofiel\nid: bp.x\ntitel: Voorbeeld\nversie: "1"\n${rest.replace(/^\n/, "")}`;
const opleiding = (rest: string): string => `soort: opleidingsprofiel\nid: op.x\ntitel: Voorbeeld\nversie: "1"\n${rest.replace(/^\n/, "")}`;
const kader = (rest: string): string => `soort: kader\nid: k\ntitel: Voorbeeld\nversie: "1"\n${rest.replace(/^\n/, "")}`;

describe.each(SOORT_NAMES)("a complete %s", (soort) => {
  test("has no problems", () => {
    const document = readDocument("file:///voorbeeld.yaml", documentOf(soort));
    expect(document.problems).toEqual([]);
    expect(document.soort).toBe(soort);
  });

  test("has none with Windows line ends either", () => expect(problemsIn(documentOf(soort).replaceAll("\n", "\r\n"))).toEqual([]));
});

test("notes of one's own are fine in every object", () => check(dossier(`
x-notitie: { a: [1, 2], b: null }
basisdeel:
  code: B1
  x-besproken: ja
  kerntaken:
    - { code: B1-K1, titel: Taak, x-nr: 3, perProfiel: { x-p: 1 } }
`)));

describe("unknown keys", () => {
  test("a slip of the pen", () => check(dossier(`
geldigvanf: 2026-08-01
#^^^^^^^^^ schema/unknown-key:near
`)));

  test.each([
    ["valid_from", "geldigVanaf"], ["ValidFrom", "geldigVanaf"], ["geldig-vanaf", "geldigVanaf"], ["geldig_vanaf", "geldigVanaf"],
    ["GELDIGVANAF", "geldigVanaf"], ["coreTasks", "kerntaken"], ["derived-from", "afgeleidVan"], ["previousVersion", "vorigeVersie"],
  ])("another spelling or language: %s for %s", (written, meant) => {
    const text = written === "coreTasks" ? dossier(`basisdeel:\n  code: B1\n  ${written}: []\n`) : dossier(`${written}:\n`);
    const [problem] = problemsIn(text).filter(({ code }) => code === "schema/unknown-key");
    expect(problem).toMatchObject({ variant: "near", params: { near: meant } });
  });

  test("no rename to a key that is there already", () => {
    const [problem] = problemsIn(dossier("title: Nog een\n"));
    expect(problem).toMatchObject({ code: "schema/unknown-key", variant: "near", fixes: [] });
  });

  test("a key of another part", () => check(dossier(`
gedrag: [luistert]
#^^^^^ schema/unknown-key:inside
basisdeel:
  code: B1
  crebo: "23999"
# ^^^^^ schema/unknown-key:elsewhere
`)));

  test("a key that the document has already does not belong there once more", () => {
    const track = (rest: string): string => `soort: leertraject\nid: lt.x\ntitel: X\nversie: "1"\nleeromgevingen:\n  - ${rest}\n`;
    const [own] = problemsIn(track("id: lo-1"));
    expect([own?.code, own?.variant]).toEqual(["schema/unknown-key", undefined]);
    expect(problemsIn(track("titel: Wijkleercentrum"))).toMatchObject([{ variant: "near", params: { near: "naam" } }]);
    expect(fixed(track("titel: Wijkleercentrum"))).toBe(track("naam: Wijkleercentrum"));
  });

  test("a key of the document that is indented goes back to the margin, and what belongs under it is not told too", () => {
    const profile = (rest: string): string => `soort: beroepsprofiel\nid: bp.x\nversie: "1"\ntitel: X\nidentiteit:\n  watIkDoe: Ik waak.\n${rest}`;
    expect(problemsIn(profile("  registratie:\n  regime: geen\n  tuchtrecht: geen\n"))).toMatchObject([{ code: "schema/unknown-key", variant: "elsewhere" }]);
    expect(fixed(profile("  registratie:\n  regime: geen\n"))).toBe(profile("registratie:\n  regime: geen\n"));
    expect(fixed(profile("  kaders:\n  - nphf\n"))).toBe(profile("kaders:\n  - nphf\n"));
    expect(fixed(profile("  registratie:\n    regime: geen\n# einde\nniveau: mbo-3\n"))).toBe(profile("registratie:\n  regime: geen\n# einde\nniveau: mbo-3\n"));
    expect(problemsIn(profile("  niveau: mbo-3\n  watNodigIs: Rust.\n")).flatMap(({ fixes = [] }) => fixes)).toEqual([]);
  });

  test("keys in braces without a space behind their colons are told once, and mended together", () => {
    const framework = (label: string): string => `soort: kader\nid: k\nversie: "1"\ntitel: K\nelementen:\n  - id: a\n    label: ${label}\n`;
    expect(problemsIn(framework("{ nl:Waken, en:Watching }"))).toMatchObject([{ code: "schema/unknown-key", variant: "glued" }]);
    expect(fixed(framework("{ nl:Waken, en:Watching }"))).toBe(framework("{ nl: Waken, en: Watching }"));
    expect(fixed(framework("{ nl = Waken, en=Watching }"))).toBe(framework("{ nl: Waken, en: Watching }"));
    expect(fixed(framework("{ nl: Waken, en:Watching }"))).toBe(framework("{ nl: Waken, en: Watching }"));
  });

  test("a key in braces without its colon keeps what stands behind it", () => {
    const framework = (label: string): string => `soort: kader\nid: k\nversie: "1"\ntitel: K\nelementen:\n  - id: a\n    label: ${label}\n`;
    expect(problemsIn(framework("{ nl Nabij zijn, en: Being near }"))).toMatchObject([{ code: "schema/unknown-key", variant: "glued", params: { key: "nl", written: "nl: Nabij zijn" } }]);
    expect(fixed(framework("{ nl Nabij zijn, en: Being near }"))).toBe(framework("{ nl: Nabij zijn, en: Being near }"));
    expect(fixed(framework("{ nl Nabij zijn, en Being near }"))).toBe(framework("{ nl: Nabij zijn, en: Being near }"));
    expect(problemsIn(framework("{ nlNabij zijn, en: Being near }")).flatMap(({ fixes = [] }) => fixes)).toEqual([]);
    expect(problemsIn(framework("{ nl: Waken, en waken, en: Watching }")).flatMap(({ fixes = [] }) => fixes)).toEqual([]);
  });

  test("a key of an object of the document moves there, unless that is there already", () => {
    const profile = (rest: string): string => `soort: beroepsprofiel\nid: bp.x\nversie: "1"\ntitel: X\n${rest}\nkaders: [canmeds@2015]\n`;
    expect(problemsIn(profile("ordening: canmeds@2015"))).toMatchObject([{ variant: "inside", params: { under: "gemeenschappelijkKader" } }]);
    expect(fixed(profile("ordening: canmeds@2015"))).toBe(profile("gemeenschappelijkKader:\n  ordening: canmeds@2015"));
    expect(problemsIn(profile("ordening: canmeds@2015\ngemeenschappelijkKader: {}")).flatMap(({ fixes = [] }) => fixes)).toEqual([]);
  });

  test.each([
    ["basisdeel:\n  code: B1\n  kerntaken:\n    - B1-K1: Biedt zorg # vast\n      complexiteit: hoog\n", "basisdeel:\n  code: B1\n  kerntaken:\n    - code: B1-K1\n      titel: Biedt zorg # vast\n      complexiteit: hoog\n"],
    ["profielen: [{ P1: 'Thuis: zorg' }]\n", "profielen: [{ code: P1, titel: 'Thuis: zorg' }]\n"],
    ["vakkennis:\n  - vk-1: kent de anatomie\n", "vakkennis:\n  - id: vk-1\n    tekst: kent de anatomie\n"],
  ])("a code that was made the key: %j", (written, wanted) => {
    expect(problemsIn(dossier(written))).toMatchObject([{ code: "schema/unknown-key", variant: "named" }]);
    expect(fixed(dossier(written))).toBe(dossier(wanted));
    expect(problemsIn(dossier(wanted))).toEqual([]);
  });

  test.each([
    ["2.2: communicator\n    relatie: verwant", 'van: "2.2"\n    naar: communicator\n    relatie: verwant'],
    ["5 -> collaborator", '{ van: "5", naar: collaborator }'],
    ["health-advocate → gezondheid", "{ van: health-advocate, naar: gezondheid }"],
    ["a = b", "{ van: a, naar: b }"],
  ])("a pair of elements that is written short: %j", (written, wanted) => {
    const crosswalk = (pair: string): string => `soort: koppeling\nid: k\nversie: "1"\ntitel: K\nvan: nphf@2015-herzien\nnaar: canmeds@2015\nparen:\n  - ${pair}\n`;
    const [problem] = problemsIn(crosswalk(written));
    expect(problem!.fixes!.flatMap(({ edits }) => edits)).toHaveLength(1);
    const [{ span, newText }] = problem!.fixes![0]!.edits as [{ span: { start: number; end: number }; newText: string }];
    expect(crosswalk(written).slice(0, span.start) + newText + crosswalk(written).slice(span.end)).toBe(crosswalk(wanted));
  });

  test.each([
    ["fase: startbekwaam (in de wijk)", "fase: startbekwaam # in de wijk"],
    ["fase: Startbekwaam, na een jaar", "fase: startbekwaam # na een jaar"],
    ["fase: 'startbekwaam - later meer'", "fase: startbekwaam # later meer"],
  ])("what is said behind a choice becomes a comment: %s", (written, wanted) => {
    const whole = (line: string): string => profiel(`bekwaamheden:\n  - id: a\n    titel: A\n    ${line}\n`);
    expect(problemsIn(whole(written))).toMatchObject([{ code: "schema/enum", variant: "near" }]);
    expect(fixed(whole(written))).toBe(whole(wanted));
  });

  test("lines with numbers where items belong become a list", () => {
    const written = profiel("bekwaamheden:\n  1. Luistert\n  2. Vraagt door\n  10) Vat samen\n");
    expect(problemsIn(written)).toMatchObject([{ code: "schema/type", variant: "object" }]);
    expect(fixed(written)).toBe(profiel("bekwaamheden:\n  - Luistert\n  - Vraagt door\n  - Vat samen\n"));
    expect(fixed(fixed(written))).toContain("  - { id: luistert, titel: Luistert }\n");
  });

  test.each(["B1 K2: Werkt samen", "Kerntaak 2: Werkt samen"])("a code that was made the key, in another form: %s", (written) => {
    const text = dossier(`basisdeel:\n  code: B1\n  kerntaken:\n    - ${written}\n      complexiteit: hoog\n`);
    expect(problemsIn(text)).toMatchObject([{ code: "schema/unknown-key", variant: "named" }]);
    expect(fixed(text)).toContain(`- code: ${written.split(":")[0]}\n      titel: Werkt samen\n`);
  });

  test.each([
    [dossier("profielen:\n  P1: Thuiszorg # 3\n  P2: Ziekenhuis\n"), dossier("profielen:\n  - code: P1\n    titel: Thuiszorg # 3\n  - code: P2\n    titel: Ziekenhuis\n")],
    [dossier("basisdeel:\n  code: B1\n  kerntaken:\n    B1-K1: # eerste\n        titel: Biedt zorg\n        werkprocessen:\n          - B1-K1-W1: Luistert\n"), dossier("basisdeel:\n  code: B1\n  kerntaken:\n    -   code: B1-K1 # eerste\n        titel: Biedt zorg\n        werkprocessen:\n          - B1-K1-W1: Luistert\n")],
    [profiel("bekwaamheden:\r\n  luisteren:\r\n    titel: Luistert\r\n"), profiel("bekwaamheden:\r\n  - id: luisteren\r\n    titel: Luistert\r\n")],
    [kader("elementen:\n  Communiceren:\n    - Luisteren\n  Leiden:\n    - Plannen\n"), kader("elementen:\n  - id: communiceren\n    label: Communiceren\n    elementen:\n    - Luisteren\n  - id: leiden\n    label: Leiden\n    elementen:\n    - Plannen\n")],
  ])("a list of which the ids or codes were made keys: %j", (text, wanted) => {
    expect(problemsIn(text)).toMatchObject([{ code: "schema/type", variant: "keyed" }]);
    expect(fixed(text)).toBe(wanted);
    expect(problemsIn(wanted).map(({ variant }) => variant)).not.toContain("keyed");
  });

  test("such a list is told where no dash can be put for sure, and what is no such list is not", () => {
    for (const text of ["profielen: { P1: Thuiszorg, P2: Ziekenhuis }", "profielen:\n  P1: |\n    Thuiszorg\n  P2: Ziekenhuis", "profielen:\n P1:\n  titel: X\n P2: {titel: Y}"]) expect(problemsIn(dossier(text))).toMatchObject([{ variant: "keyed", fixes: [] }]);
    for (const text of ["profielen:\n  titel: Thuiszorg\n  P2: Ziekenhuis", "profielen:\n  x-P1: Thuiszorg\n  P2: Ziekenhuis", "profielen:\n  naam: Thuiszorg\n  nivo: 3"]) expect(problemsIn(dossier(text)).map(({ variant }) => variant)).not.toContain("keyed");
  });

  test.each([
    ["uitstroomprofielen:\n  - 2.1 Jeugd\n", '{ id: "2.1", titel: Jeugd }'],
    ["eindkwalificaties:\n  - 'EK 3: luistert'\n", "{ id: ek-3, tekst: luistert }"],
    ["eindkwalificaties:\n  - ek1. Redeneert klinisch\n", "{ id: ek1, tekst: Redeneert klinisch }"],
    ["eindkwalificaties:\n  - Werkt met 3 anderen\n", "{ id: werkt-met-3-anderen, tekst: Werkt met 3 anderen }"],
  ])("a number before a text becomes its id: %j", (written, wanted) => expect(fixed(opleiding(written))).toContain(`  - ${wanted}\n`));

  test("a colon in a text that may stand for an object", () => {
    const text = dossier("brondocumenten:\n  - Handreiking: samen beslissen # 2025\n");
    expect(problemsIn(text)).toMatchObject([{ code: "schema/unknown-key", variant: "colon" }]);
    expect(fixed(text)).toBe(dossier('brondocumenten:\n  - "Handreiking: samen beslissen" # 2025\n'));
  });

  test("several values where one fits are told, and none is thrown away", () => {
    const text = opleiding("toetsen:\n  - { id: t, doel: formatief en summatief }\n");
    expect(problemsIn(text)).toMatchObject([{ code: "schema/enum", variant: "several" }]);
    expect(fixed(text)).toBe(text);
  });

  test.each([["nlqf: niveau 6", "nlqf: 6"], ["nlqf: NLQF 6", "nlqf: 6"]])("a number behind a word: %s", (written, wanted) => expect(fixed(opleiding(written + "\n"))).toBe(opleiding(wanted + "\n")));

  test("a common framework under another key is no framework with a version", () => {
    expect(problemsIn(opleiding("kaders:\n  ordening: canmeds@bn2030\n")).flatMap(({ fixes = [] }) => fixes)).toEqual([]);
    expect(fixed(opleiding("kaders:\n  canmeds: bn2030\n"))).toContain("[canmeds@bn2030]");
  });

  test("a name that was made the key of a list of its parts", () => {
    const text = kader("elementen:\n  - Communiceren:\n    - Luisteren\n    - 2.1 Vragen stellen\n");
    expect(problemsIn(text)).toMatchObject([{ code: "schema/unknown-key", variant: "parts" }]);
    const wanted = kader("elementen:\n  - id: communiceren\n    label: Communiceren\n    elementen:\n    - Luisteren\n    - 2.1 Vragen stellen\n");
    expect(fixed(text)).toBe(wanted);
    expect(fixed(wanted)).toContain('- { id: luisteren, label: Luisteren }\n    - { id: "2.1", label: Vragen stellen }\n');
  });

  test.each(["gedrag: luistert", "Bieden: zorg", "B1-K1: [a]", "B1-K1:", "titl: Biedt zorg"])("and what is none: %s", (written) => {
    expect(problemsIn(dossier(`basisdeel:\n  code: B1\n  kerntaken:\n    - ${written}\n`)).map(({ variant }) => variant)).not.toContain("named");
  });

  test("a key of another kind of document", () => check(dossier(`
eindkwalificaties: []
#^^^^^^^^^^^^^^^^ schema/unknown-key:other-kind
`)));

  test("a key that nobody knows", () => check(dossier(`
flauwekul: 1
#^^^^^^^^ schema/unknown-key
`)));

  test("names that JavaScript knows", () => check(dossier(`
__proto__: 1
#^^^^^^^^ schema/unknown-key
constructor: 1
#^^^^^^^^^^ schema/unknown-key
"toString": 1
#^^^^^^^^^ schema/unknown-key
basisdeel: { code: B1, hasOwnProperty: x }
#                      ^^^^^^^^^^^^^^ schema/unknown-key
`)));

  test("inside the two languages of a text", () => check(kader(`
elementen:
  - id: a
    label: { nl: Kracht, de: Kraft }
#                        ^^ schema/unknown-key
`)));

  test("the fix renames the key only", () => expect(fixed(dossier("geldigvanf: 2026-08-01 # toen\n"))).toContain("geldigVanaf: 2026-08-01 # toen\n"));
});

describe("missing keys", () => {
  test("are shown at the first key of the object", () => check(dossier(`
basisdeel:
  kerntaken:
# ^^^^^^^^^ schema/missing-key
    - titel: Taak
#     ^^^^^ schema/missing-key
      werkprocessen:
        - {titel: Werk}
#          ^^^^^ schema/missing-key
`)));

  test("several in one object are one problem", () => check(`
soort: kwalificatiedossier
#^^^^ schema/missing-key:several
versie: "1"
`));

  test("an empty group", () => check(dossier(`
profielen: [{}]
#           ^^ schema/missing-key:several
`)));

  test("are added where the format has them, with the indentation of their brothers", () => {
    expect(fixed("soort: kwalificatiedossier\nid: kd.x # nummer\nversie: \"1\"\n")).toBe("soort: kwalificatiedossier\nid: kd.x # nummer\ntitel: \nversie: \"1\"\n");
    expect(fixed(dossier("profielen:\n  - titel: Een\n    sbu: 1\n").replaceAll("\n", "\r\n"))).toContain("  - code: \r\n    titel: Een\r\n    sbu: 1\r\n");
    expect(fixed(dossier("basisdeel:\n  # de kern\n  kerntaken: [] # leeg\n"))).toContain("basisdeel:\n  # de kern\n  code: \n  kerntaken: [] # leeg\n");
    expect(fixed(dossier("profielen:\n  - &p titel: Een\n    sbu: 1\n"))).toContain("  - &p titel: Een\n    sbu: 1\n");
    expect(fixed(dossier("profielen: [{titel: Een}]\n"))).toContain("[{titel: Een, code:}]");
  });

  test("keys that a merge key brings in are there", () => check(dossier(`
x-basis: &basis { titel: Taak }
basisdeel:
  code: B1
  kerntaken:
    - <<: *basis
      code: B1-K1
`)));
});

describe("types", () => {
  test("yes and no in words", () => {
    check(dossier(`
wettelijkeBeroepsvereisten: ja
#                           ^^ schema/type:boolean
`));
    for (const [written, meant] of [["ja", "true"], ["Nee", "false"], ["yes", "true"], ["no", "false"], ["'true'", "true"]]) {
      expect(fixed(dossier(`wettelijkeBeroepsvereisten: ${written}\n`), "safe")).toContain(`wettelijkeBeroepsvereisten: ${meant}\n`);
    }
  });

  test("a text where keys belong, a list where a text belongs, a group where a list belongs", () => check(dossier(`
vastgesteld: OCW
#            ^^^ schema/type:object
domein: [Zorg]
#^^^^^ schema/type
kaders: { a: b }
#^^^^^ schema/type
basisdeel:
  code: B1
  kerntaken: B1-K1
#            ^^^^^ schema/type:object
`)));

  test("only the item of a list that is wrong", () => check(dossier(`
kaders:
  - canmeds@2015
  - [nphf@2015]
#   ^^^^^^^^^^^ schema/type
  - sbb
`)));

  test("a colon in a text", () => {
    check(profiel(`
bekwaamheden:
  - id: a
    kennis:
      - vraagt door: wat speelt er
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^ schema/type:colon
`));
    expect(fixed(profiel("bekwaamheden:\n  - id: a\n    kennis:\n      - vraagt door: wat speelt er\n"))).toContain('- "vraagt door: wat speelt er"\n');
  });

  test("numbers in quotes, with dots, with words", () => {
    const sbu = (written: string): string => dossier(`profielen:\n  - { code: P1, titel: T, sbu: ${written} }\n`);
    expect(fixed(sbu('"4800"'), "safe")).toBe(sbu("4800"));
    expect(fixed(sbu("4.800"))).toBe(sbu("4800"));
    expect(fixed(sbu("4800 uur"))).toBe(sbu("4800"));
    check(dossier(`
profielen:
  - { code: P1, titel: T, sbu: 12.5 }
#                              ^^^^ schema/type
  - { code: P2, titel: T, sbu: veel }
#                              ^^^^ schema/type
  - { code: P3, titel: T, sbu: .nan }
#                              ^^^^ schema/type
`));
  });

  test("a text of several lines is marked on its first", () => {
    const text = dossier('vastgesteld: "een\n  twee"\n');
    expect(problemsIn(text).map(({ span }) => text.slice(span.start, span.end))).toEqual(['"een']);
  });
});

describe("quotes", () => {
  test("a number or yes/no where a text is meant", () => check(`
soort: kwalificatiedossier
id: kd.x
titel: true
#      ^^^^ schema/quote
versie: 2026
#       ^^^^ schema/quote
crebo: 23999
#      ^^^^^ schema/quote
`));

  test("keep the text as it is written", () => {
    expect(fixed('soort: kader\nid: k\ntitel: T\nversie: 1.10\nelementen: [{ id: 007, label: 1 }]\n', "safe")).toBe('soort: kader\nid: k\ntitel: T\nversie: "1.10"\nelementen: [{ id: "007", label: "1" }]\n');
  });

  test("are not the trouble when the form is wrong as well", () => check(dossier(`
crebo: 2399
#      ^^^^ schema/form
`)));
});

test("a reference with something said about it keeps what was said", () => {
  const [problem] = problemsIn(profiel("bekwaamheden:\n  - id: a\n    titel: A\n    rollen:\n      - communicator: als het spannend wordt\n"));
  expect(problem).toMatchObject({ code: "schema/type", variant: "explained", params: { name: "communicator", value: "als het spannend wordt" } });
  expect(problem!.fixes ?? []).toEqual([]);
});

describe("an object written as a text", () => {
  const programme = (rest: string): string => opleiding(rest);

  test.each([
    ["studiepunten: 240 EC\n", "studiepunten: { waarde: 240, eenheid: EC }\n"],
    ["studiepunten: 240 ECTS\n", "studiepunten: { waarde: 240, eenheid: EC }\n"],
    ["studiepunten: 7,5 credits\n", "studiepunten: { waarde: 7.5, eenheid: EC }\n"],
    ["studiepunten: 240\n", "studiepunten: { waarde: 240 }\n"],
    ["studiepunten: 4800 uur\n", "studiepunten: { waarde: 4800, eenheid: SBU }\n"],
    ['uitstroomprofielen:\n  - Jeugd\n  - "GGZ, ouderen"\n', 'uitstroomprofielen:\n  - { id: jeugd, titel: Jeugd }\n  - { id: ggz-ouderen, titel: "GGZ, ouderen" }\n'],
  ])("%j", (written, wanted) => {
    expect(fixed(programme(written))).toBe(programme(wanted));
    expect(problemsIn(programme(wanted))).toEqual([]);
  });

  test("with the text that it has instead of a title", () => {
    expect(fixed(dossier("vakkennis:\n  - kent de anatomie\n"))).toBe(dossier("vakkennis:\n  - { id: kent-de-anatomie, tekst: kent de anatomie }\n"));
    expect(fixed(kader("elementen:\n  - Moed\n"))).toBe(kader("elementen:\n  - { id: moed, label: Moed }\n"));
  });

  test.each(["studiepunten: veel\n", "studiepunten: 30 bananen\n", "eenheden:\n  - '!!'\n"])("not when it does not say enough: %j", (written) => {
    expect(problemsIn(programme(written)).flatMap(({ fixes = [] }) => fixes)).toEqual([]);
  });
});

describe("choices", () => {
  test.each([["bereik: specialistisch", "specifiek"], ["bereik: breed", "generiek"], ["fase: starter", "startbekwaam"], ["niveau: 4", "mbo-4"]])("by another word: %s", (written, meant) => {
    const text = profiel(`bekwaamheden:\n  - { id: a, titel: A, ${written} }\n`);
    expect(problemsIn(text)).toMatchObject([{ code: "schema/enum", variant: "near", params: { near: meant } }]);
  });

  test("a word for two values gives both to choose from", () => {
    const [problem] = problemsIn(profiel("niveau: 6\n"));
    expect(problem!.variant).toBeUndefined();
    expect(problem!.fixes!.map(({ title }) => title.nl)).toEqual(['Verander in "hbo-bachelor"', 'Verander in "wo-bachelor"']);
  });

  test("another spelling is put right safely, a guess is not", () => {
    expect(fixed(dossier("status: Concept\n"), "safe")).toContain("status: concept\n");
    expect(fixed(dossier("status: consept\n"), "safe")).toContain("status: consept\n");
    expect(fixed(dossier("status: consept\n"))).toContain("status: concept\n");
    expect(fixed(dossier("status: Draft\n"))).toContain("status: concept\n");
    expect(fixed(dossier("niveau: MBO 4\n"), "safe")).toContain("niveau: mbo-4\n");
    expect(fixed(dossier("niveau: 4\n"))).toContain("niveau: mbo-4\n");
    // Nearer to a title in another language than to another choice.
    expect(fixed('soort: opleidingsprofiel\nid: op.x\nversie: "1"\ntitel: X\nreikwijdte: nationaal\n')).toContain("reikwijdte: landelijk\n");
  });

  test("no guess where nothing is near", () => check(dossier(`
status: onzin
#       ^^^^^ schema/enum
taal: [nl]
#^^^ schema/type
`)));

  test("in a list of choices", () => check(kader(`
elementen:
  - { id: a, label: A, aspect: [kennis, kunnen] }
#                                       ^^^^^^ schema/enum
`)));
});

describe("forms", () => {
  test("ids and references", () => check(`
soort: opleidingsprofiel
id: OP Zorg
#   ^^^^^^^ schema/form
titel: T
versie: "1"
uitbreiding: Het profiel
#            ^^^^^^^^^^^ schema/form
kaders: ["CanMEDS@2015"]
#        ^^^^^^^^^^^^^^ schema/form
`));

  test("are proposed in the right form", () => {
    expect(fixed("soort: kader\nid: Zürich Één\ntitel: T\nversie: \"1\"\nelementen: []\nbreidtUit: CanMEDS@2015-Herzien\n")).toBe("soort: kader\nid: zurich-een\ntitel: T\nversie: \"1\"\nelementen: []\nbreidtUit: canmeds@2015-Herzien\n");
  });

  test("a crebo has five digits", () => {
    for (const crebo of ["2318", "231855", "abcde", "23 185"]) expect(problemsIn(dossier(`crebo: "${crebo}"\n`)).map(({ code }) => code)).toEqual(["schema/form"]);
    expect(problemsIn(dossier('crebo: "23185"\n'))).toEqual([]);
  });
});

describe("dates", () => {
  test.each([
    ["01-08-2026", "2026-08-01"], ["1-8-2026", "2026-08-01"], ["1/8/2026", "2026-08-01"], ["2026/8/1", "2026-08-01"], ["2026-8-1", "2026-08-01"],
    ["20260801", "2026-08-01"], ["1 augustus 2026", "2026-08-01"], ["1 aug 2026", "2026-08-01"], ["3 mrt 2026", "2026-03-03"], ["2026-08-01T00:00:00Z", "2026-08-01"],
  ])("%s is meant as %s", (written, meant) => {
    const text = dossier(`geldigVanaf: ${written}\n`);
    expect(problemsIn(text)).toMatchObject([{ code: "schema/date", variant: "order", params: { date: meant } }]);
    expect(fixed(text, "safe")).toBe(dossier(`geldigVanaf: ${meant}\n`));
  });

  test("days that are not on the calendar", () => check(dossier(`
geldigVanaf: 2026-02-29
#            ^^^^^^^^^^ schema/date:no-such-day
geldigTot: 31-04-2026
#          ^^^^^^^^^^ schema/date:no-such-day
vastgesteld: { op: 2024-02-29 }
`)));

  test("what is no date", () => check(dossier(`
geldigVanaf: volgend jaar
#            ^^^^^^^^^^^^ schema/date
geldigTot: 2026
#          ^^^^ schema/date
`)));
});

test("numbers out of range", () => check(opleiding(`
nlqf: 9
#     ^ schema/range
kern: { aandeel: 150 }
#                ^^^ schema/range
epas:
  - { id: e, supervisie: 0 }
#                        ^ schema/range
studiepunten: { waarde: -1 }
#                       ^^ schema/range:minimum
`)));

describe("half-typed", () => {
  test("empty values: needed ones and others", () => check(`
soort: kwalificatiedossier
id:
#^ schema/empty
titel: ~
#^^^^ schema/empty
versie: ""
#^^^^^ schema/empty
domein:
#^^^^^ schema/unfinished
vastgesteld:
#^^^^^^^^^^ schema/unfinished
`));

  test("a dash without anything behind it", () => check(dossier(`
kaders:
  -
basisdeel:
  code: B1
  kerntaken:
    - code: B1-K1
      titel: Taak
      werkprocessen:
        -
`)));

  test("a line that cannot be read is one problem, not also a missing or unknown key", () => {
    check(`
soort: kwalificatiedossier
id: kd.x
titel:Wijkzorg
#^^^^^ syntax/yaml
versie: "1"
`);
    check(dossier(`
basisdeel:
  code: B1
  kerntaken:
    - code: B1-K1
      titel:Taak
#     ^^^^^^ syntax/yaml
    - code: B1-K2
#     ^^^^ schema/missing-key
`));
  });

  test("a key that is being typed does not hide the others", () => check(dossier(`
status: onzin
#       ^^^^^ schema/enum
dome
#^^^ syntax/yaml
`)));
});

describe("soort", () => {
  test("is not reported twice", () => {
    expect(readDocument("file:///x.kader.yaml", 'soort: kadr\nid: k\ntitel: T\nversie: "1"\nelementen: []\n').problems.map(({ code }) => code)).toEqual(["schema/soort"]);
    expect(readDocument("file:///x.kader.yaml", 'id: k\ntitel: T\nversie: "1"\nelementen: []\n').problems.map(({ code }) => code)).toEqual(["schema/soort"]);
  });
});

describe("a single value for a list of one", () => {
  test("is as good as a list", () => check(profiel(`
kaders: canmeds@2015
bekwaamheden: { id: a, rollen: communicator, kennis: "" }
`)));

  test("and has the problems of the item", () => check(profiel(`
kaders: CanMEDS
#       ^^^^^^^ schema/form
bekwaamheden: { titel: A, gedragg: x }
#               ^^^^^ schema/missing-key
#                         ^^^^^^^ schema/unknown-key:near
epas: epa-1
#     ^^^^^ schema/type:object
`)));
});

test("the example of an id is what was written, as an id", () => {
  const text = profiel("").replace(/^id: .*$/m, "id: BP.Wijk verpleegkundige");
  expect(problemsIn(text).find(({ code }) => code === "schema/form")!.params).toMatchObject({ example: "bp.wijk-verpleegkundige" });
});

test("an alias reports what it stands for once, at the anchor", () => check(profiel(`
x-rol: &rol [1]
#            ^ schema/quote
bekwaamheden:
  - { id: a, rollen: *rol }
  - { id: b, rollen: *rol }
`)));

test("of equal keys the first is looked at", () => check(dossier(`
status: concept
status: onzin
#^^^^^ syntax/duplicate-key
`)));

test("a text with a key indented below it is a line that cannot be read, and nothing else", () => {
  expect(problemsIn(dossier("domein: Zorg\n    titel: Welzijn\n")).map(({ code, variant }) => `${code}:${variant}`)).toEqual(["syntax/yaml:value-and-keys"]);
});

test("more than two hundred problems are counted", () => {
  const problems = problemsIn(dossier(`kaders: [${Array(450).fill("A").join(", ")}]\n`));
  expect(problems).toHaveLength(201);
  expect(problems[200]).toMatchObject({ code: "syntax/more", params: { count: 250 } });
});

describe("the configuration", () => {
  const codes = (text: string): string[] => {
    const tree = parseYaml(text);
    return tree.root?.kind === "map" ? configProblems(tree, tree.root).map(({ code, span }) => `${code} ${text.slice(span.start, span.end)}`) : [];
  };

  test("as the format shows it", () => expect(codes(`
preset: aanbevolen
taal: nl
kaders: [canmeds@nl-mbo-2026, nphf@2015-herzien]
dekking: { canmeds: 100, nphf: 80 }
regels:
  wording/vague: uit
  wording/sentence-length: { niveau: hint, maximum: 40 }
negeer: ["archief/**"]
overschrijf:
  - bestanden: ["mbo/**"]
    regels: { roles/interprofessional: informatie }
`)).toEqual([]));

  test("with slips", () => expect(codes(`
preset: strng
regels: { wording/vague: off, a/b: { niveau: error } }
dekking: { nphf: 180 }
rules: {}
`)).toEqual(["schema/enum strng", "schema/enum off", "schema/enum error", "schema/range 180", "schema/unknown-key rules"]));
});

describe("words behind a comma between braces", () => {
  test("are no keys: the text that they belong to needs quotes", () => {
    check(profiel(`
bekwaamheden:
  - { id: a, titel: Zorgt, regelt en overlegt, belt }
#                          ^^^^^^^^^^^^^^^^^^ schema/unknown-key:comma
`));
    expect(fixed(profiel("bekwaamheden:\n  - { id: a, titel: Zorgt, regelt en overlegt, belt }\n"))).toContain('titel: "Zorgt, regelt en overlegt, belt" }');
  });

  test("may make a list", () => {
    expect(fixed(profiel("praktijksituaties:\n  - { id: a, disciplines: verpleegkunde, geneeskunde, titel: X }\n"))).toContain("disciplines: [verpleegkunde, geneeskunde], titel: X }");
  });

  test("may be the rest of a number", () => {
    const programme = (kern: string): string => `soort: opleidingsprofiel\nid: op.x\nversie: "1"\ntitel: X\nkern: ${kern}\n`;
    expect(problemsIn(programme("{ aandeel: 66,5 }")).filter(({ code }) => code === "schema/unknown-key").map(({ variant }) => variant)).toEqual(["comma-number"]);
    expect(fixed(programme("{ aandeel: 66,5 }"))).toBe(programme("{ aandeel: 66.5 }"));
    expect(fixed(programme("{ aandeel: 66, 5, omschrijving: X }"))).toBe(programme("{ aandeel: 66.5, omschrijving: X }"));
  });

  test("half a key is a key", () => check(profiel(`
bekwaamheden:
  - { id: a, tite }
#            ^^^^ schema/unknown-key:near
`)));
});

describe("a key with its value right behind it", () => {
  const wrong = (line: string): string => profiel(`bekwaamheden:\n  - ${line}\n`);
  test.each([
    ["{ id:a, titel: Zorgt }", "{ id: a, titel: Zorgt }"],
    ["{ id: a, titel:Zorgt voor rust }", "{ id: a, titel: Zorgt voor rust }"],
    ["id: a\n    dekt:{ a: b }", "id: a\n    dekt: { a: b }"],
    ["id: a\n    titel; Zorgt: altijd", "id: a\n    titel: Zorgt: altijd"],
  ])("%s", (line, right) => {
    expect(problemsIn(wrong(line)).map(({ code, variant }) => [code, variant])).toEqual([["schema/unknown-key", "glued"]]);
    expect(fixed(wrong(line))).toBe(wrong(right));
  });
});

describe("a quote that is never closed takes in the rest, of which nothing may be lost", () => {
  test.each(["id: 'bp.x\nsoort: beroepsprofiel\ntitel: X\nversie: \"1\"\n", "soort: beroepsprofiel\nid: bp.x\nversie: \"1\"\nstatus: 'concept\ntitel: X\n", "soort: beroepsprofiel\nid: bp.x\nversie: \"1\"\nkaders: 'canmeds@2015, nphf\ntitel: X\n"])("%j", (text) => {
    const problems = problemsIn(text).filter(({ code }) => code !== "schema/soort");
    expect(problems.map(({ code, variant }) => [code, variant])).toEqual([["syntax/yaml", "unclosed-quote"]]);
    for (const { fixes = [] } of problems) for (const { edits } of fixes) for (const { span } of edits) expect(span.start).toBe(span.end);
  });

  test("behind soort, where the name of the file says the kind", () => {
    const [problem] = readDocument("file:///x.kader.yaml", "soort: 'kaders\nid: k\n").problems.filter(({ code }) => code === "schema/soort");
    expect(problem).toMatchObject({ variant: "unknown-near", fixes: [], span: { start: 7, end: 14 } });
  });
});

test("no value on one line in the place of a text on more", () => {
  const [problem] = problemsIn(profiel("bekwaamheden:\n  - id: a\n    bereik: generiek\n      en nog meer\n"));
  expect(problem).toMatchObject({ code: "schema/enum", fixes: [] });
});

test("a misspelt key is not missing as well", () => check(kader(`
elementen:
  - id: a
    lable: Moed
#   ^^^^^ schema/unknown-key:near
`)));

describe("references that were read as keys", () => {
  const wrong = (line: string): string => profiel(`\nbekwaamheden:\n  - id: a\n    ${line}\n`);
  test.each([
    ["rollen: {communicator, leider}", "rollen: [communicator, leider]", "braces"],
    ["dekt: [dublin: communicatie, nphf:5]", "dekt: [dublin:communicatie, nphf:5]", "spaced"],
    ["dekt:\n      - nphf: 5", "dekt:\n      - nphf:5", "spaced"],
    ["dekt:\n      dublin: communicatie\n      nphf: 5", "dekt:\n      [dublin:communicatie, nphf:5]", "spaced"],
  ])("%s", (line, right, variant) => {
    expect(problemsIn(wrong(line)).map(({ code, variant }) => [code, variant])).toEqual([["schema/type", variant]]);
    expect(fixed(wrong(line))).toBe(wrong(right));
  });
});

test("a value that may be the end of several is no guess", () => {
  const [problem] = problemsIn(opleiding("niveau: bachelor\n"));
  expect([problem!.variant, problem!.fixes!.map(({ edits }) => edits[0]!.newText)]).toEqual([undefined, ["hbo-bachelor", "wo-bachelor"]]);
});

test("what an unclosed bracket takes in is not judged", () => {
  expect(problemsIn(opleiding("eindkwalificaties:\n  - id: ek-1\n    houding: [a,\n    uitgesteld: nee\n  - id: ek-2\n")).map(({ variant }) => variant)).toEqual(["unclosed-list"]);
});

test("frameworks with their versions as keys", () => {
  const text = profiel("kaders:\n  canmeds: bn2030\n  nphf: 2015-herzien\n");
  expect(problemsIn(text).map(({ code, variant }) => [code, variant])).toEqual([["schema/type", "version"]]);
  expect(fixed(text)).toBe(profiel("kaders:\n  [canmeds@bn2030, nphf@2015-herzien]\n"));
});
