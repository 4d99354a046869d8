// Rule: a document in which no other profession occurs.
import { defineRule } from "../rule.ts";
import { beroep } from "../shared/examples.ts";
import { isFilled } from "../shared/missing.ts";
import { keySpan } from "../shared/places.ts";
import { valueOf, type YamlNode } from "../../yaml/tree.ts";

/** Lists of items that may each name disciplines. */
const HOLDERS = ["praktijksituaties", "situaties", "eenheden", "leeractiviteiten"];

export default defineRule({
  id: "content/other-disciplines",
  severity: "information",
  preset: "streng",
  kinds: ["beroepsprofiel", "opleidingsprofiel", "leertraject"],
  whenFinished: true,
  title: { nl: "Geen andere disciplines", en: "No other disciplines" },
  messages: {
    default: { nl: "Dit document noemt geen andere beroepen om mee samen te werken. Noem ze bij `disciplines`, hier of bij een onderdeel.", en: "This document names no other professions to work with. Name them under `disciplines`, here or at an item." },
  },
  why: { nl: "Wie weet wat andere beroepen kunnen, kan verwijzen en samenwerken. Vier bronnen vragen om naast het eigen vak ook de andere te leren kennen.", en: "Who knows what other professions can do is able to refer and to work together. Four sources ask to get to know the others beside the own field." },
  how: { nl: "Noem de beroepen, bijvoorbeeld `disciplines: [huisarts, wijkverpleegkundige]`.", en: "Name the professions, for example `disciplines: [huisarts, wijkverpleegkundige]`." },
  sources: [
    { document: "ZIN-2016", place: "L1131-1135" }, { document: "NPHF-2015", place: "L809-812" }, { document: "VJI-2014", place: "L1999-2003, L2137-2139" },
    { document: "GR-2014", place: "L1760-1766, L1894-1898" }, { document: "APWMD-2012", place: "L346-354, L918-926" },
  ],
  bad: { text: beroep("bekwaamheden:\n  - { id: luisteren, titel: Luistert }\n") },
  good: { text: beroep("disciplines: [huisarts, wijkverpleegkundige]\nbekwaamheden:\n  - { id: luisteren, titel: Luistert }\n") },
  check({ document }, report) {
    if (("uitbreiding" in document.content && document.content.uitbreiding) || document.items.length === 0) return;
    const holders = HOLDERS.flatMap((key) => itemsOf(valueOf(document.root, key)));
    if ([document.root, ...holders].some((holder) => isFilled(valueOf(holder, "disciplines")))) return;
    const span = keySpan(document, "disciplines", "titel");
    if (span) report(span);
  },
});

function itemsOf(node: YamlNode | undefined): readonly (YamlNode | undefined)[] {
  return node?.kind === "seq" ? node.items : [node];
}
