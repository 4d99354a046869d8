// Where a finding stands, as people and most formats count: lines and columns from one.
import type { LineIndex } from "../text/lines.ts";
import type { Span } from "../text/span.ts";

/** One-based; columns count UTF-16 code units; `endColumn` is behind the last character. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Lines and columns from one, in UTF-16 units; the end is behind the last character. */
export function placeOf(lines: LineIndex, span: Span): Place {
  const { start, end } = lines.range(span);
  return { line: start.line + 1, column: start.character + 1, endLine: end.line + 1, endColumn: end.character + 1 };
}

/** The last line that `place` has something of: one that ends with a line break does not reach into the next line. */
export function lastLine({ line, endLine, endColumn }: Place): number {
  return endColumn === 1 && endLine > line ? endLine - 1 : endLine;
}
