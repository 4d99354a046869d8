// Rule: a heading that was entered as a line of knowledge.
import type { Item } from "../../model/item.ts";
import { defineRule } from "../rule.ts";
import { dossier } from "../shared/examples.ts";
import { quotable } from "../shared/texts.ts";

export default defineRule({
  id: "knowledge/heading",
  severity: "information",
  preset: "aanbevolen",
  kinds: ["kwalificatiedossier"],
  title: { nl: "Kopje als vakkennis", en: "Heading as knowledge" },
  messages: {
    default: {
      nl: '"{text}" lijkt een kopje en geen kennis. Zet een kopje bij "categorie" van de regels die eronder vallen.',
      en: '"{text}" looks like a heading, not like knowledge. Put a heading at "categorie" of the lines below it.',
    },
  },
  why: { nl: "Een kopje telt mee als kennis die onderwezen en geëxamineerd moet worden.", en: "A heading counts as knowledge that has to be taught and examined." },
  how: { nl: "Gebruik `categorie` voor het kopje.", en: "Use `categorie` for the heading." },
  sources: [{ document: "FIELD", place: "§1.3" }],
  bad: { text: dossier(`
vakkennis:
  - { id: vk-1, tekst: "Voor alle profielen:" }
  - { id: vk-2, tekst: heeft kennis van de sociale kaart }
`) },
  good: { text: dossier(`
vakkennis:
  - { id: vk-2, categorie: Voor alle profielen, tekst: heeft kennis van de sociale kaart }
`) },
  check({ document }, report) {
    for (const item of document.items) if (isHeading(item)) report(item.titel!.span, { params: { text: quotable(item.titel!.value) } });
  },
});

/** A line that ends in a colon introduces others. */
export function isHeading({ kind, titel }: Item): boolean {
  return kind === "vakkennis" && titel !== undefined && titel.value.trimEnd().endsWith(":");
}
