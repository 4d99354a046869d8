// Rule: a document without the pivot function.
import { defineRule } from "../rule.ts";
import { themeRule } from "../shared/themes.ts";

export default defineRule(themeRule({
  id: "content/pivot-function",
  preset: "alles",
  title: { nl: "Verbinden", en: "Connecting" },
  why: { nl: "De focusgroepen noemen de spilfunctie naar andere organisaties de belangrijkste verandering van het vak.", en: "The focus groups call the pivot function towards other organisations the most important change of the profession." },
  sources: [{ document: "VJI-2014", place: "L2055-2057" }],
  subjects: {
    "pivot-function": { nl: "verbinden van mensen en organisaties", en: "connecting people and organisations" },
  },
  touching: "Verbindt mensen en organisaties.",
}));
