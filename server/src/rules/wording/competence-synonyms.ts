// Rule: two words for competence in one document.
import { defineRule } from "../rule.ts";
import { beroep } from "../shared/examples.ts";
import { textsIn } from "../shared/prose.ts";
import { WRITTEN } from "../shared/swaps.ts";
import { wordsIn } from "../shared/words.ts";

const WORDS = [["competentie", "competenties"], ["bekwaamheid", "bekwaamheden"]] as const;

export default defineRule({
  id: "wording/competence-synonyms",
  severity: "hint",
  preset: "alles",
  kinds: WRITTEN,
  title: { nl: "Competentie en bekwaamheid door elkaar", en: "Two words for competence" },
  messages: {
    default: { nl: 'Dit document schrijft {other} keer "{otherWord}" en {count} keer "{word}". Bedoelen ze hetzelfde, kies dan één woord.', en: 'This document writes "{otherWord}" {other} times and "{word}" {count} times. When they mean the same, choose one word.' },
  },
  why: { nl: "Voor het Zorginstituut zijn competentie en bekwaamheid hetzelfde. Lezers zoeken een verschil als er twee woorden staan.", en: "For the Dutch health care institute competentie and bekwaamheid are the same. Readers look for a difference where there are two words." },
  how: { nl: "Kies één woord voor het hele document.", en: "Choose one word for the whole document." },
  sources: [{ document: "ZIN-2016", place: "L1013, L1353" }],
  bad: { text: beroep("bekwaamheden:\n  - { id: leren, titel: Leert, tekst: Werkt aan haar bekwaamheid en aan de competenties van collega's en nieuwe competenties. }\n") },
  good: { text: beroep("bekwaamheden:\n  - { id: leren, titel: Leert, tekst: Werkt aan haar bekwaamheid en die van collega's. }\n") },
  check({ document }, report) {
    const texts = textsIn(document);
    const [a, b] = WORDS.map((words) => ({ word: words[0], found: texts.flatMap((text) => wordsIn(text, words)) })) as [Counted, Counted];
    const [fewer, more] = a.found.length <= b.found.length ? [a, b] : [b, a];
    if (fewer.found[0]) report(fewer.found[0].span, { params: { word: fewer.word, count: fewer.found.length, otherWord: more.word, other: more.found.length } });
  },
});

interface Counted {
  readonly word: string;
  readonly found: ReturnType<typeof wordsIn>;
}
