// The words that differ between two texts of which one became the other.
import { diffWordsWithSpace, type Change } from "diff";

/** Beyond so many changed words the two texts have nothing to do with each other, and comparing them takes long. */
const MOST_WORDS = 400;
/** About as many characters of what stayed stand around what changed. */
const AROUND = 30;

/** What went, came and stayed; undefined for names and codes, and for texts that have nothing in common. */
export function changedWords(was: string, is: string): readonly Change[] | undefined {
  if (![was, is].every((text) => /\s/.test(text))) return undefined;
  const parts = diffWordsWithSpace(was, is, { maxEditLength: MOST_WORDS });
  return parts?.every((part) => part.added || part.removed) ? undefined : parts;
}

/** Two texts that are too long to show: all that differs, with a few words around it and … for what stayed. */
export function excerptsOf(was: string, is: string): readonly [was: string, is: string] | undefined {
  const parts = changedWords(was, is);
  if (!parts) return undefined;
  const side = (other: "added" | "removed"): string => parts.map((part, index) => (part[other] ? "" : part.added || part.removed ? part.value : shortened(part.value, index === 0, index === parts.length - 1))).join("");
  return [side("added"), side("removed")];
}

/** What stayed, without its middle, or its outer end when it stands at the edge. */
function shortened(text: string, isFirst: boolean, isLast: boolean): string {
  if (text.length <= AROUND * (isFirst || isLast ? 1 : 2) + 2) return text;
  const head = isFirst ? "" : text.slice(0, AROUND).replace(/\S*$/, "");
  const tail = isLast ? "" : text.slice(-AROUND).replace(/^\S*/, "");
  return `${head}…${tail}`;
}
