// Small pictures of the screen: the same size, and colours as they were where there are few.
import { crc32, deflateSync, inflateSync } from "node:zlib";
import { expect, test } from "vitest";
// @ts-expect-error a script without types
import { withPalette } from "../e2e/pictures/palette.mjs";

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** @param rows each a filter and its bytes */
function png(width: number, rows: readonly (readonly number[])[]): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(rows.length, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([Buffer.from("89504e470d0a1a0a", "hex"), chunk("IHDR", header), chunk("IDAT", deflateSync(Buffer.from(rows.flat()))), chunk("IEND", Buffer.alloc(0))]);
}

function part(file: Buffer, type: string): Buffer {
  const at = file.indexOf(type, 0, "latin1");
  return file.subarray(at + 4, at + 4 + file.readUInt32BE(at - 4));
}

/** Colours of the pixels, row by row. */
function colours(file: Buffer, width: number): string[][] {
  const palette = part(file, "PLTE");
  const rows = inflateSync(part(file, "IDAT"));
  return Array.from({ length: rows.length / (width + 1) }, (_, row) => [...rows.subarray(row * (width + 1) + 1, (row + 1) * (width + 1))].map((index) => palette.subarray(index * 3, index * 3 + 3).toString("hex")));
}

test("keeps the colours of a picture with few, whatever its rows are told by", () => {
  const rows = [
    [0, 255, 0, 0, 0, 255, 0], // as they are
    [1, 0, 0, 255, 255, 255, 0], // by what is left of them: blue, and blue plus 255, 255, 0
    [2, 0, 1, 0, 0, 0, 0], // by what is above
    [3, 10, 10, 10, 10, 10, 10], // by the middle of the two
    [4, 1, 1, 1, 1, 1, 1], // by the nearest
  ];
  expect(colours(withPalette(png(2, rows)), 2)).toEqual([["ff0000", "00ff00"], ["0000ff", "ffffff"], ["0001ff", "ffffff"], ["0a0a89", "8e8ece"], ["0b0b8a", "8f8fcf"]]);
});

test("a picture of many colours keeps its size, in 256 colours near to those it had", () => {
  const rows = Array.from({ length: 40 }, (_, row) => [0, ...Array.from({ length: 40 }, (_, column) => [row * 6, column * 6, 90]).flat()]);
  const small = withPalette(png(40, rows));
  expect(part(small, "PLTE").length).toBe(256 * 3);
  const shown = colours(small, 40);
  const away = shown.flatMap((row, y) => row.map((colour, x) => Math.max(Math.abs(parseInt(colour.slice(0, 2), 16) - y * 6), Math.abs(parseInt(colour.slice(2, 4), 16) - x * 6))));
  expect(Math.max(...away)).toBeLessThan(20);
});

test("another kind of file is refused", () => {
  expect(() => withPalette(Buffer.from("GIF89a and more of it, long enough to have a header"))).toThrow();
});
