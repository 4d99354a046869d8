// A comparison as one picture: per document and framework a matrix with both sides as its columns, or a web with a shape for each.
import type { ComparedElement } from "../../coverage/compare.ts";
import type { Language } from "../../text/localized.ts";
import type { CoverageEntry } from "../coverage.ts";
import { isRoundKader } from "../pictures/data.ts";
import { matrixPicture, type Matrix } from "../pictures/matrix.ts";
import { radarPicture, type Radar } from "../pictures/radar.ts";
import { LIGHT, stacked } from "../pictures/svg.ts";
import { shownEntries, type ComparedCoverage, type ComparedEntry } from "./entries.ts";
import { headOf, kaderOf } from "./naming.ts";
import { WORDS } from "./words.ts";

/** What pictures can show of two sides. */
export const COMPARED_PICTURES = ["matrix", "web"] as const;
/** A value of `--picture` beside `--compare`; a T shows one side only. */
export type ComparedPicture = (typeof COMPARED_PICTURES)[number];

/** Several pictures stand below each other. @returns undefined when there is nothing to draw */
export function comparisonSvg(compared: ComparedCoverage, what: ComparedPicture, language: Language): string | undefined {
  const shown = shownEntries(compared);
  const pictures = what === "web"
    ? shown.filter(isWeb).map((entry, index) => radarPicture(webOf(entry, compared, language), `web-${index}`, LIGHT))
    : shown.map((entry, index) => matrixPicture(matrixOf(entry, compared), `matrix-${index}`, language, LIGHT));
  return pictures.length < 2 ? pictures[0] : stacked("comparison", WORDS.title[language], pictures);
}

/** Whether the framework is one that people know as a web. */
export function isWeb({ left, right }: ComparedEntry): boolean {
  return [left, right].some((entry) => entry && isRoundKader(entry.kader) && entry.total >= 3);
}

/** Both sides as shapes in one web, over the areas of both. */
export function webOf(entry: ComparedEntry, compared: ComparedCoverage, language: Language): Radar {
  const top = entry.comparison.elements.filter(({ parent }) => parent === undefined);
  const values = (side: "left" | "right"): number[] => top.map((element) => element[side]?.items.length ?? 0);
  return {
    title: `${headOf(entry, compared)}: ${kaderOf(entry, compared)}`,
    axes: top.map(({ label }) => label[language]),
    series: [{ name: compared.names.left, values: values("left") }, { name: compared.names.right, values: values("right") }],
  };
}

function matrixOf(entry: ComparedEntry, compared: ComparedCoverage): Matrix {
  const { elements } = entry.comparison;
  const share = (side: CoverageEntry | undefined): string => (side ? `${side.covered}/${side.total}` : "-");
  const cellsOf = (side: "left" | "right", column: number): Matrix["cells"] => elements.flatMap((element, place) => cellOf(element[side], place, column));
  return {
    title: headOf(entry, compared),
    subtitle: `${kaderOf(entry, compared)} · ${share(entry.left)} | ${share(entry.right)}`,
    elements: elements.map(({ id, label, parent, which }) => ({ id, label, parent, covered: which !== "neither" })),
    columns: [{ name: compared.names.left, share: share(entry.left) }, { name: compared.names.right, share: share(entry.right) }],
    cells: [...cellsOf("left", 0), ...cellsOf("right", 1)],
  };
}

function cellOf(side: ComparedElement["left"], element: number, column: number): Matrix["cells"] {
  return side && side.items.length > 0 ? [{ element, column, items: side.items.length, strength: side.strength }] : [];
}
