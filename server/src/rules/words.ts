// The word lists of the rules: data in words/*.yaml, so that a list can grow without touching a rule.
import type { Localized } from "../text/localized.ts";
import json from "./generated/words.js";

/** A name that the sources advise against, and what they prefer. */
export interface DiscouragedTerm {
  readonly term: string;
  /** Other forms: a plural, another spelling; each with its own preferred form. */
  readonly prefer: string;
  /** Only in documents that speak this framework version, or any version of it. */
  readonly kader?: string;
  readonly because: Localized;
}

/** A programme with an end; naming it as if it still runs is a mistake. */
export interface EndedProgramme {
  readonly name: string;
  readonly also?: readonly string[];
  /** The last day, yyyy-mm-dd. */
  readonly until: string;
}

/** A subject that a profile should touch, and the signs that it does. */
export interface Theme {
  /** Words that begin like this, in Dutch and English. */
  readonly words: readonly string[];
  /** Framework elements that are about it: `nphf:2.3`. */
  readonly elements: readonly string[];
}

interface WordLists {
  readonly vague: readonly string[];
  readonly abstract: readonly string[];
  readonly commands: readonly string[];
  readonly units: readonly string[];
  readonly discouraged: readonly DiscouragedTerm[];
  readonly "self-direction": Readonly<Record<string, string>>;
  readonly titles: Readonly<Record<string, string>>;
  readonly citizen: readonly string[];
  readonly "person-first": Readonly<Record<string, string>>;
  readonly gendered: readonly string[];
  readonly ambiguous: readonly string[];
  readonly placeholders: readonly string[];
  readonly verbs: readonly string[];
  readonly doubles: readonly string[];
  readonly "ended-programmes": readonly EndedProgramme[];
  readonly themes: Readonly<Record<string, Theme>>;
}

/** Read once; whoever wants a list takes it from here, so that equal lists are one and their patterns are made once. */
export const WORDS = JSON.parse(json) as WordLists;
