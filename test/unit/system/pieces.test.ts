// Pieces put together are the text, and each can be written as UTF-8 by itself.
import fc from "../../support/fast-check.ts";
import { expect, test } from "vitest";
import { inPieces } from "../../../server/src/system/pieces.ts";

test("any text", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), fc.integer({ min: 1, max: 9 }), (text, length) => {
    const pieces = [...inPieces(text, length)];
    expect(pieces.join("")).toBe(text);
    expect(pieces.filter((piece) => piece === "" || piece.length > length + 1)).toEqual([]);
    expect(Buffer.concat(pieces.map((piece) => Buffer.from(piece))).toString()).toBe(text);
  }));
});

test("nothing at all has no pieces", () => expect([...inPieces("")]).toEqual([]));
