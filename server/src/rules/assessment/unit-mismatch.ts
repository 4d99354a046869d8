// Rule: a unit whose assessments look at other things than it prepares for.
import { defineRule } from "../rule.ts";
import { opleiding } from "../shared/examples.ts";
import { calledIn, keySpanIn, partOf } from "../shared/objects.ts";
import { allOf } from "../shared/texts.ts";

export default defineRule({
  id: "assessment/unit-mismatch",
  severity: "warning",
  preset: "aanbevolen",
  kinds: ["opleidingsprofiel"],
  title: { nl: "Toetsen van een eenheid toetsen iets anders", en: "Assessments of a unit judge something else" },
  messages: {
    default: {
      nl: '"{unit}" leidt op voor {outcomes}, maar geen van de toetsen van deze eenheid toetst dat. Pas toetst of leidtOpVoor aan.',
      en: '"{unit}" prepares for {outcomes}, but none of the assessments of this unit judges that. Change toetst or leidtOpVoor.',
    },
  },
  why: { nl: "Leren en toetsen horen bij elkaar: wat een eenheid aanleert, kijken haar toetsen na.", en: "Learning and assessing belong together: what a unit teaches, its assessments look at." },
  how: { nl: "Zet bij de toets wat hij in deze eenheid toetst, of koppel een andere toets aan de eenheid.", en: "Put with the assessment what it judges in this unit, or link another assessment to the unit." },
  sources: [{ document: "ZIN-2016", place: "L1235, L1268-1269, L1334" }],
  bad: { text: opleiding(`
eindkwalificaties:
  - { id: ek-1, tekst: Beslist samen met de burger }
  - { id: ek-2, tekst: Werkt samen in de wijk }
eenheden:
  - { id: e-1, titel: Gesprekken, leidtOpVoor: [ek-1], toetsen: [t-1] }
toetsen:
  - { id: t-1, doel: formatief, toetst: [ek-2] }
`) },
  good: { text: opleiding(`
eindkwalificaties:
  - { id: ek-1, tekst: Beslist samen met de burger }
  - { id: ek-2, tekst: Werkt samen in de wijk }
eenheden:
  - { id: e-1, titel: Gesprekken, leidtOpVoor: [ek-1], toetsen: [t-1] }
toetsen:
  - { id: t-1, doel: formatief, toetst: [ek-1, ek-2] }
`) },
  check({ document }, report) {
    if (document.soort !== "opleidingsprofiel") return;
    const assessedBy = new Map((document.content.toetsen ?? []).map(({ id, toetst }) => [id?.value ?? "", (toetst ?? []).map(({ value }) => partOf(value))]));
    for (const unit of document.content.eenheden ?? []) {
      const outcomes = (unit.leidtOpVoor ?? []).map(({ value }) => partOf(value));
      const tests = (unit.toetsen ?? []).map(({ value }) => assessedBy.get(value));
      // An assessment that is elsewhere, or says nothing yet, may well fit.
      if (outcomes.length === 0 || tests.length === 0 || tests.some((test) => test === undefined || test.length === 0)) continue;
      if (tests.some((test) => test!.some((id) => outcomes.includes(id)))) continue;
      report(keySpanIn(unit, "toetsen"), { params: { unit: calledIn(unit), outcomes: allOf(outcomes) } });
    }
  },
});
