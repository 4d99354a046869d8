// Differences as a patch: applied to the text before, they give the text after, however much changed.
import { applyPatch } from "diff";
import fc from "fast-check";
import { expect, test } from "vitest";
import { patchOf } from "../../../server/src/report/patch.ts";

const lines = (count: number, line: (n: number) => string): string => Array.from({ length: count }, (_, n) => `${line(n)}\n`).join("");

test("nothing changed, no patch", () => expect(patchOf("a.yaml", "a: 1\n", "a: 1\n")).toBe(""));

test("a few lines with three around them", () => {
  expect(patchOf("map/a.yaml", lines(9, (n) => `a${n}`), lines(9, (n) => (n === 4 ? "b" : `a${n}`)))).toBe(
    ["--- a/map/a.yaml", "+++ b/map/a.yaml", "@@ -2,7 +2,7 @@", " a1", " a2", " a3", "-a4", "+b", " a5", " a6", " a7", ""].join("\n"),
  );
});

test("thousands of lines go as one piece, with what is the same around it left out", () => {
  const [before, after] = ["x", "y"].map((letter) => lines(10, (n) => `kop ${n}`) + lines(2_000, (n) => `${letter}${n}`) + lines(10, (n) => `staart ${n}`)) as [string, string];
  const patch = patchOf("a.yaml", before, after);
  expect(patch).toContain("@@ -8,2006 +8,2006 @@\n kop 7\n");
  expect(applyPatch(before, patch)).toBe(after);
});

const text = fc.tuple(fc.array(fc.constantFrom("a", "b", "c", ""), { maxLength: 8 }), fc.boolean()).map(([words, ends]) => words.join("\n") + (ends ? "\n" : ""));
const big = (letter: string): string => lines(1_500, (n) => `${letter}${n}`);

test.each([["small", "", ""], ["large", big("x"), big("y")]])("any two texts, %s differences", (_, before, after) => {
  fc.assert(fc.property(text, text, text, (head, one, other) => {
    const [old, next] = [`${head}\n${before}${one}`, `${head}\n${after}${other}`];
    expect(applyPatch(old, patchOf("a.yaml", old, next) || "")).toBe(next);
  }), { numRuns: before === "" ? 200 : 8 });
});
