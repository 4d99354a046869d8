// What changed between two versions: texts in, kinds of change out.
import fc from "../../support/fast-check.ts";
import { describe, expect, test } from "vitest";
import { compareDocuments, countChanges } from "../../../server/src/diff/compare.ts";
import { readDocument } from "../../../server/src/model/document.ts";

const read = (text: string) => readDocument("file:///w/x.yaml", text);
const compare = (old: string, now: string) => compareDocuments(read(old), read(now));

/** `kinds old → new`, one per item that changed. */
function changes(old: string, now: string): string[] {
  return compare(old, now).items.map(({ kinds, old: was, new: is }) => `${kinds.join("+")} ${was?.id ?? "·"} → ${is?.id ?? "·"}`);
}

const bp = (...items: string[]): string => `soort: beroepsprofiel\nid: bp\ntitel: T\nbekwaamheden:\n${items.map((item) => `  - ${item}\n`).join("")}`;
const kd = (...processes: [code: string, titel: string][]): string =>
  `soort: kwalificatiedossier\nid: kd\ntitel: T\nbasisdeel:\n  code: B1\n  kerntaken:\n    - code: B1-K1\n      titel: Biedt zorg\n      werkprocessen:\n${processes.map(([code, titel]) => `        - { code: ${code}, titel: ${titel} }\n`).join("")}`;

describe("items", () => {
  test("the same", () => expect(changes(bp("{ id: a, titel: Een }"), bp("id: a\n    titel: 'Een'"))).toEqual([]));
  test("added and dropped, where they stand", () => expect(changes(bp("{ id: a, titel: Alfa }", "{ id: b, titel: Bravo }"), bp("{ id: c, titel: Charlie }", "{ id: b, titel: Bravo }"))).toEqual(["dropped a → ·", "added · → c"]));
  test("reworded, with the old and the new words", () => {
    const { items } = compare(bp("{ id: a, titel: Een, kennis: [x, y] }"), bp("{ id: a, titel: Twee, kennis: [y, z] }"));
    expect(items.map(({ kinds, texts }) => [kinds, texts])).toEqual([[["reworded"], [{ key: "titel", dropped: ["Een"], added: ["Twee"] }, { key: "kennis", dropped: ["x"], added: ["z"] }]]]);
  });
  test("retagged, and no text", () => {
    const { items } = compare(bp("{ id: a, titel: Een, rollen: [x], dekt: [nphf:1, nphf:2] }"), bp("{ id: a, titel: Een, rollen: [x, y], dekt: [nphf:2] }"));
    expect(items.map(({ kinds, tags, texts }) => [kinds, tags, texts])).toEqual([[["retagged"], [{ key: "rollen", dropped: [], added: ["y"] }, { key: "dekt", dropped: ["nphf:1"], added: [] }], []]]);
  });
  test("renamed, told by what it says", () => expect(changes(bp("{ id: a, titel: Luistert naar de ander }"), bp("{ id: b, titel: Luistert naar de ander }"))).toEqual(["renamed a → b"]));
  test("renamed and slightly reworded", () => expect(changes(bp("{ id: a, titel: Luistert goed naar de ander thuis }"), bp("{ id: b, titel: Luistert heel goed naar de ander thuis }"))).toEqual(["renamed+reworded a → b"]));
  test("an id keeps its item, however reworded, when nothing else looks like it", () => expect(changes(bp("{ id: a, titel: Alfa }"), bp("{ id: a, titel: Bravo }"))).toEqual(["reworded a → a"]));
  test("moved among its neighbours: the one that moved, not those it passed", () => {
    const [a, b, c] = ["a", "b", "c"].map((id) => `{ id: ${id}, titel: ${id} }`) as [string, string, string];
    expect(changes(bp(a, b, c), bp(c, a, b))).toEqual(["moved c → c"]);
  });
  test("moved to another parent", () => {
    const two = (first: string, second: string): string => `soort: kader\nid: k\nelementen:\n  - id: p\n    label: Pee\n    elementen: [${first}]\n  - id: q\n    label: Kuu\n    elementen: [${second}]\n`;
    expect(changes(two("{ id: x, label: Iks }", ""), two("", "{ id: x, label: Iks }"))).toEqual(["moved x → x"]);
  });
  test("codes that shifted because something was put in between", () => {
    expect(changes(kd(["B1-K1-W1", "Luistert naar de burger"], ["B1-K1-W2", "Plant de zorg"]), kd(["B1-K1-W1", "Rapporteert digitaal"], ["B1-K1-W2", "Luistert naar de burger"], ["B1-K1-W3", "Plant de zorg"]))).toEqual([
      "added · → B1-K1-W1", "renamed B1-K1-W1 → B1-K1-W2", "renamed B1-K1-W2 → B1-K1-W3",
    ]);
  });
  test("references that follow a new id are no change", () => {
    const op = (id: string): string => `soort: opleidingsprofiel\nid: op\ntitel: T\neindkwalificaties:\n  - { id: ${id}, tekst: Luistert naar de ander }\ntoetsen:\n  - { id: t, toetst: [${id}] }\n`;
    expect(changes(op("ek-1"), op("ek-9"))).toEqual(["renamed ek-1 → ek-9"]);
  });
  test("references that did not follow a new id did not change either", () => {
    const op = (id: string, ...asked: string[]): string => `soort: opleidingsprofiel\nid: op\ntitel: T\neindkwalificaties:\n  - { id: ${id}, tekst: Luistert naar de ander }\ntoetsen:\n${asked.map((one, index) => `  - { id: t-${index}, toetst: [${one}] }\n`).join("")}`;
    expect(changes(op("ek-1", "ek-1", "ek-1"), op("ek-9", "ek-1", "ek-9"))).toEqual(["renamed ek-1 → ek-9"]);
  });
  test("a reference that now means another item did change", () => {
    const op = (...ids: string[]): string => `soort: opleidingsprofiel\nid: op\ntitel: T\neindkwalificaties:\n${ids.map((id, index) => `  - { id: ${id}, tekst: ${["Luistert naar de ander", "Werkt samen in de wijk"][index]!} }\n`).join("")}toetsen:\n  - { id: t, toetst: [a] }\n`;
    expect(changes(op("a", "b"), op("b", "a"))).toEqual(["renamed a → b", "renamed b → a", "retagged t → t"]);
  });
  test("additions to a profile that follow its new code are no change", () => {
    const of = (...codes: string[]): string => `soort: kwalificatiedossier\nid: kd\nbasisdeel:\n  code: B1\n  kerntaken:\n    - code: B1-K1\n      titel: T\n      perProfiel: { ${codes.at(-1)}: { complexiteit: Werkt alleen, rollen: [een], vakkennis: [v] } }\nprofielen:\n${codes.map((code, index) => `  - { code: ${code}, titel: ${["Begeleidt in de wijk", "Verpleegt thuis"].at(index - codes.length)!} }\n`).join("")}`;
    expect(changes(of("P1"), of("P1", "P2"))).toEqual(["added · → P1", "renamed P1 → P2"]);
    expect(changes(of("P1", "P2"), of("P1"))).toEqual(["dropped P1 → ·", "renamed P2 → P1"]);
  });
  test("additions per profile", () => {
    const of = (text: string): string => `soort: kwalificatiedossier\nid: kd\nbasisdeel:\n  code: B1\n  kerntaken:\n    - code: B1-K1\n      titel: T\n      perProfiel: { P1: { complexiteit: ${text}, rollen: [${text}] } }\n`;
    expect(compare(of("een"), of("twee")).items.flatMap(({ texts, tags }) => [...texts, ...tags].map(({ key }) => key))).toEqual(["perProfiel.P1.complexiteit", "rollen (P1)"]);
  });
});

describe("the document itself", () => {
  test("header, origin with its version, and entries that are no items", () => {
    const of = (year: string, to: string): string => `soort: koppeling\nid: k\nversie: "${year}"\nafgeleidVan: { document: bp, versie: "${year}" }\nparen:\n  - { van: "1", naar: ${to}, relatie: exact }\n  - { van: "2", naar: x, relatie: exact }\n`;
    const { texts, tags, items } = compare(of("1", "a"), of("2", "b"));
    expect([texts, tags, items]).toEqual([
      [{ key: "versie", dropped: ["1"], added: ["2"] }, { key: "afgeleidVan.versie", dropped: ["1"], added: ["2"] }, { key: "paren", dropped: ["van: 1; naar: a; relatie: exact"], added: ["van: 1; naar: b; relatie: exact"] }],
      [{ key: "document", dropped: ["bp@1"], added: ["bp@2"] }],
      [],
    ]);
  });
  test("another id is a change of the document", () => {
    const { texts } = compare("soort: kader\nid: oud\ntitel: T\n", "soort: kader\nid: nieuw\ntitel: T\n");
    expect(texts).toEqual([{ key: "id", dropped: ["oud"], added: ["nieuw"] }]);
  });
  test("nothing can be compared in what cannot be read", () => expect(compare("[", "a: 1")).toMatchObject({ items: [] }));
});

describe("always", () => {
  const profile = fc.uniqueArray(fc.record({ id: fc.stringMatching(/^[a-f]$/), titel: fc.stringMatching(/^[a-c]{1,3}( [d-f]{1,3}){0,3}$/), rollen: fc.subarray(["x", "y"]) }), { selector: ({ id }) => id, maxLength: 6 });
  const text = (items: readonly { id: string; titel: string; rollen: string[] }[]): string => bp(...items.map(({ id, titel, rollen }) => `{ id: ${id}, titel: "${titel}", rollen: [${rollen.join()}] }`));
  test("nothing differs from itself", () => fc.assert(fc.property(profile, (items) => void expect(changes(text(items), text(items))).toEqual([]))));
  test("every item is accounted for exactly once, and back is the mirror of there", () => {
    fc.assert(fc.property(profile, profile, (old, now) => {
      const there = compare(text(old), text(now));
      expect(there.items.filter((change) => change.new).length + there.same).toBe(now.length);
      expect(new Set(there.items.flatMap((change) => change.old?.id ?? [])).size + there.same).toBe(old.length);
      const [forth, back] = [countChanges(there), countChanges(compare(text(now), text(old)))];
      expect([back.added, back.dropped]).toEqual([forth.dropped, forth.added]);
    }));
  });
});
