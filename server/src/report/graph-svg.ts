// The derivation graph as a picture: laid out in layers, with a legend, readable without any other program.
import { Graph as Layout, layout } from "@dagrejs/dagre";
import type { Arrow, Box, Drawing } from "./graph.ts";
import { cut, widthOf } from "./terminal.ts";
import { element, xmlDocument } from "./xml.ts";

const LINE = 17;
const PADDING = 12;
const MARGIN = 20;
/** A letter of 12 pixels is about this wide; boxes have room to spare. */
const LETTER = 7.4;
const LONGEST = 44;
const RED = "#b00020";

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A whole SVG document; the longest titles are cut, and stand in full in a tooltip. */
export function graphSvg({ title, boxes, arrows, legend }: Drawing): string {
  const graph = new Layout({ multigraph: true });
  graph.setGraph({ rankdir: "TB", nodesep: 40, ranksep: 70, edgesep: 20, marginx: MARGIN, marginy: MARGIN });
  for (const box of boxes) graph.setNode(box.id, sizeOf(box));
  for (const [index, { from, to, label }] of arrows.entries()) graph.setEdge(from.id, to.id, { width: textWidth(label), height: LINE, labelpos: "c" }, String(index));
  if (boxes.length > 0) layout(graph);
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  const legendTop = (boxes.length > 0 ? height : 0) + MARGIN;
  const whole = { width: Math.ceil(Math.max(width, MARGIN * 2 + Math.max(0, ...legend.map(({ text }) => textWidth(text))))), height: Math.ceil(legendTop + legend.length * LINE + MARGIN) };
  return xmlDocument(element("svg", { xmlns: "http://www.w3.org/2000/svg", width: whole.width, height: whole.height, viewBox: `0 0 ${whole.width} ${whole.height}`, role: "img", "font-family": "Helvetica, Arial, sans-serif", "font-size": 12 }, [
    element("title", {}, title),
    element("defs", {}, [marker("pijl", "#333333"), marker("pijl-rood", RED)]),
    element("rect", { width: "100%", height: "100%", fill: "#ffffff" }),
    ...arrows.map((arrow, index) => drawnArrow(arrow, graph.edge(arrow.from.id, arrow.to.id, String(index)) as Point & { points: readonly Point[] })),
    ...boxes.map((box) => drawnBox(box, graph.node(box.id) as Point)),
    ...legend.map(({ kind, text }, index) => element("text", { x: MARGIN, y: legendTop + (index + 1) * LINE, fill: kind === "stale" ? RED : "#333333" }, text)),
  ]));
}

function sizeOf({ lines }: Box): { width: number; height: number } {
  return { width: Math.max(...lines.map((line) => textWidth(cut(line, LONGEST)))) + 2 * PADDING, height: lines.length * LINE + PADDING };
}

function textWidth(text: string): number {
  return widthOf(text) * LETTER;
}

function marker(id: string, color: string): string {
  return element("marker", { id, viewBox: "0 0 10 10", refX: 9, refY: 5, markerWidth: 7, markerHeight: 7, orient: "auto-start-reverse" }, [element("path", { d: "M 0 0 L 10 5 L 0 10 z", fill: color })]);
}

function drawnBox(box: Box, { x, y }: Point): string {
  const { width, height } = sizeOf(box);
  const isMissing = box.kind === "missing";
  const frame = { x: round(x - width / 2), y: round(y - height / 2), width, height, rx: box.kind === "kader" ? 10 : 2, fill: box.kind === "kader" ? "#eef4ff" : "#fafafa", stroke: isMissing ? "#777777" : "#333333", "stroke-dasharray": isMissing ? "4 3" : undefined };
  const texts = box.lines.map((line, index) =>
    element("text", { x: round(x), y: round(y - height / 2 + PADDING / 2 + (index + 0.75) * LINE), "text-anchor": "middle", fill: index === 0 && !isMissing ? "#111111" : "#555555", "font-weight": index === 0 && !isMissing ? "bold" : undefined }, cut(line, LONGEST)),
  );
  return element("g", {}, [element("title", {}, box.lines.join(" · ")), element("rect", frame), ...texts]);
}

const DASHES: Readonly<Record<Arrow["kind"], string | undefined>> = { origin: undefined, version: "7 4", beside: "2 4" };

function drawnArrow({ kind, label, stale }: Arrow, { x, y, points }: Point & { readonly points: readonly Point[] }): string {
  const color = stale ? RED : "#333333";
  const path = points.map((point, index) => `${index === 0 ? "M" : "L"} ${round(point.x)} ${round(point.y)}`).join(" ");
  return element("g", {}, [
    element("path", { d: path, fill: "none", stroke: color, "stroke-width": stale ? 2 : 1.2, "stroke-dasharray": DASHES[kind], "marker-end": `url(#${stale ? "pijl-rood" : "pijl"})` }),
    // The white edge keeps the words readable where they cross a line.
    element("text", { x: round(x), y: round(y + 4), "text-anchor": "middle", fill: color, stroke: "#ffffff", "stroke-width": 4, "paint-order": "stroke", "font-size": 11 }, label),
  ]);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
