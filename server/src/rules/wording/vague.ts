// Rule: words that leave open what is asked.
import { defineRule } from "../rule.ts";
import { dossier } from "../shared/examples.ts";
import { quotable } from "../shared/texts.ts";

const WORDS = [
  "indien nodig", "zo nodig", "waar nodig", "indien mogelijk", "waar mogelijk", "eventueel", "eventuele", "relevant", "relevante", "en/of",
  "if necessary", "where necessary", "if needed", "where possible", "possibly", "and/or",
];

export default defineRule({
  id: "wording/vague",
  severity: "information",
  preset: "streng",
  kinds: "all",
  title: { nl: "Vage woorden", en: "Vague words" },
  messages: {
    default: {
      nl: '"{word}" laat open wat er precies gevraagd wordt. Schrijf wanneer, welke of wat, of laat het weg.',
      en: '"{word}" leaves open what exactly is asked. Write when, which or what, or leave it out.',
    },
  },
  why: {
    nl: "Opleiders klagen dat beschrijvingen te algemeen, te abstract of te vaag zijn; dan kan iedereen er iets anders in lezen. In gepubliceerde dossiers stonden zulke woorden in 92 van 111 werkprocessen.",
    en: "Educators complain that descriptions are too general, too abstract or too vague; then everyone can read something else in them. In published files such words stood in 92 of 111 work processes.",
  },
  how: { nl: "Zeg wat de voorwaarde is of om welke gevallen het gaat. De woorden zijn in te stellen met `woorden`.", en: "Say what the condition is or which cases are meant. The words can be set with `woorden`." },
  sources: [{ document: "ZIN-2016", place: "L1005-1006" }, { document: "FIELD", place: "§1.3" }],
  defaultOptions: { woorden: WORDS },
  bad: { text: dossier(`
basisdeel:
  code: B1
  kerntaken:
    - code: B1-K1
      titel: Biedt zorg
      werkprocessen:
        - code: B1-K1-W1
          titel: Overlegt
          omschrijving: Overlegt indien nodig met de huisarts.
`) },
  good: { text: dossier(`
basisdeel:
  code: B1
  kerntaken:
    - code: B1-K1
      titel: Biedt zorg
      werkprocessen:
        - code: B1-K1-W1
          titel: Overlegt
          omschrijving: Overlegt met de huisarts als de gezondheid achteruitgaat.
`) },
  lookThrough(options) {
    const pattern = patternOf(options["woorden"]);
    return pattern && ((raw, report) => {
      for (const { 0: word, index } of raw.matchAll(pattern)) report({ start: index, end: index + word.length }, { params: { word: quotable(word) } });
    });
  },
});

/** One pattern for all words; spaces in them may be line breaks in the file. */
function patternOf(words: unknown): RegExp | undefined {
  const texts = (Array.isArray(words) ? words : [words]).filter((word): word is string => typeof word === "string" && word.trim() !== "");
  if (texts.length === 0) return undefined;
  const parts = texts.sort((a, b) => b.length - a.length).map((word) => word.trim().split(/\s+/).map(escaped).join("\\s+"));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${parts.join("|")})(?![\\p{L}\\p{N}])`, "giu");
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/-]/g, (character) => (character === "-" ? "-" : `\\${character}`));
}
