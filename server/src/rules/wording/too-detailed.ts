// Rule: an end term that prescribes how instead of saying what.
import { defineRule } from "../rule.ts";
import { beroep } from "../shared/examples.ts";
import { listOption } from "../shared/options.ts";
import { quotable } from "../shared/texts.ts";
import { inRaw, matchesIn, patternOf, wordsIn } from "../shared/words.ts";
import { WORDS } from "../words.ts";

export default defineRule({
  id: "wording/too-detailed",
  severity: "information",
  preset: "streng",
  kinds: ["kwalificatiedossier", "opleidingsprofiel", "beroepsprofiel"],
  title: { nl: "Te gedetailleerd", en: "Too detailed" },
  messages: {
    default: { nl: '"{text}" schrijft voor hoe vaak of hoe lang. Hoort dat in een eindterm, of in de toets of het protocol?', en: '"{text}" prescribes how often or how long. Does that belong in an end term, or in the assessment or protocol?' },
    command: { nl: '"{text}" schrijft voor hoe het moet. Schrijf wat iemand bereikt en laat de weg erheen open.', en: '"{text}" prescribes how it must be done. Write what someone achieves and leave the way there open.' },
  },
  why: { nl: "Opleiders klagen ook over eindtermen die te gedetailleerd en voorschrijvend zijn: ze verouderen snel en laten scholen geen ruimte.", en: "Educators also complain of end terms that are too detailed and prescriptive: they grow stale quickly and leave schools no room." },
  how: { nl: "Zet getallen en werkwijzen in de norm van een toets, het protocol of de toelichting. De woorden zijn in te stellen met `woorden` en `eenheden`.", en: "Put numbers and procedures in the standard of an assessment, the protocol or the explanation. The words can be set with `woorden` and `eenheden`." },
  sources: [{ document: "ZIN-2016", place: "L1005-1006" }],
  defaultOptions: { woorden: WORDS.commands, eenheden: WORDS.units },
  bad: { text: beroep("bekwaamheden:\n  - id: rapporteren\n    titel: Rapporteert\n    tekst: Rapporteert binnen 24 uur in 3 stappen.\n") },
  good: { text: beroep("bekwaamheden:\n  - id: rapporteren\n    titel: Rapporteert\n    tekst: Rapporteert zo dat een collega het werk kan overnemen.\n") },
  where: "endTerms",
  lookThrough(options) {
    const [commands, units] = [listOption(options, "woorden"), listOption(options, "eenheden")];
    const counted = patternOf(units);
    const pattern = counted && new RegExp(`(?<![\\p{L}\\p{N}.,/-])\\d+(?:[.,]\\d+)?\\s*${counted.source.replace("(?<![\\p{L}\\p{N}])", "")}`, "giu");
    return (raw, report) => {
      for (const { word, span } of pattern ? matchesIn(inRaw(raw), pattern) : []) report(span, { params: { text: quotable(word) } });
      for (const { word, span } of wordsIn(inRaw(raw), commands)) report(span, { variant: "command", params: { text: quotable(word) } });
    };
  },
});
