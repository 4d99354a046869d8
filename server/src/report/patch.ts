// What would change in a file, as a unified diff that `git apply` and `patch -p1` take.
import { createTwoFilesPatch, FILE_HEADERS_ONLY, formatPatch } from "diff";

const CONTEXT_LINES = 3;
/** With more lines changed than this the search for the smallest difference takes seconds, and nobody reads it for its smallness. */
const MOST_CHANGES = 1_000;

/** Changes of the file at `path` (with `/`); empty when there are none. Lines end as those of the texts do. */
export function patchOf(path: string, before: string, after: string): string {
  if (before === after) return "";
  const [old, next] = [`a/${path}`, `b/${path}`];
  const options = { context: CONTEXT_LINES, headerOptions: FILE_HEADERS_ONLY, maxEditLength: MOST_CHANGES };
  return createTwoFilesPatch(old, next, before, after, undefined, undefined, options) ?? patchInOnePiece(old, next, linesOf(before), linesOf(after));
}

/** Everything from the first line that differs to the last one, taken away and put back. */
function patchInOnePiece(oldFileName: string, newFileName: string, before: readonly string[], after: readonly string[]): string {
  const shortest = Math.min(before.length, after.length);
  let same = 0;
  while (same < shortest && before[same] === after[same]) same += 1;
  let sameAtEnd = 0;
  while (sameAtEnd < shortest - same && before.at(-1 - sameAtEnd) === after.at(-1 - sameAtEnd)) sameAtEnd += 1;
  const start = Math.max(0, same - CONTEXT_LINES);
  const trailing = Math.max(0, sameAtEnd - CONTEXT_LINES);
  const [old, next] = [before, after].map((lines) => lines.slice(start, lines.length - trailing)) as [string[], string[]];
  const [leading, behind] = [same - start, sameAtEnd - trailing];
  const lines = [
    ...marked(" ", old.slice(0, leading)),
    ...marked("-", old.slice(leading, old.length - behind)),
    ...marked("+", next.slice(leading, next.length - behind)),
    ...marked(" ", old.slice(old.length - behind)),
  ];
  const hunk = { oldStart: start + 1, oldLines: old.length, newStart: start + 1, newLines: next.length, lines };
  return formatPatch({ oldFileName, newFileName, oldHeader: undefined, newHeader: undefined, hunks: [hunk] }, FILE_HEADERS_ONLY);
}

/** Lines with their line feed, which only the last one may lack. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function marked(mark: string, lines: readonly string[]): string[] {
  return lines.flatMap((line) => (line.endsWith("\n") ? [mark + line.slice(0, -1)] : [mark + line, "\\ No newline at end of file"]));
}
