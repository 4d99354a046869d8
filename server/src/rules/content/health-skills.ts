// Rule: a document without health skills of citizens.
import { defineRule } from "../rule.ts";
import { themeRule } from "../shared/themes.ts";

export default defineRule(themeRule({
  id: "content/health-skills",
  preset: "alles",
  title: { nl: "Leer- en gezondheidsvaardigheden", en: "Learning and health skills" },
  why: { nl: "Wie informatie over gezondheid kan vinden en begrijpen, houdt meer regie.", en: "Who can find and understand information about health keeps more control." },
  sources: [{ document: "ZIN-2016", place: "L757-759" }],
  subjects: {
    "health-skills": { nl: "de gezondheidsvaardigheden van burgers", en: "the health skills of citizens" },
  },
  touching: "Geeft uitleg in begrijpelijke taal.",
}));
