// Where something stands in a text.

/** Half-open [start, end) in UTF-16 code units from the start of the document. */
export type Span = Readonly<{ start: number; end: number }>;

/** A value as written; `span` covers the value alone, no key, no comment. */
export type Ranged<T> = Readonly<{ value: T; span: Span }>;

/** In the order of the text; of spans that start at one place the shortest first. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}

/** The empty span at `offset`. */
export function emptySpan(offset: number): Span {
  return { start: offset, end: offset };
}

/** Whether `offset` lies in `span` or touches its end, as a cursor behind the last character does. */
export function touches(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}
