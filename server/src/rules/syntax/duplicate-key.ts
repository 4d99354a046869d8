// Rule: the same key twice.
import { defineRule } from "../rule.ts";
import { dossier } from "../shared/examples.ts";
import { fixesForTwice, twiceAt } from "../shared/twice.ts";

export default defineRule({
  id: "syntax/duplicate-key",
  severity: "error",
  preset: "aanbevolen",
  kinds: "all",
  reads: "problems",
  title: { nl: "Dubbele sleutel", en: "Duplicate key" },
  messages: {
    default: {
      nl: '"{key}" staat hier nog een keer; alleen de eerste telt. Haal er een weg of voeg de inhoud samen.',
      en: '"{key}" stands here again; only the first counts. Remove one or join their content.',
    },
  },
  why: {
    nl: "Van twee gelijke sleutels gaat er één verloren, en niet elk programma kiest dezelfde.",
    en: "Of two equal keys one gets lost, and not every program chooses the same one.",
  },
  how: {
    nl: "Laat één van de twee staan. Zijn het twee onderdelen van een lijst, begin dan elk onderdeel met een streepje.",
    en: "Keep one of the two. If they are two items of a list, start each item with a dash.",
  },
  more(document, { span }) {
    const twice = twiceAt(document.tree, span.start);
    if (!twice) return {};
    const name = twice.first.key.text;
    return { fixes: fixesForTwice(document, twice), related: [{ span: twice.first.key.span, message: { nl: `Hier staat "${name}" voor het eerst.`, en: `"${name}" stands here first.` } }] };
  },
  fixable: "unsafe",
  sources: [{ document: "YAML-1.2.2", place: "§3.2.1.3 (node comparison: keys are unique)" }],
  bad: { text: dossier(`
domein: Zorg
sectorkamer: Zorg, welzijn en sport
domein: Zorg en welzijn
`) },
  good: { text: dossier(`
domein: Zorg en welzijn
sectorkamer: Zorg, welzijn en sport
`) },
});
