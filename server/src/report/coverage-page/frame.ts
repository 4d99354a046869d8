// What every coverage page has: a head that lets nothing in from elsewhere, a title, contents, and who made it. No scripts.
import type { CoverageResult } from "../../coverage/entries.ts";
import type { Language } from "../../text/localized.ts";
import { escaped } from "../escape.ts";
import { pageHtml } from "../page.ts";
import { COVERAGE_STYLE, COVERAGE_STYLE_HASH } from "./style.ts";
import { sayIn, type Say } from "./words.ts";

/** In which language a page is, what made it, and when. */
export interface Made {
  readonly language: Language;
  readonly tool: { readonly name: string; readonly version: string };
  /** `yyyy-mm-dd`. */
  readonly date: string;
}

/** What the page of a whole workspace shows. */
export interface CoveragePage extends Made {
  readonly result: CoverageResult;
  /** Paths of the documents as they are shown, in order. */
  readonly paths: readonly string[];
  /** Sentences about minimums and ratchets that were not met. */
  readonly missed: readonly string[];
}

/** What differs between a page of coverage and a page of a comparison. Texts, but for `body`. */
export interface Content {
  /** Of the window. */
  readonly title: string;
  readonly heading: string;
  /** Below the heading. */
  readonly lead?: string;
  /** HTML. */
  readonly body: string;
}

/** A whole page around `body`; the other texts are escaped here. */
export function framed({ language, tool, date }: Made, { title, heading, lead, body }: Content): string {
  const whole = `<header>
<h1>${escaped(heading)}</h1>
${lead === undefined ? "" : `<p class="lead">${escaped(lead)}</p>`}
</header>
<main>
${body}
</main>
<footer><p>${escaped(sayIn(language)("madeBy", { tool: `${tool.name} ${tool.version}`, date }))}</p></footer>`;
  return pageHtml({ language, title, style: COVERAGE_STYLE, styleHash: COVERAGE_STYLE_HASH, body: whole });
}

/** What was not reached of what was agreed; nothing when all was. */
export function missedSection(missed: readonly string[], t: Say): string {
  if (missed.length === 0) return "";
  return `<section class="missed" aria-labelledby="missed"><h2 id="missed">${t("missed")}</h2><ul>${missed.map((line) => `<li>${escaped(line)}</li>`).join("")}</ul></section>`;
}

/** Links to the parts of the page, by their `id`. */
export function contentsOf(parts: readonly { readonly id: string; readonly name: string }[], t: Say): string {
  return `<nav aria-label="${t("contents")}"><ul>${parts.map(({ id, name }) => `<li><a href="#${id}">${escaped(name)}</a></li>`).join("")}</ul></nav>`;
}
