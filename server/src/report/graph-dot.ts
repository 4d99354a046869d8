// The derivation graph as DOT, for Graphviz.
import type { Arrow, Box, Drawing } from "./graph.ts";

const BOXES: Readonly<Record<Box["kind"], string>> = { document: "shape=box", kader: 'shape=box, style="rounded"', missing: 'shape=box, style="dashed", color="#777777", fontcolor="#555555"' };
const ARROWS: Readonly<Record<Arrow["kind"], string>> = { origin: 'style="solid"', version: 'style="dashed"', beside: 'style="dotted"' };
const STALE = 'color="#b00020", fontcolor="#b00020", penwidth=2';

/** One directed graph; the legend is its label. */
export function graphDot({ title, boxes, arrows, legend }: Drawing): string {
  const lines = [
    `digraph ${quoted(title)} {`,
    "  rankdir=TB;",
    '  node [fontname="Helvetica, Arial, sans-serif", fontsize=11];',
    '  edge [fontname="Helvetica, Arial, sans-serif", fontsize=10];',
    ...(legend.length > 0 ? [`  label=${quoted(legend.map(({ text }) => `${text}\n`).join(""), "\\l")};`, '  labeljust="l";', "  fontsize=10;"] : []),
    ...boxes.map(({ id, kind, lines }) => `  ${id} [label=${quoted(lines.join("\n"))}, ${BOXES[kind]}];`),
    ...arrows.map(({ from, to, kind, label, stale }) => `  ${from.id} -> ${to.id} [label=${quoted(label)}, ${ARROWS[kind]}${stale ? `, ${STALE}` : ""}];`),
    "}",
  ];
  return `${lines.join("\n")}\n`;
}

/** @param line how a line ends: centred, or `\l` for to the left */
function quoted(text: string, line = "\\n"): string {
  return `"${text.replace(/[\\"]/g, "\\$&").replaceAll("\n", line)}"`;
}
