// Rule: nothing in the document carries the roles of working together.
import { defineRule } from "../rule.ts";
import { beroep } from "../shared/examples.ts";
import { orderingSpan } from "../shared/places.ts";
import { idsOf, isInterprofessional, missingRoles, orderingName } from "../shared/roles.ts";
import { anyOf } from "../shared/texts.ts";

export default defineRule({
  id: "roles/interprofessional",
  severity: "warning",
  preset: "aanbevolen",
  kinds: ["kwalificatiedossier", "opleidingsprofiel", "beroepsprofiel"],
  whenFinished: true,
  title: { nl: "Interprofessionele rol ontbreekt", en: "Interprofessional role is missing" },
  messages: {
    default: {
      nl: "Samenwerken met andere beroepen komt niet volledig aan bod: geen onderdeel heeft de rol {roles} van {kader}. Geef zo'n rol aan een onderdeel waarin iemand samenwerkt.",
      en: "Working with other professions is not covered in full: no item has the role {roles} of {kader}. Give such a role to an item in which someone works together.",
    },
    profile: {
      nl: "In profiel {profile} komt samenwerken met andere beroepen niet volledig aan bod: daar en in het basisdeel heeft geen onderdeel de rol {roles} van {kader}. Geef zo'n rol aan een onderdeel waarin iemand samenwerkt.",
      en: "In profile {profile} working with other professions is not covered in full: no item there or in the common part has the role {roles} of {kader}. Give such a role to an item in which someone works together.",
    },
  },
  why: {
    nl: "Communiceren, samenwerken en organiseren zijn even belangrijk als de centrale rol; het is essentieel dat professionals leren samenwerken in teams van verschillende beroepen.",
    en: "Communicating, collaborating and organising matter as much as the central role; it is essential that professionals learn to work together in teams of different professions.",
  },
  how: { nl: "Geef de rol aan een onderdeel waarin iemand met anderen werkt, of beschrijf zo'n onderdeel.", en: "Give the role to an item in which someone works with others, or describe such an item." },
  sources: [{ document: "ZIN-2016", place: "L1000-1001, L1142-1143" }],
  bad: { text: beroep(`
gemeenschappelijkKader: { ordening: canmeds@nl-verpleegkunde-2012 }
bekwaamheden:
  - id: zorgen
    titel: Verleent zorg
    rollen: [zorgverlener]
`) },
  good: { text: beroep(`
gemeenschappelijkKader: { ordening: canmeds@nl-verpleegkunde-2012 }
bekwaamheden:
  - id: zorgen
    titel: Verleent zorg
    rollen: [zorgverlener]
  - id: afstemmen
    titel: Stemt de zorg af met andere beroepen
    rollen: [communicator, samenwerkingspartner, organisator]
`) },
  check({ document, project }, report) {
    const missing = missingRoles(project, document);
    const span = missing && orderingSpan(document, orderingName(missing.kader));
    if (!missing || !span) return;
    const kader = orderingName(missing.kader);
    const everywhere = missing.everywhere.filter(isInterprofessional);
    if (everywhere.length > 0) report(span, { params: { roles: anyOf(idsOf(everywhere)), kader } });
    for (const { profiel, roles } of missing.profiles) {
      const own = roles.filter(isInterprofessional);
      if (own.length > 0) report(profiel.idSpan, { variant: "profile", params: { profile: profiel.id, roles: anyOf(idsOf(own)), kader } });
    }
  },
});
