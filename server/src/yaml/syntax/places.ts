// Lines and values around an offset of a text that cannot be read as YAML.
import type { Span } from "../../text/span.ts";

/** Whether nothing but space stands before `offset` on its line. */
export function isFirstOfLine(text: string, offset: number): boolean {
  return text.slice(startOfLine(text, offset), offset).trim() === "";
}

/** Offset of the first character of the line that `offset` is on. */
export function startOfLine(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && text[start - 1] !== "\n" && text[start - 1] !== "\r") start -= 1;
  return start;
}

/** An offset on the line before that of `offset`; on the first line that line itself. */
export function lineBefore(text: string, offset: number): number {
  return startOfLine(text, Math.max(0, startOfLine(text, offset) - 2));
}

/** Offset behind the last character of that line, before its line break. */
export function endOfLine(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && text[end] !== "\n" && text[end] !== "\r") end += 1;
  return end;
}

/** How many spaces and tabs a line begins with; of a very long line the start is looked at. */
export function indentOf(text: string, lineStart: number): number {
  return /^[ \t]*/.exec(text.slice(lineStart, lineStart + 1000))![0].length;
}

/** Start of the first line with content from `lineStart` on, which itself is the answer when there is none. */
export function startOfContent(text: string, lineStart: number): number {
  const blank = /^(?:[ \t]*(?:#[^\r\n]*)?(?:\r\n|[\r\n]))+/.exec(text.slice(lineStart, lineStart + 2000))?.[0].length ?? 0;
  return lineStart + blank < text.length ? lineStart + blank : lineStart;
}

/** Offset of the first visible character from `offset` on; undefined where only blank lines follow. */
export function nextContentLine(text: string, offset: number): number | undefined {
  const match = /[^\s]/.exec(text.slice(offset, offset + 2000));
  return match ? offset + match.index : undefined;
}

/** From `start` to the last visible character of the line. */
export function restOfLine(text: string, start: number): Span {
  return { start, end: start + text.slice(start, endOfLine(text, start)).trimEnd().length };
}

/** The same without a comment. */
export function restOfValue(text: string, start: number): Span {
  const rest = text.slice(start, endOfLine(text, start));
  return { start, end: start + rest.replace(/\s#.*$/, "").trimEnd().length };
}

/** Keeps a span on the line where the trouble starts, so that an editor does not underline half the file. */
export function onOneLine(text: string, span: Span): Span {
  return { start: span.start, end: Math.max(span.start, Math.min(span.end, endOfLine(text, span.start))) };
}
