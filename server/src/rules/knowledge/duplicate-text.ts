// Rule: two lines of knowledge that say the same.
import type { Item } from "../../model/item.ts";
import { plain } from "../../text/nearest.ts";
import { defineRule } from "../rule.ts";
import { dossier } from "../shared/examples.ts";

export default defineRule({
  id: "knowledge/duplicate-text",
  severity: "warning",
  preset: "aanbevolen",
  kinds: ["kwalificatiedossier"],
  title: { nl: "Twee regels vakkennis met dezelfde tekst", en: "Two lines of knowledge with the same text" },
  messages: {
    default: {
      nl: '"{id}" zegt hetzelfde als "{first}". Houd er één en verwijs overal daarnaar.',
      en: '"{id}" says the same as "{first}". Keep one and refer to it everywhere.',
    },
  },
  why: { nl: "Dezelfde kennis onder twee namen telt dubbel, en bij een wijziging wordt er één vergeten.", en: "The same knowledge under two names counts twice, and in a change one of them is forgotten." },
  how: { nl: "Haal de tweede regel weg en vervang haar id in de verwijzingen door dat van de eerste.", en: "Remove the second line and replace its id in the references by that of the first." },
  sources: [{ document: "FIELD", place: "§1.3" }],
  bad: { text: dossier(`
vakkennis:
  - { id: vk-1, tekst: heeft kennis van de sociale kaart }
  - { id: vk-2, tekst: Heeft kennis van de sociale kaart. }
`) },
  good: { text: dossier(`
vakkennis:
  - { id: vk-1, tekst: heeft kennis van de sociale kaart }
  - { id: vk-2, tekst: heeft kennis van gesprekstechnieken }
`) },
  check({ document }, report) {
    const first = new Map<string, Item>();
    for (const item of document.items) {
      const text = item.kind === "vakkennis" && item.titel ? plain(item.titel.value) : "";
      if (text === "") continue;
      const known = first.get(text);
      if (!known) first.set(text, item);
      else if (known.span.start !== item.span.start) {
        const related = [{ span: known.titel!.span, message: { nl: "De eerste regel.", en: "The first line." } }];
        report(item.titel!.span, { params: { id: item.id, first: known.id }, related });
      }
    }
  },
});
