// Rule: a professional who is a man or a woman.
import { defineRule } from "../rule.ts";
import { beroep } from "../shared/examples.ts";
import { listOption } from "../shared/options.ts";
import { proseIn } from "../shared/prose.ts";
import { WRITTEN } from "../shared/swaps.ts";
import { wordsIn, type FoundWord } from "../shared/words.ts";
import { WORDS } from "../words.ts";

/** Within a sentence `hij` may be anyone; at its beginning it is who the text is about. */
function isAboutProfessional({ word }: FoundWord): boolean {
  return /[/\s]/.test(word) || word[0] !== word[0]?.toLowerCase();
}

/** More places than this help nobody. */
const MOST_PLACES = 50;

export default defineRule({
  id: "wording/gendered",
  severity: "information",
  preset: "streng",
  kinds: WRITTEN,
  title: { nl: "Hij of zij", en: "He or she" },
  messages: {
    default: { nl: 'Hier staat "{word}". Schrijf genderneutraal: "de professional", "de beginnend beroepsbeoefenaar", of een zin zonder voornaamwoord.', en: 'This says "{word}". Write in a gender-neutral way: "the professional", "the starting practitioner", or a sentence without a pronoun.' },
    more: { nl: 'Dit document schrijft {count} keer "{word}" of iets dergelijks. Schrijf genderneutraal: "de professional", "de beginnend beroepsbeoefenaar", of zinnen zonder voornaamwoord.', en: 'This document writes "{word}" or the like {count} times. Write in a gender-neutral way: "the professional", "the starting practitioner", or sentences without a pronoun.' },
  },
  why: { nl: "De dossiers van 2016 schreven hij/zij; die van 2026 zijn genderneutraal, zodat ieder zich erin herkent.", en: "The files of 2016 wrote he/she; those of 2026 are gender-neutral, so that everyone recognises themselves." },
  how: { nl: "Herhaal het zelfstandig naamwoord, of laat het onderwerp weg. De woorden zijn in te stellen met `woorden`.", en: "Repeat the noun, or leave out the subject. The words can be set with `woorden`." },
  sources: [{ document: "FIELD", place: "§1.1, §1.3" }],
  defaultOptions: { woorden: WORDS.gendered },
  bad: { text: beroep("bekwaamheden:\n  - { id: luisteren, titel: Luistert, tekst: Hij vraagt door en hij/zij vat samen. }\n") },
  good: { text: beroep("bekwaamheden:\n  - { id: luisteren, titel: Luistert, tekst: De professional vraagt door en vat samen. Zij zijn met velen. }\n") },
  check({ document, options }, report) {
    const words = listOption(options, "woorden");
    const found = proseIn(document).flatMap((text) => wordsIn(text, words)).filter(isAboutProfessional);
    const [first, ...others] = found;
    if (!first) return;
    // One finding for a style that runs through the whole document, with the other places beside it.
    const related = others.slice(0, MOST_PLACES).map(({ span, word }) => ({ span, message: { nl: `Ook hier: "${word}".`, en: `Here too: "${word}".` } }));
    report(first.span, { ...(others.length > 0 ? { variant: "more" } : {}), params: { word: first.word.replace(/\s+/g, " ").toLowerCase(), count: found.length }, related });
  },
});
