// The glossary: what the sources mean by their words, side by side where they differ, and where these words stand in a text.
import { plain } from "../text/nearest.ts";
import type { Localized } from "../text/localized.ts";
import type { Span } from "../text/span.ts";
import json from "./generated/glossary.js";

/** What one source means by a term, in our own words. */
export interface TermMeaning extends Localized {
  /** Id of a source in docs/sources.md, such as `ZIN-2016`. */
  readonly source: string;
  readonly place: string;
}

/** A word of the field, such as *regie*, with what the sources mean by it. The build makes them of the YAML in `glossary/`; hover and `bekwaam explain` show it. */
export interface Term {
  readonly id: string;
  readonly label: Localized;
  /** Other spellings, plurals and names with the same meaning. */
  readonly variants: readonly string[];
  /** At least one; more than one where sources differ. */
  readonly meanings: readonly TermMeaning[];
  /** Frameworks (`fve`, `hss-profielen@2016`), elements (`nphf:2.2`) and other terms. */
  readonly see: readonly string[];
}

/** An occurrence of a term, under any of its names; `span` in the text that was searched. */
export interface TermInText {
  readonly term: Term;
  readonly span: Span;
}

/** A step from word to word; `term` where a name ends. */
interface Step {
  term?: Term;
  readonly next: Map<string, Step>;
}

/** Letters, with the marks on them, and digits. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
/** What may stand between the words of one name: a hyphen or apostrophe, or a space or one line end with indentation and a bracket. */
const BETWEEN = /^(?:[-‐–'’]|[^\S\n]*\n?[^\S\n]*\(?)$/u;
/** No more indentation than this; it keeps the time linear. */
const WIDEST_GAP = 80;
/** A hyphen or apostrophe ties a word to the next: `ICF-app` is not `ICF`. */
const TIE = /^[-‐'’]$/u;

/** The terms, found by what they are called in either language. */
export class Glossary {
  readonly terms: readonly Term[];
  readonly #byName = new Map<string, Term>();
  readonly #start: Step = { next: new Map() };

  constructor(terms: readonly Term[]) {
    this.terms = terms;
    for (const term of terms) {
      for (const name of namesOf(term)) this.#addPath(name, term);
      for (const name of [...namesOf(term), term.id]) this.#addName(name, term);
    }
  }

  /** The term with this id, name or variant; case, accents, spaces and punctuation do not count. */
  find(written: string): Term | undefined {
    return this.#byName.get(plain(written));
  }

  /**
   * Terms in running text, in order, without overlap: whole words, case does not count, the longest name wins.
   * Takes time linear in the length of `text`.
   */
  termsIn(text: string): TermInText[] {
    const words = [...text.matchAll(WORD)].map((match) => ({ text: plain(match[0]), start: match.index, end: match.index + match[0].length }));
    const found: TermInText[] = [];
    for (let at = 0; at < words.length; at += 1) {
      if (isTied(text, words[at - 1], words[at])) continue;
      const match = this.#longestAt(text, words, at);
      if (!match) continue;
      found.push({ term: match.term, span: { start: words[at]!.start, end: words[match.last]!.end } });
      at = match.last;
    }
    return found;
  }

  #longestAt(text: string, words: readonly Word[], first: number): { term: Term; last: number } | undefined {
    let longest: { term: Term; last: number } | undefined;
    let step: Step | undefined = this.#start;
    for (let at = first; at < words.length; at += 1) {
      if (at > first && !mayFollow(text, words[at - 1]!, words[at]!)) break;
      step = step.next.get(words[at]!.text);
      if (!step) break;
      if (step.term && !isTied(text, words[at], words[at + 1])) longest = { term: step.term, last: at };
    }
    return longest;
  }

  /** The first term given keeps a name; the test of the data sees to it that no two claim one. */
  #addName(name: string, term: Term): void {
    const key = plain(name);
    if (key !== "" && !this.#byName.has(key)) this.#byName.set(key, term);
  }

  #addPath(name: string, term: Term): void {
    let step = this.#start;
    for (const [word] of name.matchAll(WORD)) {
      const next = step.next.get(plain(word)) ?? { next: new Map<string, Step>() };
      step.next.set(plain(word), next);
      step = next;
    }
    if (step !== this.#start) step.term ??= term;
  }
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Every way in which a text may write a term. Its id is none: `reis` is a term, and also a word. */
export function namesOf(term: Term): string[] {
  return [term.label.nl, term.label.en, ...term.variants];
}

function mayFollow(text: string, before: Word, after: Word): boolean {
  return after.start - before.end <= WIDEST_GAP && BETWEEN.test(text.slice(before.end, after.start));
}

function isTied(text: string, before: Word | undefined, after: Word | undefined): boolean {
  return before !== undefined && after !== undefined && after.start - before.end === 1 && TIE.test(text[before.end]!);
}

let bundled: Glossary | undefined;

/** The glossary that comes with the product; made once, never changed. */
export function glossary(): Glossary {
  bundled ??= new Glossary(JSON.parse(json) as Term[]);
  return bundled;
}
