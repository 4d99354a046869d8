// Offsets to lines and back, and what ends a line.
import type { Span } from "./span.ts";

/** Zero-based line and zero-based UTF-16 character in it, as in LSP. */
export type Position = Readonly<{ line: number; character: number }>;
/** The LSP form of a span: the end is the position behind the last character. What is sent, printed or kept in framework data has these. */
export type Range = Readonly<{ start: Position; end: Position }>;

/** Line starts of one text. CR LF, LF and a lone CR end a line, as LSP defines. */
export class LineIndex {
  readonly #starts: readonly number[];
  readonly #length: number;
  readonly #text: string;

  /** @param starts of the lines of `text`, for who knows them */
  constructor(text: string, starts: readonly number[] = lineStarts(text, 0, text.length)) {
    this.#text = text;
    this.#length = text.length;
    this.#starts = starts;
  }

  /**
   * The index of `text`, which came about by a change in `region`, whole lines of the old text, that made them `delta` longer.
   * The changed lines begin as they did, and when others follow they still end in a line break.
   */
  withChange(text: string, region: Span, delta: number): LineIndex {
    const first = this.positionAt(region.start).line;
    const next = region.end < this.#length ? this.positionAt(region.end).line : this.#starts.length;
    const starts = this.#starts.slice(0, first);
    for (const start of lineStarts(text, region.start, region.end + delta)) starts.push(start);
    // Where lines follow, the last start found is theirs.
    if (next < this.#starts.length) starts.pop();
    for (let line = next; line < this.#starts.length; line++) starts.push(this.#starts[line]! + delta);
    return new LineIndex(text, starts);
  }

  get count(): number {
    return this.#starts.length;
  }

  /** Position of `offset`; an offset outside the text is moved to its nearest end. */
  positionAt(offset: number): Position {
    const inside = Math.max(0, Math.min(offset, this.#length));
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= inside) low = middle;
      else high = middle - 1;
    }
    return { line: low, character: inside - this.#starts[low]! };
  }

  /** Offset of `position`; a character behind the end of its line means the end of that line. */
  offsetAt(position: Position): number {
    if (position.line < 0) return 0;
    const start = this.#starts[position.line];
    if (start === undefined) return this.#length;
    return Math.max(start, Math.min(start + position.character, this.lineEnd(position.line)));
  }

  range(span: Span): Range {
    return { start: this.positionAt(span.start), end: this.positionAt(span.end) };
  }

  /** Offset of the first character of `line`; the end of the text for a line behind the last. */
  lineStart(line: number): number {
    return this.#starts[line] ?? this.#length;
  }

  /** Offset behind the last character of `line`, before its line break. */
  lineEnd(line: number): number {
    const next = this.#starts[line + 1];
    if (next === undefined) return this.#length;
    const isCrLf = this.#text.charCodeAt(next - 2) === 13 && this.#text.charCodeAt(next - 1) === 10;
    return Math.max(this.lineStart(line), isCrLf ? next - 2 : next - 1);
  }

  /** The text of `line` without its line break. */
  lineText(line: number): string {
    return this.#text.slice(this.lineStart(line), this.lineEnd(line));
  }
}

/** Starts of the lines in `[from, to)`, the first of which begins at `from`. */
function lineStarts(text: string, from: number, to: number): number[] {
  const starts = [from];
  for (let index = from; index < to; index++) {
    const code = text.charCodeAt(index);
    if (code === 10) starts.push(index + 1);
    else if (code === 13 && text.charCodeAt(index + 1) !== 10) starts.push(index + 1);
  }
  return starts;
}

/** Whether a text, as it is written, has no line break in it. */
export function isOneLine(text: string): boolean {
  return !/[\r\n]/.test(text);
}

/** Of a text longer than this the start says how its lines end; in UTF-16 units. */
const SAMPLE = 50_000;

/** The line break that `text` uses most. */
export function lineBreakOf(text: string): "\r\n" | "\n" {
  let more = 0;
  for (let at = text.indexOf("\n"); at >= 0 && at < SAMPLE; at = text.indexOf("\n", at + 1)) more += text[at - 1] === "\r" ? 1 : -1;
  return more > 0 ? "\r\n" : "\n";
}
