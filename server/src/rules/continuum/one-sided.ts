// Rule: a connection that the document at the other end does not know of.
import { linksFrom, type LinkKind } from "../../project/derivation.ts";
import { identityOf } from "../../model/document.ts";
import { defineRule } from "../rule.ts";
import { found, linksOf, nameOf, relatedDocument } from "../shared/chain.ts";
import { opleiding } from "../shared/examples.ts";

const OTHER = (rest: string): { fileName: string; text: string } => ({ fileName: "master.opleidingsprofiel.yaml", text: opleiding(rest).replace("op.voorbeeld", "op.master") });

export default defineRule({
  id: "continuum/one-sided",
  severity: "information",
  preset: "streng",
  kinds: ["kwalificatiedossier", "opleidingsprofiel", "beroepsprofiel", "leertraject"],
  title: { nl: "Aansluiting staat maar aan één kant", en: "Connection stands on one side only" },
  messages: {
    default: {
      nl: "{other} noemt andere opleidingen bij {back}, maar deze niet. Spreek de aansluiting af en zet haar aan beide kanten.",
      en: "{other} names other programmes at {back}, but not this one. Agree on the connection and put it on both sides.",
    },
  },
  why: { nl: "Opleidingen die op elkaar aansluiten, stemmen dat met elkaar af; dan weten ze het allebei.", en: "Programmes that connect agree on it with each other; then both know it." },
  how: { nl: "Voeg het document aan de andere kant toe bij `sluitAanOp` of `doorstroomNaar`.", en: "Add the document at the other end to `sluitAanOp` or `doorstroomNaar`." },
  sources: [{ document: "ZIN-2016", place: "L310, L1236-1238" }, { document: "VJI-2014", place: "L173-174" }],
  bad: { text: opleiding("doorstroomNaar: op.master@2026\n"), beside: [OTHER("sluitAanOp: op.ander@2026\n")] },
  good: { text: opleiding("doorstroomNaar: op.master@2026\n"), beside: [OTHER("sluitAanOp: op.voorbeeld@2026\n")] },
  check({ document, project }, report) {
    const { id } = identityOf(document);
    for (const { kind, span, to } of found(linksOf(project, document), "sluitAanOp", "doorstroomNaar")) {
      const back: LinkKind = kind === "sluitAanOp" ? "doorstroomNaar" : "sluitAanOp";
      const answers = linksFrom(project, to.document).filter((link) => link.kind === back);
      // Who names nothing has not said anything yet; another version of this document is an answer too.
      if (answers.length === 0 || answers.some((link) => link.to.id === id)) continue;
      report(span, { params: { other: nameOf(to.document), back }, related: [relatedDocument(to.document, { nl: "Het andere document.", en: "The other document." })] });
    }
  },
});
