// Rule: an item that differs from the one it replaces in the extended document, without saying so.
import type { Item } from "../../model/item.ts";
import { textOf } from "../../model/read.ts";
import { isDeferred } from "../../project/derivation.ts";
import { plain } from "../../text/nearest.ts";
import { valueOf } from "../../yaml/tree.ts";
import { defineRule } from "../rule.ts";
import { found, linksOf, nameOf, relatedItem } from "../shared/chain.ts";
import { opleiding } from "../shared/examples.ts";

const NATIONAL = { fileName: "landelijk.opleidingsprofiel.yaml", text: opleiding(`
eindkwalificaties:
  - { id: ek-1, titel: Beslist samen, tekst: De afgestudeerde beslist samen met de burger }
`).replace("op.voorbeeld", "op.landelijk") };

export default defineRule({
  id: "chain/undeclared-deviation",
  severity: "information",
  preset: "aanbevolen",
  kinds: ["opleidingsprofiel", "beroepsprofiel", "leertraject"],
  title: { nl: "Afwijking die nergens vermeld is", en: "Departure that is stated nowhere" },
  messages: {
    default: {
      nl: '"{id}" staat anders in {source}, dat dit document uitbreidt. Noem het bij afwijkingen met de reden, of geef een eigen onderdeel een eigen id.',
      en: '"{id}" stands differently in {source}, which this document extends. Name it at afwijkingen with the reason, or give an item of your own its own id.',
    },
    reason: {
      nl: "Er staat niet waarom hier wordt afgeweken. Vul reden in.",
      en: "This does not say why it departs here. Fill in reden.",
    },
  },
  why: { nl: "Scholen passen landelijke profielen vaak stil aan. Dat mag, maar dan moet een lezer het kunnen zien.", en: "Schools often change national profiles quietly. That is allowed, but a reader must be able to see it." },
  how: { nl: "Schrijf bij `afwijkingen`: `{ van: document@versie#id, tekst: …, reden: … }`.", en: "Write at `afwijkingen`: `{ van: document@version#id, tekst: …, reden: … }`." },
  sources: [{ document: "GR-2014", place: "L2355-2359" }, { document: "APWMD-2012", place: "L1428-1432" }],
  bad: { beside: [NATIONAL], text: opleiding(`
uitbreiding: op.landelijk@2026
eindkwalificaties:
  - { id: ek-1, titel: Beslist samen, tekst: De afgestudeerde beslist voor de burger }
`) },
  good: { beside: [NATIONAL], text: opleiding(`
uitbreiding: op.landelijk@2026
eindkwalificaties:
  - { id: ek-1, titel: Beslist samen, tekst: De afgestudeerde beslist met de burger en de familie }
afwijkingen:
  - { van: op.landelijk@2026#ek-1, tekst: De familie beslist mee, reden: Zo werken we in deze regio }
`) },
  check({ document, project }, report) {
    const links = linksOf(project, document);
    const declared = new Set(links.flatMap(({ kind, toItem }) => (kind === "afwijking" && toItem ? [toItem] : [])));
    for (const { to } of found(links, "uitbreiding")) {
      if (to.document.soort !== document.soort) continue;
      for (const item of document.items) {
        const theirs = item.id === "" ? undefined : to.document.itemsById.get(item.id)?.find(({ kind }) => kind === item.kind);
        // What is put off altogether is told as a loss of the core.
        if (!theirs || declared.has(theirs) || isDeferred(item) || !differs(item, theirs)) continue;
        report(item.idSpan, { params: { id: item.id, source: nameOf(to.document) }, related: [relatedItem(to.document, theirs)] });
      }
    }
    for (const { node, van } of "afwijkingen" in document.content ? (document.content.afwijkingen ?? []) : []) {
      if (van && node.pairs.length > 1 && !node.pairs.some(({ key }) => key.text === "reden")) report(van.span, { variant: "reason" });
    }
  },
});

/** Whether both say something in words, and not the same. */
function differs(item: Item, theirs: Item): boolean {
  return ["tekst", "titel"].some((key) => {
    const [ours, other] = [textOf(valueOf(item.node, key)), textOf(valueOf(theirs.node, key))];
    return ours !== undefined && other !== undefined && plain(ours.value) !== "" && plain(ours.value) !== plain(other.value);
  });
}
