// An outline as one page: readable without a network or scripts, on paper, in the dark and with a screen reader.
import { legal } from "../../text/legal.ts";
import type { Localized } from "../../text/localized.ts";
import type { Block, Outline } from "./outline.ts";

const STYLE = `
:root { color-scheme: light dark; --back: #fff; --text: #1b1f24; --soft: #57606a; --line: #d0d7de; --link: #0b5cad; }
@media (prefers-color-scheme: dark) { :root { --back: #16191d; --text: #e8eaed; --soft: #a9b1ba; --line: #3d444d; --link: #8cc2ff; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 48rem; padding: 1.5rem; background: var(--back); color: var(--text); font: 1rem/1.55 system-ui, sans-serif; }
h1 { font-size: 1.8rem; margin: 0; } h2 { border-top: 1px solid var(--line); font-size: 1.35rem; margin: 2.5rem 0 .5rem; padding-top: 1rem; } h3 { font-size: 1.15rem; margin: 1.75rem 0 .25rem; } h4, h5, h6 { font-size: 1rem; margin: 1.25rem 0 .25rem; }
h1, h2, h3, h4, h5, h6, td, p, li { overflow-wrap: anywhere; }
.subtitle, dt, .label { color: var(--soft); } .label { font-weight: 600; margin: .75rem 0 0; }
nav { border: 1px solid var(--line); border-radius: .4rem; margin: 1.5rem 0; padding: .5rem 1rem; } nav ul { list-style: none; margin: 0; padding: 0; } nav ul ul { padding-inline-start: 1.25rem; } a { color: var(--link); }
dl { display: grid; gap: .15rem 1rem; grid-template-columns: minmax(9rem, max-content) 1fr; margin: .5rem 0; } dd { margin: 0; overflow-wrap: anywhere; }
p { margin: .25rem 0 .6rem; } ul { margin: .25rem 0 .6rem; padding-inline-start: 1.25rem; }
@media (max-width: 36rem) { dl { grid-template-columns: 1fr; } dd { margin-bottom: .4rem; } }
@media print { :root { color-scheme: light; --back: #fff; --text: #000; --soft: #333; --line: #888; --link: #000; } body { max-width: none; padding: 0; } nav { display: none; } h2, h3, h4, .label { break-after: avoid; } }
`;

const CONTENTS: Localized = { nl: "Inhoud", en: "Contents" };

/** Text of documents is text here too: nothing in it is read as HTML. */
export function outlineHtml({ title, subtitle, language, blocks }: Outline): string {
  const numbered = blocks.map((block, index) => ({ block, anchor: `o${index}` }));
  const entries = numbered.flatMap(({ block, anchor }) => (block.type === "heading" && block.level <= 3 ? [{ level: block.level, text: block.text, anchor }] : []));
  return [
    `<!doctype html>`,
    `<html lang="${language}">`,
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(title)}</title><style>${STYLE}</style></head>`,
    `<body>`,
    `<header><h1>${escaped(title)}</h1><p class="subtitle">${escaped(subtitle)}</p></header>`,
    ...(entries.length > 2 ? [`<nav aria-label="${CONTENTS[language]}">${contents(entries)}</nav>`] : []),
    `<main>`,
    ...numbered.map(({ block, anchor }) => blockHtml(block, anchor)),
    `</main>`,
    `</body></html>`,
    ``,
  ].join("\n");
}

function contents(entries: readonly { level: number; text: string; anchor: string }[]): string {
  const link = ({ text, anchor }: { text: string; anchor: string }): string => `<a href="#${anchor}">${escaped(text)}</a>`;
  const parts: string[] = [];
  for (const entry of entries) {
    if (entry.level === 2) parts.push(`${parts.length > 0 ? "</ul></li>" : ""}<li>${link(entry)}<ul>`);
    else parts.push(`${parts.length > 0 ? "" : "<li><ul>"}<li>${link(entry)}</li>`);
  }
  return `<ul>${parts.join("")}</ul></li></ul>`;
}

function blockHtml(block: Block, anchor: string): string {
  switch (block.type) {
    case "heading":
      return `<h${block.level} id="${anchor}">${escaped(block.text)}</h${block.level}>`;
    case "facts":
      return `<dl>${block.facts.map(({ label, value }) => `<dt>${escaped(label)}</dt><dd>${escaped(value)}</dd>`).join("")}</dl>`;
    case "list":
      return `${labelHtml(block.label)}<ul>${block.items.map((item) => `<li>${escaped(item)}</li>`).join("")}</ul>`;
    default:
      return labelHtml(block.label) + block.text.trim().split(/\n{2,}/).map((paragraph) => `<p>${escaped(paragraph).replaceAll("\n", "<br>")}</p>`).join("");
  }
}

function labelHtml(label: string): string {
  return label === "" ? "" : `<p class="label">${escaped(label)}</p>`;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escaped(text: string): string {
  // Characters that a page may not hold at all are shown as missing.
  return legal(text).replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);
}
