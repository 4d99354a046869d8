// Rule: documents that are derived from each other, or extend each other, in a circle.
import type { Document } from "../../model/document.ts";
import { linksFrom, type Link } from "../../project/derivation.ts";
import type { Project } from "../../project/project.ts";
import { defineRule } from "../rule.ts";
import { linksOf, nameOf } from "../shared/chain.ts";
import { beroep } from "../shared/examples.ts";

export default defineRule({
  id: "refs/derivation-cycle",
  severity: "error",
  preset: "aanbevolen",
  kinds: "all",
  title: { nl: "Documenten zijn in een kring van elkaar afgeleid", en: "Documents are derived from each other in a circle" },
  messages: {
    default: {
      nl: "Deze documenten zijn in een kring van elkaar afgeleid: {circle}. Haal de verwijzing weg bij het document waar het begint.",
      en: "These documents are derived from each other in a circle: {circle}. Remove the reference from the document where it starts.",
    },
    self: {
      nl: "Dit document is afgeleid van zichzelf. Noem het document waar het vandaan komt, of haal dit weg.",
      en: "This document is derived from itself. Name the document that it comes from, or remove this.",
    },
  },
  why: {
    nl: "Dossiers worden van een beroepsprofiel afgeleid en opleidingen van een dossier. In een kring is niet te zeggen wat bij een nieuwe versie moet worden bijgewerkt.",
    en: "Dossiers are derived from a professional profile and programmes from a dossier. In a circle nobody can say what has to be updated with a new version.",
  },
  how: { nl: "Laat één document het begin zijn, zonder `afgeleidVan` of `uitbreiding` naar de andere.", en: "Let one document be the start, without `afgeleidVan` or `uitbreiding` to the others." },
  sources: [{ document: "APWMD-2012", place: "L1338-1346" }],
  bad: { text: beroep('afgeleidVan: { document: bp.voorbeeld, versie: "2026" }\n') },
  good: { text: beroep("") },
  check({ document, project }, report) {
    for (const origin of originsAmong(linksOf(project, document))) {
      const path = pathBack(project, origin.to.document!, document);
      if (!path) continue;
      if (path.length === 0) report(origin.span, { variant: "self" });
      else report(origin.span, { params: { circle: [document, ...path, document].map(nameOf).join(" → ") } });
    }
  },
});

/** Links to documents at hand that this one comes from as a whole. */
function originsAmong(links: readonly Link[]): Link[] {
  return links.filter(({ kind, to }) => (kind === "afgeleidVan" || kind === "uitbreiding") && to.document !== undefined);
}

/** The documents from `start` up to, and without, `goal`; undefined when no way leads there. */
function pathBack(project: Project, start: Document, goal: Document): Document[] | undefined {
  if (start.uri === goal.uri) return [];
  const cameFrom = new Map<string, Document | undefined>([[start.uri, undefined]]);
  const open = [start];
  for (let current = open.shift(); current; current = open.shift()) {
    for (const { to } of originsAmong(linksFrom(project, current))) {
      const next = to.document!;
      if (next.uri === goal.uri) return backwards(current, cameFrom);
      if (cameFrom.has(next.uri)) continue;
      cameFrom.set(next.uri, current);
      open.push(next);
    }
  }
  return undefined;
}

function backwards(last: Document, cameFrom: ReadonlyMap<string, Document | undefined>): Document[] {
  const path: Document[] = [];
  for (let current: Document | undefined = last; current; current = cameFrom.get(current.uri)) path.unshift(current);
  return path;
}
