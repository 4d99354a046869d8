// The texts of a document that people wrote, as they stand in the file, with their places.
import type { KnownDocument } from "../../model/document.ts";
import type { Item } from "../../model/item.ts";
import { forLatest } from "../../project/latest.ts";
import { keySpec, rootSpec } from "../../schema/kinds.ts";
import { unfold, type ItemKind, type Spec } from "../../schema/spec.ts";
import type { Span } from "../../text/span.ts";
import type { MapNode, ScalarNode, YamlNode } from "../../yaml/tree.ts";

export interface Prose {
  /** As it stands in the file, quotes and block marks included; offsets in it count from `span.start`. */
  readonly raw: string;
  readonly span: Span;
  readonly node: ScalarNode;
  /** The key it stands under, such as `resultaat`; of a list the key of the list. */
  readonly key: string;
  /** A title; otherwise running text. */
  readonly isTitle: boolean;
  /** Whether it says what someone is able to do. */
  readonly isEndTerm: boolean;
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

interface Place {
  readonly key: string;
  readonly item: Item | undefined;
}

/** Answers about the texts of the document that was asked about last: its next version has nearly all of them too. */
let known: ReadonlyMap<string, unknown[]> = new Map();

function gather(document: KnownDocument): Prose[] {
  const texts: Prose[] = [];
  const answersOf = new Map<string, unknown[]>();
  const seen = new Set<ScalarNode>();
  const items = new Map<MapNode, Item>();
  const shortened = new Map<number, Item>();
  for (const item of document.items) {
    items.set(item.node, item);
    shortened.set(item.span.start, item);
  }
  const add = (node: ScalarNode, { key, item }: Place, isTitle: boolean): void => {
    if (seen.has(node)) return;
    seen.add(node);
    const isEndTerm = item !== undefined && END_TERMS.has(item.kind) && END_TERM_KEYS.has(key);
    const raw = document.tree.text.slice(node.span.start, node.span.end);
    const answers = answersOf.get(raw) ?? known.get(raw) ?? [];
    answersOf.set(raw, answers);
    texts.push({ raw, span: node.span, node, key, isTitle, isEndTerm, item, answers });
  };
  const visit = (node: YamlNode | undefined, folded: Spec, place: Place): void => {
    if (!node) return;
    const spec = unfold(folded);
    if (spec.type === "list") {
      for (const item of node.kind === "seq" ? node.items : [node]) visit(item, spec.of, place);
    } else if (node.kind === "map") {
      const item = items.get(node) ?? place.item;
      for (const { key, value } of node.pairs) {
        const inner = spec.type === "map" ? spec.of : spec.type === "object" ? keySpec(spec, key.text) : undefined;
        if (inner && value) visit(value, inner, { key: key.text, item });
      }
    } else if (node.kind === "scalar" && spec.type === "object" && spec.short !== undefined) {
      visit(node, spec.keys[spec.short]!, { key: spec.short, item: spec.item ? (shortened.get(node.span.start) ?? place.item) : place.item });
    } else if (node.kind === "scalar" && spec.type === "text" && (spec.prose === true || place.key === "titel")) {
      add(node, place, spec.prose !== true);
    }
  };
  visit(document.root, rootSpec(document.soort), { key: "", item: undefined });
  known = answersOf;
  return texts;
}
