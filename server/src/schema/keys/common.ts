// Building blocks of items: ids, lists, and what someone knows, can do and does.
import { list, prose, text, type ItemKind } from "../spec.ts";
import { aspectList } from "./header.ts";

/** The id of an item; `example` shows what one looks like. */
export const ITEM_ID = (nl: string, en: string, example: string) =>
  text({ required: true, nl: ["Id", `De vaste naam van ${nl}, bijvoorbeeld \`${example}\`.`], en: ["Id", `The stable name of ${en}, for example \`${example}\`.`] });

/** The same, where an item may also go without. */
export const OPTIONAL_ITEM_ID = (nl: string, en: string, example: string) =>
  text({ nl: ["Id", `De vaste naam van ${nl}, bijvoorbeeld \`${example}\`; nodig om ernaar te verwijzen.`], en: ["Id", `The stable name of ${en}, for example \`${example}\`; needed to refer to it.`] });

/** References to items of this document or another. */
export const itemList = (targets: readonly ItemKind[], nl: readonly [string, string], en: readonly [string, string], also: readonly string[] = []) =>
  list(text({ refersTo: "item", targets, nl: [nl[0], "Het id van een onderdeel, of `document@versie#onderdeel`."], en: [en[0], "The id of an item, or `document@version#item`."] }), { also, nl, en });

/** Plain names, one per line. */
export const nameList = (nl: readonly [string, string], en: readonly [string, string], one: readonly [nl: string, en: string], also: readonly string[] = []) =>
  list(text({ nl: [one[0], `${one[0]}, in een of enkele woorden.`], en: [one[1], `${one[1]}, in one or a few words.`] }), { also, nl, en });

/** Running text, one point per line. */
export const proseList = (nl: readonly [string, string], en: readonly [string, string], also: readonly string[] = []) =>
  list(prose({ nl: [nl[0], "Eén punt."], en: [en[0], "One point."] }), { also, nl, en });

export const KENNIS = aspectList("Kennis", "Knowledge");
export const INZICHT = aspectList("Inzicht", "Insight");
export const VAARDIGHEDEN = aspectList("Vaardigheden", "Skills", ["vaardigheid", "kunde"]);
export const HOUDING = aspectList("Houding", "Attitude", ["attitude", "attitudes"]);

export const GEDRAG = proseList(["Gedrag", "Waaraan je ziet dat iemand het goed doet; per regel één zichtbaar gedrag."], ["Behaviour", "How you see that someone does it well; one visible behaviour per line."], ["gedragsindicatoren", "indicatoren", "indicators"]);

/** Knowledge, guidelines and interventions that an item rests on: APWMD-2012 F14, GR-2014 F7. */
export const STEUNT_OP = itemList(
  ["kennis", "richtlijn", "interventie"],
  ["Steunt op", "De kennis, richtlijnen of interventies uit een kennisbasis waarop dit onderdeel steunt, als `kennisbasis@versie#onderdeel`."],
  ["Rests on", "The knowledge, guidelines or interventions of a body of knowledge that this item rests on, as `knowledgebase@version#item`."],
);

export const DISCIPLINES = nameList(["Disciplines", "De beroepen of vakgebieden die meedoen."], ["Disciplines", "The professions or fields that take part."], ["Discipline", "Discipline"], ["beroepen"]);
