// Rule: a version of a document that is not in the workspace, while another version is.
import type { Document } from "../../model/document.ts";
import { identityOf } from "../../model/document.ts";
import type { Reference } from "../../model/item.ts";
import type { Project } from "../../project/project.ts";
import type { Span } from "../../text/span.ts";
import { defineRule } from "../rule.ts";
import { dossier } from "../shared/examples.ts";
import { replaceWith } from "../shared/fixes.ts";
import { anyOf } from "../shared/texts.ts";
import { documentId } from "./unknown-document.ts";

const PROFILE = { fileName: "wijkverzorgende.beroepsprofiel.yaml", text: 'soort: beroepsprofiel\nid: bp.wijkverzorgende\ntitel: Wijkverzorgende\nversie: "2025"\n' };

export default defineRule({
  id: "refs/unknown-document-version",
  severity: "warning",
  preset: "aanbevolen",
  kinds: "all",
  title: { nl: "Deze versie van het document is er niet", en: "This version of the document is not there" },
  messages: {
    default: {
      nl: 'Van "{document}" staat versie "{version}" niet in deze map, wel {versions}.',
      en: '"{document}" is not in this folder in version "{version}", but in {versions}.',
    },
  },
  why: {
    nl: "Een verwijzing hoort bij één versie: daarna kan er van alles veranderd zijn.",
    en: "A reference belongs to one version: anything may have changed after it.",
  },
  how: { nl: "Verbeter de versie, of zet de bedoelde versie erbij in de map.", en: "Correct the version, or put the version that is meant in the folder as well." },
  sources: [{ document: "APWMD-2012", place: "L1338-1346" }],
  fixable: "unsafe",
  bad: { fileName: "voorbeeld.kwalificatiedossier.yaml", beside: [PROFILE], text: dossier('afgeleidVan: [{ document: bp.wijkverzorgende, versie: "2024" }]\n') },
  good: { fileName: "voorbeeld.kwalificatiedossier.yaml", beside: [PROFILE], text: dossier('afgeleidVan: [{ document: bp.wijkverzorgende, versie: "2025" }]\n') },
  check({ document, project }, report) {
    const seen = new Set<number>();
    for (const { id, versie, span } of [...versionsIn(document), ...derivationsOf(document)]) {
      const others = othersWith(project, document, id);
      if (others.length === 0 || versie === "" || seen.has(span.start)) continue;
      if (project.withId(id).some((one) => identityOf(one).versie === versie)) continue;
      seen.add(span.start);
      const versions = others.flatMap((one) => identityOf(one).versie ?? []);
      report(span, { params: { document: id, version: versie, versions: anyOf(versions) }, fixes: replaceWith(document, span, versions) });
    }
  },
});

interface Named {
  readonly id: string;
  readonly versie: string;
  readonly span: Span;
}

/** `document@versie` in references. */
function versionsIn(document: Document): Named[] {
  // Of the thousands of references in a document few name a version.
  return document.references.filter(({ value }) => value.includes("@")).flatMap((reference: Reference) => {
    const id = documentId(reference);
    const named = reference.value.split("#")[0]!;
    const at = named.indexOf("@");
    if (id === undefined || at < 0) return [];
    const span = { start: reference.span.start + at + 1, end: reference.span.start + named.length };
    return [{ id, versie: named.slice(at + 1), span }];
  });
}

/** `{ document, versie }` in `afgeleidVan`. */
function derivationsOf(document: Document): Named[] {
  return (document.header?.afgeleidVan ?? []).flatMap(({ document: source, versie }) =>
    source && versie && !source.value.includes("@") ? [{ id: source.value, versie: versie.value, span: versie.span }] : [],
  );
}

/** The previous or next version of the document itself need not be here. */
function othersWith(project: Project, document: Document, id: string): Document[] {
  return project.withId(id).filter((one) => one.uri !== document.uri && identityOf(one).versie !== undefined);
}
