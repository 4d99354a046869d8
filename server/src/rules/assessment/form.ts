// Rule: an assessment that does not say in what form or situation someone is assessed.
import { defineRule } from "../rule.ts";
import { opleiding } from "../shared/examples.ts";
import { calledIn, isBare, isBlank, nameSpan } from "../shared/objects.ts";
import { testsIn } from "../shared/tests.ts";

export default defineRule({
  id: "assessment/form",
  severity: "information",
  preset: "streng",
  kinds: ["opleidingsprofiel", "leertraject"],
  whenFinished: true,
  title: { nl: "Toets zonder vorm of situatie", en: "Assessment without a form or situation" },
  messages: {
    default: {
      nl: 'Bij "{name}" staat niet hoe er getoetst wordt. Vul vorm in, zoals portfolio of praktijkbeoordeling, of beschrijf de situatie.',
      en: '"{name}" does not say how the assessing is done. Fill in vorm, such as portfolio or praktijkbeoordeling, or describe the situation.',
    },
  },
  why: { nl: "De derde ontwerpstap kiest situaties, vormen en criteria om te beoordelen; daar volgen leeromgeving en leeractiviteiten uit.", en: "The third design step chooses situations, forms and criteria of assessment; learning environment and activities follow from those." },
  how: { nl: "Geef de toets een `vorm` of een `situatie`.", en: "Give the assessment a `vorm` or a `situatie`." },
  sources: [{ document: "ZIN-2016", place: "L1333-1341" }],
  bad: { text: opleiding(`
eindkwalificaties:
  - { id: ek-1, tekst: Beslist samen met de burger }
toetsen:
  - { id: t-1, doel: formatief, toetst: [ek-1] }
`) },
  good: { text: opleiding(`
eindkwalificaties:
  - { id: ek-1, tekst: Beslist samen met de burger }
toetsen:
  - { id: t-1, doel: formatief, toetst: [ek-1], vorm: portfolio }
`) },
  check({ document }, report) {
    for (const test of testsIn(document)) {
      if (test.doel && isBare(test.vorm) && isBlank(test.situatie) && isBlank(test.omschrijving)) report(nameSpan(test), { params: { name: calledIn(test) } });
    }
  },
});
