// Rule: teachers who come from one side only, or of whom nobody knows whether they know the work.
import { calledIn, nameSpan } from "../shared/objects.ts";
import { keySpan } from "../shared/places.ts";
import { leertraject } from "../shared/activities.ts";
import { defineRule } from "../rule.ts";

export default defineRule({
  id: "curriculum/teachers-mixed",
  severity: "hint",
  preset: "streng",
  kinds: ["leertraject"],
  whenFinished: true,
  title: { nl: "Begeleiders uit één hoek", en: "Supervisors from one side" },
  messages: {
    default: {
      nl: "Alle begeleiders komen uit {place}. Zet er iemand uit een andere werkplek naast: onderwijs, praktijk of onderzoek.",
      en: "All supervisors come from {place}. Put someone from another workplace beside them: education, practice or research.",
    },
    practice: {
      nl: 'Bij "{name}" staat niet hoe de praktijkervaring op peil blijft. Vul praktijkervaring in.',
      en: '"{name}" does not say how practical experience is kept up. Fill in praktijkervaring.',
    },
  },
  why: { nl: "Onderzoekers en beroepskrachten horen samen les te geven, en docenten blijven zelf professional.", en: "Researchers and practitioners should teach together, and teachers stay professionals themselves." },
  how: { nl: "Vul bij `begeleiders` in: `werkplek` en, voor docenten, `praktijkervaring`.", en: "Fill in at `begeleiders`: `werkplek` and, for teachers, `praktijkervaring`." },
  sources: [{ document: "GR-2014", place: "L1443-1445" }, { document: "ZIN-2016", place: "L1099, L1367-1374, L1427" }],
  bad: { text: leertraject(`
begeleiders:
  - { naam: docent verpleegkunde, werkplek: onderwijs, praktijkervaring: Eén dag per week }
  - { naam: docent sociaal werk, werkplek: onderwijs, praktijkervaring: Eén dag per week }
`) },
  good: { text: leertraject(`
begeleiders:
  - { naam: docent verpleegkunde, werkplek: onderwijs, praktijkervaring: Eén dag per week }
  - { naam: praktijkopleider, werkplek: praktijk }
`) },
  check({ document }, report) {
    const teachers = document.soort === "leertraject" ? (document.content.begeleiders ?? []) : [];
    const places = new Set(teachers.map(({ werkplek }) => werkplek?.value));
    const [place] = places;
    const span = keySpan(document, "begeleiders");
    if (teachers.length > 1 && places.size === 1 && place !== undefined && span) report(span, { params: { place } });
    for (const teacher of teachers) {
      if (teacher.werkplek?.value !== "onderwijs" || teacher.node.pairs.some(({ key }) => key.text === "praktijkervaring")) continue;
      report(nameSpan(teacher), { variant: "practice", params: { name: calledIn(teacher) } });
    }
  },
});
