// Reads a tree by its key table: typed values, items and references in one walk. Never throws; what does not fit is absent.
import { unfold, type ObjectSpec, type Spec, type TextSpec } from "../schema/spec.ts";
import type { Ranged, Span } from "../text/span.ts";
import type { MapNode, ScalarNode, YamlNode } from "../yaml/tree.ts";
import { valueOf } from "../yaml/tree.ts";
import type { Item, Reference, Tag } from "./item.ts";
import type { Entity, RangedLocalized } from "./values.ts";

/** What one walk over a tree gives. Items and references stand in the order of the key tables, an item before those in it. */
export interface Reading<K> {
  readonly content: Entity<K>;
  readonly items: readonly Item[];
  readonly references: readonly Reference[];
}

/** Reads `root` as the object that `spec` describes. */
export function readObject<K>(root: MapNode, spec: ObjectSpec<K>): Reading<K> {
  const reader = new Reader();
  const content = reader.value(root, spec as ObjectSpec, "", NOWHERE);
  return { content: content as Entity<K>, items: reader.items, references: reader.references };
}

/** What the values of one object have around them. */
interface Around {
  readonly item: Item | undefined;
  readonly profiel: string | undefined;
  /** The object itself. */
  readonly within: MapNode | undefined;
}

const NOWHERE: Around = { item: undefined, profiel: undefined, within: undefined };

type Open<T> = { -readonly [P in keyof T]: T[P] };
type OpenItem = Open<Omit<Item, "rollen" | "dekt" | "uit">> & { rollen: Tag[]; dekt: Tag[]; uit: Tag[] };

class Reader {
  readonly items: Item[] = [];
  readonly references: Reference[] = [];

  value(node: YamlNode | undefined, folded: Spec, key: string, around: Around): unknown {
    if (!node) return undefined;
    const spec = unfold(folded);
    switch (spec.type) {
      case "object":
        return this.#object(node, spec, around);
      case "list":
        return this.#list(node, spec.of, key, around);
      case "map":
        return this.#map(node, spec.of, spec.keys === "profiel", key, around);
      case "localized":
        return localizedValue(node);
      case "text":
        return this.#text(node, spec, key, around);
      case "boolean":
        return scalarOf(node, "boolean");
      case "integer":
      case "number":
        return scalarOf(node, "number");
      default:
        return textOf(node);
    }
  }

  #object(written: YamlNode, spec: ObjectSpec, { item: outer, profiel }: Around): unknown {
    const node = written.kind === "scalar" && spec.short !== undefined ? inFull(written, spec.short) : written;
    if (node.kind !== "map") return undefined;
    const item = spec.item ? this.#open(node, spec.item, outer) : outer;
    const { keys, specs, places, blank } = tableOf(spec);
    const values = Array<YamlNode | undefined>(keys.length);
    for (const { key, value } of node.pairs) {
      const index = places.get(key.text);
      // Of two equal keys the first counts, also when it has no value.
      if (index !== undefined && !(index in values)) values[index] = value;
    }
    const entity: Record<string, unknown> = { ...blank };
    entity["node"] = node;
    entity["span"] = node.span;
    // In the order of the table, which is the order of items and references.
    const around: Around = { item, profiel, within: node };
    for (let index = 0; index < keys.length; index++) {
      const value = values[index];
      if (value) entity[keys[index]!] = this.value(value, specs[index]!, keys[index]!, around);
    }
    return entity;
  }

  #list(node: YamlNode, of: Spec, key: string, around: Around): unknown[] {
    const nodes = node.kind === "seq" ? node.items : [node];
    const values: unknown[] = [];
    for (const item of nodes) {
      const value = this.value(item, of, key, around);
      if (value !== undefined) values.push(value);
    }
    return values;
  }

  #map(node: YamlNode, of: Spec, isPerProfile: boolean, under: string, around: Around): unknown {
    if (node.kind !== "map") return undefined;
    const entries: unknown[] = [];
    for (const { key, value } of node.pairs) {
      if (isPerProfile) this.#refer("item", PROFILES, key, under, { ...around, profiel: undefined }, undefined);
      const read = this.value(value, of, under, isPerProfile ? { ...around, profiel: key.text } : around);
      if (read !== undefined) entries.push({ key: { value: key.text, span: key.span }, value: read });
    }
    return entries;
  }

  #text(node: YamlNode, spec: TextSpec, key: string, around: Around): Ranged<string> | undefined {
    const text = textOf(node);
    if (!text || node.kind !== "scalar" || !spec.refersTo || text.value.trim() === "") return text;
    const versie = spec.versionKey === undefined ? undefined : textOf(valueOf(around.within, spec.versionKey));
    this.#refer(spec.refersTo, spec.targets, node, key, around, versie);
    return text;
  }

  #refer(refersTo: Reference["refersTo"], targets: Reference["targets"], node: ScalarNode, key: string, { item, profiel }: Around, versie: Reference["versie"]): void {
    const span = innerSpan(node);
    this.references.push({ refersTo, targets, value: node.text, span, key, item, profiel, versie });
    if (!item || (key !== "rollen" && key !== "dekt" && key !== "uit")) return;
    (item as OpenItem)[key].push({ value: node.text, span, profiel });
  }

  #open(node: MapNode, info: NonNullable<ObjectSpec["item"]>, parent: Item | undefined): Item {
    let id: YamlNode | undefined;
    let titel: YamlNode | undefined;
    let name: YamlNode | undefined;
    let bereik: YamlNode | undefined;
    let niveau: YamlNode | undefined;
    let fase: YamlNode | undefined;
    // One walk from the back, so that of two equal keys the first counts.
    for (let index = node.pairs.length - 1; index >= 0; index--) {
      const { key, value } = node.pairs[index]!;
      if (key.text === info.id) id = value;
      else if (key.text === "titel") titel = value;
      else if (key.text === info.titel) name = value;
      else if (key.text === "bereik") bereik = value;
      else if (key.text === "niveau") niveau = value;
      else if (key.text === "fase") fase = value;
    }
    const written = textOf(id);
    const item: Item = {
      kind: info.kind,
      id: written?.value ?? "",
      idSpan: written?.span ?? node.pairs[0]?.key.span ?? node.span,
      // Where a title may stand beside a longer text, the title is the better name.
      titel: titleIn(titel) ?? titleIn(name),
      node,
      span: node.span,
      parent,
      rollen: [],
      dekt: [],
      uit: [],
      bereik: textOf(bereik),
      niveau: textOf(niveau),
      fase: textOf(fase),
    };
    this.items.push(item);
    return item;
  }
}

const PROFILES: Reference["targets"] = ["profiel"];

/** A key table as reading wants it. */
interface Table {
  readonly keys: readonly string[];
  readonly specs: readonly Spec[];
  /** Index of each key in the other two. */
  readonly places: ReadonlyMap<string, number>;
  /** An entity without values. Copying it is much faster than adding key after key. */
  readonly blank: Readonly<Record<string, unknown>>;
}

const TABLES = new WeakMap<ObjectSpec, Table>();

function tableOf(spec: ObjectSpec): Table {
  const known = TABLES.get(spec);
  if (known) return known;
  const keys = Object.keys(spec.keys);
  const table: Table = {
    keys,
    specs: Object.values(spec.keys),
    places: new Map(keys.map((key, index) => [key, index])),
    blank: Object.fromEntries(["node", "span", ...keys].map((key) => [key, undefined])),
  };
  TABLES.set(spec, table);
  return table;
}

/** The object that a plain text stands for; its key stands nowhere in the text, so it has the place of the value. */
function inFull(node: ScalarNode, key: string): MapNode {
  const keyNode: ScalarNode = { kind: "scalar", value: key, text: key, style: "plain", span: node.span };
  return { kind: "map", pairs: [{ key: keyNode, value: node, span: node.span }], flow: node.style !== "block", span: node.span };
}

/** A scalar as text, whatever YAML made of it; its span has no quotes, so that it can be underlined and replaced. */
export function textOf(node: YamlNode | undefined): Ranged<string> | undefined {
  if (node?.kind !== "scalar" || node.value === null) return undefined;
  return { value: node.text, span: innerSpan(node) };
}

/** The span of a scalar without its quotes. */
export function innerSpan(node: ScalarNode): Span {
  if (node.style !== "single" && node.style !== "double") return node.span;
  const { start, end } = node.span;
  return end - start >= 2 ? { start: start + 1, end: end - 1 } : node.span;
}

function scalarOf(node: YamlNode, type: "boolean" | "number"): Ranged<unknown> | undefined {
  return node.kind === "scalar" && typeof node.value === type ? { value: node.value, span: node.span } : undefined;
}

function localizedValue(node: YamlNode): RangedLocalized | undefined {
  if (node.kind === "scalar") {
    const text = textOf(node);
    return text && { nl: text, en: text, span: node.span };
  }
  if (node.kind !== "map") return undefined;
  return { nl: textOf(valueOf(node, "nl")), en: textOf(valueOf(node, "en")), span: node.span };
}

function titleIn(node: YamlNode | undefined): Ranged<string> | undefined {
  return textOf(node) ?? textOf(valueOf(node, "nl")) ?? textOf(valueOf(node, "en"));
}
