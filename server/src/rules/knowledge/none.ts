// Rule: a core task that asks for no knowledge.
import { enclosing, type Item } from "../../model/item.ts";
import { defineRule } from "../rule.ts";
import { dossier } from "../shared/examples.ts";

export default defineRule({
  id: "knowledge/none",
  severity: "information",
  preset: "aanbevolen",
  kinds: ["kwalificatiedossier"],
  whenFinished: true,
  title: { nl: "Kerntaak zonder vakkennis", en: "Core task without knowledge" },
  messages: {
    default: {
      nl: "Kerntaak {code} noemt geen vakkennis, terwijl andere kerntaken dat wel doen. Zet bij vakkennis wat iemand hiervoor moet weten.",
      en: "Core task {code} names no knowledge, while other core tasks do. Put at vakkennis what someone has to know for it.",
    },
  },
  why: { nl: "Wat niet als kennis genoemd is, wordt niet onderwezen en niet geëxamineerd.", en: "What is not named as knowledge is not taught and not examined." },
  how: { nl: "Verwijs bij `vakkennis` naar regels in de lijst bovenaan het dossier.", en: "Refer at `vakkennis` to lines in the list at the top of the file." },
  sources: [{ document: "GR-2014", place: "L2215-2223, L2242-2244, L2566-2570" }, { document: "FIELD", place: "§1.1" }],
  bad: { text: dossier(`
vakkennis:
  - { id: vk-1, tekst: heeft kennis van gesprekstechnieken }
basisdeel:
  code: B1
  kerntaken:
    - { code: B1-K1, titel: Biedt zorg, vakkennis: [vk-1] }
    - { code: B1-K2, titel: Werkt aan kwaliteit }
`) },
  good: { text: dossier(`
vakkennis:
  - { id: vk-1, tekst: heeft kennis van gesprekstechnieken }
basisdeel:
  code: B1
  kerntaken:
    - { code: B1-K1, titel: Biedt zorg, vakkennis: [vk-1] }
    - { code: B1-K2, titel: Werkt aan kwaliteit, vakkennis: [vk-1] }
`) },
  check({ document }, report) {
    const knowing = new Set<Item>();
    for (const { key, item } of document.references) {
      const kerntaak = key === "vakkennis" ? enclosing(item, "kerntaak") : undefined;
      if (kerntaak) knowing.add(kerntaak);
    }
    if (knowing.size === 0) return;
    for (const item of document.items) {
      if (item.kind === "kerntaak" && item.id !== "" && item.titel && !knowing.has(item)) report(item.idSpan, { params: { code: item.id } });
    }
  },
});
