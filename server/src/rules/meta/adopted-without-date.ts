// Rule: an adopted document that does not say by whom and when.
import { defineRule } from "../rule.ts";
import { dossier } from "../shared/examples.ts";

export default defineRule({
  id: "meta/adopted-without-date",
  severity: "warning",
  preset: "aanbevolen",
  kinds: ["kwalificatiedossier", "opleidingsprofiel", "beroepsprofiel", "leertraject", "kennisbasis"],
  whenFinished: true,
  title: { nl: "Vastgesteld, maar niet wanneer", en: "Adopted, but not when" },
  messages: {
    default: {
      nl: 'De status is "vastgesteld", maar er staat niet wanneer. Voeg vastgesteld toe, met door en op (jjjj-mm-dd).',
      en: 'The status is "vastgesteld" (adopted), but it does not say when. Add vastgesteld, with door and op (yyyy-mm-dd).',
    },
  },
  why: { nl: "Wie een document gebruikt, moet kunnen zien welk besluit eronder ligt.", en: "Whoever uses a document must be able to see which decision it rests on." },
  how: { nl: "Zet bij `vastgesteld` door wie en op welke dag, of zet de status op concept.", en: "Put at `vastgesteld` by whom and on which day, or set the status to concept." },
  sources: [{ document: "APWMD-2012", place: "L685-693, L1296-1298" }],
  bad: { text: dossier("status: vastgesteld\n") },
  good: { text: dossier("status: vastgesteld\nvastgesteld: { door: Minister van OCW, op: 2025-09-26 }\n") },
  check({ document }, report) {
    const { status, vastgesteld } = document.content;
    if (status?.value === "vastgesteld" && !vastgesteld?.op) report(status.span);
  },
});
