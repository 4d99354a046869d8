// What rules about running text found before, for as long as nothing but the rest of the document changes.
import type { Config, Override } from "../project/config.ts";
import type { Reported, Rule } from "./rule.ts";
import type { Span } from "../text/span.ts";

/** What a rule found in one text; spans count from the start of the text. */
export interface InText {
  readonly rule: Rule;
  readonly span: Span;
  readonly reported: Reported;
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
  #perText: ReadonlyMap<string, readonly InText[]> = new Map();

  /** What was found in each text under the same circumstances; empty under other ones. */
  under(circumstances: Circumstances): ReadonlyMap<string, readonly InText[]> {
    return this.#circumstances && areSame(this.#circumstances, circumstances) ? this.#perText : new Map();
  }

  /** Keeps this in the place of all that was kept. */
  keep(circumstances: Circumstances, perText: ReadonlyMap<string, readonly InText[]>): void {
    this.#circumstances = circumstances;
    this.#perText = perText;
  }
}

function areSame(a: Circumstances, b: Circumstances): boolean {
  const sameOverrides = a.overrides.length === b.overrides.length && a.overrides.every((override, index) => override === b.overrides[index]);
  return a.rules === b.rules && a.config === b.config && a.levels === b.levels && sameOverrides;
}
