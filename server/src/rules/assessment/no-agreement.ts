// Rule: a decisive assessment that nobody outside the programme has agreed on.
import { defineRule } from "../rule.ts";
import { opleiding } from "../shared/examples.ts";
import { calledIn, isBare } from "../shared/objects.ts";
import { testsIn } from "../shared/tests.ts";

export default defineRule({
  id: "assessment/no-agreement",
  severity: "information",
  preset: "streng",
  kinds: ["opleidingsprofiel", "leertraject"],
  whenFinished: true,
  title: { nl: "Geen overeenstemming over de beoordeling", en: "No agreement on the assessment" },
  messages: {
    default: {
      nl: 'Bij "{name}" staat niet met wie is afgesproken wanneer iemand zelfstandig mag werken. Noem bij overeenstemmingMet wie het ermee eens zijn, zoals opleiders en professionals.',
      en: '"{name}" does not say with whom it was agreed when someone may work independently. Name at overeenstemmingMet who agree, such as educators and professionals.',
    },
  },
  why: {
    nl: "Een traject is extern consistent als opleiders, professionals en leidinggevenden het eens zijn over wat iemand moet kunnen om zelfstandig te werken.",
    en: "A track is externally consistent when educators, professionals and managers agree on what someone must be able to do to work independently.",
  },
  how: { nl: "Vul `overeenstemmingMet` in bij elke summatieve toets.", en: "Fill in `overeenstemmingMet` for each summative assessment." },
  sources: [{ document: "ZIN-2016", place: "L1239-1242, L1269-1271, L1337-1339" }],
  bad: { text: opleiding(`
toetsen:
  - { id: t-1, titel: Portfolio, doel: summatief, norm: Drie bewijzen }
`) },
  good: { text: opleiding(`
toetsen:
  - { id: t-1, titel: Portfolio, doel: summatief, norm: Drie bewijzen, overeenstemmingMet: [praktijkopleiders, docenten] }
`) },
  check({ document }, report) {
    for (const test of testsIn(document)) {
      if (test.doel?.value === "summatief" && isBare(test.overeenstemmingMet)) report(test.doel.span, { params: { name: calledIn(test) } });
    }
  },
});
