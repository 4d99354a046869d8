// Rule: a scope other than the part of the qualification file suggests.
import { withAncestors } from "../../model/item.ts";
import { defineRule } from "../rule.ts";
import { dossier } from "../shared/examples.ts";

export default defineRule({
  id: "tshape/against-place",
  severity: "information",
  preset: "streng",
  kinds: ["kwalificatiedossier"],
  title: { nl: "Bereik wijkt af van de plaats", en: "Scope differs from the place" },
  messages: {
    default: {
      nl: "Dit onderdeel is generiek, maar staat in profiel {part}. Wat profielen delen, hoort meestal in het basisdeel.",
      en: "This item is generic, but stands in profile {part}. What profiles share mostly belongs in the common part.",
    },
    shared: {
      nl: "Dit onderdeel is specifiek, maar staat in het basisdeel, dat alle profielen delen.",
      en: "This item is specific, but stands in the common part, which all profiles share.",
    },
  },
  why: {
    nl: "Zonder bereik geldt het basisdeel als generiek en een profiel als specifiek. Afwijken mag; deze regel laat zien waar dat gebeurt.",
    en: "Without a scope the common part counts as generic and a profile as specific. Differing is allowed; this rule shows where it happens.",
  },
  how: { nl: "Kijk of het onderdeel op de goede plaats staat; zo ja, laat het staan.", en: "See whether the item stands in the right place; if so, leave it." },
  sources: [{ document: "FIELD", place: "§3 (T-shape)" }, { document: "ZIN-2016", place: "L1134-1137" }],
  bad: { text: dossier(`
profielen:
  - code: P1
    titel: Wijkverzorgende
    kerntaken:
      - { code: P1-K1, titel: Werkt samen met anderen, bereik: generiek }
`) },
  good: { text: dossier(`
profielen:
  - code: P1
    titel: Wijkverzorgende
    kerntaken:
      - { code: P1-K1, titel: Versterkt de wijk, bereik: specifiek }
`) },
  check({ document }, report) {
    for (const item of document.items) {
      if (!item.bereik) continue;
      for (const around of withAncestors(item)) {
        if (around.kind === "profiel" && item.bereik.value === "generiek") report(item.bereik.span, { params: { part: around.id } });
        if (around.kind === "basisdeel" && item.bereik.value === "specifiek") report(item.bereik.span, { variant: "shared" });
      }
    }
  },
});
