// Rule: the roles beside the central one get less attention than the team wants.
import { orderingOf } from "../../project/resolve.ts";
import { defineRule } from "../rule.ts";
import { beroep } from "../shared/examples.ts";
import { numberOption } from "../shared/options.ts";
import { orderingSpan } from "../shared/places.ts";
import { centralOf, orderingName, topAround } from "../shared/roles.ts";

const CONFIG = "regels:\n  roles/general-share: { niveau: informatie, minimum: 40 }\n";

export default defineRule({
  id: "roles/general-share",
  severity: "information",
  preset: "alles",
  kinds: ["kwalificatiedossier", "opleidingsprofiel", "beroepsprofiel"],
  title: { nl: "Algemene rollen krijgen weinig aandacht", en: "General roles get little attention" },
  messages: {
    default: {
      nl: 'Van de onderdelen met een rol heeft {found} procent een andere rol dan "{central}"; afgesproken is ten minste {minimum} procent. Kijk welke onderdelen ook een andere rol vragen.',
      en: 'Of the items with a role {found} percent have another role than "{central}"; at least {minimum} percent was agreed. See which items ask another role as well.',
    },
  },
  why: { nl: "De algemene competenties raken naast de vakinhoud onderbelicht. De bron noemt geen aandeel; dat kiest het team zelf.", en: "The general competences get little light beside the subject matter. The source names no share; the team chooses its own." },
  how: {
    nl: "Zet het aandeel in de configuratie: `roles/general-share: { niveau: informatie, minimum: 40 }`. Zonder aandeel zegt de regel niets.",
    en: "Put the share in the configuration: `roles/general-share: { niveau: informatie, minimum: 40 }`. Without a share the rule says nothing.",
  },
  sources: [{ document: "NPHF-2015", place: "L1230-1232" }],
  defaultOptions: { minimum: 0 },
  bad: { config: CONFIG, text: beroep(`
gemeenschappelijkKader: { ordening: canmeds@nl-verpleegkunde-2012 }
bekwaamheden:
  - { id: zorgen, titel: Verleent zorg, rollen: [zorgverlener] }
  - { id: wond, titel: Verzorgt een wond, rollen: [zorgverlener] }
  - { id: praten, titel: Voert een gesprek, rollen: [communicator] }
`) },
  good: { config: CONFIG, text: beroep(`
gemeenschappelijkKader: { ordening: canmeds@nl-verpleegkunde-2012 }
bekwaamheden:
  - { id: zorgen, titel: Verleent zorg, rollen: [zorgverlener] }
  - { id: praten, titel: Voert een gesprek, rollen: [communicator] }
`) },
  check({ document, project, options }, report) {
    const minimum = numberOption(options, "minimum");
    const kader = minimum !== undefined ? orderingOf(project, document) : undefined;
    const central = kader && centralOf(project, kader);
    const span = kader && orderingSpan(document, orderingName(kader));
    if (minimum === undefined || !kader || !central || !span) return;
    const isGeneral = (value: string): boolean => {
      const found = kader.find(value);
      return found !== undefined && topAround(kader, found.element).id !== central.id;
    };
    const withRoles = document.items.filter(({ rollen }) => rollen.length > 0);
    if (withRoles.length === 0) return;
    const percent = (100 * withRoles.filter(({ rollen }) => rollen.some(({ value }) => isGeneral(value))).length) / withRoles.length;
    if (percent < minimum) report(span, { params: { found: Math.floor(percent), minimum, central: central.id } });
  },
});
