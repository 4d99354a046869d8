// The account at the end of a dossier: sources, changes, labour market, language requirements, maintenance (FIELD §1.1).
import { allFilled, filled, listed, type Entry } from "../import/data.ts";
import type { XmlElement } from "./elements.ts";
import { isoDate, kebab, sample } from "./text.ts";
import type { Maybe, Source } from "./source.ts";

/** What the account says, by the places where a dossier in YAML has it. */
export interface Account {
  readonly sources: readonly Entry[];
  readonly changes: readonly Entry[];
  /** `verantwoording`, if there is anything to say. */
  readonly account: Entry | undefined;
  /** Code of a profile → its special requirements. */
  readonly special: ReadonlyMap<string, string>;
}

/** Reads `verantwoordingsinformatie`; `profileCodes` leads from the number of a profile to its code. */
export function readAccount(source: Source, dossier: XmlElement, profileCodes: ReadonlyMap<string, string>): Account {
  const root = source.child(dossier, "verantwoordingsinformatie");
  source.heading(root);
  const section = (name: string): Maybe => {
    const element = source.child(root, name);
    source.heading(element);
    return element;
  };
  const special = readSpecial(source, section("bijzonderevereisten"), profileCodes);
  const trends = section("trendsenontwikkelingen");
  const agenda = section("onderhoudsagenda");
  const account = filled({
    arbeidsmarktinformatie: source.prose(section("arbeidsmarktinformatie")),
    wetEnRegelgeving: source.prose(source.child(trends, "wetenregelgeving")),
    ontwikkelingen: source.prose(source.child(trends, "ontwikkelingenindeberoepsuitoefening")),
    beroepsvereisten: source.prose(section("wettelijkeberoepsvereisten")),
    bijzondereVereisten: special.general,
    taalbeheersing: listed(readLanguages(source, section("taalbeheersingseisen"), profileCodes)),
    ontwikkelmogelijkheden: source.prose(section("ontwikkelmogelijkheden")),
    onderhoudsagenda: listed(readAgenda(source, agenda)),
    betrokkenen: source.prose(section("betrokkenen")),
    examenprofielen: source.prose(section("examenprofielen")),
    "x-sbb": filled({
      trendsEnOntwikkelingen: source.prose(trends),
      toelichtingOnderhoudsagenda: source.prose(source.child(agenda, "toelichting")),
      aanvullendeInformatie: source.prose(section("aanvullendeinfo")),
    }),
  });
  return {
    sources: readSources(source, section("brondocumenten")),
    changes: readChanges(source, section("wijzigingen")),
    account,
    special: special.byProfile,
  };
}

function readSources(source: Source, container: Maybe): Entry[] {
  return source.children(container, "brondocument").map((element) => {
    const description = source.attribute(element, "omschrijving") ?? source.prose(element);
    const type = source.attribute(element, "type");
    const date = source.attribute(element, "datum");
    return {
      naam: source.attribute(element, "naam", "titel") ?? description,
      soort: type && (/\bbcp\b|beroepscompetentie/i.test(type) ? "bcp" : kebab(type) || undefined),
      // Sources are sometimes dated by month or year only; those stay as written.
      datum: date && (isoDate(date) ?? date),
      omschrijving: description,
      link: source.attribute(element, "link"),
    };
  });
}

function readChanges(source: Source, container: Maybe): Entry[] {
  const wrapped = source.child(container, "wijzigingscategorien", "wijzigingscategorieen");
  const categories = [...source.children(wrapped, "wijzigingscategorie"), ...source.children(container, "wijzigingscategorie")];
  const changes = categories.map((element) => ({ categorie: categoryOf(source, element), tekst: source.prose(element) }));
  const text = source.prose(container);
  const [only, ...others] = changes;
  if (text === undefined) return changes;
  // One text belongs to one category; with several, nobody can say which part is whose.
  if (only && others.length === 0 && only.tekst === undefined) return [{ ...only, tekst: text }];
  return [...changes, { tekst: text }];
}

function categoryOf(source: Source, element: XmlElement): number | undefined {
  source.heading(element);
  const written = source.attribute(element, "categorie", "nr") ?? /\d/.exec(source.attribute(element, "titel") ?? "")?.[0];
  return source.oneOf(element, written, (text) => (/^\d$/.test(text) ? Number(text) : undefined));
}

function readSpecial(source: Source, container: Maybe, profileCodes: ReadonlyMap<string, string>): { general: string | undefined; byProfile: Map<string, string> } {
  const byProfile = new Map<string, string>();
  for (const element of source.children(container, "profiel")) {
    const number = source.attribute(element, "referentie", "nr") ?? "";
    const code = profileCodes.get(number);
    const parts = ["eisen", "toelichtingvereisten"].map((name) => source.prose(source.child(element, name)));
    const text = parts.filter((part) => part !== undefined).join("\n\n");
    if (code === undefined) source.lose("unknownProfile", element, `${number} “${sample(text)}”`);
    else if (text !== "") byProfile.set(code, [byProfile.get(code), text].filter(Boolean).join("\n\n"));
  }
  return { general: source.prose(container), byProfile };
}

interface LanguageScope {
  readonly language: string | undefined;
  readonly profile: string | undefined;
  /** The element that the scope comes from has a language of its own. */
  readonly isNamed: boolean;
}

/** A skill may stand in a requirement, a language and a profile, in any nesting; it takes what stands around it. */
function readLanguages(source: Source, container: Maybe, profileCodes: ReadonlyMap<string, string>): Entry[] {
  const entries: Entry[] = [];
  const waiting: { element: Maybe; scope: LanguageScope }[] = [{ element: container, scope: { language: undefined, profile: undefined, isNamed: false } }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { element, scope } = next;
    const skills = source.children(element, "taalvaardigheid").map((skill) => readSkill(source, skill, scope));
    const notes = [source.prose(source.child(element, "toelichting")), source.prose(element)].filter((note) => note !== undefined);
    entries.push(...skills, ...notes.map((note) => ({ taal: scope.language, profiel: scope.profile, toelichting: note })));
    const inner = source.children(element, "taalbeheersingseis", "taal", "profiel", "taalvaardigheden");
    const isBare = skills.length === 0 && notes.length === 0 && inner.length === 0;
    if (scope.isNamed && isBare) entries.push({ taal: scope.language, profiel: scope.profile });
    for (const child of inner.reverse()) waiting.push({ element: child, scope: scopeOf(source, child, scope, profileCodes) });
  }
  return allFilled(entries);
}

function readSkill(source: Source, skill: XmlElement, { language, profile }: LanguageScope): Entry {
  return {
    taal: source.attribute(skill, "taal") ?? language,
    vaardigheid: source.attribute(skill, "titel", "naam"),
    niveau: source.attribute(skill, "niveau"),
    profiel: profile,
    toelichting: source.prose(skill),
  };
}

function scopeOf(source: Source, element: XmlElement, around: LanguageScope, profileCodes: ReadonlyMap<string, string>): LanguageScope {
  if (element.name === "profiel") {
    const number = source.attribute(element, "referentie", "nr") ?? "";
    const profile = profileCodes.get(number);
    if (profile === undefined) source.lose("unknownProfile", element, number);
    return { ...around, profile, isNamed: false };
  }
  const title = element.name === "taalvaardigheden" ? undefined : source.ownTitle(element);
  return { ...around, language: title ?? around.language, isNamed: title !== undefined };
}

function readAgenda(source: Source, container: Maybe): Entry[] {
  const agenda = source.child(container, "agenda") ?? container;
  return allFilled(source.children(agenda, "onderdeel").map((element) => {
    const part = (name: string): string | undefined => source.prose(source.child(element, name));
    return { onderwerp: part("onderwerp"), actie: part("actie"), wie: part("wie"), wanneer: part("wanneer") };
  }));
}
