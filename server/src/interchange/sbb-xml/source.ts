// Reads the elements of an export and keeps account: whatever nobody asked for is reported (FIELD §1.1 gives the tree).
import { isElement, type XmlAttribute, type XmlElement, type XmlText } from "./elements.ts";
import { HTML_TAGS, toMarkdown } from "./html.ts";
import type { NotCarried } from "../import/result.ts";
import { Losses, type LossKind } from "./losses.ts";
import { isoDate, oneLine, sample, tidy } from "./text.ts";

/** An element, or the absence of one, so that readers can go on through parts that are missing. */
export type Maybe = XmlElement | undefined;

/**
 * Every reading method marks what it hands out as accounted for. At the end `settle` reports the rest, so that
 * nothing in a file can disappear without a word. `undefined` goes in and comes out: parts may be missing.
 */
export class Source {
  readonly #losses = new Losses();
  readonly #taken = new Set<XmlElement | XmlAttribute | XmlText>();
  readonly #labels = new Map<XmlElement, string>();
  readonly #takenNames = new Map<XmlElement, ReadonlySet<string>>();

  /** Gives places inside `element` a name that readers of the dossier know, such as B1-K1-W2. */
  label(element: XmlElement, name: string): void {
    this.#labels.set(element, name);
  }

  /** Records that something is not carried, or not as it was. */
  lose(kind: LossKind, element: XmlElement, detail?: string, part?: string): void {
    this.#losses.add(kind, this.#place(element, part), detail);
  }

  /** The first child with one of `names`. */
  child(parent: Maybe, ...names: string[]): Maybe {
    const found = parent?.content.find((node): node is XmlElement => isElement(node) && names.includes(node.name));
    if (found) this.#taken.add(found);
    return found;
  }

  /** All children with one of `names`, in order. */
  children(parent: Maybe, ...names: string[]): XmlElement[] {
    const found = parent?.content.filter((node): node is XmlElement => isElement(node) && names.includes(node.name)) ?? [];
    for (const element of found) this.#taken.add(element);
    return found;
  }

  /** Starts the account at `root`. */
  take(root: XmlElement): void {
    this.#taken.add(root);
  }

  /** The child at the end of a path of names. */
  path(parent: Maybe, ...names: string[]): Maybe {
    return names.reduce<Maybe>((element, name) => this.child(element, name), parent);
  }

  /** The value of the first of `names` that is not empty, on one line. */
  attribute(element: Maybe, ...names: string[]): string | undefined {
    for (const name of names) {
      const found = element?.attributes.find((attribute) => attribute.name === name);
      const value = oneLine(found?.value ?? "");
      if (found) this.#taken.add(found);
      if (value !== "") return value;
    }
    return undefined;
  }

  /** `titel`; says so when spaces were taken out of it. */
  title(element: Maybe): string | undefined {
    const written = element?.attributes.find(({ name }) => name === "titel")?.value;
    const title = this.attribute(element, "titel");
    if (element && title && written !== title && /^\s|\s$|\s{2}/.test(written ?? "")) this.lose("titleSpaces", element, undefined, "titel");
    return title;
  }

  /** A short text in the element itself, on one line. */
  line(element: Maybe): string | undefined {
    const text = oneLine(this.#written(element));
    return text === "" ? undefined : text;
  }

  /** A running text, in the element itself or in its `omschrijving` or `tekst`, as Markdown. */
  prose(element: Maybe): string | undefined {
    if (!element) return undefined;
    const parts = [element, ...this.children(element, "omschrijving", "tekst")].map((part) => this.#markdown(part));
    const text = parts.filter((part) => part !== "").join("\n\n");
    return text === "" ? undefined : text;
  }

  /** Every text and value in `element`, for a report about what is carried nowhere. */
  allWords(element: XmlElement): string {
    const words: string[] = [];
    for (const node of walk(element)) {
      for (const taken of [node, ...node.attributes]) this.#taken.add(taken);
      const texts = node.content.filter((part): part is XmlText => !isElement(part));
      for (const part of texts) this.#taken.add(part);
      words.push(...texts.map((part) => oneLine(part.text)), ...node.attributes.map(({ value }) => oneLine(value)));
    }
    return words.filter((word) => word !== "").join(" ");
  }

  /** A date as yyyy-mm-dd; what is no date is reported. */
  date(element: Maybe, written: string | undefined): string | undefined {
    return this.#parsed(element, written, isoDate);
  }

  /** `Ja` or `Nee`; anything else is reported. */
  yesNo(element: Maybe, written: string | undefined): boolean | undefined {
    const known: Record<string, boolean> = { ja: true, nee: false, true: true, false: false, 1: true, 0: false };
    return this.#parsed(element, written, (text) => (Object.hasOwn(known, text.toLowerCase()) ? known[text.toLowerCase()] : undefined));
  }

  /** What `pick` makes of a value; one that it makes nothing of is reported. */
  oneOf<T extends string | number>(element: Maybe, written: string | undefined, pick: (text: string) => T | undefined): T | undefined {
    return this.#parsed(element, written, pick);
  }

  /** A fixed heading and chapter number of a section: not content, but a heading of someone's own is worth a word. */
  heading(element: Maybe): void {
    if (!element) return;
    const title = this.attribute(element, "titel");
    const chapter = this.attribute(element, "hoofdstuk");
    if (chapter) this.lose(/^\d+$/.test(chapter) ? "headings" : "ownHeading", element, chapter);
    if (title) this.lose(isFixedHeading(title) ? "headings" : "ownHeading", element, `“${sample(title)}”`);
  }

  /** `titel` of a part that is called by what it is about; undefined when it only names the section. */
  ownTitle(element: XmlElement): string | undefined {
    const title = this.attribute(element, "titel");
    if (title === undefined || !isFixedHeading(title)) return title;
    this.heading(element);
    return undefined;
  }

  /** Reports under `kind` everything in `element` that nobody asked for: lists of which a file uses only a part. */
  catalogue(kind: LossKind, element: Maybe): void {
    if (!element) return;
    for (const node of walk(element)) {
      const unused = node.attributes.filter((attribute) => CATALOGUE_FIELDS.has(attribute.name) && !this.#taken.has(attribute) && attribute.value.trim() !== "");
      for (const attribute of unused) this.#taken.add(attribute);
      if (unused.length > 0) this.#losses.add(kind, this.#place(element), undefined, { count: unused.length });
    }
  }

  /** Reports what is left in `root`, then tells everything that was lost. */
  settle(root: XmlElement): NotCarried[] {
    const waiting = [root];
    for (let element = waiting.pop(); element; element = waiting.pop()) {
      if (!this.#taken.has(element)) this.#settleUntouched(element);
      else for (const child of this.#settleTaken(element).reverse()) waiting.push(child);
    }
    return this.#losses.report();
  }

  /** Reports an aside of the XML file, such as a comment. */
  aside(kind: LossKind, line: number, detail: string): void {
    this.#losses.add(kind, `XML:${line}`, `“${sample(detail)}”`);
  }

  #settleTaken(element: XmlElement): XmlElement[] {
    for (const attribute of element.attributes) {
      if (this.#taken.has(attribute) || attribute.value.trim() === "") continue;
      const detail = `${attribute.written}="${sample(attribute.value)}"`;
      this.#losses.add("unknownAttribute", this.#place(element), detail, { group: `${pathOf(element)}@${attribute.name}` });
    }
    for (const node of element.content) {
      if (isElement(node) || this.#taken.has(node) || node.text.trim() === "") continue;
      this.#losses.add("strayText", this.#place(element), `“${sample(node.text)}”`, { group: pathOf(element) });
    }
    return element.content.filter(isElement);
  }

  #settleUntouched(element: XmlElement): void {
    const { parent } = element;
    const kind = element.name.endsWith("perprofiel") ? "noPerProfile" : parent && this.#namesTaken(parent).has(element.name) ? "repeated" : "unknownElement";
    const words = firstWords(element);
    const detail = words ? `<${element.written}> ${words}` : `<${element.written}>`;
    this.#losses.add(kind, this.#place(parent ?? element, parent ? element.written : undefined, element.line), detail, { group: pathOf(element) });
  }

  /** Names of the parts of `parent` that were read; remembered, because a hostile parent may have a great many. */
  #namesTaken(parent: XmlElement): ReadonlySet<string> {
    const known = this.#takenNames.get(parent);
    if (known) return known;
    const names = new Set(parent.content.flatMap((node) => (isElement(node) && this.#taken.has(node) ? node.name : [])));
    this.#takenNames.set(parent, names);
    return names;
  }

  #parsed<T>(element: Maybe, written: string | undefined, parse: (text: string) => T | undefined): T | undefined {
    if (!element || written === undefined || written.trim() === "") return undefined;
    const value = parse(written.trim());
    if (value === undefined) this.lose("value", element, `${element.written} “${sample(written)}”`);
    return value;
  }

  #markdown(element: XmlElement): string {
    const written = this.#written(element);
    const { markdown, dropped } = toMarkdown(written);
    const text = tidy(markdown);
    if (dropped.length > 0) this.lose("markup", element, dropped.map((name) => sample(name)).join(", "));
    if (markdown === written && text !== written.trim().replace(/\r\n?/g, "\n")) this.lose("textSpaces", element);
    return text;
  }

  /** The text in `element`, with HTML that was written as elements put back into text. */
  #written(element: Maybe): string {
    const hasHtml = element?.content.some(isHtml) ?? false;
    return (element?.content ?? []).map((node) => this.#writtenNode(node, hasHtml)).join("");
  }

  #writtenNode(node: XmlElement | XmlText, amongHtml: boolean): string {
    if (isElement(node)) return isHtml(node) ? this.#writtenHtml(node) : "";
    this.#taken.add(node);
    return amongHtml && !node.isCdata ? escaped(node.text) : node.text;
  }

  #writtenHtml(root: XmlElement): string {
    const parts: string[] = [];
    const waiting: (XmlElement | XmlText | string)[] = [root];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      if (typeof node === "string") parts.push(node);
      else if (!isElement(node)) parts.push(this.#writtenNode(node, true));
      else if (isHtml(node)) {
        this.#taken.add(node);
        const href = this.attribute(node, "href");
        parts.push(href ? `<${node.name} href="${escaped(href)}">` : `<${node.name}>`);
        waiting.push(`</${node.name}>`);
        for (const inner of node.content.toReversed()) waiting.push(inner);
      }
    }
    return parts.join("");
  }

  #place(element: XmlElement, part?: string, line = element.line): string {
    const around = upwards(element);
    const labelled = around.findIndex((candidate) => this.#labels.has(candidate));
    const inside = labelled < 0 ? around : around.slice(0, labelled);
    const names = [...inside.map(({ written }) => written).reverse(), ...(part ? [part] : [])];
    const label = labelled < 0 ? undefined : this.#labels.get(around[labelled]!);
    return `${[label, shortened(names).join("/")].filter(Boolean).join(" ")} (XML:${line})`;
  }
}

/** What the entries of national lists have; anything else in them is reported as unknown. */
const CATALOGUE_FIELDS: ReadonlySet<string> = new Set(["nr", "titel", "code", "crebo", "prijsfactor", "obk_id"]);

/** `element` and everything in it, without recursion: hostile files nest thousands deep. */
function* walk(element: XmlElement): Generator<XmlElement> {
  const waiting = [element];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node;
    for (const child of node.content.filter(isElement).reverse()) waiting.push(child);
  }
}

function isHtml(node: XmlElement | XmlText): node is XmlElement {
  return isElement(node) && HTML_TAGS.has(node.name);
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

/** Something to recognise an element by: its first text, else its first value. */
function firstWords(element: XmlElement): string {
  for (const node of walk(element)) {
    const value = node.attributes.find((attribute) => attribute.value.trim() !== "");
    const words = node.content.find((part): part is XmlText => !isElement(part) && part.text.trim() !== "");
    if (words) return `“${sample(words.text.trim())}”`;
    if (value) return `${value.written}="${sample(value.value)}"`;
  }
  return "";
}

function pathOf(element: XmlElement): string {
  return shortened(upwards(element).map(({ name }) => name).reverse()).join("/");
}

/** No path is looked up further than this: real exports nest about 12 deep. */
const HIGHEST = 40;

/** `element` and what it stands in, innermost first. */
function upwards(element: XmlElement): XmlElement[] {
  const found: XmlElement[] = [];
  for (let current: Maybe = element; current && found.length < HIGHEST; current = current.parent) found.push(current);
  return found;
}

function shortened(names: readonly string[]): readonly string[] {
  return names.length > 8 ? [...names.slice(0, 3), "…", ...names.slice(-4)] : names;
}

const FIXED_HEADINGS: ReadonlySet<string> = new Set([
  "voorblad", "inleiding", "basisdeel", "typering van de beroepengroep", "beroepsspecifieke onderdelen", "generieke onderdelen",
  "profieldeel", "keuzedelen", "verantwoordingsinformatie", "beroepscompetentieprofielen (bcp)", "brondocumenten", "arbeidsmarktinformatie",
  "trends en ontwikkelingen", "wettelijke beroepsvereisten", "bijzondere vereisten", "beroepsspecifieke moderne vreemde talen",
  "ontwikkelmogelijkheden van de beroepsbeoefenaar in het onderwijs", "ontwikkelmogelijkheden", "onderhoudsagenda",
  "wijzigingen ten opzichte van de voorgaande versie", "wijzigingen", "betrokkenen", "aanvullende informatie", "examenprofielen",
  "categorie 1: nieuw dossier", "categorie 2: nieuwe elementen", "categorie 3: wijzigingen", "taalbeheersingseisen", "leeswijzer",
]);

function isFixedHeading(title: string): boolean {
  return FIXED_HEADINGS.has(title.toLowerCase());
}
