// Coverage as one page for a committee: what is missing first, then the matrix, the pictures and each document. No network, no scripts.
import type { Overlap } from "../coverage/overlap.ts";
import type { CoverageResult, ElementEntry, KaderEntry } from "../coverage/result.ts";
import { STRENGTHS, type Strength } from "../coverage/strength.ts";
import type { Language, Localized } from "../text/localized.ts";
import { COVERAGE_STYLE, COVERAGE_STYLE_HASH } from "./coverage-style.ts";
import { escaped } from "./escape.ts";
import { columnNames, isRound, radarOf, tShapeOf } from "./pictures/data.ts";
import { depths } from "./pictures/matrix.ts";
import { radarPicture } from "./pictures/radar.ts";
import { THEMED } from "./pictures/svg.ts";
import { tShapePicture } from "./pictures/t-shape.ts";
import { STRENGTH_WORDS } from "./strength-words.ts";
import { counted } from "./words.ts";

export interface CoveragePage {
  readonly result: CoverageResult;
  /** Paths of the documents as they are shown, in order. */
  readonly paths: readonly string[];
  /** Sentences about minimums and ratchets that were not met. */
  readonly missed: readonly string[];
  readonly language: Language;
  readonly tool: { readonly name: string; readonly version: string };
  /** When it was made, `yyyy-mm-dd`. */
  readonly date: string;
}

const WORDS = {
  title: { nl: "Dekking", en: "Coverage" },
  intro: { nl: "Welke onderdelen van {kaders} komen terug in {documents}, en wat ontbreekt nog?", en: "Which parts of {kaders} are found in {documents}, and what is still missing?" },
  contents: { nl: "Op deze pagina", en: "On this page" },
  missed: { nl: "Onder de afgesproken grens", en: "Below what was agreed" },
  gaps: { nl: "Wat ontbreekt", en: "What is missing" },
  gapsIntro: { nl: "Per kader: hoeveel van de rollen of gebieden gedekt zijn, en welke nog niet.", en: "Per framework: how many of its roles or areas are covered, and which are not yet." },
  allCovered: { nl: "Alles is gedekt.", en: "Everything is covered." },
  notEverywhere: { nl: "Niet overal", en: "Not everywhere" },
  lacking: { nl: "{label}: ontbreekt in {count} van {total}", en: "{label}: missing in {count} of {total}" },
  covered: { nl: "{covered} van {total} gedekt", en: "{covered} of {total} covered" },
  matrix: { nl: "Matrix", en: "Matrix" },
  matrixCaption: { nl: "Aantal onderdelen dat een element dekt. ✓: er wordt ook op getoetst. ≈: alleen via een koppeling, telt niet mee.", en: "Number of items that cover an element. ✓: it is assessed too. ≈: through a crosswalk only, does not count." },
  legend: { nl: "Kleuren", en: "Colours" },
  element: { nl: "Element", en: "Element" },
  document: { nl: "Document of deel", en: "Document or part" },
  share: { nl: "Gedekt", en: "Covered" },
  nested: { nl: "Alle elementen, ook die daarbinnen ({count})", en: "All elements, nested ones too ({count})" },
  tooMany: { nl: "Meer dan deze pagina goed kan tonen. `bekwaam coverage --format csv` geeft alles.", en: "More than this page can show well. `bekwaam coverage --format csv` gives everything." },
  documents: { nl: "Per document", en: "Per document" },
  tShape: { nl: "T-profiel: {generic} generiek, {specific} specifiek", en: "T-shape: {generic} generic, {specific} specific" },
  missing: { nl: "Ontbreekt", en: "Missing" },
  items: { nl: "Onderdelen", en: "Items" },
  strength: { nl: "Hoe sterk", en: "How strong" },
  more: { nl: "en {count} andere", en: "and {count} others" },
  crosswalk: { nl: "alleen via koppeling: {items}", en: "through a crosswalk only: {items}" },
  overlap: { nl: "Doen hetzelfde", en: "Do the same" },
  overlapIntro: { nl: "Onderdelen van één soort in één document die precies dezelfde elementen noemen. Dat kan bedoeld zijn, of dubbel werk.", en: "Items of one kind in one document that name exactly the same elements. That may be meant, or work done twice." },
  empty: { nl: "Er is nog geen dekking te tellen. Zet in een document onder `kaders` bijvoorbeeld `[nphf@2015-herzien]`, en geef onderdelen `rollen` of `dekt`; of kies een kader met `--kader`.", en: "There is no coverage to count yet. Put for example `[nphf@2015-herzien]` under `kaders` in a document, and give items `rollen` or `dekt`; or choose a framework with `--kader`." },
  notShown: { nl: "Alleen de eerste {count} documenten staan hieronder uitgewerkt; de matrix heeft ze allemaal.", en: "Only the first {count} documents are worked out below; the matrix has them all." },
  madeBy: { nl: "Gemaakt door {tool} op {date}", en: "Made by {tool} on {date}" },
  path: { nl: "Bestand", en: "File" },
} as const satisfies Record<string, Localized>;

/** Documents that are worked out; pictures of hundreds would make a page that no browser opens. */
const MOST_DOCUMENTS = 60;
const MOST_NESTED = 1500;
const MOST_OVERLAPS = 12;
const MOST_GAPS = 12;
/** Heads of so few columns are read without turning one's head. */
const MOST_STRAIGHT = 6;

export function coverageHtml(page: CoveragePage): string {
  const { result, language, tool, date } = page;
  const t = (key: keyof typeof WORDS, values: Readonly<Record<string, string | number>> = {}): string => filled(WORDS[key][language], values);
  const kaders = result.kaders.filter(({ total }) => total > 0);
  const body = kaders.length === 0 ? `<p class="lead">${codes(escaped(t("empty")))}</p>` : sections(page, kaders, t);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${COVERAGE_STYLE_HASH}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${t("title")}</title>
<style>${COVERAGE_STYLE}</style>
</head>
<body>
<header>
<h1>${escaped(headOf(result, t("title")))}</h1>
${kaders.length === 0 ? "" : `<p class="lead">${escaped(introOf(result, kaders, language))}</p>`}
</header>
<main>
${body}
</main>
<footer><p>${escaped(t("madeBy", { tool: `${tool.name} ${tool.version}`, date }))}</p></footer>
</body>
</html>
`;
}

type Say = (key: keyof typeof WORDS, values?: Readonly<Record<string, string | number>>) => string;

function headOf({ documents }: CoverageResult, title: string): string {
  return documents.length === 1 ? `${title}: ${documents[0]!.titel}` : title;
}

function introOf({ documents }: CoverageResult, kaders: readonly KaderEntry[], language: Language): string {
  const names = kaders.map(({ titel }) => titel[language]);
  const list = names.length > 4 ? counted(names.length, "framework")[language] : joined(names, language);
  const which = documents.length === 1 ? documents[0]!.titel : counted(documents.length, "document")[language];
  return filled(WORDS.intro[language], { kaders: list, documents: which });
}

function joined(names: readonly string[], language: Language): string {
  return new Intl.ListFormat(language, { type: "conjunction" }).format(names);
}

function sections(page: CoveragePage, kaders: readonly KaderEntry[], t: Say): string {
  const { missed } = page;
  const overlaps = overlapSection(page, kaders, t);
  const parts = [["gaps", t("gaps")], ...kaders.map((kader, index) => [`matrix-${index + 1}`, kader.titel[page.language]] as const), ...(overlaps === "" ? [] : [["overlap", t("overlap")]]), ["documents", t("documents")]];
  return [
    missed.length === 0 ? "" : `<section class="missed" aria-labelledby="missed"><h2 id="missed">${t("missed")}</h2><ul>${missed.map((line) => `<li>${escaped(line)}</li>`).join("")}</ul></section>`,
    `<section aria-labelledby="gaps"><h2 id="gaps">${t("gaps")}</h2><p>${t("gapsIntro")}</p><div class="cards">${gapsFirst(kaders).map((kader) => card(kader, page.language, t)).join("")}</div></section>`,
    `<nav aria-label="${t("contents")}"><ul>${parts.map(([id, name]) => `<li><a href="#${id}">${escaped(name!)}</a></li>`).join("")}</ul></nav>`,
    ...kaders.map((kader, index) => matrixSection(kader, index, page, t)),
    overlaps,
    documentSections(page, kaders, t),
  ].filter((part) => part !== "").join("\n");
}

function gapsFirst(kaders: readonly KaderEntry[]): KaderEntry[] {
  return [...kaders].sort((a, b) => Number(a.covered === a.total) - Number(b.covered === b.total));
}

/** One framework in short: the share, a bar, and the gaps by name. */
function card(kader: KaderEntry, language: Language, t: Say): string {
  const top = kader.elements.filter(({ parent }) => parent === undefined);
  const gaps = top.filter(({ covered }) => !covered);
  const lacking = kader.scopes.length < 2 ? [] : lackingIn(kader).filter(({ element }) => element.covered);
  const list = gaps.length === 0 ? `<p class="done">${t("allCovered")}</p>` : gapList(gaps, language, MOST_GAPS);
  const more = lacking.length === 0 ? "" : `<p class="more">${t("notEverywhere")}: ${lacking.slice(0, 6).map(({ element, count }) => escaped(t("lacking", { label: element.label[language], count, total: kader.scopes.length }))).join("; ")}${lacking.length > 6 ? "…" : ""}</p>`;
  return `<article class="card"><h3>${escaped(kader.titel[language])} <code>${escaped(kader.kader)}</code></h3>${meter(kader.covered, kader.total, t)}${list}${more}</article>`;
}

function gapList(gaps: readonly Pick<ElementEntry, "id" | "label">[], language: Language, most: number): string {
  const shown = gaps.length <= most ? gaps : gaps.slice(0, most - 1);
  const rest = gaps.length - shown.length;
  const names = [...shown.map(({ id, label }) => escaped(nameOf(id, label[language]))), ...(rest > 0 ? [filled(WORDS.more[language], { count: rest })] : [])];
  return `<ul class="gaps">${names.map((name) => `<li>${name}</li>`).join("")}</ul>`;
}

function meter(covered: number, total: number, t: Say): string {
  const width = total === 0 ? 0 : (100 * covered) / total;
  return `<p class="share"><strong>${covered}<span>/${total}</span></strong> <svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" role="img" aria-label="${escaped(t("covered", { covered, total }))}"><rect width="100" height="8" rx="2" fill="var(--line)"/><rect width="${width.toFixed(1)}" height="8" rx="2" fill="var(--level-3)"/></svg></p>`;
}

/** Elements at the top that some columns cover and others do not, the rarest first. */
function lackingIn(kader: KaderEntry): { readonly element: ElementEntry; readonly count: number }[] {
  const covering = new Map<number, number>();
  for (const { element, items } of kader.cells) if (items.length > 0) covering.set(element, (covering.get(element) ?? 0) + 1);
  return kader.elements
    .map((element, place) => ({ element, count: kader.scopes.length - (covering.get(place) ?? 0) }))
    .filter(({ element, count }) => element.parent === undefined && count > 0)
    .sort((a, b) => b.count - a.count);
}

function matrixSection(kader: KaderEntry, index: number, page: CoveragePage, t: Say): string {
  const { result, language } = page;
  const id = `matrix-${index + 1}`;
  const places = kader.elements.map((_, place) => place);
  const top = places.filter((place) => kader.elements[place]!.parent === undefined);
  const nested = kader.elements.length === top.length ? "" : nestedTable(kader, places, id, page, t);
  const radars = isRound(kader) && kader.scopes.length > 0 && kader.scopes.length <= 2 ? figure(radarPicture(radarOf(result, kader, kader.scopes.map(({ scope }) => scope), language), `${id}-web`, THEMED)) : "";
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
  const depth = depths(kader);
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

function cellHtml(strength: Strength, items: number, crosswalk: number, language: Language): string {
  const level = STRENGTHS.indexOf(strength);
  const text = items > 0 ? `${items}${strength === "assessed" ? " ✓" : ""}` : crosswalk > 0 ? "≈" : "–";
  return `<td class="level-${level}" title="${escaped(STRENGTH_WORDS[strength][language])}">${text}</td>`;
}

function legend(language: Language): string {
  return `<ul class="legend" aria-label="${WORDS.legend[language]}">${STRENGTHS.map((strength, level) => `<li><span class="level-${level}"></span> ${STRENGTH_WORDS[strength][language]}</li>`).join("")}</ul>`;
}

function documentSections(page: CoveragePage, kaders: readonly KaderEntry[], t: Say): string {
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
    ...(tShape ? [figure(tShapePicture(tShape, `t-${scope}`, language, THEMED), t("tShape", { generic: shape.generiek, specific: shape.specifiek }))] : []),
    ...kaders.filter((kader) => isRound(kader) && kader.scopes.length > 2 && kader.scopes.some((one) => one.scope === scope)).map((kader, index) => figure(radarPicture(radarOf(result, kader, [scope], language), `web-${scope}-${index}`, THEMED))),
  ];
  const tables = kaders.filter(({ scopes }) => scopes.some((one) => one.scope === scope)).map((kader) => elementTable(page, kader, scope, t));
  return `${head}${pictures.length > 0 ? `<div class="pictures">${pictures.join("")}</div>` : ""}${tables.join("")}`;
}

function figure(svg: string, caption = ""): string {
  return `<figure><div class="scroll" tabindex="0" role="group" aria-label="${escaped(caption === "" ? "SVG" : caption)}">${svg}</div>${caption === "" ? "" : `<figcaption>${escaped(caption)}</figcaption>`}</figure>`;
}

/** What covers each element at the top here: gaps first. */
function elementTable({ result, language }: CoveragePage, kader: KaderEntry, scope: number, t: Say): string {
  const cells = new Map(kader.cells.filter((cell) => cell.scope === scope).map((cell) => [cell.element, cell]));
  const top = kader.elements.flatMap((element, place) => (element.parent === undefined ? [{ element, cell: cells.get(place) }] : []));
  const covered = top.filter(({ cell }) => (cell?.items.length ?? 0) > 0);
  const gaps = top.filter(({ cell }) => (cell?.items.length ?? 0) === 0);
  const items = (places: readonly number[]): string => places.map((place) => itemHtml(result, place)).join("; ");
  const led = gaps.flatMap(({ element, cell }) => (cell && cell.crosswalk.length > 0 ? [`<p class="more">${escaped(element.label[language])}: ${filled(escaped(WORDS.crosswalk[language]), { items: items(cell.crosswalk) })}</p>`] : []));
  const rows = covered.map(({ element, cell }) => {
    const level = STRENGTHS.indexOf(cell!.strength);
    return `<tr><th scope="row">${escaped(nameOf(element.id, element.label[language]))}</th><td class="strength"><span class="level-${level}">${STRENGTH_WORDS[cell!.strength][language]}</span></td><td dir="auto">${items(cell!.items)}</td></tr>`;
  });
  const head = `<h5>${escaped(kader.titel[language])} <span class="more">${t("covered", { covered: covered.length, total: kader.total })}</span></h5>`;
  const missing = gaps.length === 0 ? "" : `<div class="missing"><span>${t("missing")}:</span> ${gapList(gaps.map(({ element }) => element), language, Infinity)}</div>`;
  const table = rows.length === 0 ? "" : `<div class="scroll" role="group" tabindex="0" aria-label="${escaped(kader.titel[language])}"><table class="items"><thead><tr><th scope="col">${t("element")}</th><th scope="col">${t("strength")}</th><th scope="col">${t("items")}</th></tr></thead><tbody>${rows.join("\n")}</tbody></table></div>`;
  return `${head}${missing}${led.join("")}${table}`;
}

const LONGEST_TITLE = 70;

function itemHtml({ items }: CoverageResult, place: number): string {
  const { id, titel } = items[place]!;
  if (titel === undefined || titel === id) return `<b>${escaped(id)}</b>`;
  const text = titel.length > LONGEST_TITLE ? `${titel.slice(0, LONGEST_TITLE - 1).trimEnd()}…` : titel;
  return `<b>${escaped(id)}</b> ${escaped(text)}`;
}

function overlapSection({ result, language }: CoveragePage, kaders: readonly KaderEntry[], t: Say): string {
  const groups = kaders.flatMap((kader) => kader.overlap.filter(({ elements }) => elements.length > 1).map((overlap) => ({ kader, overlap }))).slice(0, MOST_OVERLAPS);
  if (groups.length === 0) return "";
  const row = ({ kader, overlap }: { kader: KaderEntry; overlap: Overlap }): string => {
    const labels = overlap.elements.map((id) => kader.elements.find((element) => element.id === id)?.label[language] ?? id);
    const { document } = result.items[overlap.items[0]!]!;
    return `<li>${overlap.items.map((place) => itemHtml(result, place)).join("; ")}<br><span class="more">${escaped(result.documents[document]!.titel)}: ${escaped(joined(labels, language))}</span></li>`;
  };
  return `<section aria-labelledby="overlap"><h2 id="overlap">${t("overlap")}</h2><p>${t("overlapIntro")}</p><ul>${groups.map(row).join("")}</ul></section>`;
}

const LONGEST_CODE = 4;

/** The label, behind its code where people know the element by that. */
function nameOf(id: string, label: string): string {
  return id.length <= LONGEST_CODE && id !== label ? `${id} ${label}` : label;
}

function codes(html: string): string {
  return html.replace(/`([^`]+)`/g, "<code>$1</code>");
}

function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(values, name) ? String(values[name]) : whole));
}
