// Rule: the framework's own wording in place of a translation to the own field.
import type { KaderElement } from "../../frameworks/kader.ts";
import { resolve } from "../../project/resolve.ts";
import { plain } from "../../text/nearest.ts";
import { textOf } from "../../model/read.ts";
import { valueOf } from "../../yaml/tree.ts";
import { defineRule } from "../rule.ts";
import { beroep } from "../shared/examples.ts";

/** Labels of a word or two are names that anyone may use. */
const SHORTEST = 25;

export default defineRule({
  id: "areas/not-translated",
  severity: "information",
  preset: "streng",
  kinds: ["kwalificatiedossier", "opleidingsprofiel", "beroepsprofiel"],
  title: { nl: "Tekst van het kader overgenomen", en: "Text of the framework taken over" },
  messages: {
    default: {
      nl: "Dit is de tekst van {element} zelf. Beschrijf wat dit in het eigen vak betekent: wie doet wat, en waaraan is het te zien?",
      en: "This is the text of {element} itself. Describe what it means in your own field: who does what, and how does it show?",
    },
  },
  why: { nl: "De gebieden geven richting, maar zijn abstract; beroepen vertalen ze naar hun eigen domein.", en: "The areas give direction, but are abstract; professions translate them to their own domain." },
  how: { nl: "Schrijf een eigen zin en laat `dekt` staan.", en: "Write a sentence of your own and leave `dekt` as it is." },
  sources: [{ document: "NPHF-2015", place: "L293-295" }],
  bad: { text: beroep(`
bekwaamheden:
  - { id: digitaal, titel: Van analoog naar digitaal werken, dekt: ["nphf@2015-herzien:6"] }
`) },
  good: { text: beroep(`
bekwaamheden:
  - { id: digitaal, titel: Gebruikt beeldzorg en helpt anderen daarbij, dekt: ["nphf@2015-herzien:6"] }
`) },
  check({ document, project }, report) {
    for (const item of document.items) {
      if (item.dekt.length === 0) continue;
      const texts = [textOf(valueOf(item.node, "titel")), textOf(valueOf(item.node, "tekst"))].flatMap((text) => (text && text.value.length >= SHORTEST ? [text] : []));
      if (texts.length === 0) continue;
      for (const { value } of item.dekt) {
        const found = resolve(project, document, { refersTo: "dekking", value, targets: undefined });
        if (found.found !== "element") continue;
        const own = textsOf(found.element.element);
        const copied = texts.find((text) => own.has(plain(text.value)));
        if (copied) report(copied.span, { params: { element: value } });
      }
    }
  },
});

const known = new WeakMap<KaderElement, ReadonlySet<string>>();

/** Name and description of an element, in both languages, as they are compared. */
function textsOf(element: KaderElement): ReadonlySet<string> {
  const { label, omschrijving } = element;
  const texts = known.get(element) ?? new Set([label.nl, label.en, omschrijving?.nl, omschrijving?.en].flatMap((text) => (text === undefined ? [] : [plain(text)])));
  known.set(element, texts);
  return texts;
}
