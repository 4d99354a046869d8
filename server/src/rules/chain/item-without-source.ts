// Rule: an item that does not say where it comes from, while others do.
import { enclosing, type Item } from "../../model/item.ts";
import { defineRule } from "../rule.ts";
import { isOutcome } from "../shared/chain.ts";
import { opleiding } from "../shared/examples.ts";

export default defineRule({
  id: "chain/item-without-source",
  severity: "information",
  preset: "streng",
  kinds: ["kwalificatiedossier", "opleidingsprofiel"],
  whenFinished: true,
  title: { nl: "Onderdeel zonder herkomst", en: "Item without an origin" },
  messages: {
    default: {
      nl: 'Bij "{id}" staat niet uit welk deel van het beroepsprofiel het komt. Vul uit in, of laat het leeg als de opleiding dit zelf toevoegt.',
      en: '"{id}" does not say from which part of the professional profile it comes. Fill in uit, or leave it when the programme adds this itself.',
    },
  },
  why: { nl: "Elke eindkwalificatie is terug te voeren op een rol, kerntaak of bekwaamheid van het beroepsprofiel.", en: "Each final qualification can be traced back to a role, core task or competence of the professional profile." },
  how: { nl: "Zet `uit: document@versie#id` bij het onderdeel.", en: "Put `uit: document@version#id` with the item." },
  sources: [{ document: "ZIN-2016", place: "L1941-1944" }],
  bad: { text: opleiding(`
afgeleidVan: { document: bp.voorbeeld, versie: "2026" }
eindkwalificaties:
  - { id: ek-1, tekst: Voert een gesprek, uit: bp.voorbeeld@2026#vragen }
  - { id: ek-2, tekst: Verleent zorg thuis }
`) },
  good: { text: opleiding(`
afgeleidVan: { document: bp.voorbeeld, versie: "2026" }
eindkwalificaties:
  - { id: ek-1, tekst: Voert een gesprek, uit: bp.voorbeeld@2026#vragen }
  - { id: ek-2, tekst: Verleent zorg thuis, uit: bp.voorbeeld@2026#zorgen }
`) },
  check({ document }, report) {
    if (!document.header?.afgeleidVan?.length || !document.items.some(({ uit }) => uit.length > 0)) return;
    for (const item of document.items) {
      if (!isOutcome(item) || item.id === "" || item.uit.length > 0 || cameWith(item) || enclosing(item, "keuzedeel")) continue;
      report(item.idSpan, { params: { id: item.id } });
    }
  },
});

/** Whether the core task around a work process says it. */
function cameWith(item: Item): boolean {
  return (item.parent?.uit.length ?? 0) > 0;
}
