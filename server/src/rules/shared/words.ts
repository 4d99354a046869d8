// Words and phrases that rules look for in texts.
import type { Span } from "../../text/span.ts";
import { perText, type Prose } from "./prose.ts";

/** Where a word of a list stands. */
export interface FoundWord {
  /** As written. */
  readonly word: string;
  /** In the document; in a text by itself from its start. */
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

/** A text of a document, or one by itself. */
type Searched = Pick<Prose, "raw" | "span"> | Prose;

const NONE: readonly Span[] = [];
const searches = new WeakMap<RegExp, (text: Prose) => readonly Span[]>();

/** Where `pattern`, which is global, matches in a text. */
export function matchesIn(text: Searched, pattern: RegExp): FoundWord[] {
  const { raw, span } = text;
  const places = "answers" in text ? searchFor(pattern)(text) : placesIn(raw, pattern);
  return places.map(({ start, end }) => ({ word: raw.slice(start, end), span: { start: span.start + start, end: span.start + end } }));
}

function searchFor(pattern: RegExp): (text: Prose) => readonly Span[] {
  const known = searches.get(pattern);
  if (known) return known;
  const search = perText(({ raw }) => placesIn(raw, pattern));
  searches.set(pattern, search);
  return search;
}

/** Counted from the start of the text. */
function placesIn(raw: string, pattern: RegExp): readonly Span[] {
  const places = [...raw.matchAll(pattern)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
  return places.length === 0 ? NONE : places;
}

/** Where words of a list stand in a text. */
export function wordsIn(text: Searched, words: readonly string[]): FoundWord[] {
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
