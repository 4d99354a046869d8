// The sources of frameworks and terms by the names that people know them by; docs/sources.md says more about each.
import type { Language, Localized } from "../text/localized.ts";
import type { KaderSource } from "./kader.ts";

interface Named {
  readonly name: Localized;
  /** Whether places in it mean something to a reader who has the source. */
  readonly hasPlaces: boolean;
}

const SOURCES: Readonly<Record<string, Named>> = {
  "NPHF-2015": { name: { nl: "NPHF, Actieagenda Beroepen en Opleidingen (2015)", en: "NPHF, Actieagenda on professions and education (2015)" }, hasPlaces: true },
  "ZIN-2016": { name: { nl: "Zorginstituut, Anders kijken, anders leren, anders doen (2016)", en: "Zorginstituut, Anders kijken, anders leren, anders doen (2016)" }, hasPlaces: true },
  "APWMD-2012": { name: { nl: "Actieprogramma Professionalisering Welzijn & Maatschappelijke Dienstverlening (2012)", en: "Action programme for social work, APWMD (2012)" }, hasPlaces: true },
  "GR-2014": { name: { nl: "Gezondheidsraad, Sociaal werk op solide basis (2014)", en: "Health Council of the Netherlands, Social work on a solid basis (2014)" }, hasPlaces: true },
  "VJI-2014": { name: { nl: "Verwey-Jonker Instituut, Meedenkers aan het woord (2014)", en: "Verwey-Jonker Institute, Meedenkers aan het woord (2014)" }, hasPlaces: true },
  FIELD: { name: { nl: "openbare bronnen over het kwalificatieveld", en: "public sources on the qualification field" }, hasPlaces: false },
};

/** The name of a source; one that we do not know keeps the name that its framework gives it. */
export function sourceName(id: string, language: Language): string {
  return Object.hasOwn(SOURCES, id) ? SOURCES[id]!.name[language] : id;
}

/** Name and place in it, such as `NPHF, Actieagenda … (2015), L671-673`; an empty text when there is neither. */
export function sourceWithPlace(source: KaderSource | undefined, language: Language): string {
  const { document, plaats } = source ?? {};
  const known = document !== undefined && Object.hasOwn(SOURCES, document) ? SOURCES[document] : undefined;
  return [document === undefined ? undefined : sourceName(document, language), known && !known.hasPlaces ? undefined : plaats].filter((part) => part !== undefined).join(", ");
}
