// Rule: a document in force without a date on which it will be looked at again.
import { keySpan } from "../shared/places.ts";
import { defineRule } from "../rule.ts";
import { beroep } from "../shared/examples.ts";

export default defineRule({
  id: "meta/no-review-date",
  severity: "hint",
  preset: "alles",
  kinds: ["kwalificatiedossier", "opleidingsprofiel", "beroepsprofiel", "kennisbasis"],
  whenFinished: true,
  title: { nl: "Geen datum voor herziening", en: "No date for revision" },
  messages: {
    default: {
      nl: "Er staat niet wanneer dit document opnieuw bekeken wordt. Vul herzienVoor of geldigTot in.",
      en: "This does not say when the document will be looked at again. Fill in herzienVoor or geldigTot.",
    },
  },
  why: { nl: "Naarmate de praktijk sneller verandert, moeten opleidingen vaker worden aangepast. De bron noemt geen termijn.", en: "The faster practice changes, the more often programmes have to be adapted. The source names no period." },
  how: { nl: "Spreek een datum af en zet haar bij `herzienVoor`.", en: "Agree on a date and put it at `herzienVoor`." },
  sources: [{ document: "ZIN-2016", place: "L1078-1079, L1313-1314, L2018-2019" }],
  bad: { text: beroep("status: gepubliceerd\nvastgesteld: { door: Ledenvergadering, op: 2026-01-15 }\n") },
  good: { text: beroep("status: gepubliceerd\nvastgesteld: { door: Ledenvergadering, op: 2026-01-15 }\nherzienVoor: 2030-01-01\n") },
  check({ document }, report) {
    const status = document.header?.status?.value;
    if (status !== "gepubliceerd" && status !== "vastgesteld") return;
    if (document.root?.pairs.some(({ key }) => key.text === "herzienVoor" || key.text === "geldigTot")) return;
    const span = keySpan(document, "status");
    if (span) report(span);
  },
});
