// Comments that silence a rule at its place, with a reason: `# bekwaam-negeer roles/reflection: komt in leerjaar 2`.
import type { Span } from "../text/span.ts";
import type { YamlTree } from "../yaml/tree.ts";

/** One comment for one rule; several may stand above one line. */
export interface Suppression {
  /** As written: it may have a former name, or exist no more. */
  readonly rule: string;
  /** Empty when none is given, which `meta/` rules tell. */
  readonly reason: string;
  /** Zero-based line of the comment; undefined when it holds for the whole file. */
  readonly line: number | undefined;
  /** A comment alone on its line also holds for the next line that has content. */
  readonly nextLine: number | undefined;
  /** Of the whole comment, from its `#`. */
  readonly span: Span;
}

const PATTERN = /^#\s*bekwaam-negeer(-bestand)?\s+([\w-]+\/[\w-]+)\s*(?::\s*(.*))?$/;

/** What was probably meant as one: another spelling, more than one rule, something behind it. */
const MEANT = /^#\s*bekwaam[\s_-]*(?:negeer|negeren|ignore)[\w-]*\W+\S/i;

/** All silencing comments of a text, in order. */
export function suppressionsIn(tree: YamlTree): Suppression[] {
  const nextLine = nextContentLines(tree);
  return tree.comments.flatMap((comment) => {
    const match = PATTERN.exec(comment.text.trimEnd());
    if (!match) return [];
    const isWholeFile = match[1] !== undefined;
    const { line } = tree.lines.positionAt(comment.span.start);
    const standsAlone = tree.lines.lineText(line).trimStart().startsWith("#");
    return [{
      rule: match[2]!,
      reason: match[3]?.trim() ?? "",
      line: isWholeFile ? undefined : line,
      nextLine: isWholeFile || !standsAlone ? undefined : nextLine(line),
      span: comment.span,
    }];
  });
}

/** Comments that are meant to silence a rule, but cannot be read as one; one that is not typed out is left alone. */
export function unreadableSuppressionsIn(tree: YamlTree): Span[] {
  return tree.comments.filter(({ text }) => MEANT.test(text) && !PATTERN.test(text.trimEnd())).map(({ span }) => span);
}

/** Several silencing comments may stand above one line; asked from top to bottom, each line is looked at once. */
function nextContentLines(tree: YamlTree): (line: number) => number {
  let next = 0;
  return (line) => {
    next = Math.max(next, line + 1);
    while (next < tree.lines.count && /^\s*(#|$)/.test(tree.lines.lineText(next))) next += 1;
    return next;
  };
}
