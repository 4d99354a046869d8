// Rule: a post-initial programme whose credits or recognition cannot be compared.
import { defineRule } from "../rule.ts";
import { opleiding } from "../shared/examples.ts";
import { isPostInitial } from "../shared/ladder.ts";

export default defineRule({
  id: "continuum/credits",
  severity: "information",
  preset: "streng",
  kinds: ["opleidingsprofiel"],
  whenFinished: true,
  title: { nl: "Vervolgopleiding zonder studiepunten", en: "Post-initial programme without credits" },
  messages: {
    default: {
      nl: "Er staat niet hoe groot deze vervolgopleiding is in studiepunten. Vul studiepunten in, met EC of SBU, zodat zij meetelt naast mbo en hbo.",
      en: "This does not say how large this post-initial programme is in credits. Fill in studiepunten, in EC or SBU, so that it counts beside mbo and hbo.",
    },
    unit: {
      nl: "Bij studiepunten staat niet of het EC of SBU zijn. Vul eenheid in.",
      en: "Studiepunten does not say whether it is in EC or SBU. Fill in eenheid.",
    },
  },
  why: { nl: "Studiepunten van vervolgopleidingen sluiten vaak niet aan op het stelsel van mbo en hbo, zodat ze niet meetellen bij doorstroom.", en: "Credits of post-initial programmes often do not fit the system of mbo and hbo, so that they do not count in moving on." },
  how: { nl: "Schrijf `studiepunten: { waarde: 30, eenheid: EC }`.", en: "Write `studiepunten: { waarde: 30, eenheid: EC }`." },
  sources: [{ document: "ZIN-2016", place: "L1058-1060" }],
  bad: { text: opleiding(`
niveau: post-initieel
sluitAanOp: op.bachelor@2026
eindkwalificaties:
  - { id: ek-1, tekst: Begeleidt rond het levenseinde }
`) },
  good: { text: opleiding(`
niveau: post-initieel
sluitAanOp: op.bachelor@2026
studiepunten: { waarde: 30, eenheid: EC }
eindkwalificaties:
  - { id: ek-1, tekst: Begeleidt rond het levenseinde }
`) },
  check({ document }, report) {
    if (document.soort !== "opleidingsprofiel" || !isPostInitial(document) || document.items.length === 0) return;
    const { niveau, studiepunten, uitbreiding } = document.content;
    const hasKey = document.root?.pairs.some(({ key }) => key.text === "studiepunten") ?? false;
    if (!hasKey && !uitbreiding) report(niveau!.span);
    else if (studiepunten?.waarde && !studiepunten.node.pairs.some(({ key }) => key.text === "eenheid")) report(studiepunten.waarde.span, { variant: "unit" });
  },
});
