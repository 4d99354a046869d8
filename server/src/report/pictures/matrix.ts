// The matrix as a picture: elements down, columns across, darker where coverage is stronger.
import { STRENGTHS, type Strength } from "../../coverage/strength.ts";
import type { Language, Localized } from "../../text/localized.ts";
import { STRENGTH_WORDS } from "../strength-words.ts";
import { BOLD, label, lines, picture, shape, type Palette } from "./svg.ts";

/** What the picture is drawn of; numbers are places in its lists, from zero. */
export interface Matrix {
  readonly title: string;
  /** Below the title. */
  readonly subtitle: string;
  readonly elements: readonly MatrixElement[];
  readonly columns: readonly MatrixColumn[];
  /** What nothing covers is absent. */
  readonly cells: readonly MatrixCell[];
}

/** A row; in the order of the framework, an element before those in it. */
export interface MatrixElement {
  readonly id: string;
  readonly label: Localized;
  readonly parent?: string | undefined;
  readonly covered: boolean;
}

/** A document or part of one, or a side of a comparison. */
export interface MatrixColumn {
  readonly name: string;
  /** `5/7`. */
  readonly share: string;
}

/** Where something covers the element; `items` is how many. */
export interface MatrixCell {
  readonly element: number;
  readonly column: number;
  readonly items: number;
  readonly strength: Strength;
}

const CELL = 30;
const LABELS = 250;
const MARGIN = 16;
/** Beyond this a picture cannot be read any more; the table and the editor show all. */
const MOST_ROWS = 400;
const MOST_COLUMNS = 200;

/** @param id unique on its page */
export function matrixPicture(matrix: Matrix, id: string, language: Language, palette: Palette): string {
  const columns = matrix.columns.slice(0, MOST_COLUMNS);
  const rows = matrix.elements.slice(0, MOST_ROWS);
  const heads = columns.map(({ name }) => lines(name, 150, 11, 1)[0]!);
  const head = 34 + Math.max(0, ...heads.map((text) => text.length)) * 11 * 0.56 * 0.77;
  const [width, height] = [MARGIN * 2 + LABELS + columns.length * CELL + 90, MARGIN * 2 + head + rows.length * CELL + 40];
  const top = MARGIN + head;
  const depth = depths(rows);
  const filled = matrix.cells.filter(({ element, column, items }) => element < rows.length && column < columns.length && items > 0);
  const taken = new Set(filled.map(({ element, column }) => `${element} ${column}`));
  const at = (element: number, column: number) => ({ x: MARGIN + LABELS + column * CELL + 2, y: top + element * CELL + 2 });
  const box = { width: CELL - 4, height: CELL - 4, rx: 4 };
  return picture(id, { width: Math.max(width, LEGEND_WIDTH), height }, matrix.title, summaryOf(matrix, columns, language), [
    shape("rect", { x: 0, y: 0, width: Math.max(width, LEGEND_WIDTH), height, fill: palette.back }),
    label(MARGIN, MARGIN + 14, matrix.title, palette.text, 14, { "font-weight": 600 }),
    label(MARGIN, MARGIN + 32, matrix.subtitle, palette.soft, 12),
    ...heads.map((text, column) => label(0, 0, text, palette.text, 11, { transform: `translate(${MARGIN + LABELS + column * CELL + CELL / 2 + 3} ${top - 6}) rotate(-50)` })),
    ...rows.map(({ label: name, covered }, row) => label(MARGIN + depth[row]! * 12, top + row * CELL + CELL / 2 + 4, lines(name[language], LABELS - 12 - depth[row]! * 12, depth[row] === 0 ? 12 * BOLD : 12, 1)[0]!, covered ? palette.text : palette.gap, 12, depth[row] === 0 ? { "font-weight": 600 } : {})),
    ...rows.flatMap((_, row) => columns.flatMap((__, column) => (taken.has(`${row} ${column}`) ? [] : [shape("rect", { ...at(row, column), ...box, fill: palette.levels[0], stroke: palette.line })]))),
    ...filled.map(({ element, column, items, strength }) => cell({ ...at(element, column), ...box }, items, strength, palette)),
    ...legend(MARGIN, height - MARGIN, language, palette),
  ]);
}

function cell(box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly rx: number }, items: number, strength: Strength, palette: Palette): string {
  const level = STRENGTHS.indexOf(strength);
  return shape("rect", { ...box, fill: palette.levels[level]! }) + label(box.x + box.width / 2, box.y + box.height / 2 + 4, String(items), palette.onLevels[level]!, 11, { "text-anchor": "middle" });
}

const LEGEND_STEP = 150;
const LEGEND_WIDTH = MARGIN * 2 + STRENGTHS.length * LEGEND_STEP;

function legend(x: number, y: number, language: Language, palette: Palette): string[] {
  return STRENGTHS.map((strength, level) => {
    const left = x + level * LEGEND_STEP;
    return shape("rect", { x: left, y: y - 12, width: 14, height: 14, rx: 3, fill: palette.levels[level]!, stroke: palette.line }) + label(left + 20, y, STRENGTH_WORDS[strength][language], palette.soft, 11);
  });
}

/** How deep each element lies within others. */
export function depths(elements: readonly Pick<MatrixElement, "id" | "parent">[]): number[] {
  const known = new Map<string, number>();
  return elements.map(({ id, parent }) => {
    const depth = parent === undefined ? 0 : (known.get(parent) ?? 0) + 1;
    known.set(id, depth);
    return depth;
  });
}

function summaryOf({ elements }: Matrix, columns: readonly MatrixColumn[], language: Language): string {
  const totals = columns.map(({ name, share }) => `${name}: ${share}`);
  const gaps = elements.filter(({ parent, covered }) => parent === undefined && !covered).map(({ label: name }) => name[language]);
  const missing = gaps.length === 0 ? "" : `; ${STRENGTH_WORDS.none[language]}: ${gaps.join(", ")}`;
  return `${totals.join("; ")}${missing}`;
}
