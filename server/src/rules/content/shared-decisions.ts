// Rule: a document without deciding together.
import { defineRule } from "../rule.ts";
import { themeRule } from "../shared/themes.ts";

export default defineRule(themeRule({
  id: "content/shared-decisions",
  preset: "streng",
  title: { nl: "Samen beslissen", en: "Deciding together" },
  why: { nl: "Drie bronnen noemen samen beslissen met burgers een basis van het vak, ook voor specialisten.", en: "Three sources call deciding together with citizens a basis of the profession, for specialists too." },
  sources: [{ document: "ZIN-2016", place: "L931-934" }, { document: "NPHF-2015", place: "L691, L1174" }, { document: "VJI-2014", place: "L2032-2036" }],
  subjects: {
    "shared-decisions": { nl: "samen beslissen", en: "deciding together" },
  },
  touching: "Neemt besluiten over hulp door samen te beslissen.",
}));
