// Rule: a word that everyone understands differently, without an explanation.
import { glossary } from "../../frameworks/glossary.ts";
import { defineRule } from "../rule.ts";
import { beroep } from "../shared/examples.ts";
import { listOption } from "../shared/options.ts";
import { proseIn } from "../shared/prose.ts";
import { WRITTEN } from "../shared/swaps.ts";
import { asListed, wordsIn } from "../shared/words.ts";
import { WORDS } from "../words.ts";

/** What follows a word that is being explained or that leads to an explanation: `[zelfzorg](…)`, "zelfzorg: …", "met zelfzorg bedoelen we". */
const EXPLAINED = /^(?:\s*["'”’)]*\s*(?::|\(|=|betekent|is\s+dat|wil\s+zeggen|bedoelen|verstaan)|\]\()/iu;
const EXPLAINING = /(?:\[|(?:onder|met)\s+["'“‘]?)$/iu;

export default defineRule({
  id: "wording/ambiguous-term",
  severity: "hint",
  preset: "alles",
  kinds: WRITTEN,
  title: { nl: "Woord dat ieder anders begrijpt", en: "Word that everyone understands differently" },
  messages: {
    default: { nl: '"{word}" betekent niet voor iedereen hetzelfde. Leg één keer uit wat hier bedoeld is, of maak er een link naar een begrippenlijst van.', en: '"{word}" does not mean the same to everyone. Explain once what is meant here, or make it a link to a glossary.' },
    known: { nl: '"{word}" betekent niet voor iedereen hetzelfde. Leg één keer uit wat hier bedoeld is; `bekwaam explain "{word}"` laat zien wat de bronnen ermee bedoelen.', en: '"{word}" does not mean the same to everyone. Explain once what is meant here; `bekwaam explain "{word}"` shows what the sources mean by it.' },
  },
  why: { nl: "Woorden als eigen kracht en resultaatgericht werken klinken helder, maar beleid en werkvloer bedoelen er iets anders mee.", en: "Words such as eigen kracht and resultaatgericht werken sound clear, but policy and practice mean different things by them." },
  how: { nl: "Schrijf bij het eerste gebruik wat ermee bedoeld is. De woorden zijn in te stellen met `woorden`.", en: "Write at the first use what is meant by it. The words can be set with `woorden`." },
  sources: [{ document: "GR-2014", place: "L4454-4464" }, { document: "VJI-2014", place: "L2165-2168" }, { document: "ZIN-2016", place: "L2142-2358" }],
  defaultOptions: { woorden: WORDS.ambiguous },
  bad: { text: beroep("bekwaamheden:\n  - { id: kracht, titel: Versterkt, tekst: Gaat uit van eigen kracht. }\n") },
  good: { text: beroep("bekwaamheden:\n  - { id: kracht, titel: Versterkt, tekst: 'Gaat uit van eigen kracht: wat mensen zelf en met hun omgeving kunnen.' }\n") },
  check({ document, options }, report) {
    const words = listOption(options, "woorden");
    const first = new Map<string, ReturnType<typeof wordsIn>[number]>();
    const explained = new Set<string>();
    for (const text of proseIn(document)) {
      for (const found of wordsIn(text, words)) {
        const name = asListed(found.word);
        const [start, end] = [found.span.start - text.span.start, found.span.end - text.span.start];
        if (EXPLAINED.test(text.raw.slice(end, end + 40)) || EXPLAINING.test(text.raw.slice(Math.max(0, start - 12), start))) explained.add(name);
        if (!first.has(name)) first.set(name, found);
      }
    }
    for (const [name, { word, span }] of first) {
      if (!explained.has(name)) report(span, { ...(glossary().find(word) ? { variant: "known" } : {}), params: { word: word.replace(/\s+/g, " ") } });
    }
  },
});
