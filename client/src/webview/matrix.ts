// The matrix page: choices above, the grid, and the items behind the chosen cell below.
import { filled, type Words } from "../coverage/words.ts";
import { keyOf, type MatrixColumns, type MatrixData, type ShownItem } from "../coverage/matrix/data.ts";
import type { Spot } from "../coverage/matrix/grid.ts";
import { FORMATS, type Format, type FromPage, type MatrixState, type ToPage } from "../coverage/matrix/messages.ts";
import { acrossHeading, elementHeading, nameOf, summaryOf, tableOf, type Table } from "../coverage/matrix/table.ts";
import { Cells, FIRST_CHOICE, shortTextOf, spoken, strengthOfCell, viewOf, type AcrossEntry, type Choice, type ElementEntry, type View } from "../coverage/matrix/view.ts";
import { tableHtml } from "../coverage/export/html.ts";
import { sizeOf, tableSvg } from "../coverage/export/svg.ts";
import { tableTsv } from "../coverage/export/csv.ts";
import { connect, make } from "./dom.ts";
import { Grid, type GridHeading, type GridModel } from "./grid.ts";
import { Toolbar } from "./toolbar.ts";

/** The browser draws no larger picture. */
const LARGEST_PICTURE = 16_000;
const PICTURE_SCALE = 2;

const host = connect<MatrixState, FromPage>();
const kept = host.getState();
let choice: Choice = { ...FIRST_CHOICE, ...kept?.choice };
let shown: { data: MatrixData; cells: Cells; words: Words; columns: MatrixColumns; uri: string | undefined } | undefined;
let view: View | undefined;
let here: { columns: ReadonlySet<string>; elements: ReadonlySet<string> } = { columns: new Set(), elements: new Set() };
/** The cell whose items are shown: by what it is, because places change. */
let asked: { element: string; column: string | undefined } | undefined;

const toolbar = new Toolbar({
  change: (part) => {
    choice = { ...choice, ...part };
    redraw();
  },
  choose: (kader, columns) => host.postMessage({ type: "choose", kader, columns }),
  copy,
  save,
  down: () => grid.focus(),
});
const grid = new Grid({ choose, fold });
const status = make("p", { class: "status", role: "status" });
const notice = make("div", { class: "notice" });
const details = make("section", { class: "details", tabindex: -1 });
const legend = make("p", { class: "legend" });
document.getElementById("app")!.append(toolbar.element, status, notice, grid.element, details, legend);

window.addEventListener("message", ({ data }: MessageEvent<ToPage>) => receive(data));
details.addEventListener("keydown", (event) => {
  if (event.key === "Escape") grid.focus();
});
host.postMessage({ type: "ready", state: kept });

function receive(message: ToPage): void {
  if (message.type === "data") showData(message);
  if (message.type === "problem") showProblem(message);
  if (message.type === "items") showItems(message);
  if (message.type === "here") {
    here = { columns: new Set(message.columns), elements: new Set(message.elements) };
    redraw();
  }
}

function showData({ data, words, columns, uri }: Extract<ToPage, { type: "data" }>): void {
  document.documentElement.lang = data.language;
  shown = { data, cells: new Cells(data), words, columns, uri };
  if (asked && !data.elements.some(({ id }) => id === asked?.element)) asked = undefined;
  redraw();
  if (asked) host.postMessage({ type: "items", ...asked });
}

function showProblem({ words, problem }: Extract<ToPage, { type: "problem" }>): void {
  notice.replaceChildren(...(problem === "empty" ? beginning(words) : [make("p", {}, words[problem])]));
  document.body.className = document.body.className.replace(/\s*is-empty/g, "") + " is-empty";
}

function redraw(): void {
  if (!shown) return;
  const { data, cells, words, columns, uri } = shown;
  host.setState({ kader: data.kader, columns, uri, choice });
  view = viewOf(data, cells, choice, words);
  toolbar.show(data, columns, choice, words);
  showLegend(words);
  const isEmpty = view.elements.length === 0 || view.across.length === 0;
  document.body.classList.toggle("is-empty", isEmpty);
  if (isEmpty) notice.replaceChildren(...noticeFor(data, words));
  setText(status, data.kader === undefined ? "" : `${data.kaderTitle} · ${summaryOf(data, view, words)}`);
  grid.show(modelOf(view, data, words));
  if (!asked) details.replaceChildren(make("p", { class: "hint" }, words.chooseCell), make("p", { class: "hint" }, words.keys));
  details.setAttribute("aria-label", words.details);
  grid.selected = asked && spotOfCell(view, data, asked);
}

/** A status that is set again is read again. */
function setText(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

function noticeFor(data: MatrixData, words: Words): HTMLElement[] {
  if (data.kader !== undefined && data.columns.length > 0) return [make("p", {}, words.noMatch)];
  return beginning(words);
}

/** What stands between backticks in a text as code. */
function withCode(text: string): (Node | string)[] {
  return text.split("`").map((part, place) => (place % 2 === 1 ? make("code", {}, part) : part));
}

/** How somebody without coverage begins. */
function beginning(words: Words): HTMLElement[] {
  const button = (text: string, kind: "document" | "examples"): HTMLElement => {
    const made = make("button", { class: "secondary", type: "button" }, text);
    made.addEventListener("click", () => host.postMessage({ type: "begin", with: kind }));
    return made;
  };
  return [make("h2", {}, words.empty), make("p", {}, ...withCode(words.emptyHow)), make("p", { class: "begin" }, button(words.newDocument, "document"), button(words.openExamples, "examples"))];
}

function modelOf({ elements, across, columnCount, cell }: View, data: MatrixData, words: Words): GridModel {
  const elementHead = (entry: ElementEntry): GridHeading => {
    const { label, detail } = elementHeading(entry, columnCount, words);
    return { label, detail, spoken: `${label}, ${detail}`, depth: entry.depth, kind: "element", isOpen: entry.isOpen, share: columnCount === 0 ? 0 : entry.inColumns / columnCount, count: `${entry.inColumns}/${columnCount}` };
  };
  const acrossHead = (entry: AcrossEntry): GridHeading => {
    const { label, detail, depth } = acrossHeading(data, entry, words);
    if (entry.type === "group") return { label, detail, spoken: `${label}, ${detail}`, depth, kind: "group", isOpen: entry.isOpen, share: 1, count: detail };
    const share = entry.total === 0 ? 0 : entry.covered / entry.total;
    return { label, detail, spoken: `${label}, ${detail}`, depth, kind: "column", isOpen: undefined, share, count: `${entry.covered}/${entry.total}` };
  };
  const at = (row: number, column: number) => (choice.transposed ? { element: elements[column]!, entry: across[row]! } : { element: elements[row]!, entry: across[column]! });
  const isHereElement = (entry: ElementEntry | undefined): boolean => entry !== undefined && here.elements.has(`${data.kader}:${entry.id}`);
  const isHereColumn = (entry: AcrossEntry | undefined): boolean => entry?.type === "column" && here.columns.has(keyOf(data.columns[entry.column]!, data.columnKind));
  return {
    size: choice.transposed ? { rows: across.length, columns: elements.length } : { rows: elements.length, columns: across.length },
    label: `${words.matrix}: ${data.kaderTitle}`,
    corner: choice.transposed ? words[`columns.${data.columnKind}`] : words.element,
    row: (index) => (choice.transposed ? acrossHead(across[index]!) : elementHead(elements[index]!)),
    column: (index) => (choice.transposed ? elementHead(elements[index]!) : acrossHead(across[index]!)),
    cell(row, column) {
      const { element, entry } = at(row, column);
      const found = cell(element, entry);
      const label = entry.type === "group" ? entry.label : (data.columns[entry.column]!.title || data.columns[entry.column]!.name);
      return { text: shortTextOf(found), strength: found.count === 0 && found.crosswalk > 0 ? "crosswalk" : strengthOfCell(found), isGroup: entry.type === "group", spoken: `${nameOf(element.id, element.label)}, ${label}: ${spoken(found, words)}` };
    },
    isHere({ row, column }) {
      const [element, entry] = choice.transposed ? [elements[column], across[row]] : [elements[row], across[column]];
      if (row < 0) return choice.transposed ? isHereElement(element) : isHereColumn(entry);
      if (column < 0) return choice.transposed ? isHereColumn(entry) : isHereElement(element);
      return isHereElement(element) && isHereColumn(entry);
    },
  };
}

function entriesAt({ row, column }: Spot): { element: ElementEntry | undefined; entry: AcrossEntry | undefined } {
  const [elementAt, entryAt] = choice.transposed ? [column, row] : [row, column];
  return { element: view?.elements[elementAt], entry: view?.across[entryAt] };
}

function spotOfCell({ elements, across }: View, data: MatrixData, { element, column }: NonNullable<typeof asked>): Spot | undefined {
  const elementAt = elements.findIndex(({ id }) => id === element);
  const acrossAt = across.findIndex((entry) => (column === undefined ? entry.type === "group" : entry.type === "column" && keyOf(data.columns[entry.column]!, data.columnKind) === column));
  if (elementAt < 0 || acrossAt < 0) return undefined;
  return choice.transposed ? { row: acrossAt, column: elementAt } : { row: elementAt, column: acrossAt };
}

/** A cell shows its items; a heading of a column opens what it is about; a heading of an element shows all its items. */
function choose(spot: Spot): void {
  if (!shown) return;
  const { element, entry } = entriesAt(spot);
  if (!element && entry?.type === "column") {
    const { uri, range } = shown.data.columns[entry.column]!;
    return host.postMessage({ type: "open", uri, range });
  }
  if (!element) return fold(spot);
  const column = entry?.type === "column" ? keyOf(shown.data.columns[entry.column]!, shown.data.columnKind) : undefined;
  asked = { element: element.id, column };
  grid.selected = spot;
  host.postMessage({ type: "items", element: element.id, column });
}

function fold(spot: Spot): void {
  const { element, entry } = entriesAt(spot);
  if (!element && entry?.type === "group") choice = { ...choice, closedGroups: toggled(choice.closedGroups, entry.key) };
  else if (element && !entry && element.isOpen !== undefined) choice = { ...choice, folded: toggled(choice.folded, element.id) };
  else return;
  redraw();
}

function toggled(list: readonly string[], value: string): string[] {
  return list.includes(value) ? list.filter((other) => other !== value) : [...list, value];
}

function showItems({ items, more, element, column }: Extract<ToPage, { type: "items" }>): void {
  if (!shown || asked?.element !== element || asked.column !== column) return;
  const { data, words } = shown;
  const label = data.elements.find(({ id }) => id === element);
  const place = data.columns.find((one) => keyOf(one, data.columnKind) === column);
  const heading = make("h2", {}, [label ? nameOf(label.id, label.label) : element, place ? place.title || place.name : words.all].join(" · "));
  const add = make("button", { class: "secondary", type: "button" }, words.add);
  add.addEventListener("click", () => host.postMessage({ type: "add", element, column }));
  const rest = more === 0 ? [] : [make("li", { class: "hint" }, filled(words.more, { count: more }))];
  const list = make("ul", {}, ...items.map((item) => itemLine(item, words)), ...rest);
  // Somebody may have gone to the items of before while these were on their way.
  const focused = details.contains(document.activeElement) ? [...details.querySelectorAll("button")].findIndex((button) => button === document.activeElement) : undefined;
  details.replaceChildren(make("div", { class: "detailhead" }, heading, add), items.length > 0 ? list : make("p", { class: "hint" }, words.nothingHere));
  if (focused !== undefined) (details.querySelectorAll("button")[focused] ?? details).focus();
}

function itemLine(item: ShownItem, words: Words): HTMLElement {
  const name = item.title === "" || item.title === item.name ? item.name : `${item.name} ${item.title}`;
  const open = make("button", { class: "link", type: "button" }, name);
  open.addEventListener("click", () => host.postMessage({ type: "open", uri: item.uri, range: item.range }));
  const facts = [item.kind, item.document, ...(item.bereik ? [item.bereik === "generiek" ? words.generiek : words.specifiek] : []), ...(item.how === "direct" ? [] : [words[item.how]]), ...(item.assessed ? [words.assessed] : [])];
  return make("li", { class: item.how }, open, make("span", { class: "facts" }, facts.join(" · ")));
}

function showLegend(words: Words): void {
  const sample = (strength: string, text: string): HTMLElement => make("span", { class: "sample" }, make("span", { class: `cell ${strength}`, "aria-hidden": "true" }, strength === "crosswalk" ? "↔" : strength === "none" ? "" : strength === "mentioned" ? "1" : "3"), text);
  legend.replaceChildren(
    ...(["none", "mentioned", "repeated", "assessed"] as const).map((strength) => sample(strength, words[`strength.${strength}`])),
    sample("crosswalk", words.crosswalkOnly),
  );
}

function table(): Table | undefined {
  return shown && view && tableOf(shown.data, view, choice, shown.words);
}

/** As a table for Word and Excel, and as text for everything else. */
function copy(): void {
  const copied = table();
  if (!copied || !shown) return;
  const text = tableTsv(copied);
  const onCopy = (event: ClipboardEvent): void => {
    event.clipboardData?.setData("text/plain", text);
    event.clipboardData?.setData("text/html", tableHtml(copied));
    event.preventDefault();
  };
  document.addEventListener("copy", onCopy, { once: true });
  const isDone = document.execCommand("copy");
  document.removeEventListener("copy", onCopy);
  if (!isDone) host.postMessage({ type: "copy", text });
  setText(status, shown.words.copied);
}

function save(format: Format): void {
  const saved = table();
  if (!saved || !FORMATS.includes(format)) return;
  if (format === "png") void savePicture(saved);
  else host.postMessage({ type: "save", format, table: saved });
}

async function savePicture(saved: Table): Promise<void> {
  const { width, height } = sizeOf(saved);
  if (Math.max(width, height) * PICTURE_SCALE > LARGEST_PICTURE) return setText(status, shown?.words.tooLarge ?? "");
  const picture = new Image(width, height);
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(tableSvg(saved))}`;
  await picture.decode();
  const canvas = make("canvas", { width: width * PICTURE_SCALE, height: height * PICTURE_SCALE });
  canvas.getContext("2d")!.drawImage(picture, 0, 0, canvas.width, canvas.height);
  host.postMessage({ type: "savePicture", base64: canvas.toDataURL("image/png").split(",")[1]!, title: saved.title });
}
