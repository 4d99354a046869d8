// Rule: a text that does not have the form of an id, code or reference.
import { defineRule } from "../rule.ts";

export default defineRule({
  id: "schema/form",
  severity: "error",
  preset: "aanbevolen",
  kinds: "all",
  reads: "problems",
  title: { nl: "Verkeerde schrijfwijze", en: "Wrong form" },
  messages: {
    default: {
      nl: '"{written}" bij "{key}" is niet goed geschreven. Hier hoort {form}, bijvoorbeeld {example}.',
      en: '"{written}" at "{key}" is not written correctly. This asks for {form}, for example {example}.',
    },
    several: {
      nl: 'Bij "{key}" staan meer namen in één tekst. Zet ze in een lijst: {list}.',
      en: 'Several names stand in one text at "{key}". Put them in a list: {list}.',
    },
  },
  why: {
    nl: "Ids, codes en verwijzingen worden letterlijk opgezocht. Een spatie of hoofdletter te veel, en er wordt niets gevonden.",
    en: "Ids, codes and references are looked up literally. One space or capital too many, and nothing is found.",
  },
  how: {
    nl: "Schrijf het zoals het voorbeeld in de melding.",
    en: "Write it like the example in the message.",
  },
  sources: [{ document: "FORMAT", place: "Identity" }, { document: "FIELD", place: "§1.1 (crebo)" }],
  fixable: "unsafe",
  bad: { text: `soort: kwalificatiedossier
id: KD Wijkzorg
titel: Wijkzorg
versie: "2026"
` },
  good: { text: `soort: kwalificatiedossier
id: kd-wijkzorg
titel: Wijkzorg
versie: "2026"
` },
});
