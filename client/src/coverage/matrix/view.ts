// What the matrix shows of its data: which rows and columns, in which order and groups, and what stands in a cell. Pure.
import type { Words } from "../words.ts";
import { assessedAt, itemsAt, PART, startsIn, strengthOf, type MatrixColumn, type MatrixData, type Strength } from "./data.ts";

/** What columns are put together by: level, bar of the T, or kind of document or item. */
export type GroupBy = "none" | "niveau" | "bereik" | "kind";
/** Of elements beside each other: that of the framework, the fewest columns first, or by name. */
export type ElementOrder = "kader" | "gaps" | "label";
/** `file` is the order in which the server tells them; `covered` has the least covered first. */
export type ColumnOrder = "file" | "name" | "covered" | "niveau";
/** A bar of the T, or `none` for items of which nothing says it. */
export type Bar = "generiek" | "specifiek" | "none";

/** What someone chose; survives a reload. */
export interface Choice {
  readonly filterElements: string;
  readonly filterColumns: string;
  readonly gapsOnly: boolean;
  /** Whether elements are open, so that those within them show; for the elements in `folded` it is the other way round. */
  readonly nested: boolean;
  readonly folded: readonly string[];
  readonly groupBy: GroupBy;
  /** Keys of groups that are closed. */
  readonly closedGroups: readonly string[];
  readonly elementOrder: ElementOrder;
  readonly columnOrder: ColumnOrder;
  readonly transposed: boolean;
}

/** What a matrix shows before anybody chose. */
export const FIRST_CHOICE: Choice = {
  filterElements: "", filterColumns: "", gapsOnly: false, nested: false, folded: [], groupBy: "none", closedGroups: [],
  elementOrder: "kader", columnOrder: "file", transposed: false,
};

/** What stands in a cell. Of a group, the counts are columns; else items. */
export interface Cell {
  readonly count: number;
  readonly direct: number;
  readonly crosswalk: number;
  readonly assessed: number;
  /** Of a group: how many columns it has; else undefined. */
  readonly of: number | undefined;
}

/** An element that is shown: it, or one within it, passes the filters, and all around it is open. */
export interface ElementEntry {
  readonly type: "element";
  /** Index in the data. */
  readonly element: number;
  /** Zero at the top. */
  readonly depth: number;
  readonly id: string;
  readonly label: string;
  /** Undefined for what holds no other elements. */
  readonly isOpen: boolean | undefined;
  /** In how many of the shown columns something covers it. */
  readonly inColumns: number;
}

/** A column, or by T-bar the part of one that is in a bar. */
export interface ColumnEntry {
  readonly type: "column";
  /** Index in the data. */
  readonly column: number;
  /** Only items in this bar of the T count; undefined: all. */
  readonly bar: Bar | undefined;
  /** Elements at the top of the framework; so with `total`. */
  readonly covered: number;
  readonly total: number;
}

/** Stands before its columns, and for all of them together. */
export interface GroupEntry {
  readonly type: "group";
  readonly key: string;
  readonly label: string;
  readonly members: readonly ColumnEntry[];
  readonly isOpen: boolean;
}

/** What stands across the page, unless the matrix is turned. */
export type AcrossEntry = ColumnEntry | GroupEntry;

/** The data as one choice shows it. Made anew for every choice; cells are worked out when they are drawn. */
export interface View {
  /** In the order in which they are shown; so with `across`. */
  readonly elements: readonly ElementEntry[];
  readonly across: readonly AcrossEntry[];
  /** Columns that pass the filter, in no group more than once. */
  readonly columnCount: number;
  cell(element: ElementEntry, across: AcrossEntry): Cell;
}

const NO_CELL: Cell = { count: 0, direct: 0, crosswalk: 0, assessed: 0, of: undefined };
/** In the order of the numbers of a cell. */
const BARS: readonly Bar[] = ["generiek", "specifiek", "none"];

/** The cells of the data by column and element, and per column what is covered. Made once per answer of the server. */
export class Cells {
  readonly #data: MatrixData;
  readonly #byColumn: readonly ReadonlyMap<number, number>[];
  readonly #top: readonly number[];

  constructor(data: MatrixData) {
    this.#data = data;
    this.#byColumn = data.cells.map((numbers) => {
      const starts = new Map<number, number>();
      for (const at of startsIn(numbers)) starts.set(numbers[at]!, at);
      return starts;
    });
    this.#top = data.elements.flatMap(({ parent }, index) => (parent < 0 ? [index] : []));
  }

  get(column: number, element: number, bar: Bar | undefined): Cell {
    const start = this.#byColumn[column]?.get(element);
    if (start === undefined) return NO_CELL;
    const numbers = this.#data.cells[column]!;
    const at = (part: number): number => numbers[start + part]!;
    if (bar === undefined) {
      return { count: itemsAt(numbers, start), direct: at(PART.direct), crosswalk: at(PART.crosswalk), assessed: assessedAt(numbers, start), of: undefined };
    }
    const place = BARS.indexOf(bar);
    const count = at(PART.generic + place);
    // Of which bar those are that name the element itself is not told, nor of those through a crosswalk.
    return { count, direct: Math.min(at(PART.direct), count), crosswalk: bar === "none" ? at(PART.crosswalk) : 0, assessed: at(PART.assessedGeneric + place), of: undefined };
  }

  /** Elements at the top of the framework that the column covers. */
  covered(column: number, bar: Bar | undefined): number {
    return this.#top.filter((element) => this.get(column, element, bar).count > 0).length;
  }

  get total(): number {
    return this.#top.length;
  }
}

/** @param cells of the same data */
export function viewOf(data: MatrixData, cells: Cells, choice: Choice, words: Words): View {
  const found = data.columns.flatMap((column, index) => (matches(choice.filterColumns, column.name, column.title) ? [index] : []));
  const across = acrossOf(data, cells, sortedColumns(data, cells, found, choice.columnOrder), choice, words);
  const cell = (element: number, entry: AcrossEntry): Cell => (entry.type === "column" ? cells.get(entry.column, element, entry.bar) : groupCell(cells, element, entry.members));
  const inColumns = countsOf(data, found);
  return {
    elements: elementsOf(data, choice, inColumns, found.length),
    across,
    columnCount: found.length,
    cell: (element, entry) => cell(element.element, entry),
  };
}

/** How strong a cell looks; of a group: nothing, less than half of its columns, half or more, all. */
export function strengthOfCell({ count, assessed, of }: Cell): Strength {
  if (of === undefined) return strengthOf(count, assessed);
  if (count === 0) return "none";
  return count === of ? "assessed" : count * 2 >= of ? "repeated" : "mentioned";
}

/** The text in a cell: a number, a sign for crosswalks alone, or nothing. */
export function textOf({ count, crosswalk, of }: Cell): string {
  if (count > 0) return of === undefined ? String(count) : `${count}/${of}`;
  return crosswalk > 0 ? "↔" : "";
}

/** More columns than this do not fit a narrow cell as a fraction. */
const MOST_IN_FRACTION = 99;

/** The same for a narrow cell: of a large group the share, rounded down so that 100% means all. */
export function shortTextOf(cell: Cell): string {
  const { count, of } = cell;
  if (of === undefined || of <= MOST_IN_FRACTION || count === 0) return textOf(cell);
  const percent = Math.floor((100 * count) / of);
  return percent === 0 ? "<1%" : `${percent}%`;
}

/** The cell in words, for who does not see it. */
export function spoken(cell: Cell, words: Words): string {
  const { count, direct, crosswalk, assessed, of } = cell;
  if (count === 0) return crosswalk > 0 ? words.crosswalkOnly : words.notCovered;
  if (of !== undefined) return `${count} ${words.of} ${of} ${words.covered}`;
  const parts = [`${count} ${count === 1 ? words.item : words.items}`];
  if (direct < count) parts.push(`${direct} ${words.direct}`);
  if (assessed > 0) parts.push(`${assessed} ${words.assessed}`);
  return parts.join(", ");
}

function matches(filter: string, ...texts: readonly string[]): boolean {
  const wanted = filter.trim().toLocaleLowerCase("nl");
  return wanted === "" || texts.some((text) => text.toLocaleLowerCase("nl").includes(wanted));
}

function sortedColumns(data: MatrixData, cells: Cells, found: readonly number[], order: ColumnOrder): readonly number[] {
  if (order === "file") return found;
  const name = (index: number): string => data.columns[index]!.title || data.columns[index]!.name;
  const byName = (a: number, b: number): number => name(a).localeCompare(name(b), "nl", { numeric: true });
  if (order === "name") return [...found].sort(byName);
  if (order === "niveau") return [...found].sort((a, b) => (data.columns[a]!.niveau ?? "~").localeCompare(data.columns[b]!.niveau ?? "~", "nl") || byName(a, b));
  const covered = new Map(found.map((index) => [index, cells.covered(index, undefined)]));
  return [...found].sort((a, b) => covered.get(a)! - covered.get(b)! || byName(a, b));
}

function acrossOf(data: MatrixData, cells: Cells, columns: readonly number[], choice: Choice, words: Words): AcrossEntry[] {
  const entry = (column: number, bar: Bar | undefined): ColumnEntry => ({ type: "column", column, bar, covered: cells.covered(column, bar), total: cells.total });
  const groups = new Map<string, { label: string; members: ColumnEntry[] }>();
  const add = (key: string, label: string, member: ColumnEntry): void => {
    const group = groups.get(key) ?? { label, members: [] };
    groups.set(key, group);
    group.members.push(member);
  };
  for (const column of columns) {
    for (const bar of barsOf(data, column, choice.groupBy)) {
      const [key, label] = groupOf(data.columns[column]!, bar, choice.groupBy, words);
      add(key, label, entry(column, bar));
    }
  }
  if (columns.length === 0) return [];
  const sorted = [...groups].sort(([a], [b]) => place(a).localeCompare(place(b), "nl", { numeric: true }));
  return sorted.flatMap(([key, { label, members }]) => {
    const isOpen = !choice.closedGroups.includes(key);
    return [{ type: "group", key, label, members, isOpen } as const, ...(isOpen ? members : [])];
  });
}

/** Generic before specific; what has no place or level comes last. */
function place(key: string): string {
  const bar = BARS.indexOf(key as Bar);
  return bar >= 0 ? String(bar) : key === "" ? "~" : key;
}

/** By T-bar, a column stands in each bar that it has items in; an item in its own. */
function barsOf(data: MatrixData, column: number, groupBy: GroupBy): readonly (Bar | undefined)[] {
  if (groupBy !== "bereik") return [undefined];
  const own = data.columns[column]!.bereik;
  if (own === "generiek" || own === "specifiek") return [own];
  const numbers = data.cells[column] ?? [];
  const has = [0, 0, 0];
  for (const at of startsIn(numbers)) for (let bar = 0; bar < 3; bar += 1) has[bar]! += numbers[at + PART.generic + bar]!;
  const bars = BARS.filter((_, index) => has[index]! > 0);
  return bars.length > 0 ? bars : ["none"];
}

function groupOf(column: MatrixColumn, bar: Bar | undefined, groupBy: GroupBy, words: Words): readonly [key: string, label: string] {
  if (bar !== undefined) return [bar, bar === "none" ? words.noBar : words[bar]];
  if (groupBy === "niveau") return [column.niveau ?? "", column.niveau ?? words.noLevel];
  if (groupBy === "kind") return [column.kind, column.kind];
  return ["all", words.all];
}

function groupCell(cells: Cells, element: number, members: readonly ColumnEntry[]): Cell {
  let count = 0;
  let direct = 0;
  let crosswalk = 0;
  let assessed = 0;
  for (const { column, bar } of members) {
    const cell = cells.get(column, element, bar);
    count += Number(cell.count > 0);
    direct += Number(cell.direct > 0);
    crosswalk += Number(cell.crosswalk > 0);
    assessed += Number(cell.assessed > 0);
  }
  return { count, direct, crosswalk, assessed, of: members.length };
}

/** Per element in how many of `columns` something covers it; time goes by the cells, not by columns times elements. */
function countsOf(data: MatrixData, columns: readonly number[]): readonly number[] {
  const counts = new Array<number>(data.elements.length).fill(0);
  for (const column of columns) {
    const numbers = data.cells[column] ?? [];
    for (const at of startsIn(numbers)) if (itemsAt(numbers, at) > 0) counts[numbers[at]!]! += 1;
  }
  return counts;
}

function elementsOf(data: MatrixData, choice: Choice, inColumns: readonly number[], columnCount: number): ElementEntry[] {
  const children = new Map<number, number[]>();
  data.elements.forEach(({ parent }, index) => {
    const siblings = children.get(parent);
    if (siblings) siblings.push(index);
    else children.set(parent, [index]);
  });
  const isFound = foundElements(data, choice, inColumns, columnCount);
  const folded = new Set(choice.folded);
  const isSearch = choice.filterElements.trim() !== "";
  const shown: ElementEntry[] = [];
  const visit = (index: number): void => {
    const { id, label, depth } = data.elements[index]!;
    const within = (children.get(index) ?? []).filter((child) => isFound[child]);
    const isOpen = within.length === 0 ? undefined : isSearch || choice.nested !== folded.has(id);
    if (isFound[index]) shown.push({ type: "element", element: index, depth, id, label, isOpen, inColumns: inColumns[index]! });
    if (isOpen) for (const child of sortedElements(data, within, inColumns, choice.elementOrder)) visit(child);
  };
  for (const top of sortedElements(data, (children.get(-1) ?? []).filter((index) => isFound[index]), inColumns, choice.elementOrder)) visit(top);
  return shown;
}

/** An element is found when it fits itself, or when one within it does. */
function foundElements(data: MatrixData, choice: Choice, inColumns: readonly number[], columnCount: number): readonly boolean[] {
  const found = data.elements.map(({ id, label }, index) => matches(choice.filterElements, id, label) && (!choice.gapsOnly || inColumns[index]! < columnCount));
  // An element stands before those within it, so that backwards everything reaches its top.
  for (let index = data.elements.length - 1; index >= 0; index -= 1) {
    const { parent } = data.elements[index]!;
    if (found[index] && parent >= 0) found[parent] = true;
  }
  return found;
}

function sortedElements(data: MatrixData, elements: readonly number[], inColumns: readonly number[], order: ElementOrder): readonly number[] {
  if (order === "kader") return elements;
  const label = (index: number): string => data.elements[index]!.label;
  const byLabel = (a: number, b: number): number => label(a).localeCompare(label(b), "nl", { numeric: true });
  return [...elements].sort((a, b) => (order === "gaps" ? inColumns[a]! - inColumns[b]! : 0) || byLabel(a, b));
}
