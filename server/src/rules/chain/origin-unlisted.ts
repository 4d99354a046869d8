// Rule: an item from a document that is not among those this one is derived from.
import { nearestName } from "../../text/nearest.ts";
import { defineRule } from "../rule.ts";
import { linksOf } from "../shared/chain.ts";
import { opleiding } from "../shared/examples.ts";
import { isPath } from "../shared/places.ts";

export default defineRule({
  id: "chain/origin-unlisted",
  severity: "information",
  preset: "aanbevolen",
  kinds: ["kwalificatiedossier", "opleidingsprofiel", "leertraject"],
  title: { nl: "Herkomst niet genoemd bij afgeleidVan", en: "Origin not named at afgeleidVan" },
  messages: {
    default: {
      nl: 'Dit onderdeel komt uit "{id}", maar dat staat niet bij afgeleidVan. Zet het document erbij, dan valt het op als er een nieuwe versie is.',
      en: 'This item comes from "{id}", but that is not named at afgeleidVan. Add the document, so that a new version of it is noticed.',
    },
  },
  why: { nl: "Bij `afgeleidVan` kijkt iedereen om te zien waar een document op rust.", en: "At `afgeleidVan` everyone looks to see what a document rests on." },
  how: { nl: "Voeg het document met zijn versie toe aan `afgeleidVan`.", en: "Add the document with its version to `afgeleidVan`." },
  sources: [{ document: "APWMD-2012", place: "L1338-1346" }],
  bad: { text: opleiding(`
afgeleidVan: { document: bp.voorbeeld, versie: "2026" }
eindkwalificaties:
  - { id: ek-1, tekst: Voert een gesprek, uit: bp.voorbeeld@2026#vragen }
  - { id: ek-2, tekst: Werkt samen, uit: bp.ander@2026#samenwerken }
`) },
  good: { text: opleiding(`
afgeleidVan:
  - { document: bp.voorbeeld, versie: "2026" }
  - { document: bp.ander, versie: "2026" }
eindkwalificaties:
  - { id: ek-1, tekst: Voert een gesprek, uit: bp.voorbeeld@2026#vragen }
  - { id: ek-2, tekst: Werkt samen, uit: bp.ander@2026#samenwerken }
`) },
  check({ document, project }, report) {
    if (!document.header?.afgeleidVan?.length) return;
    const links = linksOf(project, document);
    const named = new Set(links.flatMap(({ kind, to }) => (kind === "uit" ? [] : [to.id])));
    const misspelt = [...named].filter((id) => project.withId(id).length === 0);
    const told = new Set<string>();
    for (const { kind, to, span } of links) {
      // The document itself, and each other document once.
      if (kind !== "uit" || to.id === "" || to.document === document || named.has(to.id) || told.has(to.id) || isPath(to.id)) continue;
      told.add(to.id);
      if (to.document && nearestName(to.id, misspelt) !== undefined) continue;
      report({ start: span.start, end: span.start + to.id.length }, { params: { id: to.id } });
    }
  },
});
