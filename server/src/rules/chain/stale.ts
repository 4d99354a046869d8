// Rule: derived from a version that has been replaced.
import { nameOfVersion, staleness, type Link, type Version } from "../../project/derivation.ts";
import { andList } from "../../text/localized.ts";
import { defineRule } from "../rule.ts";
import { linksOf, nameOf, relatedDocument } from "../shared/chain.ts";
import { beroep, opleiding } from "../shared/examples.ts";
import { replaceWith } from "../shared/fixes.ts";

const OLD = { fileName: "oud.beroepsprofiel.yaml", text: beroep("status: gepubliceerd\n").replace('"2026"', '"2020"') };
const NEW = { fileName: "nieuw.beroepsprofiel.yaml", text: beroep("status: gepubliceerd\n") };

export default defineRule({
  id: "chain/stale",
  severity: "warning",
  preset: "aanbevolen",
  kinds: ["kwalificatiedossier", "opleidingsprofiel", "beroepsprofiel", "leertraject", "kennisbasis"],
  title: { nl: "Afgeleid van een oude versie", en: "Derived from an old version" },
  messages: {
    default: {
      nl: "Dit is afgeleid van {old}, maar daarvan is {new} de opvolger. Kijk wat er veranderd is en pas dit document aan.",
      en: "This is derived from {old}, but {new} has replaced it. See what has changed and update this document.",
    },
  },
  why: {
    nl: "Dossiers en opleidingen worden van profielen afgeleid en verouderen ongemerkt als het profiel verandert.",
    en: "Qualification files and programmes are derived from profiles and grow old unnoticed when the profile changes.",
  },
  how: {
    nl: "Vergelijk de versies, in de editor met *Vergelijk met een andere versie…* of met `bekwaam diff oud nieuw`, verwerk wat nodig is en zet dan de nieuwe versie bij `afgeleidVan`.",
    en: "Compare the versions, in the editor with *Compare with Another Version…* or with `bekwaam diff old new`, take over what is needed and then put the new version at `afgeleidVan`.",
  },
  sources: [{ document: "APWMD-2012", place: "L1338-1346" }, { document: "GR-2014", place: "L2353-2359" }, { document: "NPHF-2015", place: "L1347-1349" }],
  fixable: "unsafe",
  bad: { text: opleiding('afgeleidVan: { document: bp.voorbeeld, versie: "2020" }\n'), beside: [OLD, NEW] },
  good: { text: opleiding('afgeleidVan: { document: bp.voorbeeld, versie: "2026" }\n'), beside: [OLD, NEW] },
  check({ document, project }, report) {
    const links = linksOf(project, document);
    const told = new Set(links.flatMap(({ kind, to }) => (kind === "afgeleidVan" || kind === "uitbreiding" ? [to.id] : [])));
    for (const link of links) {
      if (!link.to.document || link.versie === undefined || !isOrigin(link, told)) continue;
      const next = staleness(project, link);
      if (next.length === 0) continue;
      told.add(link.to.id);
      const related = next.flatMap((version) => (version.document ? [relatedDocument(version.document, { nl: "De opvolger.", en: "What replaced it." })] : []));
      const newer = versionsOf(next, link.to);
      const fixes = link.versionSpan ? replaceWith(document, link.versionSpan, newer) : [];
      report(link.versionSpan ?? link.span, { params: { old: link.to.document ? nameOf(link.to.document) : nameOfVersion(link.to), new: andList(next.map(nameOfVersion)) }, related, fixes });
    }
  },
});

/** Items follow what the document says of itself; where it says nothing, the first of them speaks for all. */
function isOrigin({ kind, to }: Link, told: ReadonlySet<string>): boolean {
  return kind === "afgeleidVan" || kind === "uitbreiding" || (kind === "uit" && !told.has(to.id));
}

/** Versions of the same document; a document that was renamed is not something to fix blindly. */
function versionsOf(next: readonly Version[], old: Version): string[] {
  return next.flatMap(({ id, versie }) => (id === old.id && versie !== undefined ? [versie] : []));
}
