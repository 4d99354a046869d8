// Rule: competences without a situation from practice.
import { defineRule } from "../rule.ts";
import { beroep } from "../shared/examples.ts";
import { keySpan } from "../shared/places.ts";

export default defineRule({
  id: "content/without-situation",
  severity: "information",
  preset: "streng",
  kinds: ["beroepsprofiel", "opleidingsprofiel"],
  whenFinished: true,
  title: { nl: "Bekwaamheid zonder praktijksituatie", en: "Competence without a practice situation" },
  messages: {
    default: { nl: "Geen enkele praktijksituatie of EPA vraagt deze bekwaamheid. Noem haar bij een situatie waarin zij nodig is.", en: "No practice situation or EPA asks this competence. Name it at a situation in which it is needed." },
    none: { nl: "Dit document heeft bekwaamheden, maar geen enkele praktijksituatie of EPA. Beschrijf er een paar bij `praktijksituaties`.", en: "This document has competences but no practice situation or EPA at all. Describe a few under `praktijksituaties`." },
  },
  why: { nl: "Opleiders vinden beschrijvingen te abstract; een situatie uit de praktijk laat zien wat een bekwaamheid vraagt.", en: "Educators find descriptions too abstract; a situation from practice shows what a competence asks." },
  how: { nl: "Zet het id van de bekwaamheid bij `bekwaamheden` van een praktijksituatie of EPA.", en: "Put the id of the competence under `bekwaamheden` of a practice situation or EPA." },
  sources: [{ document: "ZIN-2016", place: "L1008-1011, L1327-1328" }],
  bad: { text: beroep("bekwaamheden:\n  - { id: luisteren, titel: Luistert }\n  - { id: vragen, titel: Vraagt door }\n  - { id: rekenen, titel: Rekent }\npraktijksituaties:\n  - { id: ps-1, titel: Iemand weigert hulp, bekwaamheden: [luisteren, vragen] }\n") },
  good: { text: beroep("bekwaamheden:\n  - { id: luisteren, titel: Luistert }\n  - { id: vragen, titel: Vraagt door }\npraktijksituaties:\n  - { id: ps-1, titel: Iemand weigert hulp, bekwaamheden: [luisteren, vragen] }\n") },
  check({ document }, report) {
    if ("uitbreiding" in document.content && document.content.uitbreiding) return;
    const competences = document.items.filter(({ kind, id }) => (kind === "bekwaamheid" || kind === "eindkwalificatie") && id !== "");
    const hasContext = document.items.some(({ kind }) => kind === "praktijksituatie" || kind === "epa");
    if (competences.length > 0 && !hasContext) {
      const span = keySpan(document, "bekwaamheden", "eindkwalificaties");
      if (span) report(span, { variant: "none" });
      return;
    }
    const used = new Set<string>();
    for (const { key, value, item } of document.references) if (key === "bekwaamheden" && (item?.kind === "praktijksituatie" || item?.kind === "epa")) used.add(value);
    // Situations that name nothing yet are still being written.
    if (used.size > 0) for (const { id, idSpan } of competences) if (!used.has(id)) report(idSpan);
  },
});
