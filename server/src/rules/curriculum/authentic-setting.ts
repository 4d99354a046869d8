// Rule: learning together that does not happen in (something like) practice, or without supervision.
import { activitiesIn, leertraject } from "../shared/activities.ts";
import { defineRule } from "../rule.ts";
import { calledIn, isBlank } from "../shared/objects.ts";

/** Environments that are practice or come close: ZIN-2016 L1073-1074, L1146-1156. */
const AUTHENTIC = /werkplek|leerwerkplaats|leerafdeling|praktijk|simulatie|stage|wijk/i;

export default defineRule({
  id: "curriculum/authentic-setting",
  severity: "information",
  preset: "streng",
  kinds: ["opleidingsprofiel", "leertraject"],
  title: { nl: "Interprofessioneel leren buiten de praktijk", en: "Interprofessional learning outside practice" },
  messages: {
    default: {
      nl: '"{name}" is interprofessioneel, maar speelt niet in de praktijk, een leerwerkplaats of een simulatie. Kies een omgeving die op het werk lijkt.',
      en: '"{name}" is interprofessional, but is not set in practice, a training ward or a simulation. Choose an environment that resembles work.',
    },
    alone: {
      nl: '"{name}" is interprofessioneel, maar wordt niet begeleid. Zet bij begeleiding wie de groep helpt.',
      en: '"{name}" is interprofessional, but is not supervised. Put at begeleiding who helps the group.',
    },
  },
  why: { nl: "Samenwerken leer je in een echte of nagebootste praktijksituatie, met begeleiding.", en: "People learn to work together in a real or simulated practice situation, with supervision." },
  how: { nl: "Vul `leeromgeving` en `begeleiding` in.", en: "Fill in `leeromgeving` and `begeleiding`." },
  sources: [{ document: "ZIN-2016", place: "L1073-1074, L1146-1156" }],
  bad: { text: leertraject(`
leeractiviteiten:
  - { id: la-1, titel: Samen lezen, vorm: interprofessioneel, disciplines: [wijkverpleging, sociaal werk], leeromgeving: zelfstudie }
`) },
  good: { text: leertraject(`
leeractiviteiten:
  - { id: la-1, titel: Samen op huisbezoek, vorm: interprofessioneel, disciplines: [wijkverpleging, sociaal werk], leeromgeving: werkplek }
`) },
  check({ document }, report) {
    for (const activity of activitiesIn(document)) {
      const { vorm, leeromgeving } = activity;
      if (vorm?.value !== "interprofessioneel") continue;
      const params = { name: calledIn(activity) };
      const first = leeromgeving?.[0];
      if (first && !leeromgeving!.some(({ value }) => AUTHENTIC.test(value))) report(first.span, { params });
      if ("begeleid" in activity && activity.begeleid?.value === false && isBlank(activity.begeleiding)) report(activity.begeleid.span, { variant: "alone", params });
    }
  },
});
