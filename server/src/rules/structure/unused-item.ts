// Rule: a situation or EPA of a track that nothing works with.
import { defineRule } from "../rule.ts";
import { leertraject } from "../shared/activities.ts";
import { itemsMeant } from "../shared/dangling.ts";
import { isBare, partOf } from "../shared/objects.ts";

export default defineRule({
  id: "structure/unused-item",
  severity: "warning",
  preset: "aanbevolen",
  kinds: ["leertraject"],
  whenFinished: true,
  title: { nl: "Situatie of EPA die nergens terugkomt", en: "Situation or EPA that nothing works with" },
  messages: {
    default: {
      nl: 'Geen leeractiviteit of beoordeling werkt met "{id}". Noem het bij situaties of epas van een activiteit, bij toetst van een beoordeling, of haal het weg.',
      en: 'No activity or assessment works with "{id}". Name it at situaties or epas of an activity, at toetst of an assessment, or remove it.',
    },
  },
  why: { nl: "Een goed leertraject is intern consistent: wat aan het begin gekozen is, komt terug in leren en beoordelen.", en: "A good learning track is consistent: what was chosen at the start comes back in learning and assessing." },
  how: { nl: "Verwijs ernaar waar ermee gewerkt wordt.", en: "Refer to it where it is worked with." },
  sources: [{ document: "ZIN-2016", place: "L1235, L1268-1269, L2255-2256" }],
  bad: { text: leertraject(`
situaties:
  - { id: s-1, titel: Drie agenda's op één keukentafel }
  - { id: s-2, titel: Mevrouw wil niet meer gewassen worden }
leeractiviteiten:
  - { id: la-1, titel: Meekijken, situaties: [s-1] }
`) },
  good: { text: leertraject(`
situaties:
  - { id: s-1, titel: Drie agenda's op één keukentafel }
  - { id: s-2, titel: Mevrouw wil niet meer gewassen worden }
leeractiviteiten:
  - { id: la-1, titel: Meekijken, situaties: [s-1, s-2] }
`) },
  check({ document, project }, report) {
    const used = new Set<string>();
    for (const { key, value } of document.references) if (key === "situaties" || key === "epas" || key === "toetst") used.add(partOf(value));
    // While activities and assessments name none of them, the author is still designing.
    if (used.size === 0) return;
    const meant = itemsMeant(project, document, "situaties", "epas", "toetst");
    // Of an EPA that nobody assesses, assessment/not-assessed tells.
    const isAssessed = document.soort === "leertraject" && !isBare(document.content.beoordelingen);
    for (const item of document.items) {
      if ((item.kind !== "situatie" && item.kind !== "epa") || item.id === "" || used.has(item.id) || meant.has(item.id) || (item.kind === "epa" && isAssessed)) continue;
      report(item.idSpan, { params: { id: item.id } });
    }
  },
});
