// Rule: an item without roles among items that have them.
import { defineRule } from "../rule.ts";
import { beroep } from "../shared/examples.ts";
import { enclosing } from "../../model/item.ts";
import { isOutcome } from "../shared/chain.ts";

export default defineRule({
  id: "roles/item-without-role",
  severity: "information",
  preset: "aanbevolen",
  kinds: ["kwalificatiedossier", "opleidingsprofiel", "beroepsprofiel"],
  whenFinished: true,
  title: { nl: "Onderdeel zonder rol", en: "Item without a role" },
  messages: {
    default: {
      nl: '"{id}" heeft geen rol, terwijl de meeste onderdelen die wel hebben. Zet bij rollen welke rol hier gevraagd wordt.',
      en: '"{id}" has no role, while most items do. Put at rollen which role is asked for here.',
    },
  },
  why: { nl: "Met rollen en bekwaamheden zijn opleidingen te vergelijken; een onderdeel zonder rol telt in die vergelijking niet mee.", en: "Roles and competences make programmes comparable; an item without a role does not count in that comparison." },
  how: { nl: "Vul `rollen` in.", en: "Fill in `rollen`." },
  sources: [{ document: "ZIN-2016", place: "L989-990" }],
  bad: { text: beroep(`
gemeenschappelijkKader: { ordening: canmeds@nl-verpleegkunde-2012 }
bekwaamheden:
  - { id: zorgen, titel: Verleent zorg, rollen: [zorgverlener] }
  - { id: praten, titel: Voert een gesprek, rollen: [communicator] }
  - { id: leren, titel: Leert van het eigen werk }
`) },
  good: { text: beroep(`
gemeenschappelijkKader: { ordening: canmeds@nl-verpleegkunde-2012 }
bekwaamheden:
  - { id: zorgen, titel: Verleent zorg, rollen: [zorgverlener] }
  - { id: praten, titel: Voert een gesprek, rollen: [communicator] }
  - { id: leren, titel: Leert van het eigen werk, rollen: [reflectieve-ebp-professional] }
`) },
  check({ document }, report) {
    const items = document.items.filter((item) => isOutcome(item) && item.id !== "" && !enclosing(item, "keuzedeel"));
    const without = items.filter((item) => item.rollen.length === 0 && (item.parent?.rollen.length ?? 0) === 0);
    // As long as half of them have none, the author is still at it.
    if (without.length === 0 || without.length * 2 >= items.length) return;
    for (const item of without) if (!item.node.pairs.some(({ key }) => key.text === "rollen")) report(item.idSpan, { params: { id: item.id } });
  },
});
