// Rule: two elements of a framework with one id.
import { defineRule } from "../rule.ts";
import { ownId, secondsOf } from "../shared/duplicates.ts";
import { kader } from "../shared/examples.ts";

export default defineRule({
  id: "frameworks/duplicate-element",
  severity: "error",
  preset: "aanbevolen",
  kinds: ["kader"],
  title: { nl: "Id komt twee keer voor in het kader", en: "Id used twice in the framework" },
  messages: {
    default: { nl: 'Het id "{id}" is in dit kader al gebruikt. Elk element heeft een eigen id, ook binnen een ander element.', en: 'The id "{id}" is used in this framework already. Each element has an id of its own, also within another element.' },
  },
  why: { nl: "Wie naar dit id verwijst, krijgt altijd het eerste element; het tweede is nooit te dekken.", en: "Whoever refers to this id always gets the first element; the second can never be covered." },
  how: { nl: "Geef het tweede element een ander id.", en: "Give the second element another id." },
  sources: [{ document: "NPHF-2015", place: "L53-184" }],
  fixable: "unsafe",
  bad: { text: kader(`
elementen:
  - { id: kracht, label: { nl: Kracht, en: Strength } }
  - { id: kracht, label: { nl: Veerkracht, en: Resilience } }
`) },
  good: { text: kader(`
elementen:
  - { id: kracht, label: { nl: Kracht, en: Strength } }
  - { id: veerkracht, label: { nl: Veerkracht, en: Resilience } }
`) },
  check({ document }, report) {
    for (const { item, first } of secondsOf(document.items)) {
      report(item.idSpan, { params: { id: item.id }, related: [{ span: first.idSpan, message: { nl: "Hier staat het id voor het eerst.", en: "The id stands here first." } }], fixes: ownId(document, item) });
    }
  },
});
