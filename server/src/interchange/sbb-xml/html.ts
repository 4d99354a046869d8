// HTML inside the texts of an SBB export to Markdown: paragraphs, lists, emphasis, tables and links.
import { decodeEntities } from "./entities.ts";

/** A text as documents have it; what Markdown cannot say is told in the account. */
export interface Converted {
  readonly markdown: string;
  /** What Markdown has no form for, each once: names of tags, addresses that are no web address. */
  readonly dropped: readonly string[];
}

const BLOCKS = ["p", "div", "section", "article", "blockquote", "pre", "center", "address", "dl", "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "ul", "ol", "li", "table", "tr", "td", "th", "br"];
const INLINE = ["b", "strong", "i", "em", "a", "sup", "sub"];
/** Of these only the text stays, and nothing is lost that a reader would miss. */
const WRAPPERS = ["labeltext", "span", "font", "thead", "tbody", "tfoot", "caption", "html", "body", "small", "big", "abbr", "nobr", "wbr", "colgroup", "col"];
const FORMATTING = ["u", "s", "strike", "del", "ins", "mark", "code", "tt", "kbd", "q", "cite"];
const EMBEDDED = ["img", "object", "embed", "iframe", "video", "audio", "svg", "form", "input", "button", "select"];
/** Their content is no text. */
const SILENT = ["script", "style", "head", "title", "xml"];

const BLOCK_SET: ReadonlySet<string> = new Set(BLOCKS);
const WRAPPER_SET: ReadonlySet<string> = new Set(WRAPPERS);
const SILENT_SET: ReadonlySet<string> = new Set(SILENT);

/** Tags that count as markup; any other word in angle brackets is text, such as `<naam cliënt>`. */
export const HTML_TAGS: ReadonlySet<string> = new Set([...BLOCKS, ...INLINE, ...WRAPPERS, ...FORMATTING, ...EMBEDDED, ...SILENT]);

const TAG = /<(\/?)([a-z][a-z0-9:]*)((?:\s+[a-z:-]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>]+))*)\s*\/?>/gi;
const TAG_NAMES = [...HTML_TAGS].join("|");
const HAS_TAG = new RegExp(`<\\/?(?:${TAG_NAMES})(?:\\s[^<>]*)?\\/?>`, "i");
const HAS_ESCAPED_TAG = new RegExp(`&lt;\\/?(?:${TAG_NAMES})(?:\\s|\\/|&gt;)`, "i");
const HAS_BLOCK = new RegExp(`<\\/?(?:${BLOCKS.join("|")})(?:\\s[^<>]*)?\\/?>`, "i");

/** Text of an export, with HTML or without, to Markdown. Line breaks of a text without HTML blocks are kept. */
export function toMarkdown(text: string): Converted {
  const unwrapped = unescaped(text);
  if (!HAS_TAG.test(unwrapped)) return { markdown: decodeEntities(unwrapped), dropped: [] };
  const source = withoutComments(unwrapped);
  const writer = new MarkdownWriter(HAS_BLOCK.test(source));
  let end = 0;
  for (const match of source.matchAll(TAG)) {
    const [whole, slash, written = "", attributes = ""] = match;
    const name = written.toLowerCase();
    if (!HTML_TAGS.has(name) && !name.includes(":")) continue;
    writer.text(source.slice(end, match.index));
    if (slash) writer.close(name);
    else writer.open(name, attributes);
    end = match.index + whole.length;
  }
  writer.text(source.slice(end));
  return writer.finish();
}

/** Some exports hold HTML that is escaped once more, within `<labeltext>`. */
function unescaped(text: string): string {
  const bare = text.replace(/<\/?labeltext\s*>/gi, "");
  return !HAS_TAG.test(bare) && HAS_ESCAPED_TAG.test(bare) ? decodeEntities(bare) : bare;
}

function withoutComments(html: string): string {
  let kept = "";
  let from = 0;
  for (;;) {
    const start = html.indexOf("<!--", from);
    const end = start < 0 ? -1 : html.indexOf("-->", start);
    if (end < 0) return kept + html.slice(from);
    kept += html.slice(from, start);
    from = end + 3;
  }
}

type FrameKind = "root" | "strong" | "emphasis" | "link" | "cell";
type Break = "" | "\n" | "\n\n";

/** Text under construction. Breaks wait until text follows, so that nothing has to be trimmed afterwards. */
interface Frame {
  readonly kind: FrameKind;
  readonly href?: string;
  text: string;
  waiting: Break;
  /** The text so far ends with the marker of a list item. */
  atMarker: boolean;
}

const DEEPEST_LIST = 4;

class MarkdownWriter {
  readonly #collapses: boolean;
  readonly #frames: Frame[] = [];
  readonly #lists: { readonly ordered: boolean; count: number }[] = [];
  readonly #dropped = new Set<string>();
  #tableDepth = 0;
  #rows: string[][] = [];
  #silent = 0;

  constructor(collapsesWhitespace: boolean) {
    this.#collapses = collapsesWhitespace;
    this.#frames.push(frameOf("root"));
  }

  text(source: string): void {
    if (this.#silent > 0 || source === "") return;
    const text = decodeEntities(this.#collapses ? source.replace(/\s+/g, " ") : source);
    this.#emit(this.#collapses && this.#atLineStart() ? text.trimStart() : text);
  }

  open(name: string, attributes: string): void {
    if (SILENT_SET.has(name)) this.#silent += 1;
    if (this.#silent > 0) this.#dropped.add(name);
    else if (BLOCK_SET.has(name)) this.#openBlock(name);
    else if (name === "b" || name === "strong") this.#push("strong");
    else if (name === "i" || name === "em") this.#push("emphasis");
    else if (name === "a") this.#push("link", attributeIn(attributes, "href"));
    else if (name === "sup" || name === "sub") this.#emit(`<${name}>`);
    else if (!WRAPPER_SET.has(name) && !name.includes(":")) this.#drop(name, attributeIn(attributes, "alt"));
  }

  close(name: string): void {
    if (SILENT_SET.has(name)) this.#silent = Math.max(0, this.#silent - 1);
    else if (this.#silent > 0) return;
    else if (BLOCK_SET.has(name)) this.#closeBlock(name);
    else if (name === "b" || name === "strong") this.#pop("strong");
    else if (name === "i" || name === "em") this.#pop("emphasis");
    else if (name === "a") this.#pop("link");
    else if (name === "sup" || name === "sub") this.#emit(`</${name}>`);
  }

  finish(): Converted {
    if (this.#tableDepth > 0) this.#endTable();
    while (this.#frames.length > 1) this.#popTop();
    return { markdown: this.#top.text, dropped: [...this.#dropped] };
  }

  get #top(): Frame {
    return this.#frames.at(-1)!;
  }

  #emit(text: string): void {
    if (text === "") return;
    const top = this.#top;
    top.text += top.text === "" ? text : top.waiting + text;
    top.waiting = "";
    top.atMarker = false;
  }

  /** Asks for a break before what follows; an empty frame leaves that to the one around it. */
  #break(wanted: Break): void {
    const frame = this.#frames.findLast((candidate) => candidate.text !== "" || candidate.kind === "cell");
    if (frame && !frame.atMarker && frame.waiting.length < wanted.length) frame.waiting = wanted;
  }

  #atLineStart(): boolean {
    const frame = this.#frames.findLast((candidate) => candidate.text !== "" || candidate.kind === "cell");
    return !frame || frame.text === "" || frame.waiting !== "" || frame.atMarker;
  }

  #drop(name: string, detail: string | undefined): void {
    this.#dropped.add(detail ? `${name} "${detail}"` : name);
  }

  #openBlock(name: string): void {
    if (name === "table") return this.#startTable();
    if (this.#tableDepth > 0 && /^t[rdh]$/.test(name)) return this.#tablePart(name);
    if (name === "br") return this.#break("\n");
    if (name === "ul" || name === "ol") return this.#startList(name === "ol");
    if (name === "li") return this.#startItem();
    this.#paragraph();
    if (name === "hr") this.#rule();
    if (/^h[1-6]$/.test(name)) this.#marker(`${"#".repeat(Number(name[1]))} `);
  }

  #closeBlock(name: string): void {
    if (name === "table") return this.#closeTable();
    if (this.#tableDepth > 0 && /^t[rdh]$/.test(name)) return;
    if (name === "ul" || name === "ol") return this.#endList();
    if (name === "br") return this.#break("\n");
    if (name !== "li") this.#paragraph();
  }

  /** A blank line; within a list or a cell a single line break, so that the list holds together. */
  #paragraph(): void {
    this.#break(this.#lists.length > 0 || this.#tableDepth > 0 ? "\n" : "\n\n");
  }

  #rule(): void {
    this.#emit("---");
    this.#paragraph();
  }

  #marker(marker: string): void {
    this.#emit(marker);
    this.#top.atMarker = true;
  }

  #startList(ordered: boolean): void {
    this.#paragraph();
    this.#lists.push({ ordered, count: 0 });
  }

  #endList(): void {
    this.#lists.pop();
    this.#paragraph();
  }

  #startItem(): void {
    const list = this.#lists.at(-1) ?? { ordered: false, count: 0 };
    list.count += 1;
    // An item without text before it still ends its line.
    this.#top.atMarker = false;
    this.#break("\n");
    // Markdown wants an inner list under the first word of the item around it.
    const indent = this.#lists.slice(0, -1).slice(0, DEEPEST_LIST).map(({ ordered }) => (ordered ? "   " : "  ")).join("");
    this.#marker(`${indent}${list.ordered ? `${list.count}. ` : "- "}`);
  }

  #push(kind: FrameKind, href?: string): void {
    if (this.#frames.some((frame) => frame.kind === kind)) return;
    this.#frames.push(frameOf(kind, href));
  }

  /** Ends the frame of `kind`, and whatever was left open inside it. */
  #pop(kind: FrameKind): void {
    if (!this.#frames.some((frame) => frame.kind === kind)) return;
    while (this.#top.kind !== kind) this.#popTop();
    this.#popTop();
  }

  #popTop(): void {
    const frame = this.#frames.pop()!;
    if (frame.kind === "cell") return void this.#rows.at(-1)?.push(cellText(frame.text));
    this.#emit(this.#inline(frame));
    this.#break(frame.waiting);
  }

  #inline({ kind, text, href }: Frame): string {
    if (kind === "strong") return wrapped(text, "**");
    if (kind === "emphasis") return wrapped(text, "*");
    if (!href || !text.trim()) return text;
    if (!/^(?:https?:|mailto:)/i.test(href)) {
      this.#dropped.add(href);
      return text;
    }
    return text.trim() === href ? text : `[${text.trim()}](${href.replace(/[() ]/g, percentEncoded)})`;
  }

  #startTable(): void {
    this.#tableDepth += 1;
    if (this.#tableDepth > 1) return;
    this.#break("\n\n");
    this.#rows = [];
  }

  #tablePart(name: string): void {
    // A table within a cell is read as running text.
    if (this.#tableDepth > 1) return this.#emit(name === "tr" ? "; " : " ");
    this.#pop("cell");
    if (name === "tr" || this.#rows.length === 0) this.#rows.push([]);
    if (name !== "tr") this.#frames.push(frameOf("cell"));
  }

  #closeTable(): void {
    if (this.#tableDepth > 1) this.#tableDepth -= 1;
    else if (this.#tableDepth === 1) this.#endTable();
  }

  #endTable(): void {
    this.#pop("cell");
    this.#tableDepth = 0;
    this.#emit(markdownTable(this.#rows));
    this.#break("\n\n");
    this.#rows = [];
  }
}

function frameOf(kind: FrameKind, href?: string): Frame {
  return { kind, href, text: "", waiting: "", atMarker: false };
}

function attributeIn(attributes: string, name: "href" | "alt"): string | undefined {
  const pattern = name === "href" ? /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))/i : /\salt\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))/i;
  const match = pattern.exec(attributes);
  const value = match?.[1] ?? match?.[2] ?? match?.[3];
  return value === undefined ? undefined : decodeEntities(value).trim();
}

/** Brackets and spaces would end a Markdown link. */
function percentEncoded(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** Marks stand against the words, line by line, else Markdown does not see them. */
function wrapped(text: string, mark: string): string {
  return text.replace(/^([ \t]*(?:- |\d+\. |#+ )?)(\S(?:.*\S)?)([ \t]*)$/gm, `$1${mark}$2${mark}$3`);
}

function cellText(text: string): string {
  return text.trim().replace(/\s*\n\s*/g, "; ").replace(/\|/g, "\\|");
}

function markdownTable(rows: readonly (readonly string[])[]): string {
  const filled = rows.filter((row) => row.some((cell) => cell !== ""));
  const width = Math.max(0, ...filled.map((row) => row.length));
  const lines = filled.map((row) => `| ${Array.from({ length: width }, (_, index) => row[index] ?? "").join(" | ")} |`);
  if (lines.length > 0) lines.splice(1, 0, `|${" --- |".repeat(width)}`);
  return lines.join("\n");
}
