// Rule: roles are used, but the document does not say from which framework.
import { kaderName } from "../../frameworks/kader.ts";
import type { KnownDocument } from "../../model/document.ts";
import type { Reference } from "../../model/item.ts";
import type { Project } from "../../project/project.ts";
import { orderingOf } from "../../project/resolve.ts";
import type { ProposedFix } from "../../text/problem.ts";
import { pairOf } from "../../yaml/tree.ts";
import { defineRule } from "../rule.ts";
import { beroep } from "../shared/examples.ts";

export default defineRule({
  id: "roles/no-ordering",
  severity: "warning",
  preset: "aanbevolen",
  kinds: "all",
  whenFinished: true,
  title: { nl: "Rollen zonder kader", en: "Roles without a framework" },
  messages: {
    default: {
      nl: 'Dit document gebruikt rollen, zoals "{role}", maar zegt niet uit welk kader. Zet het kader bij gemeenschappelijkKader → ordening, bijvoorbeeld "ordening: {example}".',
      en: 'This document uses roles, such as "{role}", but does not say from which framework. Put the framework at gemeenschappelijkKader → ordening, for example "ordening: {example}".',
    },
  },
  why: {
    nl: "Dezelfde rol heet in elk kader anders. Zonder kader kan niemand de rollen van twee documenten vergelijken en telt de dekking niet.",
    en: "The same role has another name in each framework. Without a framework nobody can compare the roles of two documents and coverage cannot be counted.",
  },
  how: { nl: "Noem bij `gemeenschappelijkKader.ordening` het kader met zijn versie.", en: "Name the framework with its version at `gemeenschappelijkKader.ordening`." },
  sources: [{ document: "ZIN-2016", place: "L989-990, L1025-1026" }, { document: "APWMD-2012", place: "L1352-1356" }],
  fixable: "unsafe",
  bad: { text: beroep(`
bekwaamheden:
  - id: gesprek
    titel: Voert een gesprek
    rollen: [communicator]
`) },
  good: { text: beroep(`
gemeenschappelijkKader:
  ordening: canmeds@nl-verpleegkunde-2012
bekwaamheden:
  - id: gesprek
    titel: Voert een gesprek
    rollen: [communicator]
`) },
  check({ document, project }, report) {
    const roles = document.references.filter((reference) => reference.refersTo === "rol");
    // A framework that is named but unknown is reported where it is named.
    if (roles.length === 0 || document.header?.gemeenschappelijkKader?.ordening || orderingOf(project, document)) return;
    const first = roles.reduce((a, b) => (b.span.start < a.span.start ? b : a));
    const fitting = frameworksWith(project, roles);
    const span = pairOf(document.root, "gemeenschappelijkKader")?.key.span ?? first.span;
    report(span, { params: { role: first.value, example: fitting[0] ?? "canmeds@2015" }, fixes: fitting.flatMap((name) => orderingFix(document, name) ?? []) });
  },
});

/** More proposals than this make no choice easier. */
const MOST_PROPOSALS = 4;

/** Frameworks with a central role that have every role that the document uses. */
function frameworksWith(project: Project, roles: readonly Reference[]): string[] {
  const used = new Set(roles.map((role) => role.value));
  const fitting = project.frameworks.all().filter((kader) => kader.kader.centraal !== undefined && [...used].every((role) => kader.find(role)));
  return fitting.map((kader) => kaderName(kader.kader)).slice(0, MOST_PROPOSALS);
}

function orderingFix(document: KnownDocument, name: string): ProposedFix | undefined {
  const { lines } = document.tree;
  const own = pairOf(document.root, "gemeenschappelijkKader");
  if (own && own.value !== undefined && (own.value.kind !== "map" || own.value.flow)) return undefined;
  const titel = pairOf(document.root, "versie") ?? pairOf(document.root, "titel") ?? pairOf(document.root, "soort");
  const anchor = own ? own.key.span : titel?.span;
  if (!anchor || document.root?.flow) return undefined;
  const place = lines.lineEnd(lines.positionAt(anchor.end).line);
  const newText = own ? `\n  ordening: ${name}` : `\ngemeenschappelijkKader:\n  ordening: ${name}`;
  return { title: { nl: `Zet "ordening: ${name}" erbij`, en: `Add "ordening: ${name}"` }, safe: false, edits: [{ span: { start: place, end: place }, newText }] };
}
