// Rule: a code that belongs in another place.
import type { KnownDocument } from "../../model/document.ts";
import type { Item } from "../../model/item.ts";
import { defineRule } from "../rule.ts";
import { expectedStart, hasCode, isCode, isOfKind, numberOf } from "../shared/codes.ts";
import { dossier } from "../shared/examples.ts";
import { replaceWith } from "../shared/fixes.ts";
import { kindName } from "../shared/kinds.ts";

export default defineRule({
  id: "structure/code-place",
  severity: "error",
  preset: "aanbevolen",
  kinds: ["kwalificatiedossier"],
  title: { nl: "Code past niet bij de plaats", en: "Code does not fit its place" },
  messages: {
    default: {
      nl: 'De code "{code}" past hier niet: {kind} in {parent} heeft een code die begint met "{start}". Verwacht: "{expected}".',
      en: 'The code "{code}" does not fit here: {kind} in {parent} has a code that begins with "{start}". Expected: "{expected}".',
    },
    kind: {
      nl: 'De code "{code}" past niet bij {kind}. Verwacht: "{expected}".',
      en: 'The code "{code}" does not fit {kind}. Expected: "{expected}".',
    },
  },
  why: {
    nl: "De code zegt waar iets hoort: B1-K2-W3 is het derde werkproces van de tweede kerntaak van het basisdeel. Klopt de code niet met de plaats, dan wijzen examens en lesmateriaal naar het verkeerde onderdeel.",
    en: "The code says where something belongs: B1-K2-W3 is the third work process of the second core task of the common part. When the code does not agree with the place, exams and teaching material point at the wrong item.",
  },
  how: { nl: "Verander de code, of zet het onderdeel op de plaats die bij de code hoort.", en: "Change the code, or put the item in the place that the code belongs to." },
  sources: [{ document: "FIELD", place: "§1.1" }, { document: "ZIN-2016", place: "L1023-1025" }],
  fixable: "unsafe",
  bad: { text: dossier(`
basisdeel:
  code: B1
  kerntaken:
    - code: B1-K2
      titel: Biedt zorg
      werkprocessen:
        - code: B1-K1-W1
          titel: Helpt bij wassen
`) },
  good: { text: dossier(`
basisdeel:
  code: B1
  kerntaken:
    - code: B1-K2
      titel: Biedt zorg
      werkprocessen:
        - code: B1-K2-W1
          titel: Helpt bij wassen
`) },
  check({ document }, report) {
    const places = new Map<Item | undefined, number>();
    const corrected = new Map<Item, string>();
    for (const item of document.items) {
      if (!hasCode(item)) continue;
      const place = (places.get(item.parent) ?? 0) + 1;
      places.set(item.parent, place);
      const start = expectedStart(item);
      if (start === undefined || !isCode(item.id) || (isOfKind(item) && item.id.startsWith(start))) continue;
      // In an item whose own code is told as wrong, what fits the right one is fine.
      const around = item.parent && corrected.get(item.parent);
      if (around !== undefined && item.id.startsWith(`${around}-`)) continue;
      const expected = freeCode(document, start, isOfKind(item) ? (numberOf(item.id) ?? place) : place);
      corrected.set(item, expected);
      const params = { code: item.id, kind: kindName(item.kind), parent: item.parent?.id ?? "", start, expected };
      report(item.idSpan, { variant: item.parent ? "default" : "kind", params, fixes: replaceWith(document, item.idSpan, [expected]) });
    }
  },
});

/** The code with this number, or the next number that no item has. */
function freeCode(document: KnownDocument, start: string, number: number): string {
  let free = number;
  while (document.itemsById.has(`${start}${free}`)) free += 1;
  return `${start}${free}`;
}
