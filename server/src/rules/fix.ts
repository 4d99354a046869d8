// Applies fixes of findings to a text: whole fixes only, none that touch each other.
import type { TextEdit } from "../text/problem.ts";
import type { Finding } from "./finding.ts";

export interface Fixed {
  readonly text: string;
  /** How many findings were fixed. */
  readonly count: number;
}

/**
 * `text` with the fixes of `findings` that fit together, first come first served; per finding its first safe fix, with
 * `unsafe` its first fix of any kind. What was left out may fit after a new check of the result.
 */
export function applyFixes(text: string, findings: readonly Finding[], unsafe: boolean): Fixed {
  const chosen: TextEdit[] = [];
  let count = 0;
  for (const finding of findings) {
    const fix = finding.fixes.find(({ safe }) => safe) ?? (unsafe ? finding.fixes[0] : undefined);
    if (!fix || fix.edits.length === 0 || fix.edits.some((edit) => !fits(edit, text, chosen))) continue;
    chosen.push(...fix.edits);
    count += 1;
  }
  return { text: applyEdits(text, chosen), count };
}

/** `text` with `edits`, which do not overlap; line breaks in them become those of the text. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const lineBreak = lineBreakOf(text);
  const ordered = [...edits].sort((a, b) => b.span.start - a.span.start || b.span.end - a.span.end);
  return ordered.reduce((result, { span, newText }) => result.slice(0, span.start) + newText.replace(/\r\n|\n/g, lineBreak) + result.slice(span.end), text);
}

/** Two insertions at one place do not fit together: their order would be a guess. */
function fits({ span }: TextEdit, text: string, chosen: readonly TextEdit[]): boolean {
  if (span.start < 0 || span.end > text.length || span.start > span.end) return false;
  return chosen.every((other) => span.end < other.span.start || other.span.end < span.start || (span.end === other.span.start && !isEmpty(span) && !isEmpty(other.span)) || (other.span.end === span.start && !isEmpty(span) && !isEmpty(other.span)));
}

function isEmpty(span: TextEdit["span"]): boolean {
  return span.start === span.end;
}

/** The line break that `text` uses most. */
export function lineBreakOf(text: string): "\r\n" | "\n" {
  const all = text.split("\n").length - 1;
  const withReturn = text.split("\r\n").length - 1;
  return withReturn > all - withReturn ? "\r\n" : "\n";
}
