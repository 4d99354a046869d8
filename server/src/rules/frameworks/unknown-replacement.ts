// Rule: an element replaced by one that does not exist.
import { resolve } from "../../project/resolve.ts";
import { defineRule } from "../rule.ts";
import { kader } from "../shared/examples.ts";
import { nearFix } from "../shared/several.ts";
import { anyOf } from "../shared/texts.ts";
import { standsUnread } from "../shared/unread.ts";

export default defineRule({
  id: "frameworks/unknown-replacement",
  severity: "error",
  preset: "aanbevolen",
  kinds: ["kader"],
  title: { nl: "Opvolger van een element bestaat niet", en: "Successor of an element does not exist" },
  messages: {
    default: {
      nl: '"{element}" bestaat niet. Schrijf het id van een element van dit kader, of kader@versie:element.',
      en: '"{element}" does not exist. Write the id of an element of this framework, or framework@version:element.',
    },
    near: {
      nl: '"{element}" bestaat niet. Misschien bedoeld: {near}.',
      en: '"{element}" does not exist. Perhaps meant: {near}.',
    },
    self: {
      nl: '"{element}" is vervangen door zichzelf. Noem het element dat ervoor in de plaats komt.',
      en: '"{element}" is replaced by itself. Name the element that takes its place.',
    },
  },
  why: { nl: "Documenten die het oude element gebruiken, worden naar niets verwezen.", en: "Documents that use the old element are pointed at nothing." },
  how: { nl: "Verbeter het id.", en: "Correct the id." },
  sources: [{ document: "FIELD", place: "§2" }],
  fixable: "unsafe",
  bad: { text: kader(`
elementen:
  - { id: manager, label: { nl: Manager, en: Manager }, vervangenDoor: leidr }
  - { id: leider, label: { nl: Leider, en: Leader } }
`) },
  good: { text: kader(`
elementen:
  - { id: manager, label: { nl: Manager, en: Manager }, vervangenDoor: leider }
  - { id: leider, label: { nl: Leider, en: Leader } }
`) },
  check({ document, project }, report) {
    for (const reference of document.references) {
      if (reference.refersTo !== "kaderelement") continue;
      const { value, span, item } = reference;
      const found = resolve(project, document, reference);
      if (found.found === "item" && found.item === item) report(span, { variant: "self", params: { element: value } });
      if (found.found !== "nothing" || found.name === "" || standsUnread(document, found.name)) continue;
      const near = found.missing === "item" ? found.suggestions.filter((name) => name !== "" && name !== item?.id) : [];
      if (near.length === 0) report(span, { params: { element: value } });
      else report(span, { variant: "near", params: { element: value, near: anyOf(near) }, fixes: nearFix(document, span, near) });
    }
  },
});
