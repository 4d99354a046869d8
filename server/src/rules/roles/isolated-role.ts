// Rule: a role that never stands beside the central one.
import { orderingOf } from "../../project/resolve.ts";
import { defineRule } from "../rule.ts";
import { beroep } from "../shared/examples.ts";
import { centralOf, topAround } from "../shared/roles.ts";
import type { Tag } from "../../model/item.ts";

export default defineRule({
  id: "roles/isolated-role",
  severity: "hint",
  preset: "alles",
  kinds: ["kwalificatiedossier", "opleidingsprofiel", "beroepsprofiel"],
  whenFinished: true,
  title: { nl: "Rol staat los van de centrale rol", en: "Role stands apart from the central role" },
  messages: {
    default: {
      nl: 'De rol "{role}" staat nergens samen met de centrale rol "{central}". Laat zien hoe deze rol het eigenlijke werk steunt.',
      en: 'The role "{role}" nowhere stands together with the central role "{central}". Show how this role supports the actual work.',
    },
  },
  why: { nl: "De rollen zijn onlosmakelijk verbonden met de centrale rol, die van zorgverlener of hulpverlener.", en: "The roles are inseparably linked to the central role, that of care provider." },
  how: { nl: "Geef een onderdeel beide rollen, als ze daar samenkomen.", en: "Give an item both roles, where they come together." },
  sources: [{ document: "ZIN-2016", place: "L998-1000" }],
  bad: { text: beroep(`
gemeenschappelijkKader: { ordening: canmeds@nl-verpleegkunde-2012 }
bekwaamheden:
  - { id: zorgen, titel: Verleent zorg, rollen: [zorgverlener, communicator] }
  - { id: regelen, titel: Regelt het werk, rollen: [organisator] }
`) },
  good: { text: beroep(`
gemeenschappelijkKader: { ordening: canmeds@nl-verpleegkunde-2012 }
bekwaamheden:
  - { id: zorgen, titel: Verleent zorg, rollen: [zorgverlener, communicator] }
  - { id: regelen, titel: Regelt het werk, rollen: [organisator, zorgverlener] }
`) },
  check({ document, project }, report) {
    const kader = orderingOf(project, document);
    const central = kader && centralOf(project, kader);
    if (!kader || !central) return;
    const first = new Map<string, Tag>();
    const beside = new Set<string>();
    for (const { rollen } of document.items) {
      const ids = rollen.flatMap((tag) => {
        const found = kader.find(tag.value);
        return found ? [{ tag, id: topAround(kader, found.element).id }] : [];
      });
      const hasCentral = ids.some(({ id }) => id === central.id);
      for (const { tag, id } of ids) {
        if (!first.has(id)) first.set(id, tag);
        if (hasCentral) beside.add(id);
      }
    }
    // Where nothing stands beside it, the document gives each item one role.
    if (beside.size < 2) return;
    for (const [id, tag] of first) if (!beside.has(id)) report(tag.span, { params: { role: id, central: central.id } });
  },
});
