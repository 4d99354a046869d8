// Rule: two parts of a qualification file with one code.
import type { Item } from "../../model/item.ts";
import { defineRule } from "../rule.ts";
import { expectedStart, hasCode, isOfKind, numberOf, scopeOf } from "../shared/codes.ts";
import { dossier } from "../shared/examples.ts";
import { secondsOf } from "../shared/duplicates.ts";
import { replaceWith } from "../shared/fixes.ts";

export default defineRule({
  id: "structure/duplicate-code",
  severity: "error",
  preset: "aanbevolen",
  kinds: ["kwalificatiedossier"],
  title: { nl: "Code komt twee keer voor", en: "Code used twice" },
  messages: {
    default: { nl: 'De code "{code}" is al gebruikt voor "{first}". Elk onderdeel heeft een eigen code.', en: 'The code "{code}" is used already for "{first}". Each item has a code of its own.' },
  },
  why: {
    nl: "Met twee onderdelen onder één code weet niemand naar welk van de twee een examen, toets of ander document verwijst.",
    en: "With two items under one code nobody knows which of the two an exam, test or other document refers to.",
  },
  how: { nl: "Geef het tweede onderdeel het volgende vrije nummer.", en: "Give the second item the next free number." },
  fixable: "unsafe",
  sources: [{ document: "FIELD", place: "§1.1" }, { document: "ZIN-2016", place: "L1268-1269" }],
  bad: { text: dossier(`
basisdeel:
  code: B1
  kerntaken:
    - { code: B1-K1, titel: Biedt zorg }
    - { code: B1-K1, titel: Werkt aan kwaliteit }
`) },
  good: { text: dossier(`
basisdeel:
  code: B1
  kerntaken:
    - { code: B1-K1, titel: Biedt zorg }
    - { code: B1-K2, titel: Werkt aan kwaliteit }
`) },
  check({ document }, report) {
    const scopes = new Map<Item | undefined, Item[]>();
    for (const item of document.items) {
      if (!hasCode(item)) continue;
      const scope = scopeOf(item);
      const items = scopes.get(scope);
      if (items) items.push(item);
      else scopes.set(scope, [item]);
    }
    for (const items of scopes.values()) {
      const taken = new Set(items.map(({ id }) => id));
      for (const { item, first } of secondsOf(items)) {
        const related = [{ span: first.idSpan, message: { nl: "Hier staat de code voor het eerst.", en: "The code stands here first." } }];
        report(item.idSpan, { params: { code: item.id, first: first.titel?.value ?? first.id }, related, fixes: replaceWith(document, item.idSpan, nextFree(item, taken)) });
      }
    }
  },
});

/** The first number behind that of `item` that nothing has, which it takes; none where its code is no good to begin with. */
function nextFree(item: Item, taken: Set<string>): string[] {
  const start = expectedStart(item);
  const number = numberOf(item.id);
  if (start === undefined || number === undefined || !isOfKind(item) || item.id !== `${start}${number}`) return [];
  let free = number + 1;
  while (taken.has(`${start}${free}`)) free += 1;
  taken.add(`${start}${free}`);
  return [`${start}${free}`];
}
