// Offsets to lines and back, with every way to end a line.
import fc from "../../support/fast-check.ts";
import { expect, test } from "vitest";
import { lineBreakOf, LineIndex } from "../../../server/src/text/lines.ts";

test("LF, CR LF and CR each end a line once", () => {
  const lines = new LineIndex("a\nbb\r\nccc\rd");
  expect(lines.count).toBe(4);
  expect([0, 1, 2, 3].map((line) => lines.lineText(line))).toEqual(["a", "bb", "ccc", "d"]);
  expect([0, 1, 2, 3].map((line) => lines.lineStart(line))).toEqual([0, 2, 6, 10]);
});

test("characters are UTF-16 units", () => {
  const lines = new LineIndex("😀x\n😀");
  expect(lines.positionAt(2)).toEqual({ line: 0, character: 2 });
  expect(lines.offsetAt({ line: 1, character: 2 })).toBe(6);
});

test("positions and offsets outside the text move to its nearest end", () => {
  const lines = new LineIndex("ab\ncd");
  expect(lines.positionAt(-5)).toEqual({ line: 0, character: 0 });
  expect(lines.positionAt(99)).toEqual({ line: 1, character: 2 });
  expect(lines.offsetAt({ line: 0, character: 99 })).toBe(2);
  expect(lines.offsetAt({ line: 9, character: 0 })).toBe(5);
  expect(lines.offsetAt({ line: -1, character: 3 })).toBe(0);
  expect(lines.offsetAt({ line: 1, character: -3 })).toBe(3);
  expect(lines.lineText(9)).toBe("");
});

test("an empty text has one empty line", () => {
  expect(new LineIndex("").count).toBe(1);
  expect(new LineIndex("").positionAt(0)).toEqual({ line: 0, character: 0 });
});

test("there and back again", () => {
  fc.assert(fc.property(fc.array(fc.constantFrom("a", "\n", "\r\n", "\r", "é", "😀")), (pieces) => {
    const text = pieces.join("");
    const lines = new LineIndex(text);
    for (let offset = 0; offset <= text.length; offset++) {
      const position = lines.positionAt(offset);
      const insideBreak = text[offset - 1] === "\r" && text[offset] === "\n";
      if (!insideBreak) expect(lines.offsetAt(position)).toBe(offset);
    }
  }));
});

test.each([
  ["a\nb\r\nc\n", "\n"],
  ["a\r\nb\nc\r\n", "\r\n"],
  ["a\nb\r\n", "\n"],
  ["a\rb", "\n"],
  ["", "\n"],
])("the line break that %j uses most", (text, lineBreak) => {
  expect(lineBreakOf(text)).toBe(lineBreak);
});
