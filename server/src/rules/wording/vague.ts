// Rule: words that leave open what is asked.
import { defineRule } from "../rule.ts";
import { werkproces } from "../shared/examples.ts";
import { listOption } from "../shared/options.ts";
import { quotable } from "../shared/texts.ts";
import { inRaw, wordsIn } from "../shared/words.ts";
import { WORDS } from "../words.ts";

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
  defaultOptions: { woorden: WORDS.vague },
  where: "asked",
  bad: { text: werkproces(["titel: Overlegt", "omschrijving: Overlegt indien nodig met de huisarts."]) },
  good: { text: werkproces(["titel: Overlegt", "omschrijving: Overlegt met de huisarts als de gezondheid achteruitgaat."]) },
  lookThrough(options) {
    const words = listOption(options, "woorden");
    return words.length === 0 ? undefined : (raw, report) => {
      for (const { word, span } of wordsIn(inRaw(raw), words)) report(span, { params: { word: quotable(word) } });
    };
  },
});
