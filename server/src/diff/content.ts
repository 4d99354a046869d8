// What a document, and each item of it apart from its id, says: texts by key, and what it points to by key.
import type { Document } from "../model/document.ts";
import type { Item } from "../model/item.ts";
import type { Span } from "../text/span.ts";
import type { YamlNode } from "../yaml/tree.ts";

/** Values by key, such as `omschrijving` or `perProfiel.P2.complexiteit`; a list gives one value per entry. */
export type Values = ReadonlyMap<string, readonly string[]>;

/** What is held against the other version. Ids and codes are no part of it: another id alone is a new name. */
export interface Content {
  readonly texts: Values;
  /** What it points to: roles, elements, items, documents. */
  readonly tags: Values;
}

const NONE: Content = { texts: new Map(), tags: new Map() };

/** The contents of a document; `undefined` stands for the document itself, outside its items. */
export class Contents {
  readonly #texts = new Map<Item | undefined, Map<string, string[]>>();
  readonly #tags = new Map<Item | undefined, Map<string, string[]>>();
  readonly #items: ReadonlyMap<string, Item>;
  readonly #references: ReadonlySet<number>;

  constructor(document: Document) {
    this.#items = new Map(document.items.map((item) => [place(item.span), item]));
    this.#references = new Set(document.references.map(({ span }) => span.start));
    this.#walk(document.root, undefined, "");
    for (const { key, value, versie, item, profiel } of document.references) {
      const name = profiel === undefined ? key : `${key} (${profiel})`;
      add(this.#tags, item, name, versie === undefined || value.includes("@") ? value : `${value}@${versie.value}`);
    }
  }

  of(item: Item | undefined): Content {
    const [texts, tags] = [this.#texts.get(item), this.#tags.get(item)];
    return texts || tags ? { texts: texts ?? NONE.texts, tags: tags ?? NONE.tags } : NONE;
  }

  #walk(node: YamlNode | undefined, around: Item | undefined, path: string): void {
    if (!node) return;
    const own = this.#items.get(place(node.span));
    const item = own ?? around;
    const at = own && own !== around ? "" : path;
    if (node.kind === "scalar") return this.#scalar(node.text, node.span, item, at === "" ? "tekst" : at);
    if (node.kind === "seq") {
      for (const entry of node.items) {
        if (entry?.kind === "map" && !this.#items.has(place(entry.span))) this.#entry(entry, item, at);
        else this.#walk(entry, item, at);
      }
      return;
    }
    for (const { key, value } of node.pairs) {
      const isName = at === "" && (item === undefined ? key.text === "soort" : key.text === "id" || key.text === "code");
      if (!isName) this.#walk(value, item, at === "" ? key.text : `${at}.${key.text}`);
    }
  }

  /** An entry of a list that is no item, such as a pair of a crosswalk, is one value. */
  #entry(entry: YamlNode, item: Item | undefined, path: string): void {
    const inside = new Map<Item | undefined, Map<string, string[]>>();
    const collect = (node: YamlNode | undefined, key: string): void => {
      if (node?.kind === "scalar" && this.#isText(node.span)) add(inside, undefined, key, node.text);
      if (node?.kind === "seq") for (const each of node.items) collect(each, key);
      if (node?.kind === "map") for (const pair of node.pairs) collect(pair.value, pair.key.text);
    };
    collect(entry, path);
    const parts = [...(inside.get(undefined) ?? [])].map(([key, values]) => `${key}: ${values.join(", ")}`);
    if (parts.length > 0) add(this.#texts, item, path, parts.join("; "));
  }

  #scalar(text: string, span: Span, item: Item | undefined, path: string): void {
    if (this.#isText(span)) add(this.#texts, item, path, text);
  }

  /** A quoted reference starts behind its quote. */
  #isText({ start }: Span): boolean {
    return !this.#references.has(start) && !this.#references.has(start + 1);
  }
}

/** `values` with the new codes of profiles in their keys: what is said per profile only followed those. */
export function withProfiles(values: Values, renames: ReadonlyMap<string, string>): Values {
  if (renames.size === 0) return values;
  const followed = new Map<string, string[]>();
  for (const [key, texts] of values) {
    const now = key.replace(/(?<=^perProfiel\.)[^.]+|(?<= \()[^()]+(?=\)$)/, (code) => renames.get(code) ?? code);
    followed.set(now, [...(followed.get(now) ?? []), ...texts]);
  }
  return followed;
}

function place({ start, end }: Span): string {
  return `${start} ${end}`;
}

function add(index: Map<Item | undefined, Map<string, string[]>>, item: Item | undefined, key: string, value: string): void {
  const text = value.replace(/\s+/g, " ").trim();
  if (text === "") return;
  const values = index.get(item) ?? new Map<string, string[]>();
  index.set(item, values);
  const known = values.get(key);
  if (known) known.push(text);
  else values.set(key, [text]);
}
