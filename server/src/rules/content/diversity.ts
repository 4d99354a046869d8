// Rule: a document without diversity.
import { defineRule } from "../rule.ts";
import { themeRule } from "../shared/themes.ts";

export default defineRule(themeRule({
  id: "content/diversity",
  preset: "streng",
  title: { nl: "Diversiteit", en: "Diversity" },
  why: { nl: "Mensen verschillen in achtergrond, taal en mogelijkheden; het Zorginstituut vraagt om dat in de opleidingen op te nemen.", en: "People differ in background, language and abilities; the Dutch health care institute asks to make that part of the programmes." },
  sources: [{ document: "ZIN-2016", place: "L583-584" }],
  subjects: {
    diversity: { nl: "diversiteit of verschillen tussen mensen", en: "diversity or differences between people" },
  },
  touching: "Sluit aan bij de diversiteit van mensen.",
}));
