// Rule: an item from another version than the document is derived from, or from a document that it does not name.
import type { Link } from "../../project/derivation.ts";
import { defineRule } from "../rule.ts";
import { linksOf } from "../shared/chain.ts";
import { opleiding } from "../shared/examples.ts";
import { replaceWith } from "../shared/fixes.ts";

export default defineRule({
  id: "chain/origin-version",
  severity: "warning",
  preset: "aanbevolen",
  kinds: ["kwalificatiedossier", "opleidingsprofiel", "beroepsprofiel", "leertraject"],
  title: { nl: "Herkomst in een andere versie", en: "Origin in another version" },
  messages: {
    default: {
      nl: "Dit onderdeel komt uit versie {found} van {id}, maar het document is afgeleid van versie {wanted}. Kijk of het onderdeel daar nog zo staat en maak de versies gelijk.",
      en: "This item comes from version {found} of {id}, but the document is derived from version {wanted}. See whether the item still stands there and make the versions the same.",
    },
  },
  why: { nl: "Half bijgewerkte verwijzingen laten zien dat de stap naar de nieuwe versie niet is afgemaakt.", en: "References that are updated in part show that the step to the new version was not finished." },
  how: { nl: "Gebruik bij `uit` dezelfde versie als bij `afgeleidVan`.", en: "Use the same version at `uit` as at `afgeleidVan`." },
  sources: [{ document: "APWMD-2012", place: "L1338-1346" }, { document: "ZIN-2016", place: "L1268-1269" }],
  fixable: "unsafe",
  bad: { text: opleiding(`
afgeleidVan: { document: bp.voorbeeld, versie: "2026" }
eindkwalificaties:
  - { id: ek-1, tekst: Voert een gesprek, uit: bp.voorbeeld@2020#vragen }
`) },
  good: { text: opleiding(`
afgeleidVan: { document: bp.voorbeeld, versie: "2026" }
eindkwalificaties:
  - { id: ek-1, tekst: Voert een gesprek, uit: bp.voorbeeld@2026#vragen }
`) },
  check({ document, project }, report) {
    const links = linksOf(project, document);
    const derived = new Map<string, Set<string>>();
    for (const { kind, to, versie } of links) if (kind === "afgeleidVan" && versie !== undefined && !isUnknownVersion(to)) derived.set(to.id, (derived.get(to.id) ?? new Set()).add(versie));
    for (const link of links) if (link.kind === "uit") look(link);

    /** Other versions are at hand: that this one is not, is told in its place. */
    function isUnknownVersion(to: Link["to"]): boolean {
      return to.document === undefined && project.withId(to.id).length > 0;
    }

    function look({ to, versie, versionSpan }: Link): void {
      const wanted = derived.get(to.id);
      if (versie === undefined || !versionSpan || !wanted || wanted.has(versie) || isUnknownVersion(to)) return;
      report(versionSpan, { params: { found: versie, id: to.id, wanted: [...wanted].join(", ") }, fixes: replaceWith(document, versionSpan, [...wanted]) });
    }
  },
});
