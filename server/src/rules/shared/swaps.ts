// Rules that prefer one word to another.
import type { Localized } from "../../text/localized.ts";
import type { ProposedFix } from "../../text/problem.ts";
import type { Soort } from "../../schema/keys/header.ts";
import { changeTo } from "./fixes.ts";
import { isPlain } from "./fixes.ts";
import { asListed, inCaseOf, matchesIn, patternOf, type FoundWord } from "./words.ts";

/** Kinds of document whose texts an author writes; the names in frameworks are given. */
export const WRITTEN: readonly Soort[] = ["kwalificatiedossier", "opleidingsprofiel", "beroepsprofiel", "leertraject", "kennisbasis"];

/** A word to avoid where it stands in a text; its `word` has single spaces, whatever the line breaks in the file. */
export interface Swap extends FoundWord {
  /** What to write instead, with a capital where the text has one; empty when there is only something to avoid. */
  readonly instead: string;
}

/** Words to avoid, in lower case, each with the word to write instead. */
export type Swaps = ReadonlyMap<string, string>;

const lists = new WeakMap<Swaps, readonly string[]>();

/** Words of `swaps` in a text. */
export function swapsIn(text: Parameters<typeof matchesIn>[0], swaps: Swaps): Swap[] {
  const words = lists.get(swaps) ?? [...swaps.keys()];
  lists.set(swaps, words);
  const pattern = patternOf(words);
  if (!pattern) return [];
  return matchesIn(text, pattern).map(({ word, span }) => {
    const instead = swaps.get(asListed(word)) ?? "";
    return { word: word.replace(/\s+/g, " "), span, instead: instead === "" ? "" : inCaseOf(word, instead) };
  });
}

/** The fix that writes the other word, where it can be written without other quotes. */
export function swapFix({ instead, span }: Swap): ProposedFix[] {
  if (instead === "" || !isPlain(instead)) return [];
  const title: Localized = changeTo(instead);
  return [{ title, safe: false, edits: [{ span, newText: instead }] }];
}

/** A table of words as swaps. */
export function swapsOf(table: Readonly<Record<string, string>> | ReadonlyMap<string, string>): Swaps {
  const entries = table instanceof Map ? [...table] : Object.entries(table as Readonly<Record<string, string>>);
  return new Map(entries.map(([from, to]) => [asListed(from), to]));
}
