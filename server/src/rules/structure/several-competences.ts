// Rule: an EPA or practice situation that draws on fewer than two competences.
import type { Item, Reference } from "../../model/item.ts";
import { keySpanIn, partOf } from "../shared/objects.ts";
import type { Localized } from "../../text/localized.ts";
import { defineRule } from "../rule.ts";
import { beroep } from "../shared/examples.ts";

export default defineRule({
  id: "structure/several-competences",
  severity: "information",
  preset: "aanbevolen",
  kinds: ["beroepsprofiel", "opleidingsprofiel", "leertraject"],
  whenFinished: true,
  title: { nl: "EPA of situatie met minder dan twee bekwaamheden", en: "EPA or situation with fewer than two competences" },
  messages: {
    default: {
      nl: '"{id}" doet maar op één bekwaamheid een beroep. Een {kind} vraagt er altijd meer dan één; noem ook de andere.',
      en: '"{id}" draws on one competence only. {kind} always asks for more than one; name the others as well.',
    },
    none: {
      nl: '"{id}" noemt geen bekwaamheden. Zet bij bekwaamheden wat iemand hier moet kunnen; een {kind} vraagt er altijd meer dan één.',
      en: '"{id}" names no competences. Put at bekwaamheden what someone must be able to do here. {kind} always asks for more than one.',
    },
  },
  why: {
    nl: "In een praktijksituatie en een EPA komen bekwaamheden samen. Wie er maar één noemt, mist het verband waar het om gaat.",
    en: "Competences come together in a practice situation and in an EPA. Naming just one misses the connection that it is about.",
  },
  how: { nl: "Vul `bekwaamheden` aan, of maak er een toets of activiteit bij één bekwaamheid van.", en: "Complete `bekwaamheden`, or turn it into an assessment or activity for one competence." },
  sources: [{ document: "ZIN-2016", place: "L1017, L1319-1322, L1330-1331, L2220" }],
  bad: { text: beroep(`
bekwaamheden:
  - { id: vragen, titel: Vraagt door }
  - { id: zorgen, titel: Verleent zorg }
epas:
  - { id: epa-1, titel: Start de zorg, supervisie: 4, bekwaamheden: [vragen] }
`) },
  good: { text: beroep(`
bekwaamheden:
  - { id: vragen, titel: Vraagt door }
  - { id: zorgen, titel: Verleent zorg }
epas:
  - { id: epa-1, titel: Start de zorg, supervisie: 4, bekwaamheden: [vragen, zorgen] }
`) },
  check({ document }, report) {
    const named = new Map<Item, Reference[]>();
    for (const reference of document.references) {
      if (reference.key !== "bekwaamheden" || !reference.item || !(reference.item.kind in KINDS)) continue;
      const competences = named.get(reference.item);
      if (competences) competences.push(reference);
      else named.set(reference.item, [reference]);
    }
    // While nothing is linked yet, the author is still collecting.
    const isLinked = named.size > 0;
    const alone: { item: Item; only: Reference; kind: Localized }[] = [];
    for (const item of document.items) {
      const kind = KINDS[item.kind];
      if (!kind || item.id === "" || !isLinked) continue;
      const competences = named.get(item) ?? [];
      if (new Set(competences.map(({ value }) => partOf(value))).size > 1) continue;
      const [only] = competences;
      const isTaken = item.uit.length > 0 && !only;
      if (isTaken) continue;
      if (only) alone.push({ item, only, kind });
      else report(keySpanIn(item, "bekwaamheden"), { variant: "none", params: { id: item.id, kind } });
    }
    // Whoever names one does so everywhere: said once, at the first.
    const [first, ...others] = alone;
    if (!first) return;
    const related = others.map(({ item, only }) => ({ span: only.span, message: { nl: `Ook "${item.id}" noemt er maar één.`, en: `"${item.id}" names only one as well.` } }));
    report(first.only.span, { params: { id: first.item.id, kind: first.kind }, related });
  },
});

const KINDS: Readonly<Record<string, Localized>> = {
  epa: { nl: "EPA", en: "An EPA" },
  praktijksituatie: { nl: "praktijksituatie", en: "A practice situation" },
  situatie: { nl: "praktijksituatie", en: "A practice situation" },
};
