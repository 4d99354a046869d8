// Rule: facts about a register without the date on which they were right.
import { defineRule } from "../rule.ts";
import { beroep } from "../shared/examples.ts";
import { isBlank } from "../shared/objects.ts";

export default defineRule({
  id: "registration/reference-date",
  severity: "information",
  preset: "streng",
  kinds: ["beroepsprofiel"],
  title: { nl: "Register zonder peildatum", en: "Register without a reference date" },
  messages: {
    default: {
      nl: "Er staat niet wanneer deze gegevens over het register klopten. Zet een peildatum bij registratie.",
      en: "This does not say when these data about the register were right. Put a peildatum at registratie.",
    },
  },
  why: { nl: "Registers, kamers en eisen veranderen vaak; een lezer moet kunnen zien of de gegevens nog gelden.", en: "Registers, chambers and requirements change often; a reader must be able to see whether the data still hold." },
  how: { nl: 'Schrijf bijvoorbeeld `peildatum: "2026-01-01"`.', en: 'Write for example `peildatum: "2026-01-01"`.' },
  sources: [{ document: "APWMD-2012", place: "L1829-1849" }, { document: "GR-2014", place: "F15 (2014 data)" }],
  bad: { text: beroep(`
registratie: { regime: big, register: BIG-register, tuchtrecht: wettelijk }
`) },
  good: { text: beroep(`
registratie: { regime: big, register: BIG-register, tuchtrecht: wettelijk, peildatum: "2026-01-01" }
`) },
  check({ document }, report) {
    const registratie = document.soort === "beroepsprofiel" ? document.content.registratie : undefined;
    if (!registratie || isBlank(registratie.register) || registratie.regime?.value === "geen") return;
    if (isBlank(registratie.peildatum)) report(registratie.register!.span);
  },
});
