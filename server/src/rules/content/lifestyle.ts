// Rule: a document without lifestyle.
import { defineRule } from "../rule.ts";
import { themeRule } from "../shared/themes.ts";

export default defineRule(themeRule({
  id: "content/lifestyle",
  preset: "alles",
  title: { nl: "Het gesprek over leefstijl", en: "The conversation about lifestyle" },
  why: { nl: "De focusgroepen vragen professionals die het gesprek over leefstijl kunnen voeren.", en: "The focus groups ask for professionals who can hold the conversation about lifestyle." },
  sources: [{ document: "VJI-2014", place: "L1573-1574" }],
  subjects: {
    lifestyle: { nl: "leefstijl", en: "lifestyle" },
  },
  touching: "Voert gesprekken over leefstijl.",
}));
