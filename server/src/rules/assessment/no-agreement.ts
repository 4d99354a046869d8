// Rule: a decisive assessment of which nobody outside the programme agreed or judges.
import { defineRule } from "../rule.ts";
import { opleiding } from "../shared/examples.ts";
import { calledIn, isBare } from "../shared/objects.ts";
import { testsIn } from "../shared/tests.ts";

/** Assessments that need no judge in the room. */
const WRITTEN = /kennistoets|tentamen|meerkeuze|digitaal/i;

export default defineRule({
  id: "assessment/no-agreement",
  formerly: ["assessment/no-assessors"],
  severity: "information",
  preset: "streng",
  kinds: ["opleidingsprofiel", "leertraject"],
  whenFinished: true,
  title: { nl: "Geen overeenstemming of beoordelaars", en: "No agreement or assessors" },
  messages: {
    default: {
      nl: 'Bij "{name}" staat niet met wie is afgesproken wanneer iemand zelfstandig mag werken. Noem bij overeenstemmingMet wie het ermee eens zijn, zoals opleiders en professionals.',
      en: '"{name}" does not say with whom it was agreed when someone may work independently. Name at overeenstemmingMet who agree, such as educators and professionals.',
    },
    assessors: {
      nl: 'Bij "{name}" staat niet wie oordeelt. Noem bij beoordelaars wie uit de praktijk en wie van de opleiding beslist.',
      en: '"{name}" does not say who judges. Name at beoordelaars who from practice and who from the school decides.',
    },
    both: {
      nl: 'Bij "{name}" staat niet wie oordeelt, en met wie is afgesproken wanneer iemand zelfstandig mag werken. Vul beoordelaars en overeenstemmingMet in, met mensen uit de praktijk en van de opleiding.',
      en: '"{name}" does not say who judges, and with whom it was agreed when someone may work independently. Fill in beoordelaars and overeenstemmingMet, with people from practice and from the school.',
    },
  },
  why: {
    nl: "Een traject is extern consistent als opleiders, professionals en leidinggevenden het eens zijn over wat iemand moet kunnen om zelfstandig te werken. Wie er in de praktijk opleidt en wie examineert, hoort vooraf verdeeld te zijn.",
    en: "A track is externally consistent when educators, professionals and managers agree on what someone must be able to do to work independently. Who trains in practice and who examines should be divided beforehand.",
  },
  how: { nl: "Vul bij elke summatieve toets `overeenstemmingMet` in, en `beoordelaars` als iemand oordeelt.", en: "Fill in `overeenstemmingMet` for each summative assessment, and `beoordelaars` where someone judges." },
  sources: [{ document: "ZIN-2016", place: "L1239-1242, L1269-1271, L1337-1339" }, { document: "APWMD-2012", place: "L1371-1377" }],
  bad: { text: opleiding(`
toetsen:
  - { id: t-1, titel: Portfolio, doel: summatief, norm: Drie bewijzen }
`) },
  good: { text: opleiding(`
toetsen:
  - { id: t-1, titel: Portfolio, doel: summatief, norm: Drie bewijzen, overeenstemmingMet: [praktijkopleiders, docenten], beoordelaars: [praktijkopleider, docent] }
`) },
  check({ document }, report) {
    for (const test of testsIn(document)) {
      if (test.doel?.value !== "summatief") continue;
      const noAgreement = isBare(test.overeenstemmingMet);
      const noAssessors = isBare(test.beoordelaars) && !isWritten(test);
      if (noAgreement || noAssessors) report(test.doel.span, { variant: noAgreement && noAssessors ? "both" : noAgreement ? "default" : "assessors", params: { name: calledIn(test) } });
    }
  },
});

function isWritten({ titel, vorm = [] }: ReturnType<typeof testsIn>[number]): boolean {
  return WRITTEN.test([titel, ...vorm].map((text) => text?.value ?? "").join(" "));
}
