// How people learn and are assessed: forms, environments, assessments and supervision.
import { integer, list, oneOf, prose, text } from "../spec.ts";
import { nameList, proseList } from "./common.ts";

/** Together or apart: ZIN-2016 L1158-1162. */
export const SAMENWERKINGSVORM = oneOf({ nl: ["Vorm", "Of één of meer disciplines leren, en of ze dat met elkaar doen."], en: ["Form", "Whether one or more disciplines learn, and whether they do so together."], values: {
  monodisciplinair: { nl: ["Monodisciplinair", "Eén discipline leert voor zich."], en: ["Monodisciplinary", "One discipline learns by itself."] },
  multidisciplinair: { nl: ["Multidisciplinair", "Meer disciplines leren naast elkaar."], en: ["Multidisciplinary", "Several disciplines learn side by side."] },
  interprofessioneel: { nl: ["Interprofessioneel", "Twee of meer disciplines leren van, over en met elkaar."], en: ["Interprofessional", "Two or more disciplines learn about, from and with each other."] },
} });

/** Forms of learning: ZIN-2016 §2.16. */
export const LEERVORM = oneOf({ nl: ["Leervorm", "Of het leren georganiseerd is en tot een erkend bewijs leidt."], en: ["Form of learning", "Whether the learning is organised and leads to a recognised proof."], values: {
  formeel: { nl: ["Formeel", "Georganiseerd, met een erkend diploma of certificaat."], en: ["Formal", "Organised, with a recognised diploma or certificate."] },
  "non-formeel": { nl: ["Non-formeel", "Georganiseerd, zonder landelijk erkend diploma, zoals een training of congres."], en: ["Non-formal", "Organised, without a nationally recognised diploma, such as a course or congress."] },
  informeel: { nl: ["Informeel", "Tijdens het werk of daarbuiten, zonder dat het als leren georganiseerd is."], en: ["Informal", "At work or elsewhere, without being organised as learning."] },
} });

/** ZIN-2016 L1349-1363, L1153-1170. */
const LEEROMGEVINGEN = {
  werkplek: { nl: ["Werkplek", "Leren in het werk zelf."], en: ["Workplace", "Learning in the work itself."] },
  leerwerkplaats: { nl: ["Leerwerkplaats", "Een plek in de praktijk die voor leren is ingericht, zoals een leerafdeling."], en: ["Learning workplace", "A place in practice that is set up for learning, such as a training ward."] },
  simulatie: { nl: ["Simulatie", "Een nagebootste situatie, met of zonder techniek."], en: ["Simulation", "An imitated situation, with or without technology."] },
  practicum: { nl: ["Practicum", "Oefenen met begeleiding op school."], en: ["Practical", "Supervised practice at school."] },
  contacttijd: { nl: ["Contacttijd", "Lessen en colleges met een docent."], en: ["Contact time", "Lessons and lectures with a teacher."] },
  "kleine-groep": { nl: ["Kleine groep", "Samen leren in een groepje, zelfstandig of met een coach."], en: ["Small group", "Learning together in a small group, alone or with a coach."] },
  zelfstudie: { nl: ["Zelfstudie", "Alleen en zelfstandig leren."], en: ["Self-study", "Learning alone and independently."] },
  digitaal: { nl: ["Digitaal", "Online leren, met e-learning, een game of sociale media."], en: ["Digital", "Online learning, by e-learning, a game or social media."] },
  blended: { nl: ["Blended", "Contacttijd en online leren door elkaar."], en: ["Blended", "Contact time and online learning combined."] },
} as const;

export const LEEROMGEVING_NAME = text({ suggestions: LEEROMGEVINGEN, nl: ["Leeromgeving", "Een plek of manier waarop geleerd wordt, bijvoorbeeld `werkplek`."], en: ["Learning environment", "A place or way of learning, for example `werkplek`."] });

export const LEEROMGEVING = list(LEEROMGEVING_NAME, { also: ["leeromgevingen"], nl: ["Leeromgeving", "Waar en hoe er geleerd wordt, bijvoorbeeld `[werkplek, simulatie]`."], en: ["Learning environment", "Where and how the learning happens, for example `[werkplek, simulatie]`."] });

/** What assessments have in common: ZIN-2016 step 3, L1333-1341. */
export const TOETS_DOEL = oneOf({ also: ["type", "functie", "toetsdoel"], nl: ["Doel", "Waarvoor er getoetst wordt."], en: ["Purpose", "What the assessment is for."], values: {
  formatief: { nl: ["Formatief", "Om van te leren; telt niet mee voor het diploma."], en: ["Formative", "To learn from; does not count for the diploma."] },
  summatief: { nl: ["Summatief", "Een oordeel volgens een norm, dat meetelt voor het diploma."], en: ["Summative", "A judgement by a standard that counts for the diploma."] },
} });

const TOETS_VORMEN = {
  portfolio: { nl: ["Portfolio", "Een verzameling bewijzen."], en: ["Portfolio", "A collection of evidence."] },
  kennistoets: { nl: ["Kennistoets", "Vragen over kennis, op papier of scherm."], en: ["Knowledge test", "Questions about knowledge, on paper or screen."] },
  praktijkbeoordeling: { nl: ["Praktijkbeoordeling", "Een beoordeling in het werk."], en: ["Workplace assessment", "An assessment at work."] },
  vaardigheidstoets: { nl: ["Vaardigheidstoets", "Een handeling laten zien."], en: ["Skills test", "Showing a skill."] },
  gesprek: { nl: ["Gesprek", "Een gesprek met beoordelaars, zoals een criteriumgericht interview."], en: ["Interview", "A talk with assessors."] },
  casus: { nl: ["Casus", "Een beschreven situatie uitwerken."], en: ["Case", "Working out a described situation."] },
  werkstuk: { nl: ["Werkstuk", "Een geschreven of gemaakt product."], en: ["Product", "A written or made product."] },
  presentatie: { nl: ["Presentatie", "Mondeling presenteren."], en: ["Presentation", "Presenting orally."] },
} as const;

export const TOETS_VORM = list(text({ suggestions: TOETS_VORMEN, nl: ["Vorm", "Een vorm van toetsen, bijvoorbeeld `portfolio`."], en: ["Form", "A form of assessment, for example `portfolio`."] }), { also: ["toetsvorm"], nl: ["Vorm", "Hoe er getoetst wordt, bijvoorbeeld `portfolio`."], en: ["Form", "How the assessment is done, for example `portfolio`."] });

export const NORM = prose({ also: ["cesuur", "normering", "cutoff"], nl: ["Norm", "Wanneer het voldoende is. Een summatieve toets heeft er altijd een."], en: ["Standard", "When it is good enough. A summative assessment always has one."] });
export const CRITERIA = proseList(["Criteria", "Waar beoordelaars op letten; per regel één punt."], ["Criteria", "What assessors look at; one point per line."], ["beoordelingscriteria"]);
export const BEOORDELAARS = nameList(["Beoordelaars", "Wie beoordelen, bijvoorbeeld `praktijkopleider`."], ["Assessors", "Who assess, for example `praktijkopleider`."], ["Beoordelaar", "Assessor"], ["examinatoren"]);
export const OVEREENSTEMMING_MET = nameList(
  ["Overeenstemming met", "Met wie is afgesproken wanneer iemand dit zelfstandig mag: opleiders, professionals, leidinggevenden, burgers."],
  ["Agreement with", "With whom it was agreed when someone may do this independently: educators, professionals, managers, citizens."],
  ["Partij", "Party"],
);

/** Levels of entrustment: FIELD §3. */
export const SUPERVISIE = integer({
  minimum: 1, maximum: 5, also: ["bekwaamheidsniveau", "supervisieniveau"],
  nl: ["Supervisie", "Hoeveel toezicht nog nodig is: 1 observeren, 2 directe supervisie, 3 indirecte supervisie, 4 zelfstandig, 5 geeft supervisie."],
  en: ["Supervision", "How much supervision is still needed: 1 observing, 2 direct supervision, 3 indirect supervision, 4 independent, 5 gives supervision."],
});
