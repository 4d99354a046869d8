// Rule: a document without weighing data.
import { defineRule } from "../rule.ts";
import { themeRule } from "../shared/themes.ts";

export default defineRule(themeRule({
  id: "content/data-evaluation",
  preset: "alles",
  kinds: ["opleidingsprofiel", "beroepsprofiel"],
  title: { nl: "Data kunnen wegen", en: "Weighing data" },
  why: { nl: "Grote hoeveelheden gegevens sturen besluiten; een professional moet de voor- en nadelen kennen.", en: "Large amounts of data steer decisions; a professional has to know the pros and cons." },
  sources: [{ document: "ZIN-2016", place: "L1758-1759" }],
  subjects: {
    "data-evaluation": { nl: "het wegen van data en wat daaruit volgt", en: "weighing data and what follows from them" },
  },
  touching: "Weegt wat big data en algoritmen zeggen.",
}));
