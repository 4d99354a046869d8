// Rule: an adopted qualification file with a profile that has no crebo number.
import { defineRule } from "../rule.ts";
import { dossier } from "../shared/examples.ts";

export default defineRule({
  id: "meta/crebo-missing",
  severity: "warning",
  preset: "aanbevolen",
  kinds: ["kwalificatiedossier"],
  whenFinished: true,
  title: { nl: "Crebonummer ontbreekt", en: "Crebo number is missing" },
  messages: {
    default: {
      nl: 'Profiel {code} heeft geen crebonummer, terwijl het dossier "{status}" is. Zet het nummer bij crebo.',
      en: 'Profile {code} has no crebo number, while the file is "{status}". Put the number at crebo.',
    },
  },
  why: { nl: "Een vastgestelde kwalificatie staat met een nummer in het crebo; zonder nummer kan geen school er studenten op inschrijven.", en: "An adopted qualification is in the crebo with a number; without a number no school can enrol students on it." },
  how: { nl: "Zoek het nummer op in de crebolijst van SBB.", en: "Look the number up in the crebo list of SBB." },
  sources: [{ document: "FIELD", place: "§1.3" }],
  bad: { text: dossier(`
status: vastgesteld
vastgesteld: { door: Minister van OCW, op: 2025-09-26 }
profielen:
  - { code: P1, titel: Wijkverzorgende }
`) },
  good: { text: dossier(`
status: vastgesteld
vastgesteld: { door: Minister van OCW, op: 2025-09-26 }
profielen:
  - { code: P1, titel: Wijkverzorgende, crebo: "27998" }
`) },
  check({ document }, report) {
    const status = document.header?.status?.value;
    if (document.soort !== "kwalificatiedossier" || (status !== "vastgesteld" && status !== "gepubliceerd")) return;
    for (const profiel of document.content.profielen ?? []) {
      if (profiel.code && profiel.code.value !== "" && !profiel.crebo) report(profiel.code.span, { params: { code: profiel.code.value, status } });
    }
  },
});
