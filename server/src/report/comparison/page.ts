// A comparison as one page for a committee: both shares first, then per framework what differs and what covers each element.
import type { ComparedElement } from "../../coverage/compare.ts";
import { STRENGTHS } from "../../coverage/strength.ts";
import { filled, type Language } from "../../text/localized.ts";
import { partOfEntry, type CoverageEntry } from "../coverage.ts";
import { framed, missedSection, type Made } from "../coverage-page/frame.ts";
import { codes, figure, nameOf, shareBar } from "../coverage-page/parts.ts";
import { sayIn } from "../coverage-page/words.ts";
import { escaped } from "../escape.ts";
import { radarPicture } from "../pictures/radar.ts";
import { THEMED } from "../pictures/svg.ts";
import { STRENGTH_WORDS } from "../strength-words.ts";
import { groupsOf, shownEntries, type ComparedCoverage, type ComparedEntry, type Group } from "./entries.ts";
import { difference, headOf, kaderOf, named, pointsOf, shareOf } from "./naming.ts";
import { isWeb, webOf } from "./svg.ts";
import { WORDS } from "./words.ts";

/** What `--compare` with `--format html` shows. */
export interface ComparisonPage extends Made {
  readonly compared: ComparedCoverage;
  /** Sentences about minimums and ratchets that were not met. */
  readonly missed: readonly string[];
}

/** What is worked out; more would make a page that no browser opens. */
const MOST_SECTIONS = 60;
const MOST_NESTED = 1500;
/** Longer lists of items hide what matters. */
const MOST_ITEMS = 12;

export function comparisonHtml(page: ComparisonPage): string {
  const { compared, language, missed } = page;
  const t = (key: keyof typeof WORDS): string => WORDS[key][language];
  const shown = shownEntries(compared);
  const note = compared.entries.length === 0 ? t("nothing") : shown.length === 0 ? t("none") : undefined;
  const { left, right } = compared.names;
  const body = note !== undefined ? [`<p class="lead">${escaped(note)}</p>`] : [inShort(shown, page), ...shown.slice(0, MOST_SECTIONS).map((entry, place) => section(entry, place, page)), unchanged(page)];
  return framed(page, {
    title: t("title"), heading: compared.isSideBySide ? `${left} | ${right}` : t("title"), ...(note === undefined ? { lead: t(compared.isSideBySide ? "sideBySide" : "change") } : {}),
    body: [missedSection(missed, sayIn(language)), ...body].filter((part) => part !== "").join("\n"),
  });
}

function idOf(place: number): string {
  return `comparison-${place + 1}`;
}

/** Side by side the documents are the same everywhere, so that the framework and the part say enough. */
function nameIn(entry: ComparedEntry, { compared, language }: ComparisonPage): string {
  if (!compared.isSideBySide) return `${headOf(entry, compared)}: ${kaderOf(entry, compared)}`;
  const one = (entry.right ?? entry.left)!;
  const part = partOfEntry(one);
  return part === undefined ? one.kaderTitel[language] : `${one.kaderTitel[language]}, ${part}`;
}

function inShort(shown: readonly ComparedEntry[], page: ComparisonPage): string {
  const { compared, language } = page;
  const { left, right } = compared.names;
  const heads = [...(compared.isSideBySide ? [] : [WORDS.document[language]]), WORDS.framework[language], left, right, WORDS.difference[language]];
  const rows = shown.map((entry, place) => {
    const name = compared.isSideBySide ? nameIn(entry, page) : headOf(entry, compared);
    const link = place < MOST_SECTIONS ? `<a href="#${idOf(place)}">${escaped(name)}</a>` : escaped(name);
    const kader = `<code>${escaped(kaderOf(entry, compared))}</code>`;
    const head = compared.isSideBySide ? `<th scope="row">${link}<br>${kader}</th>` : `<th scope="row">${link}</th><td>${kader}</td>`;
    return `<tr>${head}${share(entry.left, language)}${share(entry.right, language)}<td${toneOf(entry)}>${difference(entry, compared, language)}</td></tr>`;
  });
  const rest = shown.length > MOST_SECTIONS ? `<p>${codes(escaped(filled(WORDS.rest, language, { count: MOST_SECTIONS, total: shown.length })))}</p>` : "";
  return `<section aria-labelledby="short"><h2 id="short">${WORDS.inShort[language]}</h2><div class="scroll" role="group" tabindex="0" aria-labelledby="short"><table class="items shares"><thead><tr>${heads.map((text) => `<th scope="col">${escaped(text)}</th>`).join("")}</tr></thead><tbody>${rows.join("\n")}</tbody></table></div>${rest}</section>`;
}

function share(entry: CoverageEntry | undefined, language: Language): string {
  return `<td>${entry ? shareBar(entry.covered, entry.total) : ""}${shareOf(entry, language)}</td>`;
}

function toneOf(entry: ComparedEntry): string {
  const points = pointsOf(entry) ?? 0;
  return points === 0 ? "" : ` class="${points > 0 ? "rise" : "drop"}"`;
}

function section(entry: ComparedEntry, place: number, page: ComparisonPage): string {
  const { compared, language } = page;
  const { elements } = entry.comparison;
  const top = elements.filter(({ parent }) => parent === undefined);
  const groups = groupsOf(entry, compared, language).map((group) => groupHtml(group, compared, language)).join("");
  const web = isWeb(entry) ? figure(radarPicture(webOf(entry, compared, language), `${idOf(place)}-web`, THEMED), kaderOf(entry, compared)) : "";
  const nested = elements.length === top.length || elements.length > MOST_NESTED ? "" : `<details><summary>${filled(WORDS.nested, language, { count: elements.length })}</summary>${table(elements, page, kaderOf(entry, compared))}</details>`;
  return `<section aria-labelledby="${idOf(place)}"><h2 id="${idOf(place)}">${escaped(compared.isSideBySide ? nameIn(entry, page) : headOf(entry, compared))} <code>${escaped(kaderOf(entry, compared))}</code></h2>${groups}<div class="pictures"><div class="main">${table(top, page, kaderOf(entry, compared))}</div>${web}</div>${nested}</section>`;
}

const TONES: Readonly<Record<Group["tone"], string>> = { less: "gaps", gap: "gaps", more: "gaps more-than", plain: "gaps plain" };

function groupHtml({ title, tone, elements }: Group, compared: ComparedCoverage, language: Language): string {
  return `<h3>${escaped(title)}</h3><ul class="${TONES[tone]}">${elements.map((element) => `<li>${escaped(named(element, compared, language))}</li>`).join("")}</ul>`;
}

function table(elements: readonly ComparedElement[], { compared, language }: ComparisonPage, name: string): string {
  const head = [WORDS.element[language], compared.names.left, compared.names.right].map((text) => `<th scope="col">${escaped(text)}</th>`).join("");
  const rows = elements.map(({ id, label, left, right }) => `<tr><th scope="row">${escaped(nameOf(id, label[language]))}</th>${side(left, language)}${side(right, language)}</tr>`);
  return `<div class="scroll" role="group" tabindex="0" aria-label="${escaped(name)}"><table class="items compared"><thead><tr>${head}</tr></thead><tbody>${rows.join("\n")}</tbody></table></div>`;
}

/** How strong, and the items. */
function side(element: ComparedElement["left"], language: Language): string {
  if (!element) return `<td class="side-items">–</td>`;
  const led = !element.covered && element.crosswalk.length > 0;
  const items = element.items.slice(0, MOST_ITEMS).map((item) => `<b>${escaped(item)}</b>`).join("; ");
  const more = element.items.length > MOST_ITEMS ? `; ${sayIn(language)("more", { count: element.items.length - MOST_ITEMS })}` : "";
  return `<td class="side-items" dir="auto"><span class="side level-${STRENGTHS.indexOf(element.strength)}">${(led ? WORDS.crosswalk : STRENGTH_WORDS[element.strength])[language]}</span> ${items}${more}</td>`;
}

function unchanged({ compared, language }: ComparisonPage): string {
  const shown = new Set(shownEntries(compared));
  const rest = compared.entries.filter((entry) => !shown.has(entry));
  if (rest.length === 0) return "";
  const items = rest.map((entry) => `<li>${escaped(headOf(entry, compared))}: <code>${escaped(kaderOf(entry, compared))}</code>, ${shareOf(entry.right, language)}</li>`);
  return `<section aria-labelledby="unchanged"><h2 id="unchanged">${WORDS.unchanged[language]}</h2><ul>${items.join("\n")}</ul></section>`;
}
