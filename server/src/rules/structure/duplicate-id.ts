// Rule: two items with one id.
import { defineRule } from "../rule.ts";
import { hasCode } from "../shared/codes.ts";
import { ownId, secondsOf } from "../shared/duplicates.ts";
import { beroep } from "../shared/examples.ts";

export default defineRule({
  id: "structure/duplicate-id",
  severity: "error",
  preset: "aanbevolen",
  kinds: ["kwalificatiedossier", "opleidingsprofiel", "beroepsprofiel", "leertraject", "kennisbasis"],
  title: { nl: "Id komt twee keer voor", en: "Id used twice" },
  messages: {
    default: { nl: 'Het id "{id}" is in dit document al gebruikt. Geef elk onderdeel een eigen id.', en: 'The id "{id}" is used in this document already. Give each item an id of its own.' },
  },
  why: { nl: "Een verwijzing naar dit id kan twee dingen betekenen.", en: "A reference to this id can mean two things." },
  how: { nl: "Verander het id van het tweede onderdeel en van de verwijzingen die het tweede bedoelen.", en: "Change the id of the second item and of the references that mean the second." },
  sources: [{ document: "ZIN-2016", place: "L1268-1269" }],
  fixable: "unsafe",
  bad: { text: beroep(`
bekwaamheden:
  - { id: samen-beslissen, titel: Beslist samen met de zorgvrager }
  - { id: samen-beslissen, titel: Beslist samen met de naasten }
`) },
  good: { text: beroep(`
bekwaamheden:
  - { id: samen-beslissen, titel: Beslist samen met de zorgvrager }
  - { id: naasten, titel: Beslist samen met de naasten }
`) },
  check({ document }, report) {
    for (const { item, first } of secondsOf(document.items.filter((candidate) => !hasCode(candidate)))) {
      report(item.idSpan, { params: { id: item.id }, related: [{ span: first.idSpan, message: { nl: "Hier staat het id voor het eerst.", en: "The id stands here first." } }], fixes: ownId(document, item) });
    }
  },
});
