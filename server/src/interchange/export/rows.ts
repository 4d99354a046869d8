// The items of a document as rows, for a spreadsheet: one row per item, one column per property; and what is said of the document itself.
import { entriesOf } from "../import/cells.ts";
import { identityOf, type KnownDocument } from "../../model/document.ts";
import type { Item } from "../../model/item.ts";
import { textOf } from "../../model/read.ts";
import { rootSpec } from "../../schema/kinds.ts";
import { holdsItems, itemSpecsOf, LOCALIZED_OBJECT, unfold, type ObjectSpec, type Spec } from "../../schema/spec.ts";
import type { MapNode, YamlNode } from "../../yaml/tree.ts";

/** Columns that every table has, in order; the names are those of the format, so that they say the same in both languages. */
export const COLUMNS = ["document", "versie", "soort", "id", "onderdeelVan", "titel", "titelEn", "tekst", "bereik", "fase", "niveau", "rollen", "dekt", "uit", "kennis", "inzicht", "vaardigheden", "houding", "gedrag"] as const;

/** What separates the entries of a list in one cell. */
const BETWEEN = "\n";
/** Keys for what an item is about; the first that its kind has goes to the column `tekst`. */
export const TEXT_KEYS = ["tekst", "omschrijving", "dilemma"] as const;

/** Columns that say where a row comes from; a key of an item with such a name has another column. */
const OF_THE_ROW: ReadonlySet<string> = new Set(COLUMNS.slice(0, 5));

/** What Excel and CSV are written from, and an import reads back: names of columns are keys of the format. */
export interface Table {
  /** `COLUMNS`, and behind them what else the items hold, such as `resultaat` or `studiepunten.waarde`. */
  readonly columns: readonly string[];
  /** As many texts as there are columns. */
  readonly rows: readonly (readonly string[])[];
}

/** One row per item that says anything, in the order of the text. */
export function rowsOf(document: KnownDocument): Table {
  const { id = "", versie = "" } = identityOf(document);
  const specs = itemSpecsOf(rootSpec(document.soort));
  const cells = document.items.flatMap((item) => {
    const own = cellsOf(item, specs.get(item.kind)!);
    return own.size === 0 ? [] : [new Map([["document", id], ["versie", versie], ["soort", item.kind], ["onderdeelVan", item.parent?.id ?? ""], ...own])];
  });
  const columns = [...new Set([...COLUMNS, ...cells.flatMap((row) => [...row.keys()])])];
  return { columns, rows: cells.map((row) => columns.map((column) => row.get(column) ?? "")) };
}

/** What stands in the document beside its items: the way to each value, such as `vastgesteld.op`, and the value. */
export function headerOf(document: KnownDocument): [path: string, text: string][] {
  const found: [string, string][] = [];
  if (document.root?.kind === "map") flattenObject(document.root, rootSpec(document.soort), "", (path, text) => found.push([path, text]));
  return found;
}

function cellsOf(item: Item, spec: ObjectSpec): Map<string, string> {
  const { id, titel } = spec.item!;
  // Whether this item has it or not: who reads the table goes by the kind of item.
  const about = TEXT_KEYS.find((key) => key !== titel && Object.hasOwn(spec.keys, key));
  // What is named by its text may have a title as well: then each has its own column.
  const own = titel !== "titel" && Object.hasOwn(spec.keys, "titel") ? { [titel]: "tekst" } : { [titel]: "titel", [`${titel}.nl`]: "titel", [`${titel}.en`]: "titelEn" };
  const names: Record<string, string> = { [id]: "id", ...(about ? { [about]: "tekst", [`${about}.nl`]: "tekst" } : {}), ...own };
  const cells = new Map<string, string>();
  flattenObject(item.node, spec, "", (path, text) => void cells.set(names[path] ?? (OF_THE_ROW.has(path) ? `onderdeel.${path}` : path), text));
  return cells;
}

type Emit = (path: string, text: string) => void;

function flattenObject(node: MapNode, spec: ObjectSpec, before: string, emit: Emit): void {
  for (const { key, value } of node.pairs) {
    if (!Object.hasOwn(spec.keys, key.text)) continue;
    const row = spec.keys[key.text]!;
    if (!holdsItems(row)) flatten(value, row, before + key.text, emit);
  }
}

function flatten(node: YamlNode | undefined, folded: Spec, path: string, emit: Emit): void {
  const spec = unfold(folded);
  if (!node) return;
  if (spec.type === "list") return flattenList(node.kind === "seq" ? node.items : [node], spec.of, path, emit);
  if (node.kind === "scalar") {
    const text = wordsOf(node);
    if (text !== "") emit(path, text);
  } else if (node.kind === "map") {
    if (spec.type === "object") flattenObject(node, spec, `${path}.`, emit);
    if (spec.type === "localized") flattenObject(node, LOCALIZED_OBJECT, `${path}.`, emit);
    if (spec.type === "map") for (const { key, value } of node.pairs) flatten(value, spec.of, `${path}.${key.text}`, emit);
  }
}

/** Texts that come out of one cell as they went in make one cell; anything else gets a number: `brondocumenten.2.naam`. */
function flattenList(entries: readonly (YamlNode | undefined)[], of: Spec, path: string, emit: Emit): void {
  const spec = unfold(of);
  const texts = entries.map((entry) => oneText(entry, spec)).filter((text) => text !== "");
  if (texts.length === 0) return;
  const cell = texts.join(BETWEEN);
  const read = texts.includes(undefined) ? [] : entriesOf(cell, spec);
  if (read.length === texts.length && read.every((text, index) => text === texts[index])) emit(path, cell);
  else entries.forEach((entry, index) => flatten(entry, of, `${path}.${index + 1}`, emit));
}

/** The entry as one text; undefined when it is more than that. */
function oneText(entry: YamlNode | undefined, spec: Spec): string | undefined {
  if (!entry) return "";
  if (entry.kind === "scalar") return wordsOf(entry);
  if (entry.kind !== "map" || spec.type !== "object" || spec.short === undefined) return undefined;
  const filled = entry.pairs.filter(({ value }) => value !== undefined);
  return filled.length === 1 && filled[0]!.key.text === spec.short && filled[0]!.value!.kind === "scalar" ? wordsOf(filled[0]!.value) : undefined;
}

function wordsOf(node: YamlNode | undefined): string {
  return textOf(node)?.value.trimEnd() ?? "";
}
