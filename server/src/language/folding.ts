// Feature: parts of a document that can be folded, from the tree instead of from its indentation.
import type { Document } from "../model/document.ts";
import type { YamlNode } from "../yaml/tree.ts";

/** Lines that can be hidden behind the first of them. */
export interface Fold {
  /** Zero-based; the first line stays visible. */
  readonly startLine: number;
  /** The last line that is hidden. */
  readonly endLine: number;
  readonly kind: "comment" | undefined;
}

/** Undefined for what is no document of ours: the editor folds that by itself. Never throws. */
export function foldsOf(document: Document): Fold[] | undefined {
  if (document.soort === undefined || !document.tree.parsed) return undefined;
  const { lines, text } = document.tree;
  const folds = new Map<number, Fold>();
  const add = (start: number, end: number, kind?: "comment"): void => {
    const startLine = lines.positionAt(start).line;
    const endLine = lines.positionAt(lastSign(text, start, end)).line;
    const known = folds.get(startLine);
    if (endLine > startLine && !(known && known.endLine >= endLine)) folds.set(startLine, { startLine, endLine, kind });
  };
  const visit = (node: YamlNode | undefined, within: { start: number; end: number }): void => {
    if (!node || node.span.start < within.start || node.span.end > within.end) return;
    if (node.kind === "seq") {
      for (const item of node.items) {
        if (item && item.kind !== "scalar") add(item.span.start, item.span.end);
        visit(item, node.span);
      }
    } else if (node.kind === "map") {
      for (const pair of node.pairs) {
        if (pair.value) add(pair.key.span.start, Math.min(pair.value.span.end, pair.span.end));
        visit(pair.value, node.span);
      }
    }
  };
  visit(document.root, { start: 0, end: text.length });
  for (const [start, end] of commentBlocks(document)) add(start, end, "comment");
  return [...folds.values()].sort((a, b) => a.startLine - b.startLine);
}

/** The last sign that is no space, so that empty lines and the next comment stay outside. */
function lastSign(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /\s/.test(text[at - 1]!)) at -= 1;
  return Math.max(start, at - 1);
}

/** Comments on lines of their own that follow each other. */
function* commentBlocks({ tree: { comments, lines, text } }: Document): Generator<[start: number, end: number]> {
  let block: { start: number; end: number; line: number } | undefined;
  for (const { span } of comments) {
    const { line } = lines.positionAt(span.start);
    if (text.slice(lines.lineStart(line), span.start).trim() !== "") continue;
    if (block && line === block.line + 1) block = { ...block, end: span.end, line };
    else {
      if (block) yield [block.start, block.end];
      block = { start: span.start, end: span.end, line };
    }
  }
  if (block) yield [block.start, block.end];
}
