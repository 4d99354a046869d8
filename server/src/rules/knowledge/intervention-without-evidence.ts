// Rule: an intervention without anything that says it works.
import { isBare, isBlank, nameSpan, calledIn } from "../shared/objects.ts";
import { defineRule } from "../rule.ts";
import { kennisbasis } from "../shared/knowledge.ts";

export default defineRule({
  id: "knowledge/intervention-without-evidence",
  severity: "information",
  preset: "aanbevolen",
  kinds: ["kennisbasis"],
  title: { nl: "Interventie zonder onderbouwing", en: "Intervention without evidence" },
  messages: {
    default: {
      nl: 'Bij interventie "{name}" staat niet waarom zij zou werken. Vul onderbouwing, erkenning, beoordeling of watWerkt in.',
      en: 'Intervention "{name}" does not say why it would work. Fill in onderbouwing, erkenning, beoordeling or watWerkt.',
    },
  },
  why: { nl: "Van veel interventies is de werking niet onderzocht. Wie haar kiest, moet kunnen zien hoe zeker het is.", en: "Of many interventions nobody has examined whether they work. Who chooses one must be able to see how certain it is." },
  how: { nl: "Beschrijf de onderbouwing, ook als die zwak is.", en: "Describe the evidence, even if it is weak." },
  sources: [{ document: "GR-2014", place: "L2140-2144" }],
  bad: { text: kennisbasis(`
interventies:
  - { id: i-1, titel: Elke dag één handeling, doelgroep: Mensen die thuis wonen }
`) },
  good: { text: kennisbasis(`
interventies:
  - { id: i-1, titel: Elke dag één handeling, onderbouwing: Herhalen in de eigen omgeving helpt }
`) },
  check({ document }, report) {
    for (const one of document.soort === "kennisbasis" ? (document.content.interventies ?? []) : []) {
      if (one.node.pairs.length < 3 || !isBlank(one.onderbouwing) || !isBare(one.erkenning) || one.watWerkt || one.beoordeling || !isBare(one.kennis) || !isBare(one.richtlijnen)) continue;
      report(nameSpan(one), { params: { name: calledIn(one) } });
    }
  },
});
