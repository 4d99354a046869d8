// Rule: an id of an item in another form than ids have.
import type { Document, KnownDocument } from "../../model/document.ts";
import type { Item, Reference } from "../../model/item.ts";
import type { Project } from "../../project/project.ts";
import { resolve } from "../../project/resolve.ts";
import { ID } from "../../schema/forms.ts";
import type { ProposedFix } from "../../text/problem.ts";
import { slugOf } from "../../text/slug.ts";
import { defineRule } from "../rule.ts";
import { hasCode } from "../shared/codes.ts";
import { beroep } from "../shared/examples.ts";
import { replacement } from "../shared/fixes.ts";

export default defineRule({
  id: "structure/id-form",
  severity: "warning",
  preset: "aanbevolen",
  kinds: ["kwalificatiedossier", "opleidingsprofiel", "beroepsprofiel", "leertraject", "kennisbasis"],
  title: { nl: "Id met andere tekens", en: "Id with other characters" },
  messages: {
    default: {
      nl: 'Het id "{id}" heeft tekens die niet in een id horen. Gebruik kleine letters, cijfers, punten en streepjes, zoals ek-1.',
      en: 'The id "{id}" has characters that do not belong in an id. Use lower-case letters, digits, dots and hyphens, such as ek-1.',
    },
    near: {
      nl: 'Een id heeft alleen kleine letters, cijfers, punten en streepjes. Schrijf "{near}" in plaats van "{id}", ook waar je ernaar verwijst.',
      en: 'An id has only lower-case letters, digits, dots and hyphens. Write "{near}" in the place of "{id}", also where you refer to it.',
    },
  },
  why: {
    nl: "Andere documenten en programma's zoeken een id letter voor letter op, en tekens zoals @, # en : hebben in een verwijzing een eigen betekenis. Met één schrijfwijze klopt elke verwijzing.",
    en: "Other documents and programs look an id up letter by letter, and characters such as @, # and : have a meaning of their own in a reference. With one way to write it every reference is right.",
  },
  how: {
    nl: "Zet de cursor op het id en druk op F2: alle verwijzingen, ook in andere bestanden van de map, gaan mee.",
    en: "Put the cursor on the id and press F2: all references, also those in other files of the folder, go along.",
  },
  sources: [{ document: "FORMAT", place: "Identity" }],
  fixable: "unsafe",
  bad: { text: beroep(`
bekwaamheden:
  - { id: Samen Beslissen, titel: Beslist samen met de zorgvrager }
praktijksituaties:
  - { id: ps-1, titel: Een moeilijk gesprek, bekwaamheden: [Samen Beslissen] }
`) },
  good: { text: beroep(`
bekwaamheden:
  - { id: samen-beslissen, titel: Beslist samen met de zorgvrager }
praktijksituaties:
  - { id: ps-1, titel: Een moeilijk gesprek, bekwaamheden: [samen-beslissen] }
`) },
  check({ document, project }, report) {
    for (const item of document.items) {
      if (item.id === "" || hasCode(item) || FORM.test(item.id)) continue;
      const near = slugOf(item.id, "");
      if (!FORM.test(near) || document.itemsById.has(near)) report(item.idSpan, { params: { id: item.id } });
      else report(item.idSpan, { variant: "near", params: { id: item.id, near }, fixes: renaming(project, document, item, near) });
    }
  },
});

const FORM = new RegExp(ID.source, "u");

/** The new id here and in the references of the document; nothing when another document refers to the item, which a fix does not reach. */
function renaming(project: Project, document: KnownDocument, item: Item, newId: string): ProposedFix[] {
  const meantIn = (other: Document): readonly Reference[] => other.references.filter((reference) => {
    if ((reference.refersTo !== "item" && reference.refersTo !== "herkomst") || !reference.value.endsWith(item.id)) return false;
    const found = resolve(project, other, reference);
    // With a # in it the id seems to be of another document.
    return found.found === "item" ? found.item === item : other === document && reference.value === item.id;
  });
  const id = document.header?.id?.value;
  if (id !== undefined && [...project.naming(id)].some((other) => other !== document && meantIn(other).length > 0)) return [];
  const references = meantIn(document);
  if (references.some(({ value }) => value !== item.id)) return [];
  const edits = [item.idSpan, ...references.map(({ span }) => span)].map((span) => replacement(document, span, newId));
  if (edits.some((edit) => edit === undefined)) return [];
  const title = references.length === 0 ? { nl: `Verander in "${newId}"`, en: `Change to "${newId}"` } : { nl: `Verander in "${newId}", ook in verwijzingen`, en: `Change to "${newId}", in references too` };
  return [{ title, safe: false, edits: edits.filter((edit) => edit !== undefined) }];
}
