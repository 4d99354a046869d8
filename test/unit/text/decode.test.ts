// Bytes to text, in every encoding that people's programs write.
import { describe, expect, test } from "vitest";
import { decode } from "../../../server/src/text/decode.ts";

const bytes = (...values: number[]): Uint8Array => Uint8Array.of(...values);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

test("UTF-8, with and without a byte order mark", () => {
  expect(decode(utf8("é😀"))).toEqual({ text: "é😀", encoding: "utf-8", hasByteOrderMark: false, problems: [] });
  expect(decode(bytes(0xef, 0xbb, 0xbf, 0x61))).toEqual({ text: "a", encoding: "utf-8", hasByteOrderMark: true, problems: [] });
  expect(decode(bytes())).toMatchObject({ text: "", problems: [] });
});

test("UTF-16, as some programs save it", () => {
  expect(decode(bytes(0xff, 0xfe, 0x61, 0x00, 0xeb, 0x00))).toMatchObject({ text: "aë", encoding: "utf-16le", problems: [{ code: "syntax/encoding", span: { start: 0, end: 1 } }] });
  expect(decode(bytes(0xfe, 0xff, 0x00, 0x61, 0x00, 0xeb))).toMatchObject({ text: "aë", encoding: "utf-16be" });
  expect(decode(bytes(0xfe, 0xff, 0x00)).text).toBe("");
});

test("Windows-1252: the problem stands at the first odd letter", () => {
  expect(decode(bytes(0x61, 0xe9, 0x62))).toMatchObject({ text: "aéb", encoding: "windows-1252", problems: [{ code: "syntax/encoding", span: { start: 1, end: 2 }, params: { encoding: "Windows-1252" } }] });
});

test("Windows-1252: quotes, dashes and the euro of Word are not lost", () => {
  expect(decode(bytes(0x93, 0x61, 0x94, 0x92, 0x96, 0x97, 0x85, 0x80, 0xe9)).text).toBe("“a”’–—…€é");
  expect(decode(bytes(0x81, 0x8d, 0x8f, 0x90, 0x9d)).text).toBe("\u0081\u008d\u008f\u0090\u009d");
});

describe("what is no text", () => {
  test("is left to the guard", () => expect(decode(bytes(0x50, 0x4b, 0x03, 0x04, 0x00, 0xff))).toMatchObject({ text: "\0", problems: [] }));
});
