// Each document by itself: its pictures, what is missing, and what covers each element.
import type { KaderEntry } from "../../coverage/entries.ts";
import { STRENGTHS } from "../../coverage/strength.ts";
import { escaped } from "../escape.ts";
import { columnNames, isRound, MOST_SHAPES, radarOf, tShapeOf } from "../pictures/data.ts";
import { radarPicture } from "../pictures/radar.ts";
import { THEMED } from "../pictures/svg.ts";
import { tShapePicture } from "../pictures/t-shape.ts";
import { STRENGTH_WORDS } from "../strength-words.ts";
import type { CoveragePage } from "./frame.ts";
import { figure, gapList, itemHtml, nameOf } from "./parts.ts";
import type { Say } from "./words.ts";

/** Documents that are worked out; pictures of hundreds would make a page that no browser opens. */
const MOST_DOCUMENTS = 60;

export function documentSections(page: CoveragePage, kaders: readonly KaderEntry[], t: Say): string {
  const { documents } = page.result;
  const note = documents.length > MOST_DOCUMENTS ? `<p>${t("notShown", { count: MOST_DOCUMENTS })}</p>` : "";
  const shown = documents.slice(0, MOST_DOCUMENTS).map((_, place) => documentSection(page, place, kaders, t));
  return `<section aria-labelledby="documents"><h2 id="documents">${t("documents")}</h2>${note}${shown.join("\n")}</section>`;
}

function documentSection(page: CoveragePage, place: number, kaders: readonly KaderEntry[], t: Say): string {
  const { result, paths } = page;
  const { titel, name } = result.documents[place]!;
  const scopes = result.scopes.flatMap(({ document }, scope) => (document === place ? [scope] : []));
  const id = `document-${place + 1}`;
  return `<section class="document" aria-labelledby="${id}"><h3 id="${id}">${escaped(titel)} <code>${escaped(name)}</code></h3><p class="more">${t("path")}: <bdi><code>${escaped(paths[place] ?? "")}</code></bdi></p>${scopes.map((scope) => scopePart(page, scope, kaders, t)).join("")}</section>`;
}

function scopePart(page: CoveragePage, scope: number, kaders: readonly KaderEntry[], t: Say): string {
  const { result, language } = page;
  const { kind, shape } = result.scopes[scope]!;
  const head = kind === "document" ? "" : `<h4>${escaped(columnNames({ ...result, scopes: [result.scopes[scope]!] })[0]!)}</h4>`;
  const tShape = tShapeOf(result, scope, language);
  const pictures = [
    ...(tShape ? [figure(tShapePicture(tShape, `t-${scope}`, language, THEMED), tShape.title, t("tShape", { generic: shape.generiek, specific: shape.specifiek }))] : []),
    ...kaders.filter((kader) => isRound(kader) && kader.scopes.length > MOST_SHAPES && kader.scopes.some((one) => one.scope === scope)).map((kader, index) => figure(radarPicture(radarOf(result, kader, [scope], language), `web-${scope}-${index}`, THEMED), kader.titel[language])),
  ];
  const tables = kaders.filter(({ scopes }) => scopes.some((one) => one.scope === scope)).map((kader) => elementTable(page, kader, scope, t));
  return `${head}${pictures.length > 0 ? `<div class="pictures">${pictures.join("")}</div>` : ""}${tables.join("")}`;
}

/** What covers each element at the top here: gaps first. */
function elementTable({ result, language }: CoveragePage, kader: KaderEntry, scope: number, t: Say): string {
  const cells = new Map(kader.cells.filter((cell) => cell.scope === scope).map((cell) => [cell.element, cell]));
  const top = kader.elements.flatMap((element, place) => (element.parent === undefined ? [{ element, cell: cells.get(place) }] : []));
  const covered = top.filter(({ cell }) => (cell?.items.length ?? 0) > 0);
  const gaps = top.filter(({ cell }) => (cell?.items.length ?? 0) === 0);
  const items = (places: readonly number[]): string => places.map((place) => itemHtml(result, place)).join("; ");
  const led = gaps.flatMap(({ element, cell }) => (cell && cell.crosswalk.length > 0 ? [`<p class="more">${escaped(element.label[language])}: ${t("crosswalk", { items: items(cell.crosswalk) })}</p>`] : []));
  const rows = covered.map(({ element, cell }) => {
    const level = STRENGTHS.indexOf(cell!.strength);
    return `<tr><th scope="row">${escaped(nameOf(element.id, element.label[language]))}</th><td class="strength"><span class="level-${level}">${STRENGTH_WORDS[cell!.strength][language]}</span></td><td dir="auto">${items(cell!.items)}</td></tr>`;
  });
  const head = `<h5>${escaped(kader.titel[language])} <span class="more">${t("covered", { covered: covered.length, total: kader.total })}</span></h5>`;
  const missing = gaps.length === 0 ? "" : `<div class="missing"><span>${t("missing")}:</span> ${gapList(gaps.map(({ element }) => element), language, Infinity)}</div>`;
  const table = rows.length === 0 ? "" : `<div class="scroll" role="group" tabindex="0" aria-label="${escaped(kader.titel[language])}"><table class="items"><thead><tr><th scope="col">${t("element")}</th><th scope="col">${t("strength")}</th><th scope="col">${t("items")}</th></tr></thead><tbody>${rows.join("\n")}</tbody></table></div>`;
  return `${head}${missing}${led.join("")}${table}`;
}
