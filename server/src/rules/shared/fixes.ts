// The edits that fixes are made of; an edit that cannot be made for sure is not offered.
import type { Document } from "../../model/document.ts";
import type { Localized } from "../../text/localized.ts";
import type { ProposedFix, TextEdit } from "../../text/problem.ts";
import type { Span } from "../../text/span.ts";

/** Texts that mean themselves in YAML, in a list in brackets too. */
const PLAIN = /^[\p{L}\p{N}](?:[\p{L}\p{N}.+@#/()’-]|:(?! )| (?=[\p{L}\p{N}(]))*$/u;

/** Whether `text` may stand in a YAML list without quotes. */
export function isPlain(text: string): boolean {
  return PLAIN.test(text) && !text.endsWith(":");
}

/** The edit that puts `text` in the place of a value on one line; undefined when that would need other quotes. */
export function replacement(document: Document, span: Span, text: string): TextEdit | undefined {
  const written = document.tree.text.slice(span.start, span.end);
  if (!isPlain(text) || /[\r\n]/.test(written)) return undefined;
  return { span, newText: text };
}

/** Fixes that put one of `texts` in the place of a value. */
export function replaceWith(document: Document, span: Span, texts: readonly string[], safe = false): ProposedFix[] {
  return texts.flatMap((text) => {
    const edit = replacement(document, span, text);
    return edit ? [{ title: changeTo(text), safe, edits: [edit] }] : [];
  });
}

/** The title of a fix that puts `text` in the place of what is written. */
export function changeTo(text: string): Localized {
  return { nl: `Verander in "${text}"`, en: `Change to "${text}"` };
}

/**
 * The edit that takes a value out of its list: with the comma before it, or with its whole line. Undefined when
 * something else, such as a comment, would go with it.
 */
export function removal(document: Document, span: Span): TextEdit | undefined {
  const { text } = document.tree;
  const { start, end } = withQuotes(text, span);
  const before = text.slice(0, start).trimEnd();
  if (before.endsWith(",")) return { span: { start: withoutBlanks(before, before.length - 1), end }, newText: "" };
  if (!before.endsWith("-")) return undefined;
  const { lines } = document.tree;
  const { line } = lines.positionAt(start);
  const isAlone = /^\s*-\s+\S.*$/.test(lines.lineText(line)) && text.slice(end, lines.lineEnd(line)).trim() === "";
  const startsLine = text.slice(lines.lineStart(line), before.length).trim() === "-";
  return isAlone && startsLine ? { span: { start: lines.lineStart(line), end: lines.lineStart(line + 1) }, newText: "" } : undefined;
}

/** The end of `text` up to `end` without the spaces and tabs before it; a pattern would look through all of the text. */
function withoutBlanks(text: string, end: number): number {
  let last = end;
  while (last > 0 && (text[last - 1] === " " || text[last - 1] === "\t")) last -= 1;
  return last;
}

/** A fix that takes a value out of its list. */
export function removeEntry(document: Document, span: Span, safe: boolean): ProposedFix[] {
  const edit = removal(document, span);
  if (!edit) return [];
  const written = document.tree.text.slice(span.start, span.end);
  return [{ title: { nl: `Haal "${written}" hier weg`, en: `Remove "${written}" here` }, safe, edits: [edit] }];
}

function withQuotes(text: string, span: Span): Span {
  const quote = text[span.start - 1];
  const isQuoted = (quote === '"' || quote === "'") && text[span.end] === quote;
  return isQuoted ? { start: span.start - 1, end: span.end + 1 } : span;
}
