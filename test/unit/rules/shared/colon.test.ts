// A line among keys without a colon: a word that is a key there gets one, any other line is left to who wrote it.
import { expect, test } from "vitest";
import { applyEdits } from "../../../../server/src/rules/fix.ts";
import { findingsOf, ruleOf } from "../check.ts";

const HEAD = "soort: opleidingsprofiel\nid: op.x\ntoetsen:\n  - id: t-1\n    toetst: [ek-1]\n";

function mended(text: string): string {
  const [finding] = findingsOf({ text }, [ruleOf("syntax/yaml")]);
  return applyEdits(text, finding!.fixes[0]?.edits ?? []);
}

test.each([
  [`${HEAD}    norm (vul in) Wanneer het voldoende is.\n    doel: summatief\n`, `${HEAD}    norm: (vul in) Wanneer het voldoende is.\n    doel: summatief\n`],
  [`${HEAD}titel De wijk\n`, `${HEAD}titel: De wijk\n`],
])("a key gets its colon: %j", (text, expected) => {
  expect(findingsOf({ text }, [ruleOf("syntax/yaml")])[0]!.message.nl).toMatch(/^Achter "\w+" ontbreekt de dubbele punt/);
  expect(mended(text)).toBe(expected);
});

test.each([
  `${HEAD}    met de burger en anderen\n    doel: summatief\n`,
  `${HEAD}    doelen zijn er niet\n    doel: summatief\n`,
  `soort: onzin\nid: [x]\nnorm x y\n`,
])("any other line is left: %j", (text) => expect(mended(text)).toBe(text));
