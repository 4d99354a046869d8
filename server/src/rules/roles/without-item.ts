// Rule: a role of the framework that nothing in the document fills.
import type { KaderElement } from "../../frameworks/kader.ts";
import { defineRule } from "../rule.ts";
import { beroep } from "../shared/examples.ts";
import { orderingSpan } from "../shared/places.ts";
import { idsOf, isInterprofessional, missingCentral, missingRoles, orderingName, topOf } from "../shared/roles.ts";
import { allOf } from "../shared/texts.ts";
import { lacksReflection } from "./reflection.ts";

export default defineRule({
  id: "roles/without-item",
  severity: "warning",
  preset: "aanbevolen",
  kinds: ["kwalificatiedossier", "opleidingsprofiel", "beroepsprofiel"],
  whenFinished: true,
  title: { nl: "Rol die nergens terugkomt", en: "Role that nothing fills" },
  messages: {
    default: {
      nl: "Geen enkel onderdeel heeft de rol {roles} van {kader}. Geef de rol aan een onderdeel waar zij bij hoort.",
      en: "No item has the role {roles} of {kader}. Give the role to an item that it belongs to.",
    },
    several: {
      nl: "Geen enkel onderdeel heeft de rollen {roles} van {kader}. Geef elke rol aan een onderdeel waar zij bij hoort.",
      en: "No item has the roles {roles} of {kader}. Give each role to an item that it belongs to.",
    },
    profile: {
      nl: "In profiel {profile} en het basisdeel heeft geen enkel onderdeel {roles} van {kader}; in andere profielen wel.",
      en: "In profile {profile} nothing has {roles} of {kader}, not in the common part either; other profiles do have it.",
    },
  },
  why: {
    nl: "Elke rol vraagt eigen bekwaamheden. Een rol zonder onderdeel is een rol waarvoor niemand wordt opgeleid.",
    en: "Each role asks for competences of its own. A role without an item is a role that nobody is trained for.",
  },
  how: {
    nl: "Geef de rol aan een onderdeel, of voeg een onderdeel toe. Hoort de rol bewust niet bij dit beroep, zet dan `# bekwaam-negeer roles/without-item: reden` boven de regel.",
    en: "Give the role to an item, or add an item. If the role does not belong to this profession on purpose, put `# bekwaam-negeer roles/without-item: reason` above the line.",
  },
  sources: [{ document: "ZIN-2016", place: "L1002, L1326-1327" }, { document: "NPHF-2015", place: "L1230-1232" }],
  bad: { text: beroep(`
gemeenschappelijkKader: { ordening: canmeds@nl-verpleegkunde-2012 }
bekwaamheden:
  - { id: zorgen, titel: Verleent zorg, rollen: [zorgverlener, communicator, samenwerkingspartner] }
  - { id: leren, titel: Leert van het werk, rollen: [reflectieve-ebp-professional, organisator] }
`) },
  good: { text: beroep(`
gemeenschappelijkKader: { ordening: canmeds@nl-verpleegkunde-2012 }
bekwaamheden:
  - { id: zorgen, titel: Verleent zorg, rollen: [zorgverlener, communicator, samenwerkingspartner] }
  - { id: leren, titel: Leert van het werk, rollen: [reflectieve-ebp-professional, organisator] }
  - { id: gezond, titel: Bevordert gezondheid, rollen: gezondheidsbevorderaar }
  - { id: beter, titel: Verbetert de zorg, rollen: professional-en-kwaliteitsbevorderaar }
`) },
  check({ document, project }, report) {
    const missing = missingRoles(project, document);
    const span = missing && orderingSpan(document, orderingName(missing.kader));
    if (!missing || !span) return;
    const central = missingCentral(project, missing);
    const reflective = new Set(lacksReflection(document, missing).flatMap(({ roles }) => roles));
    // The central, interprofessional and reflective roles have rules of their own.
    const rest = (roles: readonly KaderElement[]): KaderElement[] => roles.filter((role) => role.id !== central?.id && !isInterprofessional(role) && !reflective.has(role));
    const kader = orderingName(missing.kader);
    const everywhere = rest(missing.everywhere);
    // While most roles are still to be given, those with rules of their own come first.
    if (everywhere.length < missing.everywhere.length && missing.everywhere.length * 2 > topOf(missing.kader).length) return;
    if (everywhere.length > 0) report(span, { variant: everywhere.length > 1 ? "several" : "default", params: { roles: allOf(idsOf(everywhere)), kader } });
    for (const { profiel, roles } of missing.profiles) {
      const own = rest(roles);
      if (own.length > 0) report(profiel.idSpan, { variant: "profile", params: { profile: profiel.id, roles: allOf(idsOf(own)), kader } });
    }
  },
});
