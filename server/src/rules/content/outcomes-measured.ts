// Rule: a document without measuring outcomes.
import { defineRule } from "../rule.ts";
import { themeRule } from "../shared/themes.ts";

export default defineRule(themeRule({
  id: "content/outcomes-measured",
  preset: "alles",
  title: { nl: "Meten wat het oplevert", en: "Measuring outcomes" },
  why: { nl: "Wie niet kijkt wat hulp oplevert, kan haar niet verbeteren.", en: "Who does not look at what help brings about cannot improve it." },
  sources: [{ document: "VJI-2014", place: "L2097" }],
  subjects: {
    "outcomes-measured": { nl: "wat de hulp oplevert", en: "what the help brings about" },
  },
  touching: "Evalueert wat de hulp oplevert.",
}));
