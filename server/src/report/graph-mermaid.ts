// The derivation graph as Mermaid, which GitHub, GitLab and many editors draw.
import type { Arrow, Box, Drawing } from "./graph.ts";

const SHAPES: Readonly<Record<Box["kind"], readonly [open: string, close: string]>> = { document: ["[", "]"], kader: ["(", ")"], missing: ["[", "]"] };
const ARROWS: Readonly<Record<Arrow["kind"], string>> = { origin: "-->", version: "-.->", beside: "-.->" };

/** One flowchart. The legend stands in comments, because Mermaid has no place for one. */
export function graphMermaid({ title, boxes, arrows, legend }: Drawing): string {
  const stale = arrows.flatMap((arrow, index) => (arrow.stale ? [index] : []));
  const missing = boxes.filter(({ kind }) => kind === "missing").map(({ id }) => id);
  const lines = [
    "flowchart TB",
    `  accTitle: ${plain(title)}`,
    ...legend.map(({ text }) => `  %% ${text}`),
    ...boxes.map(({ id, kind, lines }) => `  ${id}${SHAPES[kind][0]}"${lines.map(encoded).join("<br/>")}"${SHAPES[kind][1]}`),
    ...arrows.map(({ from, to, kind, label }) => `  ${from.id} ${ARROWS[kind]}|"${encoded(label)}"| ${to.id}`),
    ...(missing.length > 0 ? ["  classDef missing stroke-dasharray: 4 3,color:#555", `  class ${missing.join(",")} missing`] : []),
    ...(stale.length > 0 ? [`  linkStyle ${stale.join(",")} stroke:#b00020,stroke-width:2px,color:#b00020`] : []),
  ];
  return `${lines.join("\n")}\n`;
}

/** Signs that mean something to Mermaid, as numbers. */
function encoded(text: string): string {
  return text.replace(/[#"&<>`\\;{}|]/g, (sign) => `#${sign.codePointAt(0)};`);
}

function plain(text: string): string {
  return text.replace(/[^\p{L}\p{N} .,-]/gu, "");
}
