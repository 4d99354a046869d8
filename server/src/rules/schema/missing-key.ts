// Rule: a key that has to be there.
import { defineRule } from "../rule.ts";

export default defineRule({
  id: "schema/missing-key",
  severity: "error",
  preset: "aanbevolen",
  kinds: "all",
  reads: "problems",
  title: { nl: "Ontbrekende sleutel", en: "Missing key" },
  messages: {
    default: {
      nl: "Bij {place} ontbreekt {keys}. Voeg die sleutel toe, met wat erachter hoort.",
      en: "With {place}, {keys} is missing. Add that key, with its value behind it.",
    },
    several: {
      nl: "Bij {place} ontbreken {keys}. Voeg die sleutels toe, met wat erachter hoort.",
      en: "With {place}, {keys} are missing. Add those keys, with their values behind them.",
    },
  },
  why: {
    nl: "Zonder deze gegevens kan niemand naar dit onderdeel verwijzen of het terugvinden.",
    en: "Without these data nobody can refer to this part or find it again.",
  },
  how: {
    nl: "Voeg de sleutel toe, met daarachter de waarde.",
    en: "Add the key, with its value behind it.",
  },
  sources: [{ document: "FORMAT", place: "keys marked verplicht" }, { document: "APWMD-2012", place: "L685-693" }],
  fixable: "unsafe",
  bad: { text: `soort: kwalificatiedossier
id: kd.wijkzorg
versie: "2026"
` },
  good: { text: `soort: kwalificatiedossier
id: kd.wijkzorg
titel: Wijkzorg
versie: "2026"
` },
});
