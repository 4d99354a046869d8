// Rule: an assessment that does not say what it judges.
import { defineRule } from "../rule.ts";
import { opleiding } from "../shared/examples.ts";
import { calledIn, isBare, keySpanIn } from "../shared/objects.ts";
import { testsIn } from "../shared/tests.ts";

export default defineRule({
  id: "assessment/assesses-nothing",
  severity: "warning",
  preset: "aanbevolen",
  kinds: ["opleidingsprofiel", "leertraject"],
  whenFinished: true,
  title: { nl: "Toets die niets toetst", en: "Assessment that assesses nothing" },
  messages: {
    default: {
      nl: 'Er staat niet waarover "{name}" een oordeel geeft. Zet bij toetst de ids van wat er getoetst wordt.',
      en: '"{name}" does not say what it judges. Put the ids of what is assessed at toetst.',
    },
  },
  why: { nl: "Een leertraject is intern consistent als elke toets iets toetst wat iemand moet kunnen, en andersom.", en: "A learning track is consistent when each assessment judges something that people must be able to do, and the other way round." },
  how: { nl: "Noem bij `toetst` de eindkwalificaties of EPA's, of haal de toets weg.", en: "Name the final qualifications or EPAs at `toetst`, or remove the assessment." },
  sources: [{ document: "ZIN-2016", place: "L1235, L1268-1269" }],
  bad: { text: opleiding(`
eindkwalificaties:
  - { id: ek-1, tekst: Beslist samen met de burger }
toetsen:
  - { id: t-1, titel: Portfolio, doel: summatief, norm: Drie bewijzen }
`) },
  good: { text: opleiding(`
eindkwalificaties:
  - { id: ek-1, tekst: Beslist samen met de burger }
toetsen:
  - { id: t-1, titel: Portfolio, doel: summatief, norm: Drie bewijzen, toetst: [ek-1] }
`) },
  check({ document }, report) {
    for (const test of testsIn(document)) {
      if (test.node.pairs.length < 2 || !isBare(test.toetst) || !isBare(test.dekt)) continue;
      report(keySpanIn(test, "toetst"), { params: { name: calledIn(test) } });
    }
  },
});
