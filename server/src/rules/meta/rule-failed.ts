// Rule: a rule that broke on a document; reported by the run itself.
import { defineRule } from "../rule.ts";
import { dossier } from "../shared/examples.ts";

export default defineRule({
  id: "meta/rule-failed",
  severity: "warning",
  preset: "aanbevolen",
  kinds: "all",
  reads: "run",
  title: { nl: "Een regel ging mis", en: "A rule failed" },
  messages: {
    default: {
      nl: "De regel {rule} ging mis op dit document en is overgeslagen; de andere regels zijn wel toegepast. Meld dit alsjeblieft.",
      en: "The rule {rule} failed on this document and was skipped; the other rules were applied. Please report this.",
    },
  },
  why: { nl: "Dit is een fout in bekwaam, niet in het document. Zonder deze melding zou het lijken of de regel niets vond.", en: "This is a fault in bekwaam, not in the document. Without this message it would seem that the rule found nothing." },
  how: { nl: "Meld het met het document erbij; zet de regel zolang uit als de melding stoort.", en: "Report it with the document; switch the rule off for the time being if the message is in the way." },
  sources: [{ document: "docs/architecture.md", place: "The life of a keystroke" }],
  bad: { text: dossier("") },
  good: { text: dossier("") },
});
