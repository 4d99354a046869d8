// Rule: two places that say different things about the scope of an item.
import type { Item } from "../../model/item.ts";
import { textOf } from "../../model/read.ts";
import { valueOf } from "../../yaml/tree.ts";
import { defineRule } from "../rule.ts";
import { opleiding } from "../shared/examples.ts";

export default defineRule({
  id: "tshape/contradiction",
  severity: "warning",
  preset: "aanbevolen",
  kinds: ["kwalificatiedossier", "opleidingsprofiel", "beroepsprofiel", "leertraject"],
  title: { nl: "Bereik spreekt zichzelf tegen", en: "Scope contradicts itself" },
  messages: {
    default: {
      nl: 'Dit onderdeel is generiek, maar geldt alleen voor uitstroomprofiel "{profile}". Kies: generiek voor allen, of specifiek voor dat profiel.',
      en: 'This item is generic, but holds for exit profile "{profile}" only. Choose: generic for all, or specific for that profile.',
    },
    around: {
      nl: 'Dit onderdeel is {own}, maar {parent} waar het in staat is {other}. Laat één van de twee weg of maak ze gelijk.',
      en: 'This item is {own}, but {parent} that it stands in is {other}. Leave one of the two out or make them agree.',
    },
  },
  why: {
    nl: "Generiek betekent: gedeeld met andere profielen of beroepen. Wat voor één profiel geldt, wordt niet gedeeld.",
    en: "Generic means: shared with other profiles or professions. What holds for one profile is not shared.",
  },
  how: { nl: "Verander `bereik`, of haal weg wat het tegenspreekt.", en: "Change `bereik`, or remove what contradicts it." },
  sources: [{ document: "FIELD", place: "§3 (T-shape)" }, { document: "ZIN-2016", place: "L1134-1137" }],
  fixable: "unsafe",
  bad: { text: opleiding(`
uitstroomprofielen:
  - { id: jeugd, titel: Jeugd }
eindkwalificaties:
  - { id: ek-1, tekst: Begeleidt jongeren., bereik: generiek, uitstroomprofiel: jeugd }
`) },
  good: { text: opleiding(`
uitstroomprofielen:
  - { id: jeugd, titel: Jeugd }
eindkwalificaties:
  - { id: ek-1, tekst: Begeleidt jongeren., bereik: specifiek, uitstroomprofiel: jeugd }
`) },
  check({ document }, report) {
    for (const item of document.items) {
      const { bereik } = item;
      if (!bereik || !isScope(bereik.value)) continue;
      const profile = textOf(valueOf(item.node, "uitstroomprofiel"));
      if (profile && profile.value !== "" && bereik.value === "generiek") {
        const title = { nl: 'Verander in "specifiek"', en: 'Change to "specifiek"' };
        report(bereik.span, { params: { profile: profile.value }, fixes: [{ title, safe: false, edits: [{ span: bereik.span, newText: "specifiek" }] }] });
      }
      const around = nearestScope(item.parent);
      if (around?.bereik && around.bereik.value !== bereik.value) {
        const related = [{ span: around.bereik.span, message: { nl: "Hier staat het andere bereik.", en: "The other scope stands here." } }];
        report(bereik.span, { variant: "around", params: { own: bereik.value, parent: around.id, other: around.bereik.value }, related });
      }
    }
  },
});

function isScope(text: string): boolean {
  return text === "generiek" || text === "specifiek";
}

function nearestScope(item: Item | undefined): Item | undefined {
  for (let current = item; current; current = current.parent) if (current.bereik && isScope(current.bereik.value)) return current;
  return undefined;
}
