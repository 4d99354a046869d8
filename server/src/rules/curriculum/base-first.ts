// Rule: specialising before the base.
import { defineRule } from "../rule.ts";
import { opleiding } from "../shared/examples.ts";
import { calledIn } from "../shared/objects.ts";

export default defineRule({
  id: "curriculum/base-first",
  severity: "information",
  preset: "streng",
  kinds: ["opleidingsprofiel"],
  title: { nl: "Specialiseren komt voor de basis", en: "Specialising comes before the base" },
  messages: {
    default: {
      nl: '"{unit}" is voor één uitstroomprofiel en zit in leerjaar {year}, maar de gemeenschappelijke eenheden beginnen pas in leerjaar {base}. Geef eerst de basis.',
      en: '"{unit}" is for one exit profile and is in year {year}, but the common units begin in year {base} only. Give the base first.',
    },
  },
  why: { nl: "Geef mensen eerst een basisopleiding en laat hen dan specialiseren.", en: "Give people a basic education first, and then let them specialise." },
  how: { nl: "Verplaats de eenheid, of begin de gemeenschappelijke eenheden eerder.", en: "Move the unit, or begin the common units earlier." },
  sources: [{ document: "VJI-2014", place: "L2244" }],
  bad: { text: opleiding(`
uitstroomprofielen: [{ id: jeugd, titel: Jeugd }]
eenheden:
  - { id: e-1, titel: Jeugd en gezin, leerjaar: 1, uitstroomprofiel: jeugd }
  - { id: e-2, titel: Gesprekken, leerjaar: 2 }
`) },
  good: { text: opleiding(`
uitstroomprofielen: [{ id: jeugd, titel: Jeugd }]
eenheden:
  - { id: e-1, titel: Jeugd en gezin, leerjaar: 2, uitstroomprofiel: jeugd }
  - { id: e-2, titel: Gesprekken, leerjaar: 1 }
`) },
  check({ document }, report) {
    const units = document.soort === "opleidingsprofiel" ? (document.content.eenheden ?? []) : [];
    const common = units.filter(({ uitstroomprofiel, bereik }) => !uitstroomprofiel && bereik?.value !== "specifiek");
    // A common unit without a year may be the first.
    if (common.length === 0 || common.some(({ leerjaar }) => leerjaar === undefined)) return;
    const base = common.reduce((least, { leerjaar }) => Math.min(least, leerjaar!.value), Infinity);
    for (const unit of units) {
      if (!unit.uitstroomprofiel || !unit.leerjaar || unit.leerjaar.value >= base) continue;
      report(unit.leerjaar.span, { params: { unit: calledIn(unit), year: unit.leerjaar.value, base } });
    }
  },
});
