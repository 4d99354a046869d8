// Rule: an adopted profile that the field is not seen to support.
import { keySpan } from "../shared/places.ts";
import { defineRule } from "../rule.ts";
import { beroep } from "../shared/examples.ts";
import { groupsIn } from "../shared/involved.ts";
import { andList, type Localized } from "../../text/localized.ts";

const FIELD: Readonly<Record<string, Localized>> = {
  professional: { nl: "beroepsbeoefenaren", en: "practitioners" },
  werkgever: { nl: "werkgevers", en: "employers" },
  werknemer: { nl: "werknemers", en: "employees" },
};

export default defineRule({
  id: "meta/field-endorsement",
  severity: "information",
  preset: "streng",
  kinds: ["beroepsprofiel", "opleidingsprofiel"],
  whenFinished: true,
  title: { nl: "Vastgesteld zonder het werkveld", en: "Adopted without the field" },
  messages: {
    default: {
      nl: "Dit document is {status}, maar bij betrokkenen ontbreken {groups}. Noem wie er namens hen instemde.",
      en: "This document is {status}, but at betrokkenen {groups} are missing. Name who agreed on their behalf.",
    },
  },
  why: { nl: "Een profiel werkt pas als werkgevers, werknemers en beroepsverenigingen er samen achter staan.", en: "A profile works only when employers, employees and professional associations support it together." },
  how: { nl: "Vul `betrokkenen` aan met `groep: werkgever`, `werknemer` of `professional`.", en: "Complete `betrokkenen` with `groep: werkgever`, `werknemer` or `professional`." },
  sources: [{ document: "APWMD-2012", place: "L217-223, L1396-1398, L2115-2123" }],
  bad: { text: beroep(`
status: vastgesteld
betrokkenen:
  - { naam: Onderzoeksgroep Voorbeeld, groep: onderzoeker }
`) },
  good: { text: beroep(`
status: vastgesteld
betrokkenen:
  - { naam: Vereniging Voorbeeld, groep: professional }
  - { naam: Werkgevers Voorbeeld, groep: werkgever }
  - { naam: Vakbond Voorbeeld, groep: werknemer }
`) },
  check({ document }, report) {
    const status = document.header?.status?.value;
    const groups = status === "vastgesteld" || status === "gepubliceerd" ? groupsIn(document) : undefined;
    if (!groups) return;
    // What a programme asks of employers, it asks through the profile that it is derived from.
    const wanted = document.soort === "beroepsprofiel" ? Object.keys(FIELD) : ["professional"];
    const missing = wanted.filter((group) => !groups.has(group));
    const span = missing.length > 0 ? keySpan(document, "betrokkenen") : undefined;
    if (span) report(span, { params: { status: status!, groups: andList(missing.map((group) => FIELD[group]!)) } });
  },
});
