// Rule: an EPA without the amount of supervision, or one that is assessed at another.
import { keySpanIn, partOf } from "../shared/objects.ts";
import { defineRule } from "../rule.ts";
import { beroep } from "../shared/examples.ts";

export default defineRule({
  id: "assessment/epa-without-supervision",
  severity: "information",
  preset: "aanbevolen",
  kinds: ["beroepsprofiel", "opleidingsprofiel", "leertraject"],
  whenFinished: true,
  title: { nl: "EPA zonder passend niveau van supervisie", en: "EPA without a fitting level of supervision" },
  messages: {
    default: {
      nl: 'Bij EPA "{id}" staat niet hoe zelfstandig iemand die uitvoert. Zet supervisie erbij, van 1 (kijkt mee) tot 5 (begeleidt anderen).',
      en: 'EPA "{id}" does not say how independently someone does it. Add supervisie, from 1 (observes) to 5 (supervises others).',
    },
    other: {
      nl: 'Deze beoordeling gaat over supervisie {here}, maar EPA "{id}" vraagt {asked}. Maak de twee gelijk.',
      en: 'This assessment is about supervision {here}, but EPA "{id}" asks for {asked}. Make the two the same.',
    },
  },
  why: { nl: "Een EPA vertrouw je iemand toe met een afgesproken mate van toezicht. Zonder dat getal is er niets toe te vertrouwen.", en: "An EPA is entrusted to someone with an agreed amount of supervision. Without that number there is nothing to entrust." },
  how: { nl: "Geef de EPA `supervisie: 1` tot en met `5`, en de beoordeling hetzelfde getal.", en: "Give the EPA `supervisie: 1` up to `5`, and the assessment the same number." },
  sources: [{ document: "FIELD", place: "§3 (EPA levels)" }, { document: "ZIN-2016", place: "L1239-1242" }],
  bad: { text: beroep(`
bekwaamheden:
  - { id: vragen, titel: Vraagt door }
  - { id: zorgen, titel: Verleent zorg }
epas:
  - { id: epa-1, titel: Start de zorg, bekwaamheden: [vragen, zorgen] }
`) },
  good: { text: beroep(`
bekwaamheden:
  - { id: vragen, titel: Vraagt door }
  - { id: zorgen, titel: Verleent zorg }
epas:
  - { id: epa-1, titel: Start de zorg, supervisie: 4, bekwaamheden: [vragen, zorgen] }
`) },
  check({ document }, report) {
    if (document.soort !== "beroepsprofiel" && document.soort !== "opleidingsprofiel" && document.soort !== "leertraject") return;
    const asked = new Map<string, number>();
    for (const epa of document.content.epas ?? []) {
      if (epa.id && epa.supervisie) asked.set(epa.id.value, epa.supervisie.value);
      else if (epa.id && epa.node.pairs.length > 2 && !epa.node.pairs.some(({ key }) => key.text === "supervisie")) report(keySpanIn(epa, "supervisie"), { params: { id: epa.id.value } });
    }
    for (const { doel, supervisie, toetst } of document.soort === "leertraject" ? (document.content.beoordelingen ?? []) : []) {
      // On the way to the decision someone may well be assessed at a lower level.
      for (const { value } of supervisie && doel?.value === "summatief" ? (toetst ?? []) : []) {
        const wanted = asked.get(partOf(value));
        if (wanted !== undefined && wanted !== supervisie!.value) report(supervisie!.span, { variant: "other", params: { here: supervisie!.value, asked: wanted, id: partOf(value) } });
      }
    }
  },
});
