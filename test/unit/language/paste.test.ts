// Pasting under a list: the text after it, from what Word, Excel and mail programs put on the clipboard.
import fc from "../../support/fast-check.ts";
import { describe, expect, test } from "vitest";
import { pasteAsItems } from "../../../server/src/language/paste.ts";
import { readDocument } from "../../../server/src/model/document.ts";
import { applied, marked } from "./project.ts";

/** The text after pasting at the cursor; undefined when it is pasted as it is. */
function after(text: string, pasted: string, selected = 0): string | undefined {
  const { document, offset, text: plain } = marked(text);
  const found = pasteAsItems(document, { start: offset, end: offset + selected }, pasted);
  return found && applied(plain, found.edit);
}

const check = (text: string, pasted: string, expected: string): void => expect(after(text, pasted)).toBe(expected.replace(/^\n/, ""));

const HEAD = 'soort: kwalificatiedossier\nid: kd\ntitel: K\nversie: "1"\n';
const process = (rest: string): string => `${HEAD}basisdeel:
  code: B1
  kerntaken:
    - code: B1-K1
      titel: Taak
      werkprocessen:
        - code: B1-K1-W1
          titel: Een
${rest}`;
const PROFILE = "soort: beroepsprofiel\nid: bp\n";

describe("a list of texts", () => {
  const WORD = "•\tvraagt door\r\n•\tluistert: altijd\r\n";
  const done = process("          gedrag:\n            - vraagt door\n            - \"luistert: altijd\"\n");
  test("under its key", () => check(process("          gedrag:\n            <|>\n"), WORD, done));
  test("right behind its key", () => check(process("          gedrag: <|>\n"), WORD, done));
  test("behind a dash", () => check(process("          gedrag:\n            - <|>\n"), WORD, done));
  test("behind what is there", () => check(process("          gedrag:\n            - kijkt\n            <|>\n"), WORD, process("          gedrag:\n            - kijkt\n            - vraagt door\n            - \"luistert: altijd\"\n")));
  test("from the margin, in the nearest list", () => check(process("          gedrag:\n            - kijkt\n<|>\n"), WORD, process("          gedrag:\n            - kijkt\n            - vraagt door\n            - \"luistert: altijd\"\n")));
  test("within brackets", () => check(process("          gedrag: [kijkt, <|>]\n"), "- a, b\n- c", process("          gedrag: [kijkt, \"a, b\", c]\n")));
  test("over a selection", () => expect(after(process("          gedrag:\n            - <|>…\n"), WORD, 1)).toBe(done));
  test("with the line breaks of the file", () => {
    expect(after("soort: beroepsprofiel\r\nbekwaamheden:\r\n  - id: a\r\n    kennis:\r\n      <|>\r\n", "1. x\n2. y")).toBe("soort: beroepsprofiel\r\nbekwaamheden:\r\n  - id: a\r\n    kennis:\r\n      - x\r\n      - y\r\n");
  });
});

describe("what a clipboard holds", () => {
  const list = (pasted: string): string[] | undefined => after(`${PROFILE}bekwaamheden:\n  - id: a\n    kennis:\n      - <|>`, pasted)?.split("kennis:\n")[1]!.split("\n").map((line) => line.trim());
  test.each([
    ["bullets of every shape", "• a\n– b\n\uf0b7\tc\n▪ d\no\te\n* f", ["- a", "- b", "- c", "- d", "- e", "- f"]],
    ["numbers and letters", "1. a\n2) b\na) c\n(d) d\niv.\te\n1.2. f", ["- a", "- b", "- c", "- d", "- e", "- f"]],
    ["lines of a spreadsheet column", "a\r\nb\r\n", ["- a", "- b"]],
    ["lines that were broken", "• een zin die\nverder gaat\n• nog een", ["- een zin die verder gaat", "- nog een"]],
    ["line breaks within a bullet", "•\teen\vtwee\n•\tdrie", ["- een twee", "- drie"]],
    ["empty lines and hard spaces", "•\u00a0a\n\n•\u00a0b\n\n", ["- a", "- b"]],
    ["initials, which are no letters of a list", "A. Jansen\nB. de Vries", ["- A. Jansen", "- B. de Vries"]],
    ["measures, which are no numbers of a list", "2.5 mg\n3.5 mg", ["- 2.5 mg", "- 3.5 mg"]],
    ["bullets of Word with a tab", "•\ta\no\tb\n▪\tc\n§\td\n·\te\n–\tf", ["- a", "- b", "- c", "- d", "- e", "- f"]],
    ["bullets with one space, hard ones too", "• a\no b\n§ c\n·\u00a0d\no\u00a0e", ["- a", "- b", "- c", "- d", "- e"]],
    ["boxes, arrows and shapes", "☐ a\n☑ b\n→ c\n❖ d\n⚫ e\n− f", ["- a", "- b", "- c", "- d", "- e", "- f"]],
    ["letters and Roman numbers with one space", "a. een\nb. twee\ni. drie\nii. vier", ["- een", "- twee", "- drie", "- vier"]],
    ["numbers of several levels, as Word numbers paragraphs", "1.1\teen\n1.2\ttwee", ["- een", "- twee"]],
    ["a line that only looks like a bullet", "Zij zegt\no wee", ["- Zij zegt", "- o wee"]],
    ["a paragraph of a law", "§ 3 van de wet\n§ 4 van de wet", ["- § 3 van de wet", "- § 4 van de wet"]],
    ["a line break within a bullet, before a capital", "•\teen:\vDrie dagen\n•\ttwee", ['- "een: Drie dagen"', "- twee"]],
    ["a line break within a paragraph", "een\vnog\ntwee", ["- een nog", "- twee"]],
    ["one paragraph of lines", "een\vtwee", ["- een", "- twee"]],
    ["curly quotes", "•\t“Goed” zegt ‘zij’\n•\tMax’s taak", ["- “Goed” zegt ‘zij’", "- Max’s taak"]],
    ["what nobody sees", "\ufeff• ver\u00adzorgt\n•\u200b kijkt\n• e\u001email", ["- verzorgt", "- kijkt", "- e-mail"]],
    ["what YAML would read as something else", "• ja\n• no\n• 12\n• # los\n• \"zo\"\n• a: b", ["- ja", '- "no"', '- "12"', '- "# los"', '- "\\"zo\\""', '- "a: b"']],
  ])("%s", (_, pasted, expected) => expect(list(pasted)).toEqual(expected));
});

describe("a list of items", () => {
  test("get the next codes", () => check(process("        <|>\n"), "•\tTwee\n•\tDrie", process("        - code: B1-K1-W2\n          titel: Twee\n        - code: B1-K1-W3\n          titel: Drie\n")));
  test("get ids that count on", () => check(
    'soort: opleidingsprofiel\neindkwalificaties:\n  - id: ek-1\n    tekst: a\n  <|>\n', "1.\tb\n2.\tc",
    'soort: opleidingsprofiel\neindkwalificaties:\n  - id: ek-1\n    tekst: a\n  - id: ek-2\n    tekst: b\n  - id: ek-3\n    tekst: c\n'));
  test("get ids from their titles, each once", () => check(
    `${PROFILE}bekwaamheden:\n  <|>\n`, "• Vraagt dóór!\n• Vraagt door",
    `${PROFILE}bekwaamheden:\n  - id: vraagt-door\n    titel: Vraagt dóór!\n  - id: vraagt-door-2\n    titel: Vraagt door\n`));
  test("by the columns of a table", () => check(
    process("        <|>\n"), "B1-K1-W2\tTwee\tDoet \"iets\"\r\nB1-K1-W3\tDrie\t\r\n",
    process('        - code: B1-K1-W2\n          titel: Twee\n          omschrijving: Doet "iets"\n        - code: B1-K1-W3\n          titel: Drie\n')));
  test("by the headings of a table, cells with line breaks too", () => check(
    process("        <|>\n"), "Resultaat\tTitel\tRollen\r\n\"Een\nregel\"\tTwee\tcommunicator, organisator\r\n",
    process("        - code: B1-K1-W2\n          resultaat: Een regel\n          titel: Twee\n          rollen: [communicator, organisator]\n")));
  test("as texts where an item has a short form", () => check(`${PROFILE}brondocumenten:\n  <|>\n`, "• Wet\n• Plan", `${PROFILE}brondocumenten:\n  - Wet\n  - Plan\n`));
});

describe("a list within a list", () => {
  const tasks = (text: string): string => `${HEAD}basisdeel:\n  code: B1\n  kerntaken:\n    ${text}`;
  test("from Word, which tells levels by their bullets: items within items, with their codes, and behaviour within those", () => check(tasks("<|>\n"), "•\tEen\r\no\tEen a\r\n§\tdoet dit\r\n§\tlaat dat\r\no\tEen b\r\n•\tTwee\r\no\tTwee a\r\n", tasks(`- code: B1-K1
      titel: Een
      werkprocessen:
        - code: B1-K1-W1
          titel: Een a
          gedrag:
            - doet dit
            - laat dat
        - code: B1-K1-W2
          titel: Een b
    - code: B1-K2
      titel: Twee
      werkprocessen:
        - code: B1-K2-W1
          titel: Twee a
`)));
  test("by indentation, with the same bullet", () => check(tasks("<|>\n"), "- Een\n  - Een a\n- Twee", tasks("- code: B1-K1\n      titel: Een\n      werkprocessen:\n        - code: B1-K1-W1\n          titel: Een a\n    - code: B1-K2\n      titel: Twee\n")));
  test("by numbers and letters", () => check(process("        <|>\n"), "1.\tTwee\na)\tkijkt\nb)\tluistert\n2.\tDrie", process("        - code: B1-K1-W2\n          titel: Twee\n          gedrag:\n            - kijkt\n            - luistert\n        - code: B1-K1-W3\n          titel: Drie\n")));
  test("is one list where items have no place for it, or several", () => {
    check(process("          gedrag:\n            <|>\n"), "• a\n  • b\n• c", process("          gedrag:\n            - a\n            - b\n            - c\n"));
    check(`${PROFILE}bekwaamheden:\n  <|>\n`, "• Vraagt\n  • Kijkt", `${PROFILE}bekwaamheden:\n  - id: vraagt\n    titel: Vraagt\n  - id: kijkt\n    titel: Kijkt\n`);
  });
  test("deeper than there is a place for: everything at one level, and nothing is lost", () => check(process("        <|>\n"), "• Twee\n  • kijkt\n    • goed", process("        - code: B1-K1-W2\n          titel: Twee\n        - code: B1-K1-W3\n          titel: kijkt\n        - code: B1-K1-W4\n          titel: goed\n")));
});

describe("is left as it is", () => {
  test.each([
    ["YAML of items", process("        <|>\n"), "- code: B1-K1-W2\n  titel: Twee\n"],
    ["YAML of texts in quotes", process("          gedrag:\n            <|>\n"), '- "a"\n- b\n'],
    ["a single line", process("          gedrag:\n            <|>\n"), "een zin"],
    ["a list in running text", process("          omschrijving: >-\n            <|>\n"), "• a\n• b"],
    ["a list where no list is", process("<|>\n"), "onzin"],
    ["a list behind something typed", process("          gedrag:\n            - al<|>\n"), "• a\n• b"],
    ["a table of more columns than there are keys", `${PROFILE}brondocumenten:\n  <|>\n`, "a\tb\tc\td\te\tf\tg\th\ti\n1\t2\t3\t4\t5\t6\t7\t8\t9"],
    ["a file of another kind", "naam: x\nlijst:\n  <|>\n", "• a\n• b"],
    ["nothing", process("          gedrag:\n            <|>\n"), ""],
  ])("%s", (_, text, pasted) => expect(after(text, pasted)).toBeUndefined());
});

test.each([
  ["where there is no place for what lies within", process("          gedrag:\n            <|>\n"), "• kijkt\n  • goed", true],
  ["within brackets", process("          gedrag: [<|>]\n"), "• kijkt\n  • goed", true],
  ["not where there is", process("        <|>\n"), "• Een\n  • Een a", false],
  ["not where nothing lies within", process("          gedrag:\n            <|>\n"), "• kijkt\n• luistert", false],
])("that all came to one level is told: %s", (_, marked_, pasted, expected) => {
  const { document, offset } = marked(marked_);
  expect(pasteAsItems(document, { start: offset, end: offset }, pasted)?.isFlattened).toBe(expected);
});

test("whatever is pasted wherever: what comes out can be read, and nothing that was there is gone", () => {
  const text = process("          gedrag:\n            - kijkt\n");
  fc.assert(
    fc.property(fc.nat(text.length), fc.array(fc.oneof(fc.constantFrom("• ", "\t", "\n", "\r\n", '"', ": ", "- ", "# ", "{", "1. "), fc.string({ maxLength: 6 })), { maxLength: 12 }), (offset, parts) => {
      const document = readDocument("file:///w/test.yaml", text);
      const found = pasteAsItems(document, { start: offset, end: offset }, parts.join(""));
      if (!found) return;
      const pasted = readDocument("file:///w/test.yaml", applied(text, found.edit));
      expect(pasted.tree.problems.filter(({ code }) => code.startsWith("syntax/"))).toEqual([]);
      expect(pasted.items.map(({ id }) => id)).toEqual(expect.arrayContaining(document.items.map(({ id }) => id)));
    }),
    { numRuns: 400 },
  );
});
