// What stands around the content of a document: its size and reach, where it fits in, who worked on it, its sources and changes.
import { DOCUMENT_REFERENCE } from "../forms.ts";
import { boolean, date, integer, list, number, object, oneOf, prose, text } from "../spec.ts";

export const STUDIEPUNTEN = object("studiepunten", {
  waarde: number({ required: true, minimum: 0, nl: ["Waarde", "Het aantal, bijvoorbeeld 15."], en: ["Value", "The number, for example 15."] }),
  eenheid: oneOf({ nl: ["Eenheid", "Waarin geteld wordt."], en: ["Unit", "What is counted in."], values: {
    EC: { also: ["ECTS", "ECTS-punten", "EC's", "studiepunten", "credits"], nl: ["EC", "Studiepunten van het European Credit Transfer System; één is 28 uur."], en: ["EC", "Credits of the European Credit Transfer System; one is 28 hours."] },
    SBU: { also: ["uur", "uren", "klokuren"], nl: ["SBU", "Studiebelastingsuren, zoals in het mbo."], en: ["SBU", "Hours of study load, as in mbo."] },
  } }),
}, { also: ["studielast", "credits", "ects"], nl: ["Studiepunten", "De omvang: een aantal en de eenheid (EC of SBU)."], en: ["Credits", "The size: a number and its unit (EC or SBU)."] });

/** How far a document reaches: one institution may extend a national one (APWMD-2012 F7). */
export const REIKWIJDTE = oneOf({ also: ["scope"], nl: ["Reikwijdte", "Voor wie dit document geldt."], en: ["Reach", "Whom this document holds for."], values: {
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
