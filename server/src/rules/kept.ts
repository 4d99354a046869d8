// What rules about running text found before, for as long as nothing but the rest of the document changes.
import type { Plan } from "./plan.ts";
import type { Reported, Rule } from "./rule.ts";
import type { Prose } from "./shared/prose.ts";
import type { Span } from "../text/span.ts";

/** What a rule found in one text; spans count from the start of the text. */
export interface InText {
  readonly rule: Rule;
  readonly span: Span;
  readonly reported: Reported;
}

/** What was found in texts. Equal texts of one sort have equal findings. */
export class FoundInTexts {
  /** By how a text is written, for each sort of text: a name put together from both would have to be hashed at every keystroke. */
  readonly #sorts = [0, 1, 2, 3, 4, 5, 6, 7].map(() => new Map<string, readonly InText[]>());

  get(text: Prose): readonly InText[] | undefined {
    return this.#under(text).get(text.raw);
  }

  set(text: Prose, found: readonly InText[]): void {
    this.#under(text).set(text.raw, found);
  }

  #under({ isTitle, isEndTerm, isAsked }: Prose): Map<string, readonly InText[]> {
    return this.#sorts[(isTitle ? 1 : 0) + (isEndTerm ? 2 : 0) + (isAsked ? 4 : 0)]!;
  }
}

/** Belongs to one document; whoever checks it again and again holds on to it. */
export class KeptFindings {
  #plan: Plan | undefined;
  #found = new FoundInTexts();

  /** What was found in each text by the same plan; empty for another one. */
  under(plan: Plan): FoundInTexts {
    return this.#plan === plan ? this.#found : new FoundInTexts();
  }

  /** Keeps this in the place of all that was kept. */
  keep(plan: Plan, found: FoundInTexts): void {
    this.#plan = plan;
    this.#found = found;
  }
}
