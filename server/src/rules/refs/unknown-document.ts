// Rule: a document that is not in the workspace.
import { splitName } from "../../frameworks/names.ts";
import type { Document } from "../../model/document.ts";
import { identityOf } from "../../model/document.ts";
import type { Reference } from "../../model/item.ts";
import type { Project } from "../../project/project.ts";
import { nearestNames } from "../../text/nearest.ts";
import { defineRule } from "../rule.ts";
import { dossier } from "../shared/examples.ts";
import { hasWrongForm, isPath } from "../shared/places.ts";
import { nearFix } from "../shared/several.ts";
import { anyOf } from "../shared/texts.ts";

const PROFILE = { fileName: "wijkverzorgende.beroepsprofiel.yaml", text: 'soort: beroepsprofiel\nid: bp.wijkverzorgende\ntitel: Wijkverzorgende\nversie: "2025"\n' };

export default defineRule({
  id: "refs/unknown-document",
  severity: "information",
  preset: "aanbevolen",
  kinds: "all",
  title: { nl: "Document staat niet in deze map", en: "Document is not in this folder" },
  messages: {
    default: {
      nl: '"{document}" staat niet in deze map, dus bekwaam kan niet nakijken of de verwijzing klopt. Staat het ergens anders, dan is er niets mis.',
      en: '"{document}" is not in this folder, so bekwaam cannot check the reference. If it is kept elsewhere, nothing is wrong.',
    },
    near: {
      nl: '"{document}" staat niet in deze map. Misschien bedoeld: {near}.',
      en: '"{document}" is not in this folder. Perhaps meant: {near}.',
    },
  },
  why: {
    nl: "Wie de afleiding van profiel tot opleiding wil volgen, moet het andere document kunnen vinden.",
    en: "Whoever follows the derivation from profile to programme must be able to find the other document.",
  },
  how: {
    nl: "Zet het andere document in dezelfde map, of verbeter het id. Alleen de eerste verwijzing naar een document wordt gemeld.",
    en: "Put the other document in the same folder, or correct the id. Only the first reference to a document is reported.",
  },
  sources: [{ document: "APWMD-2012", place: "L1338-1342" }, { document: "ZIN-2016", place: "L1268-1269" }],
  fixable: "unsafe",
  bad: { fileName: "voorbeeld.kwalificatiedossier.yaml", beside: [PROFILE], text: dossier("afgeleidVan: [{ document: bp.wijkverzorgnde }]\n") },
  good: { fileName: "voorbeeld.kwalificatiedossier.yaml", beside: [PROFILE], text: dossier("afgeleidVan: [{ document: bp.wijkverzorgende }]\n") },
  check({ document, project }, report) {
    const first = new Map<string, Reference>();
    for (const reference of document.references) {
      const id = documentId(reference);
      if (id === undefined || isKnown(project, document, id) || hasWrongForm(document, reference.span)) continue;
      const known = first.get(id);
      if (!known || reference.span.start < known.span.start) first.set(id, reference);
    }
    const ids = first.size === 0 ? [] : project.documentIds().filter((id) => id !== identityOf(document).id);
    for (const [id, reference] of first) {
      const span = { start: reference.span.start, end: reference.span.start + id.length };
      const near = nearestNames(id, ids);
      if (near.length > 0) report(span, { variant: "near", params: { document: id, near: anyOf(near) }, fixes: nearFix(document, span, near) });
      else if (!CONTINUUM.has(reference.key)) report(span, { params: { document: id } });
    }
  },
});

/** Programmes that people come from or go on to are mostly somebody else's. */
const CONTINUUM = new Set(["sluitAanOp", "doorstroomNaar"]);

/** The id of the document that a reference names; undefined when it names none, or none yet. */
export function documentId({ refersTo, value }: Reference): string | undefined {
  const isAcross = refersTo === "document" || ((refersTo === "item" || refersTo === "herkomst") && /[@#]/.test(value));
  if (!isAcross || isPath(value)) return undefined;
  const id = splitName(value.split("#")[0]!)[0].trim();
  return id === "" ? undefined : id;
}

/** Versions of the document itself need not be here, and versions of a framework may be bundled. */
function isKnown(project: Project, document: Document, id: string): boolean {
  return project.withId(id).length > 0 || identityOf(document).id === id || project.frameworks.versions(id).length > 0;
}
