// Rule: a date that cannot be read or does not exist.
import { defineRule } from "../rule.ts";
import { dossier } from "../shared/examples.ts";

export default defineRule({
  id: "schema/date",
  severity: "error",
  preset: "aanbevolen",
  kinds: "all",
  reads: "problems",
  title: { nl: "Datum klopt niet", en: "Date is not right" },
  messages: {
    default: {
      nl: '"{written}" bij "{key}" is geen datum. Schrijf jaar-maand-dag, bijvoorbeeld 2026-08-01.',
      en: '"{written}" at "{key}" is not a date. Write year-month-day, for example 2026-08-01.',
    },
    order: {
      nl: 'Schrijf de datum bij "{key}" als jaar-maand-dag: {date} in plaats van {written}.',
      en: 'Write the date at "{key}" as year-month-day: {date} instead of {written}.',
    },
    "no-such-day": {
      nl: '{written} bij "{key}" bestaat niet op de kalender. Kijk dag en maand na.',
      en: '{written} at "{key}" is not on the calendar. Check day and month.',
    },
  },
  why: {
    nl: "Alleen met één schrijfwijze is zeker wat de dag en wat de maand is, en zijn datums te vergelijken.",
    en: "Only with one way of writing it is certain which is the day and which the month, and can dates be compared.",
  },
  how: {
    nl: "Schrijf eerst het jaar, dan de maand, dan de dag: `2026-08-01`.",
    en: "Write the year first, then the month, then the day: `2026-08-01`.",
  },
  sources: [{ document: "FORMAT", place: "geldigVanaf, vastgesteld" }],
  fixable: "safe",
  bad: { text: dossier("geldigVanaf: 01-08-2026\n") },
  good: { text: dossier("geldigVanaf: 2026-08-01\n") },
});
