// Rule: knowledge that was last looked at before a date that the team sets.
import { dateIn } from "../shared/dates.ts";
import { calledIn } from "../shared/objects.ts";
import { defineRule } from "../rule.ts";
import { kennisbasis } from "../shared/knowledge.ts";

const CONFIG = "regels:\n  knowledge/not-revised: { niveau: informatie, voor: 2022-01-01 }\n";

export default defineRule({
  id: "knowledge/not-revised",
  severity: "information",
  preset: "alles",
  kinds: ["kennisbasis"],
  title: { nl: "Kennis lang niet herzien", en: "Knowledge not revised for long" },
  messages: {
    default: {
      nl: '"{name}" is voor het laatst herzien op {date}, voor de afgesproken datum {limit}. Kijk of het nog klopt en zet de nieuwe datum bij herzien.',
      en: '"{name}" was last revised on {date}, before the agreed date {limit}. See whether it is still right and put the new date at herzien.',
    },
  },
  why: { nl: "Methoden en richtlijnen verouderen. De bron noemt geen termijn; die kiest het team zelf.", en: "Methods and guidelines grow old. The source names no period; the team chooses its own." },
  how: {
    nl: "Zet de datum in de configuratie: `knowledge/not-revised: { niveau: informatie, voor: 2022-01-01 }`. Zonder datum zegt de regel niets.",
    en: "Put the date in the configuration: `knowledge/not-revised: { niveau: informatie, voor: 2022-01-01 }`. Without a date the rule says nothing.",
  },
  sources: [{ document: "APWMD-2012", place: "L1279-1281" }],
  defaultOptions: { voor: "" },
  bad: { config: CONFIG, text: kennisbasis(`
richtlijnen:
  - { id: r-1, titel: Eerste gesprek thuis, status: geautoriseerd, herzien: 2019-05-01 }
`) },
  good: { config: CONFIG, text: kennisbasis(`
richtlijnen:
  - { id: r-1, titel: Eerste gesprek thuis, status: geautoriseerd, herzien: 2024-05-01 }
`) },
  check({ document, options }, report) {
    const limit = typeof options["voor"] === "string" && options["voor"] !== "" ? options["voor"] : undefined;
    if (document.soort !== "kennisbasis" || limit === undefined) return;
    const { kennis, richtlijnen, interventies } = document.content;
    for (const one of [...(kennis ?? []), ...(richtlijnen ?? []), ...(interventies ?? [])]) {
      const date = dateIn(one.herzien);
      if (date !== undefined && date < limit) report(one.herzien!.span, { params: { name: calledIn(one), date, limit } });
    }
  },
});
