// Rule: a document without the network of citizens.
import { defineRule } from "../rule.ts";
import { themeRule } from "../shared/themes.ts";

export default defineRule(themeRule({
  id: "content/citizen-network",
  preset: "streng",
  title: { nl: "Het netwerk van burgers", en: "The network of citizens" },
  why: { nl: "Hulp begint bij mensen zelf en wie hen na staan; twee bronnen vragen om het informele netwerk eerder te betrekken.", en: "Help begins with people themselves and those close to them; two sources ask to involve the informal network sooner." },
  sources: [{ document: "ZIN-2016", place: "L303-305, L1076-1078" }, { document: "VJI-2014", place: "L1193, L1244-1247" }],
  subjects: {
    "citizen-network": { nl: "naasten, mantelzorgers of het netwerk van mensen", en: "relatives, carers or people's networks" },
  },
  touching: "Betrekt mantelzorgers en vrijwilligers.",
}));
