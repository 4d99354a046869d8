// Rule: the same line of knowledge twice at one core task.
import type { Item, Reference } from "../../model/item.ts";
import { defineRule } from "../rule.ts";
import { dossier } from "../shared/examples.ts";
import { removeEntry } from "../shared/fixes.ts";
import { isSamePlace, listsOf } from "../shared/lists.ts";

export default defineRule({
  id: "knowledge/duplicate-reference",
  severity: "warning",
  preset: "aanbevolen",
  kinds: ["kwalificatiedossier"],
  title: { nl: "Vakkennis dubbel bij één onderdeel", en: "Knowledge given twice at one item" },
  messages: {
    default: { nl: '"{id}" staat al bij {code}. Eén keer is genoeg.', en: '"{id}" is given at {code} already. Once is enough.' },
    profile: {
      nl: '"{id}" geldt al voor alle profielen van {code} en hoeft bij {profile} niet nog eens.',
      en: '"{id}" holds for all profiles of {code} already and need not be given for {profile} again.',
    },
  },
  why: { nl: "In gepubliceerde dossiers staat hetzelfde item geregeld twee keer bij een kerntaak; lezers zoeken dan naar een verschil dat er niet is.", en: "In published files the same item often stands twice at a core task; readers then look for a difference that is not there." },
  how: { nl: "Haal de tweede weg.", en: "Remove the second." },
  sources: [{ document: "FIELD", place: "§1.3" }],
  fixable: "safe",
  bad: { text: dossier(`
vakkennis:
  - { id: vk-wijk, tekst: heeft kennis van de sociale kaart }
  - { id: vk-gesprek, tekst: heeft kennis van gesprekstechnieken }
basisdeel:
  code: B1
  kerntaken:
    - { code: B1-K1, titel: Biedt zorg, vakkennis: [vk-wijk, vk-gesprek, vk-wijk] }
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
  check({ document }, report) {
    const lists = listsOf(document, ["item"]).filter(([first]) => first?.key === "vakkennis" && first.item !== undefined);
    const shared = new Map<Item, Map<string, Reference>>();
    // The lists for all profiles first: what they hold need not be said per profile.
    for (const list of [...lists.filter(([first]) => first?.profiel === undefined), ...lists.filter(([first]) => first?.profiel !== undefined)]) {
      const { item, profiel } = list[0]!;
      const own = new Map<string, Reference>();
      if (profiel === undefined) shared.set(item!, own);
      for (const reference of list) {
        const first = own.get(reference.value) ?? shared.get(item!)?.get(reference.value);
        if (!first) own.set(reference.value, reference);
        else if (!isSamePlace(first, reference)) {
          const isShared = profiel !== undefined && !own.has(reference.value);
          const params = { id: reference.value, code: item!.id, profile: profiel ?? "" };
          const related = [{ span: first.span, message: { nl: "Hier staat het voor het eerst.", en: "It stands here first." } }];
          report(reference.span, { variant: isShared ? "profile" : "default", params, related, fixes: removeEntry(document, reference.span, true) });
        }
      }
    }
  },
});
