// Rule: a document without guidelines.
import { defineRule } from "../rule.ts";
import { themeRule } from "../shared/themes.ts";

export default defineRule(themeRule({
  id: "content/evidence-based",
  preset: "streng",
  title: { nl: "Werken met richtlijnen", en: "Working with guidelines" },
  why: { nl: "De focusgroepen willen richtlijnen houden, naast het eigen oordeel van de professional.", en: "The focus groups want to keep guidelines, beside the judgement of the professional." },
  sources: [{ document: "VJI-2014", place: "L1364-1365, L1374-1376" }],
  subjects: {
    "evidence-based": { nl: "richtlijnen of onderbouwd handelen", en: "guidelines or evidence-based action" },
  },
  touching: "Werkt met richtlijnen en wijkt er beargumenteerd van af.",
}));
