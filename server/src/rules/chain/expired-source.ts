// Rule: derived from a document that is no longer in force and that nothing replaced.
import { isDraft, isPast, successorsOf } from "../../project/derivation.ts";
import { defineRule } from "../rule.ts";
import { found, linksOf, nameOf, relatedDocument } from "../shared/chain.ts";
import { dateIn } from "../shared/dates.ts";
import { beroep, opleiding } from "../shared/examples.ts";

export default defineRule({
  id: "chain/expired-source",
  severity: "warning",
  preset: "aanbevolen",
  kinds: ["kwalificatiedossier", "opleidingsprofiel", "beroepsprofiel", "leertraject"],
  title: { nl: "Afgeleid van iets wat niet geldt", en: "Derived from something that is not in force" },
  messages: {
    default: {
      nl: "{source} heeft de status {status}. Zoek uit welk document nu geldt en leid hiervan af.",
      en: "{source} has status {status}. Find out which document is in force now and derive from that one.",
    },
    dates: {
      nl: "{source} geldt tot {until}, maar dit document begint pas op {from}. Zoek uit welk document dan geldt.",
      en: "{source} is valid until {until}, but this document starts on {from}. Find out which document is in force then.",
    },
    draft: {
      nl: "Dit document is {own}, maar {source} is nog een concept en kan nog veranderen. Wacht met vaststellen, of leid af van een vastgestelde versie.",
      en: "This document is {own}, but {source} is a draft and may still change. Wait with adopting, or derive from an adopted version.",
    },
  },
  why: { nl: "Een opleiding die rust op een vervallen profiel of op een concept, leidt op voor een beroep dat zo niet (meer) bestaat.", en: "A programme that rests on a withdrawn profile or a draft prepares for a profession that does not exist like that (any more)." },
  how: { nl: "Vervang de verwijzing, of pas de status of datum aan.", en: "Replace the reference, or change the status or date." },
  sources: [{ document: "APWMD-2012", place: "L1338-1346" }, { document: "FIELD", place: "§1.1 (life cycle)" }],
  bad: { text: opleiding('afgeleidVan: { document: bp.voorbeeld, versie: "2026" }\n'), beside: [{ fileName: "bron.beroepsprofiel.yaml", text: beroep("status: vervallen\n") }] },
  good: { text: opleiding('afgeleidVan: { document: bp.voorbeeld, versie: "2026" }\n'), beside: [{ fileName: "bron.beroepsprofiel.yaml", text: beroep("status: gepubliceerd\n") }] },
  check({ document, project }, report) {
    if (isPast(document)) return;
    const own = document.header?.status?.value;
    const from = dateIn(document.header?.geldigVanaf);
    for (const link of found(linksOf(project, document), "afgeleidVan", "uitbreiding")) {
      const { document: source } = link.to;
      const until = dateIn(source.header?.geldigTot);
      const related = [relatedDocument(source, { nl: "Het document waarvan is afgeleid.", en: "The document derived from." })];
      const status = source.header?.status?.value ?? "";
      const params = { source: nameOf(source), status, until: until ?? "", from: from ?? "", own: own ?? "" };
      if (isDraft(source) && (own === "vastgesteld" || own === "gepubliceerd")) report(link.span, { variant: "draft", params, related });
      // A source with a successor is stale, and that is told in its own words.
      else if (successorsOf(project, source).length > 0) continue;
      else if (isPast(source)) report(link.span, { params, related });
      else if (until !== undefined && from !== undefined && until < from) report(link.span, { variant: "dates", params, related });
    }
  },
});
