// Rule: a document without ethics.
import { defineRule } from "../rule.ts";
import { themeRule } from "../shared/themes.ts";

export default defineRule(themeRule({
  id: "content/ethics",
  preset: "alles",
  title: { nl: "Ethiek", en: "Ethics" },
  why: { nl: "Professionals komen voor keuzes te staan waar geen regel voor is; de focusgroepen vragen om meer ethische kennis.", en: "Professionals face choices that no rule decides; the focus groups ask for more knowledge of ethics." },
  sources: [{ document: "VJI-2014", place: "L2007-2018, L2204" }],
  subjects: {
    ethics: { nl: "ethiek of de beroepscode", en: "ethics or the code of conduct" },
  },
  touching: "Maakt ethische afwegingen.",
}));
