// Where a text that runs on begins: at its key, or in a list at itself.
import { expect, test } from "vitest";
import { beginningsOfTexts } from "../../../server/src/yaml/beginnings.ts";
import { parseYaml } from "../../../server/src/yaml/parse.ts";

/** What stands where the text around `part` begins. */
function beginningOf(part: string, text: string): string | undefined {
  const beginning = beginningsOfTexts(parseYaml(text))(text.indexOf(part));
  return beginning === undefined ? undefined : text.slice(beginning).split(/[\s:]/)[0];
}

test.each([
  ["tekst: |\n  een\n  twee\nna: x\n", "twee", "tekst"],
  ["tekst: 'een\n  twee'\nna: x\n", "twee", "tekst"],
  ["tekst:\n  een\n", "een", "tekst"],
  ["lijst:\n  - een\n  - >-\n    twee\n", "twee", ">-"],
  ["a: &t |\n  een\n  twee\nb: *t\n", "twee", "a"],
  ["tekst: een\n", "een", undefined],
  ["tekst: 'een\n  twee'\nna: x\n", "een", undefined],
  ["tekst: 'een\n  twee'\nna: x\n", "na", undefined],
  ["tekst: |\n  een\n\n# los\nna: x\n", "# los", undefined],
  ["", "", undefined],
])("%j", (text, part, expected) => {
  expect(beginningOf(part, text)).toBe(expected);
});
