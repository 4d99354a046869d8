// Small texts with marks in them: `<|>` for a cursor, carets in a comment below a line for a place.

/** A place in a text with a name: `    # ^^^^^ schema/enum`. */
export interface Mark {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const CURSOR = "<|>";

/** The text without its cursor, and where the cursor was. */
export function withCursor(marked: string): { text: string; offset: number } {
  const text = unindented(marked);
  const offset = text.indexOf(CURSOR);
  if (offset < 0) throw new Error(`no ${CURSOR} in the text`);
  return { text: text.slice(0, offset) + text.slice(offset + CURSOR.length), offset };
}

/**
 * The marks of a text, in order. A line with nothing but `#`, carets and a name marks the columns of the nearest line
 * above it that is no such line; it stays in the text, as a comment. Several marks may follow one line. Carets right
 * behind `#` mark its column as well: `#^^^^` marks the first five columns.
 */
export function marksIn(text: string): Mark[] {
  const marks: Mark[] = [];
  let lineStart = 0;
  let marked = 0;
  for (const line of text.split("\n")) {
    const match = /^\s*#(\s*)(\^+)\s+(\S+)\s*$/.exec(line);
    if (match) {
      const end = marked + line.lastIndexOf("^", line.indexOf(match[3]!, line.indexOf("^"))) + 1;
      marks.push({ name: match[3]!, start: marked + line.indexOf(match[1] === "" ? "#" : "^"), end });
    } else marked = lineStart;
    lineStart += line.length + 1;
  }
  return marks.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** What was found, written so that a failing test can be read: `12-17 "title" schema/unknown-key`. */
export function shown(text: string, found: readonly Mark[]): string[] {
  return found.map(({ name, start, end }) => `${start}-${end} ${JSON.stringify(text.slice(start, end))} ${name}`).sort();
}

/** A text in a template, without its first line break. */
export function unindented(marked: string): string {
  return marked.replace(/^\n/, "");
}
