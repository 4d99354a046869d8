// Rule: a document without complexity.
import { defineRule } from "../rule.ts";
import { themeRule } from "../shared/themes.ts";

export default defineRule(themeRule({
  id: "content/complexity",
  preset: "alles",
  title: { nl: "Complexiteit en onzekerheid", en: "Complexity and uncertainty" },
  why: { nl: "Vragen van mensen passen niet in één hokje; een professional moet met onzekerheid kunnen omgaan.", en: "Questions of people do not fit one box; a professional has to be able to deal with uncertainty." },
  sources: [{ document: "VJI-2014", place: "L2153-2156" }],
  subjects: {
    complexity: { nl: "complexiteit of onzekerheid", en: "complexity or uncertainty" },
  },
  touching: "Gaat om met complexe vragen.",
}));
