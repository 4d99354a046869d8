// What rules about running text found before, for as long as nothing but the rest of the document changes.
import type { Config, Override } from "../project/config.ts";
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
  readonly #sorts = [0, 1, 2, 3].map(() => new Map<string, readonly InText[]>());

  get(text: Prose): readonly InText[] | undefined {
    return this.#under(text).get(text.raw);
  }

  set(text: Prose, found: readonly InText[]): void {
    this.#under(text).set(text.raw, found);
  }

  #under({ isTitle, isEndTerm }: Prose): Map<string, readonly InText[]> {
    return this.#sorts[(isTitle ? 1 : 0) + (isEndTerm ? 2 : 0)]!;
  }
}

/** Everything beside the text that decides what is found in it. */
export interface Circumstances {
  readonly rules: readonly Rule[];
  readonly config: Config;
  readonly overrides: readonly Override[];
  readonly levels: ReadonlyMap<string, unknown> | undefined;
}

/** Belongs to one document; whoever checks it again and again holds on to it. */
export class KeptFindings {
  #circumstances: Circumstances | undefined;
  #found = new FoundInTexts();

  /** What was found in each text under the same circumstances; empty under other ones. */
  under(circumstances: Circumstances): FoundInTexts {
    return this.#circumstances && areSame(this.#circumstances, circumstances) ? this.#found : new FoundInTexts();
  }

  /** Keeps this in the place of all that was kept. */
  keep(circumstances: Circumstances, found: FoundInTexts): void {
    this.#circumstances = circumstances;
    this.#found = found;
  }
}

function areSame(a: Circumstances, b: Circumstances): boolean {
  const sameOverrides = a.overrides.length === b.overrides.length && a.overrides.every((override, index) => override === b.overrides[index]);
  return a.rules === b.rules && a.config === b.config && a.levels === b.levels && sameOverrides;
}
