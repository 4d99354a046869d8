// Applies fixes of findings to a text: whole fixes only, none that touch each other.
import { withEdits } from "../text/edits.ts";
import { lineBreakOf } from "../text/lines.ts";
import type { TextEdit } from "../text/problem.ts";
import { compareSpans, type Span } from "../text/span.ts";
import type { Finding } from "./finding.ts";

/** One round of fixing; the caller checks the result and goes on while there is something to fix. */
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
  const chosen = new ChosenEdits();
  let count = 0;
  for (const finding of findings) {
    const fix = finding.fixes.find(({ safe }) => safe) ?? (unsafe ? finding.fixes[0] : undefined);
    if (!fix || fix.edits.length === 0 || fix.edits.some((edit) => !isInside(edit, text) || !chosen.hasRoomFor(edit))) continue;
    chosen.add(fix.edits);
    count += 1;
  }
  return { text: applyEdits(text, chosen.edits), count };
}

/** A text on its way to being fixed, with what was found in it. */
export interface FixState {
  readonly text: string;
  readonly findings: readonly Finding[];
  /** How many places of the text cannot be read as YAML. */
  readonly unreadable: number;
}

/** A fix may uncover another finding; more rounds than this means that two fixes undo each other. */
const MOST_ROUNDS = 10;
/** Where fixes make things worse, this many attempts go into finding out which. */
const MOST_ATTEMPTS = 100;

/**
 * Fixes `first` until no fix changes anything any more, in at most ten rounds. No round leaves more of the text
 * unreadable, nor, with safe fixes alone, more errors than there were: a fix that would is left out.
 * @param read checks a text; called for every text that is tried, so the last call need not be for the result
 */
export function fixUntilDone(first: FixState, read: (text: string) => FixState, unsafe: boolean): { readonly state: FixState; readonly count: number } {
  let state = first;
  let total = 0;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = soundRound(state, read, unsafe);
    if (!next || next.state.text === state.text) break;
    state = next.state;
    total += next.count;
  }
  return { state, count: total };
}

function soundRound(state: FixState, read: (text: string) => FixState, unsafe: boolean): { state: FixState; count: number } | undefined {
  let attempts = 0;
  const attempt = (findings: readonly Finding[]): { state: FixState; count: number } | undefined => {
    attempts += 1;
    const { text, count } = applyFixes(state.text, findings, unsafe);
    if (text === state.text) return { state, count: 0 };
    const next = read(text);
    // What finds the same again solved nothing, and would be applied for ever.
    return isWorse(next, state, unsafe) || signature(next) === signature(state) ? undefined : { state: next, count };
  };
  const sound = (findings: readonly Finding[]): readonly Finding[] => {
    if (findings.length === 0 || attempts > MOST_ATTEMPTS) return [];
    if (attempt(findings)) return findings;
    const middle = findings.length >> 1;
    return findings.length === 1 ? [] : [...sound(findings.slice(0, middle)), ...sound(findings.slice(middle))];
  };
  const fixable = state.findings.filter(({ fixes }) => fixes.some(({ safe }) => safe || unsafe));
  return attempt(fixable) ?? attempt(sound(fixable));
}

function isWorse(next: FixState, before: FixState, unsafe: boolean): boolean {
  return next.unreadable > before.unreadable || (!unsafe && errorsIn(next) > errorsIn(before));
}

/** What was found, wherever it stands. */
function signature({ findings }: FixState): string {
  return findings.map(({ rule, message }) => `${rule} ${message.nl}`).sort().join("\n");
}

function errorsIn({ findings }: FixState): number {
  return findings.filter(({ severity }) => severity === "error").length;
}

/** `text` with `edits`, as `withEdits` makes them; line breaks in them become those of the text. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const lineBreak = lineBreakOf(text);
  return withEdits(text, edits.map(({ span, newText }) => ({ span, newText: newText.replace(/\r\n|\n/g, lineBreak) })));
}

/** Edits that can be made together, in the order of the text, so that a new one is compared with its neighbours only. */
class ChosenEdits {
  readonly edits: TextEdit[] = [];

  /** Two insertions at one place do not fit together: their order would be a guess. */
  hasRoomFor({ span }: TextEdit): boolean {
    const next = this.#firstBehind(span);
    return [this.edits[next - 1], this.edits[next]].every((other) => other === undefined || canStandBeside(span, other.span));
  }

  add(edits: readonly TextEdit[]): void {
    for (const edit of edits) this.edits.splice(this.#firstBehind(edit.span), 0, edit);
  }

  /** Index of the first edit that stands behind `span`. */
  #firstBehind(span: Span): number {
    let [low, high] = [0, this.edits.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compareSpans(this.edits[middle]!.span, span) <= 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function isInside({ span }: TextEdit, text: string): boolean {
  return span.start >= 0 && span.end <= text.length && span.start <= span.end;
}

function canStandBeside(one: Span, other: Span): boolean {
  const isApart = one.end < other.start || other.end < one.start;
  const touches = one.end === other.start || other.end === one.start;
  return isApart || (touches && !isEmpty(one) && !isEmpty(other));
}

function isEmpty({ start, end }: Span): boolean {
  return start === end;
}
