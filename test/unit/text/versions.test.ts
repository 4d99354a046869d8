// Versions are ordered as people number them, without the alphabets of the world for those that are numbers.
import fc from "../../support/fast-check.ts";
import { expect, test } from "vitest";
import { compareVersions } from "../../../server/src/text/versions.ts";

const number = fc.oneof(fc.nat(30), fc.constantFrom("2025", "2026", "007", "0"));
const numbered = fc.array(number, { minLength: 1, maxLength: 4 }).map((parts) => parts.join("."));
const simple = fc.array(fc.oneof(fc.nat(300).map(String), fc.constantFrom("a", "b", "nl", "mbo", "z", "-", ".", "0", "07", "--", ".-")), { maxLength: 6 }).map((parts) => parts.join(""));
const any = fc.oneof(numbered, simple, fc.constantFrom("", "nl-verpleegkunde-2012", "2015-herzien", "2015", "v2", "v10", "a", "B", "É"));

test("as the order of readers has it", () => {
  fc.assert(fc.property(any, any, (a, b) => {
    expect(Math.sign(compareVersions(a, b))).toBe(Math.sign(a.localeCompare(b, "nl", { numeric: true })));
  }), { numRuns: 2_000 });
});

test("9 comes before 10", () => {
  expect(["10", "1.10", "9", "1.9", "2026"].sort(compareVersions)).toEqual(["1.9", "1.10", "9", "10", "2026"]);
});
