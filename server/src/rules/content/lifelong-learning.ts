// Rule: a document without lifelong learning.
import { defineRule } from "../rule.ts";
import { themeRule } from "../shared/themes.ts";

export default defineRule(themeRule({
  id: "content/lifelong-learning",
  preset: "streng",
  title: { nl: "Blijven leren", en: "Lifelong learning" },
  why: { nl: "De praktijk verandert; twee bronnen vragen om professionals die blijven leren, delen en terugkijken.", en: "Practice changes; two sources ask for professionals who go on learning, share and look back." },
  sources: [{ document: "ZIN-2016", place: "L130-137, L1407-1417" }, { document: "VJI-2014", place: "L2234-2245" }],
  subjects: {
    "lifelong-learning": { nl: "blijven leren en de eigen ontwikkeling", en: "lifelong learning and one's own development" },
  },
  touching: "Werkt aan de eigen ontwikkeling en blijft leren.",
}));
