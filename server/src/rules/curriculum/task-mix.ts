// Rule: a learning activity that asks for specific competences only, or for general ones only.
import { bereikOf } from "../../coverage/bereik.ts";
import { resolve } from "../../project/resolve.ts";
import type { Item, Reference } from "../../model/item.ts";
import { defineRule } from "../rule.ts";
import { leertraject } from "../shared/activities.ts";
import { beroep } from "../shared/examples.ts";

const BESIDE = [{ fileName: "bron.beroepsprofiel.yaml", text: beroep(`
bekwaamheden:
  - { id: praten, titel: Voert een gesprek, bereik: generiek }
  - { id: samen, titel: Werkt samen, bereik: generiek }
  - { id: wond, titel: Verzorgt een wond, bereik: specifiek }
`) }];

export default defineRule({
  id: "curriculum/task-mix",
  severity: "hint",
  preset: "streng",
  kinds: ["leertraject"],
  title: { nl: "Leertaak vraagt maar één soort bekwaamheid", en: "Learning task asks for one kind of competence" },
  messages: {
    default: {
      nl: '"{task}" vraagt alleen generieke bekwaamheden. Voeg iets van het eigen vak toe, dan oefent iemand ze zoals ze in het werk samenkomen.',
      en: '"{task}" asks for generic competences only. Add something of the own field, so that people practise them as they come together at work.',
    },
    specific: {
      nl: '"{task}" vraagt alleen vakspecifieke bekwaamheden. Voeg iets van samenwerken of communiceren toe.',
      en: '"{task}" asks for specific competences only. Add something of working together or communicating.',
    },
  },
  why: { nl: "Leertaken doen een beroep op alle professionele bekwaamheden, de vakspecifieke en de interprofessionele.", en: "Learning tasks call on all professional competences, the specific and the interprofessional ones." },
  how: { nl: "Vul `bekwaamheden` van de activiteit aan.", en: "Complete `bekwaamheden` of the activity." },
  sources: [{ document: "ZIN-2016", place: "L1348-1349" }],
  bad: { beside: BESIDE, text: leertraject(`
leeractiviteiten:
  - { id: la-1, titel: Oefenen, bekwaamheden: [bp.voorbeeld@2026#praten, bp.voorbeeld@2026#samen] }
`) },
  good: { beside: BESIDE, text: leertraject(`
leeractiviteiten:
  - { id: la-1, titel: Oefenen, bekwaamheden: [bp.voorbeeld@2026#praten, bp.voorbeeld@2026#wond] }
`) },
  check({ document, project }, report) {
    const asked = new Map<Item, Reference[]>();
    for (const reference of document.references) {
      if (reference.key !== "bekwaamheden" || reference.item?.kind !== "leeractiviteit") continue;
      const list = asked.get(reference.item);
      if (list) list.push(reference);
      else asked.set(reference.item, [reference]);
    }
    for (const [activity, references] of asked) {
      if (references.length < 2 || activity.id === "") continue;
      const places = new Set(references.map((reference) => {
        const found = resolve(project, document, reference);
        return found.found === "item" ? bereikOf(found.item) : undefined;
      }));
      if (places.size === 1 && !places.has(undefined)) report(activity.idSpan, { variant: places.has("generiek") ? "default" : "specific", params: { task: activity.id } });
    }
  },
});
