// Rule: the same word twice in a row. Remove one.
import { defineRule } from "../rule.ts";
import { beroep } from "../shared/examples.ts";
import { WRITTEN } from "../shared/swaps.ts";
import { inRaw, matchesIn } from "../shared/words.ts";
import { WORDS } from "../words.ts";

const TWICE = /(?<![\p{L}\p{N}'’/-])(\p{L}{2,})\s+\1(?![\p{L}\p{N}'’/-])/giu;
const ALLOWED: ReadonlySet<string> = new Set(WORDS.doubles);

export default defineRule({
  id: "wording/repeated-word",
  severity: "information",
  preset: "streng",
  kinds: WRITTEN,
  title: { nl: "Woord staat dubbel", en: "Word given twice" },
  messages: { default: { nl: '"{word}" staat hier twee keer achter elkaar. Haal er één weg.', en: '"{word}" stands here twice in a row.' } },
  why: { nl: "Een dubbel woord blijft bij herschrijven achter; wie de tekst schreef, leest eroverheen.", en: "A double word is left behind in rewriting; who wrote the text reads past it." },
  how: { nl: "Haal er één weg.", en: "Remove one." },
  sources: [{ document: "FIELD", place: "§5" }],
  fixable: "unsafe",
  bad: { text: beroep("bekwaamheden:\n  - { id: luisteren, titel: Luistert, tekst: Vraagt door bij de de burger. }\n") },
  good: { text: beroep("bekwaamheden:\n  - { id: luisteren, titel: Luistert, tekst: Vraagt door bij de burger. }\n") },
  where: "texts",
  lookThrough: () => (raw, report) => {
    for (const { word: both, span } of matchesIn(inRaw(raw), TWICE)) {
      const word = both.slice(0, both.search(/\s/));
      if (ALLOWED.has(word.toLowerCase())) continue;
      const edits = [{ span: { start: span.start + word.length, end: span.end }, newText: "" }];
      report(span, { params: { word }, fixes: /[\r\n]/.test(both) ? [] : [{ title: { nl: "Haal er één weg", en: "Remove one" }, safe: false, edits }] });
    }
  },
});
