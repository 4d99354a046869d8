// Reads the plain part of YAML that documents are nearly always written in, many times as fast as the library.
//
// The library stays the one authority on what a text means: whatever is not plainly in the part below is left to it, and
// test/unit/yaml/subset.test.ts holds every answer given here against the library's. The part is: keys of letters, digits, `_`,
// `-` and `.`; lists with a dash; values without quotes, in quotes or in brackets, on one line or more, or as `|` or `>` text;
// comments; `---` on the first line. No anchors, aliases, tags, directives, `? ` keys, tabs, or anything that is wrong.
import type { Span } from "../text/span.ts";
import type { Comment, MapNode, Pair, ScalarNode, SeqNode, YamlNode } from "./tree.ts";

/** Without problems: a text with anything wrong is left to the library. Spans are those that the library gives. */
export interface SubsetRead {
  readonly root: YamlNode;
  /** In the order of the text. */
  readonly comments: readonly Comment[];
}

/** Tree and comments of `text`, in which nothing is wrong; undefined for a text that is not plain enough, which says nothing about it. */
export function readSubset(text: string): SubsetRead | undefined {
  if (/[\t\u0085\u2028\u2029\uFEFF]|\r(?!\n)/.test(text)) return undefined;
  try {
    return new Reader(text).read();
  } catch (error) {
    if (error === NOT_PLAIN) return undefined;
    throw error;
  }
}

/** Thrown, and caught above, where a text leaves the part of YAML that is read here. */
const NOT_PLAIN = Symbol("not plain");

function leave(): never {
  throw NOT_PLAIN;
}

const RETURN = 13;
const SPACE = 32;
const DOUBLE = 34;
const HASH = 35;
const SINGLE = 39;
const COMMA = 44;
const DASH = 45;
const DOT = 46;
const COLON = 58;
const GREATER = 62;
const LIST = 91;
const BACKSLASH = 92;
const LIST_END = 93;
const GROUP = 123;
const PIPE = 124;
const GROUP_END = 125;
const NO_BREAK_SPACE = 160;

class Reader {
  readonly #text: string;
  readonly #comments: Comment[] = [];
  /** Keys that were met: a document has few different ones, and equal keys that are one string are compared at once. */
  readonly #names = new Map<string, string>();
  /** The line that is read: where it starts and ends, and the column and place of what is next to read in it. */
  #lineStart = 0;
  #lineEnd = 0;
  #nextStart = 0;
  #column = 0;
  #at = 0;
  /** The column of the dash or key that the value being read belongs to; its further lines stand behind that. */
  #margin = 0;
  #isDone = false;

  constructor(text: string) {
    this.#text = text;
  }

  read(): SubsetRead {
    this.#readLine(0);
    if (this.#column === 0 && this.#lineEnd === 3 + this.#at && this.#text.startsWith("---", this.#at)) this.#nextLine();
    if (this.#isDone) leave();
    const root = this.#block();
    if (!this.#isDone) leave();
    return { root, comments: this.#comments };
  }

  /** Goes to the first line at or behind `start` with more than a comment on it. */
  #readLine(start: number): void {
    const text = this.#text;
    for (let lineStart = start; lineStart < text.length; lineStart = this.#nextStart) {
      const end = lineBreak(text, lineStart);
      this.#nextStart = end + 1;
      this.#lineEnd = withoutReturn(text, end);
      let at = lineStart;
      while (text.charCodeAt(at) === SPACE) at += 1;
      if (at >= this.#lineEnd) continue;
      if (text.charCodeAt(at) === HASH) {
        this.#comment(at);
        continue;
      }
      this.#lineStart = lineStart;
      this.#at = at;
      this.#column = at - lineStart;
      return;
    }
    this.#isDone = true;
    this.#column = -1;
  }

  #nextLine(): void {
    this.#readLine(this.#nextStart);
  }

  #comment(start: number): void {
    this.#comments.push({ text: this.#text.slice(start, this.#lineEnd), span: { start, end: this.#lineEnd } });
  }

  /** The list or the keys that start on this line. */
  #block(): MapNode | SeqNode {
    return this.#isDash() ? this.#list() : this.#keys();
  }

  #isDash(): boolean {
    return this.#text.charCodeAt(this.#at) === DASH && (this.#at + 1 === this.#lineEnd || this.#text.charCodeAt(this.#at + 1) === SPACE);
  }

  #list(): SeqNode {
    const column = this.#column;
    const start = this.#at;
    const items: YamlNode[] = [];
    while (this.#column === column && this.#isDash()) {
      this.#at = this.#skipSpaces(this.#at + 1);
      // A dash with nothing behind it is being typed, or has its item on the next line.
      if (this.#at === this.#lineEnd) leave();
      if (keyEnd(this.#text, this.#at, this.#lineEnd) < 0) {
        items.push(this.#value(column));
      } else {
        this.#column = this.#at - this.#lineStart;
        items.push(this.#keys());
      }
      if (this.#column > column) leave();
    }
    return { kind: "seq", items, flow: false, span: { start, end: items[items.length - 1]!.span.end } };
  }

  #keys(): MapNode {
    const column = this.#column;
    const start = this.#at;
    const pairs: Pair[] = [];
    while (this.#column === column) {
      const end = keyEnd(this.#text, this.#at, this.#lineEnd);
      if (end < 0) leave();
      const key = this.#key(this.#at, end);
      if (hasKey(pairs, key.text)) leave();
      this.#at = this.#skipSpaces(end + 1);
      const value = this.#valueOfKey(column);
      pairs.push({ key, value, span: { start: key.span.start, end: value ? value.span.end : key.span.end } });
      if (this.#column > column) leave();
    }
    return { kind: "map", pairs, flow: false, span: { start, end: pairs[pairs.length - 1]!.span.end } };
  }

  #valueOfKey(column: number): YamlNode | undefined {
    if (this.#at < this.#lineEnd && this.#text.charCodeAt(this.#at) !== HASH) return this.#value(column);
    this.#endLine(this.#at);
    if (this.#column > column) return this.#block();
    // The dashes of a list may stand below the key itself.
    return this.#column === column && this.#isDash() ? this.#list() : undefined;
  }

  /** A value that starts on this line; goes to the next line behind it. @param column of the dash or key that it belongs to */
  #value(column: number): YamlNode {
    const code = this.#text.charCodeAt(this.#at);
    if (code === PIPE || code === GREATER) return this.#blockText(column);
    this.#margin = column;
    const node = code === LIST || code === GROUP ? this.#inBrackets() : code === DOUBLE || code === SINGLE ? this.#quoted(code) : this.#plainLines();
    this.#endLine(this.#at);
    return node;
  }

  /** A text without quotes, with the lines below it that belong to it. */
  #plainLines(): ScalarNode {
    const text = this.#text;
    const start = this.#at;
    if (!mayBegin(text.charCodeAt(start))) leave();
    let end = plainEnd(text, start, this.#lineEnd, false);
    let written = text.slice(start, end);
    let value: ScalarNode["value"] | undefined;
    while (this.#skipSpaces(end) === this.#lineEnd) {
      const breaks = this.#nextLineOfText(false);
      if (breaks === undefined) break;
      if (!mayGoOn(text.charCodeAt(this.#at))) leave();
      end = plainEnd(text, this.#at, this.#lineEnd, false);
      value = written += folds(breaks) + text.slice(this.#at, end);
    }
    this.#at = end;
    return { kind: "scalar", value: value ?? plainValue(written), text: written, style: "plain", span: { start, end } };
  }

  /**
   * Goes to the next line with text when that belongs to the value that is being read, and gives how many empty lines
   * stand before it; stays, and gives undefined, when it does not.
   */
  #nextLineOfText(inQuotes: boolean): number | undefined {
    const text = this.#text;
    let empty = 0;
    for (let lineStart = this.#nextStart; lineStart < text.length; empty++) {
      const end = lineBreak(text, lineStart);
      const lineEnd = withoutReturn(text, end);
      let at = lineStart;
      while (text.charCodeAt(at) === SPACE) at += 1;
      if (at < lineEnd) {
        if (at - lineStart <= this.#margin || (!inQuotes && text.charCodeAt(at) === HASH)) return undefined;
        this.#lineStart = lineStart;
        this.#lineEnd = lineEnd;
        this.#nextStart = end + 1;
        this.#at = at;
        return empty;
      }
      lineStart = end + 1;
    }
    return undefined;
  }

  /** What may stand behind a value: spaces and a comment. */
  #endLine(from: number): void {
    const at = this.#skipSpaces(from);
    if (at < this.#lineEnd) {
      if (this.#text.charCodeAt(at) !== HASH || this.#text.charCodeAt(at - 1) !== SPACE) leave();
      this.#comment(at);
    }
    this.#nextLine();
  }

  #skipSpaces(from: number): number {
    let at = from;
    while (at < this.#lineEnd && this.#text.charCodeAt(at) === SPACE) at += 1;
    return at;
  }

  #inBrackets(): SeqNode | MapNode {
    return this.#text.charCodeAt(this.#at) === LIST ? this.#bracketList() : this.#bracketKeys();
  }

  /** A value within brackets; stops behind it. */
  #partOfBrackets(): YamlNode {
    const code = this.#text.charCodeAt(this.#at);
    if (code === DOUBLE || code === SINGLE) return this.#quoted(code);
    if (code === LIST || code === GROUP) return this.#inBrackets();
    const start = this.#at;
    if (!mayBegin(code)) leave();
    const end = plainEnd(this.#text, start, this.#lineEnd, true);
    const text = this.#text.slice(start, end);
    this.#at = end;
    return { kind: "scalar", value: plainValue(text), text, style: "plain", span: { start, end } };
  }

  /** Goes past what may stand between the parts of brackets: spaces, line breaks, and comments at the end of a line. */
  #skipBetweenParts(from: number): void {
    this.#at = this.#skipSpaces(from);
    while (this.#at === this.#lineEnd || (this.#text.charCodeAt(this.#at) === HASH && this.#text.charCodeAt(this.#at - 1) === SPACE)) {
      if (this.#at < this.#lineEnd) this.#comment(this.#at);
      this.#nextLine();
      if (this.#column <= this.#margin) leave();
    }
  }

  #key(start: number, end: number): ScalarNode {
    const written = this.#text.slice(start, end);
    const known = this.#names.get(written);
    if (known === undefined) this.#names.set(written, written);
    const text = known ?? written;
    return { kind: "scalar", value: plainValue(text), text, style: "plain", span: { start, end } };
  }

  /** A text in quotes, with the lines below it that belong to it; stops behind the quote that closes it. */
  #quoted(quote: number): ScalarNode {
    const text = this.#text;
    const start = this.#at;
    const readTo = quote === DOUBLE ? doubleQuotedEnd : singleQuotedEnd;
    const spoken = quote === DOUBLE ? unescaped : (written: string) => written.replaceAll("''", "'");
    let from = start + 1;
    let end = readTo(text, from, this.#lineEnd);
    let value = "";
    while (end === this.#lineEnd) {
      value += spoken(text.slice(from, trimmed(text, from, end)));
      value += folds(this.#nextLineOfText(true) ?? leave());
      from = this.#at;
      end = readTo(text, from, this.#lineEnd);
    }
    value += spoken(text.slice(from, end));
    this.#at = end + 1;
    return { kind: "scalar", value, text: value, style: quote === DOUBLE ? "double" : "single", span: { start, end: end + 1 } };
  }

  #bracketList(): SeqNode {
    const start = this.#at;
    const items: YamlNode[] = [];
    this.#skipBetweenParts(start + 1);
    for (;;) {
      // Nothing in it, or a comma behind the last.
      if (this.#text.charCodeAt(this.#at) === LIST_END) return { kind: "seq", items, flow: true, span: this.#closed(start) };
      items.push(this.#partOfBrackets());
      if (this.#isLastIn(LIST_END)) return { kind: "seq", items, flow: true, span: this.#closed(start) };
    }
  }

  #bracketKeys(): MapNode {
    const start = this.#at;
    const pairs: Pair[] = [];
    this.#skipBetweenParts(start + 1);
    for (;;) {
      if (this.#text.charCodeAt(this.#at) === GROUP_END) return { kind: "map", pairs, flow: true, span: this.#closed(start) };
      const end = keyEnd(this.#text, this.#at, this.#lineEnd);
      if (end < 0 || end + 1 === this.#lineEnd) leave();
      const key = this.#key(this.#at, end);
      if (hasKey(pairs, key.text)) leave();
      this.#at = this.#skipSpaces(end + 1);
      if (this.#at === this.#lineEnd) leave();
      const value = this.#partOfBrackets();
      pairs.push({ key, value, span: { start: key.span.start, end: value.span.end } });
      if (this.#isLastIn(GROUP_END)) return { kind: "map", pairs, flow: true, span: this.#closed(start) };
    }
  }

  /** Goes past the comma behind a part of a bracket; true when the bracket closes there instead. */
  #isLastIn(close: number): boolean {
    this.#skipBetweenParts(this.#at);
    const code = this.#text.charCodeAt(this.#at);
    if (code === close) return true;
    if (code !== COMMA) leave();
    this.#skipBetweenParts(this.#at + 1);
    return false;
  }

  #closed(start: number): Span {
    this.#at += 1;
    return { start, end: this.#at };
  }

  /** Text behind `|` or `>`, with or without `-`. @param column of the dash or key that it belongs to */
  #blockText(column: number): ScalarNode {
    const text = this.#text;
    const start = this.#at;
    const isFolded = text.charCodeAt(start) === GREATER;
    const strips = text.charCodeAt(start + 1) === DASH;
    if (this.#skipSpaces(start + (strips ? 2 : 1)) !== this.#lineEnd) leave();
    const lines: string[] = [];
    let indent = -1;
    let last = start;
    let next = this.#nextStart;
    while (next < text.length) {
      const end = lineBreak(text, next);
      const lineEnd = withoutReturn(text, end);
      let at = next;
      while (text.charCodeAt(at) === SPACE) at += 1;
      const isBlank = at >= lineEnd;
      if (isBlank) {
        // Spaces alone may count, depending on where the text begins.
        if (indent < 0 ? at > next : at - next > indent) leave();
        lines.push("");
      } else {
        if (indent < 0) indent = at - next;
        if (indent <= column) leave();
        if (at - next < indent) break;
        if (isFolded && at - next > indent) leave();
        lines.push(text.slice(next + indent, lineEnd));
        last = trimmed(text, next, lineEnd);
      }
      next = end + 1;
    }
    if (last === start) leave();
    while (lines[lines.length - 1] === "") lines.pop();
    const value = (isFolded ? folded(lines) : lines.join("\n")) + (strips ? "" : "\n");
    this.#readLine(next);
    if (this.#column > column) leave();
    return { kind: "scalar", value, text: value, style: "block", span: { start, end: last } };
  }
}

/** Where the line that `from` is in ends: at its LF, or at the end of the text. */
function lineBreak(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}

/** The same before the CR of a CR LF. */
function withoutReturn(text: string, end: number): number {
  return end < text.length && text.charCodeAt(end - 1) === RETURN ? end - 1 : end;
}

/** Lines of a text behind `>`, none of which begins with a space: a line break is a space, an empty line a line break. */
function folded(lines: readonly string[]): string {
  let text = "";
  let breaks = 0;
  for (const line of lines) {
    if (line === "") {
      breaks += 1;
      continue;
    }
    text += text === "" ? "\n".repeat(breaks) : breaks > 0 ? "\n".repeat(breaks) : " ";
    text += line;
    breaks = 0;
  }
  return text;
}

/** Where the colon stands behind a key that begins at `start`; -1 when no such key does. */
function keyEnd(text: string, start: number, lineEnd: number): number {
  let at = start;
  const first = text.charCodeAt(at);
  if (first === DASH || first === DOT) return -1;
  while (at < lineEnd && isKeyCharacter(text.charCodeAt(at))) at += 1;
  if (at === start || text.charCodeAt(at) !== COLON || at - start > LONGEST_KEY || at >= lineEnd) return -1;
  return at + 1 === lineEnd || text.charCodeAt(at + 1) === SPACE ? at : -1;
}

/** The library knows a limit too, far beyond this. */
const LONGEST_KEY = 200;

function isKeyCharacter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95 || code === DASH || code === DOT || code > NO_BREAK_SPACE;
}

/** Behind a text without quotes that begins, or goes on, at `start`. */
function plainEnd(text: string, start: number, lineEnd: number, inBrackets: boolean): number {
  let last = start;
  for (let at = start; at < lineEnd; at++) {
    const code = text.charCodeAt(at);
    if (code === SPACE) continue;
    if (code === COLON) {
      const next = at + 1 < lineEnd ? text.charCodeAt(at + 1) : SPACE;
      // A key, or a text that the library does not take.
      if (next === SPACE || (inBrackets && isBracket(next))) leave();
    } else if (code === HASH && text.charCodeAt(at - 1) === SPACE) {
      if (inBrackets) leave();
      break;
    } else if (inBrackets && isBracket(code)) {
      if (code === LIST || code === GROUP) leave();
      break;
    }
    last = at;
  }
  return last + 1;
}

/** A letter, a digit, one of `(_/`, or nearly anything that is not ASCII. */
function mayBegin(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 40 || code === 47 || code === 95 || code > NO_BREAK_SPACE;
}

/** What a further line of a text may begin with besides: quotes, `&`, `+`. */
function mayGoOn(code: number): boolean {
  return mayBegin(code) || code === DOUBLE || code === SINGLE || code === 38 || code === 43;
}

function isBracket(code: number): boolean {
  return code === COMMA || code === LIST || code === LIST_END || code === GROUP || code === GROUP_END;
}

function hasKey(pairs: readonly Pair[], key: string): boolean {
  return pairs.length > FEW_KEYS ? keysOf(pairs).has(key) : pairs.some((pair) => pair.key.text === key);
}

/** So many are looked through faster than they are put into a set; no object of ours has more. */
const FEW_KEYS = 50;

const KEYS = new WeakMap<readonly Pair[], Set<string>>();

/** The keys of `pairs`, which all differ and to which more are added. */
function keysOf(pairs: readonly Pair[]): ReadonlySet<string> {
  const keys = KEYS.get(pairs) ?? new Set();
  for (let index = keys.size; index < pairs.length; index++) keys.add(pairs[index]!.key.text);
  KEYS.set(pairs, keys);
  return keys;
}

/** What a text without quotes stands for in the core schema of YAML 1.2; it begins as `mayBegin` says. */
function plainValue(text: string): ScalarNode["value"] {
  const first = text.charCodeAt(0);
  if (first >= 48 && first <= 57) {
    if (/^[0-9]+$/.test(text)) return parseInt(text, 10);
    if (/^[0-9]+\.[0-9]*$/.test(text)) return parseFloat(text);
    // Numbers as nobody writes them here: 1e3, 0x1F, 0o17.
    return /^(?:0[ox][0-9a-fA-F]+|[0-9]+(?:\.[0-9]*)?[eE][-+]?[0-9]+)$/.test(text) ? leave() : text;
  }
  return text.length > 5 || !CONSTANTS.has(text) ? text : CONSTANTS.get(text)!;
}

const CONSTANTS: ReadonlyMap<string, boolean | null> = new Map([
  ...["true", "True", "TRUE"].map((word) => [word, true] as const),
  ...["false", "False", "FALSE"].map((word) => [word, false] as const),
  ...["null", "Null", "NULL"].map((word) => [word, null] as const),
]);

/** The end of the line from `start` that ends at `end`, without the spaces there. */
function trimmed(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && text.charCodeAt(last - 1) === SPACE) last -= 1;
  return last;
}

/** What the break between two lines of a value without `|` stands for, with so many empty lines in between. */
function folds(emptyLines: number): string {
  return emptyLines > 0 ? "\n".repeat(emptyLines) : " ";
}

/** Where the quote stands that closes a text that is read from `from`; `lineEnd` when it is not on this line. */
function singleQuotedEnd(text: string, from: number, lineEnd: number): number {
  for (let at = from; at < lineEnd; at++) {
    if (text.charCodeAt(at) !== SINGLE) continue;
    if (text.charCodeAt(at + 1) !== SINGLE) return at;
    at += 1;
  }
  return lineEnd;
}

/** The same for double quotes, in which a backslash comes before a quote. */
function doubleQuotedEnd(text: string, from: number, lineEnd: number): number {
  for (let at = from; at < lineEnd; at++) {
    const code = text.charCodeAt(at);
    if (code === DOUBLE) return at;
    if (code !== BACKSLASH) continue;
    at += 1;
    if (at === lineEnd || !ESCAPED.has(text[at]!)) leave();
  }
  return lineEnd;
}

/** What is written with a backslash here; a `\u00e9` and whatever else YAML knows is for the library. */
const ESCAPED: ReadonlyMap<string, string> = new Map([['"', '"'], ["\\", "\\"], ["/", "/"], ["n", "\n"], ["t", "\t"]]);

function unescaped(written: string): string {
  return written.includes("\\") ? written.replace(/\\(.)/g, (_, escaped: string) => ESCAPED.get(escaped)!) : written;
}
