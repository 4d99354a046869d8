// Rule: a number that is too small or too large.
import { defineRule } from "../rule.ts";
import { dossier } from "../shared/examples.ts";

export default defineRule({
  id: "schema/range",
  severity: "error",
  preset: "aanbevolen",
  kinds: "all",
  reads: "problems",
  title: { nl: "Getal buiten de grenzen", en: "Number out of range" },
  messages: {
    default: {
      nl: '{written} kan niet bij "{key}"; het moet tussen {minimum} en {maximum} liggen.',
      en: '{written} is not possible at "{key}"; it has to be between {minimum} and {maximum}.',
    },
    minimum: {
      nl: '{written} kan niet bij "{key}"; het moet {minimum} of meer zijn.',
      en: '{written} is not possible at "{key}"; it has to be {minimum} or more.',
    },
    maximum: {
      nl: '{written} kan niet bij "{key}"; het mag hoogstens {maximum} zijn.',
      en: '{written} is not possible at "{key}"; it may be {maximum} at most.',
    },
  },
  why: {
    nl: "Een getal buiten de schaal zegt niets, en is bijna altijd een tikfout.",
    en: "A number outside the scale says nothing, and is nearly always a slip of the pen.",
  },
  how: {
    nl: "Kijk het getal na.",
    en: "Check the number.",
  },
  sources: [{ document: "FORMAT", place: "nlqf, kern, supervisie" }, { document: "FIELD", place: "§3 (NLQF, EPA levels)" }],
  bad: { text: dossier("nlqf: 40\n") },
  good: { text: dossier("nlqf: 4\n") },
});
