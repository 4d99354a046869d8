// XML text to light elements: nothing is expanded or fetched, and a broken file still gives what was read.
import { SaxesParser } from "saxes";

/** An attribute with its name in two forms: to look up, and as the file writes it for the account. */
export interface XmlAttribute {
  /** Without prefix, in lower case: files differ in how they write `Geldig_vanaf`. */
  readonly name: string;
  readonly written: string;
  readonly value: string;
}

/** Text between tags, with its spaces; entities that XML itself knows are resolved. */
export interface XmlText {
  readonly text: string;
  /** From a CDATA section, where markup is text that was meant as markup. */
  readonly isCdata: boolean;
}

/** An element with what stands in it in the order of the file, so that text between tags is not lost. */
export interface XmlElement {
  /** Without prefix, in lower case. */
  readonly name: string;
  /** The name as the file has it, for the account. */
  readonly written: string;
  readonly attributes: readonly XmlAttribute[];
  readonly content: readonly (XmlElement | XmlText)[];
  readonly parent: XmlElement | undefined;
  /** One-based line of the start tag. */
  readonly line: number;
}

/** What the XML parser said, in its own English words; line and column are one-based. */
export interface XmlProblem {
  readonly detail: string;
  readonly line: number;
  readonly column: number;
}

/** Parts of an XML file that are not content, each with the line it stands on. */
export interface Aside {
  readonly kind: "comment" | "instruction" | "doctype" | "namespace";
  readonly text: string;
  readonly line: number;
}

/** All that could be read of a file, damaged or not. */
export interface XmlReading {
  /** Undefined for a file without any element. */
  readonly root: XmlElement | undefined;
  /** In the order of the file. */
  readonly problems: readonly XmlProblem[];
  /** Where reading ended before the end of the file, because what followed could not be placed. */
  readonly gaveUpAt: XmlProblem | undefined;
  readonly asides: readonly Aside[];
}

interface OpenElement extends XmlElement {
  readonly attributes: XmlAttribute[];
  readonly content: (XmlElement | XmlText)[];
}

/** Written to the parser in pieces, so that a file that is no XML at all is given up early. */
const PIECE = 65_536;
const MOST_PROBLEMS = 100_000;
const MOST_PROBLEMS_BEFORE_ROOT = 1_000;

/** Reads `xml` with or without byte order mark. Never throws; entities that a DTD declares stay as written. */
export function readXml(xml: string): XmlReading {
  const builder = new TreeBuilder();
  const text = xml.startsWith("\uFEFF") ? xml.slice(1) : xml;
  for (let start = 0; start < text.length && !builder.gaveUpAt; start += PIECE) {
    builder.parser.write(text.slice(start, start + PIECE));
  }
  if (!builder.gaveUpAt) builder.parser.close();
  const { root, problems, gaveUpAt, asides } = builder;
  return { root, problems, gaveUpAt, asides };
}

/** Whether a child is an element; else it is text. */
export function isElement(node: XmlElement | XmlText): node is XmlElement {
  return "name" in node;
}

class TreeBuilder {
  readonly parser = new SaxesParser({ xmlns: false, position: true });
  readonly problems: XmlProblem[] = [];
  readonly asides: Aside[] = [];
  root: XmlElement | undefined;
  gaveUpAt: XmlProblem | undefined;
  readonly #open: OpenElement[] = [];
  #tagLine = 1;

  constructor() {
    const { parser } = this;
    parser.on("opentagstart", () => (this.#tagLine = parser.line));
    parser.on("opentag", (tag) => this.#enter(tag.name, tag.attributes));
    parser.on("closetag", () => void this.#open.pop());
    parser.on("text", (text) => this.#add({ text, isCdata: false }));
    parser.on("cdata", (text) => this.#add({ text, isCdata: true }));
    parser.on("comment", (text) => this.#aside("comment", text));
    parser.on("processinginstruction", ({ target, body }) => this.#aside("instruction", `${target} ${body}`));
    parser.on("doctype", (text) => this.#aside("doctype", text));
    parser.on("error", (error) => this.#problem(error));
  }

  #enter(written: string, attributes: Record<string, string>): void {
    if (this.gaveUpAt) return;
    const parent = this.#open.at(-1);
    const element: OpenElement = { name: localName(written), written, attributes: [], content: [], parent, line: this.#tagLine };
    for (const [name, value] of Object.entries(attributes)) {
      if (/^xmlns(:|$)/i.test(name) || /^xsi:/i.test(name)) this.#aside("namespace", `${name}="${value}"`);
      else element.attributes.push({ name: localName(name), written: name, value });
    }
    this.#add(element);
    // A second root is an error that the parser reports; its content stays out.
    if (!parent) this.root ??= element;
    this.#open.push(element);
  }

  #add(node: XmlElement | XmlText): void {
    this.#open.at(-1)?.content.push(node);
  }

  #aside(kind: Aside["kind"], text: string): void {
    this.asides.push({ kind, text: text.trim(), line: this.parser.line });
  }

  #problem(error: Error): void {
    if (this.gaveUpAt) return;
    const detail = error.message.replace(/^(?:\d+:\d+: )?/, "").replace(/\.$/, "");
    const problem = { detail, line: this.parser.line, column: this.parser.columnIndex + 1 };
    // One wrong tag makes the parser complain once for each element around it; the last complaint names the tag.
    const last = this.problems.at(-1);
    if (last?.detail === "unexpected close tag" && last.line === problem.line && last.column === problem.column) this.problems.pop();
    this.problems.push(problem);
    const most = this.root ? MOST_PROBLEMS : MOST_PROBLEMS_BEFORE_ROOT;
    // After a closing tag that fits nowhere the parser takes the document for ended.
    if (detail.startsWith("unmatched closing tag") || this.problems.length >= most) this.gaveUpAt = problem;
  }
}

function localName(written: string): string {
  return written.slice(written.indexOf(":") + 1).toLowerCase();
}
