// Rule: a comment that silences nothing; reported by the run itself.
import { defineRule } from "../rule.ts";
import { dossier } from "../shared/examples.ts";

export default defineRule({
  id: "meta/unused-suppression",
  severity: "warning",
  preset: "aanbevolen",
  kinds: "all",
  reads: "run",
  title: { nl: "Overbodige bekwaam-negeer", en: "Needless bekwaam-negeer" },
  messages: {
    default: {
      nl: "Hier is geen melding van {rule} meer. Haal dit commentaar weg.",
      en: "There is no message of {rule} here any more. Remove this comment.",
    },
    unknown: {
      nl: 'Er is geen regel "{rule}". Met "bekwaam rules" zie je alle regels.',
      en: 'There is no rule "{rule}". "bekwaam rules" shows all rules.',
    },
    near: {
      nl: 'Er is geen regel "{rule}". Misschien bedoeld: {near}.',
      en: 'There is no rule "{rule}". Perhaps meant: {near}.',
    },
  },
  why: { nl: "Een vergeten bekwaam-negeer verbergt later een nieuwe fout op dezelfde plaats.", en: "A forgotten bekwaam-negeer hides a new mistake in the same place later." },
  how: { nl: "Haal het commentaar weg, of verbeter de naam van de regel.", en: "Remove the comment, or correct the name of the rule." },
  sources: [{ document: "FORMAT", place: "Silencing a finding" }],
  fixable: "safe",
  bad: { text: dossier("# bekwaam-negeer meta/crebo: nummer wordt nog aangevraagd\ncrebo: \"23999\"\n") },
  good: { text: dossier("# bekwaam-negeer meta/crebo: oud nummer, bewust zo gelaten\ncrebo: \"25999\"\n") },
});
