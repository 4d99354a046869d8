// Rule: an annotation on the diploma that rests on no national profile.
import { defineRule } from "../rule.ts";
import { opleiding } from "../shared/examples.ts";

export default defineRule({
  id: "registration/annotation",
  severity: "information",
  preset: "aanbevolen",
  kinds: ["opleidingsprofiel"],
  title: { nl: "Aantekening zonder landelijk profiel", en: "Annotation without a national profile" },
  messages: {
    default: {
      nl: 'De aantekening "{name}" geeft recht op iets, maar er staat niet op welk landelijk profiel zij rust. Noem het bij uit van dit uitstroomprofiel, of bij afgeleidVan of uitbreiding.',
      en: 'The annotation "{name}" gives a right to something, but it does not say on which national profile it rests. Name it at uit of this exit profile, or at afgeleidVan or uitbreiding.',
    },
  },
  why: { nl: "Een aantekening telt voor registratie als de opleiding het landelijke uitstroomprofiel helemaal uitvoert.", en: "An annotation counts for registration when the programme carries out the national exit profile completely." },
  how: { nl: "Verwijs met `uit`, `afgeleidVan` of `uitbreiding` naar het landelijke profiel.", en: "Refer to the national profile with `uit`, `afgeleidVan` or `uitbreiding`." },
  sources: [{ document: "APWMD-2012", place: "L1398-1402" }],
  bad: { text: opleiding(`
uitstroomprofielen:
  - { id: jeugd, titel: Jeugd, aantekening: Jeugdzorgwerker }
`) },
  good: { text: opleiding(`
uitbreiding: op.landelijk@2026
uitstroomprofielen:
  - { id: jeugd, titel: Jeugd, aantekening: Jeugdzorgwerker }
`) },
  check({ document }, report) {
    if (document.soort !== "opleidingsprofiel") return;
    const { afgeleidVan, uitbreiding, reikwijdte, uitstroomprofielen, aantekeningen } = document.content;
    if (afgeleidVan?.length || uitbreiding || reikwijdte?.value === "landelijk") return;
    const told = [...(aantekeningen ?? [])];
    for (const { aantekening, uit } of uitstroomprofielen ?? []) if (aantekening && !uit?.length) told.push(aantekening);
    for (const { value, span } of told) if (value.trim() !== "") report(span, { params: { name: value } });
  },
});
