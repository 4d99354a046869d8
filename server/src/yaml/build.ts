// The library's nodes to our tree: aliases resolved within bounds, merge keys expanded, duplicate keys found.
import { isAlias, isMap, isScalar, isSeq, type Alias, type Node, type Scalar, type YAMLMap, type YAMLSeq } from "yaml";
import type { Problem } from "../text/problem.ts";
import type { Span } from "../text/span.ts";
import { gluedDashes } from "./syntax/lines.ts";
import type { MapNode, Pair, ScalarNode, SeqNode, YamlNode } from "./tree.ts";

/** Aliases may add at most this many nodes to a file; a whole dossier of 200 KB has about 6,000. */
const MOST_ALIASED = 50_000;

/** What the nodes of the library come to; its problems were added to the list that came along. */
export interface Built {
  /** Undefined when the text holds no value, only comments or nothing. */
  readonly root: YamlNode | undefined;
  /** Whether some part stands for another by anchor, alias or tag; such a text is always read as a whole. */
  readonly linked: boolean;
}

/** Builds the tree of `contents`; adds `syntax/alias`, `syntax/duplicate-key` and `syntax/key` to `problems`. */
export function buildTree(contents: unknown, text: string, problems: Problem[]): Built {
  const builder = new Builder(text, problems);
  const root = builder.node(contents);
  return { root, linked: builder.linked };
}

class Builder {
  readonly #text: string;
  readonly #problems: Problem[];
  /** Latest node of each anchor; `undefined` while the anchored node itself is being built. */
  readonly #anchors = new Map<string, { node: YamlNode; size: number } | undefined>();
  #size = 0;
  #aliased = 0;
  linked = false;

  constructor(text: string, problems: Problem[]) {
    this.#text = text;
    this.#problems = problems;
  }

  node(source: unknown): YamlNode | undefined {
    if (isAlias(source)) return this.#alias(source);
    const before = this.#size;
    const anchor = anchorOf(source);
    if (anchor !== undefined || hasTag(source)) this.linked = true;
    if (anchor !== undefined) this.#anchors.set(anchor, undefined);
    const built = this.#content(source);
    if (anchor !== undefined && built) this.#anchors.set(anchor, { node: built, size: this.#size - before });
    return built;
  }

  #content(source: unknown): YamlNode | undefined {
    this.#size += 1;
    if (isMap(source)) return this.#map(source);
    if (isSeq(source)) return this.#seq(source);
    if (isScalar(source)) return this.#scalar(source);
    return undefined;
  }

  #alias(alias: Alias): YamlNode | undefined {
    this.linked = true;
    const span = this.#span(alias);
    const found = this.#anchors.get(alias.source);
    const variant = found ? "too-many" : this.#anchors.has(alias.source) ? "recursive" : "unknown";
    if (found && this.#aliased + found.size <= MOST_ALIASED) {
      this.#size += found.size;
      this.#aliased += found.size;
      return found.node;
    }
    const isText = variant === "unknown" && /^[ \t]*(?:#|$)/.test(this.#text.slice(span.end, span.end + 200).split(/[\r\n]/, 1)[0]!);
    const fixes = isText ? [{ title: { nl: "Zet de tekst tussen aanhalingstekens", en: "Put the text in quotes" }, safe: false, edits: [{ span, newText: JSON.stringify(this.#text.slice(span.start, span.end)) }] }] : [];
    this.#problems.push({ code: "syntax/alias", span, variant, params: { name: alias.source }, ...(fixes.length > 0 && { fixes }) });
    return undefined;
  }

  #scalar(scalar: Scalar): ScalarNode | undefined {
    const span = this.#span(scalar);
    const style = styleOf(scalar);
    if (scalar.value === null && style === "plain" && span.start === span.end) return undefined;
    const value = plainValue(scalar.value);
    const text = style === "plain" ? (scalar.source ?? String(scalar.value)) : String(scalar.value);
    const dashes = style === "plain" ? gluedDashes(this.#text, span) : undefined;
    if (dashes) this.#problems.push(dashes);
    return { kind: "scalar", value, text, style, span };
  }

  #seq(seq: YAMLSeq): SeqNode {
    const items = seq.items.map((item) => this.node(isPairLike(item) ? undefined : item));
    const span = this.#span(seq);
    return { kind: "seq", items, flow: seq.flow === true, span: seq.flow ? around(span, items) : blockSpan(lastDash(this.#text, span, items), items) };
  }

  #map(map: YAMLMap): MapNode {
    const pairs: Pair[] = [];
    const seen = new Map<string, Pair>();
    const merged: YamlNode[] = [];
    const parts: { span: Span }[] = [];
    for (const { key, value } of map.items) {
      const keyNode = this.#key(key as Node | null);
      const valueNode = this.node(value);
      if (!keyNode) continue;
      const end = Math.max(keyNode.span.end, valueNode && valueNode.span.start >= keyNode.span.start ? valueNode.span.end : 0);
      const pair: Pair = { key: keyNode, value: valueNode, span: { start: keyNode.span.start, end } };
      parts.push(pair);
      if (keyNode.text === "<<" && keyNode.style === "plain" && valueNode) {
        this.linked = true;
        merged.push(valueNode);
        continue;
      }
      const first = seen.get(keyNode.text);
      if (first) this.#problems.push(duplicateKey(keyNode));
      else seen.set(keyNode.text, pair);
      pairs.push(pair);
    }
    const span = this.#mapSpan(map);
    const own = map.flow ? around(span, parts) : blockSpan(span, parts);
    // The map's own keys win, wherever `<<` stands among them.
    for (const source of merged) merge(source, pairs, seen);
    return { kind: "map", pairs, flow: map.flow === true, span: own };
  }

  /** The library lets a map begin behind a misplaced bracket, while a key that is only a tag stands before that. */
  #mapSpan(map: YAMLMap): Span {
    const span = this.#span(map);
    const key = map.items[0]?.key;
    return isScalar(key) && key.range ? { start: Math.min(span.start, key.range[0]), end: span.end } : span;
  }

  #key(key: Node | null): ScalarNode | undefined {
    const node = this.node(key);
    const start = key?.range?.[0];
    if (node === undefined && start !== undefined && this.#text[start] === ":") this.#problems.push({ code: "syntax/key", variant: "empty", span: { start, end: start + 1 } });
    if (node === undefined || node.kind === "scalar") return node;
    this.#problems.push({ code: "syntax/key", span: node.span });
    return undefined;
  }

  #span(node: Node): Span {
    const [start, end] = node.range ?? [0, 0, 0];
    const last = trimmedEnd(this.#text, start, Math.min(end, this.#text.length));
    return { start, end: last };
  }
}

/** For a list whose last item is not typed yet: the span up to and with its last dash. */
function lastDash(text: string, span: Span, items: readonly (YamlNode | undefined)[]): Span {
  if (items.length === 0 || items[items.length - 1]) return span;
  const lines = text.slice(span.start, span.end).split("\n");
  let end = span.end;
  for (const line of lines.reverse()) {
    const content = line.replace(/(^|\s)#.*$/, "").trimEnd();
    if (content.endsWith("-")) return { start: span.start, end: end - line.length + content.length };
    end -= line.length + 1;
  }
  return span;
}

/** The span of a block map or list ends with its last part, without the comments and blank lines behind it. */
export function blockSpan(span: Span, parts: readonly ({ readonly span: Span } | undefined)[]): Span {
  const last = parts[parts.length - 1];
  return last && last.span.start >= span.start ? { start: span.start, end: last.span.end } : span;
}

/** A bracket that is never closed ends before its last part when that is only a tag; then that part is in it too. */
function around(span: Span, parts: readonly ({ readonly span: Span } | undefined)[]): Span {
  const ends = parts.flatMap((part) => (part && part.span.start >= span.start ? part.span.end : []));
  return { start: span.start, end: ends.reduce((end, other) => Math.max(end, other), span.end) };
}

function hasTag(source: unknown): boolean {
  return (isMap(source) || isSeq(source) || isScalar(source)) && source.tag !== undefined;
}

function duplicateKey(key: ScalarNode): Problem {
  return { code: "syntax/duplicate-key", span: key.span, params: { key: key.text } };
}

/** `<<: *base` brings in the keys that the map itself does not have (YAML merge keys). */
function merge(source: YamlNode, pairs: Pair[], seen: Map<string, Pair>): void {
  if (source.kind === "seq") {
    for (const item of source.items) if (item) merge(item, pairs, seen);
    return;
  }
  if (source.kind !== "map") return;
  for (const pair of source.pairs) {
    if (seen.has(pair.key.text)) continue;
    seen.set(pair.key.text, pair);
    pairs.push(pair);
  }
}

function anchorOf(source: unknown): string | undefined {
  return isMap(source) || isSeq(source) || isScalar(source) ? source.anchor : undefined;
}

function isPairLike(item: unknown): boolean {
  return typeof item === "object" && item !== null && "key" in item && !("range" in item);
}

function plainValue(value: unknown): ScalarNode["value"] {
  if (typeof value === "bigint") return Number(value);
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  return value === null || value === undefined ? null : String(value);
}

const STYLES: Record<string, ScalarNode["style"]> = {
  QUOTE_SINGLE: "single",
  QUOTE_DOUBLE: "double",
  BLOCK_FOLDED: "block",
  BLOCK_LITERAL: "block",
};

function styleOf(scalar: Scalar): ScalarNode["style"] {
  return (scalar.type && STYLES[scalar.type]) ?? "plain";
}

/** Block nodes run on to the next line; their span ends behind their last visible character. */
function trimmedEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && /[ \t\r\n]/.test(text[last - 1]!)) last -= 1;
  return last;
}
