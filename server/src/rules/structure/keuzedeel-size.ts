// Rule: an optional part of an odd size.
import { defineRule } from "../rule.ts";
import { dossier } from "../shared/examples.ts";
import { replaceWith } from "../shared/fixes.ts";

/** Optional parts come in steps of 240 hours. */
const STEP = 240;

export default defineRule({
  id: "structure/keuzedeel-size",
  severity: "information",
  preset: "aanbevolen",
  kinds: ["kwalificatiedossier"],
  title: { nl: "Studielast van een keuzedeel is geen veelvoud van 240", en: "Study load of an optional part is no multiple of 240" },
  messages: {
    default: {
      nl: "Een keuzedeel van {sbu} uur past niet in de keuzeruimte: keuzedelen gaan per 240 uur. Bedoeld is misschien {near}.",
      en: "An optional part of {sbu} hours does not fit: optional parts come in steps of 240 hours. Perhaps {near} is meant.",
    },
  },
  why: { nl: "Een student vult de keuzeruimte met keuzedelen in stappen van 240 uur; een andere maat laat zich niet combineren.", en: "A student fills the space for options in steps of 240 hours; another size cannot be combined." },
  how: { nl: "Gebruik 240, 480 of 720 uur.", en: "Use 240, 480 or 720 hours." },
  sources: [{ document: "FIELD", place: "§1.1 (Keuzedeel fields)" }],
  fixable: "unsafe",
  bad: { text: dossier(`
keuzedelen:
  - { code: K0999, titel: Digitale zorg, sbu: 400 }
`) },
  good: { text: dossier(`
keuzedelen:
  - { code: K0999, titel: Digitale zorg, sbu: 480 }
`) },
  check({ document }, report) {
    for (const { sbu } of document.soort === "kwalificatiedossier" ? (document.content.keuzedelen ?? []) : []) {
      if (!sbu || sbu.value % STEP === 0 || sbu.value < 100) continue;
      const near = Math.max(1, Math.round(sbu.value / STEP)) * STEP;
      report(sbu.span, { params: { sbu: sbu.value, near }, fixes: replaceWith(document, sbu.span, [String(near)]) });
    }
  },
});
