// Which texts are kept from the parser.
import fc from "../../support/fast-check.ts";
import { describe, expect, test } from "vitest";
import { DEFAULT_LIMITS, guard, loneSurrogates } from "../../../server/src/text/guards.ts";

const LIMITS = { length: 100, flowDepth: 3, blockDepth: 3, parts: 90 };

describe("guard", () => {
  test("length, counted from the limit", () => {
    expect(guard("a".repeat(100), LIMITS)).toEqual([]);
    expect(guard(`een regel\n${"a".repeat(100)}`, LIMITS)).toMatchObject([{ code: "syntax/too-large", span: { start: 0, end: 9 } }]);
  });

  test("lines and commas together, counted from the limit", () => {
    expect(guard(`${"\n".repeat(45)}${",".repeat(45)}aaaa`, LIMITS)).toEqual([]);
    expect(guard(`een\n${"\n".repeat(45)}${",".repeat(45)}`, LIMITS)).toMatchObject([{ code: "syntax/too-large", variant: "parts", span: { start: 0, end: 3 }, params: { count: 91, limit: 90 } }]);
  });

  test("a NUL anywhere", () => expect(guard("abc\0def\0")).toMatchObject([{ code: "syntax/binary", span: { start: 3, end: 4 } }]));

  test("brackets, at the first that is too deep", () => {
    expect(guard("a: [[[x]]]", LIMITS)).toEqual([]);
    expect(guard("a: [{[[x]]}]", LIMITS)).toMatchObject([{ code: "syntax/nesting", span: { start: 6, end: 7 }, params: { limit: 3 } }]);
    expect(guard("a: [b]\nc: [d]\ne: [f]\ng: [h]", LIMITS)).toEqual([]);
  });

  test("a bracket that was left open does not count for the next key", () => {
    expect(guard("a: [\nb: [\nc: [\nd: [\ne: [\n", LIMITS)).toEqual([]);
    expect(guard("[[\na: [\nb: [\n", LIMITS)).toHaveLength(1);
  });

  test("indentation and dashes", () => {
    expect(guard("a:\n b:\n  c: 1", LIMITS)).toEqual([]);
    expect(guard("a:\n b:\n  c:\n   d: 1", LIMITS)).toMatchObject([{ code: "syntax/nesting", span: { start: 15, end: 16 } }]);
    expect(guard("- - - - x", LIMITS)).toMatchObject([{ span: { start: 6, end: 7 } }]);
    expect(guard("a:\n b:\n  c: 1\nd:\n e:\n  f: 1\r\n  g: 2", LIMITS)).toEqual([]);
  });

  test("lets every real document through", () => {
    expect(guard(`titel: ${"lange tekst ".repeat(20_000)}\n`, DEFAULT_LIMITS)).toEqual([]);
  });

  test("answers for any text", () => {
    const deep = fc.array(fc.constantFrom("[", "{", "- ", "  ", "\0", "\n", "\ud800", "a: "), { maxLength: 300 }).map((parts) => parts.join(""));
    fc.assert(fc.property(fc.oneof(fc.string({ unit: "binary" }), deep), (text) => {
      expect(guard(text, LIMITS).filter(({ span }) => span.start > span.end || span.end > text.length)).toEqual([]);
    }));
  });
});

test("loneSurrogates finds halves, not pairs, and stops in time", () => {
  expect(loneSurrogates("😀")).toEqual([]);
  expect(loneSurrogates("a\ud83db\ude00")).toMatchObject([{ span: { start: 1, end: 2 } }, { span: { start: 3, end: 4 } }]);
  expect(loneSurrogates("\ud83d\ud83d\ude00")).toMatchObject([{ span: { start: 0, end: 1 } }]);
  expect(loneSurrogates("\ud83d ".repeat(500))).toHaveLength(20);
});
