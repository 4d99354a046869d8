// Rule: a stage of a career that belongs to another kind of document.
import { valueOf } from "../../yaml/tree.ts";
import { defineRule } from "../rule.ts";
import { opleiding } from "../shared/examples.ts";

/** Levels of education after a diploma; there people do become proficient. */
const LATER: ReadonlySet<string> = new Set(["post-initieel", "bij-en-nascholing"]);

export default defineRule({
  id: "levels/stage-for-kind",
  severity: "information",
  preset: "aanbevolen",
  kinds: ["opleidingsprofiel"],
  title: { nl: "Fase past niet bij de opleiding", en: "Stage does not fit the programme" },
  messages: {
    default: { nl: "{stage} word je in het werk, na het diploma. Maak er `startbekwaam` van, of zet er `uitgesteld: true` bij met de reden.", en: "People become {stage} at work, after graduation. Make it `startbekwaam`, or add `uitgesteld: true` with the reason." },
  },
  why: { nl: "Een initiële opleiding leidt op tot startbekwaam; vakbekwaam worden is een zaak van werkveld en professional samen.", en: "Initial education trains to the start level; becoming proficient is up to the field and the professional together." },
  how: { nl: "Verander de fase, of stel het onderdeel uit.", en: "Change the stage, or defer the item." },
  sources: [{ document: "APWMD-2012", place: "L1365-1369" }],
  bad: { text: opleiding("niveau: hbo-bachelor\neindkwalificaties:\n  - { id: ek-1, tekst: Leidt een team., fase: vakvolwassen }\n") },
  good: { text: opleiding("niveau: hbo-bachelor\neindkwalificaties:\n  - { id: ek-1, tekst: Leidt een team., fase: vakvolwassen, uitgesteld: true, reden: Vraagt ervaring. }\n") },
  check({ document }, report) {
    if (document.header?.niveau === undefined || LATER.has(document.header.niveau.value)) return;
    for (const { kind, fase, node } of document.items) {
      if (kind !== "eindkwalificatie" || !fase || (fase.value !== "vakbekwaam" && fase.value !== "vakvolwassen")) continue;
      const deferred = valueOf(node, "uitgesteld");
      if (deferred?.kind !== "scalar" || deferred.value !== true) report(fase.span, { params: { stage: fase.value === "vakbekwaam" ? { nl: "Vakbekwaam", en: "proficient (`vakbekwaam`)" } : { nl: "Vakvolwassen", en: "mature (`vakvolwassen`)" } } });
    }
  },
});
