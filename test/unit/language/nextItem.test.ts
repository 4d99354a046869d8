// The next item below a list: what is offered on an empty line, and the text after taking it.
import { describe, expect, test } from "vitest";
import { nextItemsAt } from "../../../server/src/language/nextItem.ts";
import { withoutPlaceholders } from "../../../server/src/language/snippetText.ts";
import { applied, marked } from "./project.ts";

function offered(text: string): string[] {
  const { document, offset, text: plain } = marked(text);
  return nextItemsAt(document, offset).map(({ edit }) => applied(plain, { ...edit, newText: withoutPlaceholders(edit.newText) }));
}

const DOSSIER = `soort: kwalificatiedossier
basisdeel:
  code: B1
  kerntaken:
    - code: B1-K1
      titel: Taak
      werkprocessen:
        - code: B1-K1-W1
          titel: Een
        - code: B1-K1-W2
          titel: Twee
          gedrag:
            - kijkt
`;

test("the next werkproces, then the next kerntaak, whatever the indentation", () => {
  for (const indent of ["", "            ", "      "]) {
    expect(offered(`${DOSSIER}${indent}<|>\n`)).toEqual([
      `${DOSSIER}        - code: B1-K1-W3\n          titel: \n`,
      `${DOSSIER}    - code: B1-K2\n      titel: \n`,
    ]);
  }
});
test("an item whose ids count", () => {
  const text = "soort: opleidingsprofiel\neindkwalificaties:\n  - id: ek-1\n    tekst: a\n";
  expect(offered(`${text}    <|>`)).toEqual([`${text}  - id: ek-2\n    tekst: `]);
});
test("an item whose ids do not count", () => {
  const text = "soort: beroepsprofiel\nbekwaamheden:\n  - id: luisteren\n    titel: a\n";
  expect(offered(`${text}    <|>`)).toEqual([`${text}  - id: \n    titel: `]);
});

describe("nothing", () => {
  test.each([
    ["between two items", DOSSIER.replace("        - code: B1-K1-W2", "<|>\n        - code: B1-K1-W2")],
    ["on a line with text", `${DOSSIER}            - <|>\n`],
    ["after an empty line", `${DOSSIER}\n<|>\n`],
    ["while a text of several lines is written", `${DOSSIER}          omschrijving: >-\n            een\n            <|>\n`],
    ["in another file", "naam: x\nlijst:\n  - id: a\n<|>"],
    ["in an empty file", "<|>"],
  ])("%s", (_, text) => expect(offered(text)).toEqual([]));
});
