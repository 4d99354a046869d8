// Columns in bytes of UTF-8, for formats that count so.
import type { LineIndex } from "../text/lines.ts";
import { splitsCharacter, utf8Length } from "../text/legal.ts";

/** In UTF-16 units: a line may be a megabyte with a finding at every word, so that it is counted once, in steps. */
const STEP = 64;

/** Places in the texts of one report; what was counted of a line is kept. */
export class ByteColumns {
  readonly #lines = new Map<LineIndex, Map<number, number[]>>();

  /** Line and column of `offset`, both from one; the column counts bytes. */
  positionAt(lines: LineIndex, offset: number): { readonly line: number; readonly column: number } {
    const { line, character } = lines.positionAt(offset);
    const text = lines.lineText(line);
    if (character < STEP) return { line: line + 1, column: utf8Length(text.slice(0, character)) + 1 };
    const steps = this.#stepsOf(lines, line, text);
    const step = Math.floor(character / STEP);
    return { line: line + 1, column: steps[step]! + utf8Length(text.slice(startOf(step, text), character)) + 1 };
  }

  /** Bytes before each step of a line. */
  #stepsOf(lines: LineIndex, line: number, text: string): readonly number[] {
    const counted = this.#lines.get(lines) ?? new Map<number, number[]>();
    this.#lines.set(lines, counted);
    const known = counted.get(line);
    if (known) return known;
    const steps = [0];
    for (let step = 1; step * STEP <= text.length; step++) steps.push(steps[step - 1]! + utf8Length(text.slice(startOf(step - 1, text), startOf(step, text))));
    counted.set(line, steps);
    return steps;
  }
}

/** Where a step begins, in UTF-16 units: not in the middle of a character. */
function startOf(step: number, text: string): number {
  const at = step * STEP;
  return splitsCharacter(text, at) ? at - 1 : at;
}
