// What the parts of references are, and which lead nowhere.
import { describe, expect, test } from "vitest";
import { semanticTokensIn } from "../../../server/src/language/semanticTokens.ts";
import { marked } from "./project.ts";

const BP = 'soort: beroepsprofiel\nid: bp.y\nversie: "2025"\nbekwaamheden:\n  - id: samen\n';

/** `text: type modifiers` of every token, or of those in a part of the text. */
function tokens(text: string, others: Record<string, string> = {}, isRead = true, part?: string): string[] {
  const { project, document, text: source } = marked(`${text}<|>`, others);
  const start = part === undefined ? 0 : source.indexOf(part);
  const range = { start, end: part === undefined ? source.length : start + part.length };
  return semanticTokensIn(project, document, range, isRead).map(({ span, type, modifiers }) => `${source.slice(span.start, span.end)}: ${[type, ...modifiers].join(" ")}`);
}

const OP = "soort: opleidingsprofiel\nid: op.x\n";

describe("tokens", () => {
  test("header, references in all forms, and the item itself", () => {
    expect(tokens(`${OP}versie: "1"\nafgeleidVan: { document: bp.y, versie: "2025" }\ngemeenschappelijkKader: { ordening: canmeds@bn2030 }\neindkwalificaties:\n  - id: ek-1\n    rollen: [leider]\n    dekt: [nphf:2.2, "nphf@2015:1"]\n    uit: bp.y@2025#samen\ntoetsen:\n  - id: t\n    toetst: ek-1\n`, { "y.yaml": BP })).toEqual([
      "op.x: namespace declaration", "1: number declaration",
      "bp.y: namespace", "2025: number",
      "canmeds: namespace defaultLibrary", "bn2030: number defaultLibrary",
      "ek-1: variable declaration", "leider: type defaultLibrary",
      "nphf: namespace defaultLibrary", "2.2: enumMember defaultLibrary",
      "nphf: namespace defaultLibrary", "2015: number defaultLibrary", "1: enumMember defaultLibrary",
      "bp.y: namespace", "2025: number", "samen: variable",
      "t: variable declaration", "ek-1: variable",
    ]);
  });
  test("the part that leads nowhere, and only that", () => {
    const lost = (rest: string): string[] => tokens(`${OP}${rest}`, { "y.yaml": BP }).filter((token) => token.endsWith("unresolved"));
    expect(lost("eindkwalificaties:\n  - id: e\n    dekt: [nphf:9.9, nphf@1900:1, onzin:1]\n    uit: [bp.y@1999#samen, bp.y@2025#weg]\ntoetsen:\n  - id: t\n    toetst: [weg]\n")).toEqual([
      "9.9: enumMember unresolved", "1900: number unresolved", "onzin: namespace unresolved", "1999: number unresolved", "weg: variable unresolved", "weg: variable unresolved",
    ]);
  });
  test("a document of another folder is not called lost, and nothing is before all is read", () => {
    expect(tokens(`${OP}afgeleidVan: elders@1\n`)).toEqual(["op.x: namespace declaration", "elders: namespace", "1: number"]);
    expect(tokens(`${OP}toetsen:\n  - { id: t, toetst: [weg] }\n`, {}, false)).toEqual(["op.x: namespace declaration", "t: variable declaration", "weg: variable"]);
  });
  test("an own framework and a crosswalk", () => {
    const kader = 'soort: kader\nid: k\nversie: "1"\nelementen:\n  - { id: a, label: A, vervangenDoor: b }\n  - { id: b, label: B }\n';
    expect(tokens(kader).slice(2)).toEqual(["a: enumMember declaration", "b: enumMember", "b: enumMember declaration"]);
    expect(tokens('soort: koppeling\nvan: k@1\nnaar: nphf@2015\nparen:\n  - { van: a, naar: "1", relatie: exact }\n  - { van: weg, naar: "2", relatie: exact }\n', { "k.yaml": kader }).slice(4)).toEqual(["a: enumMember", "1: enumMember defaultLibrary", "weg: enumMember unresolved", "2: enumMember defaultLibrary"]);
  });
  test("only the part that is shown", () => expect(tokens(`${OP}eindkwalificaties:\n  - { id: a, dekt: nphf:1 }\n  - { id: b, dekt: nphf:2 }\n`, {}, true, "nphf:2").map((token) => token.split(":")[0])).toEqual(["nphf", "2"]));
  test("aliases, escapes and block texts do not lie over each other", () => {
    const { project, document, text } = marked(`${OP}eindkwalificaties:\n  - &x\n    id: a\n    dekt: "nphf:\\u0031"\n  - *x\n  - id: >\n      lang\n    dekt: |\n      nphf:1\n<|>`);
    const found = semanticTokensIn(project, document, { start: 0, end: text.length }, true);
    for (const [index, { span }] of found.entries()) expect(span.start).toBeGreaterThanOrEqual(found[index - 1]?.span.end ?? 0);
    expect(found.map(({ span }) => text.slice(span.start, span.end))).toEqual(["op.x", "a", "nphf:\\u0031"]);
  });
  test("none for what is not ours", () => expect(tokens("a: nphf:1\n")).toEqual([]));
});
