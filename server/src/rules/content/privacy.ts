// Rule: a document without privacy.
import { defineRule } from "../rule.ts";
import { themeRule } from "../shared/themes.ts";

export default defineRule(themeRule({
  id: "content/privacy",
  preset: "streng",
  title: { nl: "Zorgvuldig met gegevens", en: "Careful with data" },
  why: { nl: "Wie met gegevens van anderen werkt, moet weten wat vertrouwelijk is en hoe dat zo blijft.", en: "Who works with data of others has to know what is confidential and how it stays so." },
  sources: [{ document: "ZIN-2016", place: "L1633-1635, L1646" }],
  subjects: {
    privacy: { nl: "privacy of het beroepsgeheim", en: "privacy or professional secrecy" },
  },
  touching: "Bewaakt de privacy van mensen.",
}));
