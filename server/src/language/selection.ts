// Feature: a selection that grows by what belongs together: word, value, key with value, item, list, document.
import type { Document } from "../model/document.ts";
import { innerSpan } from "../model/read.ts";
import { touches, type Span } from "../text/span.ts";
import type { YamlNode } from "../yaml/tree.ts";

/** Spans around `offset`, the smallest first, each larger than the one before; never empty. Never throws. */
export function selectionsAt(document: Document, offset: number): Span[] {
  const { text, root } = document.tree;
  const spans: Span[] = [{ start: 0, end: text.length }];
  const add = (span: Span): boolean => {
    const around = spans[spans.length - 1]!;
    const isInside = span.start >= around.start && span.end <= around.end && touches(span, offset);
    if (isInside && span.end > span.start && span.end - span.start < around.end - around.start) spans.push(span);
    return isInside;
  };
  const visit = (node: YamlNode | undefined): void => {
    if (!node || !add(node.span)) return;
    if (node.kind === "scalar") {
      add(innerSpan(node));
      add(wordAt(text, offset));
      return;
    }
    if (node.kind === "seq") return visit(node.items.find((item) => item && touches(item.span, offset)));
    const pair = node.pairs.find(({ span }) => touches(span, offset));
    if (!pair || !add(pair.span)) return;
    if (touches(pair.key.span, offset)) return visit(pair.key);
    visit(pair.value);
  };
  visit(root);
  return spans.reverse();
}

function wordAt(text: string, offset: number): Span {
  const isWord = (at: number): boolean => at >= 0 && at < text.length && /[\p{L}\p{N}_]/u.test(text[at]!);
  let [start, end] = [offset, offset];
  while (isWord(start - 1)) start -= 1;
  while (isWord(end)) end += 1;
  return start === end ? { start: offset, end: offset } : { start, end };
}
