// Rule: a programme without reflective outcomes.
import { defineRule } from "../rule.ts";
import { themeRule } from "../shared/themes.ts";

export default defineRule(themeRule({
  id: "content/reflective-outcomes",
  preset: "alles",
  kinds: ["opleidingsprofiel", "beroepsprofiel"],
  title: { nl: "Reflectief vermogen", en: "Reflective ability" },
  why: { nl: "De Gezondheidsraad vraagt van hbo-professionals dat zij kennis inbouwen, de samenleving volgen en zich verantwoorden.", en: "The Dutch health council asks of hbo professionals that they build in knowledge, follow society and account for themselves." },
  sources: [{ document: "GR-2014", place: "L2345-2351" }],
  subjects: {
    "knowledge-in-practice": { nl: "kennis gebruiken in de praktijk", en: "using knowledge in practice" },
    society: { nl: "ontwikkelingen in de samenleving", en: "developments in society" },
    accountability: { nl: "verantwoording van het eigen werk", en: "accounting for one's own work" },
  },
  touching: "Onderbouwt keuzes, volgt maatschappelijke ontwikkelingen en legt verantwoording af.",
}));
