// Rule: a line of knowledge that nothing refers to.
import { defineRule } from "../rule.ts";
import { itemsMeant } from "../shared/dangling.ts";
import { dossier } from "../shared/examples.ts";
import { quotable } from "../shared/texts.ts";
import { isHeading } from "./heading.ts";

export default defineRule({
  id: "knowledge/unused",
  severity: "warning",
  preset: "aanbevolen",
  kinds: ["kwalificatiedossier"],
  whenFinished: true,
  title: { nl: "Vakkennis die nergens gebruikt wordt", en: "Knowledge that is used nowhere" },
  messages: {
    default: {
      nl: 'Geen enkele kerntaak gebruikt "{id}" ({text}). Zet het id bij de kerntaak waar deze kennis nodig is, of haal de regel weg.',
      en: 'No core task uses "{id}" ({text}). Put the id with the core task that needs this knowledge, or remove the line.',
    },
  },
  why: {
    nl: "Kennis die bij geen kerntaak hoort, wordt niet onderwezen en niet geëxamineerd. In gepubliceerde dossiers gold dat voor 19 van 340 regels.",
    en: "Knowledge that belongs to no core task is not taught and not examined. In published files this held for 19 of 340 lines.",
  },
  how: { nl: "Verwijs ernaar bij `vakkennis` van een kerntaak, of haal de regel uit de lijst.", en: "Refer to it at `vakkennis` of a core task, or take the line out of the list." },
  sources: [{ document: "FIELD", place: "§1.3" }, { document: "ZIN-2016", place: "L1268-1269" }],
  bad: { text: dossier(`
vakkennis:
  - { id: vk-wijk, tekst: heeft kennis van de sociale kaart }
  - { id: vk-gesprek, tekst: heeft kennis van gesprekstechnieken }
basisdeel:
  code: B1
  kerntaken:
    - { code: B1-K1, titel: Biedt zorg, vakkennis: [vk-wijk] }
`) },
  good: { text: dossier(`
vakkennis:
  - { id: vk-wijk, tekst: heeft kennis van de sociale kaart }
  - { id: vk-gesprek, tekst: heeft kennis van gesprekstechnieken }
basisdeel:
  code: B1
  kerntaken:
    - { code: B1-K1, titel: Biedt zorg, vakkennis: [vk-wijk, vk-gesprek] }
`) },
  check({ document, project }, report) {
    // While there are no core tasks yet, nothing can be used.
    if (!document.items.some((item) => item.kind === "kerntaak")) return;
    const used = new Set<string>();
    for (const { refersTo, targets, value } of document.references) if (refersTo === "item" && targets?.includes("vakkennis")) used.add(value);
    const meant = itemsMeant(project, document, "vakkennis");
    for (const item of document.items) {
      if (item.kind !== "vakkennis" || item.id === "" || used.has(item.id) || meant.has(item.id) || isHeading(item)) continue;
      report(item.idSpan, { params: { id: item.id, text: quotable(item.titel?.value ?? "…") } });
    }
  },
});
