// Rule: a document without areas of life.
import { defineRule } from "../rule.ts";
import { themeRule } from "../shared/themes.ts";

export default defineRule(themeRule({
  id: "content/life-domains",
  preset: "alles",
  title: { nl: "Denken in leefgebieden", en: "Thinking in areas of life" },
  why: { nl: "Een vraag over gezondheid hangt samen met wonen, werk, geld en contacten.", en: "A question about health is tied to housing, work, money and contacts." },
  sources: [{ document: "VJI-2014", place: "L2063-2067" }],
  subjects: {
    "life-domains": { nl: "leefgebieden", en: "areas of life" },
  },
  touching: "Brengt alle leefgebieden in beeld.",
}));
