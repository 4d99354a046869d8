// Rule: a document without vulnerable citizens.
import { defineRule } from "../rule.ts";
import { themeRule } from "../shared/themes.ts";

export default defineRule(themeRule({
  id: "content/vulnerable-citizens",
  preset: "alles",
  title: { nl: "Mensen die minder kunnen", en: "People who are less able" },
  why: { nl: "Niet iedereen kan evenveel zelf; de focusgroepen vragen om verschil te maken.", en: "Not everyone is equally able; the focus groups ask to make a difference." },
  sources: [{ document: "VJI-2014", place: "L1108-1110, L2602-2605" }],
  subjects: {
    "vulnerable-citizens": { nl: "mensen die kwetsbaar zijn of minder zelf kunnen", en: "people who are vulnerable or less able" },
  },
  touching: "Zoekt kwetsbare mensen op.",
}));
