// Text that every format and every reader can take.

const NEVER = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** `text` with U+FFFD for control characters and halves of characters, which XML, many JSON readers and logs refuse. Tabs and line breaks stay. */
export function legal(text: string): string {
  return text.replace(NEVER, "\ufffd");
}

/** The same on one line. */
export function oneLine(text: string): string {
  return legal(text).replace(/[\t\n\r\u2028\u2029]+/g, " ");
}

/** `text` with nothing in it that an agent of Azure or an older runner of GitHub takes for a command: they look anywhere in a line of the log. */
export function commandless(text: string): string {
  return text.replace(/##(?=vso\[|\[)/g, "# #");
}

/** Whether `offset`, in UTF-16 units, lies between the halves of one character. */
export function splitsCharacter(text: string, offset: number): boolean {
  return offset > 0 && (text.charCodeAt(offset - 1) & 0xfc00) === 0xd800 && (text.charCodeAt(offset) & 0xfc00) === 0xdc00;
}

/** Bytes of `text` in UTF-8. */
export function utf8Length(text: string): number {
  let bytes = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0)!;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
