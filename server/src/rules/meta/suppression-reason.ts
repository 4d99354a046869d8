// Rule: a silencing comment that gives no reason; reported by the run itself.
import { defineRule } from "../rule.ts";
import { dossier } from "../shared/examples.ts";

export default defineRule({
  id: "meta/suppression-reason",
  severity: "information",
  preset: "aanbevolen",
  kinds: "all",
  reads: "run",
  title: { nl: "Bekwaam-negeer zonder reden", en: "Bekwaam-negeer without a reason" },
  messages: {
    default: {
      nl: 'Schrijf achter een dubbele punt waarom dit mag, bijvoorbeeld "# bekwaam-negeer {rule}: komt in leerjaar 2".',
      en: 'Write behind a colon why this is all right, for example "# bekwaam-negeer {rule}: comes in year 2".',
    },
    form: {
      nl: 'Dit commentaar doet niets. Schrijf het zo: "# bekwaam-negeer groep/regel: reden".',
      en: 'This comment does nothing. Write it like this: "# bekwaam-negeer group/rule: reason".',
    },
  },
  why: { nl: "Over een jaar weet niemand meer waarom een melding is stilgezet.", en: "In a year nobody knows any more why a message was silenced." },
  how: { nl: "Zet de reden achter de naam van de regel, na een dubbele punt.", en: "Put the reason behind the name of the rule, after a colon." },
  sources: [{ document: "FORMAT", place: "Silencing a finding" }],
  bad: { text: dossier("# bekwaam-negeer meta/crebo\ncrebo: \"25999\"\n") },
  good: { text: dossier("# bekwaam-negeer meta/crebo: oud nummer, bewust zo gelaten\ncrebo: \"25999\"\n") },
});
