// The sentences of a running text.
import { isBlock } from "./prose.ts";

/** Ends a sentence: a mark with a space behind it, an empty line, or the next point of a list. */
const BOUNDARY = /[.!?…]["'’”)\]]*(?=\s|$)|\r?\n[ \t]*(?=\r?\n)|;?\r?\n[ \t]*(?=(?:[-*•–]|\d+[.)])[ \t])/g;
const LINE_BOUNDARY = /[.!?…]["'’”)\]]*(?=\s|$)|\r?\n/g;

/** A part of a text, offsets counted from the start of the text. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

/** Sentences of a text as it stands in the file, without the spaces around them; a text with fewer characters than `shortest` has none. */
export function* sentencesIn(raw: string, shortest = 0): Generator<Sentence> {
  const start = isBlock(raw) ? raw.search(/[\r\n]/) : 0;
  if (start < 0 || raw.length - start < shortest) return;
  // In a literal block each line is a line: a heading or a name in a list needs no full stop.
  const boundary = raw.startsWith("|") ? LINE_BOUNDARY : BOUNDARY;
  let from = start;
  const trimmed = (to: number): Sentence => {
    const part = raw.slice(from, to);
    return { start: from + part.length - part.trimStart().length, end: from + part.trimEnd().length };
  };
  for (const { 0: mark, index } of raw.matchAll(boundary)) {
    if (index < from) continue;
    yield trimmed(index + mark.length);
    from = index + mark.length;
  }
  yield trimmed(raw.length);
}
