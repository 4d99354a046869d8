// Rule: something that is only practised, and never judged against a standard.
import { isDeferred } from "../../project/derivation.ts";
import { defineRule } from "../rule.ts";
import { opleiding } from "../shared/examples.ts";
import { partOf } from "../shared/objects.ts";

export default defineRule({
  id: "assessment/only-formative",
  severity: "information",
  preset: "streng",
  kinds: ["opleidingsprofiel"],
  whenFinished: true,
  title: { nl: "Alleen formatief getoetst", en: "Assessed formatively only" },
  messages: {
    default: {
      nl: '"{id}" wordt alleen formatief getoetst: zo telt het niet mee voor het diploma. Neem het ook op in een summatieve toets.',
      en: '"{id}" is assessed formatively only: that way it does not count for the diploma. Put it in a summative assessment as well.',
    },
  },
  why: {
    nl: "Formatief toetsen helpt leren; pas een summatieve toets geeft een oordeel dat aan een norm is gebonden en meetelt voor de kwalificatie.",
    en: "Formative assessment helps people learn; only a summative one gives a judgement that is bound to a standard and counts for the qualification.",
  },
  how: { nl: "Noem het id bij `toetst` van een toets met `doel: summatief`.", en: "Name the id at `toetst` of an assessment with `doel: summatief`." },
  sources: [{ document: "ZIN-2016", place: "L1339-1341, L1356-1358" }, { document: "APWMD-2012", place: "L1446-1448" }],
  bad: { text: opleiding(`
eindkwalificaties:
  - { id: ek-1, tekst: Beslist samen met de burger }
  - { id: ek-2, tekst: Werkt samen in de wijk }
toetsen:
  - { id: t-1, doel: formatief, toetst: [ek-1, ek-2] }
  - { id: t-2, doel: summatief, toetst: [ek-2], norm: Voldoende op elk criterium }
`) },
  good: { text: opleiding(`
eindkwalificaties:
  - { id: ek-1, tekst: Beslist samen met de burger }
  - { id: ek-2, tekst: Werkt samen in de wijk }
toetsen:
  - { id: t-1, doel: formatief, toetst: [ek-1, ek-2] }
  - { id: t-2, doel: summatief, toetst: [ek-1, ek-2], norm: Voldoende op elk criterium }
`) },
  check({ document }, report) {
    if (document.soort !== "opleidingsprofiel") return;
    const formative = new Set<string>();
    const other = new Set<string>();
    for (const { doel, toetst } of document.content.toetsen ?? []) {
      for (const { value } of toetst ?? []) (doel?.value === "formatief" ? formative : other).add(partOf(value));
    }
    for (const item of document.items) {
      if (item.kind !== "eindkwalificatie" || !formative.has(item.id) || other.has(item.id) || isDeferred(item)) continue;
      report(item.idSpan, { params: { id: item.id } });
    }
  },
});
