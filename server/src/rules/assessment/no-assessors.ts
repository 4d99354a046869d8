// Rule: a decisive assessment that does not say who judges.
import { defineRule } from "../rule.ts";
import { opleiding } from "../shared/examples.ts";
import { calledIn, isBare } from "../shared/objects.ts";
import { testsIn } from "../shared/tests.ts";

/** Assessments that need no judge in the room. */
const WRITTEN = /kennistoets|tentamen|meerkeuze|digitaal/i;

export default defineRule({
  id: "assessment/no-assessors",
  severity: "information",
  preset: "streng",
  kinds: ["opleidingsprofiel", "leertraject"],
  whenFinished: true,
  title: { nl: "Summatieve toets zonder beoordelaars", en: "Summative assessment without assessors" },
  messages: {
    default: {
      nl: 'Bij "{name}" staat niet wie oordeelt. Noem bij beoordelaars wie uit de praktijk en wie van de opleiding beslist.',
      en: '"{name}" does not say who judges. Name at beoordelaars who from practice and who from the school decides.',
    },
  },
  why: { nl: "Wie er opleidt in de praktijk en wie examineert, hoort vooraf verdeeld te zijn.", en: "Who trains in practice and who examines should be divided beforehand." },
  how: { nl: "Vul `beoordelaars` in.", en: "Fill in `beoordelaars`." },
  sources: [{ document: "APWMD-2012", place: "L1371-1377" }],
  bad: { text: opleiding(`
toetsen:
  - { id: t-1, titel: Praktijkbeoordeling, doel: summatief, norm: Twee bezoeken voldoende }
`) },
  good: { text: opleiding(`
toetsen:
  - { id: t-1, titel: Praktijkbeoordeling, doel: summatief, norm: Twee bezoeken voldoende, beoordelaars: [praktijkopleider, docent] }
`) },
  check({ document }, report) {
    for (const test of testsIn(document)) {
      if (test.doel?.value !== "summatief" || !isBare(test.beoordelaars)) continue;
      if (WRITTEN.test(`${test.titel?.value ?? ""} ${(test.vorm ?? []).map(({ value }) => value).join(" ")}`)) continue;
      report(test.doel.span, { params: { name: calledIn(test) } });
    }
  },
});
