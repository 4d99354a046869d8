// Rule: a form of working together that does not go with the disciplines named.
import { calledIn } from "../shared/objects.ts";
import { activitiesIn, leertraject } from "../shared/activities.ts";
import { defineRule } from "../rule.ts";
import { replaceWith } from "../shared/fixes.ts";
import { listFix, partsIn } from "../shared/several.ts";

export default defineRule({
  id: "curriculum/interprofessional-disciplines",
  severity: "warning",
  preset: "aanbevolen",
  kinds: ["opleidingsprofiel", "leertraject"],
  whenFinished: true,
  title: { nl: "Vorm en disciplines passen niet bij elkaar", en: "Form and disciplines do not go together" },
  messages: {
    default: {
      nl: '"{name}" is {form}, maar er staat maar één discipline bij. Noem bij disciplines met wie er samen geleerd wordt.',
      en: '"{name}" is {form}, but names one discipline only. Name at disciplines who learn together.',
    },
    several: {
      nl: '"{name}" is {form}, maar er staat maar één discipline bij. Zijn dit er meer, zet ze dan in een lijst: [{list}].',
      en: '"{name}" is {form}, but names one discipline only. If these are several, put them in a list: [{list}].',
    },
    none: {
      nl: '"{name}" is {form}, maar er staan geen disciplines bij. Noem bij disciplines met wie er samen geleerd wordt.',
      en: '"{name}" is {form}, but names no disciplines. Name at disciplines who learn together.',
    },
    mono: {
      nl: '"{name}" is monodisciplinair, maar noemt {count} disciplines. Kies multidisciplinair of interprofessioneel, of noem er één.',
      en: '"{name}" is monodisciplinary, but names {count} disciplines. Choose multidisciplinair or interprofessioneel, or name one.',
    },
  },
  why: {
    nl: "Interprofessioneel leren gebeurt als twee of meer beroepen met, van en over elkaar leren. Eén discipline is daarvoor te weinig.",
    en: "Interprofessional learning happens when two or more professions learn with, from and about each other. One discipline is too few.",
  },
  how: { nl: "Vul `disciplines` aan of verander `vorm`.", en: "Complete `disciplines` or change `vorm`." },
  sources: [{ document: "ZIN-2016", place: "L1144, L1158-1162, L2259" }],
  fixable: "unsafe",
  bad: { text: leertraject(`
leeractiviteiten:
  - { id: la-1, titel: Samen op huisbezoek, vorm: interprofessioneel, disciplines: [wijkverpleging] }
  - { id: la-2, titel: Een wond verzorgen, vorm: monodisciplinair, disciplines: [wijkverpleging, sociaal werk] }
`) },
  good: { text: leertraject(`
leeractiviteiten:
  - { id: la-1, titel: Samen op huisbezoek, vorm: interprofessioneel, disciplines: [wijkverpleging, sociaal werk] }
`) },
  check({ document }, report) {
    const shared = document.soort === "leertraject" ? (document.content.disciplines ?? []) : [];
    for (const activity of activitiesIn(document)) {
      const { vorm, disciplines } = activity;
      // A key without a value is still being typed.
      if (!vorm || (disciplines === undefined && activity.node.pairs.some(({ key }) => key.text === "disciplines"))) continue;
      const count = new Set((disciplines ?? shared).map(({ value }) => value.trim().toLowerCase())).size;
      const params = { name: calledIn(activity), form: vorm.value, count };
      const isTogether = vorm.value === "interprofessioneel" || vorm.value === "multidisciplinair";
      const [only] = disciplines ?? [];
      const parts = isTogether && count === 1 && only ? partsIn(only.value) : [];
      if (parts.length > 1) report(only!.span, { variant: "several", params: { ...params, list: parts.join(", ") }, fixes: listFix(document, only!.span, parts) });
      else if (isTogether && count < 2) report(vorm.span, { variant: count === 0 ? "none" : "default", params });
      else if (vorm.value === "monodisciplinair" && disciplines && count > 1) report(vorm.span, { variant: "mono", params, fixes: replaceWith(document, vorm.span, ["multidisciplinair", "interprofessioneel"]) });
    }
  },
});
