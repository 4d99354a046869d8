// Edits made in a text.
import type { TextEdit } from "./problem.ts";
import { compareSpans } from "./span.ts";

/** `text` with `edits`, which do not overlap; insertions at one place in the order given, as in the protocol. */
export function withEdits(text: string, edits: readonly TextEdit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { span, newText } of [...edits].sort((a, b) => compareSpans(a.span, b.span))) {
    pieces.push(text.slice(at, span.start), newText);
    at = span.end;
  }
  return pieces.join("") + text.slice(at);
}
