// Rule: text that still has to be filled in.
import { defineRule } from "../rule.ts";
import { beroep } from "../shared/examples.ts";
import { listOption } from "../shared/options.ts";
import { WRITTEN } from "../shared/swaps.ts";
import { inRaw, wordsIn } from "../shared/words.ts";
import { WORDS } from "../words.ts";

/** What stands for a text that is not there: `?`, `-`. */
const ONLY_SIGNS = /^["'\s]*([?–—-]+)["'\s]*$/;

/** What says that there is no text. */
const NOTHING = /^["'\s]*(n\.?v\.?t\.?|niet van toepassing|n\/a|not applicable)["'\s]*$/i;

export default defineRule({
  id: "wording/placeholder",
  severity: "hint",
  preset: "aanbevolen",
  kinds: WRITTEN,
  title: { nl: "Nog in te vullen", en: "Still to be filled in" },
  messages: {
    default: { nl: "Hier moet nog tekst komen.", en: "Text still has to come here." },
    none: { nl: '"{word}" telt hier als tekst. Is er niets te zeggen, haal dit dan weg.', en: '"{word}" counts as text here. When there is nothing to say, remove this.' },
  },
  why: { nl: "Een vergeten \"nog in te vullen\" komt zo in een gepubliceerd stuk terecht.", en: "A forgotten \"to be completed\" easily ends up in a published document." },
  how: { nl: "Vul de tekst in, of haal de sleutel weg. Een tekst van alleen tekens, zoals `?` of `-`, telt ook. De woorden zijn in te stellen met `woorden`.", en: "Fill in the text, or remove the key. A text of signs alone, such as `?` or `-`, counts too. The words can be set with `woorden`." },
  sources: [{ document: "FIELD", place: "§5" }],
  defaultOptions: { woorden: WORDS.placeholders },
  bad: { text: beroep("bekwaamheden:\n  - { id: luisteren, titel: Luistert, tekst: (vul in) }\n") },
  good: { text: beroep("bekwaamheden:\n  - { id: luisteren, titel: Luistert, tekst: Vult samen met de burger een plan in. }\n") },
  where: "texts",
  lookThrough(options) {
    const words = listOption(options, "woorden");
    return words.length === 0 ? undefined : (raw, report) => {
      const signs = ONLY_SIGNS.exec(raw)?.[1];
      if (signs !== undefined) report({ start: raw.indexOf(signs), end: raw.indexOf(signs) + signs.length });
      const none = NOTHING.exec(raw)?.[1];
      if (none !== undefined) report({ start: raw.indexOf(none), end: raw.indexOf(none) + none.length }, { variant: "none", params: { word: none } });
      for (const { span } of wordsIn(inRaw(raw), words)) report(span);
    };
  },
});
