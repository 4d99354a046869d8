// Rule: a theme of CanBetter that does not touch every role.
import { splitElement, splitName } from "../../frameworks/names.ts";
import { orderingOf } from "../../project/resolve.ts";
import { defineRule } from "../rule.ts";
import { opleiding } from "../shared/examples.ts";
import { topAround, topOf } from "../shared/roles.ts";
import { allOf } from "../shared/texts.ts";

export default defineRule({
  id: "curriculum/theme-all-roles",
  severity: "hint",
  preset: "alles",
  kinds: ["opleidingsprofiel", "leertraject"],
  title: { nl: "Thema zonder alle rollen", en: "Theme without all roles" },
  messages: {
    default: {
      nl: '"{unit}" werkt aan een thema van CanBetter, maar niet aan {roles}. In een thema komen alle rollen aan bod.',
      en: '"{unit}" works on a CanBetter theme, but not on {roles}. In a theme every role is dealt with.',
    },
  },
  why: { nl: "De thema's van CanBetter zijn gekozen omdat er alle CanMEDS-competenties in aan bod komen.", en: "The CanBetter themes were chosen because all CanMEDS competences are dealt with in them." },
  how: { nl: "Vul `rollen` aan, of haal het thema weg bij `dekt`.", en: "Complete `rollen`, or remove the theme from `dekt`." },
  sources: [{ document: "NPHF-2015", place: "L1239-1241" }],
  bad: { text: opleiding(`
gemeenschappelijkKader: { ordening: canmeds@2015 }
eenheden:
  - { id: e-1, titel: Ouderenzorg, rollen: [medical-expert, communicator], dekt: [canbetter:ouderenzorg] }
`) },
  good: { text: opleiding(`
gemeenschappelijkKader: { ordening: canmeds@2015 }
eenheden:
  - { id: e-1, titel: Ouderenzorg, rollen: [medical-expert, communicator, collaborator, leader, health-advocate, scholar, professional], dekt: [canbetter:ouderenzorg] }
`) },
  check({ document, project }, report) {
    const isTheme = (value: string): boolean => splitName(splitElement(value)[0] ?? "")[0] === "canbetter";
    const kader = document.items.some(({ dekt }) => dekt.some(({ value }) => isTheme(value))) ? orderingOf(project, document) : undefined;
    if (!kader) return;
    for (const item of document.items) {
      if ((item.kind !== "eenheid" && item.kind !== "leeractiviteit") || item.id === "" || item.rollen.length === 0 || !item.dekt.some(({ value }) => isTheme(value))) continue;
      const named = new Set(item.rollen.flatMap(({ value }) => {
        const found = kader.find(value);
        return found ? [topAround(kader, found.element).id] : [];
      }));
      const missing = topOf(kader).map(({ id }) => id).filter((id) => !named.has(id));
      if (missing.length > 0) report(item.idSpan, { params: { unit: item.id, roles: allOf(missing) } });
    }
  },
});
