// Coverage as one SVG picture: the matrix, the T of each part, or the webs of the frameworks that have one.
import type { CoverageResult } from "../coverage/entries.ts";
import type { Language, Localized } from "../text/localized.ts";
import { columnNames, isRound, matrixOf, MOST_SHAPES, radarOf, tShapeOf } from "./pictures/data.ts";
import { matrixPicture } from "./pictures/matrix.ts";
import { radarPicture } from "./pictures/radar.ts";
import { LIGHT, stacked } from "./pictures/svg.ts";
import { tShapePicture } from "./pictures/t-shape.ts";

/** The values of `--picture`; the first is what `--format svg` draws. */
export const PICTURES = ["matrix", "t", "web"] as const;
/** What one picture shows: framework against columns, the T of a profile, or a web of areas. */
export type Picture = (typeof PICTURES)[number];

const TITLE: Localized = { nl: "Dekking", en: "Coverage" };

/** Several pictures stand below each other. @returns undefined when the documents give nothing to draw */
export function coverageSvg(result: CoverageResult, what: Picture, language: Language): string | undefined {
  const pictures = what === "t" ? tShapes(result, language) : what === "web" ? webs(result, language) : matrices(result, language);
  if (pictures.length < 2) return pictures[0];
  return stacked("coverage", TITLE[language], pictures);
}

function matrices(result: CoverageResult, language: Language): string[] {
  const names = columnNames(result);
  return result.kaders.filter(({ total }) => total > 0).map((kader, index) => matrixPicture(matrixOf(kader, names, language), `matrix-${index}`, language, LIGHT));
}

function tShapes(result: CoverageResult, language: Language): string[] {
  return result.scopes.flatMap((_, scope) => {
    const shape = tShapeOf(result, scope, language);
    return shape ? [tShapePicture(shape, `t-${scope}`, language, LIGHT)] : [];
  });
}

function webs(result: CoverageResult, language: Language): string[] {
  return result.kaders.filter(isRound).flatMap((kader, index) => {
    const scopes = kader.scopes.map(({ scope }) => scope);
    const groups = scopes.length <= MOST_SHAPES ? [scopes] : scopes.map((scope) => [scope]);
    return groups.map((group, place) => radarPicture(radarOf(result, kader, group, language), `web-${index}-${place}`, LIGHT));
  });
}
