// Reading a part again must give what reading the whole gives, for every edit.
import fc from "../../support/fast-check.ts";
import { describe, expect, test } from "vitest";
import { DEFAULT_LIMITS } from "../../../server/src/text/guards.ts";
import { parseYaml } from "../../../server/src/yaml/parse.ts";
import { reparseYaml } from "../../../server/src/yaml/reparse.ts";
import type { YamlTree } from "../../../server/src/yaml/tree.ts";

const DOSSIER = `# kop
soort: kwalificatiedossier
titel: Wijkzorg # naam
vakkennis:
  - id: vk-1
    tekst: heeft kennis
  # tussen
  - id: vk-2
    tekst: |
      heeft brede
      kennis

  - id: vk-3
basisdeel:
  code: B1
  kerntaken:
    - code: B1-K1
      titel: "Biedt zorg"
      vakkennis: [vk-1, vk-2]
      werkprocessen:
      - code: B1-K1-W1
        omschrijving: >-
          een zin die
          doorloopt
        gedrag:
          - vraagt door
          - luistert
        rollen: [communicator]
      - code: B1-K1-W2
        titel: Tweede
profielen:
- code: P1
  kerntaken: []
# einde
`;

/** So long that the parts around a change are small in it, and read one after the other. */
const LONG = `${DOSSIER}x-vulling: "${"x".repeat(30_000)}"\n`;

/** The line index as the lines that it gives. */
function comparable({ text, lines, root, comments, problems, parsed, plain }: YamlTree): unknown {
  const starts = Array.from({ length: lines.count }, (_, line) => lines.lineStart(line));
  return { text, starts, root, comments, problems, parsed, plain };
}

function expectEqualToFresh(before: string, after: string): void {
  expect(comparable(reparseYaml(parseYaml(before), after))).toEqual(comparable(parseYaml(after)));
}

const SNIPPETS = ["x", " ", "\n", ":", ": ", "- ", "\"", "'", "[", "]", "{", "#", " # opm", "|", "&a ", "*a", "!t ", "\t", "\r\n", "é😀", "\n  - x: 1", "\n      - code: N\n", "\n---\n", "  ", "? ", "%", "\nkey: v", "- - ", "\n        rol", "\n          wo", "\n        code: 2", "\n        hal", "\n      hal", "\n- hal", " let op: x", "a: b", "**rol**: x", "= x", "：x"];

describe("reparse", () => {
  test("a key without a colon that is a key on other lines", () => {
    const before = `${LONG}profiel:\n  kerntaken : []\n`;
    expectEqualToFresh(before, before.replace("  kerntaken:", "  kerntaken # opm:"));
    expectEqualToFresh(before, before.replace("  kerntaken :", "  kerntaken alle"));
  });

  test("keys with markup, which are mended together", () => {
    const before = `${LONG}**profiel**: x\nkerntaken: []\n`;
    expectEqualToFresh(before, before.replace("kerntaken: []", "**kerntaken**: []"));
    expectEqualToFresh(LONG, LONG.replace("    tekst: heeft kennis", "    **tekst**: heeft kennis").replace("    titel:", "    titel:"));
  });

  test("typing a word inside a werkproces, letter by letter", () => {
    let text = DOSSIER;
    let tree = parseYaml(text);
    const place = text.indexOf("rollen: [communicator]") + "rollen: [communicator]".length;
    for (const letter of "\n        dekt: [nphf:2.2, sbb:D]".split("").map((_, index, all) => all.slice(0, index + 1).join(""))) {
      text = DOSSIER.slice(0, place) + letter + DOSSIER.slice(place);
      tree = reparseYaml(tree, text);
      expect(comparable(tree)).toEqual(comparable(parseYaml(text)));
    }
  });

  test.each(["\n        hulp: ja", "\n        hulp", "\n        omschrijving: let op: x"])("typing a key letter by letter, with keys behind it: %j", (typed) => {
    const place = LONG.indexOf("\n        rollen: [comm");
    let tree = parseYaml(LONG);
    const first = (read: YamlTree) => (read.root?.kind === "map" ? read.root.pairs[1] : undefined);
    for (let length = 1; length <= typed.length; length++) {
      const text = LONG.slice(0, place) + typed.slice(0, length) + LONG.slice(place);
      const read = reparseYaml(tree, text);
      expect(comparable(read)).toEqual(comparable(parseYaml(text)));
      expect(first(read), typed.slice(0, length)).toBe(first(tree));
      tree = read;
    }
  });

  test("shares what stands before the change", () => {
    const before = parseYaml(DOSSIER);
    const after = reparseYaml(before, DOSSIER.replace("luistert", "luistert goed"));
    const first = (tree: YamlTree) => (tree.root?.kind === "map" ? tree.root.pairs[1] : undefined);
    expect(first(after)).toBe(first(before));
  });

  test.each([
    ["a:\n  - b: [c]]\n  - b: d\ne: f\n", "a:\n  - b: [c]\n  - b: d\ne: f\n"],
    ["a: {b: c}}\nc: d\n", "a: {b: c}\nc: d\n"],
  ])("a bracket too many that goes, with all that stood unread behind it: %j", (before, after) => expectEqualToFresh(before, after));

  test.each([["a short", DOSSIER], ["a long", LONG]])("any replacement anywhere in %s dossier", (_, before) => {
    const place = fc.nat({ max: DOSSIER.length });
    const length = fc.oneof(fc.constant(0), fc.nat({ max: 3 }), fc.nat({ max: 60 }));
    const insert = fc.oneof(fc.constantFrom("", ...SNIPPETS), fc.string({ maxLength: 5 }));
    fc.assert(
      fc.property(place, length, insert, (start, removed, inserted) => {
        expectEqualToFresh(before, before.slice(0, start) + inserted + before.slice(start + removed));
      }),
      { numRuns: 500 },
    );
  });

  test("one comma too many is refused, as by a full reading", () => {
    const limits = { ...DEFAULT_LIMITS, parts: 100 };
    const before = `titel: a b\nx-a: ${",".repeat(98)}\n`;
    const text = before.replace("a b", "a, b");
    expect(parseYaml(before, limits).parsed).toBe(true);
    expect(reparseYaml(parseYaml(before, limits), text, limits)).toMatchObject({ parsed: false, problems: [{ code: "syntax/too-large" }] });
  });

  test.each([["a short", DOSSIER], ["a long", LONG]])("any sequence of edits in %s dossier", (_, before) => {
    const edit = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat({ max: 4 }), fc.constantFrom("", ...SNIPPETS));
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 12 }), (edits) => {
        let text = before;
        let tree = parseYaml(text);
        for (const [where, removed, inserted] of edits) {
          const start = Math.floor(where * (text.length - before.length + DOSSIER.length));
          text = text.slice(0, start) + inserted + text.slice(start + removed);
          tree = reparseYaml(tree, text);
          expect(comparable(tree)).toEqual(comparable(parseYaml(text)));
        }
      }),
      { numRuns: 80 },
    );
  });
});
