// A framework against documents or their parts, as a table; with the web of a framework that people know as one.
import type { KaderEntry } from "../../coverage/entries.ts";
import { escaped } from "../escape.ts";
import { columnNames, isRound, MOST_SHAPES, radarOf } from "../pictures/data.ts";
import { depths } from "../pictures/matrix.ts";
import { radarPicture } from "../pictures/radar.ts";
import { THEMED } from "../pictures/svg.ts";
import type { CoveragePage } from "./frame.ts";
import { cellHtml, codes, figure, legend, nameOf } from "./parts.ts";
import type { Say } from "./words.ts";

const MOST_NESTED = 1500;
/** Heads of so few columns are read without turning one's head. */
const MOST_STRAIGHT = 6;

export function matrixSection(kader: KaderEntry, index: number, page: CoveragePage, t: Say): string {
  const { result, language } = page;
  const id = `matrix-${index + 1}`;
  const places = kader.elements.map((_, place) => place);
  const top = places.filter((place) => kader.elements[place]!.parent === undefined);
  const nested = kader.elements.length === top.length ? "" : nestedTable(kader, places, id, page, t);
  const radars = isRound(kader) && kader.scopes.length > 0 && kader.scopes.length <= MOST_SHAPES ? figure(radarPicture(radarOf(result, kader, kader.scopes.map(({ scope }) => scope), language), `${id}-web`, THEMED), kader.titel[language]) : "";
  return `<section aria-labelledby="${id}"><h2 id="${id}">${escaped(kader.titel[language])} <code>${escaped(kader.kader)}</code></h2><p class="more">${t("matrixCaption")}</p><div class="pictures"><div class="main">${table(kader, top, `${id}-top`, page, t)}${legend(language)}</div>${radars}</div>${nested}</section>`;
}

function nestedTable(kader: KaderEntry, places: readonly number[], id: string, page: CoveragePage, t: Say): string {
  const summary = `<summary>${t("nested", { count: places.length })}</summary>`;
  if (places.length * Math.max(1, kader.scopes.length) > MOST_NESTED * 20 || places.length > MOST_NESTED) return `<details>${summary}<p>${codes(escaped(t("tooMany")))}</p></details>`;
  return `<details>${summary}${table(kader, places, `${id}-all`, page, t)}</details>`;
}

/** Elements down and columns across; with more columns than elements the other way round. */
function table(kader: KaderEntry, places: readonly number[], id: string, page: CoveragePage, t: Say): string {
  const { result, language } = page;
  const names = columnNames(result);
  const cells = new Map(kader.cells.map((cell) => [`${cell.element} ${cell.scope}`, cell]));
  const depth = depths(kader.elements);
  const at = (place: number, scope: number): string => {
    const cell = cells.get(`${place} ${scope}`);
    return cellHtml(cell?.strength ?? "none", cell?.items.length ?? 0, cell?.crosswalk.length ?? 0, language);
  };
  const elementHead = (place: number, scope: "row" | "col"): string => {
    const { id: code, label } = kader.elements[place]!;
    return `<th scope="${scope}" class="depth-${Math.min(4, depth[place]!)}">${scope === "col" ? `<span class="turned">${escaped(nameOf(code, label[language]))}</span>` : escaped(nameOf(code, label[language]))}</th>`;
  };
  const isStraight = kader.scopes.length <= MOST_STRAIGHT;
  const link = (scope: number): string => `<a href="#document-${result.scopes[scope]!.document + 1}">${escaped(names[scope]!)}</a>`;
  const total = (covered: number): string => `<td class="total">${covered}/${kader.total}</td>`;
  const isTurned = kader.scopes.length > Math.max(8, places.length);
  const head = isTurned
    ? `<tr><th scope="col">${t("document")}</th><th scope="col">${t("share")}</th>${places.map((place) => elementHead(place, "col")).join("")}</tr>`
    : `<tr><th scope="col">${t("element")}</th>${kader.scopes.map(({ scope }) => `<th scope="col"><span class="${isStraight ? "straight" : "turned"}">${link(scope)}</span></th>`).join("")}</tr>`;
  const rows = isTurned
    ? kader.scopes.map(({ scope, covered }) => `<tr><th scope="row">${link(scope)}</th>${total(covered)}${places.map((place) => at(place, scope)).join("")}</tr>`)
    : [...places.map((place) => `<tr>${elementHead(place, "row")}${kader.scopes.map(({ scope }) => at(place, scope)).join("")}</tr>`), `<tr class="sum"><th scope="row">${t("share")}</th>${kader.scopes.map(({ covered }) => total(covered)).join("")}</tr>`];
  return `<div class="scroll" role="group" aria-labelledby="${id}" tabindex="0"><table class="matrix"><caption id="${id}" class="hidden">${escaped(kader.titel[language])}</caption><thead>${head}</thead><tbody>${rows.join("\n")}</tbody></table></div>`;
}
