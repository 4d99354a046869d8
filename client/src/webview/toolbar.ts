// The choices above the matrix. Made once per language; afterwards only their values change, so that nobody loses a cursor.
import type { MatrixColumns, MatrixData } from "../coverage/matrix/data.ts";
import { FORMATS, type Format } from "../coverage/matrix/messages.ts";
import type { Choice, ColumnOrder, ElementOrder, GroupBy } from "../coverage/matrix/view.ts";
import type { Words } from "../coverage/words.ts";
import { make } from "./dom.ts";

/** What the choices lead to. */
export interface ToolbarActions {
  /** Something that the page itself can do. */
  change(part: Partial<Choice>): void;
  /** Something that the extension has to get. */
  choose(kader: string | undefined, columns: MatrixColumns): void;
  copy(): void;
  save(format: Format): void;
  /** Arrow down in a search field. */
  down(): void;
}

const COLUMNS: readonly MatrixColumns[] = ["document", "profiel", "eenheid", "item"];
const GROUPS: readonly GroupBy[] = ["none", "niveau", "bereik", "kind"];
const ELEMENT_ORDERS: readonly ElementOrder[] = ["kader", "gaps", "label"];
const COLUMN_ORDERS: readonly ColumnOrder[] = ["file", "name", "covered", "niveau"];
const FORMAT_NAMES: Readonly<Record<Format, string>> = { xlsx: "Excel (.xlsx)", csv: "CSV", html: "HTML", svg: "SVG", png: "PNG", md: "Markdown" };

export class Toolbar {
  readonly element = make("div", { class: "toolbar" });
  readonly #actions: ToolbarActions;
  #language: string | undefined;
  #parts: ReturnType<Toolbar["make"]> | undefined;

  constructor(actions: ToolbarActions) {
    this.#actions = actions;
  }

  show(data: MatrixData, columns: MatrixColumns, choice: Choice, words: Words): void {
    if (this.#language !== data.language || !this.#parts) {
      this.#parts = this.make(words);
      this.#language = data.language;
    }
    const parts = this.#parts;
    setOptions(parts.kader, data.kaders.map(({ name, title, spokenBy }) => [name, `${title} (${name}) · ${spokenBy}`]));
    parts.kader.value = data.kader ?? "";
    parts.columns.value = columns;
    parts.groupBy.value = choice.groupBy;
    parts.elementOrder.value = choice.elementOrder;
    parts.columnOrder.value = choice.columnOrder;
    if (document.activeElement !== parts.filterElements) parts.filterElements.value = choice.filterElements;
    if (document.activeElement !== parts.filterColumns) parts.filterColumns.value = choice.filterColumns;
    parts.gapsOnly.checked = choice.gapsOnly;
    parts.nested.checked = choice.nested;
    parts.transpose.setAttribute("aria-pressed", String(choice.transposed));
    parts.tellHidden([choice.filterElements !== "", choice.filterColumns !== "", choice.gapsOnly].filter(Boolean).length);
  }

  make(words: Words) {
    const { change, choose } = this.#actions;
    const kader = select([], () => choose(kader.value, columns.value as MatrixColumns));
    const columns = select(COLUMNS.map((name) => [name, words[`columns.${name}`]]), () => choose(kader.value || undefined, columns.value as MatrixColumns));
    const groupBy = select(GROUPS.map((name) => [name, words[`group.${name}`]]), () => change({ groupBy: groupBy.value as GroupBy, closedGroups: [] }));
    const elementOrder = select(ELEMENT_ORDERS.map((name) => [name, words[`order.${name}`]]), () => change({ elementOrder: elementOrder.value as ElementOrder }));
    const columnOrder = select(COLUMN_ORDERS.map((name) => [name, words[`order.${name}`]]), () => change({ columnOrder: columnOrder.value as ColumnOrder }));
    const filterElements = this.#search(words.filterElements, (text) => change({ filterElements: text }));
    const filterColumns = this.#search(words.filterColumns, (text) => change({ filterColumns: text }));
    const gapsOnly = make("input", { type: "checkbox" });
    gapsOnly.addEventListener("change", () => change({ gapsOnly: gapsOnly.checked }));
    const nested = make("input", { type: "checkbox" });
    nested.addEventListener("change", () => change({ nested: nested.checked, folded: [] }));
    const transpose = make("button", { type: "button", class: "secondary", "aria-pressed": "false", title: words.transposeHint }, `⇄ ${words.transpose}`);
    transpose.addEventListener("click", () => change({ transposed: transpose.getAttribute("aria-pressed") !== "true" }));
    const copy = make("button", { type: "button", class: "secondary" }, words.copy);
    copy.addEventListener("click", () => this.#actions.copy());
    const save = select([["", `${words.export}…`], ...FORMATS.map((format): [string, string] => [format, FORMAT_NAMES[format]])], () => {
      const format = save.value;
      save.value = "";
      if (format !== "") this.#actions.save(format as Format);
    });
    save.setAttribute("aria-label", words.export);
    const more = this.#more();
    this.element.replaceChildren(
      make("div", { class: "choices" },
        labelled(words.framework, kader, "wide unseen"), labelled(words.columns, columns), more,
        make("div", { class: "rest", id: "choices-order" }, labelled(words.groupBy, groupBy, "unseen"), labelled(words.sortElements, elementOrder, "unseen"), labelled(words.sortColumns, columnOrder, "unseen")),
      ),
      make("div", { class: "choices rest", id: "choices-find" }, filterElements, filterColumns, ticked(words.gapsOnly, gapsOnly), ticked(words.nested, nested), make("span", { class: "space" }), transpose, copy, save),
    );
    const tellHidden = (count: number): void => void (more.textContent = count === 0 ? words.moreChoices : `${words.moreChoices} (${count})`);
    return { kader, columns, groupBy, elementOrder, columnOrder, filterElements, filterColumns, gapsOnly, nested, transpose, tellHidden };
  }

  /** Where the page is too narrow for all choices, this button shows those beyond the framework and the columns. */
  #more(): HTMLButtonElement {
    const button = make("button", { type: "button", class: "secondary more", "aria-expanded": "false", "aria-controls": "choices-order choices-find" });
    const show = (isOpen: boolean): void => {
      button.setAttribute("aria-expanded", String(isOpen));
      this.element.classList.toggle("open", isOpen);
    };
    button.addEventListener("click", () => show(button.getAttribute("aria-expanded") !== "true"));
    this.element.onkeydown = (event) => {
      const isClearing = event.target instanceof HTMLInputElement && event.target.value !== "" && event.target.type === "search";
      if (event.key !== "Escape" || isClearing || button.getAttribute("aria-expanded") !== "true") return;
      show(false);
      button.focus();
    };
    show(false);
    return button;
  }

  #search(name: string, change: (text: string) => void): HTMLInputElement {
    const field = make("input", { type: "search", placeholder: name, "aria-label": name, spellcheck: "false" });
    field.addEventListener("input", () => change(field.value));
    field.addEventListener("keydown", (event) => {
      if (event.key === "ArrowDown") this.#actions.down();
    });
    return field;
  }
}

type Option = readonly [value: string, text: string];

function select(options: readonly Option[], change: () => void): HTMLSelectElement {
  const made = make("select");
  setOptions(made, options);
  made.addEventListener("change", change);
  return made;
}

/** Leaves the list alone when it is the same: it may be open. */
function setOptions(element: HTMLSelectElement, options: readonly Option[]): void {
  const same = element.options.length === options.length && options.every(([value, text], index) => element.options[index]!.value === value && element.options[index]!.text === text);
  if (!same) element.replaceChildren(...options.map(([value, text]) => make("option", { value }, text)));
}

function labelled(text: string, control: HTMLElement, kind = ""): HTMLElement {
  return make("label", { class: `choice ${kind}` }, make("span", {}, text), control);
}

function ticked(text: string, control: HTMLElement): HTMLElement {
  return make("label", { class: "tick" }, control, make("span", {}, text));
}
