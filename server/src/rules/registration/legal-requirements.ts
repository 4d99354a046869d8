// Rule: a qualification file that says there are legal requirements, but not which.
import { defineRule } from "../rule.ts";
import { dossier } from "../shared/examples.ts";
import { isBlank } from "../shared/objects.ts";

export default defineRule({
  id: "registration/legal-requirements",
  severity: "information",
  preset: "aanbevolen",
  kinds: ["kwalificatiedossier"],
  title: { nl: "Wettelijke beroepsvereisten niet uitgewerkt", en: "Legal requirements not worked out" },
  messages: {
    default: {
      nl: "Er zijn wettelijke beroepsvereisten, maar nergens staat welke. Beschrijf ze bij wettelijkeBeroepsvereisten van een profiel of bij verantwoording.",
      en: "There are legal requirements, but nothing says which. Describe them at wettelijkeBeroepsvereisten of a profile or at verantwoording.",
    },
  },
  why: {
    nl: "Of een diploma recht geeft op een beschermde titel of register, bepaalt wat een afgestudeerde mag doen.",
    en: "Whether a diploma entitles to a protected title or register decides what a graduate may do.",
  },
  how: { nl: "Noem de wet en het artikel bij het profiel, of schrijf `wettelijkeBeroepsvereisten: false`.", en: "Name the act and article at the profile, or write `wettelijkeBeroepsvereisten: false`." },
  sources: [{ document: "FIELD", place: "§1.1 (Beroepsvereisten)" }],
  bad: { text: dossier(`
wettelijkeBeroepsvereisten: true
profielen:
  - { code: P1, titel: Verzorgende }
`) },
  good: { text: dossier(`
wettelijkeBeroepsvereisten: true
profielen:
  - { code: P1, titel: Verzorgende, wettelijkeBeroepsvereisten: Wet BIG artikel 34 }
`) },
  check({ document }, report) {
    if (document.soort !== "kwalificatiedossier") return;
    const { wettelijkeBeroepsvereisten, profielen, verantwoording } = document.content;
    if (!wettelijkeBeroepsvereisten?.value || profielen === undefined || profielen.length === 0) return;
    if (!isBlank(verantwoording?.beroepsvereisten) || profielen.some((profiel) => !isBlank(profiel.wettelijkeBeroepsvereisten))) return;
    report(wettelijkeBeroepsvereisten.span);
  },
});
