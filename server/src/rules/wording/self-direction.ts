// Rule: another word for eigen regie.
import { defineRule } from "../rule.ts";
import { beroep } from "../shared/examples.ts";
import { mapOption } from "../shared/options.ts";
import { swapFix, swapsIn, swapsOf, WRITTEN } from "../shared/swaps.ts";
import { inRaw } from "../shared/words.ts";
import { WORDS } from "../words.ts";

/** The autonomy of professionals is something else than that of citizens. */
const OF_PROFESSIONALS = /(?:professionele|beroeps|eigen|zijn|haar|hun)\s+$/iu;

export default defineRule({
  id: "wording/self-direction",
  severity: "hint",
  preset: "streng",
  kinds: WRITTEN,
  title: { nl: "Ander woord voor eigen regie", en: "Another word for eigen regie" },
  messages: {
    default: { nl: 'Bedoelt "{word}" hetzelfde als "eigen regie"? Gebruik dan overal dat woord.', en: 'Does "{word}" mean the same as "eigen regie"? Then use that word everywhere.' },
  },
  why: { nl: "Het Zorginstituut noemt zelfregie, zelfbeschikking en autonomie woorden voor hetzelfde en kiest voor eigen regie. Zelfmanagement is iets anders: omgaan met een ziekte in het dagelijks leven.", en: "The Dutch health care institute calls zelfregie, zelfbeschikking and autonomie words for the same and chooses eigen regie. Zelfmanagement is something else: living with an illness from day to day." },
  how: { nl: "Schrijf \"eigen regie\", of laat het staan als iets anders bedoeld is. De woorden zijn in te stellen met `termen`.", en: "Write \"eigen regie\", or leave it when something else is meant. The words can be set with `termen`." },
  sources: [{ document: "ZIN-2016", place: "L637-640, L2203-2204, L2349-2351" }],
  fixable: "unsafe",
  defaultOptions: { termen: WORDS["self-direction"] },
  bad: { text: beroep("bekwaamheden:\n  - { id: regie, titel: Bevordert zelfregie }\n") },
  good: { text: beroep("bekwaamheden:\n  - { id: regie, titel: Bevordert eigen regie }\n  - { id: ziekte, titel: Ondersteunt zelfmanagement }\n") },
  where: "texts",
  lookThrough(options) {
    const swaps = swapsOf(mapOption(options, "termen"));
    return swaps.size === 0 ? undefined : (raw, report) => {
      for (const swap of swapsIn(inRaw(raw), swaps)) {
        const before = raw.slice(Math.max(0, swap.span.start - 20), swap.span.start);
        if (!OF_PROFESSIONALS.test(before)) report(swap.span, { params: { word: swap.word }, fixes: swapFix(swap) });
      }
    };
  },
});
