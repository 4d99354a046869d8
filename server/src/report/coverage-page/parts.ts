// Small pieces of HTML that stand in several places of a coverage page.
import type { CoverageResult, ElementEntry } from "../../coverage/entries.ts";
import { STRENGTHS, type Strength } from "../../coverage/strength.ts";
import { filled, type Language } from "../../text/localized.ts";
import { escaped } from "../escape.ts";
import { STRENGTH_WORDS } from "../strength-words.ts";
import { WORDS, type Say } from "./words.ts";

const LONGEST_TITLE = 70;

/** How many of how many, with a bar. */
export function meter(covered: number, total: number, t: Say): string {
  return `<p class="share"><strong>${covered}<span>/${total}</span></strong> ${shareBar(covered, total, t("covered", { covered, total }))}</p>`;
}

/** A bar that is as full as the share. @param name what it says, unless the text beside it does */
export function shareBar(covered: number, total: number, name?: string): string {
  const width = total === 0 ? 0 : (100 * covered) / total;
  const told = name === undefined ? `aria-hidden="true"` : `role="img" aria-label="${escaped(name)}"`;
  return `<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" ${told}><rect width="100" height="8" rx="2" fill="var(--line)"/><rect width="${width.toFixed(1)}" height="8" rx="2" fill="var(--level-3)"/></svg>`;
}

/** The elements that are missing, by name, in at most `most` lines; the last line counts those left out. */
export function gapList(gaps: readonly Pick<ElementEntry, "id" | "label">[], language: Language, most: number): string {
  const shown = gaps.length <= most ? gaps : gaps.slice(0, most - 1);
  const rest = gaps.length - shown.length;
  const names = [...shown.map(({ id, label }) => escaped(nameOf(id, label[language]))), ...(rest > 0 ? [filled(WORDS.more, language, { count: rest })] : [])];
  return `<ul class="gaps">${names.map((name) => `<li>${name}</li>`).join("")}</ul>`;
}

/** A cell of the matrix: its number, its sign and its colour, which a title puts into words. */
export function cellHtml(strength: Strength, items: number, crosswalk: number, language: Language): string {
  const level = STRENGTHS.indexOf(strength);
  const text = items > 0 ? `${items}${strength === "assessed" ? " ✓" : ""}` : crosswalk > 0 ? "≈" : "–";
  return `<td class="level-${level}" title="${escaped(STRENGTH_WORDS[strength][language])}">${text}</td>`;
}

/** What the colours mean. */
export function legend(language: Language): string {
  return `<ul class="legend" aria-label="${WORDS.legend[language]}">${STRENGTHS.map((strength, level) => `<li><span class="level-${level}"></span> ${STRENGTH_WORDS[strength][language]}</li>`).join("")}</ul>`;
}

/** @param name what the picture is, for who cannot see it @param caption below it */
export function figure(svg: string, name: string, caption = ""): string {
  return `<figure><div class="scroll" tabindex="0" role="group" aria-label="${escaped(name)}">${svg}</div>${caption === "" ? "" : `<figcaption>${escaped(caption)}</figcaption>`}</figure>`;
}

const LONGEST_CODE = 4;

/** The label, behind its code where people know the element by that. */
export function nameOf(id: string, label: string): string {
  return id.length <= LONGEST_CODE && id !== label ? `${id} ${label}` : label;
}

/** What stands between backticks in a text as code. */
export function codes(html: string): string {
  return html.replace(/`([^`]+)`/g, "<code>$1</code>");
}

/** An item by its id and its title. */
export function itemHtml({ items }: CoverageResult, place: number): string {
  const { id, titel } = items[place]!;
  if (titel === undefined || titel === id) return `<b>${escaped(id)}</b>`;
  const text = titel.length > LONGEST_TITLE ? `${titel.slice(0, LONGEST_TITLE - 1).trimEnd()}…` : titel;
  return `<b>${escaped(id)}</b> ${escaped(text)}`;
}
