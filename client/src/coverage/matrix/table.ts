// The matrix as it is shown, as a plain table for every format that it can be saved in. Pure.
import { filled, type Words } from "../words.ts";
import { itemsAt, startsIn, STRENGTHS, type MatrixData, type Strength } from "./data.ts";
import { spoken, strengthOfCell, textOf, type AcrossEntry, type Choice, type ElementEntry, type View } from "./view.ts";

/** What somebody sees, without anything of the editor: texts are in one language, and turned rows and columns have changed places. */
export interface Table {
  readonly language: "nl" | "en";
  readonly title: string;
  readonly subtitle: string;
  /** Above the headings of the rows. */
  readonly corner: string;
  readonly columns: readonly Heading[];
  readonly rows: readonly { readonly heading: Heading; readonly cells: readonly TableCell[] }[];
  /** What the strengths mean, strongest last. */
  readonly legend: readonly { readonly strength: Strength; readonly text: string }[];
}

/** A row or a column, whichever way the matrix is turned. */
export interface Heading {
  readonly label: string;
  /** A few words more: a document, a count. */
  readonly detail: string;
  /** How deep an element lies within others; of columns a group is 0 and what stands in it 1. */
  readonly depth: number;
  /** Whether it stands for a group of columns. */
  readonly isGroup: boolean;
}

/** As it is drawn and read out. */
export interface TableCell {
  /** See `textOf`; empty when nothing covers the element. */
  readonly text: string;
  readonly strength: Strength;
  /** In words. */
  readonly spoken: string;
  /** Whether it stands for a group of columns. */
  readonly isGroup: boolean;
}

/** What is shown of the matrix, row by row: as it was filtered, sorted, grouped and turned. */
export function tableOf(data: MatrixData, view: View, choice: Choice, words: Words): Table {
  const elements = view.elements.map((entry) => elementHeading(entry, view.columnCount, words));
  const across = view.across.map((entry) => acrossHeading(data, entry, words));
  const cell = (element: ElementEntry, entry: AcrossEntry): TableCell => {
    const found = view.cell(element, entry);
    return { text: textOf(found), strength: strengthOfCell(found), spoken: spoken(found, words), isGroup: entry.type === "group" };
  };
  const rows = choice.transposed
    ? view.across.map((entry, index) => ({ heading: across[index]!, cells: view.elements.map((element) => cell(element, entry)) }))
    : view.elements.map((element, index) => ({ heading: elements[index]!, cells: view.across.map((entry) => cell(element, entry)) }));
  return {
    language: data.language,
    title: `${words.coverage}: ${data.kaderTitle}`,
    subtitle: `${data.kader ?? ""} · ${summaryOf(data, view, words)}`,
    corner: choice.transposed ? words[`columns.${data.columnKind}`] : words.element,
    columns: choice.transposed ? elements : across,
    rows,
    legend: STRENGTHS.map((strength) => ({ strength, text: words[`strength.${strength}`] })),
  };
}

/** How much is covered somewhere, of the elements at the top. */
export function summaryOf(data: MatrixData, view: View, words: Words): string {
  const covered = new Set<number>();
  data.cells.forEach((numbers) => {
    for (const at of startsIn(numbers)) if (itemsAt(numbers, at) > 0) covered.add(numbers[at]!);
  });
  const top = data.elements.flatMap(({ parent }, index) => (parent < 0 ? [index] : []));
  return `${filled(words.coveredCount, { covered: top.filter((index) => covered.has(index)).length, total: top.length })} · ${words.columns}: ${view.columnCount}`;
}

/** An element, with in how many columns it is covered. */
export function elementHeading({ id, label, depth, inColumns }: ElementEntry, columnCount: number, words: Words): Heading {
  return { label: nameOf(id, label), detail: filled(words.inColumns, { count: inColumns, total: columnCount }), depth, isGroup: false };
}

/** A column, with how many elements it covers; or a group of columns, with how many there are. */
export function acrossHeading(data: MatrixData, entry: AcrossEntry, words: Words): Heading {
  if (entry.type === "group") return { label: entry.label, detail: String(entry.members.length), depth: 0, isGroup: true };
  const { name, title, document } = data.columns[entry.column]!;
  const own = title === name || title === "" ? name : `${name} ${title}`;
  const isDocument = document === undefined;
  return { label: isDocument ? title : own, detail: `${document ?? name} · ${filled(words.coveredCount, { covered: entry.covered, total: entry.total })}`, depth: 1, isGroup: false };
}

/** Ids that are words say no more than the label does; numbers and letters are how people know an element. */
export function nameOf(id: string, label: string): string {
  return /^[a-z][a-z0-9-]{3,}$/.test(id) || id === label ? label : `${id} ${label}`;
}
