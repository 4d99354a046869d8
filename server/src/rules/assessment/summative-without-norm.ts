// Rule: an assessment that counts, without a standard to judge by.
import { defineRule } from "../rule.ts";
import { opleiding } from "../shared/examples.ts";
import { calledIn, isBare, isBlank } from "../shared/objects.ts";
import { testsIn } from "../shared/tests.ts";

export default defineRule({
  id: "assessment/summative-without-norm",
  severity: "warning",
  preset: "aanbevolen",
  kinds: ["opleidingsprofiel", "leertraject"],
  whenFinished: true,
  title: { nl: "Summatieve toets zonder norm", en: "Summative assessment without a standard" },
  messages: {
    default: {
      nl: '"{name}" telt mee voor het diploma, maar er staat niet wanneer het voldoende is. Schrijf bij norm (of criteria) waaraan iemand moet voldoen.',
      en: '"{name}" counts for the diploma, but does not say when it is sufficient. Write at norm (or criteria) what someone has to meet.',
    },
  },
  why: { nl: "Een summatief oordeel is aan een norm gebonden; zonder norm weet de student niet wat er gevraagd wordt en oordeelt ieder anders.", en: "A summative judgement is bound to a standard; without one the student does not know what is asked and everyone judges differently." },
  how: { nl: "Vul `norm` in, of `criteria` met één regel per eis.", en: "Fill in `norm`, or `criteria` with one line per requirement." },
  sources: [{ document: "ZIN-2016", place: "L1357-1358, L2334-2335" }],
  bad: { text: opleiding(`
toetsen:
  - { id: t-1, titel: Portfolio, doel: summatief }
`) },
  good: { text: opleiding(`
toetsen:
  - { id: t-1, titel: Portfolio, doel: summatief, norm: Bij elke eindkwalificatie drie bewijzen uit verschillende situaties }
`) },
  check({ document }, report) {
    for (const test of testsIn(document)) {
      if (test.doel?.value !== "summatief" || !isBlank(test.norm) || !isBare(test.criteria)) continue;
      report(test.doel.span, { params: { name: calledIn(test) } });
    }
  },
});
