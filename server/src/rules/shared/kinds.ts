// What kinds of item are called in messages.
import type { ItemKind } from "../../schema/spec.ts";
import { orList, type Localized } from "../../text/localized.ts";

const NAMES: Readonly<Record<ItemKind, Localized>> = {
  basisdeel: { nl: "een basisdeel", en: "a common part" },
  profiel: { nl: "een profiel", en: "a profile" },
  keuzedeel: { nl: "een keuzedeel", en: "an optional part" },
  kerntaak: { nl: "een kerntaak", en: "a core task" },
  werkproces: { nl: "een werkproces", en: "a work process" },
  vakkennis: { nl: "een regel vakkennis", en: "a line of knowledge" },
  bekwaamheid: { nl: "een bekwaamheid", en: "a competence" },
  praktijksituatie: { nl: "een praktijksituatie", en: "a practice situation" },
  epa: { nl: "een EPA", en: "an EPA" },
  uitstroomprofiel: { nl: "een uitstroomprofiel", en: "an exit profile" },
  eindkwalificatie: { nl: "een eindkwalificatie", en: "a final qualification" },
  eenheid: { nl: "een eenheid", en: "a unit" },
  toets: { nl: "een toets", en: "an assessment" },
  situatie: { nl: "een situatie", en: "a situation" },
  beoordeling: { nl: "een beoordeling", en: "an assessment" },
  leeractiviteit: { nl: "een leeractiviteit", en: "a learning activity" },
  kennis: { nl: "een stuk kennis", en: "a piece of knowledge" },
  richtlijn: { nl: "een richtlijn", en: "a guideline" },
  interventie: { nl: "een interventie", en: "an intervention" },
  element: { nl: "een element", en: "an element" },
};

/** "een werkproces" / "a work process". */
export function kindName(kind: ItemKind): Localized {
  return NAMES[kind];
}

/** "een bekwaamheid of een werkproces"; for any kind "een onderdeel". */
export function kindNames(kinds: readonly ItemKind[] | undefined): Localized {
  return kinds === undefined ? { nl: "een onderdeel", en: "an item" } : orList(kinds.map(kindName));
}
