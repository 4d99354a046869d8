// Rule: a document without research.
import { defineRule } from "../rule.ts";
import { themeRule } from "../shared/themes.ts";

export default defineRule(themeRule({
  id: "content/research",
  preset: "streng",
  kinds: ["opleidingsprofiel"],
  title: { nl: "Onderzoek", en: "Research" },
  why: { nl: "Onderzoek, onderwijs en praktijk horen bij elkaar: professionals doen mee aan onderzoek en gebruiken wat eruit komt.", en: "Research, education and practice belong together: professionals take part in research and use its results." },
  sources: [{ document: "ZIN-2016", place: "L1042-1045, L1895-1897" }],
  subjects: {
    research: { nl: "onderzoek", en: "research" },
  },
  touching: "Gebruikt uitkomsten van onderzoek.",
}));
