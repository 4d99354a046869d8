// Situations from practice and EPAs, with what they ask of someone.
import { list, object, oneOf, prose, text } from "../spec.ts";
import { DISCIPLINES, GEDRAG, HOUDING, INZICHT, ITEM_ID, itemList, KENNIS, OPTIONAL_ITEM_ID, STEUNT_OP, VAARDIGHEDEN } from "./common.ts";
import { BEREIK, DEKT, FASE, NIVEAU, ROLLEN, TOELICHTING, UIT } from "./header.ts";
import { SUPERVISIE } from "./learning.ts";

const BEKWAAMHEID_REFERENCES = itemList(
  ["bekwaamheid", "eindkwalificatie", "werkproces"],
  ["Bekwaamheden", "De bekwaamheden die hiervoor samen nodig zijn."],
  ["Competences", "The competences that are needed for this together."],
);

/** A characteristic practice situation: ZIN-2016 §2.15. */
const SITUATIE_KEYS = {
  titel: text({ nl: ["Titel", "De situatie in één regel."], en: ["Title", "The situation in one line."] }),
  omschrijving: prose({ nl: ["Omschrijving", "Wat er gebeurt, waar en met wie."], en: ["Description", "What happens, where and with whom."] }),
  dilemma: prose({ also: ["opgave"], nl: ["Dilemma", "De opgave of het dilemma waar de professional voor staat."], en: ["Dilemma", "The task or dilemma that the professional faces."] }),
  burger: prose({ also: ["client", "patient", "zorgvrager"], nl: ["Burger", "Wat de burger hierin wil, kan en doet."], en: ["Citizen", "What the citizen wants, can do and does here."] }),
  disciplines: DISCIPLINES,
  bekwaamheden: BEKWAAMHEID_REFERENCES,
  bereik: BEREIK,
  fase: FASE,
  rollen: ROLLEN,
  dekt: DEKT,
  uit: UIT,
  toelichting: TOELICHTING,
} as const;

export const PRAKTIJKSITUATIES = list(object("praktijksituatie", { id: ITEM_ID("deze situatie", "this situation", "ps-1"), ...SITUATIE_KEYS }, {
  item: { kind: "praktijksituatie", id: "id", titel: "titel" },
  nl: ["Praktijksituatie", "Een kenmerkende situatie uit het werk, met een opgave of dilemma."], en: ["Practice situation", "A characteristic situation at work, with a task or dilemma."],
}), { also: ["kritischeSituaties", "kenmerkendePraktijksituaties"], nl: ["Praktijksituaties", "Kenmerkende situaties uit het werk."], en: ["Practice situations", "Characteristic situations at work."] });

export const SITUATIES = list(object("situatie", { id: OPTIONAL_ITEM_ID("deze situatie", "this situation", "s-1"), ...SITUATIE_KEYS }, {
  short: "titel", item: { kind: "situatie", id: "id", titel: "titel" },
  nl: ["Situatie", "Een kenmerkende situatie uit het werk, met een opgave of dilemma."], en: ["Situation", "A characteristic situation at work, with a task or dilemma."],
}), { also: ["kritischeSituaties", "praktijksituaties", "kenmerkendePraktijksituaties"], nl: ["Situaties", "Stap 1: de kenmerkende praktijksituaties waar het traject van uitgaat."], en: ["Situations", "Step 1: the characteristic practice situations that the track starts from."] });

/** Entrustable professional activities: ZIN-2016 §2.4, FIELD §1.2 and §3. */
export const EPAS = list(object("epa", {
  id: ITEM_ID("deze EPA", "this EPA", "epa-1"),
  titel: text({ nl: ["Titel", "De activiteit, in één regel."], en: ["Title", "The activity, in one line."] }),
  omschrijving: prose({ nl: ["Omschrijving", "Wat iemand doet, van begin tot eind."], en: ["Description", "What someone does, from start to finish."] }),
  aard: oneOf({ nl: ["Aard", "Voor wie de EPA geldt."], en: ["Nature", "Whom the EPA holds for."], values: {
    kern: { nl: ["Kern", "Voor alle werkplekken."], en: ["Core", "For all workplaces."] },
    specifiek: { nl: ["Specifiek", "Voor één soort werkplek."], en: ["Specific", "For one kind of workplace."] },
    functieoverstijgend: { nl: ["Functieoverstijgend", "Voor meer functies dezelfde."], en: ["Across functions", "The same for several functions."] },
  } }),
  grenzen: prose({ nl: ["Grenzen", "Wat er niet bij hoort."], en: ["Limits", "What does not belong to it."] }),
  supervisie: SUPERVISIE,
  bekwaamheden: BEKWAAMHEID_REFERENCES,
  bereik: BEREIK,
  fase: FASE,
  niveau: NIVEAU,
  rollen: ROLLEN,
  dekt: DEKT,
  uit: UIT,
  steuntOp: STEUNT_OP,
  kennis: KENNIS,
  inzicht: INZICHT,
  vaardigheden: VAARDIGHEDEN,
  houding: HOUDING,
  gedrag: GEDRAG,
  beoordeling: prose({ nl: ["Beoordeling", "Waarop het besluit berust om iemand dit toe te vertrouwen."], en: ["Assessment", "What the decision to entrust this to someone rests on."] }),
  geldigheid: text({ nl: ["Geldigheid", "Hoe lang de bekwaamverklaring geldt, bijvoorbeeld `3 jaar`."], en: ["Validity", "How long the entrustment holds, for example `3 years`."] }),
  toelichting: TOELICHTING,
}, {
  item: { kind: "epa", id: "id", titel: "titel" },
  nl: ["EPA", "Een activiteit die iemand zelfstandig mag doen als anderen dat vertrouwen (entrustable professional activity)."], en: ["EPA", "An activity that someone may do independently once others trust them with it (entrustable professional activity)."],
}), { nl: ["EPA's", "De activiteiten die iemand toevertrouwd kunnen worden."], en: ["EPAs", "The activities that someone can be entrusted with."] });
