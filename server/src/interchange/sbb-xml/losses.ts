// What an import could not carry over, or changed on the way, told in one entry per kind instead of one per place.
import type { NotCarried } from "../import/result.ts";
import { fill, type Localized } from "../../text/localized.ts";

interface LossText {
  /** `{n}` counts the places, `{details}` quotes what stood there. */
  readonly one: Localized;
  readonly many: Localized;
  readonly why: Localized;
}

const text = (nl: string, en: string): Localized => ({ nl, en });

const FORMAT_HAS_NO_PLACE = text("Een kwalificatiedossier in YAML heeft hier geen sleutel voor.", "A qualification file in YAML has no key for this.");
const ONLY_FORM = text("Alleen de vorm is veranderd, de woorden niet.", "Only the form has changed, not the words.");
const POINTS_NOWHERE = text("De verwijzing wijst naar een nummer dat in dit bestand niet voorkomt.", "The reference points to a number that does not occur in this file.");
const NOT_CONTENT = text("Dit is techniek van het XML-bestand en geen inhoud van het dossier.", "This belongs to the XML file as such and is no content of the qualification file.");
const CATALOGUE = text(
  "Het bestand bevat de hele landelijke lijst; alleen wat dit dossier gebruikt, is overgenomen.",
  "The file holds the complete national list; only what this qualification file uses is carried over.",
);

/** Kinds of loss, each with what is told about it. */
const LOSSES = {
  titleSpaces: {
    one: text("1 titel had overbodige spaties; die zijn weggehaald", "1 title had superfluous spaces; they are removed"),
    many: text("{n} titels hadden overbodige spaties; die zijn weggehaald", "{n} titles had superfluous spaces; they are removed"),
    why: ONLY_FORM,
  },
  textSpaces: {
    one: text("In 1 tekst zijn overbodige spaties of lege regels weggehaald", "In 1 text superfluous spaces or blank lines are removed"),
    many: text("In {n} teksten zijn overbodige spaties of lege regels weggehaald", "In {n} texts superfluous spaces or blank lines are removed"),
    why: ONLY_FORM,
  },
  leadIn: {
    one: text("1 aanhef boven gedragsregels is weggelaten: {details}", "1 lead-in above behaviours is left out: {details}"),
    many: text("{n} keer is de aanhef boven gedragsregels weggelaten: {details}", "The lead-in above behaviours is left out {n} times: {details}"),
    why: text("In YAML is elke gedragsregel een eigen onderdeel van de lijst; de aanhef kondigt alleen de lijst aan.", "In YAML every behaviour is an item of the list; the lead-in only announces the list."),
  },
  separator: {
    one: text("Bij 1 gedragsregel is de puntkomma of punt aan het eind weggelaten", "In 1 behaviour the semicolon or full stop at the end is left out"),
    many: text("Bij {n} gedragsregels is de puntkomma of punt aan het eind weggelaten", "In {n} behaviours the semicolon or full stop at the end is left out"),
    why: ONLY_FORM,
  },
  headings: {
    one: text("1 vast kopje of hoofdstuknummer is niet overgenomen", "1 fixed heading or chapter number is not carried over"),
    many: text("{n} vaste kopjes en hoofdstuknummers zijn niet overgenomen", "{n} fixed headings and chapter numbers are not carried over"),
    why: text("De sleutels in YAML zeggen zelf al welk deel het is.", "The keys in YAML already say which part it is."),
  },
  ownHeading: {
    one: text("Een eigen kopje: {details}", "A heading of its own: {details}"),
    many: text("{n} keer een eigen kopje: {details}", "{n} times a heading of its own: {details}"),
    why: FORMAT_HAS_NO_PLACE,
  },
  domains: {
    one: text("1 gegeven uit de lijst van opleidingsdomeinen", "1 value of the list of educational domains"),
    many: text("{n} gegevens uit de lijst van opleidingsdomeinen (andere domeinen, nummers, prijsfactoren)", "{n} values of the list of educational domains (other domains, numbers, price factors)"),
    why: CATALOGUE,
  },
  chambers: {
    one: text("1 gegeven uit de lijst van sectorkamers", "1 value of the list of sector chambers"),
    many: text("{n} gegevens uit de lijst van sectorkamers (andere kamers, nummers)", "{n} values of the list of sector chambers (other chambers, numbers)"),
    why: CATALOGUE,
  },
  competences: {
    one: text("1 gegeven uit de lijst van competenties", "1 value of the list of competencies"),
    many: text("{n} gegevens uit de lijst van competenties (namen, nummers)", "{n} values of the list of competencies (names, numbers)"),
    why: text("De namen van de competenties staan in het kader sbb; een werkproces verwijst met de letter.", "The names of the competencies are in the framework sbb; a work process refers by letter."),
  },
  emptyVersion: {
    one: text("Het dossier heeft geen versie; als versie is {details} genomen", "The file has no version; {details} is taken as its version"),
    many: text("{n} dossiers hebben geen versie; genomen is {details}", "{n} files have no version; taken is {details}"),
    why: text("Elk document heeft een versie nodig; zonder opgave telt het jaar waarin het ingaat.", "Every document needs a version; without one the year of its start counts."),
  },
  versionForm: {
    one: text("De versie is anders geschreven: {details}", "The version is written differently: {details}"),
    many: text("{n} versies zijn anders geschreven: {details}", "{n} versions are written differently: {details}"),
    why: text("Andere documenten verwijzen met id@versie, en daarin kan geen spatie, @ of # staan.", "Other documents refer by id@version, which cannot hold a space, @ or #."),
  },
  previousVersion: {
    one: text("De vorige versie is alleen als nummer bekend: {details}", "The previous version is known by number only: {details}"),
    many: text("{n} vorige versies zijn alleen als nummer bekend: {details}", "{n} previous versions are known by number only: {details}"),
    why: text("Een vorige versie is een verwijzing naar een ander document (id@versie), en dat document zit niet in dit bestand.", "A previous version is a reference to another document (id@version), and that document is not in this file."),
  },
  sameName: {
    one: text("Twee dossiers hebben dezelfde naam; het id is aangevuld: {details}", "Two files have the same name; the id is extended: {details}"),
    many: text("{n} dossiers hebben een naam die al voorkomt; het id is aangevuld: {details}", "{n} files have a name that occurs already; the id is extended: {details}"),
    why: text("Elk document heeft een eigen id en een eigen bestandsnaam nodig.", "Every document needs an id and a file name of its own."),
  },
  value: {
    one: text("Een waarde die niet te lezen is: {details}", "A value that cannot be read: {details}"),
    many: text("{n} keer een waarde die niet te lezen is: {details}", "{n} times a value that cannot be read: {details}"),
    why: text("Het is geen van de waarden die hier kunnen staan. Vul de juiste waarde zelf in.", "It is none of the values that can stand here. Fill in the right value yourself."),
  },
  chapter: {
    one: text("1 hoofdstuknummer ontbreekt, is geen getal of komt dubbel voor; het onderdeel kreeg een eigen nummer: {details}", "1 chapter number is missing, no number or given twice; the part got a number of its own: {details}"),
    many: text("{n} hoofdstuknummers ontbreken, zijn geen getal of komen dubbel voor; de onderdelen kregen een eigen nummer: {details}", "{n} chapter numbers are missing, no number or given twice; the parts got numbers of their own: {details}"),
    why: text("Codes zoals B1-K1-W2 worden uit de hoofdstuknummers gemaakt en moeten uniek zijn.", "Codes such as B1-K1-W2 are made from the chapter numbers and have to be unique."),
  },
  chapterForm: {
    one: text("Van 1 hoofdstuknummer telt alleen het laatste getal: {details}", "Of 1 chapter number only the last figure counts: {details}"),
    many: text("Van {n} hoofdstuknummers telt alleen het laatste getal: {details}", "Of {n} chapter numbers only the last figure counts: {details}"),
    why: text("De rest van het nummer zit al in de code van het deel waar het in staat.", "The rest of the number is already in the code of the part that it stands in."),
  },
  unknownCompetence: {
    one: text("Een competentie zonder letter: {details}", "A competency without letter: {details}"),
    many: text("{n} competenties zonder letter: {details}", "{n} competencies without letter: {details}"),
    why: POINTS_NOWHERE,
  },
  unknownKnowledge: {
    one: text("Een verwijzing naar vakkennis die er niet is: {details}", "A reference to a knowledge item that is not there: {details}"),
    many: text("{n} verwijzingen naar vakkennis die er niet is: {details}", "{n} references to knowledge items that are not there: {details}"),
    why: POINTS_NOWHERE,
  },
  unknownProfile: {
    one: text("Een aanvulling voor een profiel dat er niet is: {details}", "An addition for a profile that is not there: {details}"),
    many: text("{n} aanvullingen voor een profiel dat er niet is: {details}", "{n} additions for a profile that is not there: {details}"),
    why: POINTS_NOWHERE,
  },
  unknownCatalogueEntry: {
    one: text("Een verwijzing naar een domein, sectorkamer of categorie die er niet is: {details}", "A reference to a domain, sector chamber or category that is not there: {details}"),
    many: text("{n} verwijzingen naar een domein, sectorkamer of categorie die er niet is: {details}", "{n} references to a domain, sector chamber or category that is not there: {details}"),
    why: POINTS_NOWHERE,
  },
  additionWithoutProfile: {
    one: text("Een aanvulling waarbij niet staat voor welk profiel: {details}", "An addition that does not say for which profile: {details}"),
    many: text("{n} aanvullingen waarbij niet staat voor welk profiel: {details}", "{n} additions that do not say for which profile: {details}"),
    why: text("Een aanvulling hoort bij een profiel; zonder profiel is niet te zeggen voor wie zij geldt.", "An addition belongs to a profile; without one nobody can say for whom it holds."),
  },
  knowledgeTwice: {
    one: text("Een regel vakkennis met een nummer dat al voorkomt; hij kreeg een eigen id: {details}", "A knowledge item with a number that occurs already; it got an id of its own: {details}"),
    many: text("{n} regels vakkennis met een nummer dat al voorkomt of ontbreekt; zij kregen een eigen id: {details}", "{n} knowledge items with a number that occurs already or is missing; they got ids of their own: {details}"),
    why: text("Kerntaken verwijzen met het id, dus elk id mag één keer voorkomen.", "Core tasks refer by id, so every id may occur only once."),
  },
  categoryTwice: {
    one: text("Een regel vakkennis staat onder meer dan één categorie; de eerste telt: {details}", "A knowledge item stands under more than one category; the first one counts: {details}"),
    many: text("{n} regels vakkennis staan onder meer dan één categorie; de eerste telt: {details}", "{n} knowledge items stand under more than one category; the first one counts: {details}"),
    why: text("Een regel vakkennis heeft in YAML één categorie.", "In YAML a knowledge item has one category."),
  },
  unusedCategory: {
    one: text("Een categorie waar geen vakkennis onder staat: {details}", "A category without knowledge items: {details}"),
    many: text("{n} categorieën waar geen vakkennis onder staat: {details}", "{n} categories without knowledge items: {details}"),
    why: text("Een categorie staat in YAML bij de regels die eronder vallen.", "In YAML a category stands with the items that fall under it."),
  },
  extraCrebo: {
    one: text("Nog een crebonummer: {details}", "Another crebo number: {details}"),
    many: text("Nog {n} crebonummers: {details}", "Another {n} crebo numbers: {details}"),
    why: text("Een dossier en een profiel hebben in YAML één crebonummer; het eerste is overgenomen.", "In YAML a file and a profile have one crebo number; the first one is carried over."),
  },
  sameAsDossier: {
    one: text("1 gegeven bij het crebonummer van een profiel is gelijk aan dat van het dossier en staat alleen daar", "1 value with the crebo number of a profile equals that of the file and stands only there"),
    many: text("{n} gegevens bij de crebonummers van profielen (ministerie, prijsfactor, data) zijn gelijk aan die van het dossier en staan alleen daar", "{n} values with the crebo numbers of profiles (ministry, price factor, dates) equal those of the file and stand only there"),
    why: text("Wat voor het hele dossier geldt, staat in YAML één keer, bovenaan.", "What holds for the whole file stands once in YAML, at the top."),
  },
  markup: {
    one: text("Opmaak die Markdown niet kent: {details}", "Formatting that Markdown does not know: {details}"),
    many: text("In {n} teksten opmaak die Markdown niet kent: {details}", "In {n} texts formatting that Markdown does not know: {details}"),
    why: text("Van zulke opmaak is alleen de tekst overgenomen.", "Of such formatting only the text is carried over."),
  },
  comments: {
    one: text("1 opmerking in de XML: {details}", "1 comment in the XML: {details}"),
    many: text("{n} opmerkingen in de XML: {details}", "{n} comments in the XML: {details}"),
    why: NOT_CONTENT,
  },
  technical: {
    one: text("1 technische aanduiding (naamruimte, schema, stylesheet): {details}", "1 technical marking (namespace, schema, style sheet): {details}"),
    many: text("{n} technische aanduidingen (naamruimten, schema's, stylesheets): {details}", "{n} technical markings (namespaces, schemas, style sheets): {details}"),
    why: NOT_CONTENT,
  },
  doctype: {
    one: text("De documentdefinitie (DTD) aan het begin is niet gelezen", "The document definition (DTD) at the start is not read"),
    many: text("{n} documentdefinities (DTD) zijn niet gelezen", "{n} document definitions (DTD) are not read"),
    why: text("Een DTD kan een lezer laten vastlopen of bestanden laten ophalen; een export van SBB heeft er geen nodig.", "A DTD can hang a reader or make it fetch files; an SBB export does not need one."),
  },
  noPerProfile: {
    one: text("Een aanvulling per profiel op een onderdeel dat die in YAML niet heeft: {details}", "An addition per profile to a part that has none in YAML: {details}"),
    many: text("{n} aanvullingen per profiel op onderdelen die die in YAML niet hebben: {details}", "{n} additions per profile to parts that have none in YAML: {details}"),
    why: text("Alleen complexiteit, verantwoordelijkheid, vakkennis, omschrijving, resultaat, gedrag en competenties kennen een aanvulling per profiel.", "Only complexity, responsibility, knowledge, description, result, behaviour and competencies know an addition per profile."),
  },
  repeated: {
    one: text("Een onderdeel dat maar één keer hoort voor te komen, staat er nog eens: {details}", "A part that should occur only once stands there again: {details}"),
    many: text("{n} onderdelen die maar één keer horen voor te komen, staan er nog eens: {details}", "{n} parts that should occur only once stand there again: {details}"),
    why: text("Het eerste is overgenomen. Kijk of het tweede iets anders zegt.", "The first one is carried over. See whether the second one says something else."),
  },
  unknownElement: {
    one: text("Een onbekend onderdeel: {details}", "An unknown part: {details}"),
    many: text("{n} onbekende onderdelen: {details}", "{n} unknown parts: {details}"),
    why: text("Dit hoort niet tot de bekende opbouw van een dossier van SBB, dus is niet te zeggen waar het in YAML hoort. Neem het zo nodig zelf over.", "This is not part of the known structure of an SBB file, so nobody can say where it belongs in YAML. Carry it over yourself if you need it."),
  },
  unknownAttribute: {
    one: text("Een onbekend gegeven: {details}", "An unknown value: {details}"),
    many: text("{n} onbekende gegevens: {details}", "{n} unknown values: {details}"),
    why: text("Dit hoort niet tot de bekende opbouw van een dossier van SBB, dus is niet te zeggen waar het in YAML hoort. Neem het zo nodig zelf over.", "This is not part of the known structure of an SBB file, so nobody can say where it belongs in YAML. Carry it over yourself if you need it."),
  },
  strayText: {
    one: text("Een losse tekst op een plek waar geen tekst hoort: {details}", "A loose text in a place where no text belongs: {details}"),
    many: text("{n} losse teksten op plekken waar geen tekst hoort: {details}", "{n} loose texts in places where no text belongs: {details}"),
    why: FORMAT_HAS_NO_PLACE,
  },
  more: {
    one: text("Nog 1 soort onbekend onderdeel, die hier niet apart genoemd is", "Another 1 kind of unknown part that is not named here"),
    many: text("Nog {n} soorten onbekende onderdelen, die hier niet apart genoemd zijn", "Another {n} kinds of unknown parts that are not named here"),
    why: text("Zoveel onbekende onderdelen wijzen erop dat dit geen gewone export is.", "That many unknown parts suggest that this is no ordinary export."),
  },
} as const satisfies Record<string, LossText>;

/** What is told in one entry, with the places where it occurs; some kinds have an entry per detail. */
export type LossKind = keyof typeof LOSSES;

/** Of these every different detail is told, in an entry of its own: each is content that someone may want to add. */
const PER_DETAIL: ReadonlySet<LossKind> = new Set<LossKind>([
  "value", "ownHeading", "previousVersion", "extraCrebo", "unknownProfile", "unknownCatalogueEntry", "unknownKnowledge", "unknownCompetence", "additionWithoutProfile", "unusedCategory",
]);

const DETAILS_SHOWN = 5;
const PLACES_SHOWN = 3;
const MOST_GROUPS = 200;

interface Group {
  readonly kind: LossKind;
  count: number;
  readonly details: Set<string>;
  readonly places: string[];
}

/** Collects losses while an import runs; `report` tells them in the order in which each kind first occurred. */
export class Losses {
  readonly #groups = new Map<string, Group>();
  #unnamed = 0;

  /** `count` places at once when one place stands for several; `group` keeps unlike things of one kind apart. */
  add(kind: LossKind, place: string, detail?: string, { count = 1, group = "" } = {}): void {
    const key = `${kind} ${PER_DETAIL.has(kind) ? (detail ?? "") : group}`;
    const known = this.#groups.get(key) ?? { kind, count: 0, details: new Set<string>(), places: [] };
    if (known.count === 0 && this.#groups.size >= MOST_GROUPS) return void (this.#unnamed += 1);
    known.count += count;
    if (detail && known.details.size <= DETAILS_SHOWN) known.details.add(detail);
    if (known.places.length <= PLACES_SHOWN && known.places.at(-1) !== place) known.places.push(place);
    this.#groups.set(key, known);
  }

  report(): NotCarried[] {
    const entries = [...this.#groups.values()].map(toEntry);
    if (this.#unnamed > 0) entries.push(toEntry({ kind: "more", count: this.#unnamed, details: new Set(), places: [] }));
    return entries;
  }
}

function toEntry({ kind, count, details, places }: Group): NotCarried {
  const { one, many, why } = LOSSES[kind];
  const what = fill(count === 1 ? one : many, { n: count, details: capped([...details], DETAILS_SHOWN) });
  return { what, where: capped(places, PLACES_SHOWN), why };
}

function capped(texts: readonly string[], most: number): string {
  return texts.length > most ? `${texts.slice(0, most).join(", ")}, …` : texts.join(", ");
}
