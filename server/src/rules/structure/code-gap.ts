// Rule: codes that skip a number or are out of order.
import type { Item } from "../../model/item.ts";
import { defineRule } from "../rule.ts";
import { expectedStart, hasCode, isOfKind, numberOf } from "../shared/codes.ts";
import { dossier } from "../shared/examples.ts";

export default defineRule({
  id: "structure/code-gap",
  severity: "information",
  preset: "aanbevolen",
  kinds: ["kwalificatiedossier"],
  whenFinished: true,
  title: { nl: "Codes slaan een nummer over", en: "Codes skip a number" },
  messages: {
    default: { nl: 'Na "{previous}" komt "{code}"; "{skipped}" ontbreekt. Voeg het onderdeel toe, of laat de nummers doorlopen.', en: '"{code}" follows "{previous}"; "{skipped}" is missing. Add the item, or let the numbers run on.' },
    order: { nl: '"{code}" staat na "{previous}". Zet ze op volgorde van nummer.', en: '"{code}" stands after "{previous}". Put them in order of number.' },
  },
  why: { nl: "Een overgeslagen nummer is vaak een onderdeel dat bij het overnemen is weggevallen.", en: "A skipped number is often an item that got lost in copying." },
  how: { nl: "Voeg het ontbrekende onderdeel toe, of nummer opnieuw als het bewust vervallen is.", en: "Add the missing item, or number anew when it was dropped on purpose." },
  sources: [{ document: "FIELD", place: "§1.1 (hoofdstuk)" }],
  bad: { text: dossier(`
basisdeel:
  code: B1
  kerntaken:
    - { code: B1-K1, titel: Biedt zorg }
    - { code: B1-K3, titel: Werkt aan kwaliteit }
`) },
  good: { text: dossier(`
basisdeel:
  code: B1
  kerntaken:
    - { code: B1-K1, titel: Biedt zorg }
    - { code: B1-K2, titel: Werkt aan kwaliteit }
`) },
  check({ document }, report) {
    const last = new Map<Item | string, Item>();
    for (const item of document.items) {
      const start = item.kind === "keuzedeel" || !hasCode(item) ? undefined : expectedStart(item);
      const number = numberOf(item.id);
      if (start === undefined || number === undefined || !isOfKind(item) || !item.id.startsWith(start)) continue;
      const list = item.parent ?? item.kind;
      const previous = last.get(list);
      last.set(list, item);
      const before = previous && numberOf(previous.id);
      if (before === undefined || number === before || number === before + 1) continue;
      const params = { previous: previous!.id, code: item.id, skipped: `${start}${before + 1}` };
      report(item.idSpan, { variant: number < before ? "order" : "default", params });
    }
  },
});
