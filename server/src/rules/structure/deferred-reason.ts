// Rule: something that is put off without a reason, or a reason without putting it off.
import { isBlank } from "../shared/objects.ts";
import { defineRule } from "../rule.ts";
import { opleiding } from "../shared/examples.ts";

export default defineRule({
  id: "structure/deferred-reason",
  severity: "warning",
  preset: "aanbevolen",
  kinds: ["opleidingsprofiel"],
  title: { nl: "Uitgesteld zonder reden", en: "Deferred without a reason" },
  messages: {
    default: {
      nl: 'Er staat niet waarom "{id}" pas na de opleiding wordt geleerd. Schrijf het bij reden, met waar het dan wel gebeurt.',
      en: 'This does not say why "{id}" is learnt only after the programme. Write it at reden, with where it is learnt then.',
    },
  },
  why: {
    nl: "Wat een startbekwame professional nog niet hoeft te kunnen, is een afspraak met het werkveld. Zonder reden is het een gat.",
    en: "What a starting professional need not be able to do yet is an agreement with the field. Without a reason it is a gap.",
  },
  how: { nl: "Vul `reden` in, of haal `uitgesteld` weg.", en: "Fill in `reden`, or remove `uitgesteld`." },
  sources: [{ document: "FORMAT", place: "eindkwalificaties (uitgesteld)" }, { document: "APWMD-2012", place: "L1338-1348, L1444-1448" }],
  bad: { text: opleiding(`
eindkwalificaties:
  - { id: ek-1, tekst: Begeleidt rond het levenseinde, uitgesteld: true }
`) },
  good: { text: opleiding(`
eindkwalificaties:
  - { id: ek-1, tekst: Begeleidt rond het levenseinde, uitgesteld: true, reden: Hoort bij het inwerkjaar }
`) },
  check({ document }, report) {
    for (const { id, uitgesteld, reden } of document.soort === "opleidingsprofiel" ? (document.content.eindkwalificaties ?? []) : []) {
      if (uitgesteld?.value === true && isBlank(reden)) report(uitgesteld.span, { params: { id: id?.value ?? "…" } });
    }
  },
});
