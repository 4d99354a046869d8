// Keys of the programme profile: final qualifications, exit profiles, units and assessments (ZIN-2016 §2.8, GR-2014 F16).
import { behind, boolean, integer, list, number, object, prose, text } from "../spec.ts";
import { BETROKKENEN, BRONDOCUMENTEN, CONTINUUM_KEYS, ERKENNING, REIKWIJDTE, STUDIEPUNTEN, UITBREIDING, WIJZIGINGEN } from "./background.ts";
import { DISCIPLINES, GEDRAG, HOUDING, INZICHT, ITEM_ID, itemList, KENNIS, nameList, proseList, STEUNT_OP, VAARDIGHEDEN } from "./common.ts";
import { BEOORDELAARS, CRITERIA, LEEROMGEVING, LEERVORM, NORM, OVEREENSTEMMING_MET, SAMENWERKINGSVORM, TOETS_DOEL, TOETS_VORM } from "./learning.ts";
import { EPAS, PRAKTIJKSITUATIES } from "./situations.ts";
import { BEREIK, DEKT, FASE, HEADER_KEYS, NIVEAU, ROLLEN, TOELICHTING, UIT } from "./header.ts";

const KERN = object("kern", {
  aandeel: number({ required: true, minimum: 0, maximum: 100, nl: ["Aandeel", "Welk deel van de opleiding voor iedereen gelijk is, in procenten."], en: ["Share", "Which part of the programme is the same for everyone, in percent."] }),
  omschrijving: prose({ nl: ["Omschrijving", "Wat er in de gemeenschappelijke kern zit."], en: ["Description", "What the common trunk holds."] }),
}, { short: "aandeel", nl: ["Kern", "De gemeenschappelijke stam van de opleiding."], en: ["Trunk", "The common trunk of the programme."] });

const UITSTROOMPROFIEL = object("uitstroomprofiel", {
  id: ITEM_ID("dit uitstroomprofiel", "this exit profile", "jeugd"),
  titel: text({ nl: ["Titel", "De naam van het uitstroomprofiel."], en: ["Title", "The name of the exit profile."] }),
  omschrijving: prose({ nl: ["Omschrijving", "Waar dit profiel toe opleidt."], en: ["Description", "What this profile prepares for."] }),
  studiepunten: STUDIEPUNTEN,
  aantekening: text({ nl: ["Aantekening", "De aantekening die op het diploma komt, als die er is."], en: ["Annotation", "The annotation on the diploma, where there is one."] }),
  dekt: DEKT,
  uit: UIT,
}, { item: { kind: "uitstroomprofiel", id: "id", titel: "titel" }, nl: ["Uitstroomprofiel", "Een richting waarin een student zich verdiept."], en: ["Exit profile", "A direction in which a student specialises."] });

const UITSTROOMPROFIEL_REFERENCE = text({ refersTo: "item", targets: ["uitstroomprofiel"], nl: ["Uitstroomprofiel", "Het id van het uitstroomprofiel waarvoor dit alleen geldt."], en: ["Exit profile", "The id of the exit profile that this holds for only."] });

const EINDKWALIFICATIE = object("eindkwalificatie", {
  id: ITEM_ID("deze eindkwalificatie", "this final qualification", "ek-1"),
  titel: text({ nl: ["Titel", "De eindkwalificatie in één regel."], en: ["Title", "The final qualification in one line."] }),
  tekst: prose({ nl: ["Tekst", "Wat een afgestudeerde kan."], en: ["Text", "What a graduate can do."] }),
  bereik: BEREIK,
  uitstroomprofiel: UITSTROOMPROFIEL_REFERENCE,
  fase: FASE,
  niveau: NIVEAU,
  rollen: ROLLEN,
  dekt: DEKT,
  uit: UIT,
  steuntOp: STEUNT_OP,
  kernbegrippen: nameList(["Kernbegrippen", "De begrippen waar het om draait."], ["Key concepts", "The concepts that matter most."], ["Kernbegrip", "Key concept"]),
  kennis: KENNIS,
  inzicht: INZICHT,
  vaardigheden: VAARDIGHEDEN,
  houding: HOUDING,
  gedrag: GEDRAG,
  uitgesteld: boolean({ nl: ["Uitgesteld", "`true` als dit pas na de initiële opleiding wordt geleerd; zet de reden erbij."], en: ["Deferred", "`true` when this is learnt only after initial education; give the reason."] }),
  reden: prose({ nl: ["Reden", "Waarom dit is uitgesteld."], en: ["Reason", "Why this is deferred."] }),
  toelichting: TOELICHTING,
}, { item: { kind: "eindkwalificatie", id: "id", titel: "tekst" }, nl: ["Eindkwalificatie", "Wat een afgestudeerde moet kunnen."], en: ["Final qualification", "What a graduate has to be able to do."] });

const EINDKWALIFICATIES = { also: ["eindtermen", "leeruitkomsten", "competenties", "leerresultaten"], nl: ["Eindkwalificaties", "Wat een afgestudeerde moet kunnen, in volgorde."], en: ["Final qualifications", "What a graduate has to be able to do, in order."] } as const;

const EENHEID = object("eenheid", {
  id: ITEM_ID("deze eenheid", "this unit", "e-1"),
  titel: text({ nl: ["Titel", "De naam van de eenheid."], en: ["Title", "The name of the unit."] }),
  omschrijving: prose({ nl: ["Omschrijving", "Waar de eenheid over gaat."], en: ["Description", "What the unit is about."] }),
  studiepunten: STUDIEPUNTEN,
  leerjaar: integer({ minimum: 1, maximum: 10, nl: ["Leerjaar", "In welk jaar van de opleiding, bijvoorbeeld 1."], en: ["Year", "In which year of the programme, for example 1."] }),
  periode: text({ nl: ["Periode", "Wanneer in het jaar, bijvoorbeeld `semester 1`."], en: ["Period", "When in the year, for example `semester 1`."] }),
  leidtOpVoor: itemList(["eindkwalificatie"], ["Leidt op voor", "De eindkwalificaties waaraan deze eenheid werkt."], ["Prepares for", "The final qualifications that this unit works on."], ["eindkwalificaties", "leeruitkomsten", "leerresultaten", "leerdoelen"]),
  toetsen: itemList(["toets"], ["Toetsen", "De toetsen die bij deze eenheid horen."], ["Assessments", "The assessments that belong to this unit."]),
  voorkennis: itemList(["eenheid"], ["Voorkennis", "De eenheden die iemand eerst moet hebben gedaan."], ["Prior knowledge", "The units that someone has to have done first."]),
  uitstroomprofiel: UITSTROOMPROFIEL_REFERENCE,
  bereik: BEREIK,
  vorm: SAMENWERKINGSVORM,
  leervorm: LEERVORM,
  disciplines: DISCIPLINES,
  leeromgeving: LEEROMGEVING,
  begeleiding: prose({ nl: ["Begeleiding", "Wie de student begeleidt en hoe."], en: ["Supervision", "Who supervises the student and how."] }),
  docenten: nameList(["Docenten", "Wie deze eenheid geven, ook uit praktijk en onderzoek."], ["Teachers", "Who teach this unit, also from practice and research."], ["Docent", "Teacher"]),
  werkvormen: nameList(["Werkvormen", "Hoe er gewerkt wordt, bijvoorbeeld `casusbespreking`."], ["Methods", "How the work is done, for example `case discussion`."], ["Werkvorm", "Method"]),
  leerinhoud: proseList(["Leerinhoud", "De onderwerpen en kennis; per regel één punt."], ["Content", "The subjects and knowledge; one point per line."], ["kennis"]),
  praktijksituaties: itemList(["praktijksituatie"], ["Praktijksituaties", "De praktijksituaties waar deze eenheid van uitgaat."], ["Practice situations", "The practice situations that this unit starts from."]),
  steuntOp: STEUNT_OP,
  rollen: ROLLEN,
  dekt: DEKT,
  uit: UIT,
  toelichting: TOELICHTING,
}, { item: { kind: "eenheid", id: "id", titel: "titel" }, nl: ["Eenheid", "Een vak, module, blok of stage."], en: ["Unit", "A course, module, block or placement."] });

const TOETS = object("toets", {
  id: ITEM_ID("deze toets", "this assessment", "t-1"),
  titel: text({ nl: ["Titel", "De naam van de toets."], en: ["Title", "The name of the assessment."] }),
  omschrijving: prose({ nl: ["Omschrijving", "Wat de student doet of laat zien."], en: ["Description", "What the student does or shows."] }),
  doel: TOETS_DOEL,
  toetst: itemList(["eindkwalificatie", "epa"], ["Toetst", "De eindkwalificaties waarover deze toets een oordeel geeft."], ["Assesses", "The final qualifications that this assessment judges."]),
  norm: NORM,
  vorm: TOETS_VORM,
  situatie: prose({ nl: ["Situatie", "De situatie waarin getoetst wordt."], en: ["Situation", "The situation in which the assessment takes place."] }),
  criteria: CRITERIA,
  beoordelaars: BEOORDELAARS,
  overeenstemmingMet: OVEREENSTEMMING_MET,
  weging: number({ minimum: 0, nl: ["Weging", "Hoe zwaar de toets meetelt."], en: ["Weight", "How much the assessment counts."] }),
  studiepunten: STUDIEPUNTEN,
  fase: FASE,
  rollen: ROLLEN,
  dekt: DEKT,
  toelichting: TOELICHTING,
}, { item: { kind: "toets", id: "id", titel: "titel" }, nl: ["Toets", "Een toets, tentamen, beoordeling of examen."], en: ["Assessment", "A test, exam or other assessment."] });

/** What an institution does otherwise than the national profile: GR-2014 L2355-2359. */
const AFWIJKINGEN = list(object("afwijking", {
  van: text({ refersTo: "herkomst", nl: ["Van", "Het onderdeel waarvan wordt afgeweken, als `document@versie#onderdeel`."], en: ["From", "The item that is departed from, as `document@version#item`."] }),
  tekst: prose({ nl: ["Tekst", "Wat er anders is."], en: ["Text", "What is different."] }),
  reden: prose({ nl: ["Reden", "Waarom."], en: ["Reason", "Why."] }),
}, { short: "tekst", nl: ["Afwijking", "Eén afwijking, met de reden."], en: ["Departure", "One departure, with its reason."] }), { nl: ["Afwijkingen", "Waar dit profiel afwijkt van het profiel dat het uitbreidt."], en: ["Departures", "Where this profile departs from the one it extends."] });

/** The whole programme profile. */
export const OPLEIDINGSPROFIEL = object("opleidingsprofiel", behind("nlqf", ["reikwijdte", "uitbreiding", "studiepunten"], {
  ...HEADER_KEYS,
  ...CONTINUUM_KEYS,
  reikwijdte: REIKWIJDTE,
  uitbreiding: UITBREIDING,
  instelling: text({ also: ["hogeschool", "universiteit"], nl: ["Instelling", "De hogeschool, universiteit of opleider."], en: ["Institution", "The university or other provider."] }),
  opleidingscode: text({ also: ["croho", "isat"], nl: ["Opleidingscode", "De officiële code van de opleiding (Croho of RIO), tussen aanhalingstekens."], en: ["Programme code", "The official code of the programme (Croho or RIO), in quotes."] }),
  sector: text({ also: ["domein"], nl: ["Sector", "De sector, bijvoorbeeld `gezondheidszorg`."], en: ["Sector", "The sector, for example `health care`."] }),
  studiepunten: STUDIEPUNTEN,
  leervorm: LEERVORM,
  civielEffect: text({ nl: ["Civiel effect", "Het diploma of bewijs en waartoe dat recht geeft."], en: ["Civil effect", "The diploma or proof and what it entitles to."] }),
  erkenning: ERKENNING,
  aantekeningen: nameList(["Aantekeningen", "Aantekeningen die op het diploma kunnen komen."], ["Annotations", "Annotations that may be put on the diploma."], ["Aantekening", "Annotation"]),
  visie: prose({ nl: ["Visie", "De kijk op beroep en leren waar de opleiding van uitgaat."], en: ["Vision", "The view of the profession and of learning that the programme starts from."] }),
  voorkennis: prose({ nl: ["Voorkennis", "Wat iemand al moet kunnen om te beginnen."], en: ["Prior knowledge", "What someone has to be able to do to start."] }),
  kern: KERN,
  rollen: ROLLEN,
  uitstroomprofielen: list(UITSTROOMPROFIEL, { also: ["basisprofielen", "afstudeerrichtingen"], nl: ["Uitstroomprofielen", "De richtingen waarin studenten zich verdiepen."], en: ["Exit profiles", "The directions in which students specialise."] }),
  eindkwalificaties: list(EINDKWALIFICATIE, EINDKWALIFICATIES),
  praktijksituaties: PRAKTIJKSITUATIES,
  epas: EPAS,
  eenheden: list(EENHEID, { also: ["modules", "vakken", "onderwijseenheden", "courses"], nl: ["Eenheden", "De vakken, modules, blokken en stages."], en: ["Units", "The courses, modules, blocks and placements."] }),
  toetsen: list(TOETS, { also: ["tentamens", "examens", "beoordelingen"], nl: ["Toetsen", "De toetsen, tentamens en beoordelingen."], en: ["Assessments", "The tests, exams and other assessments."] }),
  afwijkingen: AFWIJKINGEN,
  betrokkenen: BETROKKENEN,
  brondocumenten: BRONDOCUMENTEN,
  wijzigingen: WIJZIGINGEN,
}), { nl: ["Opleidingsprofiel", "Profiel van een hbo-, wo- of vervolgopleiding."], en: ["Programme profile", "Profile of a bachelor, master or post-initial programme."] });
