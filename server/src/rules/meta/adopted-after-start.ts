// Rule: a document that was adopted after it came into force.
import { defineRule } from "../rule.ts";
import { dateIn } from "../shared/dates.ts";
import { dossier } from "../shared/examples.ts";

export default defineRule({
  id: "meta/adopted-after-start",
  severity: "information",
  preset: "aanbevolen",
  kinds: "all",
  title: { nl: "Vastgesteld na de ingangsdatum", en: "Adopted after the start date" },
  messages: {
    default: {
      nl: "Vastgesteld op {adopted}, maar geldig vanaf {start}: eerder dan het besluit. Kijk of een van de twee datums een verschrijving is.",
      en: "Adopted on {adopted}, but valid from {start}: earlier than the decision. See whether one of the two dates is a slip.",
    },
  },
  why: { nl: "Een dossier wordt meestal in het najaar vastgesteld en geldt vanaf de volgende 1 augustus; andersom is vaak een verschrijving.", en: "A file is mostly adopted in autumn and valid from the next 1 August; the other way round is often a slip." },
  how: { nl: "Kijk beide datums na.", en: "Check both dates." },
  sources: [{ document: "FIELD", place: "§1.1 (life cycle)" }],
  bad: { text: dossier("vastgesteld: { door: Minister van OCW, op: 2026-09-26 }\ngeldigVanaf: 2026-08-01\n") },
  good: { text: dossier("vastgesteld: { door: Minister van OCW, op: 2025-09-26 }\ngeldigVanaf: 2026-08-01\n") },
  check({ document }, report) {
    const op = document.content.vastgesteld?.op;
    const [adopted, start] = [dateIn(op), dateIn(document.content.geldigVanaf)];
    if (adopted !== undefined && start !== undefined && adopted > start) report(op!.span, { params: { adopted, start } });
  },
});
