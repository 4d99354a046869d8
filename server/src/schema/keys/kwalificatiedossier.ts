// Keys of the mbo qualification file, after the structure that SBB publishes (FIELD §1.1).
import { DOCUMENT_REFERENCE, DOSSIER_CREBO, QUALIFICATION_CREBO } from "../forms.ts";
import { behind, boolean, date, integer, list, map, object, oneOf, prose, text } from "../spec.ts";
import { BRONDOCUMENTEN, CONTINUUM_KEYS, WIJZIGINGEN } from "./background.ts";
import { BEREIK, DEKT, HEADER_KEYS, NIVEAU, NLQF, ROLLEN, TOELICHTING, UIT } from "./header.ts";

const CODE = (nl: string, en: string, example: string) =>
  text({ required: true, nl: ["Code", `De code van ${nl}, bijvoorbeeld \`${example}\`.`], en: ["Code", `The code of ${en}, for example \`${example}\`.`] });

const VAKKENNIS_REFERENCES = list(text({ refersTo: "item", targets: ["vakkennis"], nl: ["Vakkennis", "Het id van een regel uit de pool `vakkennis`."], en: ["Knowledge", "The id of a line in the pool `vakkennis`."] }), {
  nl: ["Vakkennis en vaardigheden", "Verwijzingen naar de pool `vakkennis` van dit dossier."],
  en: ["Knowledge and skills", "References to the pool `vakkennis` of this file."],
});

const COMPLEXITEIT = prose({ nl: ["Complexiteit", "Wat het werk moeilijk of juist routinematig maakt."], en: ["Complexity", "What makes the work difficult or routine."] });
const VERANTWOORDELIJKHEID = prose({ nl: ["Verantwoordelijkheid en zelfstandigheid", "Waarvoor de beginnend beroepsbeoefenaar zelf instaat."], en: ["Responsibility and autonomy", "What the starting professional answers for."] });
const OMSCHRIJVING = prose({ nl: ["Omschrijving", "Wat iemand doet in dit werkproces."], en: ["Description", "What someone does in this work process."] });
const RESULTAAT = prose({ nl: ["Resultaat", "Wat er is als het werk goed gedaan is; niet de titel in andere woorden."], en: ["Result", "What is there when the work is done well; not the title in other words."] });
const GEDRAG = list(prose({ nl: ["Gedrag", "Eén zichtbaar gedrag."], en: ["Behaviour", "One visible behaviour."] }), {
  nl: ["Gedrag", "Waaraan je ziet dat iemand het goed doet, per regel één gedrag."],
  en: ["Behaviour", "How you see that someone does it well, one behaviour per line."],
});

const WERKPROCES = object("werkproces", {
  code: CODE("het werkproces", "the work process", "B1-K1-W1"),
  titel: text({ required: true, nl: ["Titel", "Wat er gebeurt, in één regel."], en: ["Title", "What happens, in one line."] }),
  omschrijving: OMSCHRIJVING,
  resultaat: RESULTAAT,
  gedrag: GEDRAG,
  bereik: BEREIK,
  rollen: ROLLEN,
  dekt: DEKT,
  uit: UIT,
  vakkennis: VAKKENNIS_REFERENCES,
  perProfiel: map(object("werkprocesPerProfiel", { omschrijving: OMSCHRIJVING, resultaat: RESULTAAT, gedrag: GEDRAG, rollen: ROLLEN, dekt: DEKT, vakkennis: VAKKENNIS_REFERENCES }, {
    nl: ["Aanvulling", "Wat dit profiel aan het werkproces toevoegt."], en: ["Addition", "What this profile adds to the work process."],
  }), { keys: "profiel", nl: ["Per profiel", "Aanvullingen die alleen voor één profiel gelden, met de code van het profiel als sleutel."], en: ["Per profile", "Additions for one profile only, keyed by the code of the profile."] }),
}, { item: { kind: "werkproces", id: "code", titel: "titel" }, nl: ["Werkproces", "Een afgerond stuk werk binnen een kerntaak."], en: ["Work process", "A complete piece of work within a core task."] });

const KERNTAAK = object("kerntaak", {
  code: CODE("de kerntaak", "the core task", "B1-K1"),
  titel: text({ required: true, nl: ["Titel", "De taak, in één regel."], en: ["Title", "The task, in one line."] }),
  complexiteit: COMPLEXITEIT,
  verantwoordelijkheid: VERANTWOORDELIJKHEID,
  bereik: BEREIK,
  rollen: ROLLEN,
  dekt: DEKT,
  uit: UIT,
  vakkennis: VAKKENNIS_REFERENCES,
  perProfiel: map(object("kerntaakPerProfiel", { complexiteit: COMPLEXITEIT, verantwoordelijkheid: VERANTWOORDELIJKHEID, vakkennis: VAKKENNIS_REFERENCES, rollen: ROLLEN, dekt: DEKT }, {
    nl: ["Aanvulling", "Wat dit profiel aan de kerntaak toevoegt."], en: ["Addition", "What this profile adds to the core task."],
  }), { keys: "profiel", nl: ["Per profiel", "Aanvullingen die alleen voor één profiel gelden, met de code van het profiel als sleutel."], en: ["Per profile", "Additions for one profile only, keyed by the code of the profile."] }),
  werkprocessen: list(WERKPROCES, { nl: ["Werkprocessen", "De werkprocessen van deze kerntaak, in volgorde."], en: ["Work processes", "The work processes of this core task, in order."] }),
}, { item: { kind: "kerntaak", id: "code", titel: "titel" }, nl: ["Kerntaak", "Een hoofdtaak van het beroep."], en: ["Core task", "A main task of the occupation."] });

const KERNTAKEN = list(KERNTAAK, { nl: ["Kerntaken", "De kerntaken, in volgorde."], en: ["Core tasks", "The core tasks, in order."] });

const BASISDEEL = object("basisdeel", {
  code: CODE("het basisdeel", "the common part", "B1"),
  titel: text({ nl: ["Titel", "De naam van het basisdeel, als het er een heeft."], en: ["Title", "The name of the common part, if it has one."] }),
  kerntaken: KERNTAKEN,
  generiekeOnderdelen: prose({ nl: ["Generieke onderdelen", "Nederlands, rekenen, loopbaan en burgerschap, Engels."], en: ["Generic parts", "Dutch, arithmetic, career and citizenship, English."] }),
}, { item: { kind: "basisdeel", id: "code", titel: "titel" }, nl: ["Basisdeel", "Wat alle profielen van het dossier delen."], en: ["Common part", "What all profiles of the file share."] });

const SOORT_OPLEIDING = oneOf({
  nl: ["Soort opleiding", "De mbo-opleiding die bij het niveau hoort."],
  en: ["Type of programme", "The type of mbo programme that goes with the level."],
  values: {
    entreeopleiding: { nl: ["Entreeopleiding", "Niveau 1."], en: ["Entry programme", "Level 1."] },
    basisberoepsopleiding: { nl: ["Basisberoepsopleiding", "Niveau 2."], en: ["Basic vocational programme", "Level 2."] },
    vakopleiding: { nl: ["Vakopleiding", "Niveau 3."], en: ["Professional programme", "Level 3."] },
    middenkaderopleiding: { nl: ["Middenkaderopleiding", "Niveau 4."], en: ["Middle-management programme", "Level 4."] },
    specialistenopleiding: { nl: ["Specialistenopleiding", "Niveau 4, na een eerdere opleiding."], en: ["Specialist programme", "Level 4, after an earlier programme."] },
  },
});

const PROFIEL = object("profiel", {
  code: CODE("het profiel", "the profile", "P1"),
  titel: text({ required: true, nl: ["Titel", "De naam van de kwalificatie."], en: ["Title", "The name of the qualification."] }),
  crebo: text({ form: QUALIFICATION_CREBO, nl: ["Crebo", "Het crebonummer van de kwalificatie, tussen aanhalingstekens."], en: ["Crebo", "The crebo number of the qualification, in quotes."] }),
  niveau: NIVEAU,
  nlqf: NLQF,
  soortOpleiding: SOORT_OPLEIDING,
  sbu: integer({ minimum: 0, nl: ["Studiebelastingsuren", "De omvang in SBU."], en: ["Study load", "The size in SBU hours."] }),
  beroepsgroep: text({ nl: ["Beroepsgroep", "De beroepsgroep waartoe de kwalificatie hoort."], en: ["Occupational group", "The occupational group the qualification belongs to."] }),
  typering: prose({ nl: ["Typering", "Wat dit beroep kenmerkt."], en: ["Characterisation", "What marks this occupation."] }),
  wettelijkeBeroepsvereisten: prose({ nl: ["Wettelijke beroepsvereisten", "Wat de wet van beoefenaars vraagt."], en: ["Legal requirements", "What the law asks of practitioners."] }),
  toelichting: TOELICHTING,
  bron: prose({ nl: ["Bron", "Waar de gegevens vandaan komen."], en: ["Source", "Where the data come from."] }),
  certificaten: prose({ nl: ["Certificaten", "Delen waarvoor een certificaat te halen is."], en: ["Certificates", "Parts that a certificate can be earned for."] }),
  instellingen: prose({ nl: ["Instellingen", "Wie de opleiding mag aanbieden."], en: ["Institutions", "Who may offer the programme."] }),
  bijzondereVereisten: prose({ nl: ["Bijzondere vereisten", "Eisen die alleen voor dit profiel gelden."], en: ["Special requirements", "Requirements for this profile only."] }),
  uitbreiding: text({ form: DOCUMENT_REFERENCE, refersTo: "document", nl: ["Uitbreiding", "Het document dat dit profiel uitbreidt."], en: ["Extension", "The document that this profile extends."] }),
  kerntaken: KERNTAKEN,
}, { item: { kind: "profiel", id: "code", titel: "titel" }, nl: ["Profiel", "Een kwalificatie: basisdeel plus wat eigen is aan dit profiel."], en: ["Profile", "A qualification: the common part plus what is this profile's own."] });

const KEUZEDEEL = object("keuzedeel", {
  code: CODE("het keuzedeel", "the optional part", "K0999"),
  titel: text({ required: true, nl: ["Titel", "De naam van het keuzedeel."], en: ["Title", "The name of the optional part."] }),
  sbu: integer({ minimum: 0, nl: ["Studiebelastingsuren", "De omvang in SBU, in stappen van 240."], en: ["Study load", "The size in SBU hours, in steps of 240."] }),
  aard: oneOf({ nl: ["Aard", "Wat het keuzedeel toevoegt."], en: ["Nature", "What the optional part adds."], values: {
    verdiepend: { nl: ["Verdiepend", "Meer van het eigen vak."], en: ["Deepening", "More of the own field."] },
    verbredend: { nl: ["Verbredend", "Iets naast het eigen vak."], en: ["Broadening", "Something beside the own field."] },
    generiek: { nl: ["Generiek", "Bruikbaar in elk vak."], en: ["Generic", "Useful in any field."] },
  } }),
  niveau: NIVEAU,
  beroepsvereisten: boolean({ nl: ["Beroepsvereisten", "Of er wettelijke beroepsvereisten zijn."], en: ["Legal requirements", "Whether there are legal requirements."] }),
  certificaten: prose({ nl: ["Certificaten", "Of er een certificaat aan verbonden is."], en: ["Certificates", "Whether a certificate is attached."] }),
  branchevereisten: boolean({ nl: ["Branchevereisten", "Of de branche eisen stelt."], en: ["Sector requirements", "Whether the sector sets requirements."] }),
  herkomst: text({ nl: ["Herkomst", "Waar het keuzedeel vandaan komt."], en: ["Origin", "Where the optional part comes from."] }),
  relevantie: prose({ nl: ["Relevantie", "Waarom het keuzedeel ertoe doet."], en: ["Relevance", "Why the optional part matters."] }),
  omschrijving: prose({ nl: ["Omschrijving", "Waar het keuzedeel over gaat."], en: ["Description", "What the optional part is about."] }),
  gekoppeldeKwalificaties: list(text({ nl: ["Kwalificatie", "Een crebonummer."], en: ["Qualification", "A crebo number."] }), { nl: ["Gekoppelde kwalificaties", "De kwalificaties die dit keuzedeel mogen aanbieden."], en: ["Linked qualifications", "The qualifications that may offer this optional part."] }),
  kerntaken: KERNTAKEN,
}, { item: { kind: "keuzedeel", id: "code", titel: "titel" }, nl: ["Keuzedeel", "Een los onderdeel dat een student kan kiezen."], en: ["Optional part", "A separate part that a student can choose."] });

const VAKKENNIS = list(object("vakkennis", {
  id: text({ required: true, nl: ["Id", "De naam waarmee kerntaken naar deze regel verwijzen, bijvoorbeeld `vk-wijk`."], en: ["Id", "The name by which core tasks refer to this line, for example `vk-wijk`."] }),
  tekst: prose({ required: true, nl: ["Tekst", "De kennis of vaardigheid, bijvoorbeeld \"heeft brede kennis van …\"."], en: ["Text", "The knowledge or skill, for example \"has broad knowledge of …\"."] }),
  categorie: text({ nl: ["Categorie", "Een kopje waaronder de regel valt."], en: ["Category", "A heading that the line falls under."] }),
  dekt: DEKT,
}, { item: { kind: "vakkennis", id: "id", titel: "tekst" }, nl: ["Vakkennis", "Eén regel vakkennis of vaardigheid."], en: ["Knowledge item", "One line of knowledge or skill."] }), {
  nl: ["Vakkennis en vaardigheden", "De pool van kennis en vaardigheden; kerntaken verwijzen ernaar met het id."],
  en: ["Knowledge and skills", "The pool of knowledge and skills; core tasks refer to it by id."],
});

const TYPERING = object("typering", {
  context: prose({ nl: ["Context", "Waar en met wie het beroep wordt uitgeoefend."], en: ["Context", "Where and with whom the occupation is practised."] }),
  beroepshouding: prose({ nl: ["Beroepshouding", "De houding die het beroep vraagt."], en: ["Professional attitude", "The attitude that the occupation asks."] }),
  resultaat: prose({ nl: ["Resultaat", "Wat het beroep oplevert."], en: ["Result", "What the occupation brings about."] }),
}, { nl: ["Typering", "Typering van de beroepengroep."], en: ["Characterisation", "Characterisation of the group of occupations."] });

const VERANTWOORDING = object("verantwoording", {
  arbeidsmarktinformatie: prose({ nl: ["Arbeidsmarktinformatie", "Kans op werk en stage."], en: ["Labour market", "Chances of work and placement."] }),
  wetEnRegelgeving: prose({ nl: ["Wet- en regelgeving", "Wetten en regels die het beroep raken."], en: ["Law and regulation", "Laws and rules that touch the occupation."] }),
  ontwikkelingen: prose({ nl: ["Ontwikkelingen", "Wat er in de beroepsuitoefening verandert."], en: ["Developments", "What is changing in practice."] }),
  beroepsvereisten: prose({ nl: ["Beroepsvereisten", "Wettelijke eisen aan beoefenaars."], en: ["Occupational requirements", "Legal requirements for practitioners."] }),
  bijzondereVereisten: prose({ nl: ["Bijzondere vereisten", "Andere eisen aan beoefenaars."], en: ["Special requirements", "Other requirements for practitioners."] }),
  taalbeheersing: list(object("taaleis", {
    taal: text({ nl: ["Taal", "De taal."], en: ["Language", "The language."] }),
    vaardigheid: text({ nl: ["Vaardigheid", "Lezen, luisteren, schrijven, spreken of gesprekken voeren."], en: ["Skill", "Reading, listening, writing, speaking or conversing."] }),
    niveau: text({ nl: ["Niveau", "Het niveau, bijvoorbeeld B1."], en: ["Level", "The level, for example B1."] }),
    profiel: text({ refersTo: "item", targets: ["profiel"], nl: ["Profiel", "Het profiel waarvoor dit geldt."], en: ["Profile", "The profile this holds for."] }),
    toelichting: TOELICHTING,
  }, { nl: ["Taaleis", "Een eis aan de beheersing van een taal."], en: ["Language requirement", "A requirement of language skill."] }), { nl: ["Taalbeheersing", "Eisen aan de beheersing van moderne vreemde talen."], en: ["Language skills", "Requirements of foreign-language skill."] }),
  ontwikkelmogelijkheden: prose({ nl: ["Ontwikkelmogelijkheden", "Doorstroom en loopbaan."], en: ["Development", "Further study and career."] }),
  onderhoudsagenda: list(object("onderhoud", {
    onderwerp: prose({ nl: ["Onderwerp", "Waar het over gaat."], en: ["Subject", "What it is about."] }),
    actie: prose({ nl: ["Actie", "Wat er moet gebeuren."], en: ["Action", "What has to be done."] }),
    wie: text({ nl: ["Wie", "Wie het doet."], en: ["Who", "Who does it."] }),
    wanneer: text({ nl: ["Wanneer", "Wanneer het klaar is."], en: ["When", "When it is done."] }),
  }, { nl: ["Onderhoudspunt", "Een punt voor een volgende versie."], en: ["Maintenance point", "A point for a next version."] }), { nl: ["Onderhoudsagenda", "Wat in een volgende versie moet."], en: ["Maintenance agenda", "What has to go into a next version."] }),
  betrokkenen: prose({ nl: ["Betrokkenen", "Wie aan het dossier hebben meegewerkt."], en: ["People involved", "Who worked on the file."] }),
  examenprofielen: prose({ nl: ["Examenprofielen", "Verwijzing naar examenprofielen."], en: ["Examination profiles", "Reference to examination profiles."] }),
}, { nl: ["Verantwoording", "Verantwoordingsinformatie bij het dossier."], en: ["Account", "Account of how the file came about."] });

/** The whole qualification file. */
export const KWALIFICATIEDOSSIER = object("kwalificatiedossier", behind("taal", ["crebo", "domein", "sectorkamer"], behind("omschrijving", ["wettelijkeBeroepsvereisten"], {
  ...HEADER_KEYS,
  ...CONTINUUM_KEYS,
  crebo: text({ form: DOSSIER_CREBO, nl: ["Crebo", "Het crebonummer van het dossier, tussen aanhalingstekens."], en: ["Crebo", "The crebo number of the file, in quotes."] }),
  domein: text({ nl: ["Domein", "Het opleidingsdomein."], en: ["Domain", "The educational domain."] }),
  sectorkamer: text({ nl: ["Sectorkamer", "De sectorkamer van SBB."], en: ["Sector chamber", "The sector chamber of SBB."] }),
  ministerie: text({ nl: ["Ministerie", "Het verantwoordelijke ministerie."], en: ["Ministry", "The ministry in charge."] }),
  prijsfactor: text({ nl: ["Prijsfactor", "De prijsfactor voor bekostiging."], en: ["Price factor", "The price factor for funding."] }),
  penvoerder: text({ nl: ["Penvoerder", "Wie de pen voert."], en: ["Lead author", "Who holds the pen."] }),
  datumEindeInstroom: date({ nl: ["Einde instroom", "De laatste dag waarop studenten mogen beginnen."], en: ["End of intake", "The last day on which students may start."] }),
  datumEindeOpleiding: date({ nl: ["Einde opleiding", "De laatste dag waarop de opleiding gegeven wordt."], en: ["End of programme", "The last day on which the programme is taught."] }),
  wettelijkeBeroepsvereisten: boolean({ nl: ["Wettelijke beroepsvereisten", "Of de wet eisen stelt aan beoefenaars."], en: ["Legal requirements", "Whether the law sets requirements for practitioners."] }),
  positiefAdviesToetsingskamer: boolean({ nl: ["Advies toetsingskamer", "Of de toetsingskamer positief adviseerde."], en: ["Assessment advice", "Whether the assessment chamber advised positively."] }),
  leeswijzer: prose({ nl: ["Leeswijzer", "Hoe het dossier te lezen is."], en: ["Reading guide", "How to read the file."] }),
  typering: TYPERING,
  vakkennis: VAKKENNIS,
  basisdeel: BASISDEEL,
  profielen: list(PROFIEL, { nl: ["Profielen", "De kwalificaties van dit dossier."], en: ["Profiles", "The qualifications of this file."] }),
  keuzedelen: list(KEUZEDEEL, { nl: ["Keuzedelen", "De keuzedelen bij dit dossier."], en: ["Optional parts", "The optional parts with this file."] }),
  brondocumenten: BRONDOCUMENTEN,
  wijzigingen: WIJZIGINGEN,
  verantwoording: VERANTWOORDING,
})), { nl: ["Kwalificatiedossier", "Een mbo-kwalificatiedossier zoals SBB ze maakt."], en: ["Qualification file", "An mbo qualification file as SBB makes them."] });
