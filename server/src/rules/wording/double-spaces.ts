// Rule: two spaces between words of a running text.
import { defineRule } from "../rule.ts";
import { beroep } from "../shared/examples.ts";
import { WRITTEN } from "../shared/swaps.ts";
import { inRaw, matchesIn } from "../shared/words.ts";

/** Between characters of one line; not behind the mark of a list or a heading, and not in a table. */
const DOUBLE = /(?<=[^\s|*#>-]) {2,}(?=[^\s|#])/g;

export default defineRule({
  id: "wording/double-spaces",
  severity: "information",
  preset: "streng",
  kinds: WRITTEN,
  title: { nl: "Dubbele spatie", en: "Double space" },
  messages: { default: { nl: "Hier staan {count} spaties; één is genoeg.", en: "There are {count} spaces here; one is enough." } },
  why: { nl: "Dubbele spaties komen uit Word en pdf; zoeken op de zin mislukt erdoor.", en: "Double spaces come from Word and PDF; they make searching for the sentence fail." },
  how: { nl: "Houd één spatie.", en: "Keep one space." },
  sources: [{ document: "FIELD", place: "§1.3" }],
  fixable: "safe",
  bad: { text: beroep("bekwaamheden:\n  - { id: luisteren, titel: Luistert, tekst: Vraagt  door. }\n") },
  good: { text: beroep("bekwaamheden:\n  - { id: luisteren, titel: Luistert, tekst: Vraagt door. }\n") },
  lookThrough: () => (raw, report) => {
    // In a block of code spaces have a meaning.
    if (raw.includes("```")) return;
    for (const { word, span } of matchesIn(inRaw(raw), DOUBLE)) {
      report(span, { params: { count: word.length }, fixes: [{ title: { nl: "Houd één spatie", en: "Keep one space" }, safe: true, edits: [{ span, newText: " " }] }] });
    }
  },
});
