// What every coverage page has: a head that lets nothing in from elsewhere, a title, contents, and who made it. No scripts.
import type { Language } from "../../text/localized.ts";
import { escaped } from "../escape.ts";
import { COVERAGE_STYLE, COVERAGE_STYLE_HASH } from "./style.ts";
import { sayIn, type Say } from "./words.ts";

/** In which language a page is, what made it, and when. */
export interface Made {
  readonly language: Language;
  readonly tool: { readonly name: string; readonly version: string };
  /** `yyyy-mm-dd`. */
  readonly date: string;
}

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
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${COVERAGE_STYLE_HASH}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escaped(title)}</title>
<style>${COVERAGE_STYLE}</style>
</head>
<body>
<header>
<h1>${escaped(heading)}</h1>
${lead === undefined ? "" : `<p class="lead">${escaped(lead)}</p>`}
</header>
<main>
${body}
</main>
<footer><p>${escaped(sayIn(language)("madeBy", { tool: `${tool.name} ${tool.version}`, date }))}</p></footer>
</body>
</html>
`;
}

/** What was not reached of what was agreed; nothing when all was. */
export function missedSection(missed: readonly string[], t: Say): string {
  if (missed.length === 0) return "";
  return `<section class="missed" aria-labelledby="missed"><h2 id="missed">${t("missed")}</h2><ul>${missed.map((line) => `<li>${escaped(line)}</li>`).join("")}</ul></section>`;
}

export function contentsOf(parts: readonly { readonly id: string; readonly name: string }[], t: Say): string {
  return `<nav aria-label="${t("contents")}"><ul>${parts.map(({ id, name }) => `<li><a href="#${id}">${escaped(name)}</a></li>`).join("")}</ul></nav>`;
}
