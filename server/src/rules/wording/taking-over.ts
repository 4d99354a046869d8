// Rule: taking over what people could do themselves.
import { defineRule } from "../rule.ts";
import { beroep } from "../shared/examples.ts";
import { sentencesIn } from "../shared/sentences.ts";
import { WRITTEN } from "../shared/swaps.ts";

/** What belongs to people themselves. */
const WHAT = /(?<!\p{L})(?:regie|zelfzorg|beslissing(?:en)?|besluit(?:en)?|verantwoordelijkheid|taken|zorg)(?!\p{L})/iu;
const TAKING = /(?<!\p{L})(?:(?:neemt|nemen)\s[^.;]{0,60}\sover(?!\p{L})|overneemt|overnemen|over te nemen|overgenomen)/iu;
/** Words that say when, how long or with whom. */
const CONDITION = /(?<!\p{L})(?:tijdelijk|zolang|totdat|tot\s|niet|zonder|alleen|als\s|wanneer|indien|nodig|netwerk|samen|overleg|collega|collega's|dienst|in geval|crisis|nood)/iu;

export default defineRule({
  id: "wording/taking-over",
  severity: "information",
  preset: "streng",
  kinds: WRITTEN,
  title: { nl: "Overnemen", en: "Taking over" },
  messages: {
    default: { nl: "Hier neemt de professional iets over van mensen. Schrijf wanneer en voor hoe lang, of hoe zij het zelf of met hun netwerk gaan doen.", en: "Here the professional takes something over from people. Write when and for how long, or how they will do it themselves or with their network." },
  },
  why: { nl: "Twee bronnen willen dat de regie bij mensen blijft: overnemen alleen tijdelijk, en pas als hulp van het eigen netwerk niet genoeg is.", en: "Two sources want control to stay with people: taking over only temporarily, and only when help from their own network is not enough." },
  how: { nl: "Noem de voorwaarde of de duur in dezelfde zin.", en: "Name the condition or the duration in the same sentence." },
  sources: [{ document: "NPHF-2015", place: "L689" }, { document: "VJI-2014", place: "L1966-1975" }],
  bad: { text: beroep("bekwaamheden:\n  - id: regie\n    titel: Voert regie\n    tekst: De professional neemt de regie over van de cliënt.\n") },
  good: { text: beroep("bekwaamheden:\n  - id: regie\n    titel: Voert regie\n    tekst: De professional neemt de regie tijdelijk over. Hij draagt de dienst over.\n") },
  lookThrough: () => (raw, report) => {
    if (!TAKING.test(raw)) return;
    for (const { start, end } of sentencesIn(raw)) {
      const sentence = raw.slice(start, end);
      const found = TAKING.exec(sentence);
      if (!found || !WHAT.test(sentence) || CONDITION.test(sentence)) continue;
      report({ start: start + found.index, end: start + found.index + found[0].length });
    }
  },
});
