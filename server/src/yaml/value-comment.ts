// A value with a comment behind it, in the place of another value.
import type { TextEdit } from "../text/problem.ts";
import type { Span } from "../text/span.ts";
import type { YamlTree } from "./tree.ts";

/** The edit that puts `value` in the place of one that is all that stands behind its key or dash, with `comment` behind it; undefined where no comment can stand. */
export function valueWithComment({ text, lines }: Pick<YamlTree, "text" | "lines">, span: Span, value: string, comment: string): TextEdit | undefined {
  const { line } = lines.positionAt(span.start);
  const end = lines.lineEnd(line);
  const isAlone = span.end <= end && /[:-][ \t]+$/.test(text.slice(lines.lineStart(line), span.start)) && text.slice(span.end, end).trim() === "";
  return isAlone ? { span, newText: `${value} # ${comment}` } : undefined;
}
