// Rule: a word that lets a condition coincide with the person.
import { defineRule } from "../rule.ts";
import { beroep } from "../shared/examples.ts";
import { mapOption } from "../shared/options.ts";
import { swapFix, swapsIn, swapsOf, WRITTEN } from "../shared/swaps.ts";
import { inRaw } from "../shared/words.ts";
import { WORDS } from "../words.ts";

export default defineRule({
  id: "wording/person-first",
  severity: "information",
  preset: "streng",
  kinds: WRITTEN,
  title: { nl: "Eerst de mens", en: "The person first" },
  messages: {
    default: { nl: 'Iemand is meer dan een aandoening. Schrijf liever "{instead}" dan "{word}".', en: 'Someone is more than a condition. Rather write "{instead}" than "{word}".' },
  },
  why: { nl: "De focusgroepen vragen om een mens niet te laten samenvallen met een ziekte of beperking; opleidingen geven daarin het voorbeeld.", en: "The focus groups ask not to let a person coincide with an illness or disability; programmes set the example." },
  how: { nl: "Noem eerst de mens en dan de aandoening. De woorden zijn in te stellen met `termen`.", en: "Name the person first and then the condition. The words can be set with `termen`." },
  sources: [{ document: "VJI-2014", place: "L915-920, L2400-2401" }],
  fixable: "unsafe",
  defaultOptions: { termen: WORDS["person-first"] },
  bad: { text: beroep("bekwaamheden:\n  - { id: begeleiden, titel: Begeleidt diabeten }\n") },
  good: { text: beroep("bekwaamheden:\n  - { id: begeleiden, titel: Begeleidt mensen met diabetes in de gehandicaptenzorg }\n") },
  where: "texts",
  lookThrough(options) {
    const swaps = swapsOf(mapOption(options, "termen"));
    return swaps.size === 0 ? undefined : (raw, report) => {
      for (const swap of swapsIn(inRaw(raw), swaps)) report(swap.span, { params: { word: swap.word, instead: swap.instead }, fixes: swapFix(swap) });
    };
  },
});
