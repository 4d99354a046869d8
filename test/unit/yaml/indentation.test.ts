// A line that is indented wrongly: told once, and put where it was meant to stand.
import { describe, expect, test } from "vitest";
import { readDocument } from "../../../server/src/model/document.ts";
import { parseYaml } from "../../../server/src/yaml/parse.ts";
import { toData } from "../../../server/src/yaml/tree.ts";
import { applyEdits } from "../../../server/src/rules/fix.ts";

const DOCUMENT = `soort: kwalificatiedossier
id: kd.nacht
titel: Nachtzorg
versie: "2027"
typering:
  context: Werkt bij mensen thuis.
  beroepshouding: Is rustig.
  resultaat: Mensen slapen veilig.
vakkennis:
  - id: vk-slaap
    tekst: heeft kennis van slaap
  - id: vk-alarm
    tekst: kan alarmen bedienen
basisdeel:
  code: B1
  kerntaken:
    - code: B1-K1
      titel: Waakt
      complexiteit: Het is stil.
      vakkennis: [vk-slaap]
      werkprocessen:
        - code: B1-K1-W1
          titel: Loopt rond
          omschrijving: Kijkt of het goed gaat.
          gedrag:
            - komt zacht binnen
        - code: B1-K1-W2
          titel: Helpt
          omschrijving: Reageert op een alarm.
      rollen: [zorgverlener]
gemeenschappelijkKader:
  ordening: canmeds@nl-mbo-2026
`;
const LINES = DOCUMENT.split("\n").slice(0, -1);

const withLine = (index: number, line: string): string => LINES.with(index, line).join("\n") + "\n";
/** What an author has to see to; a key that has become empty is no more than a hint. */
const codes = (text: string): string[] => readDocument("file:///kd.kwalificatiedossier.yaml", text).problems.flatMap(({ code }) => (code === "schema/unfinished" ? [] : [code]));

const said = (text: string): string => JSON.stringify(toData(parseYaml(text).root!));

function fixed(text: string): string[] {
  return readDocument("file:///kd.kwalificatiedossier.yaml", text).problems.flatMap(({ fixes = [] }) => fixes.map(({ edits }) => applyEdits(text, edits)));
}

describe("one line of a document one or two places off", () => {
  const moved = LINES.flatMap((line, index) => [1, 2, -1, -2].flatMap((by) => {
    const indent = /^ */.exec(line)![0].length + by;
    return indent < 0 ? [] : [{ name: `${line.trim()} by ${by}`, text: withLine(index, " ".repeat(indent) + line.trim()) }];
  }));
  test.each(moved)("$name is told at most once", ({ text }) => {
    expect(codes(text).length).toBeLessThanOrEqual(1);
  });
  test("says the same again after its fix; of those that went a whole level off, most", () => {
    const broken = moved.filter(({ text }) => codes(text).length > 0);
    const left = broken.filter(({ text }) => !fixed(text).some((after) => said(after) === said(DOCUMENT))).map(({ name }) => name);
    expect(left.filter((name) => /by -?1$/.test(name))).toEqual([]);
    expect(left.length).toBeLessThan(broken.length / 10);
  });
});

describe("a tab in the place of spaces", () => {
  const tabbed = LINES.flatMap((line, index) => (line.startsWith("  ") ? [{ name: line.trim(), text: withLine(index, `\t${line.slice(2)}`) }] : []));
  test.each(tabbed)("before $name is told once, and put right", ({ text }) => {
    expect(codes(text)).toEqual(["syntax/yaml"]);
    expect(fixed(text)).toContain(DOCUMENT);
  });
});

describe("the line that is out of place", () => {
  const mended = (text: string): string | undefined => {
    const [fix] = parseYaml(text).problems.flatMap(({ fixes = [] }) => fixes);
    return fix && applyEdits(text, fix.edits);
  };
  test.each([
    ["the line itself, with others beside it", "a:\n  b: 1\n   c: 2\n  d: 3\n", "a:\n  b: 1\n  c: 2\n  d: 3\n"],
    ["the line above, when all others stand below it", "a:\n b: 1\n  c: 2\n  d: 3\n", "a:\n  b: 1\n  c: 2\n  d: 3\n"],
    ["the line above, between lines that stand further in", "a:\n  b: 1\nc: 2\n  d: 3\ne: 4\n", "a:\n  b: 1\n  c: 2\n  d: 3\ne: 4\n"],
    ["an item, moved with its dash", "a:\n   - x: 1\n    y: 2\n    z: 3\n", "a:\n  - x: 1\n    y: 2\n    z: 3\n"],
    ["a dash that is not in line", "a:\n  - x: 1\n    y: 2\n - x: 3\n   y: 4\n", "a:\n  - x: 1\n    y: 2\n  - x: 3\n    y: 4\n"],
    ["an item without its dash", "a:\n  - id: x\n    t: 1\n  id: y\n    t: 2\nb: 3\n", "a:\n  - id: x\n    t: 1\n  - id: y\n    t: 2\nb: 3\n"],
    ["what stands within the line comes along", "a: 1\n  b:\n    c: 2\n    d: 3\ne: 4\n", "a: 1\nb:\n  c: 2\n  d: 3\ne: 4\n"],
    ["line ends of Windows", "a:\r\n  b: 1\r\n   c: 2\r\n", "a:\r\n  b: 1\r\n  c: 2\r\n"],
  ])("%s", (_, text, after) => expect(mended(text)).toBe(after));
});
