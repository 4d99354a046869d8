// Shows on a terminal that long work is going on, and wipes it out afterwards.
import type { Context } from "./context.ts";
import type { Language, Localized } from "../text/localized.ts";

const FIRST_AFTER_MS = 1000;
const NEXT_AFTER_MS = 200;

export class Progress {
  readonly #output: Context["err"];
  readonly #language: Language;
  #nextAt = Date.now() + FIRST_AFTER_MS;
  #shown = 0;

  constructor({ err }: Context, language: Language) {
    this.#output = err;
    this.#language = language;
  }

  /** `what` says what is being done, such as "lezen". */
  tell(what: Localized, done: number, total: number): void {
    if (!this.#output.isTerminal || Date.now() < this.#nextAt) return;
    this.#nextAt = Date.now() + NEXT_AFTER_MS;
    const text = `${what[this.#language]} ${done}/${total}`;
    this.#output.write(`\r${text.padEnd(this.#shown)}`);
    this.#shown = text.length;
  }

  done(): void {
    if (this.#shown > 0) this.#output.write(`\r${" ".repeat(this.#shown)}\r`);
    this.#shown = 0;
  }
}
