// Rule: one role written as two.
import { orderingOf } from "../../project/resolve.ts";
import type { ProposedFix, TextEdit } from "../../text/problem.ts";
import type { KnownDocument } from "../../model/document.ts";
import { defineRule } from "../rule.ts";
import { dossier } from "../shared/examples.ts";
import { changeTo, removal, removeEntry, replacement } from "../shared/fixes.ts";
import { listsOf } from "../shared/lists.ts";
import { orderingName, splitsIn, type Split } from "../shared/roles.ts";
import { allOf } from "../shared/texts.ts";

export default defineRule({
  id: "roles/split-role",
  severity: "error",
  preset: "aanbevolen",
  kinds: "all",
  title: { nl: "Eén rol als twee rollen geschreven", en: "One role written as two" },
  messages: {
    default: {
      nl: '{parts} zijn samen één rol in {kader}: "{role}". Schrijf die ene rol.',
      en: '{parts} are together one role in {kader}: "{role}". Write that one role.',
    },
    beside: {
      nl: '"{part}" is een deel van de rol "{role}" van {kader}, die hier al staat. Haal "{part}" weg.',
      en: '"{part}" is part of the role "{role}" of {kader}, which stands here already. Remove "{part}".',
    },
  },
  why: {
    nl: "In overgetypte dossiers staat de rol \"professional en kwaliteitsbevorderaar\" vaak als twee rollen, en staat \"EBP-professional\" naast \"reflectieve professional\". Dan klopt geen enkele telling per rol meer.",
    en: "In retyped files the role \"professional and quality promoter\" often stands as two roles, and \"EBP professional\" stands beside \"reflective professional\". Then no count per role is right any more.",
  },
  how: { nl: "Schrijf de rol één keer, met het id uit het kader.", en: "Write the role once, with the id from the framework." },
  sources: [{ document: "FIELD", place: "§2 (Trap)" }],
  fixable: "unsafe",
  bad: { text: dossier(`
gemeenschappelijkKader: { ordening: canmeds@nl-mbo-2026 }
basisdeel:
  code: B1
  kerntaken:
    - code: B1-K1
      titel: Werkt aan kwaliteit
      werkprocessen:
        - code: B1-K1-W1
          titel: Bewaakt de kwaliteit van de zorg
          rollen: [professional, kwaliteitsbevorderaar]
`) },
  good: { text: dossier(`
gemeenschappelijkKader: { ordening: canmeds@nl-mbo-2026 }
basisdeel:
  code: B1
  kerntaken:
    - code: B1-K1
      titel: Werkt aan kwaliteit
      werkprocessen:
        - code: B1-K1-W1
          titel: Bewaakt de kwaliteit van de zorg
          rollen: [professional-en-kwaliteitsbevorderaar]
`) },
  check({ document, project }, report) {
    const kader = orderingOf(project, document);
    if (!kader) return;
    for (const list of listsOf(document, ["rol"])) {
      for (const split of splitsIn(kader, list)) {
        const params = { role: split.element.id, kader: orderingName(kader) };
        if (split.whole) {
          for (const part of split.parts) report(part.span, { variant: "beside", params: { ...params, part: part.value }, fixes: removeEntry(document, part.span, false) });
          continue;
        }
        const [first, ...others] = split.parts;
        const related = others.map((part) => ({ span: part.span, message: { nl: "Dit hoort bij dezelfde rol.", en: "This belongs to the same role." } }));
        report(first!.span, { params: { ...params, parts: allOf(split.parts.map((part) => part.value)) }, related, fixes: joined(document, split) });
      }
    }
  },
});

/** Writes the role in the place of its first part and takes the other parts out of the list. */
function joined(document: KnownDocument, { element, parts }: Split): ProposedFix[] {
  const [first, ...others] = parts;
  const edits = [replacement(document, first!.span, element.id), ...others.map((part) => removal(document, part.span))];
  const known = edits.filter((edit): edit is TextEdit => edit !== undefined);
  return known.length === edits.length ? [{ title: changeTo(element.id), safe: false, edits: known }] : [];
}
