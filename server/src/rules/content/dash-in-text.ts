// Rule: a line with a dash that has become part of the text above it.
import type { Document } from "../../model/document.ts";
import type { ProposedFix, TextEdit } from "../../text/problem.ts";
import { defineRule } from "../rule.ts";
import { beroep } from "../shared/examples.ts";
import { perText, textsIn, type Prose } from "../shared/prose.ts";

export default defineRule({
  id: "content/dash-in-text",
  severity: "warning",
  preset: "aanbevolen",
  kinds: "all",
  title: { nl: "Streepje dat geen opsomming maakt", en: "Dash that makes no list" },
  messages: {
    default: {
      nl: "Deze regel staat verder naar rechts dan het streepje erboven, en hoort daardoor bij die tekst. Zet de streepjes recht onder elkaar.",
      en: "This line stands further to the right than the dash above it, and so belongs to that text. Put the dashes straight below each other.",
    },
    text: {
      nl: 'Een streepje maakt hier geen opsomming: alles komt achter elkaar in één tekst. Zet "|" achter de sleutel, dan blijven de regels staan.',
      en: 'A dash makes no list here: everything becomes one text. Put "|" behind the key, so that the lines stay.',
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
      const [first] = dashesIn(text);
      if (first === undefined) continue;
      const start = text.span.start + first;
      const { lines } = document.tree;
      const dash = dashBefore(document, text);
      report({ start, end: Math.min(text.span.end, lines.lineEnd(lines.positionAt(start).line)) }, { ...(dash === undefined && { variant: "text" }), fixes: dash === undefined ? asLines(document, text) : asItems(text, dash) });
    }
  },
});

/** Where in a text, as it is written, lines with a dash begin; none in a text that keeps its lines. */
const dashesIn = perText(({ raw, node }): readonly number[] => (node.style === "plain" && /[\r\n]/.test(raw) ? [...raw.matchAll(/[\r\n][ \t]*(?=- )/g)].map(({ 0: before, index }) => index + before.length) : []));

/** What stands before the dash of the item that is `text` itself. */
function dashBefore({ tree: { lines } }: Document, { span }: Prose): string | undefined {
  const { line, character } = lines.positionAt(span.start);
  return /^([ \t]*)- +$/.exec(lines.lineText(line).slice(0, character))?.[1];
}

/** Every line with a dash becomes an item. */
function asItems(text: Prose, before: string): ProposedFix[] {
  const edits = dashesIn(text).map((at): TextEdit => {
    const lineStart = Math.max(text.raw.lastIndexOf("\n", at - 1), text.raw.lastIndexOf("\r", at - 1)) + 1;
    return { span: { start: text.span.start + lineStart, end: text.span.start + at }, newText: before };
  });
  return [{ title: { nl: "Zet de streepjes recht onder elkaar", en: "Put the dashes straight below each other" }, safe: false, edits }];
}

/** The text keeps its lines. */
function asLines({ tree: { lines } }: Document, { raw, span }: Prose): ProposedFix[] {
  const { line, character } = lines.positionAt(span.start);
  const indent = /[\r\n]([ \t]*)- /.exec(raw)?.[1];
  if (indent === undefined || !/^[ \t-]*[^\s[{]+: +$/.test(lines.lineText(line).slice(0, character))) return [];
  const lineBreak = raw.includes("\r\n") ? "\r\n" : "\n";
  return [{ title: { nl: "Laat de regels staan, met |", en: "Keep the lines, with |" }, safe: false, edits: [{ span: { start: span.start, end: span.start }, newText: `|${lineBreak}${indent}` }] }];
}
