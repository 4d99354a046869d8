// Rule: a unit that does not say what it works on.
import { calledIn, isBare, keySpanIn } from "../shared/objects.ts";
import { defineRule } from "../rule.ts";
import { opleiding } from "../shared/examples.ts";

export default defineRule({
  id: "curriculum/unit-without-outcomes",
  severity: "warning",
  preset: "aanbevolen",
  kinds: ["opleidingsprofiel"],
  whenFinished: true,
  title: { nl: "Eenheid leidt nergens voor op", en: "Unit prepares for nothing" },
  messages: {
    default: {
      nl: 'Bij eenheid "{unit}" staat niet voor welke eindkwalificaties zij opleidt. Vul leidtOpVoor in.',
      en: 'Unit "{unit}" does not say for which final qualifications it prepares. Fill in leidtOpVoor.',
    },
  },
  why: { nl: "Zo is te zien waar elke eindkwalificatie aan bod komt, en wat er uit kan als de opleiding te vol is.", en: "This shows where each final qualification is dealt with, and what can go when the programme is too full." },
  how: { nl: "Noem bij `leidtOpVoor` de ids van de eindkwalificaties.", en: "Name the ids of the final qualifications at `leidtOpVoor`." },
  sources: [{ document: "APWMD-2012", place: "L1543-1559" }, { document: "ZIN-2016", place: "L1268-1269" }],
  bad: { text: opleiding(`
eindkwalificaties:
  - { id: ek-1, tekst: Beslist samen met de burger }
eenheden:
  - { id: e-1, titel: Gesprekken, leidtOpVoor: [ek-1] }
  - { id: e-2, titel: Stage, leerjaar: 3 }
`) },
  good: { text: opleiding(`
eindkwalificaties:
  - { id: ek-1, tekst: Beslist samen met de burger }
eenheden:
  - { id: e-1, titel: Gesprekken, leidtOpVoor: [ek-1] }
  - { id: e-2, titel: Stage, leerjaar: 3, leidtOpVoor: [ek-1] }
`) },
  check({ document }, report) {
    for (const unit of document.soort === "opleidingsprofiel" ? (document.content.eenheden ?? []) : []) {
      if (unit.node.pairs.length < 3 || !isBare(unit.leidtOpVoor) || !isBare(unit.dekt)) continue;
      report(keySpanIn(unit, "leidtOpVoor"), { params: { unit: calledIn(unit) } });
    }
  },
});
