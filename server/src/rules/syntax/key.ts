// Rule: something that cannot be a key.
import { defineRule } from "../rule.ts";
import { dossier } from "../shared/examples.ts";

export default defineRule({
  id: "syntax/key",
  severity: "error",
  preset: "aanbevolen",
  kinds: "all",
  reads: "problems",
  title: { nl: "Dit kan geen sleutel zijn", en: "This cannot be a key" },
  messages: {
    default: {
      nl: "Een lijst of groep kan geen sleutel zijn. Zet links van de dubbele punt één woord, of zet aanhalingstekens om het geheel.",
      en: "A list or group cannot be a key. Put one word to the left of the colon, or put quotes around the whole.",
    },
    empty: {
      nl: 'Voor deze dubbele punt ontbreekt de sleutel, zoals in "titel: Wijkzorg".',
      en: 'The key is missing in front of this colon, as in "titel: Wijkzorg".',
    },
  },
  why: {
    nl: "Wat achter zo’n sleutel staat, kan niet worden gelezen.",
    en: "What stands behind such a key cannot be read.",
  },
  how: {
    nl: "Gebruik een gewone sleutel. Een tekst met haakjes en een dubbele punt hoort tussen aanhalingstekens.",
    en: "Use an ordinary key. A text with brackets and a colon belongs in quotes.",
  },
  sources: [{ document: "YAML-1.2.2", place: "§8.2.2 (block mappings)" }],
  bad: { text: dossier("[domein]: Zorg\n") },
  good: { text: dossier("domein: Zorg\n") },
});
