// Keys of the body of knowledge: knowledge, guidelines and interventions (GR-2014 F1–F7).
import { boolean, date, list, object, oneOf, prose, text } from "../spec.ts";
import { BETROKKENEN, BRONDOCUMENTEN, ERKENNING, WIJZIGINGEN } from "./background.ts";
import { ITEM_ID, itemList, nameList, OPTIONAL_ITEM_ID, proseList } from "./common.ts";
import { BEREIK, DEKT, FASE, HEADER_KEYS, NIVEAU, ROLLEN, TOELICHTING, UIT } from "./header.ts";

/** GR-2014 F6. */
const GEBIEDEN = {
  sociologie: { nl: ["Sociologie", "Hoe mensen samenleven."], en: ["Sociology", "How people live together."] },
  systeemtheorie: { nl: ["Systeemtheorie", "Hoe delen van een geheel op elkaar inwerken."], en: ["Systems theory", "How parts of a whole act on each other."] },
  agogiek: { nl: ["Agogiek", "Hoe mensen geholpen worden te veranderen."], en: ["Agogics", "How people are helped to change."] },
  pedagogie: { nl: ["Pedagogie", "Opvoeden en opgroeien."], en: ["Pedagogy", "Raising children and growing up."] },
  psychologie: { nl: ["Psychologie", "Denken, voelen en gedrag."], en: ["Psychology", "Thinking, feeling and behaviour."] },
  psychiatrie: { nl: ["Psychiatrie", "Psychische aandoeningen."], en: ["Psychiatry", "Mental disorders."] },
  geneeskunde: { nl: ["Geneeskunde", "Ziekte en gezondheid van het lichaam."], en: ["Medicine", "Illness and health of the body."] },
  economie: { nl: ["Economie", "Geld, werk en bestaanszekerheid."], en: ["Economics", "Money, work and livelihood."] },
  recht: { nl: ["Recht", "Wetten en regels."], en: ["Law", "Laws and rules."] },
  ethiek: { nl: ["Ethiek", "Wat goed is om te doen."], en: ["Ethics", "What is good to do."] },
  filosofie: { nl: ["Filosofie", "Nadenken over mens en wereld."], en: ["Philosophy", "Reflecting on man and world."] },
} as const;

/** The four V's: GR-2014 F2. */
const VIER_V = object("kennisstatus", {
  verzameld: boolean({ nl: ["Verzameld", "Of de kennis is vastgelegd."], en: ["Collected", "Whether the knowledge has been recorded."] }),
  gevalideerd: boolean({ nl: ["Gevalideerd", "Of de kennis is getoetst op kwaliteit en geldigheid."], en: ["Validated", "Whether the knowledge has been tested on quality and validity."] }),
  verrijkt: boolean({ nl: ["Verrijkt", "Of de kennis is geordend en met andere kennis verbonden."], en: ["Enriched", "Whether the knowledge has been ordered and linked to other knowledge."] }),
  verspreid: boolean({ nl: ["Verspreid", "Of de kennis is uitgedragen naar wie haar nodig heeft."], en: ["Spread", "Whether the knowledge has been passed on to those who need it."] }),
}, { nl: ["Status", "Hoe ver de kennis is, in vier V's: verzameld, gevalideerd, verrijkt, verspreid."], en: ["Status", "How far the knowledge is, in four steps: collected, validated, enriched, spread."] });

/** A "what works" statement: GR-2014 L2246-2250. */
const WAT_WERKT = object("watWerkt", {
  wat: prose({ nl: ["Wat", "Wat er werkt."], en: ["What", "What works."] }),
  inHandenVan: prose({ nl: ["In handen van", "Wie het doet."], en: ["In the hands of", "Who does it."] }),
  bijWelkeProblemen: prose({ nl: ["Bij welke problemen", "Waarvoor het helpt."], en: ["For which problems", "What it helps with."] }),
  bijWelkeMensen: prose({ nl: ["Bij welke mensen", "Wie het helpt."], en: ["For which people", "Whom it helps."] }),
  onderWelkeCondities: prose({ nl: ["Onder welke condities", "Wat er nodig is om het te laten werken."], en: ["Under which conditions", "What is needed for it to work."] }),
  metWelkeResultaten: prose({ nl: ["Met welke resultaten", "Wat het oplevert."], en: ["With which results", "What it brings about."] }),
}, { nl: ["Wat werkt", "Een uitspraak over wat werkt, in zes delen."], en: ["What works", "A statement on what works, in six parts."] });

const BEOORDELING = object("kennisbeoordeling", {
  methode: text({ nl: ["Methode", "Volgens welke methode is beoordeeld, bijvoorbeeld die van een erkenningscommissie."], en: ["Method", "By which method it was judged, for example that of a recognition committee."] }),
  door: text({ nl: ["Door", "Wie beoordeelde."], en: ["By", "Who judged."] }),
  op: date({ nl: ["Op", "De dag van het oordeel."], en: ["On", "The day of the verdict."] }),
  oordeel: prose({ nl: ["Oordeel", "De uitkomst."], en: ["Verdict", "The outcome."] }),
}, { short: "oordeel", nl: ["Beoordeling", "Hoe sterk de onderbouwing is en wie dat vaststelde."], en: ["Appraisal", "How strong the evidence is and who said so."] });

const RICHTLIJN_REFERENCES = itemList(["richtlijn"], ["Richtlijnen", "De richtlijnen die dit raken."], ["Guidelines", "The guidelines that touch this."]);
const INTERVENTIE_REFERENCES = itemList(["interventie"], ["Interventies", "De interventies die hierop steunen."], ["Interventions", "The interventions that rest on this."]);
const KENNIS_REFERENCES = itemList(["kennis"], ["Kennis", "De kennis waarop dit steunt."], ["Knowledge", "The knowledge that this rests on."]);
const ONTWIKKELD_DOOR = nameList(["Ontwikkeld door", "Wie dit maakten: onderzoekers, professionals, burgers."], ["Developed by", "Who made this: researchers, professionals, citizens."], ["Partij", "Party"]);
const HERZIEN = date({ also: ["laatstHerzien"], nl: ["Herzien", "De laatste dag waarop dit is bekeken en bijgewerkt."], en: ["Revised", "The last day on which this was looked at and updated."] });
const LINK = text({ nl: ["Link", "Het webadres."], en: ["Link", "The web address."] });
const DOELGROEP = prose({ nl: ["Doelgroep", "Voor wie het bedoeld is."], en: ["Target group", "Whom it is meant for."] });

const KENNIS = object("kennis", {
  id: ITEM_ID("deze kennis", "this knowledge", "k-1"),
  titel: text({ nl: ["Titel", "De kennis in een paar woorden."], en: ["Title", "The knowledge in a few words."] }),
  tekst: prose({ nl: ["Tekst", "Wat bekend is."], en: ["Text", "What is known."] }),
  gebied: list(text({ suggestions: GEBIEDEN, nl: ["Gebied", "Een vakgebied, bijvoorbeeld `recht`."], en: ["Area", "A field, for example `recht`."] }), { also: ["kennisgebied", "gebieden"], nl: ["Gebied", "Het vakgebied waar de kennis uit komt."], en: ["Area", "The field that the knowledge comes from."] }),
  aard: oneOf({ nl: ["Aard", "Of de kennis op schrift staat of in ervaring zit."], en: ["Nature", "Whether the knowledge is written down or lies in experience."], values: {
    expliciet: { nl: ["Expliciet", "Opgeschreven en over te dragen."], en: ["Explicit", "Written down and transferable."] },
    impliciet: { also: ["tacit", "stilzwijgend", "onbewust"], nl: ["Impliciet", "Zit in ervaring en handelen."], en: ["Implicit", "Lies in experience and action."] },
  } }),
  bron: oneOf({ nl: ["Bron", "Waar de kennis is ontstaan."], en: ["Source", "Where the knowledge arose."], values: {
    wetenschap: { also: ["onderzoek", "wetenschappelijk", "literatuur", "research"], nl: ["Wetenschap", "Uit onderzoek."], en: ["Science", "From research."] },
    praktijk: { also: ["praktijkkennis", "professionals"], nl: ["Praktijk", "Uit het werk van professionals."], en: ["Practice", "From the work of professionals."] },
    ervaring: { also: ["ervaringskennis", "cliënten", "ervaringsdeskundigen"], nl: ["Ervaring", "Uit de ervaring van burgers zelf."], en: ["Experience", "From the experience of citizens themselves."] },
  } }),
  status: VIER_V,
  watWerkt: WAT_WERKT,
  beoordeling: BEOORDELING,
  bereik: BEREIK,
  niveau: NIVEAU,
  fase: FASE,
  rollen: ROLLEN,
  dekt: DEKT,
  uit: UIT,
  richtlijnen: RICHTLIJN_REFERENCES,
  interventies: INTERVENTIE_REFERENCES,
  ontwikkeldDoor: ONTWIKKELD_DOOR,
  herzien: HERZIEN,
  brondocumenten: BRONDOCUMENTEN,
  toelichting: TOELICHTING,
}, { item: { kind: "kennis", id: "id", titel: "tekst" }, nl: ["Kennis", "Eén stuk kennis."], en: ["Knowledge", "One piece of knowledge."] });

const RICHTLIJN = object("richtlijn", {
  id: ITEM_ID("deze richtlijn", "this guideline", "r-1"),
  titel: text({ nl: ["Titel", "De naam van de richtlijn."], en: ["Title", "The name of the guideline."] }),
  omschrijving: prose({ nl: ["Omschrijving", "Waar de richtlijn over gaat."], en: ["Description", "What the guideline is about."] }),
  status: oneOf({ nl: ["Status", "Hoe ver de richtlijn is."], en: ["Status", "How far the guideline is."], values: {
    "in-ontwikkeling": { nl: ["In ontwikkeling", "Er wordt aan gewerkt."], en: ["In development", "Being worked on."] },
    concept: { nl: ["Concept", "Klaar om in de praktijk te proberen."], en: ["Draft", "Ready to be tried in practice."] },
    geautoriseerd: { also: ["definitief", "vastgesteld", "gepubliceerd"], nl: ["Geautoriseerd", "Door de beroepsverenigingen aanvaard."], en: ["Authorised", "Accepted by the professional associations."] },
  } }),
  eigenaar: text({ nl: ["Eigenaar", "Wie de richtlijn beheert."], en: ["Owner", "Who keeps the guideline."] }),
  versie: text({ nl: ["Versie", "De versie of het jaar, tussen aanhalingstekens."], en: ["Version", "The version or year, in quotes."] }),
  doelgroep: DOELGROEP,
  aanbevelingen: proseList(["Aanbevelingen", "De aanbevelingen; per regel één."], ["Recommendations", "The recommendations; one per line."]),
  beoordeling: BEOORDELING,
  kennis: KENNIS_REFERENCES,
  interventies: INTERVENTIE_REFERENCES,
  dekt: DEKT,
  ontwikkeldDoor: ONTWIKKELD_DOOR,
  herzien: HERZIEN,
  link: LINK,
  toelichting: TOELICHTING,
}, { item: { kind: "richtlijn", id: "id", titel: "titel" }, nl: ["Richtlijn", "Aanbevelingen die helpen beslissen wat in een situatie goed is."], en: ["Guideline", "Recommendations that help to decide what is right in a situation."] });

const INTERVENTIE = object("interventie", {
  id: OPTIONAL_ITEM_ID("deze interventie", "this intervention", "i-1"),
  titel: text({ nl: ["Titel", "De naam van de interventie of methode."], en: ["Title", "The name of the intervention or method."] }),
  omschrijving: prose({ nl: ["Omschrijving", "Wat er gedaan wordt."], en: ["Description", "What is done."] }),
  doelgroep: DOELGROEP,
  onderbouwing: prose({ nl: ["Onderbouwing", "Waarom aan te nemen is dat het werkt."], en: ["Evidence", "Why it is assumed to work."] }),
  watWerkt: WAT_WERKT,
  erkenning: ERKENNING,
  beoordeling: BEOORDELING,
  kennis: KENNIS_REFERENCES,
  richtlijnen: RICHTLIJN_REFERENCES,
  rollen: ROLLEN,
  dekt: DEKT,
  ontwikkeldDoor: ONTWIKKELD_DOOR,
  herzien: HERZIEN,
  link: LINK,
  toelichting: TOELICHTING,
}, { short: "titel", item: { kind: "interventie", id: "id", titel: "titel" }, nl: ["Interventie", "Een beschreven manier van werken."], en: ["Intervention", "A described way of working."] });

/** The whole body of knowledge. */
export const KENNISBASIS = object("kennisbasis", {
  ...HEADER_KEYS,
  vereniging: text({ also: ["beroepsvereniging"], nl: ["Vereniging", "De beroepsvereniging die deze kennisbasis beheert."], en: ["Association", "The professional association that keeps this body of knowledge."] }),
  beheerder: text({ nl: ["Beheerder", "Wie de kennis bijhoudt."], en: ["Keeper", "Who keeps the knowledge up to date."] }),
  kennis: list(KENNIS, { nl: ["Kennis", "De stukken kennis, in volgorde."], en: ["Knowledge", "The pieces of knowledge, in order."] }),
  richtlijnen: list(RICHTLIJN, { nl: ["Richtlijnen", "De richtlijnen van het beroep."], en: ["Guidelines", "The guidelines of the profession."] }),
  interventies: list(INTERVENTIE, { also: ["methoden", "methods"], nl: ["Interventies", "De interventies en methoden van het beroep."], en: ["Interventions", "The interventions and methods of the profession."] }),
  betrokkenen: BETROKKENEN,
  brondocumenten: BRONDOCUMENTEN,
  wijzigingen: WIJZIGINGEN,
}, { nl: ["Kennisbasis", "De kennis waarop een beroep steunt."], en: ["Body of knowledge", "The knowledge that a profession rests on."] });
