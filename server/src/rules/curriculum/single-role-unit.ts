// Rule: a unit about one general role by itself.
import { orderingOf } from "../../project/resolve.ts";
import { defineRule } from "../rule.ts";
import { opleiding } from "../shared/examples.ts";
import { centralOf, topAround } from "../shared/roles.ts";

export default defineRule({
  id: "curriculum/single-role-unit",
  severity: "hint",
  preset: "alles",
  kinds: ["opleidingsprofiel", "leertraject"],
  title: { nl: "Eenheid over één algemene rol", en: "Unit about one general role" },
  messages: {
    default: {
      nl: '"{unit}" gaat alleen over de rol "{role}". In het dagelijks werk komt zo\'n rol niet los voor; verbind haar met het vak zelf.',
      en: '"{unit}" is about the role "{role}" only. In daily work such a role does not occur by itself; connect it with the subject.',
    },
  },
  why: { nl: "Onderwijs over één losse competentie sluit niet aan bij het dagelijks werk.", en: "Teaching one separate competence does not fit daily work." },
  how: { nl: "Noem ook de centrale rol, of voeg de eenheid samen met een andere.", en: "Name the central role as well, or merge the unit with another." },
  sources: [{ document: "NPHF-2015", place: "L1237-1239" }],
  bad: { text: opleiding(`
gemeenschappelijkKader: { ordening: canmeds@bn2030 }
eenheden:
  - { id: e-1, titel: Vergaderen, rollen: [leider] }
`) },
  good: { text: opleiding(`
gemeenschappelijkKader: { ordening: canmeds@bn2030 }
eenheden:
  - { id: e-1, titel: Zorg organiseren, rollen: [leider, bachelor-verpleegkundige] }
`) },
  check({ document, project }, report) {
    const kader = orderingOf(project, document);
    const central = kader && centralOf(project, kader);
    if (!kader || !central) return;
    for (const item of document.items) {
      const [only] = item.rollen;
      if ((item.kind !== "eenheid" && item.kind !== "leeractiviteit") || !only || item.rollen.length > 1 || item.id === "") continue;
      const found = kader.find(only.value);
      if (found && topAround(kader, found.element).id !== central.id) report(only.span, { params: { unit: item.id, role: found.element.id } });
    }
  },
});
