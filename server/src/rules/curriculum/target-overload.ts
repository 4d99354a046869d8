// Rule: a unit with more outcomes than the team wants.
import { calledIn, keySpanIn } from "../shared/objects.ts";
import { defineRule } from "../rule.ts";
import { opleiding } from "../shared/examples.ts";
import { numberOption } from "../shared/options.ts";

const CONFIG = "regels:\n  curriculum/target-overload: { niveau: informatie, maximum: 1 }\n";

export default defineRule({
  id: "curriculum/target-overload",
  severity: "information",
  preset: "alles",
  kinds: ["opleidingsprofiel"],
  title: { nl: "Te veel doelen in één eenheid", en: "Too many targets in one unit" },
  messages: {
    default: {
      nl: '"{unit}" leidt op voor {count} eindkwalificaties; afgesproken is ten hoogste {maximum}. Kies waar deze eenheid echt over gaat.',
      en: '"{unit}" prepares for {count} final qualifications; at most {maximum} were agreed. Choose what this unit is really about.',
    },
  },
  why: { nl: "Te veel vaste doelen laten geen ruimte voor wat zich in de praktijk voordoet. De bron noemt geen grens; die kiest het team zelf.", en: "Too many fixed targets leave no room for what occurs in practice. The source names no limit; the team chooses its own." },
  how: {
    nl: "Zet de grens in de configuratie: `curriculum/target-overload: { niveau: informatie, maximum: 5 }`. Zonder grens zegt de regel niets.",
    en: "Put the limit in the configuration: `curriculum/target-overload: { niveau: informatie, maximum: 5 }`. Without a limit the rule says nothing.",
  },
  sources: [{ document: "VJI-2014", place: "L2224-2226" }],
  defaultOptions: { maximum: 0 },
  bad: { config: CONFIG, text: opleiding(`
eindkwalificaties:
  - { id: ek-1, tekst: Beslist samen met de burger }
  - { id: ek-2, tekst: Werkt samen in de wijk }
eenheden:
  - { id: e-1, titel: Gesprekken, leidtOpVoor: [ek-1, ek-2] }
`) },
  good: { config: CONFIG, text: opleiding(`
eindkwalificaties:
  - { id: ek-1, tekst: Beslist samen met de burger }
eenheden:
  - { id: e-1, titel: Gesprekken, leidtOpVoor: [ek-1] }
`) },
  check({ document, options }, report) {
    const maximum = numberOption(options, "maximum");
    if (document.soort !== "opleidingsprofiel" || maximum === undefined) return;
    for (const unit of document.content.eenheden ?? []) {
      const count = unit.leidtOpVoor?.length ?? 0;
      if (count > maximum) report(keySpanIn(unit, "leidtOpVoor"), { params: { unit: calledIn(unit), count, maximum } });
    }
  },
});
