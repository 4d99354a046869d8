// The pool of knowledge and skills of a dossier, and the references to it (FIELD §1.1).
import type { Entry } from "../import/data.ts";
import type { XmlElement } from "./elements.ts";
import { referencesIn, type Reference } from "./references.ts";
import type { Maybe, Source } from "./source.ts";
import { kebab } from "./text.ts";

const ITEMS = ["vakkennisenvaardigheden", "kennisofvaardigheid"];

interface Item {
  readonly id: string;
  readonly text: string | undefined;
  category: string | undefined;
}

/** Ids are `vk-<nr>`, so that they stay the same when a dossier is imported again. */
export class KnowledgePool {
  readonly #source: Source;
  readonly #items = new Map<string, Item>();
  /** Number in the file → id; the first of two equal numbers counts. */
  readonly #ids = new Map<string, string>();
  readonly #categories = new Map<string, string>();
  readonly #categoryElements: readonly XmlElement[];
  /** How often an id was wanted, for the ids of what has no number of its own. */
  readonly #wanted = new Map<string, number>();

  constructor(source: Source, dossier: XmlElement) {
    this.#source = source;
    const pool = source.child(dossier, "kennisenvaardigheden");
    const categories = source.children(source.child(dossier, "categoriekennisenvaardigheden"), "categorie");
    for (const element of categories) this.#addCategory(element);
    for (const element of source.children(pool, "kennisofvaardigheid")) this.#addItem(element);
    for (const element of categories) this.#categorise(element, this.#categories.get(source.attribute(element, "nr") ?? ""));
    this.#categoryElements = categories;
  }

  /** Ids of the items that a list in a core task refers to, those under a category included. */
  references(container: Maybe): string[] {
    const categorised = this.#source.children(container, "vakkennisenvaardigheden_met_categorie");
    const groups = categorised.flatMap((element) => this.#source.children(element, "categorie"));
    const direct = [container, ...categorised].flatMap((element) => this.#resolved(referencesIn(this.#source, element, ITEMS)));
    return [...direct, ...groups.flatMap((element) => this.#group(element))];
  }

  /** The list `vakkennis`; call it after every reference is read, because those may name a category. */
  entries(): Entry[] {
    this.#tellUnusedCategories();
    return [...this.#items.values()].map(({ id, text, category }) => ({ id, tekst: text, categorie: category }));
  }

  #tellUnusedCategories(): void {
    const used = new Set([...this.#items.values()].map(({ category }) => category));
    for (const element of this.#categoryElements) {
      const title = this.#source.attribute(element, "titel");
      if (title !== undefined && !used.has(title)) this.#source.lose("unusedCategory", element, `${this.#source.attribute(element, "nr") ?? ""} ${title}`.trim());
    }
  }

  #addCategory(element: XmlElement): void {
    const number = this.#source.attribute(element, "nr");
    const title = this.#source.title(element);
    if (number && title) this.#categories.set(number, title);
  }

  #addItem(element: XmlElement): void {
    const number = this.#source.attribute(element, "nr") ?? "";
    const text = this.#source.title(element) ?? this.#source.prose(element);
    const id = this.#newId(kebab(number));
    if (id !== `vk-${kebab(number)}`) this.#source.lose("knowledgeTwice", element, `${number} → ${id}`.trim());
    if (number !== "" && !this.#ids.has(number)) this.#ids.set(number, id);
    this.#items.set(id, { id, text, category: this.#categoryOf(element) });
  }

  #newId(number: string): string {
    const wanted = number === "" ? "vk-zonder-nummer" : `vk-${number}`;
    const count = (this.#wanted.get(wanted) ?? 0) + 1;
    this.#wanted.set(wanted, count);
    if (count === 1 && !this.#items.has(wanted)) return wanted;
    const next = `${wanted}-${Math.max(count, 2)}`;
    return this.#items.has(next) ? this.#newId(number) : next;
  }

  #categoryOf(element: XmlElement): string | undefined {
    const number = this.#source.attribute(element, "referentie", "referentiecategorie", "categorie", "nr_categorie");
    if (number === undefined) return element.name === "categorie" ? this.#source.title(element) : undefined;
    const title = this.#categories.get(number);
    if (title === undefined) this.#source.lose("unknownCatalogueEntry", element, `categorie ${number}`);
    return title;
  }

  #group(element: XmlElement): string[] {
    const category = this.#categoryOf(element);
    const ids = this.#categorise(element, category);
    if (ids.length === 0 && category !== undefined) this.#source.lose("unusedCategory", element, category);
    return ids;
  }

  /** Puts the items that `element` refers to under `category`; returns their ids. */
  #categorise(element: XmlElement, category: string | undefined): string[] {
    const ids = this.#resolved(referencesIn(this.#source, element, ITEMS));
    for (const id of ids) {
      const item = this.#items.get(id);
      if (!item || category === undefined || item.category === category) continue;
      if (item.category !== undefined) this.#source.lose("categoryTwice", element, `${id}: ${item.category} / ${category}`);
      else item.category = category;
    }
    return ids;
  }

  #resolved(references: readonly Reference[]): string[] {
    return references.flatMap(({ element, number }) => {
      const id = this.#ids.get(number);
      if (id === undefined) this.#source.lose("unknownKnowledge", element, number);
      return id ?? [];
    });
  }
}
