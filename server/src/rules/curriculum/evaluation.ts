// Rule: an evaluation without a moment, or without the students.
import { leertraject } from "../shared/activities.ts";
import { isBare, isBlank, keySpanIn } from "../shared/objects.ts";
import { defineRule } from "../rule.ts";

export default defineRule({
  id: "curriculum/evaluation",
  severity: "hint",
  preset: "streng",
  kinds: ["leertraject"],
  whenFinished: true,
  title: { nl: "Evaluatie zonder moment of deelnemers", en: "Evaluation without a moment or participants" },
  messages: {
    default: {
      nl: "Er staat niet wanneer deze evaluatie is. Vul wanneer in, zoals na het eerste jaar en daarna elke twee jaar.",
      en: "This does not say when the evaluation takes place. Fill in wanneer, such as after the first year and every two years from then on.",
    },
    who: {
      nl: "Er staat niet wie er meedoen aan deze evaluatie. Noem ze bij met; studenten horen erbij.",
      en: "This does not say who take part in the evaluation. Name them at met; students are among them.",
    },
  },
  why: { nl: "Evalueren is de laatste ontwerpstap en het begin van de volgende ronde; zonder afspraak gebeurt het niet.", en: "Evaluating is the last design step and the start of the next round; without an agreement it does not happen." },
  how: { nl: "Vul `wanneer` en `met` in.", en: "Fill in `wanneer` and `met`." },
  sources: [{ document: "ZIN-2016", place: "L1247-1250, L1303, L1376-1378" }, { document: "GR-2014", place: "L3335-3339" }],
  bad: { text: leertraject(`
evaluatie:
  - { proces: Een groepsgesprek, met: [studenten] }
`) },
  good: { text: leertraject(`
evaluatie:
  - { proces: Een groepsgesprek, wanneer: na elke periode, met: [studenten] }
`) },
  check({ document }, report) {
    for (const evaluation of document.soort === "leertraject" ? (document.content.evaluatie ?? []) : []) {
      if (isBlank(evaluation.omschrijving) && isBlank(evaluation.proces) && isBlank(evaluation.resultaat)) continue;
      const text = evaluation.omschrijving?.value ?? "";
      // A line of its own may well say it in words.
      if (evaluation.node.pairs.length === 1 && text !== "") continue;
      const span = keySpanIn(evaluation, "proces", "resultaat", "omschrijving");
      if (isBlank(evaluation.wanneer)) report(span);
      else if (isBare(evaluation.met)) report(span, { variant: "who" });
    }
  },
});
