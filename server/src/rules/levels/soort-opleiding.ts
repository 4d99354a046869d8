// Rule: a type of programme that does not go with the level.
import { defineRule } from "../rule.ts";
import { dossier } from "../shared/examples.ts";
import { replaceWith } from "../shared/fixes.ts";
import { PROGRAMMES } from "../shared/levels.ts";
import { anyOf } from "../shared/texts.ts";

export default defineRule({
  id: "levels/soort-opleiding",
  severity: "warning",
  preset: "aanbevolen",
  kinds: ["kwalificatiedossier"],
  title: { nl: "Soort opleiding past niet bij het niveau", en: "Type of programme does not go with the level" },
  messages: {
    default: {
      nl: 'Bij niveau {level} hoort {programmes}, niet "{programme}". Pas een van de twee aan.',
      en: 'Level {level} goes with {programmes}, not with "{programme}". Change one of the two.',
    },
  },
  why: { nl: "Niveau en soort opleiding bepalen samen duur, bekostiging en diploma.", en: "Level and type of programme together decide on duration, funding and diploma." },
  how: { nl: "Verbeter de soort opleiding of het niveau.", en: "Correct the type of programme or the level." },
  sources: [{ document: "FIELD", place: "§1.1" }],
  fixable: "unsafe",
  bad: { text: dossier(`
profielen:
  - { code: P1, titel: Wijkverzorgende, niveau: mbo-3, soortOpleiding: basisberoepsopleiding }
`) },
  good: { text: dossier(`
profielen:
  - { code: P1, titel: Wijkverzorgende, niveau: mbo-3, soortOpleiding: vakopleiding }
`) },
  check({ document }, report) {
    if (document.soort !== "kwalificatiedossier") return;
    const known = new Set([...PROGRAMMES.values()].flat());
    for (const profiel of document.content.profielen ?? []) {
      const level = profiel.niveau?.value ?? document.header?.niveau?.value;
      const programme = profiel.soortOpleiding;
      const programmes = level === undefined ? undefined : PROGRAMMES.get(level);
      if (!programme || !programmes || !known.has(programme.value) || programmes.includes(programme.value)) continue;
      report(programme.span, { params: { level: level!, programme: programme.value, programmes: anyOf(programmes) }, fixes: replaceWith(document, programme.span, programmes) });
    }
  },
});
