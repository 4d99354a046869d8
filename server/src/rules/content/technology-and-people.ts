// Rule: a document without what technology does to the work.
import { defineRule } from "../rule.ts";
import { themeRule } from "../shared/themes.ts";

export default defineRule(themeRule({
  id: "content/technology-and-people",
  preset: "alles",
  kinds: ["opleidingsprofiel", "beroepsprofiel"],
  title: { nl: "Techniek en mensenwerk", en: "Technology and human work" },
  why: { nl: "Techniek neemt taken over; een opleiding bereidt voor op wat mensen blijven doen.", en: "Technology takes over tasks; a programme prepares for what people go on doing." },
  sources: [{ document: "ZIN-2016", place: "L1770-1773" }],
  subjects: {
    "technology-and-people": { nl: "wat mensenwerk blijft naast technologie", en: "what stays human work beside technology" },
  },
  touching: "Kiest wanneer persoonlijk contact nodig is.",
}));
