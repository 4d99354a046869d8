// Rule: programmes that connect, but are ordered by frameworks that nothing relates.
import { splitName } from "../../frameworks/names.ts";
import { orderingOf } from "../../project/resolve.ts";
import { defineRule } from "../rule.ts";
import { found, linksOf, nameOf, relatedDocument } from "../shared/chain.ts";
import { opleiding } from "../shared/examples.ts";

const OTHER = (ordering: string): { fileName: string; text: string } => ({ fileName: "mbo.opleidingsprofiel.yaml", text: opleiding(`gemeenschappelijkKader: { ordening: ${ordering} }\n`).replace("op.voorbeeld", "op.voor") });

export default defineRule({
  id: "continuum/shared-ordering",
  severity: "information",
  preset: "streng",
  kinds: ["kwalificatiedossier", "opleidingsprofiel"],
  title: { nl: "Aansluitende opleidingen met een andere ordening", en: "Connecting programmes with another ordering" },
  messages: {
    default: {
      nl: "Dit document ordent naar {own}, {other} naar {theirs}, en geen koppeling verbindt die twee. Kies dezelfde ordening of maak een koppeling.",
      en: "This document is ordered by {own}, {other} by {theirs}, and no crosswalk relates the two. Choose the same ordering or make a crosswalk.",
    },
  },
  why: { nl: "Een gedeelde ordening in rollen en bekwaamheden maakt opleidingen vergelijkbaar en versterkt doorlopende leerlijnen.", en: "A shared ordering in roles and competences makes programmes comparable and strengthens continuous learning lines." },
  how: { nl: "Gebruik een versie van hetzelfde kader bij `ordening`, of leg een `koppeling` vast.", en: "Use a version of the same framework at `ordening`, or record a `koppeling`." },
  sources: [{ document: "ZIN-2016", place: "L989-992, L1025-1027" }],
  bad: { text: opleiding("gemeenschappelijkKader: { ordening: canmeds@bn2030 }\nsluitAanOp: op.voor@2026\n"), beside: [OTHER("sbb")] },
  good: { text: opleiding("gemeenschappelijkKader: { ordening: canmeds@bn2030 }\nsluitAanOp: op.voor@2026\n"), beside: [OTHER("canmeds@nl-mbo-2026")] },
  check({ document, project }, report) {
    const links = found(linksOf(project, document), "sluitAanOp", "doorstroomNaar");
    const own = links.length > 0 ? orderingOf(project, document) : undefined;
    if (!own) return;
    const related = new Set(project.frameworks.koppelingen.map(({ van, naar }) => [splitName(van)[0], splitName(naar)[0]].sort().join(" ")));
    for (const { span, to } of links) {
      const theirs = orderingOf(project, to.document);
      if (!theirs || theirs.kader.id === own.kader.id || related.has([own.kader.id, theirs.kader.id].sort().join(" "))) continue;
      // A framework that extends the other has its elements.
      if ([own.kader.breidtUit, theirs.kader.breidtUit].some((base) => base !== undefined && [own.kader.id, theirs.kader.id].includes(splitName(base)[0]))) continue;
      report(span, { params: { own: own.kader.id, theirs: theirs.kader.id, other: nameOf(to.document) }, related: [relatedDocument(to.document, { nl: "Het andere document.", en: "The other document." })] });
    }
  },
});
