// Rule: a role that stands twice in one list.
import { orderingOf } from "../../project/resolve.ts";
import type { Reference } from "../../model/item.ts";
import { defineRule } from "../rule.ts";
import { beroep } from "../shared/examples.ts";
import { removeEntry } from "../shared/fixes.ts";
import { isSamePlace, listsOf } from "../shared/lists.ts";
import { splitsIn } from "../shared/roles.ts";

export default defineRule({
  id: "roles/duplicate",
  severity: "warning",
  preset: "aanbevolen",
  kinds: "all",
  title: { nl: "Rol staat dubbel", en: "Role given twice" },
  messages: {
    default: { nl: 'De rol "{role}" staat al in deze lijst. Eén keer is genoeg.', en: 'The role "{role}" is in this list already. Once is enough.' },
    alias: {
      nl: '"{role}" en "{first}" zijn dezelfde rol. Laat er één staan.',
      en: '"{role}" and "{first}" are the same role. Keep one of them.',
    },
  },
  why: { nl: "Een rol telt één keer; een dubbele vermelding is meestal een verschrijving voor een andere rol.", en: "A role counts once; a second mention is mostly a slip for another role." },
  how: { nl: "Haal de tweede weg, of schrijf de rol die bedoeld was.", en: "Remove the second, or write the role that was meant." },
  sources: [{ document: "FIELD", place: "§2" }],
  fixable: "safe",
  bad: { text: beroep(`
gemeenschappelijkKader: { ordening: canmeds@nl-verpleegkunde-2012 }
bekwaamheden:
  - id: gesprek
    titel: Voert een gesprek
    rollen: [communicator, zorgverlener, communicator]
`) },
  good: { text: beroep(`
gemeenschappelijkKader: { ordening: canmeds@nl-verpleegkunde-2012 }
bekwaamheden:
  - id: gesprek
    titel: Voert een gesprek
    rollen: [communicator, zorgverlener]
`) },
  check({ document, project }, report) {
    const kader = orderingOf(project, document);
    for (const list of listsOf(document, ["rol"])) {
      const split = new Set(kader && splitsIn(kader, list).flatMap(({ parts }) => parts));
      const seen = new Map<string, Reference>();
      for (const reference of list) {
        if (split.has(reference)) continue;
        const role = kader?.find(reference.value)?.element.id ?? reference.value;
        const first = seen.get(role);
        if (!first) seen.set(role, reference);
        else if (!isSamePlace(first, reference)) {
          const related = [{ span: first.span, message: { nl: "Hier staat de rol voor het eerst.", en: "The role stands here first." } }];
          const variant = first.value === reference.value ? "default" : "alias";
          report(reference.span, { variant, params: { role: reference.value, first: first.value }, related, fixes: removeEntry(document, reference.span, true) });
        }
      }
    }
  },
});
