// Rule: a key that may be left out and has no value yet.
import { defineRule } from "../rule.ts";
import { dossier } from "../shared/examples.ts";

export default defineRule({
  id: "schema/unfinished",
  severity: "hint",
  preset: "aanbevolen",
  kinds: "all",
  reads: "problems",
  title: { nl: "Nog leeg", en: "Still empty" },
  messages: {
    default: {
      nl: 'Achter "{key}" staat nog niets. Vul het in of haal de regel weg.',
      en: 'There is nothing behind "{key}" yet. Fill it in or remove the line.',
    },
  },
  why: {
    nl: "Een lege sleutel is vaak een plek waar iemand nog iets wilde schrijven.",
    en: "An empty key is often a place where someone still wanted to write something.",
  },
  how: {
    nl: "Vul de waarde in, of haal de sleutel weg.",
    en: "Fill in the value, or remove the key.",
  },
  sources: [{ document: "FORMAT", place: "Afspraken: half typed files are allowed" }],
  bad: { text: dossier("domein:\n") },
  good: { text: dossier("domein: Zorg en welzijn\n") },
});
