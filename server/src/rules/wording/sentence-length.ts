// Rule: a sentence that is too long to read.
import { defineRule } from "../rule.ts";
import { beroep } from "../shared/examples.ts";
import { numberOption } from "../shared/options.ts";
import { sentencesIn } from "../shared/sentences.ts";

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
    const maximum = numberOption(options, "maximum");
    return maximum === undefined ? undefined : (raw, report) => {
      // A text shorter than this cannot hold so many words.
      for (const sentence of sentencesIn(raw, maximum * 2)) {
        const count = wordCount(raw.slice(sentence.start, sentence.end));
        if (count > maximum) report(sentence, { params: { count, maximum } });
      }
    };
  },
});

function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
