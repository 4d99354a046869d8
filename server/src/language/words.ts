// Whether what someone typed fits a name: by its id, or by the start of any word in its labels.
import { plain } from "../text/nearest.ts";

/** Something that can be searched by id and by the words of its names. */
export interface Named {
  readonly id: string;
  readonly names: readonly string[];
}

/**
 * The word by which `typed` finds `named`; undefined when it does not fit. Case and accents do not count.
 * Several words must all start a word of the names: "samen besl" finds "Samen beslissen".
 */
export function matchedWord(typed: string, named: Named): string | undefined {
  const wanted = plain(typed);
  if (wanted === "") return "";
  if (plain(named.id).startsWith(wanted)) return named.id;
  const words = wordsOf(named.names);
  const parts = wordsOf([typed]);
  const found = parts.map((part) => words.find((word) => plain(word).startsWith(plain(part))));
  if (found.length > 0 && found.every((word) => word !== undefined)) return found.join(" ");
  return wanted.length > 2 && plain(named.id).includes(wanted) ? named.id : undefined;
}

function wordsOf(names: readonly string[]): string[] {
  return names.flatMap((name) => name.split(/[^\p{L}\p{N}]+/u)).filter((word) => word !== "");
}

/** What an editor compares the typed text with. The matched word stands first, because editors look at about 100 characters. */
export function filterText(matched: string, named: Named): string {
  return [...new Set([matched, named.id, ...named.names])].filter((part) => part !== "").join(" ").slice(0, 120);
}
