// A spider's web: how many items each area of a framework has, for one document or several beside each other.
import { scaleLinear } from "d3-scale";
import { curveLinearClosed, lineRadial } from "d3-shape";
import { block, label, lines, picture, shape, type Palette } from "./svg.ts";

/** A framework whose areas lie around a whole, such as NPHF, with numbers of items. */
export interface Radar {
  readonly title: string;
  /** Names of the areas, clockwise from the top. */
  readonly axes: readonly string[];
  /** One shape each, over the axes in order; at most two are told apart. */
  readonly series: readonly { readonly name: string; readonly values: readonly number[] }[];
}

const RADIUS = 130;
const SIDE = 150;
const TOP = 46;
const RINGS = 4;

/** @param id unique on its page @returns SVG; a web needs three axes, so fewer give a picture with the title alone */
export function radarPicture({ title, axes, series }: Radar, id: string, palette: Palette): string {
  const [width, height] = [(RADIUS + SIDE) * 2, (RADIUS + TOP) * 2 + (series.length > 1 ? 24 : 0)];
  const described = series.map(({ name, values }) => `${series.length > 1 ? `${name}: ` : ""}${axes.map((axis, place) => `${axis} ${values[place] ?? 0}`).join(", ")}`).join("; ");
  const back = shape("rect", { x: 0, y: 0, width, height, fill: palette.back });
  if (axes.length < 3) return picture(id, { width, height }, title, described, [back]);
  const most = Math.max(1, ...series.flatMap(({ values }) => values));
  const distance = scaleLinear([0, most], [0, RADIUS]).nice(RINGS);
  const angle = (place: number): number => (place / axes.length) * 2 * Math.PI;
  const web = lineRadial<number>().angle((_, place) => angle(place)).radius((value) => distance(value)).curve(curveLinearClosed);
  const rings = distance.ticks(RINGS).filter((tick) => tick > 0 && Number.isInteger(tick));
  const colours = [palette.generic, palette.specific];
  const parts = [
    ...rings.map((ring) => shape("path", { d: web(axes.map(() => ring)) ?? "", fill: "none", stroke: palette.line, "stroke-width": 1 })),
    ...axes.map((_, place) => shape("line", { x1: 0, y1: 0, ...end(angle(place), RADIUS), stroke: palette.line })),
    ...series.map(({ values }, index) => {
      const colour = colours[index % colours.length]!;
      const dots = values.map((value, place) => shape("circle", { ...centre(angle(place), distance(value)), r: 4, fill: value === 0 ? palette.back : colour, stroke: value === 0 ? palette.gap : colour, "stroke-width": 2 }));
      return shape("path", { d: web(axes.map((__, place) => values[place] ?? 0)) ?? "", fill: colour, "fill-opacity": "0.18", stroke: colour, "stroke-width": 2, "stroke-linejoin": "round" }) + dots.join("");
    }),
    ...rings.map((ring) => label(4, -distance(ring) + 12, String(ring), palette.soft, 10)),
    ...axes.map((axis, place) => axisLabel(axis, angle(place), series.map(({ values }) => values[place] ?? 0), palette)),
  ];
  return picture(id, { width, height }, title, described, [
    back,
    shape("g", { transform: `translate(${width / 2} ${TOP + RADIUS})` }, parts.join("")),
    ...(series.length > 1 ? series.map(({ name }, index) => legend(name, index, height, colours[index % colours.length]!, palette)) : []),
  ]);
}

function centre(angle: number, distance: number): { cx: number; cy: number } {
  return { cx: Math.sin(angle) * distance, cy: -Math.cos(angle) * distance };
}

function end(angle: number, distance: number): { x2: number; y2: number } {
  return { x2: Math.sin(angle) * distance, y2: -Math.cos(angle) * distance };
}

function axisLabel(axis: string, angle: number, values: readonly number[], palette: Palette): string {
  const [x, y] = [Math.sin(angle) * (RADIUS + 14), -Math.cos(angle) * (RADIUS + 14)];
  const isAtSide = Math.abs(Math.sin(angle)) > 0.2;
  const anchor = isAtSide ? (Math.sin(angle) > 0 ? "start" : "end") : "middle";
  const numbers = ` · ${values.join(" / ")}`;
  const rows = lines(axis, isAtSide ? SIDE - 18 : SIDE * 1.8, 11, isAtSide ? 4 : 2, numbers);
  return block(x, isAtSide ? y : y - Math.cos(angle) * 8, rows, values.every((value) => value === 0) ? palette.gap : palette.text, 11, { "text-anchor": anchor });
}

function legend(name: string, index: number, height: number, colour: string, palette: Palette): string {
  const x = 16 + index * 240;
  return shape("rect", { x, y: height - 22, width: 12, height: 12, rx: 2, fill: colour }) + label(x + 18, height - 12, lines(name, 210, 12, 1)[0]!, palette.text, 12);
}
