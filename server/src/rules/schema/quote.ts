// Rule: a number or yes/no value where a text is meant.
import { defineRule } from "../rule.ts";

export default defineRule({
  id: "schema/quote",
  severity: "warning",
  preset: "aanbevolen",
  kinds: "all",
  reads: "problems",
  title: { nl: "Aanhalingstekens nodig", en: "Quotes needed" },
  messages: {
    default: {
      nl: 'Zet {written} bij "{key}" tussen aanhalingstekens: het is een naam of code, geen getal.',
      en: 'Put {written} at "{key}" in quotes: it is a name or code, not a number.',
    },
  },
  why: {
    nl: "Zonder aanhalingstekens maakt een programma er een getal van: `2026.10` wordt 2026,1 en een nul vooraan verdwijnt. Dan kloppen verwijzingen niet meer.",
    en: "Without quotes a program makes it a number: `2026.10` becomes 2026.1 and a leading zero disappears. Then references no longer match.",
  },
  how: {
    nl: 'Zet er aanhalingstekens om, bijvoorbeeld `versie: "2026"`. Dat kan met één klik.',
    en: 'Put quotes around it, for example `versie: "2026"`. One click is enough.',
  },
  sources: [{ document: "FORMAT", place: "versie is a string" }, { document: "YAML-1.2.2", place: "§10.3 (core schema)" }],
  fixable: "safe",
  bad: { text: `soort: kwalificatiedossier
id: kd.wijkzorg
titel: Wijkzorg
versie: 2026
` },
  good: { text: `soort: kwalificatiedossier
id: kd.wijkzorg
titel: Wijkzorg
versie: "2026"
` },
});
