// Rule: something that a proficient professional can do, and that no track in the folder teaches.
import { defineRule } from "../rule.ts";
import { beroep } from "../shared/examples.ts";
import { leertraject } from "../shared/activities.ts";
import { isPostInitial } from "../shared/ladder.ts";
import { namingDocuments, usedIn } from "../shared/knowledge.ts";

const TEXT = beroep(`
bekwaamheden:
  - { id: netwerk, titel: Versterkt het netwerk, fase: vakbekwaam }
  - { id: leiden, titel: Leidt een team, fase: vakbekwaam }
`);

const TRACK = (competences: string): { fileName: string; text: string } => ({ fileName: "later.leertraject.yaml", text: leertraject(`niveau: bij-en-nascholing\nbekwaamheden: [${competences}]\n`) });

export default defineRule({
  id: "curriculum/training-gap",
  severity: "information",
  preset: "streng",
  kinds: ["beroepsprofiel"],
  whenFinished: true,
  title: { nl: "Vakbekwaamheid waar geen scholing voor is", en: "Proficiency that no training exists for" },
  messages: {
    default: {
      nl: 'Geen vervolgopleiding of scholing in deze map werkt aan "{id}", terwijl die er voor andere bekwaamheden wel is. Noem het bij uit van de scholing die dit leert, of maak er een.',
      en: 'No post-initial programme or training in this folder works on "{id}", while there is some for other competences. Name it at uit of the training that teaches it, or make one.',
    },
  },
  why: { nl: "Wat een vakbekwame professional kan, leert iemand na het diploma; het aanbod daarvoor heeft gaten.", en: "What a proficient professional can do is learnt after graduation; what is on offer for it has gaps." },
  how: { nl: "Noem de bekwaamheid in een leertraject of vervolgopleiding, als `document@versie#id`.", en: "Name the competence in a learning track or post-initial programme, as `document@version#id`." },
  sources: [{ document: "APWMD-2012", place: "L1480-1482" }],
  bad: { text: TEXT, beside: [TRACK("bp.voorbeeld@2026#netwerk")] },
  good: { text: TEXT, beside: [TRACK("bp.voorbeeld@2026#netwerk, bp.voorbeeld@2026#leiden")] },
  check({ document, project }, report) {
    const later = document.items.filter(({ kind, id, fase }) => kind === "bekwaamheid" && id !== "" && (fase?.value === "vakbekwaam" || fase?.value === "vakvolwassen"));
    if (later.length === 0) return;
    const trained = usedIn(namingDocuments(project, document).filter(isPostInitial), document);
    if (trained.size === 0) return;
    for (const item of later) if (!trained.has(item.id)) report(item.idSpan, { params: { id: item.id } });
  },
});
