// Did you mean: the nearest of a set of names.
import { distance } from "fastest-levenshtein";
import { compareText } from "./order.ts";

/** Longer input is no misspelling of a name; comparing it would only cost time. */
const LONGEST_COMPARED = 120;

/** A set of names that are looked through more than once; each is made comparable once. */
export class NameSet {
  readonly #names: readonly { readonly name: string; readonly plain: string }[];

  constructor(names: Iterable<string>) {
    this.#names = [...new Set(names)].map((name) => ({ name, plain: plain(name) }));
  }

  /**
   * Names that `written` may be a slip of, nearest first, at most `limit`.
   * Case, accents, spaces and punctuation do not count; a name may differ in about a third of its letters, a number only in
   * how many digits it has.
   */
  nearest(written: string, limit = 3): string[] {
    const wanted = plain(written);
    if (wanted === "" || wanted.length > LONGEST_COMPARED) return [];
    const scored: { name: string; score: number }[] = [];
    for (const { name, plain: candidate } of this.#names) {
      const score = distanceTo(wanted, candidate);
      if (score !== undefined) scored.push({ name, score });
    }
    scored.sort((a, b) => a.score - b.score || compareText(a.name, b.name));
    return scored.slice(0, limit).map((entry) => entry.name);
  }
}

/** The nearest of `names`, as `NameSet.nearest`, for names that are looked through once. */
export function nearestNames(written: string, names: Iterable<string>, limit = 3): string[] {
  return new NameSet(names).nearest(written, limit);
}

/** The one nearest name, or undefined when nothing is near. */
export function nearestName(written: string, names: Iterable<string>): string | undefined {
  return nearestNames(written, names, 1)[0];
}

function distanceTo(wanted: string, candidate: string): number | undefined {
  if (candidate === "" || candidate.length > LONGEST_COMPARED) return undefined;
  if (wanted === candidate) return 0;
  // One letter is no slip of another, and one number none of another as long.
  if (wanted.length === candidate.length && (wanted.length === 1 || /^\d+$/.test(wanted + candidate))) return undefined;
  const allowed = Math.max(1, Math.floor(Math.max(wanted.length, candidate.length) / 3));
  if (Math.abs(wanted.length - candidate.length) > allowed) {
    const isPart = (wanted.length >= 4 || (wanted.length === 3 && candidate.length <= 6)) && (candidate.startsWith(wanted) || wanted.startsWith(candidate));
    return isPart ? allowed + 1 : undefined;
  }
  if (isSwap(wanted, candidate)) return 1;
  const found = distance(wanted, candidate);
  if (found > allowed && isShuffled(wanted, candidate)) return allowed + 1;
  return found <= allowed ? found : undefined;
}

/** Two letters that changed places, as in `npfh`, are one slip; an edit distance counts them as two. */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2) && at + 1 < a.length;
}

/** The same letters in another order, as in `nfph`. */
function isShuffled(a: string, b: string): boolean {
  return a.length === b.length && a.length >= 4 && !/\d/.test(a) && [...a].sort().join("") === [...b].sort().join("");
}

/** Lower case without accents, spaces and punctuation: how names are compared. A plus counts: NLQF 4+ is not NLQF 4. */
export function plain(text: string): string {
  return text.normalize("NFKD").toLowerCase().replaceAll("+", "plus").replace(/[^\p{L}\p{N}]+/gu, "");
}
