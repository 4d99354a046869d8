// Rule: caring for people where they might be helped to care for themselves.
import { defineRule } from "../rule.ts";
import { beroep } from "../shared/examples.ts";
import { WRITTEN } from "../shared/swaps.ts";
import { inRaw, matchesIn } from "../shared/words.ts";

const CARING = /(?<!\p{L})(?:zorgt|zorgen)\s+voor\s+(?=(?:de\s+|een\s+)?(?:burgers?|cliënt(?:en)?|patiënt(?:en)?|zorgvragers?|bewoners?|mensen|ouderen|jongeren|kinderen|hulpvragers?)(?!\p{L}))/giu;

export default defineRule({
  id: "wording/caring-for",
  severity: "hint",
  preset: "alles",
  kinds: WRITTEN,
  title: { nl: "Zorgen voor of zorgen dat", en: "Caring for or seeing to it that" },
  messages: {
    default: { nl: '"Zorgen voor" maakt mensen ontvanger. Past hier "zorgen dat", met wat mensen dan zelf kunnen?', en: '"Zorgen voor" makes people receivers. Would "zorgen dat" fit here, with what people can then do themselves?' },
  },
  why: { nl: "Het Zorginstituut beschrijft de omslag van zorgen voor mensen naar zorgen dat zij zelf kunnen leven zoals zij willen.", en: "The Dutch health care institute describes the change from caring for people to seeing to it that they can live as they wish." },
  how: { nl: "Schrijf wat mensen zelf gaan doen. Gaat het echt om verzorgen, laat het dan staan.", en: "Write what people will do themselves. When it really is about nursing, leave it." },
  sources: [{ document: "ZIN-2016", place: "L886-887, L900" }],
  bad: { text: beroep("bekwaamheden:\n  - { id: zorgen, titel: Zorgt voor ouderen }\n") },
  good: { text: beroep("bekwaamheden:\n  - { id: zorgen, titel: Zorgt dat ouderen thuis kunnen wonen }\n  - { id: orde, titel: Zorgt voor een veilige omgeving }\n") },
  where: "texts",
  lookThrough: () => (raw, report) => {
    for (const { word, span } of matchesIn(inRaw(raw), CARING)) report({ start: span.start, end: span.start + word.trimEnd().length });
  },
});
