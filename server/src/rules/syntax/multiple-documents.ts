// Rule: more than one document in a file.
import { defineRule } from "../rule.ts";
import { dossier } from "../shared/examples.ts";

export default defineRule({
  id: "syntax/multiple-documents",
  severity: "error",
  preset: "aanbevolen",
  kinds: "all",
  reads: "problems",
  title: { nl: "Meer dan één document", en: "More than one document" },
  messages: {
    default: {
      nl: "Onder deze streepjes (---) begint een tweede document; dat wordt niet gelezen. Zet het in een eigen bestand, of haal de streepjes weg.",
      en: "A second document starts below these dashes (---); it is not read. Put it in a file of its own, or remove the dashes.",
    },
  },
  why: {
    nl: "Eén bestand is één document, zodat een verwijzing altijd naar één plek wijst.",
    en: "One file is one document, so that a reference always points to one place.",
  },
  how: {
    nl: "Knip het tweede deel uit en bewaar het als eigen bestand.",
    en: "Cut out the second part and save it as a file of its own.",
  },
  sources: [{ document: "YAML-1.2.2", place: "§9.2 (streams)" }],
  bad: { text: dossier(`
status: concept
---
soort: kader
`) },
  good: { text: dossier("status: concept\n") },
});
