// Rule: lists and groups in each other, deeper than is safe to read.
import { defineRule } from "../rule.ts";
import { dossier } from "../shared/examples.ts";

export default defineRule({
  id: "syntax/nesting",
  severity: "error",
  preset: "aanbevolen",
  kinds: "all",
  reads: "problems",
  title: { nl: "Te diep in elkaar", en: "Nested too deeply" },
  messages: {
    default: {
      nl: "Hier zitten meer dan {limit} lijsten of groepen in elkaar; het bestand is niet gelezen. Haal haakjes of inspringing weg die er te veel staan.",
      en: "More than {limit} lists or groups are inside each other here; the file was not read. Remove brackets or indentation that are too many.",
    },
  },
  why: {
    nl: "Een document is zelden meer dan twaalf niveaus diep. Bij duizend niveaus stopt het programma dat de tekst leest.",
    en: "A document is rarely more than twelve levels deep. At a thousand levels the program that reads the text stops.",
  },
  how: {
    nl: "Kijk of er haakjes zijn blijven staan en maak de indeling platter. Moet het echt zo diep, zet dan onder `limieten` in `bekwaam.config.yaml` een hoger getal bij `haakjes` of `niveaus`.",
    en: "Look for brackets that were left behind and make the structure flatter. If it has to be this deep, put a higher number at `haakjes` or `niveaus` under `limieten` in `bekwaam.config.yaml`.",
  },
  sources: [{ document: "docs/architecture.md", place: "What a file may hold" }],
  bad: { text: dossier(`x-notitie: ${"[".repeat(70)}${"]".repeat(70)}\n`) },
  good: { text: dossier("x-notitie: [[een lijst in een lijst]]\n") },
});
