// Rule: an element of a framework written by another name than its id.
import { kaderName } from "../../frameworks/kader.ts";
import { splitElement } from "../../frameworks/names.ts";
import { resolve } from "../../project/resolve.ts";
import { defineRule } from "../rule.ts";
import { beroep } from "../shared/examples.ts";
import { replaceWith } from "../shared/fixes.ts";

export default defineRule({
  id: "refs/alias-element",
  severity: "information",
  preset: "aanbevolen",
  kinds: "all",
  title: { nl: "Andere naam voor een deel van een kader", en: "Another name for a part of a framework" },
  messages: {
    default: {
      nl: '"{element}" is een andere naam voor "{id}" in {kader}. Schrijf "{id}".',
      en: '"{element}" is another name for "{id}" in {kader}. Write "{id}".',
    },
  },
  why: {
    nl: "De naam wordt begrepen en telt mee, maar namen verschillen per uitgave van een kader; het id blijft.",
    en: "The name is understood and counts, but names differ per edition of a framework; the id stays.",
  },
  how: { nl: "Vervang de naam door het id; de betekenis verandert niet.", en: "Replace the name by the id; the meaning does not change." },
  sources: [{ document: "NPHF-2015", place: "L110-116, L138-142, L529, L531, L692" }],
  fixable: "safe",
  bad: { text: beroep(`
bekwaamheden:
  - id: samen-beslissen
    titel: Beslist samen met de zorgvrager
    dekt: ["nphf:Van ziekte centraal naar cliënt centraal"]
`) },
  good: { text: beroep(`
bekwaamheden:
  - id: samen-beslissen
    titel: Beslist samen met de zorgvrager
    dekt: [nphf:2]
`) },
  check({ document, project }, report) {
    for (const reference of document.references) {
      if (reference.refersTo !== "dekking") continue;
      const found = resolve(project, document, reference);
      if (found.found !== "element" || found.element.by === "id") continue;
      const [, element] = splitElement(reference.value);
      const start = reference.span.start + reference.value.lastIndexOf(element);
      const { id } = found.element.element;
      const span = { start, end: start + element.length };
      const isExact = document.tree.text.slice(span.start, span.end) === element;
      report(isExact ? span : reference.span, { params: { element, id, kader: kaderName(found.kader.kader) }, fixes: isExact ? replaceWith(document, span, [id], true) : [] });
    }
  },
});
