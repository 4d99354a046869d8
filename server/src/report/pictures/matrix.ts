// The matrix as a picture: elements down, documents or their parts across, darker where coverage is stronger.
import type { KaderEntry, ScopeEntry } from "../../coverage/result.ts";
import { STRENGTHS, type Strength } from "../../coverage/strength.ts";
import type { Language } from "../../text/localized.ts";
import { STRENGTH_WORDS } from "../strength-words.ts";
import { label, lines, picture, shape, type Palette } from "./svg.ts";

const CELL = 30;
const LABELS = 250;
const MARGIN = 16;
/** Beyond this a picture cannot be read any more; the table and the editor show all. */
const MOST_ROWS = 400;
const MOST_COLUMNS = 200;

/** @param id unique on its page @param columns names of `scopes`, in order @param from height at which the picture begins */
export function matrixPicture(kader: KaderEntry, scopes: readonly ScopeEntry[], columns: readonly string[], id: string, language: Language, palette: Palette): string {
  const here = kader.scopes.map(({ scope }) => scope).slice(0, MOST_COLUMNS);
  const place = new Map(here.map((scope, index) => [scope, index]));
  const rows = kader.elements.slice(0, MOST_ROWS);
  const heads = here.map((scope) => lines(columns[scope] ?? scopes[scope]!.titel, 150, 11, 1)[0]!);
  const head = 34 + Math.max(0, ...heads.map((text) => text.length)) * 11 * 0.56 * 0.77;
  const [width, height] = [MARGIN * 2 + LABELS + here.length * CELL + 90, MARGIN * 2 + head + rows.length * CELL + 40];
  const top = MARGIN + head;
  const depth = depths(kader);
  const filled = kader.cells.filter(({ element, scope, items }) => element < rows.length && place.has(scope) && items.length > 0);
  const taken = new Set(filled.map(({ element, scope }) => `${element} ${scope}`));
  const at = (element: number, scope: number) => ({ x: MARGIN + LABELS + place.get(scope)! * CELL + 2, y: top + element * CELL + 2 });
  const box = { width: CELL - 4, height: CELL - 4, rx: 4 };
  return picture(id, { width, height }, `${kader.titel[language]} (${kader.kader})`, summaryOf(kader, here, columns, language), [
    shape("rect", { x: 0, y: 0, width, height, fill: palette.back }),
    label(MARGIN, MARGIN + 14, kader.titel[language], palette.text, 14, { "font-weight": 600 }),
    label(MARGIN, MARGIN + 32, `${kader.covered} / ${kader.total}`, palette.soft, 12),
    ...heads.map((text, index) => label(0, 0, text, palette.text, 11, { transform: `translate(${MARGIN + LABELS + index * CELL + CELL / 2 + 3} ${top - 6}) rotate(-50)` })),
    ...rows.map(({ label: name, covered }, row) => label(MARGIN + depth[row]! * 12, top + row * CELL + CELL / 2 + 4, lines(name[language], LABELS - 12 - depth[row]! * 12, 12, 1)[0]!, covered ? palette.text : palette.gap, 12, depth[row] === 0 ? { "font-weight": 600 } : {})),
    ...rows.flatMap((_, row) => here.filter((scope) => !taken.has(`${row} ${scope}`)).map((scope) => shape("rect", { ...at(row, scope), ...box, fill: palette.levels[0], stroke: palette.line }))),
    ...filled.map(({ element, scope, items, strength }) => cell({ ...at(element, scope), ...box }, items.length, strength, palette)),
    ...legend(MARGIN, height - MARGIN, language, palette),
  ]);
}

function cell(box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly rx: number }, items: number, strength: Strength, palette: Palette): string {
  const level = STRENGTHS.indexOf(strength);
  return shape("rect", { ...box, fill: palette.levels[level]! }) + label(box.x + box.width / 2, box.y + box.height / 2 + 4, String(items), palette.onLevels[level]!, 11, { "text-anchor": "middle" });
}

function legend(x: number, y: number, language: Language, palette: Palette): string[] {
  return STRENGTHS.map((strength, level) => {
    const left = x + level * 150;
    return shape("rect", { x: left, y: y - 12, width: 14, height: 14, rx: 3, fill: palette.levels[level]!, stroke: palette.line }) + label(left + 20, y, STRENGTH_WORDS[strength][language], palette.soft, 11);
  });
}

/** How deep each element lies within others. */
export function depths({ elements }: Pick<KaderEntry, "elements">): number[] {
  const known = new Map<string, number>();
  return elements.map(({ id, parent }) => {
    const depth = parent === undefined ? 0 : (known.get(parent) ?? 0) + 1;
    known.set(id, depth);
    return depth;
  });
}

function summaryOf(kader: KaderEntry, here: readonly number[], columns: readonly string[], language: Language): string {
  const totals = kader.scopes.filter(({ scope }) => here.includes(scope)).map(({ scope, covered }) => `${columns[scope]}: ${covered}/${kader.total}`);
  const gaps = kader.elements.filter(({ parent, covered }) => parent === undefined && !covered).map(({ label: name }) => name[language]);
  const missing = gaps.length === 0 ? "" : `; ${STRENGTH_WORDS.none[language]}: ${gaps.join(", ")}`;
  return `${totals.join("; ")}${missing}`;
}
