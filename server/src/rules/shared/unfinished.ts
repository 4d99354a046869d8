// Whether a document is there as a whole: while it has only just been begun, or cannot be read in full, nothing is said about what it does not have.
import { isReadInFull, type KnownDocument } from "../../model/document.ts";
import { forLatest } from "../../project/latest.ts";
import { WORDS } from "../words.ts";
import { perText, textsIn } from "./prose.ts";

/** Neither just begun nor broken: what is not there is missing. */
export function isFinished(document: KnownDocument): boolean {
  return isReadInFull(document) && !isJustBegun(document);
}

const isOpen = perText(({ node }) => {
  const text = node.text.trimStart().toLowerCase();
  return WORDS.placeholders.some((words) => text.startsWith(words));
});

/** A quarter of its texts or more still has to be filled in, as in a document that was made from a template. */
export const isJustBegun: (document: KnownDocument) => boolean = forLatest((document: KnownDocument) => {
  const texts = textsIn(document);
  const open = texts.filter(isOpen).length;
  return open > 0 && open * 4 >= texts.length;
});
