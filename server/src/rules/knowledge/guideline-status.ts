// Rule: a guideline that does not say whether it holds, or one in use that does not hold yet.
import { nameSpan } from "../shared/objects.ts";
import { textOf } from "../../model/read.ts";
import { resolve } from "../../project/resolve.ts";
import { valueOf } from "../../yaml/tree.ts";
import { defineRule } from "../rule.ts";
import { kennisbasis } from "../shared/knowledge.ts";

export default defineRule({
  id: "knowledge/guideline-status",
  severity: "warning",
  preset: "aanbevolen",
  kinds: "all",
  title: { nl: "Richtlijn die (nog) niet geldt", en: "Guideline that does not hold (yet)" },
  messages: {
    default: {
      nl: 'Bij richtlijn "{id}" staat geen status. Zet erbij of zij in-ontwikkeling, concept of geautoriseerd is.',
      en: 'Guideline "{id}" has no status. Add whether it is in-ontwikkeling, concept or geautoriseerd.',
    },
    used: {
      nl: 'Richtlijn "{id}" is nog niet geautoriseerd (status: {status}). Verwijs naar een richtlijn die geldt, of wacht hiermee.',
      en: 'Guideline "{id}" is not authorised yet (status: {status}). Refer to a guideline that holds, or wait with this.',
    },
  },
  why: { nl: "Professionals mogen van een geautoriseerde richtlijn alleen met reden afwijken. Een concept heeft dat gezag niet.", en: "Professionals may depart from an authorised guideline only for a reason. A draft has no such authority." },
  how: { nl: "Vul `status` in bij de richtlijn; verwijs alleen naar geautoriseerde richtlijnen.", en: "Fill in `status` of the guideline; refer to authorised guidelines only." },
  sources: [{ document: "GR-2014", place: "L1362-1366" }],
  bad: { text: kennisbasis(`
richtlijnen:
  - { id: r-1, titel: Eerste gesprek thuis, eigenaar: Vereniging Voorbeeld }
`) },
  good: { text: kennisbasis(`
richtlijnen:
  - { id: r-1, titel: Eerste gesprek thuis, eigenaar: Vereniging Voorbeeld, status: geautoriseerd }
`) },
  check({ document, project }, report) {
    for (const guideline of document.soort === "kennisbasis" ? (document.content.richtlijnen ?? []) : []) {
      if (!guideline.id || guideline.node.pairs.length < 3 || guideline.node.pairs.some(({ key }) => key.text === "status")) continue;
      report(nameSpan(guideline), { params: { id: guideline.id.value } });
    }
    for (const reference of document.references) {
      // Within a body of knowledge drafts and what they build on stand side by side.
      if (!reference.targets?.includes("richtlijn") || document.soort === "kennisbasis") continue;
      const found = resolve(project, document, reference);
      if (found.found !== "item" || found.item.kind !== "richtlijn") continue;
      const status = textOf(valueOf(found.item.node, "status"))?.value;
      if (status !== "concept" && status !== "in-ontwikkeling") continue;
      const related = [{ uri: found.document.uri, span: found.item.idSpan, message: { nl: "De richtlijn.", en: "The guideline." } }];
      report(reference.span, { variant: "used", params: { id: found.item.id, status }, related });
    }
  },
});
