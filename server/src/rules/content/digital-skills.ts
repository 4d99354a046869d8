// Rule: a document without digital skills.
import { defineRule } from "../rule.ts";
import { themeRule } from "../shared/themes.ts";

export default defineRule(themeRule({
  id: "content/digital-skills",
  preset: "streng",
  title: { nl: "Digitale vaardigheden", en: "Digital skills" },
  why: { nl: "Wie burgers bij digitale zorg en techniek wil steunen, moet er zelf mee kunnen werken.", en: "Who wants to support citizens with digital care and technology has to be able to work with it." },
  sources: [{ document: "ZIN-2016", place: "L1631-1632, L1848-1860" }, { document: "VJI-2014", place: "L1821-1822" }],
  subjects: {
    "digital-skills": { nl: "digitaal werken of technologie", en: "digital work or technology" },
  },
  touching: "Helpt mensen bij het gebruik van digitale hulpmiddelen.",
}));
