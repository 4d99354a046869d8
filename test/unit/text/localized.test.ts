// Texts in two languages.
import { expect, test } from "vitest";
import { andList, fill, languageOf, orList, same } from "../../../server/src/text/localized.ts";

test("fill puts values in their places, per language", () => {
  expect(fill({ nl: "{a} en {b}", en: "{a} and {b}" }, { a: 1, b: { nl: "twee", en: "two" } })).toEqual({ nl: "1 en twee", en: "1 and two" });
});

test("fill leaves places without a value, and values that look like places", () => {
  expect(fill(same("{a} {toString} {b}"), { a: "{b}" })).toEqual(same("{b} {toString} {b}"));
});

test("lists", () => {
  expect(orList([])).toEqual(same(""));
  expect(orList(["a"])).toEqual(same("a"));
  expect(orList(["a", "b", { nl: "drie", en: "three" }])).toEqual({ nl: "a, b of drie", en: "a, b or three" });
  expect(andList(["a", "b"])).toEqual({ nl: "a en b", en: "a and b" });
});

test.each([["en", "en"], ["en_US.UTF-8", "en"], ["EN-gb", "en"], ["nl-BE", "nl"], ["fr", "nl"], [undefined, "nl"]])("%s is answered in %s", (locale, language) => expect(languageOf(locale)).toBe(language));
