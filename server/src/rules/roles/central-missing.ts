// Rule: no item carries the role in the middle of the framework.
import { defineRule } from "../rule.ts";
import { beroep } from "../shared/examples.ts";
import { orderingSpan } from "../shared/places.ts";
import { missingCentral, missingRoles, orderingName } from "../shared/roles.ts";

export default defineRule({
  id: "roles/central-missing",
  severity: "warning",
  preset: "aanbevolen",
  kinds: ["kwalificatiedossier", "opleidingsprofiel", "beroepsprofiel"],
  whenFinished: true,
  title: { nl: "De centrale rol ontbreekt", en: "The central role is missing" },
  messages: {
    default: {
      nl: 'Geen enkel onderdeel heeft de rol "{role}", de centrale rol van {kader}. Geef die rol aan de onderdelen waar het vak zelf in zit.',
      en: 'No item has the role "{role}", the central role of {kader}. Give that role to the items that hold the profession itself.',
    },
  },
  why: {
    nl: "De centrale rol, die van zorgverlener of hulpverlener, is de kern waar de andere rollen bij horen.",
    en: "The central role, that of care provider, is the core that the other roles belong to.",
  },
  how: { nl: "Zet de centrale rol bij ten minste één onderdeel.", en: "Put the central role with at least one item." },
  sources: [{ document: "ZIN-2016", place: "L988-989, L998-999, L1325-1326" }],
  bad: { text: beroep(`
gemeenschappelijkKader: { ordening: canmeds@nl-verpleegkunde-2012 }
bekwaamheden:
  - id: gesprek
    titel: Voert een gesprek
    rollen: [communicator]
`) },
  good: { text: beroep(`
gemeenschappelijkKader: { ordening: canmeds@nl-verpleegkunde-2012 }
bekwaamheden:
  - id: gesprek
    titel: Voert een gesprek
    rollen: [zorgverlener, communicator]
`) },
  check({ document, project }, report) {
    const missing = missingRoles(project, document);
    const central = missing && missingCentral(project, missing);
    const span = missing && orderingSpan(document, orderingName(missing.kader));
    if (central && span) report(span, { params: { role: central.id, kader: orderingName(missing.kader) } });
  },
});
