// The T and the webs of a document or part, drawn for an editor: once in its colours, once for paper.
import { RequestType } from "vscode-languageserver";
import type { CoverageResult } from "../coverage/entries.ts";
import { coverageResult } from "../coverage/result.ts";
import { isRound, radarOf, tShapeOf } from "../report/pictures/data.ts";
import { radarPicture } from "../report/pictures/radar.ts";
import { LIGHT, THEMED } from "../report/pictures/svg.ts";
import { tShapePicture } from "../report/pictures/t-shape.ts";
import type { Language } from "../text/localized.ts";
import { answer } from "./answer.ts";
import type { Server } from "./context.ts";
import { COVERAGE_PICTURES, type CoveragePicture, type CoveragePictures, type CoveragePicturesParams } from "./requests.ts";
import { canonicalUri } from "./uris.ts";

/** @param ready waits until the folders are read */
export function registerCoveragePictures({ connection, workspace, language, log }: Server, ready: Promise<void>): void {
  connection.onRequest(new RequestType<CoveragePicturesParams, CoveragePictures, void>(COVERAGE_PICTURES), ({ uri, part }, token) => {
    const folder = workspace.folderOf(uri);
    const inWords = language(folder);
    return answer<CoveragePictures>("coverage pictures", token, { language: inWords, pictures: [] }, async () => {
      await ready;
      workspace.readOpen();
      return { language: inWords, pictures: picturesOf(coverageResult([folder.project], { uri: canonicalUri(uri), part }), inWords) };
    }, log);
  });
}

/** Of the first column: the T in its roles, and a web of each framework that people know as one. */
function picturesOf(result: CoverageResult, language: Language): CoveragePicture[] {
  const pictures: CoveragePicture[] = [];
  const shape = result.scopes.length > 0 ? tShapeOf(result, 0, language) : undefined;
  if (shape) {
    const draw = (palette: typeof LIGHT): string => tShapePicture(shape, "t", language, palette);
    pictures.push({ kind: "t", title: shape.title, svg: draw(LIGHT), themed: draw(THEMED), rows: shape.roles.map(({ label, generic, specific }) => ({ label, numbers: [generic, specific] })) });
  }
  result.kaders.filter((kader) => isRound(kader) && kader.scopes.length > 0).forEach((kader, index) => {
    const radar = radarOf(result, kader, [0], language);
    const draw = (palette: typeof LIGHT): string => radarPicture(radar, `web-${index}`, palette);
    pictures.push({ kind: "web", title: radar.title, svg: draw(LIGHT), themed: draw(THEMED), rows: radar.axes.map((label, place) => ({ label, numbers: [radar.series[0]?.values[place] ?? 0] })) });
  });
  return pictures;
}
