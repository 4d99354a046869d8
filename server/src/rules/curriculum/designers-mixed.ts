// Rule: a programme that school or practice designed alone.
import { keySpan } from "../shared/places.ts";
import { defineRule } from "../rule.ts";
import { opleiding } from "../shared/examples.ts";
import { groupsIn } from "../shared/involved.ts";

export default defineRule({
  id: "curriculum/designers-mixed",
  severity: "information",
  preset: "streng",
  kinds: ["opleidingsprofiel", "leertraject"],
  whenFinished: true,
  title: { nl: "School en praktijk ontwierpen niet samen", en: "School and practice did not design together" },
  messages: {
    default: {
      nl: "Bij betrokkenen staat niemand uit de praktijk. Noem de professionals of werkgevers die mee ontwierpen.",
      en: "At betrokkenen there is nobody from practice. Name the professionals or employers who designed along.",
    },
    school: {
      nl: "Bij betrokkenen staat niemand van de opleiding. Noem de opleiders die mee ontwierpen.",
      en: "At betrokkenen there is nobody from the school. Name the educators who designed along.",
    },
  },
  why: { nl: "Een opleiding die school en werkvloer samen ontwerpen, sluit aan bij de praktijk.", en: "A programme that school and workplace design together fits practice." },
  how: { nl: "Voeg bij `betrokkenen` een regel toe met `groep: professional`, `werkgever` of `opleider`.", en: "Add a line at `betrokkenen` with `groep: professional`, `werkgever` or `opleider`." },
  sources: [{ document: "ZIN-2016", place: "L1247-1250" }, { document: "VJI-2014", place: "L2185-2199" }],
  bad: { text: opleiding(`
betrokkenen:
  - { naam: Hogeschool Voorbeeld, groep: opleider }
`) },
  good: { text: opleiding(`
betrokkenen:
  - { naam: Hogeschool Voorbeeld, groep: opleider }
  - { naam: Wijkteam Voorbeeld, groep: professional }
`) },
  check({ document }, report) {
    const groups = groupsIn(document);
    const span = groups && keySpan(document, "betrokkenen");
    if (!groups || !span) return;
    if (!groups.has("professional") && !groups.has("werkgever") && !groups.has("werknemer")) report(span);
    else if (!groups.has("opleider")) report(span, { variant: "school" });
  },
});
