// Rule: a post-initial programme that does not say what it builds on.
import { defineRule } from "../rule.ts";
import { opleiding } from "../shared/examples.ts";
import { isPostInitial } from "../shared/ladder.ts";

export default defineRule({
  id: "continuum/post-initial-base",
  severity: "warning",
  preset: "aanbevolen",
  kinds: ["opleidingsprofiel"],
  title: { nl: "Vervolgopleiding zonder basis", en: "Post-initial programme without a base" },
  messages: {
    default: {
      nl: "Er staat niet op welke opleiding of welk profiel deze vervolgopleiding voortbouwt. Noem het bij sluitAanOp of afgeleidVan.",
      en: "This does not say on which programme or profile this post-initial programme builds. Name it at sluitAanOp or afgeleidVan.",
    },
  },
  why: { nl: "Initieel en post-initieel onderwijs moeten voortdurend op elkaar worden afgestemd; dat kan alleen als duidelijk is op wat voor wat volgt.", en: "Initial and post-initial education must be attuned to each other all the time; that takes knowing what follows on what." },
  how: { nl: "Schrijf `sluitAanOp: id@versie` van de initiële opleiding.", en: "Write `sluitAanOp: id@version` of the initial programme." },
  sources: [{ document: "ZIN-2016", place: "L908-910, L1056, L1221-1222" }],
  bad: { text: opleiding(`
niveau: post-initieel
eindkwalificaties:
  - { id: ek-1, tekst: Begeleidt rond het levenseinde }
`) },
  good: { text: opleiding(`
niveau: post-initieel
sluitAanOp: op.bachelor@2026
eindkwalificaties:
  - { id: ek-1, tekst: Begeleidt rond het levenseinde }
`) },
  check({ document }, report) {
    const niveau = document.header?.niveau;
    if (!niveau || !isPostInitial(document) || document.items.length === 0) return;
    if (document.root?.pairs.some(({ key }) => key.text === "sluitAanOp" || key.text === "afgeleidVan" || key.text === "uitbreiding")) return;
    if (document.items.every(({ uit }) => uit.length === 0)) report(niveau.span);
  },
});
