// Rule: a file that is no text.
import { defineRule } from "../rule.ts";
import { dossier } from "../shared/examples.ts";

export default defineRule({
  id: "syntax/binary",
  severity: "error",
  preset: "aanbevolen",
  kinds: "all",
  reads: "problems",
  title: { nl: "Geen tekstbestand", en: "Not a text file" },
  messages: {
    default: {
      nl: "Dit is geen tekstbestand en is niet gelezen. Een Word- of Excel-bestand moet eerst worden omgezet.",
      en: "This is not a text file and was not read. A Word or Excel file has to be converted first.",
    },
  },
  why: {
    nl: "In een tekstbestand komt een nul-teken niet voor; dit bestand is dus van een ander programma.",
    en: "A text file holds no null character; so this file belongs to another program.",
  },
  how: {
    nl: "Open het bestand in het programma waarmee het gemaakt is en bewaar het als tekst (UTF-8), of haal het binnen met `bekwaam import`.",
    en: "Open the file in the program that made it and save it as text (UTF-8), or bring it in with `bekwaam import`.",
  },
  sources: [{ document: "YAML-1.2.2", place: "§5.1 (character set)" }],
  bad: { text: `${dossier("status: concept\n")}\0` },
  good: { text: dossier("status: concept\n") },
});
