// Rule: a word that a team has agreed not to use.
import { defineRule } from "../rule.ts";
import { beroep } from "../shared/examples.ts";
import { mapOption } from "../shared/options.ts";
import { swapFix, swapsIn, swapsOf, WRITTEN } from "../shared/swaps.ts";
import { inRaw } from "../shared/words.ts";

export default defineRule({
  id: "wording/own-terms",
  severity: "information",
  preset: "aanbevolen",
  kinds: WRITTEN,
  title: { nl: "Woord van de eigen lijst", en: "Word of one's own list" },
  messages: {
    default: { nl: 'Afgesproken is "{instead}" in plaats van "{word}".', en: 'The agreement is "{instead}" instead of "{word}".' },
    avoid: { nl: 'Afgesproken is om "{word}" niet te gebruiken.', en: 'The agreement is not to use "{word}".' },
  },
  why: { nl: "Een vereniging of opleiding kiest haar eigen woorden; wie schrijft, hoeft de lijst niet uit het hoofd te kennen.", en: "An association or programme chooses its own words; who writes need not know the list by heart." },
  how: { nl: "Zet de woorden in bekwaam.config.yaml bij `termen`, met wat ervoor in de plaats komt; zonder vervanging is het een woord om te mijden. Zonder `termen` doet de regel niets.", en: "Put the words in bekwaam.config.yaml under `termen`, with what comes in their place; without a replacement it is a word to avoid. Without `termen` the rule does nothing." },
  sources: [{ document: "FIELD", place: "§5" }],
  fixable: "unsafe",
  defaultOptions: { termen: {} },
  bad: { text: beroep("bekwaamheden:\n  - { id: luisteren, titel: Luistert naar de hulpvrager }\n"), config: "regels:\n  wording/own-terms: { termen: { hulpvrager: inwoner, zorgconsument: } }\n" },
  good: { text: beroep("bekwaamheden:\n  - { id: luisteren, titel: Luistert naar de inwoner }\n"), config: "regels:\n  wording/own-terms: { termen: { hulpvrager: inwoner, zorgconsument: } }\n" },
  where: "texts",
  lookThrough(options) {
    const swaps = swapsOf(mapOption(options, "termen"));
    return swaps.size === 0 ? undefined : (raw, report) => {
      for (const swap of swapsIn(inRaw(raw), swaps)) report(swap.span, { ...(swap.instead === "" ? { variant: "avoid" } : {}), params: { word: swap.word, instead: swap.instead }, fixes: swapFix(swap) });
    };
  },
});
