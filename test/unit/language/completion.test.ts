// Suggestions: what is offered at a place, and the text after choosing one.
import { describe, expect, test } from "vitest";
import { completionAt, type Suggestion } from "../../../server/src/language/completion.ts";
import { withoutPlaceholders } from "../../../server/src/language/snippetText.ts";
import { applied, marked } from "./project.ts";

const OPTIONS = { language: "nl", today: "2026-03-05" } as const;

function suggest(text: string, others: Record<string, string> = {}, name?: string): { items: Suggestion[]; labels: string[]; after(label: string): string } {
  const { project, document, offset, text: plain } = marked(text, others, name);
  const items = completionAt(project, document, offset, OPTIONS);
  return {
    items,
    labels: items.map((item) => item.label),
    after(label) {
      const item = items.find((candidate) => candidate.label === label);
      if (!item) throw new Error(`${label} is not offered, but: ${items.map((candidate) => candidate.label).join(", ")}`);
      return applied(plain, { ...item.edit, newText: item.isSnippet ? withoutPlaceholders(item.edit.newText) : item.edit.newText });
    },
  };
}

/** Chooses `label` at the cursor and compares the text, placeholders left empty. */
function check(text: string, label: string, expected: string, others: Record<string, string> = {}): void {
  expect(suggest(text, others).after(label)).toBe(expected.replace(/^\n/, ""));
}

const HEADER = `
soort: kwalificatiedossier
id: kd.x
titel: X
versie: "1"
gemeenschappelijkKader: { ordening: canmeds@nl-mbo-2026 }
kaders: [canmeds@nl-mbo-2026, nphf@2015-herzien]
`;

const werkproces = (lines: string): string => `${HEADER}basisdeel:
  code: B1
  kerntaken:
    - code: B1-K1
      titel: Taak
      werkprocessen:
        - code: B1-K1-W1
          titel: Proces
${lines}`;

describe("keys", () => {
  test("on an empty line at the margin", () => check(`${HEADER}dom<|>`, "domein", `${HEADER}domein: `));
  test("required ones first, present ones left out", () => {
    const { labels } = suggest("soort: opleidingsprofiel\nid: op.x\n<|>");
    expect(labels.slice(0, 2)).toEqual(["titel", "versie"]);
    expect(labels).not.toContain("id");
  });
  test("below a later key, also when those come after the cursor", () => {
    expect(suggest("soort: kwalificatiedossier\n<|>\nid: kd.x\ntitel: X\n").labels).not.toContain("titel");
  });
  test("in an object by indentation", () => check("soort: beroepsprofiel\nidentiteit:\n  <|>\n", "watIkDoe", "soort: beroepsprofiel\nidentiteit:\n  watIkDoe: >-\n    \n"));
  test("half typed, between others", () => check(
    werkproces("          om<|>\n          resultaat: x\n"), "omschrijving",
    werkproces("          omschrijving: >-\n            \n          resultaat: x\n")));
  test("behind a dash", () => check(
    `${HEADER}vakkennis:\n  - <|>\n`, "id", `${HEADER}vakkennis:\n  - id: \n`));
  test("behind a dash without a space", () => check(
    `${HEADER}vakkennis:\n  -<|>\n`, "id", `${HEADER}vakkennis:\n  - id: \n`));
  test("on the line below a dash", () => check(
    `${HEADER}vakkennis:\n  - id: vk-1\n    <|>\n`, "tekst", `${HEADER}vakkennis:\n  - id: vk-1\n    tekst: >-\n      \n`));
  test("a new item in a list", () => check(
    `${HEADER}vakkennis:\n  - id: vk-1\n    tekst: x\n  <|>\n`, "nieuw: vakkennis", `${HEADER}vakkennis:\n  - id: vk-1\n    tekst: x\n  - id: vk-2\n    tekst: \n`));
  test("a first item below a key", () => check(
    `${HEADER}vakkennis:\n  <|>\n`, "nieuw: vakkennis", `${HEADER}vakkennis:\n  - id: \n    tekst: \n`));
  test("a new item has the next code, and a place for its title", () => check(
    werkproces("        <|>\n"), "nieuw: werkproces", werkproces("        - code: B1-K1-W2\n          titel: \n")));
  test("an id counts on, from the highest number", () => check(
    "soort: opleidingsprofiel\neindkwalificaties:\n  - id: ek-09\n    tekst: a\n  - id: ek-07\n    tekst: b\n  - id: <|>\n", "ek-10",
    "soort: opleidingsprofiel\neindkwalificaties:\n  - id: ek-09\n    tekst: a\n  - id: ek-07\n    tekst: b\n  - id: ek-10\n"));
  test("an id without a number is made of the title", () => check(
    "soort: beroepsprofiel\nbekwaamheden:\n  - id: <|>\n    titel: Vraagt door\n", "vraagt-door", "soort: beroepsprofiel\nbekwaamheden:\n  - id: vraagt-door\n    titel: Vraagt door\n"));
  test("codes of another optional part do not count", () => check(
    `${HEADER}keuzedelen:\n  - code: K0001\n    kerntaken:\n      - code: D1-K1\n  - code: K0002\n    kerntaken:\n      - code: <|>\n`, "D1-K1",
    `${HEADER}keuzedelen:\n  - code: K0001\n    kerntaken:\n      - code: D1-K1\n  - code: K0002\n    kerntaken:\n      - code: D1-K1\n`));
  test("a list of objects starts its first item", () => check(
    `${HEADER}profielen<|>`, "profielen", `${HEADER}profielen:\n  - code: \n    titel: `));
  test("of a list of one that is written without its dash", () => {
    const { labels } = suggest("soort: beroepsprofiel\nepas:\n  id: a\n  <|>\n  titel: A\n");
    expect(labels).toContain("supervisie");
    expect(labels).not.toContain("titel");
    expect(suggest("soort: beroepsprofiel\nepas:\n  <|>\n  titel: A\n").labels).not.toContain("nieuw: epa");
    check("soort: beroepsprofiel\nepas: { id: a, <|> }\n", "supervisie", "soort: beroepsprofiel\nepas: { id: a, supervisie:  }\n");
  });
  test.each([
    ["where the keys beside it stand in another column", "soort: beroepsprofiel\nepas:\n  - id: a\n   <|>\n    titel: A\n"],
    ["where the list below the key stands in another column", "soort: beroepsprofiel\nepas:\n    <|>\n  - id: a\n"],
    ["below an item that is a text", "soort: beroepsprofiel\nbrondocumenten:\n  - Boek\n    <|>\n"],
    ["of a new item in the middle of one", "soort: beroepsprofiel\nepas:\n  - id: a\n  <|>\n    titel: A\n"],
    ["behind a key that has its list on the lines below", "soort: beroepsprofiel\nkaders:<|>\n  - sbb@2016\n"],
    ["before what stands on the line", "soort: beroepsprofiel\nepas:\n <|> - id: a\n"],
    ["behind a word in brackets, before its comma", "soort: beroepsprofiel\nkaders: ['sbb@2016' <|>]\n"],
    ["between lines in braces", "soort: beroepsprofiel\nepas:\n  - {\n    <|>\n      id: a,\n    }\n"],
  ])("none %s", (_, text) => expect(suggest(text).labels).toEqual([]));
  test("no whole item where a part of it stands already", () => {
    const begun = (dash: string): string => `soort: beroepsprofiel\nepas:\n  - ${dash}\n    titel: A\n`;
    for (const text of [begun("<|>"), begun("# de eerste\n    <|>")]) {
      expect(suggest(text).labels).toContain("id");
      expect(suggest(text).labels).not.toContain("nieuw: epa");
    }
  });
  test("in braces", () => check(
    "soort: kwalificatiedossier\nvastgesteld: { door: x, <|> }\n", "op", "soort: kwalificatiedossier\nvastgesteld: { door: x, op:  }\n"));
  test("changing a key keeps its colon and value", () => check(
    "soort: kwalificatiedossier\ntit<|>: Naam\n", "titel", "soort: kwalificatiedossier\ntitel: Naam\n"));
  test("with line breaks of Windows", () => check(
    "soort: kwalificatiedossier\r\nbasisdeel<|>\r\n", "basisdeel", "soort: kwalificatiedossier\r\nbasisdeel:\r\n  code: \r\n"));
  test("codes of profiles under perProfiel", () => check(
    werkproces("          perProfiel:\n            <|>\nprofielen:\n  - code: P2\n    titel: Twee\n"), "P2",
    werkproces("          perProfiel:\n            P2: \nprofielen:\n  - code: P2\n    titel: Twee\n")));
  test("elements in elements of a framework", () => {
    expect(suggest('soort: kader\nelementen:\n  - id: "1"\n    elementen:\n      - id: "1.1"\n        <|>\n').labels).toContain("vervangenDoor");
  });
});

describe("values", () => {
  test("kinds", () => check("soort: ber<|>", "beroepsprofiel", "soort: beroepsprofiel"));
  test("kinds directly behind the colon", () => check("soort:<|>", "kader", "soort: kader"));
  test("of an enumeration", () => check("soort: kwalificatiedossier\nstatus: con<|>\n", "concept", "soort: kwalificatiedossier\nstatus: concept\n"));
  test("replaces the whole word", () => check("soort: kwalificatiedossier\nstatus: con<|>sept\n", "concept", "soort: kwalificatiedossier\nstatus: concept\n"));
  test("booleans", () => check("soort: kwalificatiedossier\nwettelijkeBeroepsvereisten: <|>\n", "true", "soort: kwalificatiedossier\nwettelijkeBeroepsvereisten: true\n"));
  test("today", () => check("soort: kwalificatiedossier\ngeldigVanaf: <|>\n", "2026-03-05", "soort: kwalificatiedossier\ngeldigVanaf: 2026-03-05\n"));
  test("none in running text", () => expect(suggest(werkproces("          omschrijving: doet <|>\n")).labels).toEqual([]));
  test("none in a block of text", () => expect(suggest(werkproces("          omschrijving: >-\n            doet\n            <|>\n")).labels).toEqual([]));
  test("none in a comment", () => expect(suggest("soort: kwalificatiedossier\n# rol<|>\n").labels).toEqual([]));
});

describe("roles", () => {
  test("in brackets", () => check(werkproces("          rollen: [com<|>]\n"), "communicator", werkproces("          rollen: [communicator]\n")));
  test("as a second one, before the bracket is closed", () => check(werkproces("          rollen: [communicator, <|>\n"), "zorgverlener", werkproces("          rollen: [communicator, zorgverlener\n")));
  test("those already there are left out", () => expect(suggest(werkproces("          rollen: [communicator, <|>]\n")).labels).not.toContain("communicator"));
  test("uncovered ones first", () => {
    const { labels } = suggest(werkproces("          rollen: [zorgverlener]\n        - code: B1-K1-W2\n          rollen: [<|>]\n"));
    expect(labels.at(-1)).toBe("zorgverlener");
  });
  test("with a dash", () => check(werkproces("          rollen:\n            - com<|>\n"), "communicator", werkproces("          rollen:\n            - communicator\n")));
  test("a new line of a list gets its dash", () => check(werkproces("          rollen:\n            - communicator\n            <|>\n"), "zorgverlener", werkproces("          rollen:\n            - communicator\n            - zorgverlener\n")));
  test("in a list with dashes those already there are left out", () => expect(suggest(werkproces("          rollen:\n            - communicator\n            - <|>\n")).labels).not.toContain("communicator"));
  test("a first one gets brackets", () => check(werkproces("          rollen: <|>\n"), "communicator", werkproces("          rollen: [communicator]\n")));
  test("in quotes", () => check(werkproces('          rollen: ["com<|>"]\n'), "communicator", werkproces('          rollen: ["communicator"]\n')));
  test("over several lines", () => check(werkproces("          rollen: [\n            communicator,\n            zorg<|>\n          ]\n"), "zorgverlener", werkproces("          rollen: [\n            communicator,\n            zorgverlener\n          ]\n")));
  test("by an alias", () => expect(suggest(werkproces("          rollen: [samenwerken<|>]\n")).labels).toContain("samenwerkingspartner"));
  test("by the English label", () => expect(suggest(werkproces("          rollen: [health<|>]\n")).labels).toContain("gezondheidsbevorderaar"));
});

describe("elements", () => {
  test("of frameworks that the document speaks", () => check(werkproces("          dekt: [nphf:2<|>]\n"), "nphf:2.2", werkproces("          dekt: [nphf:2.2]\n")));
  test("only those of the framework that is named", () => expect(suggest(werkproces("          dekt: [nphf:<|>]\n")).labels.every((label) => label.startsWith("nphf:"))).toBe(true));
  test("by a word of the label", () => expect(suggest(werkproces("          dekt: [gezondheid<|>]\n")).labels).toContain("nphf:1.1"));
  test("other frameworks by their name", () => expect(suggest(werkproces("          dekt: [<|>]\n")).labels).toContain("sbb:"));
  test("behind the colon of a framework in a list with dashes, which reads as a key", () => {
    check(werkproces("          dekt:\n            - nphf:2.2\n            - nphf:<|>\n"), "nphf:2.3", werkproces("          dekt:\n            - nphf:2.2\n            - nphf:2.3\n"));
    const { labels } = suggest(werkproces("          dekt:\n            - nphf:<|>\n            - nphf:2.2\n"));
    expect(labels).not.toContain("nphf:2.2");
    expect(labels.every((label) => label.startsWith("nphf:"))).toBe(true);
  });
  test("not the ones already there", () => expect(suggest(werkproces("          dekt: [nphf:2.2, nphf:2<|>]\n")).labels).not.toContain("nphf:2.2"));
  test("a colon inside a word does not end it", () => check(werkproces("          dekt: [nphf:2.2, nphf:<|>]\n"), "nphf:2.3", werkproces("          dekt: [nphf:2.2, nphf:2.3]\n")));
});

describe("other references", () => {
  const BP = 'soort: beroepsprofiel\nid: bp.y\ntitel: Y\nversie: "2025"\nbekwaamheden:\n  - id: samen\n    titel: Beslist samen\n';
  test("framework versions", () => check("soort: kwalificatiedossier\nkaders: [nphf@2015-her<|>]\n", "nphf@2015-herzien", "soort: kwalificatiedossier\nkaders: [nphf@2015-herzien]\n"));
  test("the ordering", () => check("soort: kwalificatiedossier\ngemeenschappelijkKader:\n  ordening: canmeds@nl-m<|>\n", "canmeds@nl-mbo-2026", "soort: kwalificatiedossier\ngemeenschappelijkKader:\n  ordening: canmeds@nl-mbo-2026\n"));
  test("items of this document", () => check(`${HEADER}vakkennis:\n  - id: vk-9\n    tekst: sociale kaart\nbasisdeel:\n  kerntaken:\n    - code: B1-K1\n      vakkennis: [sociale<|>]\n`, "vk-9", `${HEADER}vakkennis:\n  - id: vk-9\n    tekst: sociale kaart\nbasisdeel:\n  kerntaken:\n    - code: B1-K1\n      vakkennis: [vk-9]\n`));
  test("documents", () => check("soort: kwalificatiedossier\nafgeleidVan: [{ document: <|> }]\n", "bp.y@2025", "soort: kwalificatiedossier\nafgeleidVan: [{ document: bp.y@2025 }]\n", { "y.yaml": BP }));
  test("items of another document", () => check(werkproces("          uit: bp.y@2025#<|>\n"), "bp.y@2025#samen", werkproces("          uit: bp.y@2025#samen\n"), { "y.yaml": BP }));
  test("items of another document by their title", () => check(werkproces("          uit: [beslist<|>]\n"), "bp.y@2025#samen", werkproces("          uit: [bp.y@2025#samen]\n"), { "y.yaml": BP }));
});

describe("codes", () => {
  test("of the next werkproces", () => check(werkproces("        - code: <|>\n"), "B1-K1-W2", werkproces("        - code: B1-K1-W2\n")));
  test("of the next kerntaak", () => check(werkproces("    - code: <|>\n"), "B1-K2", werkproces("    - code: B1-K2\n")));
  test("of the next profile", () => check(`${HEADER}profielen:\n  - code: P1\n  - code: <|>\n`, "P2", `${HEADER}profielen:\n  - code: P1\n  - code: P2\n`));
});

describe("rules", () => {
  test("in a comment that silences", () => check("soort: kader\n# bekwaam-negeer roles/refl<|>\n", "roles/reflection", "soort: kader\n# bekwaam-negeer roles/reflection: \n"));
  test("and keeps the reason that is there", () => check("soort: kader\n# bekwaam-negeer roles/<|>x: later\n", "roles/reflection", "soort: kader\n# bekwaam-negeer roles/reflection: later\n"));
});

describe("an empty file", () => {
  test("offers a template for the kind in its name first", () => {
    const { project, document } = marked("<|>", {}, "a.beroepsprofiel.yaml");
    expect(completionAt(project, document, 0, OPTIONS)[0]!.label).toBe("nieuw beroepsprofiel");
  });
  test("other people's YAML gets nothing", () => expect(suggest("services:\n  web: <|>\n", {}, "docker-compose.yaml").labels).toEqual([]));
});

test("elements of an area that nothing covers yet come before those of an area that is covered", () => {
  const { labels } = suggest(werkproces("          dekt: [nphf:1, nphf:<|>]"));
  const first = (area: string): number => labels.findIndex((label) => label === `nphf:${area}` || label.startsWith(`nphf:${area}.`));
  expect(first("2")).toBeGreaterThanOrEqual(0);
  expect(first("2")).toBeLessThan(first("1"));
  expect(first("6")).toBeLessThan(first("1"));
});

describe("what is usual comes first", () => {
  test("roles before what lies within them", () => {
    const { labels } = suggest("soort: beroepsprofiel\nid: bp.x\ntitel: X\nversie: \"1\"\ngemeenschappelijkKader: { ordening: canmeds@2015 }\nbekwaamheden:\n  - { id: a, rollen: [communicator] }\n  - id: b\n    rollen: [co<|>]\n");
    expect(labels.slice(0, 2)).toEqual(["collaborator", "communicator"]);
  });
  test("an ordering that is usual at the level", () => {
    const first = (niveau: string): string | undefined => suggest(`soort: opleidingsprofiel\nid: op.x\ntitel: X\nversie: "1"\n${niveau}gemeenschappelijkKader:\n  ordening: <|>\n`).labels[0];
    expect([first(""), first("niveau: hbo-bachelor\n"), first("niveau: onzin\n")]).toEqual(["canmeds@2015", "canmeds@bn2030", "canmeds@2015"]);
  });
  test("versions of the document that is named beside it", () => {
    const others = { "a.yaml": 'soort: beroepsprofiel\nid: bp.x\ntitel: X\nversie: "2020"\n', "b.yaml": 'soort: beroepsprofiel\nid: bp.x\ntitel: X\nversie: "2026"\nstatus: concept\n' };
    const text = 'soort: opleidingsprofiel\nid: op.x\ntitel: X\nversie: "1"\nafgeleidVan:\n  - document: bp.x\n    versie: ';
    expect(suggest(`${text}<|>\n`, others).items.map(({ label, detail }) => [label, detail])).toEqual([["2026", "X · concept"], ["2020", "X"]]);
    check(`${text}<|>\n`, "2020", `${text}"2020"\n`, others);
    expect(suggest(`${text.replace("bp.x", "bp.y")}<|>\n`, others).labels).toEqual([]);
  });
});
