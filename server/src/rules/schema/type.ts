// Rule: a value of another type than the key asks for.
import { defineRule } from "../rule.ts";
import { dossier } from "../shared/examples.ts";

export default defineRule({
  id: "schema/type",
  severity: "error",
  preset: "aanbevolen",
  kinds: "all",
  reads: "problems",
  title: { nl: "Verkeerd soort waarde", en: "Wrong type of value" },
  messages: {
    default: {
      nl: 'Bij "{key}" hoort {expected}; hier staat {found}.',
      en: '"{key}" asks for {expected}; here stands {found}.',
    },
    colon: {
      nl: "In deze tekst staat een dubbele punt, waardoor het begin als sleutel wordt gelezen. Zet de tekst tussen aanhalingstekens.",
      en: "There is a colon in this text, so that its start is read as a key. Put the text in quotes.",
    },
    braces: {
      nl: "Een lijst staat tussen rechte haken, niet tussen accolades. Schrijf {list}.",
      en: "A list stands between square brackets, not between braces. Write {list}.",
    },
    spaced: {
      nl: "In een verwijzing staat geen spatie achter de dubbele punt. Schrijf {list}.",
      en: "A reference has no space behind the colon. Write {list}.",
    },
    version: {
      nl: "Schrijf een kader met zijn versie als kader@versie: {list}.",
      en: "Write a framework with its version as framework@version: {list}.",
    },
    explained: {
      nl: 'Bij "{key}" hoort alleen een naam, zoals "{name}". Wat achter de dubbele punt staat ("{value}") hoort op een andere plaats.',
      en: '"{key}" asks for a name only, such as "{name}". What stands behind the colon ("{value}") belongs somewhere else.',
    },
    object: {
      nl: 'Onder "{key}" horen sleutels op eigen regels, zoals {keys}; hier staat {found}.',
      en: '"{key}" asks for keys on lines of their own, such as {keys}; here stands {found}.',
    },
    keyed: {
      nl: 'Onder "{key}" hoort een lijst. Begin elk onderdeel met een streepje: "- {identity}: {first}", met daaronder de rest.',
      en: '"{key}" asks for a list. Start each part with a dash: "- {identity}: {first}", with the rest below it.',
    },
    boolean: {
      nl: 'Bij "{key}" hoort true (ja) of false (nee); hier staat {found}.',
      en: '"{key}" asks for true (yes) or false (no); here stands {found}.',
    },
  },
  why: {
    nl: "Wat niet in de vorm staat die bij de sleutel hoort, kan niet worden gelezen en telt niet mee.",
    en: "What is not in the form that belongs to the key cannot be read and does not count.",
  },
  how: {
    nl: "Schrijf de waarde zoals de melding zegt. Bij `ja` en `nee` kan dat met één klik.",
    en: "Write the value as the message says. For `ja` and `nee` one click is enough.",
  },
  sources: [{ document: "FORMAT", place: "examples per kind" }],
  fixable: "safe",
  bad: { text: dossier("wettelijkeBeroepsvereisten: ja\n") },
  good: { text: dossier("wettelijkeBeroepsvereisten: true\n") },
});
