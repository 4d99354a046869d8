// Rule: more problems than are worth naming one by one.
import { defineRule } from "../rule.ts";
import { dossier } from "../shared/examples.ts";

export default defineRule({
  id: "syntax/more",
  severity: "information",
  preset: "aanbevolen",
  kinds: "all",
  reads: "problems",
  title: { nl: "Nog meer meldingen", en: "More messages" },
  messages: {
    default: {
      nl: "Er zijn nog {count} meldingen, die hier niet apart staan. Los eerst de meldingen hierboven op.",
      en: "There are {count} more messages that are not shown one by one. Solve those above first.",
    },
    rules: {
      nl: "Er zijn in dit bestand nog {count} meldingen van {rules}, die hier niet apart staan. Los eerst de andere op; \"bekwaam check --format json\" geeft ze allemaal.",
      en: "This file has {count} more messages of {rules} that are not shown one by one. Solve the others first; \"bekwaam check --format json\" gives them all.",
    },
    rule: {
      nl: "Dit bestand geeft {count} meldingen van {rule}; alleen de eerste {limit} staan hier en tellen mee.",
      en: "This file gives {count} messages of {rule}; only the first {limit} are listed and counted.",
    },
  },
  why: {
    nl: "Bij honderden meldingen is er meestal één oorzaak, zoals een verkeerde inspringing aan het begin.",
    en: "With hundreds of messages there is usually one cause, such as wrong indentation at the start.",
  },
  how: {
    nl: "Los de eerste meldingen op; de rest verdwijnt vaak vanzelf.",
    en: "Solve the first messages; the rest often disappears by itself.",
  },
  sources: [{ document: "docs/architecture.md", place: "What a file may hold" }],
  bad: { text: dossier(`kaders: [${Array(205).fill("A").join(", ")}]\n`) },
  good: { text: dossier("kaders: [canmeds@2015]\n") },
});
