// Fixes applied to a text.
import { describe, expect, test } from "vitest";
import type { Finding } from "../../../server/src/rules/finding.ts";
import { applyFixes } from "../../../server/src/rules/fix.ts";

function finding(edits: readonly [start: number, end: number, newText: string][], safe = true): Finding {
  const title = { nl: "", en: "" };
  const fix = { title, safe, edits: edits.map(([start, end, newText]) => ({ span: { start, end }, newText })) };
  return { rule: "a/b", severity: "error", message: title, span: { start: 0, end: 0 }, related: [], fixes: [fix], help: title };
}

const fixed = (text: string, findings: Finding[], unsafe = false) => applyFixes(text, findings, unsafe);

describe("applyFixes", () => {
  test("several at once, in any order", () => {
    expect(fixed("abcdef", [finding([[4, 5, "E"]]), finding([[0, 1, "AA"]])])).toEqual({ text: "AAbcdEf", count: 2 });
  });

  test("of two that overlap the first", () => {
    expect(fixed("abcdef", [finding([[0, 3, "x"]]), finding([[2, 4, "y"]])])).toEqual({ text: "xdef", count: 1 });
  });

  test("a fix is applied whole or not at all", () => {
    expect(fixed("abcdef", [finding([[0, 1, "x"]]), finding([[0, 1, "y"], [5, 6, "z"]])])).toEqual({ text: "xbcdef", count: 1 });
  });

  test("two insertions at one place wait for each other", () => {
    expect(fixed("ab", [finding([[1, 1, "x"]]), finding([[1, 1, "y"]])])).toEqual({ text: "axb", count: 1 });
  });

  test("of a fix that replaces and inserts at one place both count for the next", () => {
    expect(fixed("abcdef", [finding([[0, 4, "x"], [0, 0, "i"]]), finding([[2, 3, "y"]])])).toEqual({ text: "ixef", count: 1 });
  });

  test("neighbours do not touch", () => {
    expect(fixed("abcd", [finding([[0, 2, "x"]]), finding([[2, 4, "y"]])])).toEqual({ text: "xy", count: 2 });
  });

  test("unsafe ones only on request", () => {
    expect(fixed("ab", [finding([[0, 1, "x"]], false)])).toEqual({ text: "ab", count: 0 });
    expect(fixed("ab", [finding([[0, 1, "x"]], false)], true)).toEqual({ text: "xb", count: 1 });
  });

  test("line breaks become those of the text", () => {
    expect(fixed("a\r\nb\r\n", [finding([[0, 0, "x: 1\n"]])]).text).toBe("x: 1\r\na\r\nb\r\n");
  });

  test("an edit outside the text is no edit", () => {
    expect(fixed("ab", [finding([[1, 9, "x"]])])).toEqual({ text: "ab", count: 0 });
  });
});
