// Rule: a profile that does not tell the stages of a career apart.
import type { Item } from "../../model/item.ts";
import { defineRule } from "../rule.ts";
import { beroep } from "../shared/examples.ts";
import { keySpan } from "../shared/places.ts";

export default defineRule({
  id: "levels/stage-missing",
  severity: "information",
  preset: "streng",
  kinds: ["beroepsprofiel", "opleidingsprofiel"],
  whenFinished: true,
  title: { nl: "Fase ontbreekt", en: "Stage is missing" },
  messages: {
    default: { nl: "Bij deze bekwaamheid staat geen fase, bij andere wel. Zet er `fase: startbekwaam`, `vakbekwaam` of `vakvolwassen` bij.", en: "This competence has no stage, others have. Add `fase: startbekwaam`, `vakbekwaam` or `vakvolwassen`." },
    none: { nl: "Dit document zegt niet of het over startbekwame of vakbekwame professionals gaat. Zet `fase` bij het document of bij elke bekwaamheid.", en: "This document does not say whether it is about professionals at the start or proficient ones. Put `fase` at the document or at each competence." },
  },
  why: { nl: "Wat iemand bij het diploma moet kunnen, is minder dan wat het beroep later vraagt. Zonder fase leest een opleiding het hele profiel als eindterm.", en: "What someone has to master at graduation is less than what the profession asks later. Without a stage a programme reads the whole profile as an end term." },
  how: { nl: "Zet `fase` erbij.", en: "Add `fase`." },
  sources: [{ document: "APWMD-2012", place: "L1444-1446" }, { document: "FIELD", place: "§1.2" }],
  bad: { text: beroep("bekwaamheden:\n  - { id: luisteren, titel: Luistert, fase: startbekwaam }\n  - { id: leiden, titel: Leidt een team }\n") },
  good: { text: beroep("bekwaamheden:\n  - { id: luisteren, titel: Luistert, fase: startbekwaam }\n  - { id: leiden, titel: Leidt een team, fase: vakvolwassen }\n") },
  check({ document }, report) {
    if (("fase" in document.content && document.content.fase) || ("uitbreiding" in document.content && document.content.uitbreiding)) return;
    const outcomes = document.items.filter(isOutcome);
    if (outcomes.some(({ fase }) => fase)) {
      for (const { fase, idSpan } of outcomes) if (!fase) report(idSpan);
      return;
    }
    const span = outcomes.length > 0 ? keySpan(document, "bekwaamheden", "eindkwalificaties") : undefined;
    if (span) report(span, { variant: "none" });
  },
});

function isOutcome({ kind }: Item): boolean {
  return kind === "bekwaamheid" || kind === "eindkwalificatie";
}
