// Rule: a profile that adds nothing of its own.
import { enclosing } from "../../model/item.ts";
import { defineRule } from "../rule.ts";
import { dossier } from "../shared/examples.ts";

export default defineRule({
  id: "structure/empty-profile",
  severity: "information",
  preset: "aanbevolen",
  kinds: ["kwalificatiedossier", "opleidingsprofiel"],
  whenFinished: true,
  title: { nl: "Profiel zonder eigen inhoud", en: "Profile without content of its own" },
  messages: {
    default: {
      nl: "Profiel {code} voegt niets toe aan wat alle profielen delen: het heeft geen eigen kerntaken en geen aanvullingen. Beschrijf wat dit profiel eigen maakt.",
      en: "Profile {code} adds nothing to what all profiles share: it has no core tasks of its own and no additions. Describe what sets this profile apart.",
    },
    uitstroomprofiel: {
      nl: 'Bij uitstroomprofiel "{code}" hoort geen enkele eindkwalificatie of eenheid. Noem het bij wat eigen is aan dit profiel.',
      en: 'No final qualification or unit belongs to exit profile "{code}". Name it at what is particular to this profile.',
    },
  },
  why: {
    nl: "Een brede kern met eigen verdieping per profiel: een profiel dat niets toevoegt, onderscheidt zich niet van de andere.",
    en: "A broad core with depth per profile: a profile that adds nothing does not differ from the others.",
  },
  how: { nl: "Beschrijf wat dit profiel eigen maakt, of voeg het samen met een ander.", en: "Describe what makes this profile its own, or merge it with another." },
  sources: [{ document: "ZIN-2016", place: "L125-127, L311-313" }],
  bad: { text: dossier(`
profielen:
  - code: P1
    titel: Wijkverzorgende
    kerntaken:
      - { code: P1-K1, titel: Versterkt de wijk }
  - code: P2
    titel: Wijkverpleegkundige
`) },
  good: { text: dossier(`
profielen:
  - code: P1
    titel: Wijkverzorgende
    kerntaken:
      - { code: P1-K1, titel: Versterkt de wijk }
  - code: P2
    titel: Wijkverpleegkundige
    kerntaken:
      - { code: P2-K1, titel: Coördineert de zorg }
`) },
  check({ document }, report) {
    const kind = document.soort === "kwalificatiedossier" ? "profiel" : "uitstroomprofiel";
    const profiles = document.items.filter((item) => item.kind === kind && item.id !== "");
    if (profiles.length < 2) return;
    const filled = new Set(document.items.flatMap((item) => (item.kind === "kerntaak" ? (enclosing(item, "profiel")?.id ?? []) : [])));
    for (const { refersTo, targets, value } of document.references) if (refersTo === "item" && targets?.includes(kind)) filled.add(value);
    // Nothing is divided over the profiles yet.
    if (filled.size === 0) return;
    for (const profiel of profiles) {
      if (filled.has(profiel.id)) continue;
      const own = kind === "uitstroomprofiel" && profiel.dekt.length + profiel.uit.length > 0;
      if (!own) report(profiel.idSpan, { variant: kind === "profiel" ? "default" : kind, params: { code: profiel.id } });
    }
  },
});
