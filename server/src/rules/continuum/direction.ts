// Rule: a programme that follows on a higher level, or leads on to a lower one.
import type { KnownDocument } from "../../model/document.ts";
import { andList } from "../../text/localized.ts";
import type { ProposedFix } from "../../text/problem.ts";
import { pairOf } from "../../yaml/tree.ts";
import { defineRule } from "../rule.ts";
import { found, linksOf, nameOf, relatedDocument } from "../shared/chain.ts";
import { opleiding } from "../shared/examples.ts";
import { levelsOf, rungsOf } from "../shared/ladder.ts";

const HIGHER = { fileName: "master.opleidingsprofiel.yaml", text: opleiding("niveau: hbo-master\n").replace("op.voorbeeld", "op.master") };

export default defineRule({
  id: "continuum/direction",
  severity: "warning",
  preset: "aanbevolen",
  kinds: ["kwalificatiedossier", "opleidingsprofiel", "beroepsprofiel", "leertraject"],
  title: { nl: "Aansluiting gaat de verkeerde kant op", en: "Connection goes the wrong way" },
  messages: {
    default: {
      nl: "Dit is {own} en kan niet aansluiten op {other}, dat {level} is. Bedoel je doorstroomNaar?",
      en: "This is {own} and cannot follow on {other}, which is {level}. Do you mean doorstroomNaar?",
    },
    down: {
      nl: "Dit is {own} en kan niet doorstromen naar {other}, dat {level} is. Bedoel je sluitAanOp?",
      en: "This is {own} and cannot lead on to {other}, which is {level}. Do you mean sluitAanOp?",
    },
  },
  why: { nl: "Doorlopende leerlijnen gaan van mbo naar hbo en wo. Een aansluiting die daalt, is bijna altijd een vergissing.", en: "Continuous learning lines go from mbo to hbo and wo. A connection that goes down is nearly always a slip." },
  how: { nl: "Zet het document bij de andere sleutel, of verbeter een van de niveaus.", en: "Put the document at the other key, or correct one of the levels." },
  sources: [{ document: "ZIN-2016", place: "L310, L991-992, L1236-1238, L2305-2307" }],
  fixable: "unsafe",
  bad: { text: opleiding("niveau: hbo-bachelor\nsluitAanOp: op.master@2026\n"), beside: [HIGHER] },
  good: { text: opleiding("niveau: hbo-bachelor\ndoorstroomNaar: op.master@2026\n"), beside: [HIGHER] },
  check({ document, project }, report) {
    const levels = levelsOf(document);
    const own = rungsOf(levels);
    if (own.length === 0) return;
    for (const { kind, span, to } of found(linksOf(project, document), "sluitAanOp", "doorstroomNaar")) {
      const there = levelsOf(to.document);
      const rungs = rungsOf(there);
      if (rungs.length === 0) continue;
      // A file with profiles of two levels connects well when one of them does.
      const isWrong = kind === "sluitAanOp" ? Math.min(...rungs) > Math.max(...own) : Math.max(...rungs) < Math.min(...own);
      if (!isWrong) continue;
      const params = { own: andList(levels), other: nameOf(to.document), level: andList(there) };
      const fixes = underOtherKey(document, kind === "sluitAanOp" ? "sluitAanOp" : "doorstroomNaar");
      report(span, { variant: kind === "sluitAanOp" ? "default" : "down", params, fixes, related: [relatedDocument(to.document, { nl: "Het andere document.", en: "The other document." })] });
    }
  },
});

/** Puts the one document that the key names under the other key, where that is free. */
function underOtherKey(document: KnownDocument, key: "sluitAanOp" | "doorstroomNaar"): ProposedFix[] {
  const other = key === "sluitAanOp" ? "doorstroomNaar" : "sluitAanOp";
  const pair = pairOf(document.root, key);
  if (!pair?.value || pairOf(document.root, other) || (pair.value.kind === "seq" && pair.value.items.length > 1)) return [];
  return [{ title: { nl: `Verander "${key}" in "${other}"`, en: `Change "${key}" to "${other}"` }, safe: false, edits: [{ span: pair.key.span, newText: other }] }];
}
