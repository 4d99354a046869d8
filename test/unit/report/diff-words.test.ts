// Of two long texts what differs, whole, with a few words around it.
import { expect, test } from "vitest";
import { changedWords, excerptsOf } from "../../../server/src/report/diff-words.ts";

const LONG = "De professional bespreekt met de burger wat er nodig is, legt dat vast in het plan en kijkt na enige tijd of het plan nog past";

test.each([
  ["the end", LONG, `${LONG} bij wat de burger wil`, "… tijd of het plan nog past", "… tijd of het plan nog past bij wat de burger wil"],
  ["the beginning", LONG, LONG.replace("De professional", "Zij"), "De professional bespreekt met de burger wat …", "Zij bespreekt met de burger wat …"],
  ["two places", LONG, LONG.replace("De professional", "Zij").replace("past", "klopt"), "De professional bespreekt met de burger wat … enige tijd of het plan nog past", "Zij bespreekt met de burger wat … enige tijd of het plan nog klopt"],
  ["what came, however long", LONG, LONG.replace("plan en", `plan, ${LONG}, en`), undefined, undefined],
])("%s", (_, was, is, before, after) => {
  const [left, right] = excerptsOf(was, is)!;
  if (before === undefined) return expect(right).toContain(LONG);
  expect([left, right].map((text) => text.replace(/\s+/g, " "))).toEqual([before, after]);
});

test("names, and texts that have nothing in common, are shown as they are", () => {
  expect(excerptsOf("sbb:D", "sbb:E")).toBeUndefined();
  expect(changedWords("een", "twee drie")).toBeUndefined();
});
