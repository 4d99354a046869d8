// Rule: continuing education about one role only.
import { orderingOf } from "../../project/resolve.ts";
import { defineRule } from "../rule.ts";
import { leertraject } from "../shared/activities.ts";
import { orderingName, topAround } from "../shared/roles.ts";
import { orderingSpan } from "../shared/places.ts";

export default defineRule({
  id: "curriculum/cpd-roles",
  severity: "information",
  preset: "streng",
  kinds: ["opleidingsprofiel", "leertraject"],
  title: { nl: "Nascholing over één rol", en: "Continuing education about one role" },
  messages: {
    default: {
      nl: 'Deze nascholing gaat over één rol: {role}. Om mee te tellen in een register gaat nascholing vaak over ten minste twee rollen van CanMEDS.',
      en: 'This continuing education is about one role: {role}. To count in a register it often has to be about at least two roles of CanMEDS.',
    },
  },
  why: { nl: "Registers van verpleegkundigen tellen nascholing mee als zij over twee of meer CanMEDS-rollen gaat.", en: "Registers of nurses count continuing education when it is about two or more CanMEDS roles." },
  how: { nl: "Noem bij de activiteiten ook de andere rollen waaraan gewerkt wordt.", en: "Name the other roles that the activities work on as well." },
  sources: [{ document: "FIELD", place: "§1.2 (V&VN)" }],
  bad: { text: leertraject(`
niveau: bij-en-nascholing
gemeenschappelijkKader: { ordening: canmeds@bn2030 }
leeractiviteiten:
  - { id: la-1, titel: Gesprekstraining, rollen: [communicator] }
`) },
  good: { text: leertraject(`
niveau: bij-en-nascholing
gemeenschappelijkKader: { ordening: canmeds@bn2030 }
leeractiviteiten:
  - { id: la-1, titel: Gesprekstraining, rollen: [communicator, leider] }
`) },
  check({ document, project }, report) {
    if (document.header?.niveau?.value !== "bij-en-nascholing") return;
    const kader = orderingOf(project, document);
    const span = kader && orderingSpan(document, orderingName(kader));
    if (!kader || !span || kader.kader.id !== "canmeds") return;
    const roles = new Set<string>();
    for (const { refersTo, value } of document.references) {
      const found = refersTo === "rol" ? kader.find(value) : undefined;
      if (found) roles.add(topAround(kader, found.element).id);
      // A role that is not known may be the second.
      else if (refersTo === "rol") return;
    }
    if (roles.size === 1) report(span, { params: { role: [...roles].join("") } });
  },
});
