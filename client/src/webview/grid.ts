// A large grid of which only the visible part is in the page. Moves by keyboard as ARIA grids do; the focus stays when it scrolls.
import { holds, kept, moved, scrolledTo, stretchOf, type Size, type Spot, type Stretch } from "../coverage/matrix/grid.ts";
import { make } from "./dom.ts";

/** The head of a row or column, as it is drawn and read out. */
export interface GridHeading {
  readonly label: string;
  readonly detail: string;
  /** What a screen reader says in place of label and detail. */
  readonly spoken: string;
  readonly depth: number;
  readonly kind: "element" | "column" | "group";
  /** Undefined for what cannot be folded. */
  readonly isOpen: boolean | undefined;
  /** 0 to 1, drawn as a small bar. */
  readonly share: number;
  /** The count beside the bar. */
  readonly count: string;
}

/** A cell as it is drawn and read out. */
export interface GridCell {
  readonly text: string;
  /** Name of the colour, a class of the style sheet. */
  readonly strength: string;
  readonly isGroup: boolean;
  /** What a screen reader says in place of the text: element, column and how well it is covered. */
  readonly spoken: string;
}

/** What the grid shows; asked for as it is needed. */
export interface GridModel {
  readonly size: Size;
  readonly label: string;
  readonly corner: string;
  row(index: number): GridHeading;
  column(index: number): GridHeading;
  cell(row: number, column: number): GridCell;
  /** Whether the cursor of the editor stands there. */
  isHere(spot: Spot): boolean;
}

/** What the grid leaves to its page. */
export interface GridActions {
  /** Enter or a click on a cell or heading. */
  choose(spot: Spot): void;
  /** Space, or a click on the sign before a heading. */
  fold(spot: Spot): void;
}

/** Sizes in pixels, as in matrix.css: columns are wide, with headings that lie, where there is room for all of them. */
const ROW = 28;
const NARROW = 48;
const WIDE = 120;
/** How much wider than in the style sheet the names of the rows may become, where there is room. */
const MORE_HEAD = 240;

export class Grid {
  readonly element: HTMLElement;
  readonly #actions: GridActions;
  readonly #canvas: HTMLElement;
  readonly #rows = new Map<number, HTMLElement>();
  #model: GridModel | undefined;
  #drawn: { rows: Stretch; columns: Stretch } | undefined;
  #spot: Spot = { row: 0, column: -1 };
  #selected: Spot | undefined;
  #isWaiting = false;
  #step = NARROW;

  constructor(actions: GridActions) {
    this.#actions = actions;
    this.#canvas = make("div", { class: "canvas", role: "presentation" });
    this.element = make("div", { class: "grid", role: "grid" }, this.#canvas);
    this.element.addEventListener("scroll", () => this.#soon(), { passive: true });
    this.element.addEventListener("keydown", (event) => this.#onKey(event));
    this.element.addEventListener("click", (event) => this.#onClick(event));
    this.element.addEventListener("focusin", (event) => {
      const spot = spotOf(event.target);
      if (spot) this.#setSpot(spot);
    });
    new ResizeObserver(() => {
      if (this.#measure()) this.#drawAll();
      else this.#soon();
    }).observe(this.element);
  }

  get spot(): Spot {
    return this.#spot;
  }

  set selected(spot: Spot | undefined) {
    this.#selected = spot;
    this.#drawAll();
  }

  /** Shows another model; the focus stays where it was as far as that exists. */
  show(model: GridModel): void {
    const hadFocus = this.element.contains(document.activeElement);
    this.#model = model;
    const { rows, columns } = model.size;
    this.element.setAttribute("aria-label", model.label);
    this.element.setAttribute("aria-rowcount", String(rows + 1));
    this.element.setAttribute("aria-colcount", String(columns + 1));
    this.#measure();
    this.#canvas.style.height = `calc(var(--head-height) + ${rows * ROW}px)`;
    this.#spot = kept(this.#spot, model.size);
    this.#drawAll();
    if (hadFocus) this.focus();
  }

  /** Chooses how wide columns are, and gives room that is left to the names of the rows. @returns whether columns changed */
  #measure(): boolean {
    const columns = this.#model?.size.columns ?? 0;
    const before = this.#step;
    const head = lengthOf("--head-width", document.documentElement);
    const free = this.element.clientWidth - head;
    this.#step = columns * WIDE <= free ? WIDE : NARROW;
    this.element.style.setProperty("--head-width", `${head + Math.min(MORE_HEAD, Math.max(0, free - columns * this.#step))}px`);
    this.element.classList.toggle("wide", this.#step === WIDE);
    this.element.style.setProperty("--column", `${this.#step}px`);
    this.#canvas.style.width = `calc(var(--head-width) + ${columns * this.#step}px)`;
    return this.#step !== before;
  }

  focus(): void {
    this.#element(this.#spot)?.focus({ preventScroll: true });
  }

  /** Scrolls to a place and puts the focus there. */
  goTo(spot: Spot): void {
    if (!this.#model) return;
    this.#setSpot(kept(spot, this.#model.size));
    this.#reveal(this.#spot);
    this.#draw();
    this.focus();
  }

  #onKey(event: KeyboardEvent): void {
    if (!this.#model || event.altKey) return;
    if (event.key === "Enter") this.#actions.choose(this.#spot);
    else if (event.key === " ") this.#actions.fold(this.#spot);
    else {
      const to = moved(this.#spot, event.key, event.ctrlKey || event.metaKey, this.#model.size, Math.floor(this.#visible().height / ROW) - 1);
      if (!to) return;
      this.goTo(to);
    }
    event.preventDefault();
  }

  #onClick(event: MouseEvent): void {
    const spot = spotOf(event.target);
    if (!spot) return;
    this.goTo(spot);
    if (event.target instanceof Element && event.target.closest(".fold")) this.#actions.fold(spot);
    else this.#actions.choose(spot);
  }

  #setSpot(spot: Spot): void {
    this.#element(this.#spot)?.setAttribute("tabindex", "-1");
    this.#spot = spot;
    this.#element(spot)?.setAttribute("tabindex", "0");
  }

  #reveal({ row, column }: Spot): void {
    const { width, height } = this.#visible();
    if (row >= 0) this.element.scrollTop = scrolledTo(this.element.scrollTop, row * ROW, ROW, height);
    if (column >= 0) this.element.scrollLeft = scrolledTo(this.element.scrollLeft, column * this.#step, this.#step, width);
  }

  /** The part of the grid that the headings do not cover. */
  #visible(): { width: number; height: number } {
    return { width: Math.max(this.#step, this.element.clientWidth - lengthOf("--head-width", this.element)), height: Math.max(ROW, this.element.clientHeight - lengthOf("--head-height", this.element)) };
  }

  #soon(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    requestAnimationFrame(() => {
      this.#isWaiting = false;
      this.#draw();
    });
  }

  #drawAll(): void {
    const hadFocus = this.element.contains(document.activeElement);
    this.#drawn = undefined;
    this.#draw();
    if (hadFocus) this.focus();
  }

  /** Draws what came into sight; what is drawn already stays, so that scrolling costs little. */
  #draw(): void {
    if (!this.#model) return;
    const { rows, columns } = this.#model.size;
    const { width, height } = this.#visible();
    const seen = { rows: stretchOf(this.element.scrollTop, height, ROW, rows, 0), columns: stretchOf(this.element.scrollLeft, width, this.#step, columns, 0) };
    if (this.#drawn && holds(this.#drawn.rows, seen.rows) && holds(this.#drawn.columns, seen.columns)) return;
    this.#drawn = { rows: stretchOf(this.element.scrollTop, height, ROW, rows, 12), columns: stretchOf(this.element.scrollLeft, width, this.#step, columns, 8) };
    const hadFocus = this.element.contains(document.activeElement);
    this.#rows.clear();
    const drawn = [this.#headRow(), ...this.#indexes(this.#drawn.rows, this.#spot.row).map((row) => this.#bodyRow(row))];
    this.#canvas.replaceChildren(...drawn);
    if (hadFocus) this.focus();
  }

  /** In order; the focused one is always drawn, also when it is out of sight. */
  #indexes({ from, to }: Stretch, focused: number): number[] {
    const indexes = Array.from({ length: to - from }, (_, index) => from + index);
    if (focused >= 0 && focused < from) indexes.unshift(focused);
    if (focused >= to) indexes.push(focused);
    return indexes;
  }

  #headRow(): HTMLElement {
    const row = make("div", { class: "row head", role: "row", "aria-rowindex": 1 });
    row.append(make("div", { class: "corner", role: "columnheader", "aria-colindex": 1 }, this.#model!.corner));
    for (const column of this.#indexes(this.#drawn!.columns, this.#spot.column)) row.append(this.#columnHead(column));
    this.#rows.set(-1, row);
    return row;
  }

  #columnHead(column: number): HTMLElement {
    const heading = this.#model!.column(column);
    const cell = this.#place(make("div", { class: `columnhead ${heading.kind}`, role: "columnheader", title: `${heading.label}\n${heading.detail}`, "aria-label": heading.spoken, "aria-expanded": expanded(heading) }), { row: -1, column });
    cell.append(make("span", { class: "label" }, heading.label), ...foldSign(heading), make("span", { class: "count" }, heading.count));
    cell.style.left = `calc(var(--head-width) + ${column * this.#step}px)`;
    return cell;
  }

  #bodyRow(index: number): HTMLElement {
    const heading = this.#model!.row(index);
    const row = make("div", { class: `row ${heading.kind}${index % 2 === 1 ? " odd" : ""}`, role: "row", "aria-rowindex": index + 2 });
    row.style.top = `calc(var(--head-height) + ${index * ROW}px)`;
    const head = this.#place(make("div", { class: `rowhead ${heading.kind}`, role: "rowheader", title: `${heading.label}\n${heading.detail}`, "aria-label": heading.spoken, "aria-expanded": expanded(heading) }), { row: index, column: -1 });
    const bar = make("span", { class: "bar", "aria-hidden": "true" }, make("span", { class: "fill" }));
    (bar.firstChild as HTMLElement).style.width = `${Math.round(heading.share * 100)}%`;
    const label = make("span", { class: "label" }, heading.label);
    label.style.paddingInlineStart = `${heading.depth * 14}px`;
    label.prepend(...foldSign(heading));
    head.append(make("span", { class: heading.share === 0 ? "gap" : "nogap", "aria-hidden": "true" }), label, bar, make("span", { class: "count" }, heading.count));
    row.append(head);
    for (const column of this.#indexes(this.#drawn!.columns, this.#spot.column)) row.append(this.#cell({ row: index, column }));
    this.#rows.set(index, row);
    return row;
  }

  #cell(spot: Spot): HTMLElement {
    const { text, strength, isGroup, spoken } = this.#model!.cell(spot.row, spot.column);
    const cell = this.#place(make("div", { class: `cell ${strength}${isGroup ? " group" : ""}`, role: "gridcell", "aria-label": spoken }, text), spot);
    cell.style.left = `calc(var(--head-width) + ${spot.column * this.#step}px)`;
    return cell;
  }

  #place(element: HTMLElement, spot: Spot): HTMLElement {
    element.dataset.row = String(spot.row);
    element.dataset.column = String(spot.column);
    element.setAttribute("aria-colindex", String(spot.column + 2));
    element.tabIndex = same(spot, this.#spot) ? 0 : -1;
    if (this.#selected && same(spot, this.#selected)) element.setAttribute("aria-selected", "true");
    if (this.#model!.isHere(spot)) element.classList.add("here");
    return element;
  }

  #element({ row, column }: Spot): HTMLElement | null {
    return this.#rows.get(row)?.querySelector(`[data-column="${column}"]`) ?? null;
  }
}

function same(a: Spot, b: Spot): boolean {
  return a.row === b.row && a.column === b.column;
}

function expanded({ isOpen }: GridHeading): string | undefined {
  return isOpen === undefined ? undefined : String(isOpen);
}

function foldSign({ isOpen }: GridHeading): HTMLElement[] {
  return isOpen === undefined ? [make("span", { class: "fold none", "aria-hidden": "true" })] : [make("span", { class: "fold", "aria-hidden": "true" }, isOpen ? "▾" : "▸")];
}

function spotOf(target: EventTarget | null): Spot | undefined {
  const element = target instanceof Element ? target.closest<HTMLElement>("[data-row]") : null;
  return element ? { row: Number(element.dataset.row), column: Number(element.dataset.column) } : undefined;
}

/** A length in pixels that the style sheet, or the grid itself, gives an element. */
function lengthOf(name: string, element: Element): number {
  return Number.parseFloat(getComputedStyle(element).getPropertyValue(name)) || 0;
}
