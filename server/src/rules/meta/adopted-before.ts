// Rule: a document that was adopted before a date that the team sets.
import { defineRule } from "../rule.ts";
import { dateIn } from "../shared/dates.ts";
import { beroep } from "../shared/examples.ts";

const CONFIG = "regels:\n  meta/adopted-before: { niveau: informatie, voor: 2018-01-01 }\n";

export default defineRule({
  id: "meta/adopted-before",
  severity: "information",
  preset: "alles",
  kinds: ["kwalificatiedossier", "opleidingsprofiel", "beroepsprofiel", "leertraject", "kennisbasis"],
  title: { nl: "Document is oud", en: "Document is old" },
  messages: {
    default: {
      nl: "Dit document is van {date}, voor de afgesproken datum {limit}. Kijk of het nog bij de praktijk past, en herzie het of zet het op vervallen.",
      en: "This document is from {date}, before the agreed date {limit}. See whether it still fits practice, and revise it or withdraw it.",
    },
  },
  why: { nl: "De praktijk verandert sneller dan profielen. De bronnen noemen geen termijn; die kiest het team zelf.", en: "Practice changes faster than profiles. The sources name no period; the team chooses its own." },
  how: {
    nl: "Zet de datum in de configuratie: `meta/adopted-before: { niveau: informatie, voor: 2018-01-01 }`. Zonder datum zegt de regel niets.",
    en: "Put the date in the configuration: `meta/adopted-before: { niveau: informatie, voor: 2018-01-01 }`. Without a date the rule says nothing.",
  },
  sources: [{ document: "GR-2014", place: "L2353-2359" }],
  defaultOptions: { voor: "" },
  bad: { config: CONFIG, text: beroep("geldigVanaf: 2009-09-01\n") },
  good: { config: CONFIG, text: beroep("geldigVanaf: 2025-09-01\n") },
  check({ document, options }, report) {
    const limit = typeof options["voor"] === "string" && options["voor"] !== "" ? options["voor"] : undefined;
    const status = document.header?.status?.value;
    if (limit === undefined || status === "vervallen" || status === "gearchiveerd" || status === "gedeactiveerd") return;
    const written = document.header?.vastgesteld?.op ?? document.header?.geldigVanaf;
    const date = dateIn(written);
    if (written && date !== undefined && date < limit) report(written.span, { params: { date, limit } });
  },
});
