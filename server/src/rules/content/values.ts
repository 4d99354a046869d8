// Rule: a document without values.
import { defineRule } from "../rule.ts";
import { themeRule } from "../shared/themes.ts";

export default defineRule(themeRule({
  id: "content/values",
  preset: "alles",
  title: { nl: "Waarden", en: "Values" },
  why: { nl: "Het gesprek over de waarde van zorg hoort bij de opleiding.", en: "The conversation about the value of care is part of education." },
  sources: [{ document: "VJI-2014", place: "L2140-2143" }],
  subjects: {
    values: { nl: "waarden", en: "values" },
  },
  touching: "Bespreekt waarden en zingeving.",
}));
