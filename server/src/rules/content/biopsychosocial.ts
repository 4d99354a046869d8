// Rule: a document about illness alone.
import { defineRule } from "../rule.ts";
import { themeRule } from "../shared/themes.ts";

export default defineRule(themeRule({
  id: "content/biopsychosocial",
  preset: "streng",
  title: { nl: "Alleen ziekte", en: "Illness only" },
  why: { nl: "Het Zorginstituut vraagt van alle opleidingen een brede, biopsychosociale kijk in plaats van alleen een medische.", en: "The Dutch health care institute asks of all programmes a broad, biopsychosocial view instead of a medical one only." },
  sources: [{ document: "ZIN-2016", place: "L885-886, L937-938" }],
  subjects: {
    "broader-than-illness": { nl: "de omgeving, het sociale leven of het welbevinden van mensen", en: "people's surroundings, social life or wellbeing" },
  },
  touching: "Kijkt ook naar de omgeving en het sociale leven van mensen.",
}));
