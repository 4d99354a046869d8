// The texts of a document that people wrote, as they stand in the file, with their places.
import type { KnownDocument } from "../../model/document.ts";
import type { Item } from "../../model/item.ts";
import { forLatest } from "../../project/latest.ts";
import { holding } from "../../schema/holding.ts";
import { rootSpec } from "../../schema/kinds.ts";
import { unfold, type ItemKind, type ObjectSpec, type Spec } from "../../schema/spec.ts";
import type { Span } from "../../text/span.ts";
import type { MapNode, ScalarNode, YamlNode } from "../../yaml/tree.ts";

/** One text with all that rules ask of its place, gathered in one walk over the document. */
export interface Prose {
  /** As it stands in the file, quotes and block marks included; offsets in it count from `span.start`. */
  readonly raw: string;
  readonly span: Span;
  readonly node: ScalarNode;
  /** The key it stands under, such as `resultaat`; of a list the key of the list. */
  readonly key: string;
  /** One text where the key may have a list of them. */
  readonly isForList: boolean;
  /** A title; otherwise running text. */
  readonly isTitle: boolean;
  /** Whether it says what someone is able to do. */
  readonly isEndTerm: boolean;
  /** Whether it is running text that says what is asked of someone: end terms, and what one must know, how hard and how free it is. */
  readonly isAsked: boolean;
  /** The item that the text belongs to. */
  readonly item: Item | undefined;
  /** What was found out about the text itself, for `perText`. */
  readonly answers: unknown[];
}

let questions = 0;

/**
 * `ask`, which is asked once about each text for as long as it stands in the document, whatever changes around it.
 * @param ask looks at nothing but the text as it is written or read, so at no place, key or item
 */
export function perText<A>(ask: (text: Pick<Prose, "raw" | "node">) => A): (text: Prose) => A {
  const question = questions++;
  return (text) => (text.answers[question] ??= ask(text)) as A;
}

/** The text of a scalar as it stands in the file; the very string of the node where the two are alike, as its hash is known already. */
function rawOf(text: string, { style, text: value, span: { start, end } }: ScalarNode): string {
  return style === "plain" && value.length === end - start && text.startsWith(value, start) ? value : text.slice(start, end);
}

/** Whether a text as it stands in the file is a block, such as `>-` with lines below it. */
export function isBlock(raw: string): boolean {
  return raw.startsWith("|") || raw.startsWith(">");
}

/** Every running text and every title of `document`, in the order of its key tables; a text used twice through an alias comes once. */
export const textsIn: (document: KnownDocument) => readonly Prose[] = forLatest(gather);

/** The running texts alone. */
export const proseIn: (document: KnownDocument) => readonly Prose[] = forLatest((document) => textsIn(document).filter(({ isTitle }) => !isTitle));

/** Items that say what someone is able to do; their texts are the end terms of a document. */
const END_TERMS: ReadonlySet<ItemKind> = new Set(["kerntaak", "werkproces", "bekwaamheid", "eindkwalificatie", "epa"]);
const END_TERM_KEYS: ReadonlySet<string> = new Set(["titel", "tekst", "omschrijving", "resultaat", "gedrag", "kennis", "inzicht", "vaardigheden", "houding"]);
const ASKED_BESIDE: ReadonlySet<string> = new Set(["complexiteit", "verantwoordelijkheid"]);

/** Answers about the texts of the documents that were asked about last: the next version of one has nearly all of them too. */
let known = new Map<string, unknown[]>();

/** Answers are kept until there are this many times as many as the document has texts. */
const MOST_KEPT = 3;

/** Whether texts stand in what a part of the format describes. Lists of roles and references have none, so that nobody has to go through them. */
const holdsTexts = holding((spec, key) => key === "titel" || (spec.type === "text" && spec.prose === true));

const TEXT_KEYS = new WeakMap<ObjectSpec, ReadonlyMap<string, Spec>>();

/** The keys of an object that hold texts. */
function textKeysOf(spec: ObjectSpec): ReadonlyMap<string, Spec> {
  const known = TEXT_KEYS.get(spec);
  if (known) return known;
  const keys = new Map(Object.entries(spec.keys).filter(([key, value]) => holdsTexts(value, key)));
  TEXT_KEYS.set(spec, keys);
  return keys;
}

function gather(document: KnownDocument): Prose[] {
  const texts: Prose[] = [];
  const hasAliases = !document.tree.plain;
  const seen = new Set<ScalarNode>();
  const items = new Map<MapNode, Item>();
  for (const item of document.items) items.set(item.node, item);
  // An item that is written as one text has no object in the file.
  let atPlace: ReadonlyMap<number, Item> | undefined;
  const shortened = (node: ScalarNode): Item | undefined => (atPlace ??= new Map(document.items.map((item) => [item.span.start, item]))).get(node.span.start);
  const add = (node: ScalarNode, key: string, item: Item | undefined, isTitle: boolean, isForList: boolean): void => {
    if (hasAliases) {
      if (seen.has(node)) return;
      seen.add(node);
    }
    const isEndTerm = item !== undefined && END_TERMS.has(item.kind) && END_TERM_KEYS.has(key);
    const isAsked = !isTitle && item !== undefined && (isEndTerm || item.kind === "vakkennis" || (item.kind === "kerntaak" && ASKED_BESIDE.has(key)));
    const raw = rawOf(document.tree.text, node);
    let answers = known.get(raw);
    if (!answers) known.set(raw, (answers = []));
    texts.push({ raw, span: node.span, node, key, isForList, isTitle, isEndTerm, isAsked, item, answers });
  };
  // Goes through everything at every keystroke: key and item are no object of their own.
  const visit = (node: YamlNode | undefined, folded: Spec, under: string, around: Item | undefined, isForList: boolean): void => {
    if (!node) return;
    const spec = unfold(folded);
    if (spec.type === "list") {
      if (node.kind === "seq") for (const item of node.items) visit(item, spec.of, under, around, false);
      else visit(node, spec.of, under, around, true);
    } else if (node.kind === "map") {
      const item = items.get(node) ?? around;
      const keys = spec.type === "object" ? textKeysOf(spec) : undefined;
      const all = spec.type === "map" && holdsTexts(spec.of) ? spec.of : undefined;
      for (const { key, value } of node.pairs) {
        const inner = keys ? keys.get(key.text) : all;
        if (inner && value) visit(value, inner, key.text, item, false);
      }
    } else if (node.kind === "scalar" && spec.type === "object" && spec.short !== undefined) {
      visit(node, spec.keys[spec.short]!, spec.short, spec.item ? (shortened(node) ?? around) : around, isForList);
    } else if (node.kind === "scalar" && spec.type === "text" && (spec.prose === true || under === "titel")) {
      add(node, under, around, spec.prose !== true, isForList);
    }
  };
  visit(document.root, rootSpec(document.soort), "", undefined, false);
  if (known.size > MOST_KEPT * texts.length) known = new Map(texts.map(({ raw, answers }) => [raw, answers]));
  return texts;
}
