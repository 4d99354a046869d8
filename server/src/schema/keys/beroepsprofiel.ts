// Keys of the professional profile: identity and registration (APWMD-2012 F12, F13), competences, situations, EPAs.
import { behind, boolean, integer, list, object, oneOf, prose, text } from "../spec.ts";
import { BETROKKENEN, BRONDOCUMENTEN, CONTINUUM_KEYS, REIKWIJDTE, UITBREIDING, WIJZIGINGEN } from "./background.ts";
import { DISCIPLINES, GEDRAG, HOUDING, INZICHT, ITEM_ID, itemList, KENNIS, nameList, proseList, STEUNT_OP, VAARDIGHEDEN } from "./common.ts";
import { EPAS, PRAKTIJKSITUATIES } from "./situations.ts";
import { BEREIK, DEKT, FASE, HEADER_KEYS, NIVEAU, ROLLEN, TOELICHTING, UIT } from "./header.ts";

const IDENTITEIT = object("identiteit", {
  watIkDoe: prose({ nl: ["Wat ik doe", "De kern van het werk: wat de professional doet en op welke kennis en kunde dat rust."], en: ["What I do", "The core of the work: what the professional does and on what knowledge and skill it rests."] }),
  watIkKanEnMag: prose({ nl: ["Wat ik kan en mag", "Waartoe de professional bevoegd en bekwaam is."], en: ["What I can and may do", "What the professional is authorised and able to do."] }),
  watNodigIs: prose({ nl: ["Wat nodig is", "Waar burgers en samenleving om vragen."], en: ["What is needed", "What citizens and society ask for."] }),
  watEenAnderNietDoet: prose({ nl: ["Wat een ander niet doet", "Waarin dit beroep zich onderscheidt van andere."], en: ["What another does not do", "How this profession differs from others."] }),
}, { nl: ["Identiteit", "Wie deze professional is, in vier vragen."], en: ["Identity", "Who this professional is, in four questions."] });

const BEROEPSCODE = object("beroepscode", {
  naam: text({ nl: ["Naam", "De naam van de code."], en: ["Name", "The name of the code."] }),
  eigenaar: text({ nl: ["Eigenaar", "De vereniging die de code beheert."], en: ["Owner", "The association that keeps the code."] }),
  versie: text({ nl: ["Versie", "De versie of het jaar, tussen aanhalingstekens."], en: ["Version", "The version or year, in quotes."] }),
  link: text({ nl: ["Link", "Het webadres van de code."], en: ["Link", "The web address of the code."] }),
}, { short: "naam", nl: ["Beroepscode", "De gedragsregels van het beroep."], en: ["Code of conduct", "The rules of conduct of the profession."] });

const HERREGISTRATIE = object("herregistratie", {
  jaren: integer({ minimum: 0, nl: ["Jaren", "Na hoeveel jaar iemand opnieuw geregistreerd moet worden."], en: ["Years", "After how many years someone has to register again."] }),
  uren: integer({ minimum: 0, nl: ["Uren", "Hoeveel uur iemand in die tijd gewerkt moet hebben."], en: ["Hours", "How many hours someone must have worked in that time."] }),
  eisen: prose({ nl: ["Eisen", "Wat iemand daarvoor moet laten zien."], en: ["Requirements", "What someone has to show for it."] }),
  nascholing: prose({ nl: ["Nascholing", "Welke bij- en nascholing nodig is."], en: ["Continuing education", "Which continuing education is needed."] }),
}, { short: "eisen", nl: ["Herregistratie", "Hoe iemand geregistreerd blijft."], en: ["Re-registration", "How someone stays registered."] });

const REGISTRATIE = object("registratie", {
  regime: oneOf({ also: ["kwaliteitsregime"], nl: ["Regime", "Onder welke regels de registratie valt."], en: ["Regime", "Which rules the registration falls under."], values: {
    big: { nl: ["BIG", "Wettelijk beschermd volgens de Wet BIG."], en: ["BIG", "Protected by the Dutch act on professions in health care (Wet BIG)."] },
    jeugd: { nl: ["Jeugd", "Verplichte registratie volgens de Jeugdwet."], en: ["Youth", "Mandatory registration by the Dutch Youth Act (Jeugdwet)."] },
    vrijwillig: { nl: ["Vrijwillig", "Een register waar niemand in hoeft."], en: ["Voluntary", "A register that nobody has to be in."] },
    geen: { nl: ["Geen", "Er is geen register."], en: ["None", "There is no register."] },
  } }),
  register: text({ nl: ["Register", "De naam van het register."], en: ["Register", "The name of the register."] }),
  kamer: text({ nl: ["Kamer", "Het deel van het register, als het kamers heeft."], en: ["Chamber", "The part of the register, where it has chambers."] }),
  verplicht: boolean({ nl: ["Verplicht", "Of iemand alleen met registratie mag werken."], en: ["Mandatory", "Whether someone may only work when registered."] }),
  grondslag: text({ nl: ["Grondslag", "De wet waarop de registratie berust."], en: ["Legal basis", "The act that the registration rests on."] }),
  peildatum: text({ nl: ["Peildatum", "Wanneer deze gegevens klopten."], en: ["Reference date", "When these data were right."] }),
  beroepscode: BEROEPSCODE,
  tuchtrecht: oneOf({ nl: ["Tuchtrecht", "Wie over klachten tegen een beoefenaar oordeelt."], en: ["Disciplinary law", "Who judges complaints against a practitioner."], values: {
    wettelijk: { nl: ["Wettelijk", "Een tuchtcollege dat de wet heeft ingesteld."], en: ["Statutory", "A disciplinary board that the law has set up."] },
    verenigingsrecht: { nl: ["Verenigingsrecht", "Een college van de vereniging; het geldt voor leden of geregistreerden."], en: ["Association law", "A board of the association; it holds for members or those registered."] },
    geen: { nl: ["Geen", "Er is geen tuchtrecht."], en: ["None", "There is no disciplinary law."] },
  } }),
  herregistratie: HERREGISTRATIE,
}, { nl: ["Registratie", "Register, beroepscode, tuchtrecht en herregistratie."], en: ["Registration", "Register, code of conduct, disciplinary law and re-registration."] });

const BEKWAAMHEID = object("bekwaamheid", {
  id: ITEM_ID("deze bekwaamheid", "this competence", "samen-beslissen"),
  titel: text({ nl: ["Titel", "De bekwaamheid in één regel."], en: ["Title", "The competence in one line."] }),
  tekst: prose({ nl: ["Tekst", "Wat de professional kan en doet."], en: ["Text", "What the professional can do and does."] }),
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
  toelichting: TOELICHTING,
}, { item: { kind: "bekwaamheid", id: "id", titel: "titel" }, nl: ["Bekwaamheid", "Kennis, vaardigheden en houding die samen nodig zijn om goed te handelen."], en: ["Competence", "Knowledge, skills and attitude that are needed together to act well."] });

/** The whole professional profile. */
export const BEROEPSPROFIEL = object("beroepsprofiel", behind("omschrijving", ["vereniging"], behind("nlqf", ["orientatie", "identiteit", "registratie"], {
  ...HEADER_KEYS,
  ...CONTINUUM_KEYS,
  vereniging: text({ also: ["beroepsvereniging"], nl: ["Vereniging", "De beroepsvereniging die dit profiel beheert."], en: ["Association", "The professional association that keeps this profile."] }),
  reikwijdte: REIKWIJDTE,
  uitbreiding: UITBREIDING,
  andereTitels: nameList(["Andere titels", "Andere namen waaronder dit beroep bekend is."], ["Other titles", "Other names by which this profession is known."], ["Titel", "Title"], ["functietitels"]),
  orientatie: oneOf({ nl: ["Oriëntatie", "Breed of gericht op één gebied."], en: ["Orientation", "Broad, or aimed at one field."], values: {
    generalist: { nl: ["Generalist", "Werkt met veel soorten vragen en mensen, en verwijst door waar nodig."], en: ["Generalist", "Works with many kinds of questions and people, and refers where needed."] },
    specialist: { nl: ["Specialist", "Is gericht op één gebied of doelgroep."], en: ["Specialist", "Is aimed at one field or target group."] },
  } }),
  fase: FASE,
  context: prose({ nl: ["Context", "Waar en met wie het beroep wordt uitgeoefend, en wat daarin verandert."], en: ["Context", "Where and with whom the profession is practised, and what is changing in it."] }),
  doelgroepen: nameList(["Doelgroepen", "De mensen voor wie de professional werkt."], ["Target groups", "The people that the professional works for."], ["Doelgroep", "Target group"]),
  domeinen: nameList(["Domeinen", "De leefgebieden of vakgebieden waarop het beroep werkt."], ["Domains", "The areas of life or fields that the profession works in."], ["Domein", "Domain"], ["leefgebieden"]),
  disciplines: DISCIPLINES,
  identiteit: IDENTITEIT,
  registratie: REGISTRATIE,
  voorbehoudenHandelingen: proseList(["Voorbehouden handelingen", "Handelingen die de wet aan bepaalde beroepen voorbehoudt en die deze professional mag doen."], ["Reserved procedures", "Procedures that the law reserves to certain professions and that this professional may perform."]),
  kwaliteitsstandaarden: nameList(["Kwaliteitsstandaarden", "De professionele standaard en kwaliteitsstandaarden die gelden."], ["Quality standards", "The professional standard and quality standards that hold."], ["Standaard", "Standard"]),
  richtlijnen: itemList(["richtlijn"], ["Richtlijnen", "De richtlijnen uit een kennisbasis waar het beroep mee werkt."], ["Guidelines", "The guidelines of a body of knowledge that the profession works with."]),
  kennisgebieden: nameList(["Kennisgebieden", "De vakgebieden waaruit het beroep kennis haalt."], ["Areas of knowledge", "The fields that the profession draws knowledge from."], ["Kennisgebied", "Area of knowledge"]),
  bekwaamheden: list(BEKWAAMHEID, { also: ["competenties", "competences", "competencies"], nl: ["Bekwaamheden", "Wat de professional moet kunnen."], en: ["Competences", "What the professional has to be able to do."] }),
  praktijksituaties: PRAKTIJKSITUATIES,
  epas: EPAS,
  betrokkenen: BETROKKENEN,
  brondocumenten: BRONDOCUMENTEN,
  wijzigingen: WIJZIGINGEN,
})), { nl: ["Beroepsprofiel", "Wat een beroep kan, mag en weet, van een beroepsvereniging."], en: ["Professional profile", "What a profession can do, may do and knows, by a professional association."] });
