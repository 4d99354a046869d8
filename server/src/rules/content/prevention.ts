// Rule: a programme without prevention.
import { defineRule } from "../rule.ts";
import { themeRule } from "../shared/themes.ts";

export default defineRule(themeRule({
  id: "content/prevention",
  preset: "alles",
  title: { nl: "Preventie", en: "Prevention" },
  why: { nl: "De focusgroepen vragen in opleidingen meer aandacht voor voorkómen.", en: "The focus groups ask for more attention to prevention in programmes." },
  sources: [{ document: "VJI-2014", place: "L2257-2260" }],
  subjects: {
    prevention: { nl: "preventie", en: "prevention" },
  },
  touching: "Werkt aan preventie.",
}));
