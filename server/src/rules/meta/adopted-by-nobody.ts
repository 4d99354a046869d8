// Rule: adopted, but not by whom.
import { defineRule } from "../rule.ts";
import { beroep } from "../shared/examples.ts";
import { isBlank } from "../shared/objects.ts";

export default defineRule({
  id: "meta/adopted-by-nobody",
  severity: "information",
  preset: "streng",
  kinds: "all",
  whenFinished: true,
  title: { nl: "Vastgesteld, maar niet door wie", en: "Adopted, but not by whom" },
  messages: {
    default: {
      nl: "Dit document is {status}, maar er staat niet door wie. Vul bij vastgesteld in: door.",
      en: "This document is {status}, but not by whom. Fill in door at vastgesteld.",
    },
  },
  why: { nl: "Een standaard heeft gezag door wie haar heeft vastgesteld.", en: "A standard has authority by who adopted it." },
  how: { nl: "Schrijf `vastgesteld: { door: …, op: … }`.", en: "Write `vastgesteld: { door: …, op: … }`." },
  sources: [{ document: "APWMD-2012", place: "L1491-1493" }],
  bad: { text: beroep("status: vastgesteld\nvastgesteld: { op: 2026-01-15 }\n") },
  good: { text: beroep("status: vastgesteld\nvastgesteld: { door: Ledenvergadering, op: 2026-01-15 }\n") },
  check({ document }, report) {
    const { status, vastgesteld } = document.header ?? {};
    if (!status || (status.value !== "vastgesteld" && status.value !== "gepubliceerd")) return;
    if (isBlank(vastgesteld?.door) && !vastgesteld?.node.pairs.some(({ key }) => key.text === "door")) report(status.span, { params: { status: status.value } });
  },
});
