// The words of the coverage view, matrix and exports, in English; the Dutch ones are in l10n/. They follow the language of the
// answers (`bekwaam.language`), because they stand between labels of frameworks, and a page cannot ask VS Code for its texts.
import type { AnswerLanguage } from "../../../server/src/lsp/requests.ts";
import dutch from "../../../l10n/bundle.l10n.nl.json";

/** Words that a matrix asks for by a value, such as a strength, have that behind a dot. */
export const WORDS = {
  coverage: "Coverage",
  matrix: "Coverage matrix",
  framework: "Framework",
  element: "Element",
  columns: "Columns",
  "columns.document": "Documents",
  "columns.profiel": "Profiles",
  "columns.eenheid": "Units",
  "columns.item": "Items of the document",
  moreChoices: "More choices",
  groupBy: "Groups",
  "group.none": "not grouped",
  "group.niveau": "grouped by level",
  "group.bereik": "grouped by T-bar",
  "group.kind": "grouped by kind",
  sortElements: "Order of elements",
  sortColumns: "Order of columns",
  "order.kader": "order of the framework",
  "order.gaps": "elements: least covered first",
  "order.label": "elements by name",
  "order.file": "columns by file",
  "order.name": "columns by name",
  "order.covered": "columns: least covered first",
  "order.niveau": "columns by level",
  filterElements: "Find element",
  filterColumns: "Find column",
  gapsOnly: "Gaps only",
  nested: "Everything unfolded",
  transpose: "Turn",
  transposeHint: "Swap rows and columns",
  copy: "Copy",
  copied: "Copied: paste it into Word or Excel.",
  export: "Save as",
  all: "All",
  noLevel: "Without level",
  generiek: "Generic",
  specifiek: "Specific",
  noBar: "No place in the T",
  covered: "covered",
  notCovered: "not covered",
  crosswalkOnly: "through a crosswalk only",
  item: "item",
  items: "items",
  direct: "directly",
  descendant: "through an element within it",
  crosswalk: "through a crosswalk",
  assessed: "assessed",
  of: "of",
  add: "Add coverage here…",
  more: "and {count} more",
  nothingHere: "Nothing covers this element here yet.",
  chooseCell: "Choose a cell to see which items cover an element.",
  details: "Items in this cell",
  "strength.none": "not covered",
  "strength.mentioned": "one item names it",
  "strength.repeated": "several items",
  "strength.assessed": "assessed as well",
  tShape: "T-shape",
  inNumbers: "In numbers",
  noShape: "There is no T to draw yet. A T appears when items have a role and `bereik` (generiek or specifiek); in a qualification file the common part is generic by itself and a profile specific. For NPHF and positive health there is a radar as soon as the document names them under `kaders`.",
  empty: "No coverage to show yet",
  emptyHow: "Put the frameworks that a document uses under `kaders`, and give items `rollen` or `dekt`. The coverage then appears by itself. No document yet? Begin with a new one, or look around in the examples.",
  newDocument: "New Document…",
  openExamples: "Open Example Workspace",
  noMatch: "Nothing fits this choice. Empty a search field or turn “Gaps only” off.",
  notRunning: "The language server is not running. The coverage appears as soon as it runs again.",
  chooseDocument: "Open a document to see its items.",
  tooLarge: "This matrix is too large for one picture. Choose fewer rows or columns, or save it as SVG or Excel.",
  keys: "Arrows: move. Enter: show items. Space: fold or unfold. Tab: to the items, Escape: back.",
  coveredCount: "{covered} of {total} covered",
  inColumns: "in {count} of {total}",
} as const;

/** The name of a word, which is not shown. */
export type Word = keyof typeof WORDS;

/** The words in one language; also what the matrix page is given. */
export type Words = Readonly<Record<Word, string>>;

/** Every word; one without a translation is in English. */
export function wordsIn(language: AnswerLanguage): Words {
  const inDutch: Readonly<Record<string, string>> = dutch;
  return Object.fromEntries(Object.entries(WORDS).map(([key, word]) => [key, language === "nl" ? (inDutch[word] ?? word) : word])) as Words;
}

/** `text` with its `{names}` filled in. */
export function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole));
}
