// The words of the coverage view, matrix and exports. They follow the language of the answers (`bekwaam.language`), because
// they stand between labels of frameworks; menus and messages follow VS Code and have their texts in l10n/.
import type { AnswerLanguage } from "../../../server/src/lsp/requests.ts";

type Both = { readonly nl: string; readonly en: string };

const WORDS = {
  coverage: { nl: "Dekking", en: "Coverage" },
  matrix: { nl: "Dekkingsmatrix", en: "Coverage matrix" },
  framework: { nl: "Kader", en: "Framework" },
  element: { nl: "Element", en: "Element" },
  columns: { nl: "Kolommen", en: "Columns" },
  "columns.document": { nl: "Documenten", en: "Documents" },
  "columns.profiel": { nl: "Profielen", en: "Profiles" },
  "columns.eenheid": { nl: "Eenheden", en: "Units" },
  "columns.item": { nl: "Onderdelen van het document", en: "Items of the document" },
  groupBy: { nl: "Groepen", en: "Groups" },
  "group.none": { nl: "niet gegroepeerd", en: "not grouped" },
  "group.niveau": { nl: "gegroepeerd op niveau", en: "grouped by level" },
  "group.bereik": { nl: "gegroepeerd op plek in de T", en: "grouped by T-bar" },
  "group.kind": { nl: "gegroepeerd op soort", en: "grouped by kind" },
  sortElements: { nl: "Volgorde van elementen", en: "Order of elements" },
  sortColumns: { nl: "Volgorde van kolommen", en: "Order of columns" },
  "order.kader": { nl: "volgorde van het kader", en: "order of the framework" },
  "order.gaps": { nl: "elementen: minst gedekt eerst", en: "elements: least covered first" },
  "order.label": { nl: "elementen op naam", en: "elements by name" },
  "order.file": { nl: "kolommen zoals gevonden", en: "columns as found" },
  "order.name": { nl: "kolommen op naam", en: "columns by name" },
  "order.covered": { nl: "kolommen: minst gedekt eerst", en: "columns: least covered first" },
  "order.niveau": { nl: "kolommen op niveau", en: "columns by level" },
  filterElements: { nl: "Zoek element", en: "Find element" },
  filterColumns: { nl: "Zoek kolom", en: "Find column" },
  gapsOnly: { nl: "Alleen gaten", en: "Gaps only" },
  nested: { nl: "Alles uitgeklapt", en: "Everything unfolded" },
  transpose: { nl: "Draai", en: "Turn" },
  transposeHint: { nl: "Wissel rijen en kolommen", en: "Swap rows and columns" },
  copy: { nl: "Kopieer", en: "Copy" },
  copied: { nl: "Gekopieerd: plak het in Word of Excel.", en: "Copied: paste it into Word or Excel." },
  export: { nl: "Bewaar als", en: "Save as" },
  all: { nl: "Alles", en: "All" },
  noLevel: { nl: "Zonder niveau", en: "No level" },
  generiek: { nl: "Generiek", en: "Generic" },
  specifiek: { nl: "Specifiek", en: "Specific" },
  noBar: { nl: "Zonder plek in de T", en: "No place in the T" },
  covered: { nl: "gedekt", en: "covered" },
  notCovered: { nl: "niet gedekt", en: "not covered" },
  crosswalkOnly: { nl: "alleen via een koppeling", en: "through a crosswalk only" },
  item: { nl: "onderdeel", en: "item" },
  items: { nl: "onderdelen", en: "items" },
  direct: { nl: "rechtstreeks", en: "directly" },
  descendant: { nl: "via een element erin", en: "through an element within it" },
  crosswalk: { nl: "via een koppeling", en: "through a crosswalk" },
  assessed: { nl: "getoetst", en: "assessed" },
  of: { nl: "van", en: "of" },
  add: { nl: "Dekking hier toevoegen…", en: "Add coverage here…" },
  more: { nl: "en nog {count}", en: "and {count} more" },
  nothingHere: { nl: "Nog niets dekt dit element hier.", en: "Nothing covers this element here yet." },
  chooseCell: { nl: "Kies een cel om te zien welke onderdelen een element dekken.", en: "Choose a cell to see which items cover an element." },
  details: { nl: "Onderdelen in deze cel", en: "Items in this cell" },
  "strength.none": { nl: "niet gedekt", en: "not covered" },
  "strength.mentioned": { nl: "één onderdeel noemt het", en: "one item names it" },
  "strength.repeated": { nl: "meer onderdelen", en: "several items" },
  "strength.assessed": { nl: "ook getoetst", en: "assessed as well" },
  tShape: { nl: "T-vorm", en: "T-shape" },
  noShape: {
    nl: "Er is nog geen T te tekenen. Een T ontstaat als onderdelen een rol hebben en `bereik` (generiek of specifiek); in een kwalificatiedossier is het basisdeel vanzelf generiek en een profiel specifiek. Voor NPHF en positieve gezondheid komt er een spinnenweb zodra het document ze bij `kaders` noemt.",
    en: "There is no T to draw yet. A T appears when items have a role and `bereik` (generiek or specifiek); in a qualification file the common part is generic by itself and a profile specific. For NPHF and positive health there is a radar as soon as the document names them under `kaders`.",
  },
  empty: { nl: "Nog geen dekking om te tonen", en: "No coverage to show yet" },
  emptyHow: {
    nl: "Zet in een document bij `kaders` welke kaders het gebruikt, en geef onderdelen `rollen` of `dekt`. De matrix verschijnt dan vanzelf.",
    en: "Put the frameworks that a document uses under `kaders`, and give items `rollen` or `dekt`. The matrix then appears by itself.",
  },
  noMatch: { nl: "Niets past bij deze keuze. Maak een zoekveld leeg of zet “Alleen gaten” uit.", en: "Nothing fits this choice. Empty a search field or turn “Gaps only” off." },
  notRunning: { nl: "De taalserver is niet actief. De dekking verschijnt zodra hij weer draait.", en: "The language server is not running. The coverage appears as soon as it runs again." },
  chooseDocument: { nl: "Open een document om de onderdelen ervan te zien.", en: "Open a document to see its items." },
  tooLarge: { nl: "Deze matrix is te groot voor één plaatje. Kies minder rijen of kolommen, of bewaar als SVG of Excel.", en: "This matrix is too large for one picture. Choose fewer rows or columns, or save it as SVG or Excel." },
  keys: { nl: "Pijltjes: bewegen. Enter: onderdelen tonen. Spatie: in- of uitklappen. Tab: naar de onderdelen, Escape: terug.", en: "Arrows: move. Enter: show items. Space: fold or unfold. Tab: to the items, Escape: back." },
  coveredCount: { nl: "{covered} van {total} gedekt", en: "{covered} of {total} covered" },
  inColumns: { nl: "in {count} van {total}", en: "in {count} of {total}" },
} as const satisfies Record<string, Both>;

export type Word = keyof typeof WORDS;

/** The words in one language; also what the matrix page is given. */
export type Words = Readonly<Record<Word, string>>;

export function wordsIn(language: AnswerLanguage): Words {
  return Object.fromEntries(Object.entries(WORDS).map(([key, word]) => [key, word[language]])) as Words;
}

/** `text` with its `{names}` filled in. */
export function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole));
}
