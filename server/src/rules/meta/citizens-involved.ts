// Rule: a list of those involved without a citizen.
import { keySpan } from "../shared/places.ts";
import { defineRule } from "../rule.ts";
import { opleiding } from "../shared/examples.ts";
import { groupsIn } from "../shared/involved.ts";

export default defineRule({
  id: "meta/citizens-involved",
  severity: "information",
  preset: "streng",
  kinds: ["opleidingsprofiel", "beroepsprofiel", "leertraject", "kennisbasis"],
  whenFinished: true,
  title: { nl: "Geen burgers onder de betrokkenen", en: "No citizens among those involved" },
  messages: {
    default: {
      nl: "Bij betrokkenen staat niemand namens burgers of cliënten. Noem wie er voor hen meedacht (groep: burger), of betrek hen alsnog.",
      en: "At betrokkenen nobody speaks for citizens or clients. Name who thought along for them (groep: burger), or involve them after all.",
    },
  },
  why: {
    nl: "Het perspectief van de burger hoort leidend te zijn, maar burgers en ervaringsdeskundigen hebben vaak nog geen stem in wat professionals leren.",
    en: "The citizen's perspective should lead, but citizens and experts by experience often have no voice yet in what professionals learn.",
  },
  how: { nl: "Voeg bij `betrokkenen` een regel toe met `groep: burger`.", en: "Add a line at `betrokkenen` with `groep: burger`." },
  sources: [
    { document: "APWMD-2012", place: "L1885-1889" },
    { document: "GR-2014", place: "L1628" },
    { document: "ZIN-2016", place: "L893, L1083, L1122-1123, L1403-1405" },
    { document: "VJI-2014", place: "L2263-2269" },
  ],
  bad: { text: opleiding(`
betrokkenen:
  - { naam: Hogeschool Voorbeeld, groep: opleider }
  - { naam: Wijkteam Voorbeeld, groep: professional }
`) },
  good: { text: opleiding(`
betrokkenen:
  - { naam: Hogeschool Voorbeeld, groep: opleider }
  - { naam: Bewonersraad Voorbeeld, groep: burger }
`) },
  check({ document }, report) {
    const groups = groupsIn(document);
    const span = groups && !groups.has("burger") ? keySpan(document, "betrokkenen") : undefined;
    if (span) report(span);
  },
});
