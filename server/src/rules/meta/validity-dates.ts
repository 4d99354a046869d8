// Rule: a document that ends before it begins.
import { defineRule } from "../rule.ts";
import { dateIn } from "../shared/dates.ts";
import { dossier } from "../shared/examples.ts";

export default defineRule({
  id: "meta/validity-dates",
  severity: "error",
  preset: "aanbevolen",
  kinds: "all",
  title: { nl: "Einddatum ligt voor de begindatum", en: "End date lies before the start date" },
  messages: {
    default: {
      nl: "Dit document geldt tot {end}, maar begint pas op {start}. Verbeter een van de twee datums.",
      en: "This document is valid until {end}, but begins on {start}. Correct one of the two dates.",
    },
  },
  why: { nl: "Met deze datums geldt het document nooit.", en: "With these dates the document is never in force." },
  how: { nl: "Verbeter `geldigVanaf` of `geldigTot`.", en: "Correct `geldigVanaf` or `geldigTot`." },
  sources: [{ document: "APWMD-2012", place: "L685-693" }, { document: "FIELD", place: "§1.1" }],
  bad: { text: dossier("geldigVanaf: 2026-08-01\ngeldigTot: 2025-07-31\n") },
  good: { text: dossier("geldigVanaf: 2026-08-01\ngeldigTot: 2031-07-31\n") },
  check({ document }, report) {
    const { geldigVanaf, geldigTot } = document.content;
    const [start, end] = [dateIn(geldigVanaf), dateIn(geldigTot)];
    if (start === undefined || end === undefined || end >= start) return;
    report(geldigTot!.span, { params: { start, end }, related: [{ span: geldigVanaf!.span, message: { nl: "De begindatum.", en: "The start date." } }] });
  },
});
