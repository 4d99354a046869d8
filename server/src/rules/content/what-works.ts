// Rule: a document without looking at what works.
import { defineRule } from "../rule.ts";
import { themeRule } from "../shared/themes.ts";

export default defineRule(themeRule({
  id: "content/what-works",
  preset: "alles",
  title: { nl: "Kijken naar wat werkt", en: "Looking at what works" },
  why: { nl: "Waarderend onderzoek gaat uit van wat al goed gaat en bouwt daarop voort.", en: "Appreciative inquiry starts from what goes well and builds on it." },
  sources: [{ document: "ZIN-2016", place: "L567-571" }],
  subjects: {
    "what-works": { nl: "kijken naar wat werkt", en: "looking at what works" },
  },
  touching: "Bouwt voort op wat goed gaat.",
}));
