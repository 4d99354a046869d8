// Reads a list or map in brackets, `[a, b` or `{ document: x`, closed or not, and finds the part that a cursor is in.
import type { Span } from "../text/span.ts";
import type { PathStep } from "../yaml/tree.ts";

/** A word in brackets as written; `span` has no quotes. */
export interface FlowWord {
  readonly text: string;
  readonly span: Span;
  readonly quote: "'" | '"' | undefined;
}

/** What stands between two commas, be it nothing yet; of a list it has no key. */
export interface FlowPart {
  readonly key: FlowWord | undefined;
  /** Offset behind the colon of the key. */
  readonly afterKey: number | undefined;
  readonly value: FlowWord | FlowNode | undefined;
  /** From behind the bracket or comma before it up to the comma or bracket after it. */
  readonly span: Span;
}

/** A list or map in brackets, read leniently: `parts` has one for every place where something may be typed. */
export interface FlowNode {
  readonly kind: "seq" | "map";
  readonly parts: readonly FlowPart[];
  /** With its brackets; up to the end of what was read when they are not closed. */
  readonly span: Span;
  readonly closed: boolean;
}

/** Reads the brackets that open at `start`; nothing behind `end` belongs to them. */
export function readFlow(text: string, start: number, end: number): FlowNode {
  return new FlowReader(text, end).node(start, 0);
}

/** What a cursor in brackets is at: the innermost list or map, the part of it, and the way there. */
export interface FlowPlace {
  readonly node: FlowNode;
  readonly part: FlowPart;
  readonly path: readonly PathStep[];
  readonly at: "key" | "value";
  readonly word: FlowWord;
}

/** The place of `offset` in `node`; undefined outside its brackets, and beside a word that has its part for itself. */
export function flowPlaceAt(node: FlowNode, offset: number, path: readonly PathStep[] = []): FlowPlace | undefined {
  if (offset <= node.span.start || (node.closed ? offset >= node.span.end : offset > node.span.end)) return undefined;
  const index = node.parts.findIndex((part) => part.span.start <= offset && offset <= part.span.end);
  const part = node.parts[index];
  if (!part) return undefined;
  const isValue = node.kind === "seq" || (part.afterKey !== undefined && offset >= part.afterKey);
  const step = node.kind === "seq" ? index : (part.key?.text ?? "");
  if (isValue && part.value && "kind" in part.value) return flowPlaceAt(part.value, offset, [...path, step]);
  const written = isValue ? (part.value as FlowWord | undefined) : part.key;
  const touched = written && written.span.start <= offset && offset <= written.span.end;
  // A second word in one part needs a comma first.
  if (written && !touched) return undefined;
  const word: FlowWord = touched ? written : { text: "", span: { start: offset, end: offset }, quote: undefined };
  return { node, part, path: isValue ? [...path, step] : path, at: isValue ? "value" : "key", word };
}

/** Deeper brackets are no part of our files; reading them would only use up the stack. */
const DEEPEST = 64;

class FlowReader {
  readonly #text: string;
  readonly #end: number;

  constructor(text: string, end: number) {
    this.#text = text;
    this.#end = end;
  }

  node(start: number, depth: number): FlowNode {
    const kind = this.#text[start] === "{" ? "map" : "seq";
    const parts: FlowPart[] = [];
    let at = start + 1;
    for (;;) {
      const part = this.#part(at, kind, depth);
      parts.push(part);
      const stop = part.span.end;
      if (stop >= this.#end) return { kind, parts, span: { start, end: this.#end }, closed: false };
      if (this.#text[stop] !== ",") return { kind, parts, span: { start, end: stop + 1 }, closed: true };
      at = stop + 1;
    }
  }

  #part(from: number, kind: FlowNode["kind"], depth: number): FlowPart {
    let at = this.#skip(from);
    let key: FlowWord | undefined;
    let afterKey: number | undefined;
    if (kind === "map" && !this.#isBracket(at)) {
      key = this.#word(at, true);
      at = this.#skip(this.#behind(key));
      if (this.#text[at] === ":" && at < this.#end) {
        afterKey = at + 1;
        at = this.#skip(at + 1);
      }
      if (key.text === "" && !key.quote) key = undefined;
    }
    let value: FlowPart["value"];
    if (kind === "seq" || afterKey !== undefined) {
      value = this.#isOpening(at) && depth < DEEPEST ? this.node(at, depth + 1) : this.#word(at, false);
      at = "kind" in value ? value.span.end : this.#behind(value);
      if (!("kind" in value) && value.text === "" && !value.quote) value = undefined;
    }
    while (at < this.#end && !",]}".includes(this.#text[at]!)) at += 1;
    return { key, afterKey, value, span: { start: from, end: Math.min(at, this.#end) } };
  }

  #behind(word: FlowWord): number {
    return Math.min(this.#end, word.quote && this.#text[word.span.end] === word.quote ? word.span.end + 1 : word.span.end);
  }

  #skip(from: number): number {
    let at = from;
    while (at < this.#end) {
      if (/\s/.test(this.#text[at]!)) at += 1;
      else if (this.#text[at] === "#" && /\s/.test(this.#text[at - 1] ?? " ")) while (at < this.#end && !/[\r\n]/.test(this.#text[at]!)) at += 1;
      else break;
    }
    return at;
  }

  #isOpening(at: number): boolean {
    return at < this.#end && (this.#text[at] === "[" || this.#text[at] === "{");
  }

  #isBracket(at: number): boolean {
    return at < this.#end && "[]{},".includes(this.#text[at]!);
  }

  #word(start: number, isKey: boolean): FlowWord {
    const first = this.#text[start];
    if (start < this.#end && (first === '"' || first === "'")) return this.#quoted(start, first);
    let at = start;
    while (at < this.#end && !",[]{}\r\n".includes(this.#text[at]!)) {
      if (isKey && this.#text[at] === ":" && (at + 1 >= this.#end || /[\s,\]}]/.test(this.#text[at + 1]!))) break;
      if (this.#text[at] === "#" && this.#text[at - 1] === " ") break;
      at += 1;
    }
    let end = at;
    while (end > start && /\s/.test(this.#text[end - 1]!)) end -= 1;
    return { text: this.#text.slice(start, end), span: { start, end }, quote: undefined };
  }

  #quoted(start: number, quote: "'" | '"'): FlowWord {
    let at = start + 1;
    while (at < this.#end && this.#text[at] !== quote) at += this.#text[at] === "\\" && quote === '"' ? 2 : 1;
    at = Math.min(at, this.#end);
    return { text: this.#text.slice(start + 1, at), span: { start: start + 1, end: at }, quote };
  }
}
