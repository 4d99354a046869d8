// Rule: a line with a dash that has become part of the text above it, and lines with bullets that make no list.
import type { Document } from "../../model/document.ts";
import { NUMBER, SYMBOL } from "../../text/bullets.ts";
import { lineBreakOf } from "../../text/lines.ts";
import type { ProposedFix, TextEdit } from "../../text/problem.ts";
import type { Localized } from "../../text/localized.ts";
import type { Span } from "../../text/span.ts";
import { defineRule } from "../rule.ts";
import { beroep } from "../shared/examples.ts";
import { isPlain } from "../shared/fixes.ts";
import { perText, textsIn, type Prose } from "../shared/prose.ts";

export default defineRule({
  id: "content/dash-in-text",
  severity: "warning",
  preset: "aanbevolen",
  kinds: "all",
  title: { nl: "Streepje of opsommingsteken dat geen lijst maakt", en: "Dash or bullet that makes no list" },
  messages: {
    default: {
      nl: "Deze regel staat verder naar rechts dan het streepje erboven, en hoort daardoor bij die tekst. Zet de streepjes recht onder elkaar.",
      en: "This line stands further to the right than the dash above it, and so belongs to that text. Put the dashes straight below each other.",
    },
    text: {
      nl: 'Een streepje maakt hier geen opsomming: alles komt achter elkaar in één tekst. Zet "|" achter de sleutel, dan blijven de regels staan.',
      en: 'A dash makes no list here: everything becomes one text. Put "|" behind the key, so that the lines stay.',
    },
    bullets: {
      nl: 'Met "{bullet}" voor elke regel komt alles achter elkaar in één tekst. Begin elke regel met een streepje en een spatie, dan wordt het een lijst.',
      en: 'With "{bullet}" before each line everything becomes one text. Start each line with a dash and a space to make it a list.',
    },
    "bullets-text": {
      nl: 'Met "{bullet}" voor elke regel komt alles toch achter elkaar in één tekst. Zet "|" achter de sleutel, dan blijven de regels staan.',
      en: 'Even with "{bullet}" before each line everything becomes one text. Put "|" behind the key, so that the lines stay.',
    },
  },
  why: {
    nl: "Eén spatie te veel maakt van twee regels één. Wat in de tweede staat telt dan niet apart mee, en in een afdruk staat er een streepje midden in een zin.",
    en: "One space too many makes two lines one. What the second says then does not count by itself, and in print a dash stands in the middle of a sentence.",
  },
  how: {
    nl: "Zet de streepjes van één lijst recht onder elkaar. Voor regels binnen één tekst schrijf je `|` achter de sleutel.",
    en: "Put the dashes of one list straight below each other. For lines within one text write `|` behind the key.",
  },
  sources: [{ document: "FORMAT", place: "Afspraken: text values" }],
  fixable: "unsafe",
  bad: { text: beroep("bekwaamheden:\n  - id: luisteren\n    titel: Luistert\n    gedrag:\n      - Vraagt door\n       - Vat samen\n") },
  good: { text: beroep("bekwaamheden:\n  - id: luisteren\n    titel: Luistert\n    gedrag:\n      - Vraagt door\n      - Vat samen\n") },
  check({ document }, report) {
    for (const text of textsIn(document)) {
      const bullets = bulletsIn(text);
      if (bullets.length > 0) {
        const [{ start, end }] = bullets as [Span];
        const params = { bullet: text.raw.slice(start, end).trim() };
        report({ start: text.span.start + start, end: text.span.start + end }, text.isForList ? { variant: "bullets", params, fixes: withDashes(document, text, bullets) } : { variant: "bullets-text", params, fixes: keepingLines(document, text) });
        continue;
      }
      const parts = text.isForList ? partsOnOneLine(text) : undefined;
      if (parts) {
        report(text.span, { variant: "bullets", params: { bullet: parts.bullet }, fixes: onLines(document, text, parts.texts) });
        continue;
      }
      const [first] = dashesIn(text);
      if (first === undefined || /^-\p{L}/u.test(text.raw)) continue; // syntax/yaml tells the dash without a space
      const start = text.span.start + first;
      const { lines } = document.tree;
      const dash = dashBefore(document, text);
      report({ start, end: Math.min(text.span.end, lines.lineEnd(lines.positionAt(start).line)) }, { ...(dash === undefined && { variant: "text" }), fixes: dash === undefined ? keepingLines(document, text) : asItems(text, dash) });
    }
  },
});

/** Where in a text, as it is written, lines with a dash begin; none in a text that keeps its lines. */
const dashesIn = perText(({ raw, node }): readonly number[] => (node.style === "plain" && /[\r\n]/.test(raw) ? [...raw.matchAll(/[\r\n][ \t]*(?=- )/g)].map(({ 0: before, index }) => index + before.length) : []));

const SPACES = "[ \\t\\u00a0\\u2007\\u202f]";
/** The kinds of bullets; YAML knows only a dash with a space. */
const BULLETS = [`-${SPACES}+`, `(?:${SYMBOL}|[–−]|--)${SPACES}*`, `[o+—]${SPACES}+`, `${NUMBER}${SPACES}+`].map((kind) => ({ starts: new RegExp(`^${kind}(?=\\S)`), line: new RegExp(`(?<=^|[\\r\\n][ \\t]*)${kind}(?=\\S)`, "g") }));

/** The bullets in a text of which the first line and at least one other begin with the same kind; counted from its start. */
const bulletsIn = perText(({ raw, node }): readonly Span[] => {
  if (node.style !== "plain" || !/[\r\n]/.test(raw)) return [];
  const kind = BULLETS.find(({ starts }) => starts.test(raw));
  const found = kind ? [...raw.matchAll(kind.line)].map(({ 0: bullet, index }) => ({ start: index, end: index + bullet.length })) : [];
  return found.length > 1 ? found : [];
});

const SEPARATOR = new RegExp(`^(?:${SYMBOL}|[–−*]|-(?=\\s))`);

/** What stands between bullets on one line, as copying from a PDF leaves it: `• luistert • vat samen`. */
const partsOnOneLine = perText(({ raw, node }): { readonly bullet: string; readonly texts: readonly string[] } | undefined => {
  if (/[\r\n]/.test(raw) || node.text.length > LONGEST) return undefined;
  const bullet = SEPARATOR.exec(node.text)?.[0];
  const texts = bullet === undefined ? [] : ` ${node.text}`.split(new RegExp(`[;,]?\\s+[${bullet}]\\s*`, "u")).map((part) => part.trim().replace(/[;,]$/, "")).filter((part) => part !== "");
  return bullet !== undefined && texts.length > 1 ? { bullet, texts } : undefined;
});

/** Longer texts on one line are no list. */
const LONGEST = 5_000;

/** Every part an item on a line of its own, below the key. */
function onLines({ tree: { text, lines } }: Document, { span, node }: Prose, parts: readonly string[]): ProposedFix[] {
  const { line, character } = lines.positionAt(span.start);
  const [, dashes = "", key, spaces = ""] = /^([ \t]*(?:- +)*)([^\s[{].*:)( *)$/.exec(lines.lineText(line).slice(0, character)) ?? [];
  if (key === undefined || /[,[{]/.test(key) || /^\s*[^\s#]/.test(text.slice(node.span.end, lines.lineEnd(line)))) return [];
  const before = `${lineBreakOf(text)}${" ".repeat(dashes.length + 2)}- `;
  const newText = parts.map((part) => before + (isPlain(part) ? part : JSON.stringify(part))).join("");
  return [{ title: LIST, safe: false, edits: [{ span: { start: span.start - spaces.length, end: span.end }, newText }] }];
}

const LIST: Localized = { nl: "Maak er een lijst van, met streepjes", en: "Make it a list, with dashes" };

const LINES: Localized = { nl: "Laat de regels staan, met |", en: "Keep the lines, with |" };

/** A dash in the place of every bullet, where these stand straight below each other and what goes on stands further in. */
function withDashes({ tree: { lines } }: Document, { raw, span }: Prose, bullets: readonly Span[]): ProposedFix[] {
  const { line, character } = lines.positionAt(span.start);
  const before = lines.lineText(line).slice(0, character);
  const spaces = /^.*\S.*:( *)$/.exec(before)?.[1]?.length;
  const onKeyLine = spaces !== undefined;
  const starts = new Set(bullets.map(({ start }) => start));
  const below = [...raw.matchAll(/[\r\n]([ \t]*)(?=\S)/g)].map(({ 0: whole, 1: indent = "", index }) => ({ indent, hasBullet: starts.has(index + whole.length) }));
  const [indent = ""] = below.filter(({ hasBullet }) => hasBullet).map((one) => one.indent);
  const isStraight = below.every((one) => (one.hasBullet ? one.indent === indent : one.indent.length > indent.length));
  if (!isStraight || (!onKeyLine && before !== indent) || bullets.some(({ end }) => meansMore(raw.slice(end)))) return [];
  const lineBreak = lineBreakOf(raw);
  const edits = bullets.map(({ start, end }): TextEdit => {
    const isBehindKey = start === 0 && onKeyLine;
    return { span: { start: span.start + start - (isBehindKey ? spaces : 0), end: span.start + end }, newText: isBehindKey ? `${lineBreak}${indent}- ` : "- " };
  });
  return [{ title: LIST, safe: false, edits }];
}

/** The text keeps its lines, by a `|` behind its key: where it is all that stands there, and no line stands further out than its first. */
function keepingLines({ tree: { text, lines } }: Document, { raw, span }: Prose): ProposedFix[] {
  const gap = /(?:^|[\r\n])[ \t-]*[^\s[{]+:(\s+)$/.exec(text.slice(lines.lineStart(lines.positionAt(span.start).line - 1), span.start))?.[1];
  const behind = text.slice(span.end, span.end + LONGEST);
  if (gap === undefined || !/^[ \t]*(?:$|[\r\n])/.test(behind) || /^\s*[,\]}]/.test(behind)) return [];
  const isBelow = /[\r\n]/.test(gap);
  const [first, ...others] = [...`${isBelow ? gap : ""}${raw}`.matchAll(/[\r\n]([ \t]*)(?=\S)/g)].map(([, indent = ""]) => indent);
  if (first === undefined || others.some((indent) => !indent.startsWith(first))) return [];
  const at = span.start - gap.length;
  const edits = [{ span: { start: at, end: isBelow ? at : span.start }, newText: isBelow ? " |" : ` |${lineBreakOf(text)}${first}` }];
  return [{ title: LINES, safe: false, edits }];
}

/** What stands before the dash of the item that is `text` itself. */
function dashBefore({ tree: { lines } }: Document, { span }: Prose): string | undefined {
  const { line, character } = lines.positionAt(span.start);
  return /^([ \t]*)- +$/.exec(lines.lineText(line).slice(0, character))?.[1];
}

/** Whether what comes first in a text means something of its own in YAML, such as the quote of `"Samen" beslissen`. */
function meansMore(text: string): boolean {
  return /^\s*(?:[*&!%@`{}[\]|>"'#,]|[-?:]\s)/.test(text);
}

/** Every line with a dash becomes an item. */
function asItems(text: Prose, before: string): ProposedFix[] {
  if (dashesIn(text).some((at) => meansMore(text.raw.slice(at + 1)))) return [];
  const edits = dashesIn(text).map((at): TextEdit => {
    const lineStart = Math.max(text.raw.lastIndexOf("\n", at - 1), text.raw.lastIndexOf("\r", at - 1)) + 1;
    return { span: { start: text.span.start + lineStart, end: text.span.start + at }, newText: before };
  });
  return [{ title: { nl: "Zet de streepjes recht onder elkaar", en: "Put the dashes straight below each other" }, safe: false, edits }];
}
