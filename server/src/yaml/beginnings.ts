// Texts that run on over more than one line, and where they begin.
import type { YamlNode, YamlTree } from "./tree.ts";

interface RunningText {
  /** Of its key; of an item of a list, of the text itself. */
  readonly beginning: number;
  readonly start: number;
  readonly end: number;
}

/** Of an offset in a text that began on an earlier line: where it began, at its key or, in a list, at the text itself. */
export function beginningsOfTexts({ root, lines }: YamlTree): (offset: number) => number | undefined {
  // An alias stands in the tree more than once.
  const texts = new Map<number, RunningText>();
  const lineOf = (offset: number): number => lines.positionAt(offset).line;
  const visit = (node: YamlNode | undefined, beginning: number): void => {
    if (node?.kind === "map") for (const { key, value } of node.pairs) visit(value, key.span.start);
    else if (node?.kind === "seq") for (const item of node.items) visit(item, item?.span.start ?? 0);
    else if (node && !texts.has(node.span.start) && lineOf(beginning) < lineOf(node.span.end)) texts.set(node.span.start, { beginning, ...node.span });
  };
  visit(root, 0);
  const sorted = [...texts.values()].sort((a, b) => a.start - b.start);
  return (offset) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]!.start <= offset) low = middle + 1;
      else high = middle;
    }
    const text = sorted[low - 1];
    return text && offset < text.end && lineOf(text.beginning) < lineOf(offset) ? text.beginning : undefined;
  };
}
