// A key that stands twice: what is offered, and the text afterwards; nothing that was written is lost.
import fc from "../../../support/fast-check.ts";
import { describe, expect, test } from "vitest";
import { parseYaml } from "../../../../server/src/yaml/parse.ts";
import { toData } from "../../../../server/src/yaml/tree.ts";
import { applyEdits } from "../../../../server/src/rules/fix.ts";
import { findingsOf, ruleOf } from "../check.ts";

const HEAD = "soort: kwalificatiedossier\nid: kd.x\n";
const KERNTAAK = "soort: kwalificatiedossier\nbasisdeel:\n  code: B1\n  kerntaken:\n    - code: B1-K1\n      titel: A\n";

const twiceIn = (text: string) => findingsOf({ text }, [ruleOf("syntax/duplicate-key")]);
const offered = (text: string) => twiceIn(text).flatMap(({ fixes }) => fixes.map(({ title, safe }) => `${safe ? "safe" : "unsafe"}: ${title.nl}`));

/** The text after the fix with this number of the first finding. */
function after(text: string, number = 0): string {
  const fix = twiceIn(text)[0]?.fixes[number];
  return fix ? applyEdits(text, fix.edits) : "no fix";
}

describe("a key that stands twice", () => {
  test("says where it stands first", () => {
    const [finding] = twiceIn(`${HEAD}domein: Zorg\ndomein: Welzijn\n`);
    expect(finding!.related).toMatchObject([{ span: { start: HEAD.length, end: HEAD.length + 6 }, message: { nl: 'Hier staat "domein" voor het eerst.' } }]);
  });

  test.each([
    ["the same text", "domein: Zorg\ntitel: x\ndomein: \"Zorg\"\n", "domein: Zorg\ntitel: x\n"],
    ["the same list", "kaders: [sbb, nlqf]\nkaders:\n  - sbb\n  - nlqf\n", "kaders: [sbb, nlqf]\n"],
    ["nothing behind the second", "domein: Zorg\ndomein:\n", "domein: Zorg\n"],
    ["in braces", "vastgesteld: { door: A, op: 2025-01-01, door: A }\n", "vastgesteld: { door: A, op: 2025-01-01 }\n"],
  ])("goes when nothing is lost by it: %s", (_, text, expected) => {
    expect(offered(HEAD + text)).toEqual([expect.stringMatching(/^safe: Haal de tweede "\w+" weg$/)]);
    expect(after(HEAD + text)).toBe(HEAD + expected);
  });

  test("that is empty gets what stands behind the second", () => {
    expect(offered(`${HEAD}domein:\ntitel: x\ndomein: Zorg\n`)).toEqual(['unsafe: Haal de lege "domein" weg']);
    expect(after(`${HEAD}domein:\ntitel: x\ndomein: Zorg\n`)).toBe(`${HEAD}domein: Zorg\ntitel: x\n`);
    expect(after(`${HEAD}kaders: []\ntitel: x\nkaders:\n  - sbb\n`)).toBe(`${HEAD}kaders:\n  - sbb\ntitel: x\n`);
  });

  test.each([
    ["between brackets", "kaders: [sbb, nlqf]\nkaders: [nlqf, icf]\n", "kaders: [sbb, nlqf, icf]\n"],
    ["with dashes", "kaders:\n  - sbb # a\ntitel: x\nkaders:\n- nlqf\n- sbb\n", "kaders:\n  - sbb # a\n  - nlqf\ntitel: x\n"],
    ["dashes below brackets", "kaders: [sbb]\nkaders:\n  - nlqf\n", "kaders: [sbb, nlqf]\n"],
    ["brackets below dashes", "kaders:\n  - sbb\nkaders: [nlqf, icf]\n", "kaders:\n  - sbb\n  - nlqf\n  - icf\n"],
    ["one text each", "kaders: sbb\nkaders: nlqf\n", "kaders: [sbb, nlqf]\n"],
    ["a text and a list", "kaders: sbb\nkaders: [sbb, nlqf]\n", "kaders: [sbb, nlqf]\n"],
    ["a list and a text", "kaders:\n  - sbb\nkaders: nlqf\n", "kaders:\n  - sbb\n  - nlqf\n"],
    ["groups", "wijzigingen:\n  - categorie: 1\n    tekst: A\nwijzigingen:\n    - tekst: |\n        B\n\n        C\n      categorie: 2\n", "wijzigingen:\n  - categorie: 1\n    tekst: A\n  - tekst: |\n      B\n\n      C\n    categorie: 2\n"],
  ])("with lists becomes one list: %s", (_, text, expected) => {
    expect(offered(HEAD + text)).toEqual(["unsafe: Voeg de twee samen tot één lijst"]);
    expect(after(HEAD + text)).toBe(HEAD + expected);
    expect(after((HEAD + text).replaceAll("\n", "\r\n"))).toBe((HEAD + expected).replaceAll("\n", "\r\n"));
  });

  test("with long texts becomes a list with dashes", () => {
    const [one, other] = ["vraagt door tot duidelijk is wat er speelt, ook thuis", "luistert"];
    const item = `${KERNTAAK}      werkprocessen:\n        - code: B1-K1-W1\n          titel: A\n          gedrag: ${one}\n          gedrag: ${other}\n`;
    expect(after(item)).toBe(item.replace(/ {10}gedrag: [^]*$/, `          gedrag:\n            - ${one}\n            - ${other}\n`));
  });

  test("with groups becomes one group", () => {
    const text = `${HEAD}typering:\n  context: Thuis\n  resultaat: A\ntitel: x\ntypering:\n    context: Thuis\n    beroepshouding: |\n        B\n`;
    expect(offered(text)).toEqual(['unsafe: Voeg samen wat onder de twee "typering" staat']);
    expect(after(text)).toBe(`${HEAD}typering:\n  context: Thuis\n  resultaat: A\n  beroepshouding: |\n      B\ntitel: x\n`);
    expect(after(`${HEAD}vastgesteld: { door: A }\nvastgesteld:\n  op: 2025-01-01\n`)).toBe(`${HEAD}vastgesteld: { door: A, op: 2025-01-01 }\n`);
  });

  test("with running texts becomes one text", () => {
    const text = `${KERNTAAK}      complexiteit: Werkt alleen.\n      complexiteit: Ook 's nachts.\n`;
    expect(offered(text)).toEqual(["unsafe: Voeg de twee teksten samen"]);
    expect(after(text)).toBe(`${KERNTAAK}      complexiteit: Werkt alleen. Ook 's nachts.\n`);
    expect(after(`${KERNTAAK}      complexiteit: |\n        Werkt\n        alleen.\n      complexiteit: Ook 's nachts.\n`)).toBe(`${KERNTAAK}      complexiteit: |-\n        Werkt\n        alleen.\n\n        Ook 's nachts.\n`);
  });

  test("with two values that cannot stand together is a choice, and the other is kept", () => {
    const text = `${HEAD}domein: Zorg\ntitel: x\ndomein: Welzijn # of niet\n`;
    expect(offered(text)).toEqual(['unsafe: Gebruik "Zorg" en zet een hekje voor de andere', 'unsafe: Gebruik "Welzijn" en zet een hekje voor de andere']);
    expect(after(text)).toBe(`${HEAD}domein: Zorg\ntitel: x\n# domein: Welzijn # of niet\n`);
    expect(after(text, 1)).toBe(`${HEAD}# domein: Zorg\ntitel: x\ndomein: Welzijn # of niet\n`);
    expect(after(`${HEAD}kern: 50\nkern:\n  aandeel: 60\n`)).toBe(`${HEAD}kern: 50\n# kern:\n#   aandeel: 60\n`);
  });

  test("behind a dash changes places with the other", () => {
    const text = `${HEAD}brondocumenten:\n  - naam: A\n    soort: bcp\n    naam: B\n`;
    expect(offered(text).at(-1)).toBe('unsafe: Gebruik "B" en zet een hekje voor de andere');
    expect(after(text, 2)).toBe(`${HEAD}brondocumenten:\n  - naam: B\n    soort: bcp\n    # naam: A\n`);
  });

  test("because a dash is missing starts a new item, and so do the keys behind it", () => {
    const text = `${HEAD}vakkennis:\n  - id: a\n    tekst: A\n    id: b\n    tekst: B\n`;
    expect(twiceIn(text).map(({ fixes }) => fixes[0]!.title.nl)).toEqual(Array(2).fill("Begin hier een nieuw onderdeel van de lijst"));
    expect(after(text)).toBe(`${HEAD}vakkennis:\n  - id: a\n    tekst: A\n  - id: b\n    tekst: B\n`);
  });

  test.each([
    ["a comment would go", "domein: Zorg\ndomein: Zorg # zo heet het\n"],
    ["something else on the line cannot be read", "domein: Zorg\ndomein: Welzijn\ntitel: &x y\nversie: *x\n"],
  ])("is left alone where %s", (_, text) => expect(offered(HEAD + text)).toEqual([]));
});

test("whatever stands twice, every fix leaves a text that can be read, with all that was written", () => {
  const word = fc.constantFrom("zorg", "wonen", "'s avonds", "a: b", "[x]", "één, twee", "12", "- y");
  const value = fc.oneof(word.map((text) => JSON.stringify(text)), fc.array(word, { maxLength: 3 }).map((list) => `[${list.map((text) => JSON.stringify(text)).join(", ")}]`), fc.array(word, { minLength: 1, maxLength: 3 }).map((list) => list.map((text) => `\n  - ${JSON.stringify(text)}`).join("")), fc.array(word, { minLength: 1, maxLength: 2 }).map((list) => list.map((text, at) => `\n  k${at}: ${JSON.stringify(text)}`).join("")), fc.constant(""));
  fc.assert(fc.property(fc.constantFrom("kaders", "domein", "omschrijving", "typering"), value, value, (key, one, other) => {
    const text = `${HEAD}${key}: ${one}\ntitel: x\n${key}: ${other}\nversie: "1"\n`;
    const words = (written: string): string[] => [...new Set(written.match(/[\p{L}\d]{2,}/gu))].sort();
    for (const fix of twiceIn(text)[0]!.fixes) {
      const fixed = applyEdits(text, fix.edits);
      const { root, problems } = parseYaml(fixed);
      expect(problems.filter(({ code }) => code !== "syntax/duplicate-key"), fixed).toEqual([]);
      expect(toData(root)).toMatchObject({ titel: "x", versie: "1" });
      expect(words(fixed)).toEqual(words(text));
    }
  }), { numRuns: 300 });
});
