// Long texts in pieces, for writing.
import { splitsCharacter } from "../text/legal.ts";

/** In UTF-16 units. Node would make one buffer of a text; of a hundred megabytes the system takes longer to find that memory than to write it. */
const PIECE = 1_000_000;

/** The pieces of `text`, in order; none is empty, and both halves of one character are in the same. */
export function* inPieces(text: string, length = PIECE): Generator<string> {
  for (let start = 0; start < text.length; ) {
    const end = start + length;
    const next = splitsCharacter(text, end) ? end + 1 : end;
    yield text.slice(start, next);
    start = next;
  }
}
