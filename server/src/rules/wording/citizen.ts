// Rule: people who are patients or clients only.
import { defineRule } from "../rule.ts";
import { beroep } from "../shared/examples.ts";
import { listOption } from "../shared/options.ts";
import { textsIn } from "../shared/prose.ts";
import { WRITTEN } from "../shared/swaps.ts";
import { wordsIn } from "../shared/words.ts";
import { WORDS } from "../words.ts";

const OTHERS = ["burger", "burgers", "mens", "mensen", "inwoner", "inwoners", "bewoner", "bewoners", "citizen", "citizens", "people"];

export default defineRule({
  id: "wording/citizen",
  severity: "hint",
  preset: "alles",
  kinds: WRITTEN,
  title: { nl: "Alleen patiënt of cliënt", en: "Patient or client only" },
  messages: {
    default: { nl: 'Mensen heten hier {count} keer "{word}" en nergens burger of mens. Kies waar het niet om behandeling gaat een ruimer woord.', en: 'People are called "{word}" {count} times here and nowhere citizen or human being. Choose a wider word where it is not about treatment.' },
  },
  why: { nl: "Twee bronnen spreken liever van burgers: iemand is meer dan de zorg die hij of zij krijgt. Een andere bron gebruikt gewoon cliënt; daarom staat deze regel alleen op verzoek aan.", en: "Two sources rather speak of citizens: someone is more than the care they receive. Another source simply uses client; that is why this rule is on by request only." },
  how: { nl: "Gebruik burger, inwoner of mens waar het kan. De woorden zijn in te stellen met `woorden`.", en: "Use citizen, inhabitant or human being where possible. The words can be set with `woorden`." },
  sources: [{ document: "ZIN-2016", place: "L882, L2163-2165" }, { document: "VJI-2014", place: "L943" }],
  defaultOptions: { woorden: WORDS.citizen },
  bad: { text: beroep("bekwaamheden:\n  - { id: luisteren, titel: Luistert naar de cliënt }\n") },
  good: { text: beroep("bekwaamheden:\n  - { id: luisteren, titel: Luistert naar burgers }\n") },
  check({ document, options }, report) {
    const words = listOption(options, "woorden");
    const texts = textsIn(document);
    const found = texts.flatMap((text) => wordsIn(text, words));
    const [first] = found;
    if (!first || texts.some((text) => wordsIn(text, OTHERS).length > 0)) return;
    report(first.span, { params: { word: first.word.toLowerCase(), count: found.length } });
  },
});
