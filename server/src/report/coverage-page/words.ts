// The words of the coverage page.
import { filled, type Language, type Localized } from "../../text/localized.ts";

export const WORDS = {
  title: { nl: "Dekking", en: "Coverage" },
  intro: { nl: "Welke onderdelen van {kaders} komen terug in {documents}, en wat ontbreekt nog?", en: "Which parts of {kaders} are found in {documents}, and what is still missing?" },
  contents: { nl: "Op deze pagina", en: "On this page" },
  missed: { nl: "Onder de afgesproken grens", en: "Below what was agreed" },
  gaps: { nl: "Wat ontbreekt", en: "What is missing" },
  gapsIntro: { nl: "Per kader: hoeveel van de rollen of gebieden gedekt zijn, en welke nog niet.", en: "Per framework: how many of its roles or areas are covered, and which are not yet." },
  allCovered: { nl: "Alles is gedekt.", en: "Everything is covered." },
  notEverywhere: { nl: "Niet overal", en: "Not everywhere" },
  lacking: { nl: "{label}: ontbreekt in {count} van {total}", en: "{label}: missing in {count} of {total}" },
  covered: { nl: "{covered} van {total} gedekt", en: "{covered} of {total} covered" },
  matrix: { nl: "Matrix", en: "Matrix" },
  matrixCaption: { nl: "Aantal onderdelen dat een element dekt. ✓: er wordt ook op getoetst. ≈: alleen via een koppeling, telt niet mee.", en: "Number of items that cover an element. ✓: it is assessed too. ≈: through a crosswalk only, does not count." },
  legend: { nl: "Kleuren", en: "Colours" },
  element: { nl: "Element", en: "Element" },
  document: { nl: "Document of deel", en: "Document or part" },
  share: { nl: "Gedekt", en: "Covered" },
  nested: { nl: "Alle elementen, ook die daarbinnen ({count})", en: "All elements, nested ones too ({count})" },
  tooMany: { nl: "Meer dan deze pagina goed kan tonen. `bekwaam coverage --format csv` geeft alles.", en: "More than this page can show well. `bekwaam coverage --format csv` gives everything." },
  documents: { nl: "Per document", en: "Per document" },
  tShape: { nl: "T-profiel: {generic} generiek, {specific} specifiek", en: "T-shape: {generic} generic, {specific} specific" },
  missing: { nl: "Ontbreekt", en: "Missing" },
  items: { nl: "Onderdelen", en: "Items" },
  strength: { nl: "Hoe sterk", en: "How strong" },
  more: { nl: "en {count} andere", en: "and {count} others" },
  crosswalk: { nl: "alleen via koppeling: {items}", en: "through a crosswalk only: {items}" },
  overlap: { nl: "Doen hetzelfde", en: "Do the same" },
  overlapIntro: { nl: "Onderdelen van één soort in één document die precies dezelfde elementen noemen. Dat kan bedoeld zijn, of dubbel werk.", en: "Items of one kind in one document that name exactly the same elements. That may be meant, or work done twice." },
  empty: { nl: "Er is nog geen dekking te tellen. Zet in een document onder `kaders` bijvoorbeeld `[nphf@2015-herzien]`, en geef onderdelen `rollen` of `dekt`; of kies een kader met `--kader`.", en: "There is no coverage to count yet. Put for example `[nphf@2015-herzien]` under `kaders` in a document, and give items `rollen` or `dekt`; or choose a framework with `--kader`." },
  notShown: { nl: "Alleen de eerste {count} documenten staan hieronder uitgewerkt; de matrix heeft ze allemaal.", en: "Only the first {count} documents are worked out below; the matrix has them all." },
  madeBy: { nl: "Gemaakt door {tool} op {date}", en: "Made by {tool} on {date}" },
  path: { nl: "Bestand", en: "File" },
} as const satisfies Record<string, Localized>;

/** Puts a text of the page into words, with values for its `{names}`. */
export type Say = (key: keyof typeof WORDS, values?: Values) => string;
type Values = Readonly<Record<string, string | number>>;

/** The texts of the page in one language. */
export function sayIn(language: Language): Say {
  return (key, values = {}) => filled(WORDS[key], language, values);
}

/** "a, b en c" / "a, b, and c", as the language has it. */
export function joined(names: readonly string[], language: Language): string {
  return new Intl.ListFormat(language, { type: "conjunction" }).format(names);
}
