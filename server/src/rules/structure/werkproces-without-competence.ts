// Rule: a work process without anything that says what people must be able to do for it.
import { defineRule } from "../rule.ts";
import { werkproces } from "../shared/examples.ts";

export default defineRule({
  id: "structure/werkproces-without-competence",
  severity: "information",
  preset: "streng",
  kinds: ["kwalificatiedossier"],
  whenFinished: true,
  title: { nl: "Werkproces zonder bekwaamheden", en: "Work process without competences" },
  messages: {
    default: {
      nl: "Bij werkproces {code} staat niet wat iemand ervoor moet kunnen. Vul gedrag, rollen, dekt of vakkennis in.",
      en: "Work process {code} does not say what someone has to be able to do for it. Fill in gedrag, rollen, dekt or vakkennis.",
    },
  },
  why: { nl: "In het mbo loopt de ordening van kerntaken via werkprocessen naar bekwaamheden; de laatste laag ontbreekt hier.", en: "In mbo the ordering runs from core tasks through work processes to competences; the last layer is missing here." },
  how: { nl: "Beschrijf bij `gedrag` wat te zien is als iemand het kan.", en: "Describe at `gedrag` what can be seen when someone is able to do it." },
  sources: [{ document: "ZIN-2016", place: "L1024-1025" }],
  bad: { text: werkproces(["titel: Voert een gesprek", "omschrijving: De beroepsbeoefenaar voert een gesprek"]) },
  good: { text: werkproces(["titel: Voert een gesprek", "gedrag: [vraagt door]"]) },
  check({ document }, report) {
    for (const item of document.items) {
      if (item.kind !== "werkproces" || item.id === "" || item.node.pairs.length < 3) continue;
      const has = item.node.pairs.some(({ key }) => ["gedrag", "rollen", "dekt", "vakkennis", "perProfiel", "uit"].includes(key.text));
      if (!has) report(item.idSpan, { params: { code: item.id } });
    }
  },
});
