// Rule: exit profiles that share nothing.
import { keySpan } from "../shared/places.ts";
import { defineRule } from "../rule.ts";
import { opleiding } from "../shared/examples.ts";

export default defineRule({
  id: "tshape/no-core",
  severity: "warning",
  preset: "aanbevolen",
  kinds: ["opleidingsprofiel"],
  title: { nl: "Uitstroomprofielen zonder gedeelde kern", en: "Exit profiles without a shared core" },
  messages: {
    default: {
      nl: "Elke eindkwalificatie hoort bij één uitstroomprofiel; de profielen delen niets. Haal uitstroomprofiel weg bij wat voor iedereen geldt.",
      en: "Each final qualification belongs to one exit profile; the profiles share nothing. Remove uitstroomprofiel from what holds for everyone.",
    },
  },
  why: { nl: "Een opleiding heeft een brede, sterke kern en onderscheidt zich in uitstroomprofielen. Zonder kern zijn het losse opleidingen.", en: "A programme has a broad and strong core and differs in exit profiles. Without a core they are separate programmes." },
  how: { nl: "Bepaal wat alle profielen delen en zet daar `bereik: generiek` bij.", en: "Decide what all profiles share and put `bereik: generiek` with it." },
  sources: [{ document: "ZIN-2016", place: "L125-127, L311-313" }, { document: "APWMD-2012", place: "L898-902, L1081-1085" }],
  bad: { text: opleiding(`
uitstroomprofielen:
  - { id: jeugd, titel: Jeugd }
  - { id: ouderen, titel: Ouderen }
eindkwalificaties:
  - { id: ek-1, tekst: Werkt met gezinnen, uitstroomprofiel: jeugd }
  - { id: ek-2, tekst: Begeleidt rond het levenseinde, uitstroomprofiel: ouderen }
`) },
  good: { text: opleiding(`
uitstroomprofielen:
  - { id: jeugd, titel: Jeugd }
  - { id: ouderen, titel: Ouderen }
eindkwalificaties:
  - { id: ek-0, tekst: Beslist samen met de burger }
  - { id: ek-1, tekst: Werkt met gezinnen, uitstroomprofiel: jeugd }
  - { id: ek-2, tekst: Begeleidt rond het levenseinde, uitstroomprofiel: ouderen }
`) },
  check({ document }, report) {
    if (document.soort !== "opleidingsprofiel" || document.content.uitbreiding) return;
    const outcomes = document.content.eindkwalificaties ?? [];
    const profiles = new Set(outcomes.map(({ uitstroomprofiel }) => uitstroomprofiel?.value));
    const span = keySpan(document, "eindkwalificaties");
    if (profiles.size > 1 && !profiles.has(undefined) && span) report(span);
  },
});
