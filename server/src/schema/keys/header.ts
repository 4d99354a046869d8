// Keys that every kind of document has.
import { ID, DOCUMENT_REFERENCE, FRAMEWORK_REFERENCE } from "../forms.ts";
import { date, integer, list, object, oneOf, prose, text } from "../spec.ts";

export const STATUS = oneOf({
  nl: ["Status", "Waar dit document staat in zijn levensloop."],
  en: ["Status", "Where this document stands in its life cycle."],
  values: {
    concept: { nl: ["Concept", "Er wordt nog aan gewerkt."], en: ["Draft", "Still being worked on."] },
    vastgesteld: { nl: ["Vastgesteld", "Formeel besloten door wie daarover gaat."], en: ["Adopted", "Formally decided by whoever is in charge."] },
    gepubliceerd: { nl: ["Gepubliceerd", "Openbaar en in gebruik."], en: ["Published", "Public and in use."] },
    gedeactiveerd: { nl: ["Gedeactiveerd", "Nieuwe deelnemers kunnen er niet meer op instromen."], en: ["Deactivated", "No new students may start on it."] },
    vervallen: { nl: ["Vervallen", "Niet meer geldig."], en: ["Expired", "No longer valid."] },
    gearchiveerd: { nl: ["Gearchiveerd", "Alleen nog bewaard om terug te lezen."], en: ["Archived", "Kept for reading back only."] },
  },
});

/** The levels of education (FIELD §1.1); what belongs to each, such as its NLQF level, is in rules/shared/levels.ts. */
export const LEVELS = {
  "mbo-1": { also: ["1"], nl: ["Mbo niveau 1", "Entreeopleiding."], en: ["Mbo level 1", "Entry-level vocational education."] },
  "mbo-2": { also: ["2"], nl: ["Mbo niveau 2", "Basisberoepsopleiding."], en: ["Mbo level 2", "Basic vocational education."] },
  "mbo-3": { also: ["3"], nl: ["Mbo niveau 3", "Vakopleiding."], en: ["Mbo level 3", "Professional vocational education."] },
  "mbo-4": { also: ["4"], nl: ["Mbo niveau 4", "Middenkader- of specialistenopleiding."], en: ["Mbo level 4", "Middle-management or specialist vocational education."] },
  ad: { also: ["5"], nl: ["Associate degree", "Tweejarige opleiding op NLQF 5."], en: ["Associate degree", "Two-year programme at NLQF 5."] },
  "hbo-bachelor": { also: ["6"], nl: ["Hbo-bachelor", "Bachelor aan een hogeschool, NLQF 6."], en: ["Professional bachelor", "Bachelor at a university of applied sciences, NLQF 6."] },
  "hbo-master": { also: ["7"], nl: ["Hbo-master", "Master aan een hogeschool, NLQF 7."], en: ["Professional master", "Master at a university of applied sciences, NLQF 7."] },
  "wo-bachelor": { also: ["6"], nl: ["Wo-bachelor", "Bachelor aan een universiteit, NLQF 6."], en: ["Academic bachelor", "Bachelor at a research university, NLQF 6."] },
  "wo-master": { also: ["7"], nl: ["Wo-master", "Master aan een universiteit, NLQF 7."], en: ["Academic master", "Master at a research university, NLQF 7."] },
  "post-initieel": { nl: ["Post-initieel", "Vervolgopleiding na een diploma, zoals een medische of verpleegkundige specialisatie."], en: ["Post-initial", "Further education after a diploma, such as a medical or nursing specialisation."] },
  "bij-en-nascholing": { nl: ["Bij- en nascholing", "Leren tijdens de loopbaan."], en: ["Continuing education", "Learning during the career."] },
} as const;

export const NIVEAU = oneOf({ also: ["opleidingsniveau"], nl: ["Niveau", "Het niveau van opleiding of beroepsuitoefening."], en: ["Level", "The level of the education or of practice."], values: LEVELS });

export const NLQF = integer({ minimum: 1, maximum: 8, nl: ["NLQF", "Het NLQF-niveau, 1 tot en met 8."], en: ["NLQF", "The NLQF level, 1 to 8."] });

/** Where an item stands in the T: ZIN-2016 §4.1. */
export const BEREIK = oneOf({
  nl: ["Bereik", "De plaats in de T: generiek (gedeeld met andere beroepen, de liggende balk) of specifiek (eigen vakgebied, de staande balk)."],
  en: ["Scope", "The place in the T: generic (shared with other professions, the horizontal bar) or specific (own field, the vertical bar)."],
  values: {
    generiek: { also: ["algemeen", "breed", "gedeeld", "gemeenschappelijk"], nl: ["Generiek", "Gedeeld met andere beroepen of profielen."], en: ["Generic", "Shared with other professions or profiles."] },
    specifiek: { also: ["specialistisch", "beroepsspecifiek", "vakspecifiek", "specialisatie", "eigen"], nl: ["Specifiek", "Eigen aan dit vak of dit profiel."], en: ["Specific", "Belongs to this field or profile."] },
  },
});

export const FASE = oneOf({
  also: ["phase", "loopbaanfase"],
  nl: ["Fase", "De fase in de loopbaan waarin iemand dit beheerst."],
  en: ["Stage", "The career stage at which someone masters this."],
  values: {
    startbekwaam: { also: ["starter", "startend", "beginnend", "beginner", "junior"], nl: ["Startbekwaam", "Bij het diploma."], en: ["Ready to start", "At graduation."] },
    vakbekwaam: { also: ["gevorderd", "medior"], nl: ["Vakbekwaam", "Na ervaring en verder leren in het werk."], en: ["Proficient", "After experience and further learning on the job."] },
    vakvolwassen: { also: ["ervaren", "expert", "senior"], nl: ["Vakvolwassen", "Ervaren, en richtinggevend voor anderen."], en: ["Mature professional", "Experienced, and a guide to others."] },
  },
});

/** Resolved in the framework of the header's `ordening`, unlike `DEKT`, which names its framework each time. */
export const ROLLEN = list(text({ refersTo: "rol", nl: ["Rol", "Een rol uit het kader van `gemeenschappelijkKader.ordening`."], en: ["Role", "A role of the framework that `gemeenschappelijkKader.ordening` names."] }), {
  nl: ["Rollen", "De rollen waarin dit onderdeel thuishoort, bijvoorbeeld `[zorgverlener, communicator]`."],
  en: ["Roles", "The roles this item belongs to, for example `[zorgverlener, communicator]`."],
});

/** What coverage counts (docs/coverage.md). */
export const DEKT = list(text({ refersTo: "dekking", nl: ["Dekt", "Een element van een kader, als `kader:element`."], en: ["Covers", "An element of a framework, as `framework:element`."] }), {
  nl: ["Dekt", "Elementen van kaders die dit onderdeel invult, bijvoorbeeld `[nphf:2.2, sbb:D]`."],
  en: ["Covers", "Framework elements that this item puts into practice, for example `[nphf:2.2, sbb:D]`."],
});

/** What makes the chain from professional profile to qualification file to programme; `chain/` rules and the graph follow it. */
export const UIT = list(text({ refersTo: "herkomst", nl: ["Uit", "Een onderdeel van een ander document, als `document@versie#onderdeel`."], en: ["From", "An item of another document, as `document@version#item`."] }), {
  nl: ["Uit", "Waar dit onderdeel vandaan komt: het onderdeel van een beroepsprofiel of eerdere versie."],
  en: ["From", "Where this item comes from: the item of a professional profile or an earlier version."],
});

/** Kennis, inzicht, vaardigheden en houding: in the files a list of texts. */
export const aspectList = (nl: string, en: string, also: readonly string[] = []) =>
  list(prose({ nl: [nl, `Eén regel ${nl.toLowerCase()}.`], en: [en, `One line of ${en.toLowerCase()}.`] }), {
    also,
    nl: [nl, `Wat iemand nodig heeft aan ${nl.toLowerCase()}; per regel één punt.`],
    en: [en, `What someone needs in ${en.toLowerCase()}; one point per line.`],
  });

export const SOORTEN = {
  kwalificatiedossier: { nl: ["Kwalificatiedossier", "Mbo-kwalificatiedossier zoals SBB ze maakt."], en: ["Qualification file", "Mbo qualification file as SBB makes them."] },
  opleidingsprofiel: { nl: ["Opleidingsprofiel", "Profiel van een hbo-, wo- of vervolgopleiding."], en: ["Programme profile", "Profile of a bachelor, master or post-initial programme."] },
  beroepsprofiel: { nl: ["Beroepsprofiel", "Wat een beroep kan, mag en weet, van een beroepsvereniging."], en: ["Professional profile", "What a profession can do, may do and knows, by a professional association."] },
  leertraject: { nl: ["Leertraject", "Een traject volgens de zeven ontwerpstappen."], en: ["Learning track", "A track by the seven design steps."] },
  kennisbasis: { nl: ["Kennisbasis", "De kennis waarop een beroep steunt."], en: ["Body of knowledge", "The knowledge that a profession rests on."] },
  kader: { nl: ["Kader", "Een raamwerk van elementen waartegen profielen worden gelegd."], en: ["Framework", "A set of elements that profiles are held against."] },
  koppeling: { nl: ["Koppeling", "Welk element van het ene kader bij welk van het andere hoort."], en: ["Crosswalk", "Which element of one framework belongs to which of another."] },
} as const;

/** The kinds of document; `soort`, the first key of a file, names one. */
export type Soort = keyof typeof SOORTEN;
/** As files write them, in the order in which they are offered. */
export const SOORT_NAMES = Object.keys(SOORTEN) as Soort[];

const DOCUMENT = text({
  form: DOCUMENT_REFERENCE, refersTo: "document", versionKey: "versie", required: true,
  nl: ["Document", "Het id van het document, eventueel met `@versie`."],
  en: ["Document", "The id of the document, with `@version` if wanted."],
});

/** Spread into the table of each kind, which may give a key of its own in its place. */
export const HEADER_KEYS = {
  soort: oneOf({ required: true, nl: ["Soort", "Wat voor document dit is; altijd de eerste sleutel."], en: ["Kind", "What kind of document this is; always the first key."], values: SOORTEN }),
  id: text({ required: true, form: ID, nl: ["Id", "De vaste naam van dit document; verandert nooit, ook niet bij een nieuwe versie."], en: ["Id", "The stable name of this document; it never changes, not even in a new version."] }),
  titel: text({ required: true, nl: ["Titel", "De naam van het document zoals lezers die kennen."], en: ["Title", "The name of the document as readers know it."] }),
  versie: text({ required: true, nl: ["Versie", "De versie, tussen aanhalingstekens, bijvoorbeeld `\"2026\"`."], en: ["Version", "The version, in quotes, for example `\"2026\"`."] }),
  status: STATUS,
  taal: oneOf({ nl: ["Taal", "De taal waarin het document geschreven is."], en: ["Language", "The language the document is written in."], values: { nl: { nl: ["Nederlands", "Nederlands."], en: ["Dutch", "Dutch."] }, en: { nl: ["Engels", "Engels."], en: ["English", "English."] } } }),
  vastgesteld: object("vaststelling", {
    door: text({ nl: ["Door", "Wie het document heeft vastgesteld."], en: ["By", "Who adopted the document."] }),
    op: date({ nl: ["Op", "De dag van vaststelling."], en: ["On", "The day of adoption."] }),
    te: text({ nl: ["Te", "De plaats van vaststelling."], en: ["At", "The place of adoption."] }),
  }, { nl: ["Vastgesteld", "Door wie en wanneer het document is vastgesteld."], en: ["Adopted", "By whom and when the document was adopted."] }),
  geldigVanaf: date({ nl: ["Geldig vanaf", "De eerste dag dat het document geldt."], en: ["Valid from", "The first day the document is in force."] }),
  geldigTot: date({ nl: ["Geldig tot", "De laatste dag dat het document geldt."], en: ["Valid until", "The last day the document is in force."] }),
  vorigeVersie: text({ form: DOCUMENT_REFERENCE, refersTo: "document", nl: ["Vorige versie", "De versie die door deze wordt vervangen, als `id@versie`."], en: ["Previous version", "The version that this one replaces, as `id@version`."] }),
  opvolger: text({ form: DOCUMENT_REFERENCE, refersTo: "document", nl: ["Opvolger", "De versie die deze vervangt, als `id@versie`."], en: ["Successor", "The version that replaces this one, as `id@version`."] }),
  herzienVoor: date({ also: ["herzieningsdatum"], nl: ["Herzien vóór", "De dag waarop dit document uiterlijk opnieuw bekeken wordt."], en: ["Revise before", "The day by which this document is looked at again."] }),
  omschrijving: prose({ nl: ["Omschrijving", "Waar dit document over gaat, in een paar zinnen."], en: ["Description", "What this document is about, in a few sentences."] }),
  niveau: NIVEAU,
  nlqf: NLQF,
  afgeleidVan: list(object("afleiding", {
    document: DOCUMENT,
    versie: text({ nl: ["Versie", "De versie waarvan is afgeleid, tussen aanhalingstekens."], en: ["Version", "The version it is derived from, in quotes."] }),
  }, { short: "document", nl: ["Afleiding", "Een document waarvan dit is afgeleid."], en: ["Derivation", "A document that this one is derived from."] }), {
    nl: ["Afgeleid van", "De beroepsprofielen of andere documenten waarvan dit document is afgeleid."],
    en: ["Derived from", "The professional profiles or other documents that this document is derived from."],
  }),
  gemeenschappelijkKader: object("gemeenschappelijkKader", {
    model: text({ nl: ["Model", "De kijk op gezondheid of zorg die gedeeld wordt, bijvoorbeeld `biopsychosociaal`."], en: ["Model", "The shared view of health or care, for example `biopsychosociaal`."] }),
    taal: list(text({ refersTo: "kader", nl: ["Taal", "Een gedeelde begrippentaal, bijvoorbeeld `icf`."], en: ["Language", "A shared vocabulary, for example `icf`."] }), { nl: ["Taal", "De begrippen die alle betrokkenen delen."], en: ["Language", "The concepts that everyone involved shares."] }),
    ordening: text({ refersTo: "kader", form: FRAMEWORK_REFERENCE, nl: ["Ordening", "Het kader waarin `rollen` worden opgezocht, bijvoorbeeld `canmeds@2015`."], en: ["Ordering", "The framework in which `rollen` are looked up, for example `canmeds@2015`."] }),
  }, { nl: ["Gemeenschappelijk kader", "Model, taal en ordening die dit document met andere deelt (ZIN-2016)."], en: ["Common framework", "Model, language and ordering that this document shares with others (ZIN-2016)."] }),
  kaders: list(text({ refersTo: "kader", form: FRAMEWORK_REFERENCE, nl: ["Kader", "Een kader met zijn versie, als `id@versie`."], en: ["Framework", "A framework with its version, as `id@version`."] }), {
    nl: ["Kaders", "De kaders, met versie, waarin dit document spreekt."],
    en: ["Frameworks", "The framework versions that this document speaks."],
  }),
} as const;

/** A note for readers of the file itself. */
export const TOELICHTING = prose({ nl: ["Toelichting", "Uitleg voor lezers."], en: ["Explanation", "Explanation for readers."] });
