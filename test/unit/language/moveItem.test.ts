// Moving an item by a key: the text after it, with the cursor in it.
import { describe, expect, test } from "vitest";
import { movedItem, type Direction } from "../../../server/src/language/moveItem.ts";
import { marked } from "./project.ts";

/** The text with its cursor after the move, or why there is none. */
function after(text: string, direction: Direction): string {
  const { project, document, offset, text: plain } = marked(text);
  const move = movedItem(project, document, offset, direction);
  if ("refused" in move) return move.refused.nl;
  const edits = [...(move.edits.get(document.uri) ?? [])].sort((a, b) => b.span.start - a.span.start);
  const moved = edits.reduce((current, { span, newText }) => current.slice(0, span.start) + newText + current.slice(span.end), plain);
  return `${moved.slice(0, move.offset)}<|>${moved.slice(move.offset)}`;
}

const HEAD = `soort: kwalificatiedossier
id: kd
versie: "1"
basisdeel:
  code: B1
  kerntaken:
    - code: B1-K2
      werkprocessen: [{ code: B1-K2-W1, uit: kd#B1-K1-W10 }]
    - code: B1-K1
      werkprocessen:
`;
const NINE = `${HEAD}        - code: B1-K1-W9
          titel: Ne<|>gen
          omschrijving: lang
        - code: B1-K1-W10
          titel: Tien
`;
const MOVED = `${HEAD.replace("W10", "W9")}        - code: B1-K1-W9
          titel: Tien
        - code: B1-K1-W10
          titel: Ne<|>gen
          omschrijving: lang
`;

test("down from before its dash, where the line begins", () => {
  const text = NINE.replace("<|>", "").replace("        - code: B1-K1-W9", "<|>        - code: B1-K1-W9");
  expect(after(text, "down").replace("<|>", "")).toBe(MOVED.replace("<|>", ""));
});

test("down, with the cursor on the same word", () => expect(after(NINE, "down").replace("<|>", "")).toBe(MOVED.replace("<|>", "")));
test("the cursor goes along, down and up again", () => {
  expect(after(NINE, "down")).toBe(MOVED);
  expect(after(MOVED, "up")).toBe(NINE);
});

describe("is refused, with the reason", () => {
  test.each([
    [NINE, "up", "B1-K1-W9 staat al bovenaan."],
    [MOVED, "down", "B1-K1-W10 staat al onderaan."],
    ["soort: beroepsprofiel\nti<|>tel: x\n", "up", "Hier staat geen onderdeel dat je kunt verplaatsen. Zet de cursor in een onderdeel van een lijst, zoals een werkproces."],
    ["<|>", "up", "Hier staat geen onderdeel dat je kunt verplaatsen. Zet de cursor in een onderdeel van een lijst, zoals een werkproces."],
  ] as const)("%#", (text, direction, reason) => expect(after(text, direction)).toBe(reason));
});
