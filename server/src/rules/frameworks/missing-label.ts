// Rule: an element with a label in one language only.
import type { Document } from "../../model/document.ts";
import { textOf } from "../../model/read.ts";
import type { ProposedFix } from "../../text/problem.ts";
import { valueOf, type MapNode } from "../../yaml/tree.ts";
import { defineRule } from "../rule.ts";
import { kader } from "../shared/examples.ts";

export default defineRule({
  id: "frameworks/missing-label",
  severity: "warning",
  preset: "aanbevolen",
  kinds: ["kader"],
  title: { nl: "Label in één taal", en: "Label in one language" },
  messages: {
    default: {
      nl: 'Het label van "{id}" heeft geen {language}. Schrijf label: nl en en, of één tekst voor beide talen.',
      en: 'The label of "{id}" has no {language}. Write label: nl and en, or one text for both languages.',
    },
  },
  why: { nl: "Wie in de andere taal werkt, ziet nu een label in de verkeerde taal.", en: "Whoever works in the other language now sees a label in the wrong language." },
  how: { nl: "Vul de ontbrekende taal in.", en: "Fill in the missing language." },
  sources: [{ document: "FIELD", place: "§2 (crosswalk of names)" }],
  fixable: "unsafe",
  bad: { text: kader(`
elementen:
  - { id: kracht, label: { nl: Kracht } }
`) },
  good: { text: kader(`
elementen:
  - { id: kracht, label: { nl: Kracht, en: Strength } }
`) },
  check({ document }, report) {
    for (const item of document.items) {
      const label = valueOf(item.node, "label");
      if (label?.kind !== "map" || item.id === "") continue;
      const [nl, en] = [textOf(valueOf(label, "nl")), textOf(valueOf(label, "en"))];
      if ((nl === undefined) === (en === undefined)) continue;
      const language = en ? { nl: "Nederlands (nl)", en: "Dutch (nl)" } : { nl: "Engels (en)", en: "English (en)" };
      report((nl ?? en)!.span, { params: { id: item.id, language }, fixes: forBoth(document, label) });
    }
  },
});

/** One text for both languages, as it is written; where the label is more than that text in braces, nothing. */
function forBoth({ tree: { text } }: Document, label: MapNode): ProposedFix[] {
  const [only] = label.pairs;
  if (!label.flow || label.pairs.length !== 1 || only!.value?.kind !== "scalar") return [];
  const newText = text.slice(only!.value.span.start, only!.value.span.end);
  return [{ title: { nl: "Gebruik deze tekst voor beide talen", en: "Use this text for both languages" }, safe: false, edits: [{ span: label.span, newText }] }];
}
