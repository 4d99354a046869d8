// Rule: half a character, which cannot be saved.
import { defineRule } from "../rule.ts";
import { dossier } from "../shared/examples.ts";

export default defineRule({
  id: "syntax/characters",
  severity: "error",
  preset: "aanbevolen",
  kinds: "all",
  reads: "problems",
  title: { nl: "Kapot teken", en: "Broken character" },
  messages: {
    default: {
      nl: "Hier staat een half teken (vaak een kapotte emoji); het kan niet worden bewaard. Haal het weg of typ het opnieuw.",
      en: "There is half a character here (often a broken emoji); it cannot be saved. Remove it or type it again.",
    },
  },
  why: {
    nl: "Bij het bewaren zou het teken veranderen in een vraagteken, zonder dat iemand het merkt.",
    en: "When saved, the character would turn into a question mark without anyone noticing.",
  },
  how: {
    nl: "Haal het teken weg en typ het opnieuw.",
    en: "Remove the character and type it again.",
  },
  sources: [{ document: "YAML-1.2.2", place: "§5.1 (character set)" }],
  bad: { text: dossier("domein: Zorg \ud83d en welzijn\n") },
  good: { text: dossier("domein: Zorg 😀 en welzijn\n") },
});
