// Reads a text by its lines and indentation alone, for places where YAML cannot be read because someone is typing there.
import type { LineIndex } from "../text/lines.ts";
import type { Span } from "../text/span.ts";

type LooseStyle = "plain" | "single" | "double" | "flow" | "block";

/** A value as it stands on its line; quoted, flow and block values may run over more lines. */
export interface LooseValue {
  readonly style: LooseStyle;
  /** With quotes or brackets. */
  readonly span: Span;
  /** False while the closing quote or bracket is not typed. */
  readonly closed: boolean;
}

/** One thing at one place: a key with its colon, the dash of a list item, or a text without a key. */
export interface LooseEntry {
  readonly kind: "key" | "dash" | "text";
  /** Zero-based column of its first character; nesting follows from it. */
  readonly column: number;
  readonly line: number;
  /** The key without its colon, the dash, or the text. */
  readonly span: Span;
  /** The key without quotes; empty for a dash or text. */
  readonly key: string;
  /** Offset behind the colon; of a dash or text the end of `span`. */
  readonly after: number;
  readonly value: LooseValue | undefined;
}

/** What lines and indentation alone tell of a text; nesting is left to who reads it, by the columns. */
export interface LooseText {
  /** In the order of the text. */
  readonly entries: readonly LooseEntry[];
  readonly comments: readonly Span[];
}

/** Never throws; takes time in proportion to the text. */
export function readLoosely(text: string, lines: LineIndex): LooseText {
  return new LooseReader(text, lines).read();
}

class LooseReader {
  readonly #text: string;
  readonly #lines: LineIndex;
  readonly #entries: LooseEntry[] = [];
  readonly #comments: Span[] = [];
  #line = 0;

  constructor(text: string, lines: LineIndex) {
    this.#text = text;
    this.#lines = lines;
  }

  read(): LooseText {
    for (; this.#line < this.#lines.count; this.#line++) this.#readLine();
    return { entries: this.#entries, comments: this.#comments };
  }

  #readLine(): void {
    const line = this.#line;
    const start = this.#lines.lineStart(line);
    const end = this.#lines.lineEnd(line);
    let at = this.#skipSpaces(start, end);
    while (at < end && this.#isDash(at, end)) {
      this.#entries.push({ kind: "dash", column: at - start, line, span: { start: at, end: at + 1 }, key: "", after: at + 1, value: undefined });
      at = this.#skipSpaces(at + 1, end);
    }
    if (at >= end) return;
    if (this.#text[at] === "#") return void this.#comments.push({ start: at, end });
    const column = at - start;
    const key = this.#key(at, end);
    if (key) {
      const value = this.#value(key.after, end, column);
      this.#entries.push({ kind: "key", column, line, ...key, value });
    } else {
      const owner = this.#entries[this.#entries.length - 1];
      const limit = owner?.kind === "dash" && owner.line === line ? owner.column : column - 1;
      const value = this.#value(at, end, limit);
      this.#entries.push({ kind: "text", column, line, span: value?.span ?? { start: at, end: at }, key: "", after: value?.span.end ?? at, value });
    }
  }

  #skipSpaces(from: number, end: number): number {
    let at = from;
    while (at < end && (this.#text[at] === " " || this.#text[at] === "\t")) at += 1;
    return at;
  }

  #isDash(at: number, end: number): boolean {
    return this.#text[at] === "-" && (at + 1 >= end || this.#text[at + 1] === " " || this.#text[at + 1] === "\t");
  }

  #key(at: number, end: number): { span: Span; key: string; after: number } | undefined {
    const first = this.#text[at]!;
    if (first === '"' || first === "'") {
      const close = at + 1 + this.#text.slice(at + 1, end).indexOf(first);
      if (close <= at || this.#text[close + 1] !== ":") return undefined;
      return { span: { start: at, end: close + 1 }, key: this.#text.slice(at + 1, close), after: close + 2 };
    }
    if ("[{|>&*!%@`".includes(first)) return undefined;
    for (let index = at; index < end; index++) {
      if (this.#text[index] === "#" && index > at && this.#text[index - 1] === " ") return undefined;
      if (this.#text[index] !== ":") continue;
      const next = this.#text[index + 1];
      if (index + 1 < end && next !== " " && next !== "\t") continue;
      const span = { start: at, end: this.#trimmed(at, index) };
      return { span, key: this.#text.slice(span.start, span.end), after: index + 1 };
    }
    return undefined;
  }

  /** The value that starts behind `from`; lines indented deeper than `limit` may belong to it. */
  #value(from: number, end: number, limit: number): LooseValue | undefined {
    let at = this.#skipSpaces(from, end);
    while (at < end && (this.#text[at] === "&" || this.#text[at] === "!")) {
      while (at < end && this.#text[at] !== " ") at += 1;
      at = this.#skipSpaces(at, end);
    }
    if (at >= end) return undefined;
    const first = this.#text[at]!;
    if (first === "#") return void this.#comments.push({ start: at, end });
    if (first === "|" || first === ">") return this.#block(at, limit);
    if (first === "[" || first === "{") return this.#flow(at, limit);
    if (first === '"' || first === "'") return this.#quoted(at, first, limit);
    const comment = this.#commentFrom(at, end);
    if (comment < end) this.#comments.push({ start: comment, end });
    return { style: "plain", span: { start: at, end: this.#trimmed(at, comment) }, closed: true };
  }

  #commentFrom(at: number, end: number): number {
    // Only this line is searched: a search through the whole text for every line would make long texts slow.
    const found = this.#text.slice(at, end).indexOf(" #");
    return found < 0 ? end : at + found + 1;
  }

  #trimmed(start: number, end: number): number {
    let last = end;
    while (last > start && /\s/.test(this.#text[last - 1]!)) last -= 1;
    return last;
  }

  /** Lines below that are indented deeper than `limit`; empty lines at the end stay out. */
  #block(start: number, limit: number): LooseValue {
    let last = this.#line;
    for (let next = last + 1; next < this.#lines.count; next++) {
      const indent = this.#indentOf(next);
      if (indent === undefined) continue;
      if (indent <= limit) break;
      last = next;
    }
    this.#line = last;
    return { style: "block", span: { start, end: this.#lines.lineEnd(last) }, closed: true };
  }

  #flow(start: number, limit: number): LooseValue {
    let depth = 0;
    let quote = "";
    let line = this.#line;
    let end = this.#lines.lineEnd(line);
    for (let at = start; ; at++) {
      if (at >= end) {
        const next = this.#continuation(line, limit);
        if (next === undefined) break;
        line = next;
        at = this.#skipSpaces(this.#lines.lineStart(line), this.#lines.lineEnd(line));
        end = this.#lines.lineEnd(line);
      }
      const char = this.#text[at];
      if (quote !== "") {
        if (char === "\\" && quote === '"') at += 1;
        else if (char === quote) quote = "";
      } else if ((char === '"' || char === "'") && this.#opensWord(at, start)) quote = char;
      else if (char === "#" && this.#text[at - 1] === " ") at = end - 1;
      else if (char === "[" || char === "{") depth += 1;
      else if (char === "]" || char === "}") {
        depth -= 1;
        if (depth > 0) continue;
        this.#line = line;
        return { style: "flow", span: { start, end: at + 1 }, closed: true };
      }
    }
    // Nobody closed it yet: it runs on over the lines that are indented under it, and the empty ones where someone types.
    while (line + 1 < this.#lines.count && this.#indentOf(line + 1) === undefined) line += 1;
    this.#line = line;
    return { style: "flow", span: { start, end: this.#lines.lineEnd(line) }, closed: false };
  }

  /** A quote inside a word, as in `foto's`, is an ordinary character. */
  #opensWord(at: number, start: number): boolean {
    let before = at - 1;
    while (before >= start && /\s/.test(this.#text[before]!)) before -= 1;
    return before < start || ",[{:".includes(this.#text[before]!);
  }

  #quoted(start: number, quote: string, limit: number): LooseValue {
    const style = quote === '"' ? "double" : "single";
    let line = this.#line;
    let end = this.#lines.lineEnd(line);
    for (let at = start + 1; ; at++) {
      if (at >= end) {
        const next = this.#continuation(line, limit);
        if (next === undefined) break;
        line = next;
        at = this.#lines.lineStart(line) - 1;
        end = this.#lines.lineEnd(line);
        continue;
      }
      if (this.#text[at] === "\\" && quote === '"') at += 1;
      else if (this.#text[at] === quote) {
        if (quote === "'" && this.#text[at + 1] === "'") at += 1;
        else {
          this.#line = line;
          return { style, span: { start, end: at + 1 }, closed: true };
        }
      }
    }
    return { style, span: { start, end: this.#lines.lineEnd(this.#line) }, closed: false };
  }

  /** The next line when it can belong to the value above it; a closing bracket may stand at the margin of its key. */
  #continuation(line: number, limit: number): number | undefined {
    for (let next = line + 1; next < this.#lines.count; next++) {
      const indent = this.#indentOf(next);
      if (indent === undefined) continue;
      const first = this.#text[this.#lines.lineStart(next) + indent];
      return indent > limit || first === "]" || first === "}" ? next : undefined;
    }
    return undefined;
  }

  /** Indentation of a line that has content. */
  #indentOf(line: number): number | undefined {
    const start = this.#lines.lineStart(line);
    const end = this.#lines.lineEnd(line);
    const at = this.#skipSpaces(start, end);
    return at >= end ? undefined : at - start;
  }
}
