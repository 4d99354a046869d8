// What changed between two versions of a document as one page: readable without a network or scripts, on paper, in the dark and with a screen reader.
import type { ItemChange, ValueChange } from "../diff/compare.ts";
import { displayTitle } from "../model/document.ts";
import type { Language, Localized } from "../text/localized.ts";
import type { Tool } from "./check.ts";
import { DIFF_WORDS, headingOf, isSame, kindsOf, namesOf, summaryOf, titleOf, valuesOf, type Difference } from "./diff.ts";
import { changedWords } from "./diff-words.ts";
import { escaped } from "./escape.ts";
import { pageHtml } from "./page.ts";

/** The whole style sheet; the page allows no other. */
export const DIFF_STYLE = `
:root { color-scheme: light dark; --back: #fff; --text: #1b1f24; --soft: #57606a; --line: #d0d7de; --link: #0b5cad; --went: #8a1020; --went-back: #fde8e9; --came: #0f5a2c; --came-back: #dff3e5; }
@media (prefers-color-scheme: dark) { :root { --back: #16191d; --text: #e8eaed; --soft: #a9b1ba; --line: #3d444d; --link: #8cc2ff; --went: #ffb3ae; --went-back: #43191c; --came: #9be3b0; --came-back: #12351f; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 68rem; padding: 1.5rem; background: var(--back); color: var(--text); font: 1rem/1.5 system-ui, sans-serif; }
h1 { font-size: 1.6rem; margin: 0 0 .5rem; } h2 { font-size: 1.1rem; margin: 2rem 0 .4rem; } h1, h2, p, td, th, li { overflow-wrap: anywhere; }
a { color: var(--link); } code { font: .9em ui-monospace, monospace; } .soft { color: var(--soft); font-weight: 400; }
nav ul { list-style: none; margin: .5rem 0; padding: 0; columns: 20rem; } nav li { break-inside: avoid; }
section { border-inline-start: .3rem solid var(--line); padding-inline-start: 1rem; break-inside: avoid; } section.came { border-color: var(--came); } section.went { border-color: var(--went); }
.scroll { overflow-x: auto; } table { border-collapse: collapse; width: 100%; table-layout: fixed; min-width: 36rem; } th:first-child { width: 9rem; }
th, td { border-bottom: 1px solid var(--line); padding: .4rem .75rem .4rem 0; text-align: start; vertical-align: top; } thead th { color: var(--soft); font-weight: 400; } tbody th { font-weight: 600; }
p { margin: .2rem 0; } td p { margin: 0 0 .3rem; } footer { margin-top: 2.5rem; } del { background: var(--went-back); color: var(--went); } ins { background: var(--came-back); color: var(--came); text-decoration-thickness: .1em; }
@media print { :root { color-scheme: light; --back: #fff; --text: #000; --soft: #333; --line: #888; --link: #000; --went: #7a0000; --went-back: #fff; --came: #00421a; --came-back: #fff; } body { max-width: none; padding: 0; } nav { display: none; } h2 { break-after: avoid; } .scroll { overflow: visible; } table { min-width: 0; } }
`;

/** SHA-256 of `DIFF_STYLE`, in base64; a test compares them. */
export const DIFF_STYLE_HASH = "EptN7kFfvVLKWSMJv6TeM85iiiLhKa3V/z+aT7chjRc=";

const WORDS = {
  title: { nl: "Wat er veranderd is", en: "What changed" },
  changed: { nl: "Veranderde onderdelen", en: "Changed items" },
  madeBy: { nl: "Gemaakt door", en: "Made by" },
} as const satisfies Record<string, Localized>;

/** The page in one language. Words that went are `del`, words that came are `ins`. */
export function diffHtml(difference: Difference, language: Language, { name, version }: Tool): string {
  const title = displayTitle(difference.new.document);
  const { comparison } = difference;
  const own = [...comparison.texts, ...comparison.tags];
  const sections = isSame(difference) ? [] : [contents(comparison.items, language), documentSection(own, language), ...comparison.items.map((change, index) => itemSection(change, index, language))];
  const body = `<header>
<h1>${escaped(title)}</h1>
<p><code>${escaped(headingOf(difference.old))}</code> → <code>${escaped(headingOf(difference.new))}</code></p>
<p>${escaped(isSame(difference) ? DIFF_WORDS.nothing[language] : summaryOf(comparison, language))}</p>
</header>
<main>
${sections.filter((part) => part !== "").join("\n")}
</main>
<footer><p class="soft">${WORDS.madeBy[language]} ${escaped(`${name} ${version}`)}</p></footer>`;
  return pageHtml({ language, title: `${WORDS.title[language]}: ${title}`, style: DIFF_STYLE, styleHash: DIFF_STYLE_HASH, body });
}

function idOf(index: number): string {
  return `change-${index + 1}`;
}

function contents(items: readonly ItemChange[], language: Language): string {
  if (items.length < 2) return "";
  const links = items.map((change, index) => `<li><a href="#${idOf(index)}"><code>${escaped(namesOf(change))}</code></a> <span class="soft">${escaped(kindsOf(change, language))}</span></li>`);
  return `<nav aria-labelledby="contents"><h2 id="contents">${WORDS.changed[language]}</h2><ul>\n${links.join("\n")}\n</ul></nav>`;
}

function documentSection(values: readonly ValueChange[], language: Language): string {
  if (values.length === 0) return "";
  const [first, ...rest] = DIFF_WORDS.document[language];
  return `<section aria-labelledby="document"><h2 id="document">${first!.toUpperCase()}${rest.join("")}</h2>${table(values, "document", language)}</section>`;
}

function itemSection(change: ItemChange, index: number, language: Language): string {
  const kind = change.old === undefined ? "came" : change.new === undefined ? "went" : "changed";
  const title = escaped(titleOf(change));
  const marked = kind === "came" ? `<ins>${title}</ins>` : kind === "went" ? `<del>${title}</del>` : title;
  const head = `<h2 id="${idOf(index)}"><code>${escaped(namesOf(change))}</code> ${title === "" ? "" : marked} <span class="soft">(${escaped(kindsOf(change, language))})</span></h2>`;
  const values = valuesOf(change, language);
  return `<section class="${kind}" aria-labelledby="${idOf(index)}">${head}${values.length === 0 ? "" : table(values, idOf(index), language)}</section>`;
}

function table(values: readonly ValueChange[], labelledBy: string, language: Language): string {
  const heads = [DIFF_WORDS.key, DIFF_WORDS.was, DIFF_WORDS.is].map((word) => `<th scope="col">${word[language]}</th>`).join("");
  const rows = values.map((value) => {
    const [was, is] = sidesOf(value);
    return `<tr><th scope="row">${escaped(value.key)}</th><td>${was}</td><td>${is}</td></tr>`;
  });
  return `<div class="scroll" role="group" tabindex="0" aria-labelledby="${labelledBy}"><table><thead><tr>${heads}</tr></thead><tbody>\n${rows.join("\n")}\n</tbody></table></div>`;
}

/** Of one text that became another the words that differ; of lists, names and codes the whole values. */
function sidesOf({ dropped, added }: ValueChange): [was: string, is: string] {
  const parts = dropped.length === 1 && added.length === 1 ? changedWords(dropped[0]!, added[0]!) : undefined;
  const whole = (values: readonly string[], tag: string): string => values.map((text) => `<p dir="auto"><${tag}>${escaped(text)}</${tag}></p>`).join("");
  if (!parts) return [whole(dropped, "del"), whole(added, "ins")];
  const words = (isThere: "added" | "removed", tag: string): string => `<p dir="auto">${parts.filter((part) => part[isThere] || (!part.added && !part.removed)).map((part) => (part[isThere] ? `<${tag}>${escaped(part.value)}</${tag}>` : escaped(part.value))).join("")}</p>`;
  return [words("removed", "del"), words("added", "ins")];
}
