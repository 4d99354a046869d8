// Check results as one page: readable without a network or scripts, on paper, in the dark and with a screen reader.
import type { Finding } from "../rules/finding.ts";
import { shownOf } from "../rules/shown.ts";
import type { Language, Localized } from "../text/localized.ts";
import { SEVERITIES } from "../text/severity.ts";
import { countsOf, fixability, type CheckedFile, type CheckResult } from "./check.ts";
import { escaped } from "./escape.ts";
import { pageHtml } from "./page.ts";
import { placeOf } from "./place.ts";
import { ruleCounts } from "./statistics.ts";
import { summaryLine } from "./summary.ts";
import { counted, SEVERITY_WORDS } from "./words.ts";

/** The whole style sheet; the page allows no other. */
export const HTML_STYLE = `
:root { color-scheme: light dark; --back: #fff; --text: #1b1f24; --soft: #57606a; --line: #d0d7de; --code: #f6f8fa; --error: #b3121d; --warning: #7a4d00; --information: #0b5cad; --hint: #57606a; --mark: #fff0b3; }
@media (prefers-color-scheme: dark) { :root { --back: #16191d; --text: #e8eaed; --soft: #a9b1ba; --line: #3d444d; --code: #20252b; --error: #ff9a94; --warning: #f2c063; --information: #8cc2ff; --hint: #a9b1ba; --mark: #5c4a00; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 62rem; padding: 1.5rem; background: var(--back); color: var(--text); font: 1rem/1.5 system-ui, sans-serif; }
h1 { font-size: 1.6rem; margin: 0 0 .5rem; } h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; overflow-wrap: anywhere; }
a { color: var(--information); }
table { border-collapse: collapse; width: 100%; } caption { text-align: start; color: var(--soft); padding: .25rem 0; }
th, td { border-bottom: 1px solid var(--line); padding: .35rem .6rem .35rem 0; text-align: start; vertical-align: top; }
td.number, th.number { text-align: end; } .scroll { overflow-x: auto; } td:nth-child(2) { min-width: 12rem; }
ul.counts { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; list-style: none; margin: 1rem 0; padding: 0; } ul.counts strong { font-size: 1.4rem; }
ol.findings { list-style: none; margin: 0; padding: 0; }
ol.findings > li { border-inline-start: .3rem solid var(--line); margin: .75rem 0; padding: .1rem .8rem; break-inside: avoid; }
ol.findings > li.error { border-color: var(--error); } ol.findings > li.warning { border-color: var(--warning); } ol.findings > li.information { border-color: var(--information); } ol.findings > li.hint { border-color: var(--hint); }
.level { font-weight: 600; } .error .level { color: var(--error); } .warning .level { color: var(--warning); } .information .level { color: var(--information); } .hint .level { color: var(--hint); }
p { margin: .2rem 0; overflow-wrap: anywhere; } .more { color: var(--soft); font-size: .9rem; }
code, pre { font-family: ui-monospace, monospace; font-size: .9rem; overflow-wrap: anywhere; } h2 code { font-size: 1rem; } pre { background: var(--code); border: 1px solid var(--line); margin: .4rem 0; padding: .4rem .6rem; white-space: pre-wrap; }
mark { background: var(--mark); color: inherit; text-decoration: underline; }
@media print { :root { color-scheme: light; --back: #fff; --text: #000; --soft: #333; --line: #888; --code: #fff; --error: #8a0000; --warning: #5c3a00; --information: #00376e; --hint: #333; --mark: #eee; } body { max-width: none; padding: 0; } nav { display: none; } h2 { break-after: avoid; } }
`;

/** SHA-256 of `HTML_STYLE`, in base64; a test compares them. */
export const HTML_STYLE_HASH = "JdbMYtAvxztFu6IOywQ2jH85wHcZcFxponY1j8rpskY=";

const WORDS = {
  title: { nl: "Controle door bekwaam", en: "Check by bekwaam" },
  counts: { nl: "Aantallen", en: "Counts" },
  perRule: { nl: "Per regel", en: "Per rule" },
  perRuleCaption: { nl: "Hoe vaak elke regel iets vond, de meest voorkomende bovenaan", en: "How often each rule found something, most frequent first" },
  rule: { nl: "Regel", en: "Rule" },
  what: { nl: "Wat", en: "What" },
  level: { nl: "Niveau", en: "Level" },
  count: { nl: "Aantal", en: "Count" },
  files: { nl: "Bestanden", en: "Files" },
  unread: { nl: "Niet gelezen", en: "Not read" },
  clean: { nl: "Bestanden zonder bevindingen", en: "Files without findings" },
  line: { nl: "regel", en: "line" },
  column: { nl: "teken", en: "column" },
  safe: { nl: "te herstellen met --fix", en: "can be fixed with --fix" },
  unsafe: { nl: "te herstellen met --fix-unsafe; lees het resultaat na", en: "can be fixed with --fix-unsafe; read the result through" },
  seeAlso: { nl: "Zie ook", en: "See also" },
  madeBy: { nl: "Gemaakt door", en: "Made by" },
} as const satisfies Record<string, Localized>;

export function html(result: CheckResult): string {
  const { language, tool } = result;
  const t = (key: keyof typeof WORDS): string => WORDS[key][language];
  const withFindings = result.files.filter(({ findings }) => findings.length > 0);
  const parts = [countList(result), unreadSection(result), ruleTable(result), contents(withFindings, language), ...withFindings.map((file, index) => fileSection(file, index, result)), cleanFiles(result)];
  const body = `<header>
<h1>${t("title")}</h1>
<p>${escaped(summaryLine(result))}</p>
</header>
<main>
${parts.filter((part) => part !== "").join("\n")}
</main>
<footer>
<p class="more">${t("madeBy")} ${escaped(`${tool.name} ${tool.version}`)}</p>
</footer>`;
  return pageHtml({ language, title: t("title"), style: HTML_STYLE, styleHash: HTML_STYLE_HASH, body });
}

function countList({ files, language }: CheckResult): string {
  const counts = countsOf(files);
  const items = SEVERITIES.map((severity) => {
    const [number, ...word] = counted(counts[severity], severity)[language].split(" ");
    return `<li class="${severity}"><strong>${number}</strong> <span class="level">${word.join(" ")}</span></li>`;
  });
  return `<section aria-label="${WORDS.counts[language]}">\n<ul class="counts">\n${items.join("\n")}\n</ul>\n</section>`;
}

function unreadSection({ failures, language }: CheckResult): string {
  if (failures.length === 0) return "";
  const items = failures.map(({ path, message }) => `<li>${pathHtml(path)} ${escaped(message[language])}</li>`);
  return `<section aria-labelledby="unread">\n<h2 id="unread">${WORDS.unread[language]}</h2>\n<ul>\n${items.join("\n")}\n</ul>\n</section>`;
}

function ruleTable({ files, rules, language }: CheckResult): string {
  const counts = ruleCounts(files);
  if (counts.length === 0) return "";
  const titles = new Map(rules.map(({ id, title }) => [id as string, title] as const));
  const heads = [WORDS.rule, WORDS.what, WORDS.level].map((word) => `<th scope="col">${word[language]}</th>`);
  const numbers = [WORDS.count, WORDS.files].map((word) => `<th scope="col" class="number">${word[language]}</th>`);
  const rows = counts.map(({ rule, severity, count, files: inFiles }) =>
    `<tr><th scope="row"><code>${escaped(rule)}</code></th><td>${escaped(titles.get(rule)?.[language] ?? "")}</td><td class="${severity}"><span class="level">${SEVERITY_WORDS[severity][language]}</span></td><td class="number">${count}</td><td class="number">${inFiles}</td></tr>`);
  return `<section aria-labelledby="rules">\n<h2 id="rules">${WORDS.perRule[language]}</h2>\n<div class="scroll" role="group" aria-labelledby="rules" tabindex="0">\n<table>\n<caption>${WORDS.perRuleCaption[language]}</caption>\n<thead><tr>${[...heads, ...numbers].join("")}</tr></thead>\n<tbody>\n${rows.join("\n")}\n</tbody>\n</table>\n</div>\n</section>`;
}

function contents(files: readonly CheckedFile[], language: Language): string {
  if (files.length < 2) return "";
  const items = files.map(({ path, findings }, index) => `<li><a href="#file-${index + 1}">${pathHtml(path)}</a> (${findings.length})</li>`);
  return `<nav aria-labelledby="contents">\n<h2 id="contents">${WORDS.files[language]}</h2>\n<ul>\n${items.join("\n")}\n</ul>\n</nav>`;
}

function fileSection(file: CheckedFile, index: number, result: CheckResult): string {
  const { findings, more } = shownOf(file.findings);
  const shown = more ? [...findings, more] : findings;
  const id = `file-${index + 1}`;
  return `<section aria-labelledby="${id}">\n<h2 id="${id}">${pathHtml(file.path)}</h2>\n<ol class="findings">\n${shown.map((finding) => findingItem(finding, file, result)).join("\n")}\n</ol>\n</section>`;
}

function findingItem(finding: Finding, file: CheckedFile, result: CheckResult): string {
  const { language } = result;
  const { line, column } = placeOf(file.document.tree.lines, finding.span);
  const how = fixability(finding);
  const place = `${WORDS.line[language]} ${line}, ${WORDS.column[language]} ${column}`;
  const source = finding.source === undefined ? [] : [escaped(finding.source[language])];
  const more = [`<code>${escaped(finding.rule)}</code>`, ...(how === "no" ? [] : [WORDS[how][language]]), ...source].join(", ");
  return [
    `<li class="${finding.severity}">`,
    `<p><span class="level">${SEVERITY_WORDS[finding.severity][language]}</span>, ${place}: <span dir="auto">${escaped(finding.message[language])}</span></p>`,
    excerpt(finding, file),
    `<p class="more">${more}</p>`,
    ...relatedItems(finding, file, result),
    "</li>",
  ].filter((part) => part !== "").join("\n");
}

const MOST_LETTERS = 400;

/** The line with what is marked in it; of a long line the part around it. */
function excerpt({ span }: Finding, { document }: CheckedFile): string {
  const { lines } = document.tree;
  const { line, character } = lines.positionAt(span.start);
  const source = lines.lineText(line);
  if (source.trim() === "") return "";
  const end = Math.max(character, Math.min(span.end - lines.lineStart(line), source.length));
  const from = wholeLetter(source, Math.max(0, character - MOST_LETTERS / 4));
  const to = wholeLetter(source, Math.min(source.length, from + MOST_LETTERS));
  const markEnd = Math.min(end, to);
  const marked = markEnd > character ? `<mark>${escaped(source.slice(character, markEnd))}</mark>` : "";
  return `<pre dir="ltr">${from > 0 ? "…" : ""}${escaped(source.slice(from, character))}${marked}${escaped(source.slice(Math.max(character, markEnd), to))}${to < source.length ? "…" : ""}</pre>`;
}

/** Not in the middle of a character. */
function wholeLetter(source: string, offset: number): number {
  return /[\udc00-\udfff]/.test(source[offset] ?? "") ? offset - 1 : offset;
}

function relatedItems(finding: Finding, file: CheckedFile, { language, locate }: CheckResult): string[] {
  return finding.related.flatMap(({ uri, span, message }) => {
    const there = uri === undefined ? { path: file.path, lines: file.document.tree.lines } : locate(uri);
    if (!there) return [];
    const { line, column } = placeOf(there.lines, span);
    return [`<p class="more">${WORDS.seeAlso[language]} ${pathHtml(there.path)}, ${WORDS.line[language]} ${line}, ${WORDS.column[language]} ${column}: ${escaped(message[language])}</p>`];
  });
}

function cleanFiles({ files, language }: CheckResult): string {
  const clean = files.filter(({ findings }) => findings.length === 0);
  if (clean.length === 0) return "";
  return `<section aria-labelledby="clean">\n<h2 id="clean">${WORDS.clean[language]}</h2>\n<ul>\n${clean.map(({ path }) => `<li>${pathHtml(path)}</li>`).join("\n")}\n</ul>\n</section>`;
}

/** The order of letters in a name does not reach into the text around it. */
function pathHtml(path: string): string {
  return `<bdi><code>${escaped(path)}</code></bdi>`;
}
