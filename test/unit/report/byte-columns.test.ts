import { describe, expect, test } from "vitest";
import { ByteColumns } from "../../../server/src/report/byte-columns.ts";
import { LineIndex } from "../../../server/src/text/lines.ts";
import fc from "../../support/fast-check.ts";

const bytes = (text: string): number => new TextEncoder().encode(text).length;

describe("columns in bytes", () => {
  test("of any whole character in any text, also far into a long line", () => {
    const letters = fc.array(fc.constantFrom("a", "é", "€", "😀", " ", "woord "), { minLength: 0, maxLength: 3_000, size: "max" });
    fc.assert(fc.property(letters, letters, fc.nat(), (first, second, at) => {
      const text = `${first.join("")}\n${second.join("")}`;
      const before = [...text].slice(0, at % ([...text].length + 1)).join("");
      const line = before.split("\n").length;
      const columns = new ByteColumns();
      const lines = new LineIndex(text);
      columns.positionAt(lines, text.length);
      expect(columns.positionAt(lines, before.length)).toEqual({ line, column: bytes(before.slice(before.lastIndexOf("\n") + 1)) + 1 });
    }), { numRuns: 300 });
  });

  test("of two texts that are no part of each other", () => {
    const columns = new ByteColumns();
    const [plain, wide] = ["a".repeat(5_000), "é".repeat(5_000)].map((text) => new LineIndex(text));
    expect(columns.positionAt(plain!, 4_000)).toEqual({ line: 1, column: 4_001 });
    expect(columns.positionAt(wide!, 4_000)).toEqual({ line: 1, column: 8_001 });
  });
});
