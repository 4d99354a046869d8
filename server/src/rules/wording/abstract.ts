// Rule: words of praise without a measure.
import { defineRule } from "../rule.ts";
import { beroep } from "../shared/examples.ts";
import { listOption } from "../shared/options.ts";
import { quotable } from "../shared/texts.ts";
import { inRaw, wordsIn } from "../shared/words.ts";
import { WORDS } from "../words.ts";

export default defineRule({
  id: "wording/abstract",
  severity: "information",
  preset: "streng",
  kinds: ["kwalificatiedossier", "opleidingsprofiel", "beroepsprofiel"],
  title: { nl: "Goed, maar hoe dan?", en: "Well done, but how?" },
  messages: {
    default: { nl: '"{word}" zegt dat het goed moet gaan, niet waaraan je dat ziet. Schrijf wat er dan gebeurt.', en: '"{word}" says that it has to go well, not how you see that. Write what happens then.' },
  },
  why: { nl: "Beschrijvingen zijn te algemeen en te abstract, klagen opleiders; een beoordelaar kan met zo'n woord alle kanten op.", en: "Descriptions are too general and too abstract, educators complain; with such a word an assessor can go any way." },
  how: { nl: "Beschrijf zichtbaar gedrag of het resultaat. De woorden zijn in te stellen met `woorden`.", en: "Describe visible behaviour or the result. The words can be set with `woorden`." },
  sources: [{ document: "ZIN-2016", place: "L1005-1006" }],
  defaultOptions: { woorden: WORDS.abstract },
  bad: { text: beroep("bekwaamheden:\n  - { id: reageren, titel: Reageert op adequate wijze }\n") },
  good: { text: beroep("bekwaamheden:\n  - { id: reageren, titel: Reageert binnen de mogelijkheden van de ander }\n") },
  where: "endTerms",
  lookThrough(options) {
    const words = listOption(options, "woorden");
    return words.length === 0 ? undefined : (raw, report) => {
      for (const { word, span } of wordsIn(inRaw(raw), words)) report(span, { params: { word: quotable(word) } });
    };
  },
});
