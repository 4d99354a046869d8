// Rule: an assessment that does not say whether it helps learning or decides.
import { defineRule } from "../rule.ts";
import { opleiding } from "../shared/examples.ts";
import { calledIn, nameSpan } from "../shared/objects.ts";
import { testsIn } from "../shared/tests.ts";

export default defineRule({
  id: "assessment/no-purpose",
  severity: "warning",
  preset: "aanbevolen",
  kinds: ["opleidingsprofiel", "leertraject"],
  whenFinished: true,
  title: { nl: "Toets zonder doel", en: "Assessment without a purpose" },
  messages: {
    default: {
      nl: 'Bij "{name}" staat niet waarvoor de toets dient. Zet erbij: doel: formatief (om van te leren) of doel: summatief (telt mee voor het diploma).',
      en: '"{name}" does not say what it is for. Add doel: formatief (to learn from) or doel: summatief (counts for the diploma).',
    },
  },
  why: {
    nl: "Een toets om van te leren en een toets die meetelt, vragen iets anders van student en beoordelaar. Houd ze uit elkaar.",
    en: "An assessment to learn from and one that counts ask different things of student and assessor. Keep them apart.",
  },
  how: { nl: "Geef de toets `doel: formatief` of `doel: summatief`.", en: "Give the assessment `doel: formatief` or `doel: summatief`." },
  sources: [{ document: "ZIN-2016", place: "L1339-1341, L1356-1358, L1572-1574" }],
  bad: { text: opleiding(`
toetsen:
  - { id: t-1, titel: Portfolio, norm: Drie bewijzen }
`) },
  good: { text: opleiding(`
toetsen:
  - { id: t-1, titel: Portfolio, doel: summatief, norm: Drie bewijzen }
`) },
  check({ document }, report) {
    for (const test of testsIn(document)) {
      // An entry of one key has only just been begun.
      if (test.node.pairs.length < 2 || test.node.pairs.some(({ key }) => key.text === "doel")) continue;
      report(nameSpan(test), { params: { name: calledIn(test) } });
    }
  },
});
