// Rule: a profile or body of knowledge that belongs to no association.
import { keySpan } from "../shared/places.ts";
import { defineRule } from "../rule.ts";
import { beroep } from "../shared/examples.ts";

export default defineRule({
  id: "meta/no-owner",
  severity: "information",
  preset: "streng",
  kinds: ["beroepsprofiel", "kennisbasis"],
  whenFinished: true,
  title: { nl: "Geen eigenaar genoemd", en: "No owner named" },
  messages: {
    default: {
      nl: "Er staat niet welke vereniging eigenaar is van dit document. Vul vereniging in.",
      en: "This does not say which association owns this document. Fill in vereniging.",
    },
  },
  why: { nl: "Het beroep zelf bepaalt wat er in zijn profiel staat; lezers moeten weten bij wie zij terechtkunnen.", en: "The profession itself decides what its profile says; readers must know whom to turn to." },
  how: { nl: "Schrijf `vereniging: naam van de vereniging`.", en: "Write `vereniging: name of the association`." },
  sources: [{ document: "NPHF-2015", place: "L878-880, L894-896" }, { document: "VJI-2014", place: "L1923-1924, L1928-1929" }],
  bad: { text: beroep(`
bekwaamheden:
  - { id: vragen, titel: Vraagt door }
`) },
  good: { text: beroep(`
vereniging: Beroepsvereniging Voorbeeld
bekwaamheden:
  - { id: vragen, titel: Vraagt door }
`) },
  check({ document }, report) {
    if (document.items.length === 0 || document.root?.pairs.some(({ key }) => key.text === "vereniging" || key.text === "beheerder" || key.text === "uitbreiding")) return;
    const span = keySpan(document, "titel");
    if (span) report(span);
  },
});
