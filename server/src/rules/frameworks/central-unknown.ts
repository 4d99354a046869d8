// Rule: a framework with a central element that it does not have.
import { kaderName } from "../../frameworks/kader.ts";
import { identityOf } from "../../model/document.ts";
import { nearestNames } from "../../text/nearest.ts";
import { defineRule } from "../rule.ts";
import { kader } from "../shared/examples.ts";
import { nearFix } from "../shared/several.ts";
import { anyOf } from "../shared/texts.ts";
import { standsUnread } from "../shared/unread.ts";

export default defineRule({
  id: "frameworks/central-unknown",
  severity: "error",
  preset: "aanbevolen",
  kinds: ["kader"],
  title: { nl: "Centraal element bestaat niet", en: "Central element does not exist" },
  messages: {
    default: {
      nl: '"{element}" is geen element van dit kader. Schrijf bij centraal het id van één element.',
      en: '"{element}" is not an element of this framework. Write the id of one element at centraal.',
    },
    near: {
      nl: '"{element}" is geen element van dit kader. Misschien bedoeld: {near}.',
      en: '"{element}" is not an element of this framework. Perhaps meant: {near}.',
    },
  },
  why: { nl: "Er is precies één centrale rol; documenten worden erop nagekeken of zij die invullen.", en: "There is exactly one central role; documents are checked for putting it into practice." },
  how: { nl: "Verbeter het id, of haal `centraal` weg als geen element in het midden staat.", en: "Correct the id, or remove `centraal` when no element is in the middle." },
  sources: [{ document: "ZIN-2016", place: "L988-989, L998-999" }],
  fixable: "unsafe",
  bad: { text: kader(`
centraal: hulpverlenr
elementen:
  - { id: hulpverlener, label: { nl: Hulpverlener, en: Care provider } }
`) },
  good: { text: kader(`
centraal: hulpverlener
elementen:
  - { id: hulpverlener, label: { nl: Hulpverlener, en: Care provider } }
`) },
  check({ document, project }, report) {
    if (document.soort !== "kader") return;
    const { centraal } = document.content;
    if (!centraal || centraal.value.trim() === "" || document.itemsById.has(centraal.value)) return;
    const { id, versie } = identityOf(document);
    const indexed = id && versie ? project.frameworks.get(kaderName({ id, versie })) : undefined;
    if (indexed?.element(centraal.value) || standsUnread(document, centraal.value)) return;
    const near = nearestNames(centraal.value, (indexed?.elements ?? document.items).map((element) => element.id).filter((name) => name !== ""));
    const params = { element: centraal.value, near: anyOf(near) };
    if (near.length === 0) report(centraal.span, { params });
    else report(centraal.span, { variant: "near", params, fixes: nearFix(document, centraal.span, near) });
  },
});
