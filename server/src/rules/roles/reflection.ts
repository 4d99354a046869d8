// Rule: nothing in the document is about reflecting on one's own work.
import type { KaderElement } from "../../frameworks/kader.ts";
import type { KnownDocument } from "../../model/document.ts";
import type { Item } from "../../model/item.ts";
import { forLatest } from "../../project/latest.ts";
import { defineRule } from "../rule.ts";
import { beroep } from "../shared/examples.ts";
import { orderingSpan } from "../shared/places.ts";
import { idsOf, isReflective, missingRoles, orderingName, type Missing } from "../shared/roles.ts";
import { proseIn } from "../shared/prose.ts";
import { allOf } from "../shared/texts.ts";

export default defineRule({
  id: "roles/reflection",
  severity: "warning",
  preset: "aanbevolen",
  kinds: ["kwalificatiedossier", "opleidingsprofiel", "beroepsprofiel"],
  whenFinished: true,
  title: { nl: "Reflectie ontbreekt", en: "Reflection is missing" },
  messages: {
    default: {
      nl: "Nergens staat dat iemand op het eigen handelen reflecteert: geen onderdeel heeft de rol {roles} en geen tekst noemt reflecteren. Zet het bij een onderdeel waar het hoort.",
      en: "Nothing says that someone reflects on their own work: no item has the role {roles} and no text mentions reflecting. Put it at an item where it belongs.",
    },
    profile: {
      nl: "In profiel {profile} staat nergens dat iemand op het eigen handelen reflecteert: de rol {roles} komt er en in het basisdeel niet voor. Zet het bij een onderdeel waar het hoort.",
      en: "In profile {profile} nothing says that someone reflects on their own work: the role {roles} occurs neither there nor in the common part. Put it at an item where it belongs.",
    },
  },
  why: { nl: "Reflectieve vaardigheden mogen in geen enkel profiel ontbreken (Zorginstituut 2016).", en: "Reflective skills may not be missing from any profile (Zorginstituut 2016)." },
  how: {
    nl: "Beschrijf wat iemand doet om van het eigen werk te leren en geef dat onderdeel de genoemde rol. Komt het later, zet dan `# bekwaam-negeer roles/reflection: reden` boven de regel.",
    en: "Describe what someone does to learn from their own work and give that item the role named. If it comes later, put `# bekwaam-negeer roles/reflection: reason` above the line.",
  },
  sources: [{ document: "ZIN-2016", place: "L1326" }, { document: "GR-2014", place: "L2345-2351" }],
  bad: { text: beroep(`
gemeenschappelijkKader: { ordening: canmeds@nl-verpleegkunde-2012 }
bekwaamheden:
  - id: zorgen
    titel: Verleent zorg
    rollen: [zorgverlener, communicator]
`) },
  good: { text: beroep(`
gemeenschappelijkKader: { ordening: canmeds@nl-verpleegkunde-2012 }
bekwaamheden:
  - id: zorgen
    titel: Verleent zorg
    rollen: [zorgverlener, communicator]
  - id: terugkijken
    titel: Reflecteert met collega's op het eigen handelen
    rollen: [reflectieve-ebp-professional]
`) },
  check({ document, project }, report) {
    const missing = missingRoles(project, document);
    const span = missing && orderingSpan(document, orderingName(missing.kader));
    if (!missing || !span) return;
    for (const { profiel, roles } of lacksReflection(document, missing)) {
      const params = { roles: allOf(idsOf(roles)) };
      if (profiel) report(profiel.idSpan, { variant: "profile", params: { ...params, profile: profiel.id } });
      else report(span, { params });
    }
  },
});

/** The reflective roles that are missing, for the whole document or per profile; empty when a text speaks of reflecting. */
export function lacksReflection(document: KnownDocument, missing: Missing): { profiel: Item | undefined; roles: KaderElement[] }[] {
  const everywhere = missing.everywhere.filter(isReflective);
  const perProfile = missing.profiles.map(({ profiel, roles }) => ({ profiel, roles: roles.filter(isReflective) })).filter(({ roles }) => roles.length > 0);
  if (everywhere.length === 0 && perProfile.length === 0) return [];
  if (speaksOfReflecting(document)) return [];
  return everywhere.length > 0 ? [{ profiel: undefined, roles: everywhere }] : perProfile;
}

const speaksOfReflecting = forLatest((document: KnownDocument): boolean => {
  const pattern = /\breflect/i;
  if (document.items.some((item) => item.titel && pattern.test(item.titel.value))) return true;
  return pattern.test(document.tree.text) && proseIn(document).some(({ raw }) => pattern.test(raw));
});
