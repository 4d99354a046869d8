// Rule: a key that has to have a value and has none yet.
import { defineRule } from "../rule.ts";

export default defineRule({
  id: "schema/empty",
  severity: "information",
  preset: "aanbevolen",
  kinds: "all",
  reads: "problems",
  title: { nl: "Nog in te vullen", en: "Still to be filled in" },
  messages: {
    default: {
      nl: 'Achter "{key}" staat nog niets; deze waarde is nodig.',
      en: 'There is nothing behind "{key}" yet; this value is needed.',
    },
  },
  why: {
    nl: "Deze sleutel moet een waarde hebben voordat het document af is. Onder het typen is leeg heel gewoon, daarom is dit geen fout.",
    en: "This key has to have a value before the document is finished. While typing, empty is quite normal, so this is not an error.",
  },
  how: {
    nl: "Vul de waarde in.",
    en: "Fill in the value.",
  },
  sources: [{ document: "FORMAT", place: "keys marked verplicht" }, { document: "FORMAT", place: "Afspraken: half typed files are allowed" }],
  bad: { text: `soort: kwalificatiedossier
id: kd.wijkzorg
titel:
versie: "2026"
` },
  good: { text: `soort: kwalificatiedossier
id: kd.wijkzorg
titel: Wijkzorg
versie: "2026"
` },
});
