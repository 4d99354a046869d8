// Rule: the same reference twice in one list.
import type { Reference } from "../../model/item.ts";
import { kaderName } from "../../frameworks/kader.ts";
import type { KnownDocument } from "../../model/document.ts";
import type { Project } from "../../project/project.ts";
import { resolve } from "../../project/resolve.ts";
import { defineRule } from "../rule.ts";
import { beroep } from "../shared/examples.ts";
import { removeEntry } from "../shared/fixes.ts";
import { isSamePlace, listsOf } from "../shared/lists.ts";

export default defineRule({
  id: "refs/duplicate",
  severity: "warning",
  preset: "aanbevolen",
  kinds: "all",
  title: { nl: "Verwijzing staat dubbel", en: "Reference given twice" },
  messages: {
    default: { nl: '"{value}" staat al in deze lijst. Eén keer is genoeg.', en: '"{value}" is in this list already. Once is enough.' },
    alias: { nl: '"{value}" is hetzelfde als "{first}" in deze lijst. Laat er één staan.', en: '"{value}" is the same as "{first}" in this list. Keep one of them.' },
  },
  why: { nl: "Een verwijzing telt één keer; een dubbele is meestal een verschrijving.", en: "A reference counts once; a second one is mostly a slip." },
  how: { nl: "Haal de tweede weg, of schrijf wat bedoeld was.", en: "Remove the second, or write what was meant." },
  sources: [{ document: "FIELD", place: "§1.3" }],
  fixable: "safe",
  bad: { text: beroep(`
bekwaamheden:
  - id: samen-beslissen
    titel: Beslist samen met de zorgvrager
    dekt: [nphf:2.2, nphf:5, nphf:2.2]
`) },
  good: { text: beroep(`
bekwaamheden:
  - id: samen-beslissen
    titel: Beslist samen met de zorgvrager
    dekt: [nphf:2.2, nphf:5]
`) },
  check({ document, project }, report) {
    for (const list of listsOf(document, ["dekking", "item", "herkomst"])) {
      if (list.length < 2 || !isOneList(list[0]!)) continue;
      const seen = new Map<string, Reference>();
      for (const reference of list) {
        const name = nameOf(project, document, reference);
        const first = seen.get(name);
        if (!first) seen.set(name, reference);
        else if (!isSamePlace(first, reference)) {
          const related = [{ span: first.span, message: { nl: "Hier staat het voor het eerst.", en: "It stands here first." } }];
          const variant = first.value === reference.value ? "default" : "alias";
          report(reference.span, { variant, params: { value: reference.value, first: first.value }, related, fixes: removeEntry(document, reference.span, true) });
        }
      }
    }
  },
});

/** Lines of knowledge have their own rule; what no item holds may come from several lists. */
function isOneList({ item, key }: Reference): boolean {
  return item !== undefined && key !== "vakkennis" && key !== "perProfiel";
}

function nameOf(project: Project, document: KnownDocument, reference: Reference): string {
  if (reference.refersTo !== "dekking") return reference.value;
  const found = resolve(project, document, reference);
  return found.found === "element" ? `${kaderName(found.kader.kader)}:${found.element.element.id}` : reference.value;
}
