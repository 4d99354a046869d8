// Rule: a learning track that skips some of the seven design steps.
import { andList, type Localized } from "../../text/localized.ts";
import { keySpan } from "../shared/places.ts";
import { defineRule } from "../rule.ts";
import { leertraject } from "../shared/activities.ts";

const STEPS: readonly { readonly keys: readonly string[]; readonly name: Localized }[] = [
  { keys: ["context", "situaties"], name: { nl: "1 praktijksituaties (situaties)", en: "1 practice situations (situaties)" } },
  { keys: ["rollen", "bekwaamheden", "epas"], name: { nl: "2 rollen, bekwaamheden of EPA's (rollen, bekwaamheden, epas)", en: "2 roles, competences or EPAs (rollen, bekwaamheden, epas)" } },
  { keys: ["beoordelingen"], name: { nl: "3 beoordelen (beoordelingen)", en: "3 assessing (beoordelingen)" } },
  { keys: ["leeromgevingen", "leeractiviteiten", "leerproces"], name: { nl: "4 leren (leeromgevingen, leeractiviteiten)", en: "4 learning (leeromgevingen, leeractiviteiten)" } },
  { keys: ["begeleiders"], name: { nl: "5 docenten en begeleiders (begeleiders)", en: "5 teachers and supervisors (begeleiders)" } },
  { keys: ["materiaal"], name: { nl: "6 materiaal (materiaal)", en: "6 materials (materiaal)" } },
  { keys: ["evaluatie"], name: { nl: "7 evalueren (evaluatie)", en: "7 evaluating (evaluatie)" } },
];


export default defineRule({
  id: "structure/design-steps",
  severity: "information",
  preset: "aanbevolen",
  kinds: ["leertraject"],
  whenFinished: true,
  title: { nl: "Ontwerpstap ontbreekt", en: "Design step is missing" },
  messages: {
    default: {
      nl: "Van de zeven ontwerpstappen ontbreekt: {steps}. Werk ze uit of zet erbij waar ze staan.",
      en: "Of the seven design steps this is missing: {steps}. Work them out or say where they are.",
    },
  },
  why: { nl: "Een leertraject ontwerp je vanuit de praktijk, met de beoordeling aan het begin; wie een stap overslaat, merkt dat in een latere.", en: "A learning track is designed from practice, with assessment first; who skips a step notices it in a later one." },
  how: { nl: "Voeg de genoemde sleutels toe.", en: "Add the keys named." },
  sources: [{ document: "ZIN-2016", place: "L1288-1303, L1309-1378" }],
  bad: { text: leertraject("situaties: [Drie agenda's op één keukentafel]\nrollen: []\nbekwaamheden: []\nleeractiviteiten:\n  - { id: la-1, titel: Meekijken }\nbegeleiders: [praktijkopleider]\nmateriaal: [kaart]\nevaluatie: [na elke periode]\n") },
  good: { text: leertraject("situaties: [Drie agenda's op één keukentafel]\nepas: []\nbeoordelingen:\n  - { id: b-1, titel: Gesprek, doel: formatief }\nleeractiviteiten:\n  - { id: la-1, titel: Meekijken }\nbegeleiders: [praktijkopleider]\nmateriaal: [kaart]\nevaluatie: [na elke periode]\n") },
  check({ document }, report) {
    const keys = new Set(document.root?.pairs.map(({ key }) => key.text));
    const missing = STEPS.filter((step) => !step.keys.some((key) => keys.has(key)));
    // Fewer than three steps is a track that has only just been begun.
    if (missing.length === 0 || missing.length > STEPS.length - 3) return;
    const span = keySpan(document, "titel");
    if (span) report(span, { params: { steps: andList(missing.map(({ name }) => name)) } });
  },
});
