// Parts that several kinds of document share: competence, EPA, practice situation, size, people and sources.
import { DOCUMENT_REFERENCE } from "../forms.ts";
import { boolean, date, integer, list, number, object, oneOf, prose, text, type ItemKind } from "../spec.ts";
import { aspectList, BEREIK, DEKT, FASE, NIVEAU, ROLLEN, TOELICHTING, UIT } from "./header.ts";

/** The id of an item; `example` shows what one looks like. */
export const ITEM_ID = (nl: string, en: string, example: string) =>
  text({ required: true, nl: ["Id", `De vaste naam van ${nl}, bijvoorbeeld \`${example}\`.`], en: ["Id", `The stable name of ${en}, for example \`${example}\`.`] });

/** The same, where an item may also go without. */
export const OPTIONAL_ITEM_ID = (nl: string, en: string, example: string) =>
  text({ nl: ["Id", `De vaste naam van ${nl}, bijvoorbeeld \`${example}\`; nodig om ernaar te verwijzen.`], en: ["Id", `The stable name of ${en}, for example \`${example}\`; needed to refer to it.`] });

/** References to items of this document or another. */
export const itemList = (targets: readonly ItemKind[], nl: readonly [string, string], en: readonly [string, string]) =>
  list(text({ refersTo: "item", targets, nl: [nl[0], "Het id van een onderdeel, of `document@versie#onderdeel`."], en: [en[0], "The id of an item, or `document@version#item`."] }), { nl, en });

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

export const STUDIEPUNTEN = object("studiepunten", {
  waarde: number({ required: true, minimum: 0, nl: ["Waarde", "Het aantal, bijvoorbeeld 15."], en: ["Value", "The number, for example 15."] }),
  eenheid: oneOf({ nl: ["Eenheid", "Waarin geteld wordt."], en: ["Unit", "What is counted in."], values: {
    EC: { nl: ["EC", "Studiepunten van het European Credit Transfer System; één is 28 uur."], en: ["EC", "Credits of the European Credit Transfer System; one is 28 hours."] },
    SBU: { nl: ["SBU", "Studiebelastingsuren, zoals in het mbo."], en: ["SBU", "Hours of study load, as in mbo."] },
  } }),
}, { also: ["studielast", "credits", "ects"], nl: ["Studiepunten", "De omvang: een aantal en de eenheid (EC of SBU)."], en: ["Credits", "The size: a number and its unit (EC or SBU)."] });

/** How far a document reaches: one institution may extend a national one (APWMD-2012 F7). */
export const REIKWIJDTE = oneOf({ nl: ["Reikwijdte", "Voor wie dit document geldt."], en: ["Reach", "Whom this document holds for."], values: {
  landelijk: { nl: ["Landelijk", "Voor alle opleidingen van deze naam."], en: ["National", "For all programmes of this name."] },
  regionaal: { nl: ["Regionaal", "Voor een aantal instellingen in een regio."], en: ["Regional", "For a number of institutions in a region."] },
  instelling: { nl: ["Instelling", "Voor één instelling."], en: ["Institution", "For one institution."] },
} });

/** Places in the continuum of educations: ZIN-2016 §2.7. */
export const CONTINUUM_KEYS = {
  sluitAanOp: list(text({ form: DOCUMENT_REFERENCE, refersTo: "document", nl: ["Sluit aan op", "Een document, als `id@versie`."], en: ["Follows on", "A document, as `id@version`."] }), {
    nl: ["Sluit aan op", "De opleidingen of profielen waar iemand vandaan komt en waarop dit voortbouwt."],
    en: ["Follows on", "The programmes or profiles that people come from and that this one builds on."],
  }),
  doorstroomNaar: list(text({ form: DOCUMENT_REFERENCE, refersTo: "document", nl: ["Doorstroom naar", "Een document, als `id@versie`."], en: ["Leads on to", "A document, as `id@version`."] }), {
    nl: ["Doorstroom naar", "De opleidingen of profielen waarin iemand hierna verder kan leren."],
    en: ["Leads on to", "The programmes or profiles in which someone can go on learning after this."],
  }),
} as const;

/** The document that a narrower one extends. */
export const UITBREIDING = text({
  form: DOCUMENT_REFERENCE, refersTo: "document", also: ["breidtUit"],
  nl: ["Uitbreiding", "Het document dat hiermee wordt uitgebreid, als `id@versie`: bijvoorbeeld het landelijke profiel waarop een hogeschool verder bouwt."],
  en: ["Extension", "The document that this one extends, as `id@version`: for example the national profile that a university builds on."],
});

/** Who had a part in the document: ZIN-2016 L1239-1250, APWMD-2012 L217-223. */
export const BETROKKENEN = list(object("betrokkene", {
  naam: text({ nl: ["Naam", "De persoon, organisatie of groep."], en: ["Name", "The person, organisation or group."] }),
  groep: oneOf({ nl: ["Groep", "Namens wie."], en: ["Group", "On whose behalf."], values: {
    burger: { nl: ["Burger", "Burgers, cliënten, patiënten, naasten of ervaringsdeskundigen."], en: ["Citizen", "Citizens, clients, patients, relatives or experts by experience."] },
    professional: { nl: ["Professional", "Mensen die het beroep uitoefenen, of hun vereniging."], en: ["Professional", "People who practise the profession, or their association."] },
    opleider: { nl: ["Opleider", "Docenten, opleiders en hun instellingen."], en: ["Educator", "Teachers, trainers and their institutions."] },
    student: { nl: ["Student", "Studenten en deelnemers."], en: ["Student", "Students and participants."] },
    werkgever: { nl: ["Werkgever", "Werkgevers en leidinggevenden."], en: ["Employer", "Employers and managers."] },
    werknemer: { nl: ["Werknemer", "Vakbonden en andere vertegenwoordigers van werknemers."], en: ["Employee", "Unions and other representatives of employees."] },
    onderzoeker: { nl: ["Onderzoeker", "Onderzoekers en lectoren."], en: ["Researcher", "Researchers and professors."] },
    overheid: { nl: ["Overheid", "Ministeries, gemeenten en toezicht."], en: ["Government", "Ministries, municipalities and supervisors."] },
  } }),
  bijdrage: text({ nl: ["Bijdrage", "Wat zij deden, bijvoorbeeld `meegeschreven` of `akkoord gegeven`."], en: ["Contribution", "What they did, for example `co-wrote` or `agreed`."] }),
}, { short: "naam", nl: ["Betrokkene", "Iemand die aan het document meewerkte of ermee instemde."], en: ["Person involved", "Someone who worked on the document or agreed to it."] }), {
  also: ["stakeholders"],
  nl: ["Betrokkenen", "Wie aan dit document meewerkten of ermee instemden."],
  en: ["People involved", "Who worked on this document or agreed to it."],
});

export const BRONDOCUMENTEN = list(object("brondocument", {
  naam: text({ required: true, nl: ["Naam", "De naam van de bron."], en: ["Name", "The name of the source."] }),
  soort: text({ nl: ["Soort", "Wat voor bron het is, bijvoorbeeld `bcp`."], en: ["Kind", "What kind of source it is, for example `bcp`."] }),
  datum: text({ nl: ["Datum", "De datum van de bron."], en: ["Date", "The date of the source."] }),
  omschrijving: prose({ nl: ["Omschrijving", "Wat de bron is."], en: ["Description", "What the source is."] }),
  link: text({ nl: ["Link", "Het webadres van de bron."], en: ["Link", "The web address of the source."] }),
  vrijToegankelijk: boolean({ nl: ["Vrij toegankelijk", "Of iedereen de bron zonder betalen kan lezen."], en: ["Open access", "Whether everyone can read the source without paying."] }),
}, { short: "naam", nl: ["Brondocument", "Een bron van dit document."], en: ["Source document", "A source of this document."] }), { also: ["bronnen", "literatuur"], nl: ["Brondocumenten", "De bronnen waarop dit document steunt."], en: ["Source documents", "The sources that this document rests on."] });

export const WIJZIGINGEN = list(object("wijziging", {
  categorie: integer({ minimum: 1, maximum: 3, nl: ["Categorie", "1 nieuw document, 2 nieuwe onderdelen, 3 andere wijzigingen."], en: ["Category", "1 new document, 2 new parts, 3 other changes."] }),
  tekst: prose({ nl: ["Tekst", "Wat er veranderd is."], en: ["Text", "What has changed."] }),
  op: date({ nl: ["Op", "De dag van de wijziging."], en: ["On", "The day of the change."] }),
}, { short: "tekst", nl: ["Wijziging", "Eén wijziging ten opzichte van de vorige versie."], en: ["Change", "One change from the previous version."] }), { nl: ["Wijzigingen", "Wat er veranderd is ten opzichte van de vorige versie."], en: ["Changes", "What has changed from the previous version."] });

/** A body that recognises a programme or intervention: APWMD-2012 L1476-1480. */
export const ERKENNING = list(object("erkenning", {
  orgaan: text({ nl: ["Orgaan", "Wie erkent, bijvoorbeeld een beroepsregister of het College Zorgopleidingen."], en: ["Body", "Who recognises, for example a professional register or the college for health-care training."] }),
  procedure: prose({ nl: ["Procedure", "Hoe er beoordeeld is."], en: ["Procedure", "How it was judged."] }),
  oordeel: text({ nl: ["Oordeel", "Wat de uitkomst is, bijvoorbeeld het niveau van onderbouwing."], en: ["Verdict", "What the outcome is, for example the level of evidence."] }),
  op: date({ nl: ["Op", "De dag van de erkenning."], en: ["On", "The day of recognition."] }),
  geldigTot: date({ nl: ["Geldig tot", "De laatste dag van de erkenning."], en: ["Valid until", "The last day of the recognition."] }),
}, { short: "orgaan", nl: ["Erkenning", "Eén erkenning."], en: ["Recognition", "One recognition."] }), { nl: ["Erkenning", "Wie dit erkend heeft en hoe."], en: ["Recognition", "Who recognised this and how."] });

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
export const TOETS_DOEL = oneOf({ nl: ["Doel", "Waarvoor er getoetst wordt."], en: ["Purpose", "What the assessment is for."], values: {
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

export const NORM = prose({ nl: ["Norm", "Wanneer het voldoende is. Een summatieve toets heeft er altijd een."], en: ["Standard", "When it is good enough. A summative assessment always has one."] });
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
