// Rule: a professional profile that does not name its areas of knowledge.
import { defineRule } from "../rule.ts";
import { keyRule } from "../shared/missing.ts";

export default defineRule(keyRule({
  id: "content/knowledge-areas",
  preset: "streng",
  key: "kennisgebieden",
  title: { nl: "Profiel zonder kennisgebieden", en: "Profile without areas of knowledge" },
  message: { nl: "Dit profiel zegt niet uit welke vakgebieden het beroep kennis haalt. Noem ze bij `kennisgebieden`.", en: "This profile does not say which fields the profession draws knowledge from. Name them under `kennisgebieden`." },
  why: { nl: "De Gezondheidsraad zag dat kennis in profielen impliciet blijft; wat er niet staat, wordt niet onderwezen.", en: "The Dutch health council saw that knowledge stays implicit in profiles; what is not there is not taught." },
  how: { nl: "Noem de vakgebieden, bijvoorbeeld `[agogiek, psychologie, recht]`.", en: "Name the fields, for example `[agogiek, psychologie, recht]`." },
  sources: [{ document: "GR-2014", place: "L2215-2223, L2242-2244, L2566-2570" }],
  filled: "kennisgebieden: [agogiek, psychologie, recht]",
}));
