// Rule: a practice situation without the dilemma or the citizen.
import { valueOf } from "../../yaml/tree.ts";
import { andList } from "../../text/localized.ts";
import { defineRule } from "../rule.ts";
import { beroep } from "../shared/examples.ts";
import { isFilled } from "../shared/missing.ts";

const PARTS = {
  dilemma: { nl: "het dilemma of de opgave (`dilemma`)", en: "the dilemma or task (`dilemma`)" },
  burger: { nl: "wat de burger wil en doet (`burger`)", en: "what the citizen wants and does (`burger`)" },
} as const;

export default defineRule({
  id: "content/situation-incomplete",
  severity: "information",
  preset: "streng",
  kinds: ["beroepsprofiel", "opleidingsprofiel", "leertraject"],
  whenFinished: true,
  title: { nl: "Praktijksituatie niet compleet", en: "Practice situation incomplete" },
  messages: {
    default: { nl: "Bij deze praktijksituatie ontbreekt nog: {missing}. Vul het aan.", en: "This practice situation still lacks {missing}. Add it." },
  },
  why: { nl: "Een kenmerkende praktijksituatie is er een waarin iemand voor een opgave staat, samen met een burger. Zonder die twee is het een onderwerp.", en: "A characteristic practice situation is one in which someone faces a task, together with a citizen. Without the two it is a subject." },
  how: { nl: "Schrijf wat er moeilijk aan is en wat de burger erin wil, kan en doet.", en: "Write what is difficult about it and what the citizen wants, can do and does." },
  sources: [{ document: "ZIN-2016", place: "L1319-1322, L2262-2265" }],
  bad: { text: beroep("praktijksituaties:\n  - { id: ps-1, titel: Iemand weigert hulp, dilemma: Blijven of weggaan. }\n") },
  good: { text: beroep("praktijksituaties:\n  - { id: ps-1, titel: Iemand weigert hulp, dilemma: Blijven of weggaan., burger: Wil zelf beslissen. }\n") },
  check({ document }, report) {
    for (const { kind, node, idSpan } of document.items) {
      if (kind !== "praktijksituatie" && kind !== "situatie") continue;
      const missing = (Object.keys(PARTS) as (keyof typeof PARTS)[]).filter((key) => !isFilled(valueOf(node, key)));
      if (missing.length > 0) report(idSpan, { params: { missing: andList(missing.map((key) => PARTS[key])) } });
    }
  },
});
