// Rule: a profile that rests on no body of knowledge, while there is one.
import { keySpan } from "../shared/places.ts";
import { defineRule } from "../rule.ts";
import { hasKind } from "../shared/chain.ts";
import { beroep } from "../shared/examples.ts";
import { kennisbasis } from "../shared/knowledge.ts";

const BESIDE = [{ fileName: "kennis.kennisbasis.yaml", text: kennisbasis(`
kennis:
  - { id: k-1, tekst: Doorvragen voorkomt een verkeerd plan }
`) }];

export default defineRule({
  id: "knowledge/without-base",
  severity: "hint",
  preset: "alles",
  kinds: ["beroepsprofiel", "opleidingsprofiel"],
  whenFinished: true,
  title: { nl: "Profiel steunt op geen kennisbasis", en: "Profile rests on no body of knowledge" },
  messages: {
    default: {
      nl: "Er staat een kennisbasis in deze map, maar niets in dit document steunt erop. Zet steuntOp bij de onderdelen die op die kennis rusten.",
      en: "There is a body of knowledge in this folder, but nothing in this document rests on it. Put steuntOp with the items that rest on that knowledge.",
    },
  },
  why: { nl: "Een profiel en de kennis van het beroep horen samen te veranderen; zonder verwijzing ziet niemand dat.", en: "A profile and the knowledge of the profession should change together; without a reference nobody sees that." },
  how: { nl: "Schrijf `steuntOp: [kennisbasis@versie#id]`.", en: "Write `steuntOp: [kennisbasis@versie#id]`." },
  sources: [{ document: "APWMD-2012", place: "L1071-1085, L1342-1346" }],
  bad: { beside: BESIDE, text: beroep(`
bekwaamheden:
  - { id: vragen, titel: Vraagt door }
`) },
  good: { beside: BESIDE, text: beroep(`
bekwaamheden:
  - { id: vragen, titel: Vraagt door, steuntOp: kb.voorbeeld@2026#k-1 }
`) },
  check({ document, project }, report) {
    if (document.items.length === 0 || document.references.some(({ key }) => key === "steuntOp" || key === "richtlijnen")) return;
    if (!hasKind(project, "kennisbasis")) return;
    const span = keySpan(document, "bekwaamheden", "eindkwalificaties");
    if (span) report(span);
  },
});
