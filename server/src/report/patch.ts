// What would change in a file, as a unified diff that `git apply` and `patch -p1` take.
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from "diff";

const CONTEXT_LINES = 3;

/** Changes of the file at `path` (with `/`); empty when there are none. Lines end as those of the texts do. */
export function patchOf(path: string, before: string, after: string): string {
  if (before === after) return "";
  return createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, { context: CONTEXT_LINES, headerOptions: FILE_HEADERS_ONLY });
}
