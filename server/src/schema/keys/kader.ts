// Keys of a framework, bundled or someone's own.
import { FRAMEWORK_REFERENCE } from "../forms.ts";
import { behind, boolean, list, localized, object, oneOf, prose, recursive, text, type ObjectSpec } from "../spec.ts";
import { HEADER_KEYS } from "./header.ts";

const BRON = object("kaderbron", {
  document: text({ nl: ["Document", "De bron, bijvoorbeeld `NPHF-2015`."], en: ["Document", "The source, for example `NPHF-2015`."] }),
  plaats: text({ nl: ["Plaats", "Waar in de bron: paragraaf, pagina of regels."], en: ["Place", "Where in the source: section, page or lines."] }),
  link: text({ nl: ["Link", "Het webadres van de bron."], en: ["Link", "The web address of the source."] }),
}, { nl: ["Bron", "Waar dit vandaan komt."], en: ["Source", "Where this comes from."] });

const ASPECT = {
  kennis: { nl: ["Kennis", "Wat iemand weet."], en: ["Knowledge", "What someone knows."] },
  inzicht: { nl: ["Inzicht", "Wat iemand doorziet."], en: ["Insight", "What someone sees through."] },
  vaardigheid: { nl: ["Vaardigheid", "Wat iemand kan."], en: ["Skill", "What someone can do."] },
  houding: { nl: ["Houding", "Hoe iemand zich opstelt."], en: ["Attitude", "The stance someone takes."] },
} as const;

const ELEMENT = object("element", {
  id: text({ required: true, nl: ["Id", "De korte naam waarmee documenten naar dit element verwijzen."], en: ["Id", "The short name by which documents refer to this element."] }),
  label: localized({ required: true, nl: ["Label", "De officiële naam, in het Nederlands en het Engels."], en: ["Label", "The official name, in Dutch and English."] }),
  omschrijving: localized({ nl: ["Omschrijving", "Uitleg in eigen woorden."], en: ["Description", "Explanation in one's own words."] }),
  aliassen: list(text({ nl: ["Alias", "Een andere schrijfwijze of naam."], en: ["Alias", "Another spelling or name."] }), { nl: ["Aliassen", "Andere schrijfwijzen en namen die hetzelfde betekenen."], en: ["Aliases", "Other spellings and names with the same meaning."] }),
  vervangenDoor: text({ refersTo: "kaderelement", nl: ["Vervangen door", "Het element dat dit vervangt; in een ander kader als `kader@versie:element`."], en: ["Replaced by", "The element that replaces this one; in another framework as `framework@version:element`."] }),
  aspect: list(oneOf({ values: ASPECT, nl: ["Aspect", "Kennis, inzicht, vaardigheid of houding."], en: ["Aspect", "Knowledge, insight, skill or attitude."] }), { nl: ["Aspect", "Of het om kennis, inzicht, vaardigheid of houding gaat."], en: ["Aspect", "Whether it is knowledge, insight, skill or attitude."] }),
  werkwoorden: list(text({ nl: ["Werkwoord", "Een werkwoord dat bij dit niveau past."], en: ["Verb", "A verb that fits this level."] }), { nl: ["Werkwoorden", "Werkwoorden die bij dit niveau passen."], en: ["Verbs", "Verbs that fit this level."] }),
  bron: BRON,
  elementen: list(recursive("element", (): ObjectSpec => ELEMENT, { nl: ["Element", "Een onderdeel van dit element."], en: ["Element", "A part of this element."] }), { nl: ["Elementen", "De onderdelen van dit element, in volgorde."], en: ["Elements", "The parts of this element, in order."] }),
}, { item: { kind: "element", id: "id", titel: "label" }, nl: ["Element", "Iets in een kader dat een profiel kan dekken."], en: ["Element", "Something in a framework that a profile can cover."] }) as ObjectSpec<{
  readonly [key: string]: import("../spec.ts").Spec;
}>;

/** The whole framework. */
export const KADER = object("kader", behind("id", ["versie"], {
  ...HEADER_KEYS,
  titel: localized({ required: true, nl: ["Titel", "De naam van het kader, in het Nederlands en het Engels."], en: ["Title", "The name of the framework, in Dutch and English."] }),
  omschrijving: localized({ nl: ["Omschrijving", "Waar het kader voor is en wie het maakte."], en: ["Description", "What the framework is for and who made it."] }),
  volledig: boolean({ nl: ["Volledig", "Of alle elementen van de bron erin staan."], en: ["Complete", "Whether all elements of the source are in it."] }),
  ontbreekt: localized({ nl: ["Ontbreekt", "Wat er nog niet in staat en waarom."], en: ["Missing", "What is not in it yet and why."] }),
  ordening: oneOf({ nl: ["Ordening", "Of de volgorde van de elementen betekenis heeft."], en: ["Ordering", "Whether the order of the elements has a meaning."], values: {
    nominaal: { nl: ["Nominaal", "De elementen staan naast elkaar."], en: ["Nominal", "The elements stand side by side."] },
    ordinaal: { nl: ["Ordinaal", "De elementen lopen op, zoals niveaus."], en: ["Ordinal", "The elements go up, like levels."] },
  } }),
  centraal: text({ refersTo: "item", targets: ["element"], nl: ["Centraal", "Het element dat in het midden staat, als dat er is."], en: ["Central", "The element in the middle, where there is one."] }),
  breidtUit: text({ refersTo: "kader", form: FRAMEWORK_REFERENCE, nl: ["Breidt uit", "Het kader waarvan dit alle elementen overneemt."], en: ["Extends", "The framework whose elements this one takes over."] }),
  bron: BRON,
  elementen: list(ELEMENT, { required: true, nl: ["Elementen", "De elementen van het kader, in volgorde."], en: ["Elements", "The elements of the framework, in order."] }),
}), { nl: ["Kader", "Een raamwerk van elementen waartegen profielen worden gelegd."], en: ["Framework", "A set of elements that profiles are held against."] });

const RELATIE = oneOf({ required: true, nl: ["Relatie", "Hoe de twee elementen zich verhouden."], en: ["Relation", "How the two elements relate."], values: {
  exact: { also: ["gelijk", "identiek", "hetzelfde", "zelfde"], nl: ["Exact", "Ze betekenen hetzelfde."], en: ["Exact", "They mean the same."] },
  ruimer: { also: ["breder", "omvat"], nl: ["Ruimer", "Het eerste omvat het tweede."], en: ["Broader", "The first includes the second."] },
  enger: { also: ["smaller", "nauwer"], nl: ["Enger", "Het eerste valt binnen het tweede."], en: ["Narrower", "The first lies within the second."] },
  verwant: { also: ["ongeveer", "gerelateerd", "vergelijkbaar", "deels", "gedeeltelijk", "overlap"], nl: ["Verwant", "Ze raken elkaar, zonder dat de een de ander vervangt."], en: ["Related", "They touch, but neither replaces the other."] },
} });

/** The whole crosswalk. */
export const KOPPELING = object("koppeling", behind("id", ["versie", "titel", "van", "naar"], {
  ...HEADER_KEYS,
  titel: localized({ required: true, nl: ["Titel", "De naam van de koppeling."], en: ["Title", "The name of the crosswalk."] }),
  van: text({ required: true, refersTo: "kader", form: FRAMEWORK_REFERENCE, nl: ["Van", "Het kader waarvan wordt uitgegaan."], en: ["From", "The framework it starts from."] }),
  naar: text({ required: true, refersTo: "kader", form: FRAMEWORK_REFERENCE, nl: ["Naar", "Het kader waarnaar wordt verwezen."], en: ["To", "The framework it points to."] }),
  status: oneOf({ nl: ["Status", "Alleen een vastgestelde koppeling telt mee in de dekking."], en: ["Status", "Only an adopted crosswalk counts in coverage."], values: {
    voorstel: { also: ["concept"], nl: ["Voorstel", "Nog niet besloten; telt niet mee."], en: ["Proposal", "Not decided yet; does not count."] },
    vastgesteld: { also: ["definitief", "gepubliceerd"], nl: ["Vastgesteld", "Besloten door wie daarover gaat."], en: ["Adopted", "Decided by whoever is in charge."] },
  } }),
  bron: BRON,
  toelichting: prose({ nl: ["Toelichting", "Uitleg bij de koppeling."], en: ["Explanation", "Explanation of the crosswalk."] }),
  paren: list(object("paar", {
    van: text({ required: true, nl: ["Van", "Het id van het element in het eerste kader."], en: ["From", "The id of the element in the first framework."] }),
    naar: text({ required: true, nl: ["Naar", "Het id van het element in het tweede kader."], en: ["To", "The id of the element in the second framework."] }),
    relatie: RELATIE,
    toelichting: prose({ nl: ["Toelichting", "Waarom deze twee bij elkaar horen."], en: ["Explanation", "Why these two belong together."] }),
  }, { nl: ["Paar", "Twee elementen die bij elkaar horen."], en: ["Pair", "Two elements that belong together."] }), { required: true, nl: ["Paren", "De paren van elementen."], en: ["Pairs", "The pairs of elements."] }),
}), { nl: ["Koppeling", "Welk element van het ene kader bij welk van het andere hoort."], en: ["Crosswalk", "Which element of one framework belongs to which of another."] });

