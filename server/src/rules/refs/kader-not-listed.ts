// Rule: a framework that is used but does not stand in the list of frameworks.
import { kaderName } from "../../frameworks/kader.ts";
import { splitElement, splitName } from "../../frameworks/names.ts";
import type { KnownDocument } from "../../model/document.ts";
import { spokenVersion } from "../../project/resolve.ts";
import type { Project } from "../../project/project.ts";
import { lineBreakOf } from "../../text/lines.ts";
import type { ProposedFix } from "../../text/problem.ts";
import type { Span } from "../../text/span.ts";
import { valueOf } from "../../yaml/tree.ts";
import { defineRule } from "../rule.ts";
import { beroep } from "../shared/examples.ts";
import { hasWrongForm } from "../shared/places.ts";

export default defineRule({
  id: "refs/kader-not-listed",
  severity: "information",
  preset: "aanbevolen",
  kinds: ["kwalificatiedossier", "opleidingsprofiel", "beroepsprofiel", "leertraject", "kennisbasis"],
  whenFinished: true,
  title: { nl: "Kader niet genoemd bij kaders", en: "Framework not listed in kaders" },
  messages: {
    default: {
      nl: 'Dit document gebruikt "{kader}", maar noemt het niet bij kaders. Zet "{name}" erbij, zodat de versie vastligt.',
      en: 'This document uses "{kader}", but does not list it in kaders. Add "{name}", so that the version is fixed.',
    },
  },
  why: {
    nl: "Zonder versie in `kaders` geldt de nieuwste versie, en verandert de betekenis van het document als er een nieuwe versie komt.",
    en: "Without a version in `kaders` the newest version holds, and the meaning of the document changes when a new version appears.",
  },
  how: { nl: "Zet het kader met zijn versie in de lijst `kaders`.", en: "Put the framework with its version in the list `kaders`." },
  sources: [{ document: "FIELD", place: "§2 (ship by version)" }],
  fixable: "unsafe",
  bad: { text: beroep(`
kaders: [canmeds@nl-verpleegkunde-2012]
bekwaamheden:
  - id: samenwerken
    titel: Werkt samen
    dekt: [nphf:5]
`) },
  good: { text: beroep(`
kaders: [canmeds@nl-verpleegkunde-2012, nphf@2015-herzien]
bekwaamheden:
  - id: samenwerken
    titel: Werkt samen
    dekt: [nphf:5]
`) },
  check({ document, project }, report) {
    const listed = new Set((document.header?.kaders ?? []).map((kader) => splitName(kader.value)[0]));
    if (listed.size === 0 || document.header?.kaders?.some(({ span }) => hasWrongForm(document, span))) return;
    for (const { id, written, span } of firstUses(document)) {
      const name = listed.has(id) ? undefined : versionOf(project, document, written);
      if (name !== undefined) report(span, { params: { kader: id, name }, fixes: addKader(document, name) });
    }
  },
});

/** The first place in the text that names each framework. */
function firstUses(document: KnownDocument): { id: string; written: string; span: Span }[] {
  const first = new Map<string, { written: string; span: Span }>();
  const add = (written: string, span: Span): void => {
    const [id] = splitName(written);
    const known = first.get(id);
    if (!known || span.start < known.span.start) first.set(id, { written, span });
  };
  const ordering = document.header?.gemeenschappelijkKader?.ordening;
  if (ordering) add(ordering.value, ordering.span);
  for (const { refersTo, value, span } of document.references) {
    const name = refersTo === "dekking" ? splitElement(value)[0] : undefined;
    if (name !== undefined) add(name, { start: span.start, end: span.start + name.length });
  }
  return [...first].map(([id, use]) => ({ id, ...use }));
}

/** The framework that is meant, with its version; undefined when there is none, which other rules say. */
function versionOf(project: Project, document: KnownDocument, written: string): string | undefined {
  const kader = written.includes("@") ? project.frameworks.get(written) : spokenVersion(project, document, written);
  return kader && kaderName(kader.kader);
}

/** Puts a framework at the end of the list `kaders`, of which a list of one may be written as a single value. */
export function addKader(document: KnownDocument, name: string): ProposedFix[] {
  const list = valueOf(document.root, "kaders");
  const last = list?.kind === "seq" ? list.items[list.items.length - 1] : list;
  if (last?.kind !== "scalar" || last.style === "block") return [];
  const { lines, text } = document.tree;
  const title = { nl: `Zet "${name}" bij kaders`, en: `Add "${name}" to kaders` };
  const fix = (span: Span, newText: string): ProposedFix[] => [{ title, safe: false, edits: [{ span, newText }] }];
  if (list === last) return text.slice(last.span.start, last.span.end).includes("\n") ? [] : fix(last.span, `[${text.slice(last.span.start, last.span.end)}, ${name}]`);
  if (list?.kind === "seq" && list.flow) return fix({ start: last.span.end, end: last.span.end }, `, ${name}`);
  const { line } = lines.positionAt(last.span.start);
  const indent = /^(\s*-\s+)/.exec(lines.lineText(line))?.[1];
  const end = lines.lineEnd(line);
  return indent === undefined || last.span.end > end ? [] : fix({ start: end, end }, `${lineBreakOf(text)}${indent}${name}`);
}
