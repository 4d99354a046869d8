// A document as people read it on paper: headings, facts, texts and lists, in the order and the words of its key table.
import type { KnownDocument } from "../../model/document.ts";
import { identityOf } from "../../model/document.ts";
import type { Reference } from "../../model/item.ts";
import { textOf } from "../../model/read.ts";
import type { Project } from "../../project/project.ts";
import { resolve } from "../../project/resolve.ts";
import { rootSpec } from "../../schema/kinds.ts";
import { titleOf, unfold, type ObjectSpec, type Spec } from "../../schema/spec.ts";
import type { Language } from "../../text/localized.ts";
import { valueOf, type MapNode, type ScalarNode, type YamlNode } from "../../yaml/tree.ts";

/** One line of a table: what it is called and what it is. */
export interface Fact {
  readonly label: string;
  readonly value: string;
}

/** A piece of the page. Labels are in the language of the outline, texts are the author's, Markdown and all. */
export type Block =
  | { readonly type: "heading"; /** 2 to 6; the title of the document is 1. */ readonly level: number; readonly text: string; /** Id or code of the item under it. */ readonly id: string | undefined }
  | { readonly type: "facts"; readonly facts: readonly Fact[] }
  | { readonly type: "text"; readonly label: string; /** Paragraphs, as written. */ readonly text: string }
  | { readonly type: "list"; readonly label: string; readonly items: readonly string[] };

/** What Word, HTML and Markdown are written from, so that they say the same. */
export interface Outline {
  readonly title: string;
  /** Kind, id and version in one line. */
  readonly subtitle: string;
  readonly language: Language;
  readonly blocks: readonly Block[];
}

const YES_NO = { nl: ["ja", "nee"], en: ["yes", "no"] } as const;
const LOWEST = 6;

/** The outline of `document`, labels in `language`; references are followed by the name of what they point to. Never throws. */
export function outlineOf(project: Project, document: KnownDocument, language: Language): Outline {
  const outliner = new Outliner(project, document, language);
  const { id, versie } = identityOf(document);
  const spec = rootSpec(document.soort);
  const titel = valueOf(document.root, "titel");
  if (document.root) outliner.object(document.root, spec, 2, new Set(["soort", "id", "titel", "versie"]));
  return {
    title: outliner.words(titel) || (id ?? document.soort),
    subtitle: [titleOf(spec)[language], id && versie ? `${id}@${versie}` : id].filter((part) => part !== undefined && part !== "").join(" · "),
    language,
    blocks: outliner.blocks,
  };
}

class Outliner {
  readonly blocks: Block[] = [];
  readonly #project: Project;
  readonly #document: KnownDocument;
  readonly #language: Language;
  readonly #references: ReadonlyMap<number, Reference>;

  constructor(project: Project, document: KnownDocument, language: Language) {
    this.#project = project;
    this.#document = document;
    this.#language = language;
    this.#references = new Map(document.references.map((reference) => [reference.span.start, reference]));
  }

  /** Facts first, then texts and lists, then what has headings of its own; each in the order of the key table. */
  object(node: MapNode, spec: ObjectSpec, level: number, shown: ReadonlySet<string>): void {
    const entries = Object.entries(spec.keys).flatMap(([key, folded]) => {
      const value = shown.has(key) ? undefined : valueOf(node, key);
      return value ? [{ key, spec: unfold(folded), value }] : [];
    });
    const facts = entries.flatMap(({ spec, value }): Fact[] => (isFact(spec, value) ? [{ label: this.#title(spec), value: this.#plain(value, spec) }] : [])).filter(({ value }) => value !== "");
    if (facts.length > 0) this.blocks.push({ type: "facts", facts });
    for (const { spec, value } of entries) if (!isFact(spec, value) && !hasHeading(spec, value)) this.#body(value, spec);
    for (const { spec, value } of entries) if (hasHeading(spec, value)) this.#section(value, spec, level);
  }

  #body(value: YamlNode, spec: ReturnType<typeof unfold>): void {
    const label = this.#title(spec);
    if (spec.type === "list") {
      const items = nodesOf(value).map((item) => this.#line(item, unfold(spec.of))).filter((line) => line !== "");
      if (items.length > 0) this.blocks.push({ type: "list", label, items });
      return;
    }
    const text = this.words(value).trim();
    if (text !== "") this.blocks.push({ type: "text", label, text });
  }

  #section(value: YamlNode, spec: ReturnType<typeof unfold>, level: number): void {
    if (spec.type === "list") {
      const of = unfold(spec.of) as ObjectSpec;
      if (level === 2 || !of.item) this.#heading(level, this.#title(spec), undefined);
      const inner = level === 2 || !of.item ? level + 1 : level;
      const items = nodesOf(value);
      if (items.every((item) => this.#isName(item, of))) this.blocks.push({ type: "list", label: level === 2 || !of.item ? "" : this.#title(spec), items: items.map((item) => this.#name(item, of)) });
      else for (const item of items) this.#item(item, of, inner);
      return;
    }
    this.#heading(level, this.#title(spec), undefined);
    if (spec.type === "map" && value.kind === "map") {
      for (const pair of value.pairs) {
        this.#heading(level + 1, pair.key.text, undefined);
        const of = unfold(spec.of);
        if (pair.value?.kind === "map" && of.type === "object") this.object(pair.value, of, level + 2, new Set());
        else if (pair.value) this.#body(pair.value, of);
      }
      return;
    }
    if (value.kind === "map" && spec.type === "object") {
      const own = spec.item ? textOf(valueOf(value, spec.item.id))?.value : undefined;
      if (own !== undefined) this.blocks.push({ type: "facts", facts: [{ label: this.#title(unfold(spec.keys[spec.item!.id]!)), value: own }] });
      this.object(value, spec, level + 1, new Set(spec.item ? [spec.item.id] : []));
    } else this.#body(value, spec);
  }

  /** Whether an item is no more than an id and a name, so that a heading of its own would be too much. */
  #isName(node: YamlNode, { item }: ObjectSpec): boolean {
    return node.kind !== "map" || (item !== undefined && node.pairs.every(({ key, value }) => value?.kind === "scalar" && (key.text === item.id || key.text === item.titel)));
  }

  #name(node: YamlNode, { item }: ObjectSpec): string {
    if (node.kind !== "map" || !item) return this.words(node);
    return [this.words(valueOf(node, item.id)), this.words(valueOf(node, item.titel))].filter((part) => part !== "").join(" ");
  }

  #item(node: YamlNode, spec: ObjectSpec, level: number): void {
    if (node.kind !== "map") {
      const text = this.words(node);
      if (text !== "") this.blocks.push({ type: "list", label: "", items: [text] });
      return;
    }
    const { item } = spec;
    const id = item && textOf(valueOf(node, item.id))?.value;
    const titleKey = item && (valueOf(node, "titel") ? "titel" : item.titel);
    const title = titleKey ? this.words(valueOf(node, titleKey)) : "";
    const isShort = title.length <= 120 && !title.includes("\n");
    this.#heading(level, isShort ? title : "", id);
    this.object(node, spec, level + 1, new Set([...(item && id !== undefined ? [item.id] : []), ...(titleKey && isShort && title !== "" ? [titleKey] : [])]));
  }

  #heading(level: number, title: string, id: string | undefined): void {
    const text = [id, title].filter((part) => part !== undefined && part !== "").join(" ");
    if (text !== "") this.blocks.push({ type: "heading", level: Math.min(level, LOWEST), text, id });
  }

  /** An entry of a list on one line; of an object its keys and values. */
  #line(node: YamlNode, spec: ReturnType<typeof unfold>): string {
    if (node.kind !== "map" || spec.type !== "object") return this.#plain(node, spec);
    return Object.entries(spec.keys).flatMap(([key, folded]) => {
      const value = valueOf(node, key);
      const text = value ? this.#plain(value, unfold(folded)) : "";
      return text === "" ? [] : [key === spec.short ? text : `${this.#title(unfold(folded))}: ${text}`];
    }).join("; ");
  }

  /** A value on one line. */
  #plain(node: YamlNode, spec: ReturnType<typeof unfold>): string {
    if (spec.type === "list") return nodesOf(node).map((item) => this.#line(item, unfold(spec.of))).filter((text) => text !== "").join(", ");
    if (node.kind === "map") return spec.type === "object" ? this.#line(node, spec) : this.words(node);
    if (node.kind === "seq") return node.items.flatMap((item) => (item ? [this.#plain(item, spec)] : [])).join(", ");
    if (spec.type === "enum" && Object.hasOwn(spec.values, node.text)) return spec.values[node.text]![this.#language][0];
    if (spec.type === "boolean" && typeof node.value === "boolean") return YES_NO[this.#language][node.value ? 0 : 1];
    const text = this.words(node);
    return spec.type === "text" && spec.refersTo ? this.#named(node, text) : text;
  }

  /** A reference with the name of what it points to. */
  #named(node: ScalarNode, text: string): string {
    const reference = this.#references.get(textOf(node)?.span.start ?? -1);
    const found = reference && resolve(this.#project, this.#document, reference);
    if (!found || found.found === "nothing") return text;
    const name = found.found === "element" ? found.element.element.label[this.#language] : found.found === "kader" ? found.kader.kader.titel[this.#language] : found.found === "item" ? (found.item.titel?.value ?? "") : this.words(valueOf(found.document.root, "titel"));
    return name === "" || name.toLowerCase() === text.toLowerCase() ? text : `${text} (${name.replace(/\s+/g, " ")})`;
  }

  /** A text as written; of a text in two languages the one that is asked for, else the other. */
  words(node: YamlNode | undefined): string {
    const own = textOf(node)?.value;
    if (own !== undefined) return own;
    const [first, second] = this.#language === "nl" ? ["nl", "en"] : ["en", "nl"];
    return textOf(valueOf(node, first!))?.value ?? textOf(valueOf(node, second!))?.value ?? "";
  }

  #title(spec: ReturnType<typeof unfold>): string {
    return titleOf(spec)[this.#language];
  }
}

function nodesOf(node: YamlNode): YamlNode[] {
  return node.kind === "seq" ? node.items.filter((item) => item !== undefined) : [node];
}

/** Short enough for a table: a name, a choice, a number, a date, or references. */
function isFact(spec: ReturnType<typeof unfold>, value: YamlNode): boolean {
  if (spec.type === "list") {
    const of = unfold(spec.of);
    return isReference(of) || of.type === "enum";
  }
  if (spec.type === "object") return spec.short !== undefined || isFlat(spec, value);
  if (spec.type === "localized") return value.kind === "scalar" ? value.text.length < 80 : false;
  return spec.type !== "map" && !(spec.type === "text" && spec.prose === true);
}

function isReference(spec: ReturnType<typeof unfold>): boolean {
  return spec.type === "text" && spec.refersTo !== undefined;
}

/** A small group such as `studiepunten: { waarde: 240, eenheid: EC }`: names, numbers, dates and choices only. */
function isFlat(spec: ObjectSpec, value: YamlNode): boolean {
  if (spec.item || value.kind !== "map") return false;
  return value.pairs.every((pair) => {
    const of = Object.hasOwn(spec.keys, pair.key.text) ? unfold(spec.keys[pair.key.text] as Spec) : undefined;
    return of === undefined || (of.type === "text" ? of.prose !== true : of.type !== "object" && of.type !== "map");
  });
}

function hasHeading(spec: ReturnType<typeof unfold>, value: YamlNode): boolean {
  if (spec.type === "map") return true;
  if (spec.type === "object") return !isFact(spec, value);
  if (spec.type !== "list") return false;
  const of = unfold(spec.of);
  return of.type === "object" && of.item !== undefined;
}
