// The parser's errors as problems: what an author did, where it shows, and a fix; one problem per line.
import type { YAMLError } from "yaml";
import type { Problem } from "../text/problem.ts";
import { diagnose } from "./syntax/diagnose.ts";
import { withoutEchoes } from "./syntax/echoes.ts";
import { onOneLine, startOfLine } from "./syntax/places.ts";
import type { Diagnosis, Source } from "./syntax/source.ts";

/**
 * Problems `syntax/yaml` for the errors and warnings of one document. The variant says what the author probably did; where that
 * is not clear it is the library's own code. One slip makes the parser stumble several times: the first on a line counts, and
 * later lines that only follow from it are left out. `hasEchoes` when there are such lines, or what stands behind the slip is in no tree.
 */
export function syntaxProblems(document: { readonly contents: unknown; readonly errors: readonly YAMLError[]; readonly warnings: readonly YAMLError[] }, text: string): { readonly problems: Problem[]; readonly hasEchoes: boolean } {
  const source: Source = { text, contents: document.contents };
  const errors = [...document.errors, ...document.warnings].map((error, index) => ({ error, index })).sort((a, b) => a.error.pos[0] - b.error.pos[0] || a.index - b.index);
  const problems = new Map<number, Problem>();
  const places = new Set<number>();
  let isUnreadable = false;
  for (const { error } of errors) {
    // Behind what cannot be read at all, every word is an error of its own.
    const isLeftOver = / in YAML stream/.test(error.message);
    if ((isLeftOver && isUnreadable) || places.has(error.pos[0])) continue;
    isUnreadable ||= isLeftOver;
    places.add(error.pos[0]);
    const problem = problemOf(error, source, problems.size < MOST_EXPLAINED);
    const line = problem && startOfLine(text, problem.span.start);
    if (line !== undefined && !problems.has(line)) problems.set(line, problem!);
  }
  const told = withoutEchoes([...problems.values()], text);
  return { problems: told, hasEchoes: isUnreadable || told.length < problems.size };
}

/** More errors than this are not explained one by one; a reader is shown a hundred. */
const MOST_EXPLAINED = 200;

function problemOf(error: YAMLError, source: Source, isExplained: boolean): Problem | undefined {
  const { text } = source;
  const start = Math.max(0, Math.min(error.pos[0], text.length));
  const end = Math.max(start, Math.min(error.pos[1], text.length));
  const diagnosis = isExplained ? diagnose(error, start, source) : { variant: error.code };
  if (!diagnosis) return undefined;
  const { variant, span = { start, end }, params, fixes }: Diagnosis = diagnosis;
  const shown = onOneLine(text, span);
  return { code: "syntax/yaml", span: shown, variant, params: { detail: error.message, ...params }, ...(fixes && fixes.length > 0 && { fixes }) };
}
