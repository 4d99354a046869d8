// Rule: derived from a document, but not from which version.
import { identityOf, type KnownDocument } from "../../model/document.ts";
import { defineRule } from "../rule.ts";
import { linksOf } from "../shared/chain.ts";
import { beroep, opleiding } from "../shared/examples.ts";
import { replaceWith } from "../shared/fixes.ts";
import { hasWrongForm } from "../shared/places.ts";

const BESIDE = [{ fileName: "bron.beroepsprofiel.yaml", text: beroep("") }];

export default defineRule({
  id: "chain/version-missing",
  severity: "information",
  preset: "aanbevolen",
  kinds: ["kwalificatiedossier", "opleidingsprofiel", "beroepsprofiel", "leertraject", "kennisbasis"],
  title: { nl: "Afgeleid zonder versie", en: "Derived without a version" },
  messages: {
    default: {
      nl: 'Er staat niet van welke versie van "{id}" dit komt. Zet de versie erbij, dan is te zien wanneer dit document achterloopt.',
      en: 'This does not say from which version of "{id}" it comes. Add the version, to see when this document falls behind.',
    },
  },
  why: { nl: "Zonder versie is niet te zien of het beroepsprofiel sindsdien veranderd is.", en: "Without a version nobody can see whether the professional profile has changed since." },
  how: { nl: 'Schrijf `versie: "…"` naast `document`, of `id@versie` bij `uitbreiding`.', en: 'Write `versie: "…"` beside `document`, or `id@version` at `uitbreiding`.' },
  sources: [{ document: "APWMD-2012", place: "L1338-1346" }],
  fixable: "unsafe",
  bad: { beside: BESIDE, text: opleiding("afgeleidVan: { document: bp.voorbeeld }\n") },
  good: { beside: BESIDE, text: opleiding('afgeleidVan: { document: bp.voorbeeld, versie: "2026" }\n') },
  check({ document, project }, report) {
    for (const link of linksOf(project, document)) {
      if ((link.kind !== "afgeleidVan" && link.kind !== "uitbreiding") || link.versie !== undefined || link.to.id === "") continue;
      // A version that is still being typed is a key without a value.
      if (isTyping(document, link.span.start) || hasWrongForm(document, link.span)) continue;
      const newest = link.to.document && identityOf(link.to.document).versie;
      report(link.span, { params: { id: link.to.id }, fixes: newest === undefined ? [] : replaceWith(document, link.span, [`${link.to.id}@${newest}`]) });
    }
  },
});

/** Whether the entry at `offset` has a key for the version, with nothing in it yet. */
function isTyping(document: KnownDocument, offset: number): boolean {
  const entry = document.header?.afgeleidVan?.find(({ span }) => span.start <= offset && offset <= span.end);
  return entry?.node.pairs.some(({ key }) => key.text === "versie") ?? false;
}
