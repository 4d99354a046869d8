// Text on a terminal: width, wrapping, and nothing that steers it.
import { describe, expect, test } from "vitest";
import { cut, padEnd, visible, widthOf, wrap } from "../../../server/src/report/terminal.ts";

describe("visible", () => {
  test.each([
    ["gewoon é 😀", "gewoon é 😀"],
    ["rood \u001b[31m", "rood \ufffd[31m"],
    ["om\u202edraai", "om\ufffddraai"],
    ["a\tb\r\nc\nd", "a b c d"],
    ["half \ud83d", "half \ufffd"],
    ["bel \u0007 \u009b2J", "bel \ufffd \ufffd2J"],
  ])("%j", (text, expected) => expect(visible(text)).toBe(expected));
});

describe("width", () => {
  test.each([["abc", 3], ["é", 1], ["e\u0301", 1], ["😀", 2], ["👩‍⚕️", 2], ["日本", 4], ["", 0], ["©", 1]])("%j is %d cells", (text, cells) => expect(widthOf(text)).toBe(cells));

  test("padding and cutting count cells", () => {
    expect(padEnd("日", 4)).toBe("日  ");
    expect(cut("zorgverlener", 6)).toBe("zorgv…");
    expect(cut("😀😀😀", 5)).toBe("😀😀…");
    expect(cut("kort", 4)).toBe("kort");
  });
});

describe("wrap", () => {
  test("at spaces, a long word on a line of its own", () => {
    expect(wrap("een twee drie", 8)).toEqual(["een twee", "drie"]);
    expect(wrap("samenwerkingspartner en communicator", 10)).toEqual(["samenwerkingspartner", "en", "communicator"]);
    expect(wrap("", 10)).toEqual([""]);
  });
});
