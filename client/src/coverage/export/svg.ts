// A matrix as a picture. Pure; colours of its own, because a picture leaves the editor.
import { escaped } from "../matrix/page.ts";
import type { Heading, Table, TableCell } from "../matrix/table.ts";
import type { Strength } from "../matrix/data.ts";

const ROW = 24;
const COLUMN = 40;
const HEAD_WIDTH = 300;
const HEAD_HEIGHT = 190;
const TOP = 64;
const LEGEND = 40;
const EDGE = 16;
const COLOURS: Readonly<Record<Strength, string>> = { none: "#ffffff", mentioned: "#dbe9f8", repeated: "#a9cdf0", assessed: "#a9cdf0" };

/** Of the picture at its own size; whoever shows it may scale it. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
}

/** How large the picture of a table is, in pixels; for who has to make room before it is drawn. */
export function sizeOf({ columns, rows }: Table): Pixels {
  return { width: Math.max(720, EDGE * 2 + HEAD_WIDTH + columns.length * COLUMN), height: TOP + HEAD_HEIGHT + rows.length * ROW + LEGEND + EDGE };
}

/** The table as one SVG picture, readable without the editor. */
export function tableSvg(table: Table): string {
  const { width, height } = sizeOf(table);
  const left = EDGE + HEAD_WIDTH;
  const top = TOP + HEAD_HEIGHT;
  const heads = table.columns.map((heading, index) => columnHead(heading, left + index * COLUMN, top));
  const rows = table.rows.flatMap(({ heading, cells }, index) => [rowHead(heading, top + index * ROW), ...cells.map((cell, column) => cellSvg(cell, left + column * COLUMN, top + index * ROW))]);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="titel" font-family="system-ui, sans-serif" font-size="12" fill="#1b1b1b">
<title id="titel">${escaped(`${table.title}, ${table.subtitle}`)}</title>
<rect width="${width}" height="${height}" fill="#ffffff"/>
<text x="${EDGE}" y="30" font-size="18" font-weight="600">${escaped(table.title)}</text>
<text x="${EDGE}" y="50" fill="#555555">${escaped(table.subtitle)}</text>
${[...heads, ...rows, ...legendSvg(table, top + table.rows.length * ROW + 26)].join("\n")}
</svg>
`;
}

function columnHead({ label, isGroup }: Heading, x: number, y: number): string {
  return `<text transform="translate(${x + COLUMN / 2 + 4} ${y - 8}) rotate(-90)"${isGroup ? ' font-weight="600"' : ""}>${escaped(cut(label, 30))}</text>`;
}

function rowHead({ label, depth, isGroup }: Heading, y: number): string {
  return `<text x="${EDGE + depth * 12}" y="${y + 16}"${isGroup ? ' font-weight="600"' : ""}>${escaped(cut(label, 46 - depth * 2))}</text>`;
}

function cellSvg({ text, strength, isGroup, spoken }: TableCell, x: number, y: number): string {
  const fill = isGroup ? "#f3f3f3" : COLOURS[strength];
  const mark = strength === "assessed" && !isGroup ? `<path d="M${x + COLUMN - 8} ${y}h8v8z" fill="#1b1b1b"/>` : "";
  const number = text === "" ? "" : `<text x="${x + COLUMN / 2}" y="${y + 16}" text-anchor="middle"${isGroup ? ' font-size="10"' : ""}>${escaped(text)}</text>`;
  return `<g><title>${escaped(spoken)}</title><rect x="${x}" y="${y}" width="${COLUMN}" height="${ROW}" fill="${fill}" stroke="#bbbbbb"/>${mark}${number}</g>`;
}

function legendSvg({ legend }: Table, y: number): string[] {
  return legend.map(({ strength, text }, index) => {
    const x = EDGE + index * 170;
    const mark = strength === "assessed" ? `<path d="M${x + 12} ${y - 11}h6v6z"/>` : "";
    return `<rect x="${x}" y="${y - 11}" width="18" height="14" fill="${COLOURS[strength]}" stroke="#bbbbbb"/>${mark}<text x="${x + 26}" y="${y}">${escaped(text)}</text>`;
  });
}

/** @param length in characters */
function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}
