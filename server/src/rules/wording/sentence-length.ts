// Rule: a sentence that is too long to read.
import { defineRule } from "../rule.ts";
import { beroep } from "../shared/examples.ts";
import { isBlock } from "../shared/prose.ts";

export default defineRule({
  id: "wording/sentence-length",
  severity: "information",
  preset: "streng",
  kinds: "all",
  title: { nl: "Lange zin", en: "Long sentence" },
  messages: {
    default: { nl: "Deze zin telt {count} woorden; het maximum is {maximum}. Maak er twee zinnen van.", en: "This sentence has {count} words; the maximum is {maximum}. Make it two sentences." },
  },
  why: { nl: "Docenten, studenten en beoordelaars moeten een beschrijving in één keer begrijpen.", en: "Teachers, students and assessors must understand a description at first reading." },
  how: { nl: "Splits de zin, of maak een lijst van wat erin opgesomd wordt. Het aantal is in te stellen met `maximum`.", en: "Split the sentence, or turn what it enumerates into a list. The number can be set with `maximum`." },
  sources: [{ document: "FIELD", place: "§1.3" }, { document: "APWMD-2012", place: "L1222-1228" }],
  defaultOptions: { maximum: 40 },
  bad: { text: beroep(`
bekwaamheden:
  - id: afstemmen
    titel: Stemt af
    tekst: >-
      De professional stemt de zorg af met de zorgvrager, de naasten, de huisarts, de wijkverpleegkundige, de gemeente, het
      sociaal team en de vrijwilligers, houdt daarbij rekening met wat ieder kan en wil, legt de afspraken vast in het plan
      en bespreekt na enige tijd met iedereen of het plan nog past.
`) },
  good: { text: beroep(`
bekwaamheden:
  - id: afstemmen
    titel: Stemt af
    tekst: >-
      De professional stemt de zorg af met iedereen die meedoet. Zij legt de afspraken vast in het plan en bespreekt na
      enige tijd of het plan nog past.
`) },
  lookThrough(options) {
    const maximum = Number(options["maximum"]);
    return maximum > 0 ? (raw, report) => {
      const start = isBlock(raw) ? raw.search(/[\r\n]/) : 0;
      // In a literal block each line is a line: a heading or a name in a list needs no full stop.
      const boundary = raw.startsWith("|") ? LINE_BOUNDARY : BOUNDARY;
      // A text shorter than this cannot hold so many words.
      if (start < 0 || raw.length - start < maximum * 2) return;
      for (const sentence of sentencesIn(raw, start, boundary)) {
        const count = wordCount(raw.slice(sentence.start, sentence.end));
        if (count > maximum) report(sentence, { params: { count, maximum } });
      }
    } : undefined;
  },
});

/** Ends a sentence: a mark with a space behind it, an empty line, or the next point of a list. */
const BOUNDARY = /[.!?…]["'’”)\]]*(?=\s|$)|\r?\n[ \t]*(?=\r?\n)|;?\r?\n[ \t]*(?=(?:[-*•–]|\d+[.)])[ \t])/g;
const LINE_BOUNDARY = /[.!?…]["'’”)\]]*(?=\s|$)|\r?\n/g;

/** Sentences from `start` on, without the spaces around them. */
function* sentencesIn(text: string, start: number, boundary: RegExp): Generator<{ start: number; end: number }> {
  let from = start;
  const trimmed = (to: number): { start: number; end: number } => {
    const part = text.slice(from, to);
    return { start: from + part.length - part.trimStart().length, end: from + part.trimEnd().length };
  };
  for (const { 0: mark, index } of text.matchAll(boundary)) {
    if (index < from) continue;
    yield trimmed(index + mark.length);
    from = index + mark.length;
  }
  yield trimmed(text.length);
}

function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
