// Rule: a document that speaks no framework at all.
import { keySpan } from "../shared/places.ts";
import { defineRule } from "../rule.ts";
import { beroep } from "../shared/examples.ts";

export default defineRule({
  id: "meta/no-kader",
  severity: "information",
  preset: "streng",
  kinds: ["kwalificatiedossier", "opleidingsprofiel", "beroepsprofiel"],
  whenFinished: true,
  title: { nl: "Geen enkel kader genoemd", en: "No framework named" },
  messages: {
    default: {
      nl: "Dit document noemt geen enkel kader, dus dekking en vergelijken kunnen niet. Noem bij kaders waar het naar werkt, met de versie.",
      en: "This document names no framework, so coverage and comparing are impossible. Name at kaders what it works by, with the version.",
    },
  },
  why: { nl: "Opleidingen hebben heldere, eenduidige input van het werkveld nodig; zonder gedeeld kader is die niet te volgen.", en: "Programmes need clear and unambiguous input from the field; without a shared framework that cannot be followed." },
  how: { nl: "Schrijf bijvoorbeeld `kaders: [canmeds@bn2030, nphf@2015-herzien]`.", en: "Write for example `kaders: [canmeds@bn2030, nphf@2015-herzien]`." },
  sources: [{ document: "APWMD-2012", place: "L1352-1356" }],
  bad: { text: beroep(`
bekwaamheden:
  - { id: vragen, titel: Vraagt door }
  - { id: zorgen, titel: Verleent zorg }
`) },
  good: { text: beroep(`
kaders: [nphf@2015-herzien]
bekwaamheden:
  - { id: vragen, titel: Vraagt door }
  - { id: zorgen, titel: Verleent zorg }
`) },
  check({ document }, report) {
    if (document.items.length < 2 || ("uitbreiding" in document.content && document.content.uitbreiding)) return;
    if (document.references.some(({ refersTo }) => refersTo === "kader" || refersTo === "dekking" || refersTo === "rol")) return;
    const span = document.root?.pairs.some(({ key }) => key.text === "kaders") ? undefined : keySpan(document, "titel");
    if (span) report(span);
  },
});
