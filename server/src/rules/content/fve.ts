// Rule: a document that leaves out functioning, resilience or self-direction.
import { defineRule } from "../rule.ts";
import { themeRule } from "../shared/themes.ts";

export default defineRule(themeRule({
  id: "content/fve",
  preset: "streng",
  title: { nl: "Functioneren, veerkracht en eigen regie", en: "Functioning, resilience and self-direction" },
  why: { nl: "Het Zorginstituut maakt functioneren, veerkracht en eigen regie van burgers tot het perspectief van alle opleidingen in zorg en welzijn.", en: "The Dutch health care institute makes functioning, resilience and self-direction of citizens the perspective of all programmes in care and welfare." },
  sources: [{ document: "ZIN-2016", place: "L117, L301, L925-929" }],
  subjects: {
    functioning: { nl: "functioneren", en: "functioning" },
    resilience: { nl: "veerkracht", en: "resilience" },
    "self-direction": { nl: "eigen regie", en: "self-direction" },
  },
  touching: "Versterkt het functioneren, de veerkracht en de eigen regie van mensen.",
}));
