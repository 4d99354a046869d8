// Keys of the learning track, in the order of the seven design steps (ZIN-2016 §2.14).
import { boolean, integer, list, object, oneOf, prose, text } from "../spec.ts";
import { BETROKKENEN, BRONDOCUMENTEN, CONTINUUM_KEYS, ERKENNING, REIKWIJDTE, STUDIEPUNTEN, UITBREIDING, WIJZIGINGEN } from "./background.ts";
import { DISCIPLINES, itemList, nameList, OPTIONAL_ITEM_ID, proseList, STEUNT_OP } from "./common.ts";
import {
  BEOORDELAARS, CRITERIA, LEEROMGEVING, LEEROMGEVING_NAME, LEERVORM, NORM, OVEREENSTEMMING_MET, SAMENWERKINGSVORM, SUPERVISIE, TOETS_DOEL, TOETS_VORM,
} from "./learning.ts";
import { EPAS, SITUATIES } from "./situations.ts";
import { BEREIK, DEKT, FASE, HEADER_KEYS, ROLLEN, TOELICHTING, UIT } from "./header.ts";

const BEKWAAMHEDEN = itemList(
  ["bekwaamheid", "eindkwalificatie", "werkproces", "kerntaak"],
  ["Bekwaamheden", "De bekwaamheden uit een profiel waaraan gewerkt wordt, als `document@versie#onderdeel`."],
  ["Competences", "The competences of a profile that are worked on, as `document@version#item`."],
);
const SITUATIE_REFERENCES = itemList(["situatie", "praktijksituatie"], ["Situaties", "De situaties waar dit bij hoort."], ["Situations", "The situations that this belongs to."]);
const EPA_REFERENCES = itemList(["epa"], ["EPA's", "De EPA's waar dit aan werkt."], ["EPAs", "The EPAs that this works on."]);

const BEOORDELING = object("beoordeling", {
  id: OPTIONAL_ITEM_ID("deze beoordeling", "this assessment", "bo-1"),
  titel: text({ nl: ["Titel", "De naam van de beoordeling."], en: ["Title", "The name of the assessment."] }),
  omschrijving: prose({ nl: ["Omschrijving", "Wat iemand doet of laat zien."], en: ["Description", "What someone does or shows."] }),
  doel: TOETS_DOEL,
  toetst: itemList(["epa", "situatie", "bekwaamheid", "eindkwalificatie", "werkproces", "leeractiviteit"], ["Toetst", "Wat er beoordeeld wordt: EPA's, situaties of bekwaamheden."], ["Assesses", "What is assessed: EPAs, situations or competences."]),
  vorm: TOETS_VORM,
  situatie: prose({ nl: ["Situatie", "De situatie waarin beoordeeld wordt."], en: ["Situation", "The situation in which the assessment takes place."] }),
  norm: NORM,
  criteria: CRITERIA,
  supervisie: SUPERVISIE,
  beoordelaars: BEOORDELAARS,
  overeenstemmingMet: OVEREENSTEMMING_MET,
  rollen: ROLLEN,
  dekt: DEKT,
  toelichting: TOELICHTING,
}, { item: { kind: "beoordeling", id: "id", titel: "titel" }, nl: ["Beoordeling", "Een moment waarop iemand laat zien wat hij of zij kan."], en: ["Assessment", "A moment at which someone shows what they can do."] });

const LEEROMGEVINGEN = list(object("leeromgeving", {
  naam: LEEROMGEVING_NAME,
  omschrijving: prose({ nl: ["Omschrijving", "Hoe het er daar aan toegaat."], en: ["Description", "What it is like there."] }),
  organisatie: text({ nl: ["Organisatie", "Bij welke organisatie."], en: ["Organisation", "At which organisation."] }),
}, { short: "naam", nl: ["Leeromgeving", "Een plek of manier waarop geleerd wordt."], en: ["Learning environment", "A place or way of learning."] }), { also: ["leeromgeving"], nl: ["Leeromgevingen", "Stap 4: waar en hoe er geleerd wordt, bijvoorbeeld `[werkplek, simulatie]`."], en: ["Learning environments", "Step 4: where and how the learning happens, for example `[werkplek, simulatie]`."] });

const LEERACTIVITEIT = object("leeractiviteit", {
  id: OPTIONAL_ITEM_ID("deze leeractiviteit", "this learning activity", "la-1"),
  titel: text({ nl: ["Titel", "De activiteit in één regel."], en: ["Title", "The activity in one line."] }),
  omschrijving: prose({ nl: ["Omschrijving", "Wat deelnemers doen."], en: ["Description", "What participants do."] }),
  vorm: SAMENWERKINGSVORM,
  disciplines: DISCIPLINES,
  leervorm: LEERVORM,
  leeromgeving: LEEROMGEVING,
  begeleid: boolean({ nl: ["Begeleid", "Of er iemand begeleidt."], en: ["Supervised", "Whether someone supervises."] }),
  begeleiding: prose({ nl: ["Begeleiding", "Wie begeleidt en hoe."], en: ["Supervision", "Who supervises and how."] }),
  leerresultaten: proseList(["Leerresultaten", "Wat deelnemers daarna weten of kunnen; per regel één punt."], ["Learning results", "What participants know or can do afterwards; one point per line."]),
  bekwaamheden: BEKWAAMHEDEN,
  situaties: SITUATIE_REFERENCES,
  epas: EPA_REFERENCES,
  studiepunten: STUDIEPUNTEN,
  duur: text({ nl: ["Duur", "Hoe lang het duurt, bijvoorbeeld `10 weken`."], en: ["Duration", "How long it takes, for example `10 weeks`."] }),
  leerjaar: integer({ minimum: 1, maximum: 10, nl: ["Leerjaar", "In welk jaar, bijvoorbeeld 1."], en: ["Year", "In which year, for example 1."] }),
  bereik: BEREIK,
  fase: FASE,
  rollen: ROLLEN,
  dekt: DEKT,
  uit: UIT,
  steuntOp: STEUNT_OP,
  toelichting: TOELICHTING,
}, { short: "titel", item: { kind: "leeractiviteit", id: "id", titel: "titel" }, nl: ["Leeractiviteit", "Iets wat deelnemers doen om te leren."], en: ["Learning activity", "Something that participants do to learn."] });

const BEGELEIDERS = list(object("begeleider", {
  naam: text({ nl: ["Naam", "De naam of functie, bijvoorbeeld `praktijkopleider`."], en: ["Name", "The name or position, for example `praktijkopleider`."] }),
  rollen: list(oneOf({ nl: ["Rol", "Een rol van docenten en begeleiders."], en: ["Role", "A role of teachers and supervisors."], values: {
    professional: { nl: ["Professional", "Is en blijft zelf vakman of vakvrouw."], en: ["Professional", "Is and stays a practitioner."] },
    ontwikkelaar: { nl: ["Ontwikkelaar", "Ontwikkelt leertrajecten en voert ze uit."], en: ["Developer", "Develops learning tracks and carries them out."] },
    begeleider: { nl: ["Begeleider", "Begeleidt tijdens de leerloopbaan."], en: ["Guide", "Guides people during their learning career."] },
    beoordelaar: { nl: ["Beoordelaar", "Beoordeelt of iemand het kan."], en: ["Assessor", "Judges whether someone can do it."] },
  } }), { also: ["rol"], nl: ["Rollen", "Wat deze begeleider doet: professional, ontwikkelaar, begeleider of beoordelaar."], en: ["Roles", "What this supervisor does: professional, developer, guide or assessor."] }),
  werkplek: oneOf({ nl: ["Werkplek", "Waar deze begeleider werkt."], en: ["Place of work", "Where this supervisor works."], values: {
    onderwijs: { nl: ["Onderwijs", "Bij een school, hogeschool of universiteit."], en: ["Education", "At a school or university."] },
    praktijk: { nl: ["Praktijk", "Bij een organisatie voor zorg of welzijn."], en: ["Practice", "At an organisation for care or welfare."] },
    onderzoek: { nl: ["Onderzoek", "Bij een lectoraat of kennisinstelling."], en: ["Research", "At a research group or institute."] },
  } }),
  discipline: text({ nl: ["Discipline", "Het beroep of vakgebied."], en: ["Discipline", "The profession or field."] }),
  praktijkervaring: prose({ nl: ["Praktijkervaring", "Hoe deze begeleider de praktijk bijhoudt."], en: ["Practical experience", "How this supervisor keeps up with practice."] }),
}, { short: "naam", nl: ["Begeleider", "Een docent of begeleider."], en: ["Supervisor", "A teacher or supervisor."] }), { also: ["docenten"], nl: ["Begeleiders", "Stap 5: docenten en begeleiders in de praktijk."], en: ["Supervisors", "Step 5: teachers and supervisors in practice."] });

const MATERIAAL = list(object("materiaal", {
  titel: text({ nl: ["Titel", "De naam van het materiaal."], en: ["Title", "The name of the material."] }),
  soort: text({ nl: ["Soort", "Wat het is, bijvoorbeeld `handboek`, `video` of `beoordelingsformulier`."], en: ["Kind", "What it is, for example `handbook`, `video` or `assessment form`."] }),
  omschrijving: prose({ nl: ["Omschrijving", "Waar het over gaat en hoe het gebruikt wordt."], en: ["Description", "What it is about and how it is used."] }),
  link: text({ nl: ["Link", "Het webadres."], en: ["Link", "The web address."] }),
  vrijToegankelijk: boolean({ nl: ["Vrij toegankelijk", "Of iedereen het zonder betalen kan gebruiken."], en: ["Open access", "Whether everyone can use it without paying."] }),
}, { short: "titel", nl: ["Materiaal", "Een hulpmiddel bij het leren."], en: ["Material", "An aid to learning."] }), { also: ["materialen", "leermiddelen"], nl: ["Materiaal", "Stap 6: ondersteunend materiaal."], en: ["Material", "Step 6: supporting material."] });

const EVALUATIE = list(object("evaluatie", {
  omschrijving: prose({ nl: ["Omschrijving", "Hoe er geëvalueerd wordt."], en: ["Description", "How the evaluation is done."] }),
  proces: prose({ nl: ["Proces", "Hoe het leren en begeleiden bekeken wordt."], en: ["Process", "How the learning and supervision are looked at."] }),
  resultaat: prose({ nl: ["Resultaat", "Hoe bekeken wordt wat het oplevert."], en: ["Result", "How the outcome is looked at."] }),
  wanneer: text({ nl: ["Wanneer", "Wanneer of hoe vaak, bijvoorbeeld `na elk jaar`."], en: ["When", "When or how often, for example `after each year`."] }),
  met: nameList(["Met", "Wie meedoen, bijvoorbeeld studenten en burgers."], ["With", "Who take part, for example students and citizens."], ["Groep", "Group"]),
}, { short: "omschrijving", nl: ["Evaluatie", "Een evaluatie van proces en resultaat."], en: ["Evaluation", "An evaluation of process and result."] }), { nl: ["Evaluatie", "Stap 7: hoe proces en resultaat bekeken worden."], en: ["Evaluation", "Step 7: how process and result are looked at."] });

/** The whole learning track. */
export const LEERTRAJECT = object("leertraject", {
  ...HEADER_KEYS,
  ...CONTINUUM_KEYS,
  reikwijdte: REIKWIJDTE,
  uitbreiding: UITBREIDING,
  instelling: text({ nl: ["Instelling", "De school of organisatie die het traject aanbiedt."], en: ["Institution", "The school or organisation that offers the track."] }),
  doelgroep: prose({ nl: ["Doelgroep", "Voor wie het traject is."], en: ["Target group", "Whom the track is for."] }),
  voorkennis: prose({ nl: ["Voorkennis", "Wat iemand al moet kunnen, en hoe dat meetelt."], en: ["Prior knowledge", "What someone has to be able to do already, and how that counts."] }),
  studiepunten: STUDIEPUNTEN,
  leervorm: LEERVORM,
  civielEffect: text({ nl: ["Civiel effect", "Het diploma of bewijs en waartoe dat recht geeft."], en: ["Civil effect", "The diploma or proof and what it entitles to."] }),
  erkenning: ERKENNING,
  vorm: SAMENWERKINGSVORM,
  disciplines: DISCIPLINES,
  fase: FASE,
  context: prose({ nl: ["Context", "Stap 1: de werkpraktijk waarvoor wordt opgeleid."], en: ["Context", "Step 1: the practice that people are trained for."] }),
  situaties: SITUATIES,
  rollen: ROLLEN,
  bekwaamheden: BEKWAAMHEDEN,
  epas: EPAS,
  beoordelingen: list(BEOORDELING, { also: ["toetsen"], nl: ["Beoordelingen", "Stap 3: hoe beoordeeld wordt wat iemand kan. Dit is het begin van het ontwerp, niet het slot."], en: ["Assessments", "Step 3: how it is assessed what someone can do. This is where design starts, not where it ends."] }),
  leeromgevingen: LEEROMGEVINGEN,
  leeractiviteiten: list(LEERACTIVITEIT, { nl: ["Leeractiviteiten", "Stap 4: wat deelnemers doen om te leren."], en: ["Learning activities", "Step 4: what participants do to learn."] }),
  leerproces: prose({ nl: ["Leerproces", "Stap 4: hoe het leren verloopt en wordt opgebouwd."], en: ["Learning process", "Step 4: how the learning proceeds and is built up."] }),
  begeleiders: BEGELEIDERS,
  materiaal: MATERIAAL,
  evaluatie: EVALUATIE,
  betrokkenen: BETROKKENEN,
  brondocumenten: BRONDOCUMENTEN,
  wijzigingen: WIJZIGINGEN,
}, { nl: ["Leertraject", "Een traject volgens de zeven ontwerpstappen."], en: ["Learning track", "A track by the seven design steps."] });
