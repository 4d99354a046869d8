// Rule: knowledge that no profile, programme or track rests on.
import { defineRule } from "../rule.ts";
import { beroep } from "../shared/examples.ts";
import { isKnowledge, kennisbasis, namingDocuments, usedIn } from "../shared/knowledge.ts";
import { partOf } from "../shared/objects.ts";

const KNOWLEDGE = kennisbasis(`
kennis:
  - { id: k-1, tekst: Doorvragen voorkomt een verkeerd plan }
  - { id: k-2, tekst: Zelf doen houdt mensen langer thuis }
`);

export default defineRule({
  id: "knowledge/orphan",
  severity: "information",
  preset: "streng",
  kinds: ["kennisbasis"],
  whenFinished: true,
  title: { nl: "Kennis die nergens gebruikt wordt", en: "Knowledge that is used nowhere" },
  messages: {
    default: {
      nl: 'Geen profiel, opleiding of traject in deze map steunt op "{id}". Verwijs ernaar met steuntOp waar deze kennis nodig is.',
      en: 'No profile, programme or track in this folder rests on "{id}". Refer to it with steuntOp where this knowledge is needed.',
    },
  },
  why: { nl: "Nieuwe kennis bereikt profielen en opleidingen vaak niet; wat nergens gebruikt wordt, verandert de praktijk niet.", en: "New knowledge often does not reach profiles and programmes; what is used nowhere changes nothing in practice." },
  how: { nl: "Zet `steuntOp: [kennisbasis@versie#id]` bij de bekwaamheid of eenheid.", en: "Put `steuntOp: [kennisbasis@versie#id]` with the competence or unit." },
  sources: [{ document: "GR-2014", place: "L2128-2136, L2424-2428, L4446-4452" }, { document: "APWMD-2012", place: "L1071-1085" }],
  bad: { text: KNOWLEDGE, beside: [{ fileName: "vragen.beroepsprofiel.yaml", text: beroep(`
bekwaamheden:
  - { id: vragen, titel: Vraagt door, steuntOp: kb.voorbeeld@2026#k-1 }
`) }] },
  good: { text: KNOWLEDGE, beside: [{ fileName: "vragen.beroepsprofiel.yaml", text: beroep(`
bekwaamheden:
  - { id: vragen, titel: Vraagt door, steuntOp: [kb.voorbeeld@2026#k-1, kb.voorbeeld@2026#k-2] }
`) }] },
  check({ document, project }, report) {
    const used = usedIn(namingDocuments(project, document), document);
    // Where nobody uses this body of knowledge (yet), its users are elsewhere.
    if (used.size === 0) return;
    for (const { refersTo, targets, value, item } of document.references) {
      if (refersTo === "item" && targets && item && used.has(item.id)) used.add(partOf(value));
    }
    for (const item of document.items) if (isKnowledge(item) && item.id !== "" && !used.has(item.id)) report(item.idSpan, { params: { id: item.id } });
  },
});
