// Rule: a role written by another name than its id.
import { orderingOf } from "../../project/resolve.ts";
import { defineRule } from "../rule.ts";
import { beroep } from "../shared/examples.ts";
import { replaceWith } from "../shared/fixes.ts";
import { listsOf } from "../shared/lists.ts";
import { isReplacedWithin } from "../../frameworks/replaced.ts";
import { orderingName, splitsIn } from "../shared/roles.ts";

export default defineRule({
  id: "roles/alias",
  severity: "information",
  preset: "aanbevolen",
  kinds: "all",
  title: { nl: "Rol onder een andere naam", en: "Role under another name" },
  messages: {
    default: {
      nl: '"{role}" is een andere naam voor de rol "{id}" van {kader}. Schrijf "{id}".',
      en: '"{role}" is another name for the role "{id}" of {kader}. Write "{id}".',
    },
  },
  why: {
    nl: "De naam wordt begrepen en telt mee, maar één schrijfwijze maakt zoeken, vergelijken en tellen in andere programma's mogelijk.",
    en: "The name is understood and counts, but one way of writing makes searching, comparing and counting in other programs possible.",
  },
  how: { nl: "Vervang de naam door het id van de rol; de betekenis verandert niet.", en: "Replace the name by the id of the role; the meaning does not change." },
  sources: [{ document: "FIELD", place: "§2" }, { document: "ZIN-2016", place: "L989-990" }],
  fixable: "safe",
  bad: { text: beroep(`
gemeenschappelijkKader: { ordening: canmeds@nl-verpleegkunde-2012 }
bekwaamheden:
  - id: afstemmen
    titel: Stemt de zorg af met naasten
    rollen: [Samenwerker]
`) },
  good: { text: beroep(`
gemeenschappelijkKader: { ordening: canmeds@nl-verpleegkunde-2012 }
bekwaamheden:
  - id: afstemmen
    titel: Stemt de zorg af met naasten
    rollen: [samenwerkingspartner]
`) },
  check({ document, project }, report) {
    const kader = orderingOf(project, document);
    if (!kader) return;
    for (const list of listsOf(document, ["rol"])) {
      const split = new Set(splitsIn(kader, list).flatMap(({ parts }) => parts));
      for (const reference of list) {
        const found = kader.find(reference.value);
        if (!found || found.by === "id" || split.has(reference) || isReplacedWithin(kader, found.element)) continue;
        const { id } = found.element;
        report(reference.span, { params: { role: reference.value, id, kader: orderingName(kader) }, fixes: replaceWith(document, reference.span, [id], true) });
      }
    }
  },
});
