// Rule: a register without what it takes to stay in it.
import { defineRule } from "../rule.ts";
import { beroep } from "../shared/examples.ts";
import { isBlank, keySpanIn } from "../shared/objects.ts";

export default defineRule({
  id: "registration/reregistration",
  severity: "information",
  preset: "aanbevolen",
  kinds: ["beroepsprofiel"],
  title: { nl: "Registratie zonder herregistratie of nascholing", en: "Registration without re-registration or continuing education" },
  messages: {
    default: {
      nl: "Er is een register, maar niet hoe iemand erin blijft. Beschrijf bij herregistratie na hoeveel jaar en op welke eisen.",
      en: "There is a register, but not how someone stays in it. Describe at herregistratie after how many years and on which requirements.",
    },
    cpd: {
      nl: "Bij herregistratie staat niet welke bij- en nascholing nodig is. Vul nascholing in.",
      en: "Herregistratie does not say which continuing education is needed. Fill in nascholing.",
    },
  },
  why: { nl: "Registratie houdt de kennis van professionals alleen op peil als er eisen zijn om geregistreerd te blijven, met bij- en nascholing.", en: "Registration keeps the knowledge of professionals up to date only when there are requirements for staying registered, with continuing education." },
  how: { nl: "Vul `herregistratie` in met `jaren`, `eisen` en `nascholing`.", en: "Fill in `herregistratie` with `jaren`, `eisen` and `nascholing`." },
  sources: [{ document: "GR-2014", place: "L1502-1508, L3278-3282" }],
  bad: { text: beroep(`
registratie: { regime: vrijwillig, register: Register Voorbeeld, tuchtrecht: geen }
`) },
  good: { text: beroep(`
registratie:
  regime: vrijwillig
  register: Register Voorbeeld
  tuchtrecht: geen
  herregistratie: { jaren: 5, eisen: Een portfolio, nascholing: Ten minste 100 uur }
`) },
  check({ document }, report) {
    const registratie = document.soort === "beroepsprofiel" ? document.content.registratie : undefined;
    if (!registratie || isBlank(registratie.register) || registratie.regime === undefined || registratie.regime.value === "geen") return;
    const { herregistratie } = registratie;
    if (!registratie.node.pairs.some(({ key }) => key.text === "herregistratie")) report(registratie.register!.span);
    if (!herregistratie) return;
    const isNamed = /scholing|punten/i.test(herregistratie.eisen?.value ?? "");
    if (!isNamed && isBlank(herregistratie.nascholing)) report(keySpanIn(registratie, "herregistratie"), { variant: "cpd" });
  },
});
