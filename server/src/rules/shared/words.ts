// Words and phrases that rules look for in texts.
import type { Span } from "../../text/span.ts";
import type { Prose } from "./prose.ts";

export interface FoundWord {
  /** As written. */
  readonly word: string;
  readonly span: Span;
}

/** A text by itself: places in it count from its start. */
export function inRaw(raw: string): Pick<Prose, "raw" | "span"> {
  return { raw, span: { start: 0, end: raw.length } };
}

const patterns = new WeakMap<readonly string[], RegExp | null>();

/** One pattern for all words: whole words, case does not count, spaces in them may be line breaks in the file. */
export function patternOf(words: readonly string[]): RegExp | undefined {
  const known = patterns.get(words);
  if (known !== undefined) return known ?? undefined;
  const texts = words.filter((word) => word.trim() !== "");
  const parts = [...texts].sort((a, b) => b.length - a.length).map((word) => word.trim().split(/\s+/).map(escaped).join("\\s+"));
  const pattern = parts.length === 0 ? null : new RegExp(`(?<![\\p{L}\\p{N}])(?:${parts.join("|")})(?![\\p{L}\\p{N}])`, "giu");
  patterns.set(words, pattern);
  return pattern ?? undefined;
}

/** Where `pattern`, which is global, matches in a text. */
export function matchesIn({ raw, span }: Pick<Prose, "raw" | "span">, pattern: RegExp): FoundWord[] {
  return [...raw.matchAll(pattern)].map(({ 0: word, index }) => ({ word, span: { start: span.start + index, end: span.start + index + word.length } }));
}

/** Where words of a list stand in a text. */
export function wordsIn(text: Pick<Prose, "raw" | "span">, words: readonly string[]): FoundWord[] {
  const pattern = patternOf(words);
  return pattern ? matchesIn(text, pattern) : [];
}

/** A phrase as the lists write it: lower case, one space between words. */
export function asListed(word: string): string {
  return word.toLowerCase().replace(/\s+/g, " ");
}

/** `word` with a capital where `written` has one. */
export function inCaseOf(written: string, word: string): string {
  const isCapital = written[0] !== written[0]?.toLowerCase();
  return isCapital ? word[0]!.toUpperCase() + word.slice(1) : word;
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/-]/g, (character) => (character === "-" ? "-" : `\\${character}`));
}
