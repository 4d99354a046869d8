// Bytes of a file to text, saying what was wrong with them.
import type { Problem } from "./problem.ts";

/** What the editor and the command line read a file as; its problems go on into the document as `ReadOptions.decodeProblems`. */
export interface Decoded {
  /** Without a byte order mark, so that positions are those an editor shows. */
  readonly text: string;
  readonly encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
  /** Of UTF-16 too, which is only known by its mark. */
  readonly hasByteOrderMark: boolean;
  /** `syntax/encoding`, at the first character that may have been read wrongly; none for UTF-8. */
  readonly problems: readonly Problem[];
}

/** Reads bytes as UTF-8; a file in another encoding is still read, with the problem `syntax/encoding`. Never throws. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return foreign(bytes.subarray(2), "utf-16le", "UTF-16");
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return foreign(bytes.subarray(2), "utf-16be", "UTF-16");
  const hasByteOrderMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const content = hasByteOrderMark ? bytes.subarray(3) : bytes;
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(content);
    return { text, encoding: "utf-8", hasByteOrderMark, problems: [] };
  } catch {
    // Control bytes mean that it is no text at all; the guard says so when it meets the NUL.
    if (content.includes(0)) return { text: "\0", encoding: "utf-8", hasByteOrderMark, problems: [] };
    return foreign(content, "windows-1252", "Windows-1252");
  }
}

/** What Windows-1252 makes of the bytes 0x80 to 0x9F; the others are the character of the same number. */
export const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

const READERS: Readonly<Record<Exclude<Decoded["encoding"], "utf-8">, (bytes: Uint8Array) => string>> = {
  "utf-16le": (bytes) => new TextDecoder("utf-16le").decode(bytes),
  "utf-16be": decodeBigEndian,
  "windows-1252": decodeWindows,
};

function foreign(bytes: Uint8Array, encoding: keyof typeof READERS, name: string): Decoded {
  const text = READERS[encoding](bytes);
  const firstOdd = encoding === "windows-1252" ? Math.max(0, text.search(/[^\x00-\x7f]/)) : 0;
  const problem: Problem = { code: "syntax/encoding", span: { start: firstOdd, end: Math.min(text.length, firstOdd + 1) }, params: { encoding: name } };
  return { text, encoding, hasByteOrderMark: encoding !== "windows-1252", problems: [problem] };
}

/** Several versions of Node read Windows-1252 as Latin-1, in which quotes and dashes are control characters. */
function decodeWindows(bytes: Uint8Array): string {
  return new TextDecoder("windows-1252").decode(bytes).replace(/[\x80-\x9f]/g, (character) => WINDOWS_1252[character.charCodeAt(0) - 0x80]!);
}

/** Not every build of Node has a UTF-16 big-endian decoder. */
function decodeBigEndian(bytes: Uint8Array): string {
  const swapped = new Uint8Array(bytes.length - (bytes.length % 2));
  for (let index = 0; index + 1 < bytes.length; index += 2) {
    swapped[index] = bytes[index + 1]!;
    swapped[index + 1] = bytes[index]!;
  }
  return new TextDecoder("utf-16le").decode(swapped);
}
