// One slip makes the parser stumble several times: what only follows from a mistake above.
import type { Problem } from "../../text/problem.ts";
import { blockAround } from "./indentation.ts";
import { endOfLine, indentOf, startOfLine } from "./places.ts";

/** One line that is indented wrongly makes those below it stand wrongly too. */
const INDENTED_WRONGLY = new Set(["not-aligned", "value-and-keys", "list-among-keys", "BAD_INDENT"]);

const STARTS_ECHO = new Set([...INDENTED_WRONGLY, "TAB_AS_INDENT"]);

/** A line that is no key or item leaves those within it without a place; a bracket that is not closed all that follow. */
const LEAVES_OPEN = new Set(["no-colon", "no-space-after-colon", "no-space-after-dash", "not-a-key"]);

const SWALLOWS = new Set(["unclosed-list", "unclosed-group"]);

/** Leaves out what only follows from a mistake above: those lines come right with it. */
export function withoutEchoes(problems: readonly Problem[], text: string): Problem[] {
  const kept: Problem[] = [];
  for (const [index, problem] of problems.entries()) {
    const cause = kept[kept.length - 1];
    const isEcho = cause !== undefined && INDENTED_WRONGLY.has(problem.variant ?? "") && (isOutOfLineWith(problems[index - 1]!, problem, text) || isLeftBy(cause, problem, text) || isBehindTab(cause, problem, text));
    if (!isEcho && !isAboveTab(problem, problems[index + 1], text)) kept.push(problem);
  }
  return kept;
}

/** Whether the line stands in the block that a tab put out of place. */
function isBehindTab(cause: Problem, { span }: Problem, text: string): boolean {
  return cause.variant === "TAB_AS_INDENT" && span.start < blockAround(text, cause.span.start).end;
}

/** Whether the parser stumbles over a key only because of a tab on the line below it. */
function isAboveTab(problem: Problem, next: Problem | undefined, text: string): boolean {
  return problem.variant === "not-aligned" && next?.variant === "TAB_AS_INDENT" && contentLines(text, endOfLine(text, problem.span.start), next.span.start + 1).length === 1;
}

/** Whether all between the two is indented further, so that both stand in line with each other and not with the rest. */
function isOutOfLineWith(above: Problem, { span }: Problem, text: string): boolean {
  if (!STARTS_ECHO.has(above.variant ?? "")) return false;
  const start = startOfLine(text, span.start);
  const indent = indentOf(text, start);
  return contentLines(text, endOfLine(text, above.span.start), start).every((line) => indentOf(text, line) > indent);
}

/** Whether the line lies within the one that `cause` is about. */
function isLeftBy(cause: Problem, { span }: Problem, text: string): boolean {
  if (SWALLOWS.has(cause.variant ?? "")) return true;
  if (!LEAVES_OPEN.has(cause.variant ?? "")) return false;
  const indent = indentOf(text, startOfLine(text, cause.span.start));
  return contentLines(text, endOfLine(text, cause.span.start), span.start + 1).every((line) => indentOf(text, line) > indent);
}

/** Starts of the lines with content behind `from` and before `to`. */
function contentLines(text: string, from: number, to: number): number[] {
  return [...text.slice(from, to).matchAll(/[\r\n]([ \t]*)(?![ \t\r\n#])/g)].map((match) => from + match.index + 1).filter((line) => line < to);
}
