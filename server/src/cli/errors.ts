// What the command line says when it cannot do what was asked; always ends with exit code 2.
import type { Localized } from "../text/localized.ts";

/** Thrown by commands, caught in `run`. `hint` says what to do about it. */
export class CliError extends Error {
  readonly text: Localized;
  readonly hint: Localized | undefined;

  constructor(text: Localized, hint?: Localized) {
    super(text.en);
    this.name = "CliError";
    this.text = text;
    this.hint = hint;
  }
}

/** A mistake in the way the command was called; the message ends with where to read more. */
export class UsageError extends CliError {
  constructor(text: Localized, hint?: Localized) {
    super(text, hint);
    this.name = "UsageError";
  }
}

/** "Bedoel je a of b?" for the names nearest to what was written; undefined when nothing is near. */
export function didYouMean(names: readonly string[]): Localized | undefined {
  if (names.length === 0) return undefined;
  const quoted = names.map((name) => `\`${name}\``);
  const joined = (word: string): string => (quoted.length === 1 ? quoted[0]! : `${quoted.slice(0, -1).join(", ")} ${word} ${quoted[quoted.length - 1]!}`);
  return { nl: `Bedoel je ${joined("of")}?`, en: `Did you mean ${joined("or")}?` };
}
