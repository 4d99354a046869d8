// Rule: parts that together are larger than the whole.
import { keySpanIn } from "../shared/objects.ts";
import { defineRule } from "../rule.ts";
import { opleiding } from "../shared/examples.ts";

export default defineRule({
  id: "curriculum/credits-sum",
  severity: "information",
  preset: "streng",
  kinds: ["opleidingsprofiel"],
  title: { nl: "Eenheden samen groter dan de opleiding", en: "Units together larger than the programme" },
  messages: {
    default: {
      nl: "De eenheden zijn samen {sum} {unit}, maar de opleiding telt er {total}. Pas de studiepunten aan.",
      en: "The units are {sum} {unit} together, but the programme counts {total}. Change the credits.",
    },
    profile: {
      nl: 'De eenheden voor uitstroomprofiel "{profile}" zijn met de gemeenschappelijke samen {sum} {unit}, maar de opleiding telt er {total}.',
      en: 'The units for exit profile "{profile}" and the common ones are {sum} {unit} together, but the programme counts {total}.',
    },
    unit: {
      nl: "Deze studielast is in {found}, die van de opleiding in {unit}. Gebruik één eenheid, anders is niet te zien of het past.",
      en: "This study load is in {found}, that of the programme in {unit}. Use one unit, or nobody can see whether it fits.",
    },
  },
  why: { nl: "De studielast van de delen hoort op te tellen tot die van het geheel; anders is de opleiding niet te volgen in de tijd die ervoor staat.", en: "The study load of the parts should add up to that of the whole; otherwise the programme cannot be done in its time." },
  how: { nl: "Controleer `studiepunten` van de eenheden en van de opleiding. Zijn er eenheden waaruit studenten kiezen, laat het dan staan.", en: "Check `studiepunten` of the units and of the programme. If there are units that students choose from, leave it." },
  sources: [{ document: "FIELD", place: "§1.1 (studielast invariant)" }],
  bad: { text: opleiding(`
studiepunten: { waarde: 60, eenheid: EC }
eenheden:
  - { id: e-1, titel: Blok 1, studiepunten: { waarde: 30, eenheid: EC } }
  - { id: e-2, titel: Blok 2, studiepunten: { waarde: 45, eenheid: EC } }
`) },
  good: { text: opleiding(`
studiepunten: { waarde: 60, eenheid: EC }
eenheden:
  - { id: e-1, titel: Blok 1, studiepunten: { waarde: 30, eenheid: EC } }
  - { id: e-2, titel: Blok 2, studiepunten: { waarde: 30, eenheid: EC } }
`) },
  check({ document }, report) {
    if (document.soort !== "opleidingsprofiel") return;
    const { studiepunten, eenheden, uitstroomprofielen } = document.content;
    const total = studiepunten?.waarde?.value;
    const unit = studiepunten?.eenheid?.value;
    if (!studiepunten || total === undefined || unit === undefined || total <= 0) return;
    let common = 0;
    const perProfile = new Map<string, number>();
    for (const { studiepunten: own, uitstroomprofiel } of eenheden ?? []) {
      if (!own?.waarde) continue;
      if (own.eenheid && own.eenheid.value !== unit) report(own.eenheid.span, { variant: "unit", params: { found: own.eenheid.value, unit } });
      else if (uitstroomprofiel) perProfile.set(uitstroomprofiel.value, (perProfile.get(uitstroomprofiel.value) ?? 0) + own.waarde.value);
      else common += own.waarde.value;
    }
    const span = studiepunten.waarde!.span;
    if (common > total) report(span, { params: { sum: common, unit, total } });
    else {
      for (const [profile, own] of perProfile) {
        const place = uitstroomprofielen?.find(({ id }) => id?.value === profile);
        if (common + own > total) report(place ? keySpanIn(place, "studiepunten") : span, { variant: "profile", params: { profile, sum: common + own, unit, total } });
      }
    }
  },
});
