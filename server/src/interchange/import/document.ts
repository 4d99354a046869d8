// Rows of a spreadsheet to a document of the kind that has such items: each row goes to its place, each cell to the key that its column names.
import { kindOfCode } from "../../schema/codes.ts";
import { ID_PREFIXES, keySpec, rootSpec } from "../../schema/kinds.ts";
import { SOORT_NAMES, type Soort } from "../../schema/keys/header.ts";
import { itemSpecsOf, unfold, type ItemKind, type ObjectSpec } from "../../schema/spec.ts";
import { plain } from "../../text/nearest.ts";
import { slugOf } from "../../text/slug.ts";
import type { Localized } from "../../text/localized.ts";
import { TEXT_KEYS } from "../export/rows.ts";
import { ordered, set, stepOf, type Draft } from "./cells.ts";
import { COLUMN_LOSS, COLUMNS, columnOf, titleOf, type Column, type TableRow } from "./columns.ts";
import type { Value } from "./data.ts";
import { Ids, type Account, type ImportResult } from "./result.ts";
import { writeYaml } from "./yaml.ts";

const WHY = {
  kind: { nl: "In dit document hoort zo'n onderdeel niet.", en: "This document has no such items." },
  nowhere: { nl: "Er staat niet waar dit bij hoort. Vul de kolom onderdeelVan in met de code of het id daarvan.", en: "It does not say what this is part of. Fill in the column onderdeelVan with the code or id of that." },
  second: { nl: "Hiervan heeft een document er maar één.", en: "A document has only one of these." },
  key: { nl: "Bekwaam kent deze sleutel niet.", en: "Bekwaam does not know this key." },
  parent: { nl: "Er is geen rij met deze code of dit id.", en: "There is no row with this code or id." },
  empty: { nl: "Een rij zonder naam en zonder tekst.", en: "A row without a name and without text." },
} as const satisfies Record<string, Localized>;

interface Node {
  readonly kind: ItemKind | undefined;
  readonly id: string;
  readonly spec: ObjectSpec;
  readonly draft: Draft;
}

/** Where items of a kind may stand: in which kind of item (undefined: in the document), under which key, as one of a list or alone. */
interface Slot {
  readonly parent: ItemKind | undefined;
  readonly key: string;
  readonly isList: boolean;
}

const ITEMS = Object.fromEntries(SOORT_NAMES.map((soort) => [soort, itemSpecsOf(rootSpec(soort))])) as Record<Soort, ReadonlyMap<ItemKind, ObjectSpec>>;

/** The kind of item that a text names, in any spelling. */
export function itemKindOf(name: string | undefined): ItemKind | undefined {
  if (name === undefined) return undefined;
  const wanted = plain(name);
  for (const soort of SOORT_NAMES) for (const kind of ITEMS[soort].keys()) if (plain(kind) === wanted) return kind;
  return undefined;
}

/** Whether items of kind `inner` stand in those of kind `outer`. */
export function isWithin(inner: ItemKind, outer: ItemKind): boolean {
  return SOORT_NAMES.some((soort) => Object.values(ITEMS[soort].get(outer)?.keys ?? {}).some((folded) => {
    const spec = unfold(folded);
    const of = spec.type === "list" ? unfold(spec.of) : spec;
    return of.type === "object" && of.item?.kind === inner;
  }));
}

/** The kind of document that has most of these items, of several the one that has the first; undefined when none has any. */
function soortOf(kinds: readonly ItemKind[]): Soort | undefined {
  const [first] = kinds;
  if (first === undefined) return undefined;
  const weight = (soort: Soort): number => 2 * kinds.filter((kind) => ITEMS[soort].has(kind)).length + (ITEMS[soort].has(first) ? 1 : 0);
  return SOORT_NAMES.reduce((best, soort) => (weight(soort) > weight(best) ? soort : best));
}

/** The kind of document that an id starts with, where that has such items. */
function soortOfId(id: string | undefined, kinds: readonly ItemKind[]): Soort | undefined {
  return SOORT_NAMES.find((soort) => ID_PREFIXES[soort] !== "" && id?.startsWith(ID_PREFIXES[soort]) && kinds.every((kind) => ITEMS[soort].has(kind)));
}

/**
 * @param rows whose kind of item is told by their column `soort` or by their code
 * @param header of the document itself: the way to a value, such as `vastgesteld.op`, and its text
 * @param name of the file, for what the header does not say
 * @returns undefined when there is nothing to make a document of
 */
export function documentOfRows(rows: readonly TableRow[], header: readonly (readonly [path: string, text: string])[], name: string, account: Account): ImportResult | undefined {
  const kindOf = ({ cells, kind }: TableRow): ItemKind | undefined => itemKindOf(cells.soort) ?? (cells.soort === undefined ? ((cells.id === undefined ? undefined : kindOfCode(cells.id)) ?? kind) : undefined);
  const told = header.find(([path]) => plain(path) === "soort")?.[1].trim();
  const documents = new Set(rows.flatMap(({ cells }) => cells.document ?? []));
  const kinds = rows.flatMap((row) => kindOf(row) ?? []);
  const soort = SOORT_NAMES.find((known) => known === told) ?? soortOfId(onlyOf(documents), kinds) ?? soortOf(kinds);
  if (soort === undefined) return undefined;
  const builder = new Builder(soort, account);
  for (const [path, text] of header) builder.head(path, text);
  const [leading] = rows.flatMap((row) => kindOf(row) ?? []).filter((kind) => ITEMS[soort].has(kind));
  for (const row of rows) {
    const kind = kindOf(row) ?? (row.cells.soort === undefined ? leading : undefined);
    if (kind !== undefined && ITEMS[soort].has(kind)) builder.add(row, kind);
    else account.add({ nl: `soort "${row.cells.soort ?? ""}"`, en: `kind "${row.cells.soort ?? ""}"` }, row.where, WHY.kind);
  }
  const versions = new Set(rows.flatMap(({ cells }) => cells.versie ?? []));
  const { data, imported } = builder.finish({
    soort,
    id: onlyOf(documents) ?? ID_PREFIXES[soort] + slugOf(name, "tabel"),
    titel: titleOf(name),
    versie: onlyOf(versions) ?? "1",
    // The first of a life cycle; a crosswalk has one of its own.
    status: firstStatus(soort),
    taal: "nl",
  });
  const yaml = writeYaml(data, "Ingelezen uit een tabel; controleer met: bekwaam check");
  return { documents: [{ id: String(data["id"]), fileName: `${slugOf(name, "tabel")}.${soort}.yaml`, yaml }], imported, notCarried: account.losses, errors: [] };
}

function firstStatus(soort: Soort): string | undefined {
  const spec = keySpec(rootSpec(soort), "status");
  return spec?.type === "enum" ? Object.keys(spec.values)[0] : undefined;
}

function onlyOf(values: ReadonlySet<string>): string | undefined {
  const [only] = values;
  return values.size === 1 && /^[a-z0-9][a-z0-9.-]*$/i.test(only!) ? only : undefined;
}

/** Columns whose name is the key they are for. */
const SAME = ["bereik", "fase", "niveau", "rollen", "dekt", "uit", "kennis", "inzicht", "vaardigheden", "houding", "gedrag", "aliassen", "vervangenDoor"] as const satisfies readonly Column[];

interface Meaning {
  readonly cells: Readonly<Partial<Record<Column, string>>>;
  /** By the names of their columns. */
  readonly own: readonly (readonly [name: string, text: string])[];
  /** Names of columns that mean what one before them means, and say something else. */
  readonly twice: readonly string[];
}

/** What the cells of a row mean for one kind of item: a column that is called as a key of it is for that key, whatever it means elsewhere. */
function meaning({ named }: TableRow, spec: ObjectSpec): Meaning {
  const cells: Partial<Record<Column, string>> = {};
  const own: [string, string][] = [];
  const twice: string[] = [];
  for (const [name, text] of named) {
    const column = columnOf(name);
    const isOther = column !== undefined && plain(name) !== COLUMNS[column][0];
    const [key] = isOther && column !== "id" ? stepOf(spec, name) : [];
    if (column === undefined || key !== undefined) own.push([name, text]);
    else if (cells[column] !== undefined && cells[column] !== text) twice.push(name);
    else cells[column] = text;
  }
  return { cells, own, twice };
}

/** Puts the items of one document together. */
class Builder {
  readonly #root: Node;
  readonly #nodes = new Map<string, Node[]>();
  readonly #slots = new Map<ItemKind, Slot[]>();
  readonly #ids = new Ids();
  readonly #imported: Record<string, number> = {};

  constructor(private readonly soort: Soort, private readonly account: Account) {
    this.#root = { kind: undefined, id: "", spec: rootSpec(soort), draft: {} };
    const seen = new Set<ObjectSpec>();
    const visit = (spec: ObjectSpec, parent: ItemKind | undefined): void => {
      if (seen.has(spec)) return;
      seen.add(spec);
      for (const [key, folded] of Object.entries(spec.keys)) {
        const row = unfold(folded);
        const item = row.type === "list" ? unfold(row.of) : row;
        if (item.type !== "object" || !item.item) continue;
        const slots = this.#slots.get(item.item.kind) ?? [];
        this.#slots.set(item.item.kind, [...slots, { parent, key, isList: row.type === "list" }]);
        visit(item, item.item.kind);
      }
    };
    visit(this.#root.spec, undefined);
  }

  /** A value of the document itself. */
  head(path: string, text: string): void {
    if (!set(this.#root.draft, this.#root.spec, path, text)) this.account.add({ nl: `"${path}"`, en: `"${path}"` }, "document", WHY.key);
  }

  add(row: TableRow, kind: ItemKind): void {
    const spec = ITEMS[this.soort].get(kind)!;
    const { cells, own, twice } = meaning(row, spec);
    const { id: idKey, titel: titleKey } = spec.item!;
    const isNamed = cells.id !== undefined && cells.soort !== undefined;
    const saysAnything = own.length > 0 || (["titel", "tekst", ...SAME] as const).some((column) => cells[column] !== undefined);
    if (!isNamed && !saysAnything && idKey !== "code") return this.account.add({ nl: "een rij", en: "a row" }, row.where, WHY.empty);
    const id = this.#idOf(cells, idKey, spec);
    const node: Node = { kind, id: id ?? "", spec, draft: id === undefined ? {} : { [idKey]: id } };
    if (!this.#place(node, cells.onderdeelVan, row.where)) return;
    this.#imported[kind] = (this.#imported[kind] ?? 0) + 1;
    const about = TEXT_KEYS.find((key) => key !== titleKey && Object.hasOwn(spec.keys, key));
    // Of what is named by its text, the column `titel` may hold that text; our own export (which has a column `document`) tells them apart.
    const isNamedByText = titleKey === "tekst" && (!Object.hasOwn(spec.keys, "titel") || (cells.document === undefined && (cells.titel === undefined || cells.tekst === undefined)));
    const values: [column: string, path: string | undefined, text: string | undefined][] = [
      ["titel", isNamedByText || !Object.hasOwn(spec.keys, "titel") ? titleKey : "titel", cells.titel ?? (isNamedByText ? cells.tekst : undefined)],
      ["titelEn", `${titleKey}.en`, cells.labelEn],
      ["tekst", titleKey === "tekst" && !isNamedByText ? titleKey : about, isNamedByText && cells.titel === undefined ? undefined : cells.tekst],
      ["notities", own.some(([name]) => plain(name) === "toelichting") ? undefined : "toelichting", cells.notities],
      ["niveauNummer", undefined, cells.niveauNummer],
      ...SAME.map((column): [string, string, string | undefined] => [column, column, cells[column]]),
      ...own.map(([column, text]): [string, string, string] => [column, column.replace(/^onderdeel\./, ""), text]),
    ];
    for (const name of twice) this.account.add({ nl: `kolom "${name}"`, en: `column "${name}"` }, row.where, COLUMN_LOSS.twice);
    for (const [column, path, text] of values) {
      if (text !== undefined && (path === undefined || !set(node.draft, node.spec, path, text))) this.account.add({ nl: `kolom "${column}"`, en: `column "${column}"` }, row.where, COLUMN_LOSS.unknown);
    }
  }

  /** The whole document, its keys in the order of the format; what the header said goes before `otherwise`. */
  finish(otherwise: Draft): { data: Record<string, Value>; imported: Record<string, number> } {
    const data = ordered({ ...otherwise, ...this.#root.draft }, this.#root.spec) as Record<string, Value>;
    return { data, imported: { [this.soort]: 1, ...this.#imported } };
  }

  /** Codes stay as they are; of ids each stands for one item. */
  #idOf(cells: TableRow["cells"], key: "id" | "code", spec: ObjectSpec): string | undefined {
    if (key === "code") return cells.id;
    if (cells.id === undefined && !(spec.keys["id"] as { required?: boolean }).required) return undefined;
    const label = cells.titel ?? cells.tekst ?? "";
    return this.#ids.free(cells.id !== undefined && /^[^\s:#@,[\]{}]+$/.test(cells.id) ? cells.id : slugOf(cells.id ?? label, "onderdeel"));
  }

  #place(node: Node, parentId: string | undefined, where: string): boolean {
    const slots = this.#slots.get(node.kind!)!;
    const found = this.#parentFor(node, slots, parentId, where);
    if (!found) {
      this.account.add({ nl: `"${node.id}"`, en: `"${node.id}"` }, where, WHY.nowhere);
      return false;
    }
    const { parent, slot } = found;
    if (!slot.isList && parent.draft[slot.key] !== undefined) {
      this.account.add({ nl: `"${node.id}"`, en: `"${node.id}"` }, where, WHY.second);
      return false;
    }
    if (slot.isList) ((parent.draft[slot.key] ??= []) as Value[]).push(node.draft as Value);
    else parent.draft[slot.key] = node.draft as Value;
    const namesakes = this.#nodes.get(node.id);
    if (namesakes) namesakes.push(node);
    else this.#nodes.set(node.id, [node]);
    return true;
  }

  #parentFor(node: Node, slots: readonly Slot[], parentId: string | undefined, where: string): { parent: Node; slot: Slot } | undefined {
    const within = (parent: Node): { parent: Node; slot: Slot } | undefined => {
      const slot = slots.find((candidate) => candidate.parent === parent.kind);
      return slot && { parent, slot };
    };
    const named = parentId ?? /^(.+)-[KW]\d+$/.exec(node.id)?.[1];
    if (named !== undefined) {
      const known = this.#nodes.get(named)?.findLast((namesake) => within(namesake));
      if (known) return within(known);
      const implied = this.#implied(named);
      if (implied) return within(implied);
    }
    const top = within(this.#root);
    if (top && parentId !== undefined) this.account.add({ nl: `de verwijzing naar "${parentId}"`, en: `the reference to "${parentId}"` }, where, WHY.parent);
    return top;
  }

  /** A part that only shows from the codes of what stands in it. */
  #implied(code: string): Node | undefined {
    const kind = kindOfCode(code);
    const spec = kind && ITEMS[this.soort].get(kind);
    if (!spec) return undefined;
    const node: Node = { kind, id: code, spec, draft: { code } };
    return this.#place(node, undefined, code) ? node : undefined;
  }
}
