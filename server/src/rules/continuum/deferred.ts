// Rule: something put off until after initial education that no later programme takes up.
import { isDeferred } from "../../project/derivation.ts";
import { valueOf } from "../../yaml/tree.ts";
import { defineRule } from "../rule.ts";
import { relatedDocument } from "../shared/chain.ts";
import { opleiding } from "../shared/examples.ts";
import { isPostInitial } from "../shared/ladder.ts";
import { namingDocuments, usedIn } from "../shared/knowledge.ts";

const LATER = (uit: string): { fileName: string; text: string } => ({ fileName: "later.opleidingsprofiel.yaml", text: opleiding(`
niveau: post-initieel
sluitAanOp: op.voorbeeld@2026
eindkwalificaties:
  - { id: ek-a, tekst: Begeleidt mensen en naasten, uit: ${uit} }
`).replace("id: op.voorbeeld\n", "id: op.later\n") });

const TEXT = opleiding(`
eindkwalificaties:
  - { id: ek-1, tekst: Begeleidt rond het levenseinde, uitgesteld: true, reden: Vraagt ervaring }
  - { id: ek-2, tekst: Voert een gesprek }
`);

export default defineRule({
  id: "continuum/deferred",
  severity: "information",
  preset: "aanbevolen",
  kinds: ["opleidingsprofiel"],
  title: { nl: "Uitgesteld, maar nergens opgenomen", en: "Deferred, but taken up nowhere" },
  messages: {
    default: {
      nl: '"{id}" is uitgesteld tot na de opleiding, maar {programmes} neemt het niet op. Verwijs er daar naar met uit, of zeg bij reden waar het wel geleerd wordt.',
      en: '"{id}" is deferred until after the programme, but {programmes} does not take it up. Refer to it there with uit, or say at reden where it is learnt.',
    },
  },
  why: { nl: "Wat de initiële opleiding laat liggen, moet ergens daarna worden geleerd; anders valt het tussen twee opleidingen in.", en: "What initial education leaves must be learnt somewhere after it; otherwise it falls between two programmes." },
  how: { nl: "Neem het op in een vervolgopleiding met `uit: document@versie#id`.", en: "Take it up in a later programme with `uit: document@version#id`." },
  sources: [{ document: "ZIN-2016", place: "L908-910, L1056, L1221-1222" }, { document: "APWMD-2012", place: "L1338-1348" }],
  bad: { text: TEXT, beside: [LATER("op.voorbeeld@2026#ek-2")] },
  good: { text: TEXT, beside: [LATER("op.voorbeeld@2026#ek-1")] },
  check({ document, project }, report) {
    const open = document.items.filter((item) => item.kind === "eindkwalificatie" && item.id !== "" && isDeferred(item));
    if (open.length === 0) return;
    const naming = namingDocuments(project, document);
    const later = naming.filter(isPostInitial);
    // Where no later programme knows this one, it is learnt elsewhere.
    if (later.length === 0) return;
    const used = usedIn(naming, document);
    const programmes = later.map((one) => one.header?.id?.value ?? "").filter((id) => id !== "");
    for (const item of open) {
      if (used.has(item.id)) continue;
      const written = valueOf(item.node, "uitgesteld");
      report(written?.span ?? item.idSpan, { params: { id: item.id, programmes: [...new Set(programmes)].slice(0, 3).join(", ") }, related: later.slice(0, 3).map((one) => relatedDocument(one, { nl: "Een vervolgopleiding.", en: "A later programme." })) });
    }
  },
});
