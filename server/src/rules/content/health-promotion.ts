// Rule: a document without promoting health.
import { defineRule } from "../rule.ts";
import { themeRule } from "../shared/themes.ts";

export default defineRule(themeRule({
  id: "content/health-promotion",
  preset: "streng",
  title: { nl: "Gezondheid bevorderen", en: "Promoting health" },
  why: { nl: "Professionals helpen mensen gezond te blijven, niet alleen beter te worden.", en: "Professionals help people to stay healthy, not only to get better." },
  sources: [{ document: "ZIN-2016", place: "L752-754" }],
  subjects: {
    "health-promotion": { nl: "gezondheid bevorderen", en: "promoting health" },
  },
  touching: "Bespreekt leefstijl en helpt ziekte voorkomen.",
}));
