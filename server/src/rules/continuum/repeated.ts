// Rule: a post-initial programme that teaches again what the initial one taught.
import type { Document } from "../../model/document.ts";
import type { Item } from "../../model/item.ts";
import { isDeferred } from "../../project/derivation.ts";
import { defineRule } from "../rule.ts";
import { found, isOutcome, linksOf, relatedItem } from "../shared/chain.ts";
import { opleiding } from "../shared/examples.ts";
import { isPostInitial } from "../shared/ladder.ts";

const BASE = (rest: string): { fileName: string; text: string } => ({ fileName: "basis.opleidingsprofiel.yaml", text: opleiding(`
eindkwalificaties:
  - { id: ek-1, tekst: Voert een gesprek, fase: startbekwaam, uit: bp.voorbeeld@2026#vragen${rest} }
`).replace("op.voorbeeld", "op.basis") });

const TEXT = opleiding(`
niveau: post-initieel
sluitAanOp: op.basis@2026
eindkwalificaties:
  - { id: ek-a, tekst: Voert een moeilijk gesprek, fase: startbekwaam, uit: bp.voorbeeld@2026#vragen }
`);

export default defineRule({
  id: "continuum/repeated",
  severity: "information",
  preset: "streng",
  kinds: ["opleidingsprofiel"],
  title: { nl: "Vervolgopleiding herhaalt de initiële opleiding", en: "Post-initial programme repeats the initial one" },
  messages: {
    default: {
      nl: '"{id}" komt uit hetzelfde deel van het beroepsprofiel als "{before}" van de opleiding hiervoor, op hetzelfde niveau. Schrijf wat er bij komt, of stem af wie het leert.',
      en: '"{id}" comes from the same part of the professional profile as "{before}" of the programme before it, at the same level. Write what is added, or agree on who teaches it.',
    },
  },
  why: { nl: "Vervolgonderwijs bouwt op wat iemand al kan; wie het herhaalt, verspilt tijd en geld.", en: "Further education builds on what someone can do; repeating it wastes time and money." },
  how: { nl: "Zet `fase: vakbekwaam` bij wat dieper gaat, of haal het uit een van de twee.", en: "Put `fase: vakbekwaam` with what goes deeper, or take it out of one of the two." },
  sources: [{ document: "ZIN-2016", place: "L1056, L1426, L1528-1530" }],
  bad: { text: TEXT, beside: [BASE("")] },
  good: { text: TEXT, beside: [BASE(", uitgesteld: true, reden: Komt in de vervolgopleiding")] },
  check({ document, project }, report) {
    if (!isPostInitial(document)) return;
    const before = found(linksOf(project, document), "sluitAanOp").map(({ to }) => to.document).filter((one) => !isPostInitial(one));
    if (before.length === 0) return;
    const taught = new Map<string, { item: Item; holder: Document }>();
    for (const holder of before) {
      for (const item of holder.items) if (isOutcome(item) && !isDeferred(item)) for (const { value } of item.uit) taught.set(value, { item, holder });
    }
    for (const item of document.items) {
      const origin = isOutcome(item) && item.id !== "" ? item.uit.find(({ value }) => taught.has(value)) : undefined;
      const there = origin && taught.get(origin.value);
      if (!there || there.item.fase?.value !== item.fase?.value || there.item.fase === undefined) continue;
      report(origin.span, { params: { id: item.id, before: there.item.id }, related: [relatedItem(there.holder, there.item)] });
    }
  },
});
