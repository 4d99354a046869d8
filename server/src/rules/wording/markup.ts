// Rule: leftovers of HTML and Word in a text.
import { defineRule } from "../rule.ts";
import { beroep } from "../shared/examples.ts";
import { quotable } from "../shared/texts.ts";
import { WRITTEN } from "../shared/swaps.ts";
import { inRaw, matchesIn } from "../shared/words.ts";

const LEFTOVER = /&(?:nbsp|amp|lt|gt|quot|apos|eacute|euml|egrave|iuml|ouml|uuml|hellip|[lr]squo|[lr]dquo|ndash|mdash|bull|shy|#\d{1,6}|#x[\da-f]{1,5});|<\/?(?:p|br|b|i|u|em|strong|ul|ol|li|div|span|font|h[1-6])(?:\s[^<>]{0,200})?\/?>|_x000D_|[\u00AD\u200B\uF0A7\uF0B7]/gi;

/** What a leftover stands for, where that can be written without quotes; the rest is removed by hand. */
const MEANING: Readonly<Record<string, string>> = { "&nbsp;": " ", "&eacute;": "é", "&euml;": "ë", "&egrave;": "è", "&iuml;": "ï", "&ouml;": "ö", "&uuml;": "ü", "&hellip;": "…", "&ndash;": "–", "&mdash;": "—", "&shy;": "", "\u00AD": "", "\u200B": "", _x000D_: "" };

export default defineRule({
  id: "wording/markup",
  severity: "information",
  preset: "streng",
  kinds: WRITTEN,
  title: { nl: "Resten van opmaak", en: "Leftovers of markup" },
  messages: {
    default: { nl: '"{text}" is opmaak uit een ander programma. Lezers zien die tekens staan; haal ze weg of gebruik Markdown.', en: '"{text}" is markup of another program. Readers see these characters; remove them or use Markdown.' },
    invisible: { nl: "Hier staat een onzichtbaar teken uit een ander programma. Haal het weg.", en: "There is an invisible character of another program here. Remove it." },
  },
  why: { nl: "Teksten worden geknipt en geplakt uit Word, websites en officiële exports; de opmaak komt dan als losse tekens mee.", en: "Texts are cut and pasted from Word, websites and official exports; the markup comes along as loose characters." },
  how: { nl: "Haal de tekens weg. Voor nadruk en lijsten kan Markdown: `*zo*`, of regels die met `-` beginnen.", en: "Remove the characters. Markdown works for emphasis and lists: `*so*`, or lines that begin with `-`." },
  sources: [{ document: "FIELD", place: "§5" }],
  fixable: "unsafe",
  bad: { text: beroep("bekwaamheden:\n  - { id: luisteren, titel: Luistert, tekst: Vraagt&nbsp;door }\n") },
  good: { text: beroep("bekwaamheden:\n  - { id: luisteren, titel: Luistert, tekst: Vraagt door }\n") },
  where: "texts",
  lookThrough: () => (raw, report) => {
    for (const { word, span } of matchesIn(inRaw(raw), LEFTOVER)) {
      const instead = MEANING[word] ?? MEANING[word.toLowerCase()];
      const isInside = span.start > 1 && span.end < raw.length - 1;
      const fixes = instead !== undefined && isInside ? [{ title: { nl: "Haal de opmaak weg", en: "Remove the markup" }, safe: false, edits: [{ span, newText: instead }] }] : [];
      report(span, { ...(word.length === 1 ? { variant: "invisible" } : {}), params: { text: quotable(word) }, fixes });
    }
  },
});
